"""Read CODA statements, version 1 and 2.

A statement is returned only with its claim: the old balance and its movements must make the new balance, the trailer's
sums and count must be those of its records. Where they do not, the difference is shown and the statement stays.
Details of collective movements (types 5 to 9) explain and are never added to the balance.
"""

from collections.abc import Callable
from decimal import Decimal

from houvast.facts.bank import AccountRef, Balance, Statement
from houvast.formats.bank_text import decoded
from houvast.formats.coda_layout import (
    DETAILS,
    TOTALS,
    WIDTH,
    Records,
    account_number,
    day_of,
    money_of,
    own_account,
    records_of,
    thousandths_of,
)
from houvast.formats.coda_movement import CONTINUES, Gathered
from houvast.formats.reading import Claim, Facts, Reading, Trouble, reading, refused
from houvast.formats.statement_claims import unmet

_VERSIONS = ("1", "2")


def recognises(data: bytes) -> bool:
    """Whether the content opens with a CODA header: record 0, five zeros, a day, then 05 or an old balance below."""
    first, _, rest = data[:1000].lstrip(b"\xef\xbb\xbf \r\n").partition(b"\n")
    opens = first[:5] == b"00000" and first[5:11].isdigit() and len(first) > 100
    return opens and (first[14:16] == b"05" or rest[:1] == b"1")


def read(data: bytes, name: str) -> tuple[Reading, ...]:
    """The statements of one CODA file, each with what it claims."""
    if not data.strip():
        return (refused(data, name, "coda", "empty"),)
    if not recognises(data):
        return (refused(data, name, "coda", "coda_not"),)
    pile = _Pile(records_of(decoded(data)))
    pile.read()
    return (reading(data, name, "coda", Facts(statements=tuple(pile.statements)), *pile.outcome()),)


class _Open:
    """One account's statement while its records pass by."""

    __slots__ = (
        "account",
        "account_zone",
        "currency",
        "holder",
        "movements",
        "number",
        "opening",
        "opening_day",
        "place",
        "total",
    )

    def __init__(self, line: str, place: str, opening: int) -> None:
        self.account, self.currency = own_account(line)
        self.holder = line[64:90].strip() or None
        self.account_zone = line[5:42]
        self.number = line[2:5].lstrip("0 ") or line[125:128].lstrip("0 ") or None
        self.opening, self.opening_day = opening, day_of(line[58:64])
        self.place = place
        self.movements: list[Gathered] = []
        self.total = 0


class _Pile:
    """Statements, claims and troubles of a file, gathered record by record."""

    def __init__(self, records: Records) -> None:
        self.records = records
        self.statements: list[Statement] = []
        self.claims: list[Claim] = []
        self.troubles: list[Trouble] = []
        self.header = " " * WIDTH
        self.version = "2"
        self.in_file = False
        self.open: _Open | None = None
        self.movement: Gathered | None = None
        self.header_at = self.uncounted = self.debit = self.credit = 0

    def handlers(self) -> dict[str, Callable[[str, int], None]]:
        """What each kind of record does; the records that go on with a movement are only gathered."""
        return {
            "0": self.header_0,
            "1": self.old_balance_1,
            "21": self.movement_21,
            "4": self.free_communication_4,
            "8": self.new_balance_8,
            "9": self.trailer_9,
        }

    def read(self) -> None:
        """Every record in order. Those that go on with a movement are only cut when it is told."""
        text, stride, numbers, too_long = self.records
        for number, length in too_long:
            self.troubles.append(Trouble("coda_line_length", f"regel {number}", {"length": str(length)}))
        handlers = self.handlers()
        for at, kind in enumerate(text[::stride]):
            if kind == "3" or (kind == "2" and text[at * stride + 1] in CONTINUES):
                continue
            if self.movement is not None:
                self.movement.end, self.movement = at, None
            line = text[at * stride : at * stride + WIDTH]
            handle = handlers.get(kind) or handlers.get(line[:2])
            if handle is None:
                self.trouble("coda_unknown_record", at)
                self.uncounted += 1
            else:
                handle(line, at)
        if self.movement is not None:
            self.movement.end = len(numbers)
        if self.in_file:
            self.trouble("coda_cut_off", len(numbers) - 1)
        self.close(None, len(numbers) - 1)

    def outcome(self) -> tuple[tuple[Claim, ...], tuple[Trouble, ...]]:
        """Claims, and troubles with a word about every claim that does not hold; nothing found is a trouble too."""
        if not self.statements:
            self.troubles.append(Trouble("coda_no_statement"))
        return tuple(self.claims), (*self.troubles, *unmet(self.claims))

    def place(self, at: int) -> str:
        """Where a record stands: 'regel 12'."""
        return f"regel {self.records.numbers[at]}"

    def trouble(self, code: str, at: int, **values: str) -> None:
        """Note what is wrong with a record."""
        self.troubles.append(Trouble(code, self.place(at), values))

    def header_0(self, line: str, at: int) -> None:
        """Record 0: a file within the file begins; one that was still open was cut off."""
        if self.in_file:
            self.trouble("coda_cut_off", at)
        self.close(None, at)
        self.header, self.in_file = line, True
        self.version = line.rstrip()[-1]
        self.header_at, self.uncounted, self.debit, self.credit = at, 0, 0, 0
        if self.version not in _VERSIONS:
            self.trouble("coda_version", at, version=self.version)

    def old_balance_1(self, line: str, at: int) -> None:
        """Record 1: the statement of one account begins."""
        opening = thousandths_of(line[42], line[43:58])
        if opening is None:
            self.trouble("coda_damaged", at)
            return
        self.close(None, at)
        self.open = _Open(line, self.place(at), opening)
        self.third_decimal(opening, at)

    def movement_21(self, line: str, at: int) -> None:
        """Record 2.1: a movement, or a detail of the last one; only types 0 to 3 count for the balance."""
        amount = thousandths_of(line[31], line[32:47])
        if amount is None or self.open is None or not "0" <= line[53] <= "9":
            self.trouble("coda_damaged", at)
            return
        movement = self.movement = Gathered(self.records, at, line, amount, self.version)
        if amount % 10:
            self.third_decimal(amount, at)
        if line[53] in TOTALS:
            self.open.movements.append(movement)
            self.open.total += amount
            if amount < 0:
                self.debit -= amount
            else:
                self.credit += amount
        else:
            _place_detail(self.open.movements, movement)

    def free_communication_4(self, _line: str, _at: int) -> None:
        """Record 4: a word of the bank to all its customers. No fact, and no part of the trailer's count."""
        self.uncounted += 1

    def new_balance_8(self, line: str, at: int) -> None:
        """Record 8: the statement ends in a balance; a number other than in record 1 is worth a warning."""
        closing = thousandths_of(line[41], line[42:57])
        if closing is None or self.open is None:
            self.trouble("coda_damaged", at)
            return
        self.third_decimal(closing, at)
        if line[4:41].split() != self.open.account_zone.split():
            begun = self.open.account
            ended = account_number(line[4:41]) or ""
            if begun != ended:
                self.trouble("coda_other_account", at, begun=begun, ended=ended)
        self.close((closing, line), at)

    def trailer_9(self, line: str, at: int) -> None:
        """Record 9: count of records 1, 2, 3 and 8, sum debit and sum credit of the movements that count."""
        self.close(None, at)
        self.in_file = False
        place = self.place(at)
        count, debit, credit = line[16:22], line[22:37], line[37:52]
        if not (count + debit + credit).isdecimal():
            self.trouble("coda_damaged", at)
            return
        self.claims += (
            Claim(
                "trailer_count",
                place,
                Decimal(int(count)),
                Decimal(at - self.header_at - 1 - self.uncounted),
            ),
            Claim("trailer_debit", place, money_of(int(debit)), money_of(self.debit)),
            Claim("trailer_credit", place, money_of(int(credit)), money_of(self.credit)),
        )

    def third_decimal(self, thousandths: int, at: int) -> None:
        """A third decimal other than 0 is no euro amount: said, never rounded away."""
        if thousandths % 10:
            self.trouble("bank_third_decimal", at, amount=str(money_of(thousandths)))

    def close(self, closing: tuple[int, str] | None, at: int) -> None:
        """The open statement, if any, is done: told as a fact, with its claim."""
        opened, self.open = self.open, None
        if opened is None:
            return
        explains = details_only(opened) or separate_application(self.header, opened, closing)
        if closing is None and opened.movements and not explains:
            self.trouble("coda_no_closing", at)
        self.statements.append(_statement(opened, closing, self.header, explains=explains))
        if closing is not None and not explains:
            place, new = opened.place, closing[0]
            self.claims.append(Claim("balance", place, money_of(new), money_of(opened.opening + opened.total)))
        self.claims += (_detail_claim(movement) for movement in opened.movements if movement.details)


def _place_detail(movements: list[Gathered], movement: Gathered) -> None:
    """A detail goes under the total it explains, or stands by itself where its total was delivered elsewhere."""
    last = movements[-1] if movements else None
    if last is None or last.first[2:6] != movement.first[2:6] or last.first[53] not in TOTALS:
        movements.append(movement)
    elif movement.first[53] not in DETAILS:
        return
    elif last.details is None:
        last.details = [movement]
    else:
        last.details.append(movement)


def details_only(opened: _Open) -> bool:
    """Whether a statement holds nothing but details whose totals were delivered elsewhere."""
    return bool(opened.movements) and not any(movement.first[53] in TOTALS for movement in opened.movements)


def separate_application(header: str, opened: _Open, closing: tuple[int, str] | None) -> bool:
    """Whether a file repeats in detail what another file books in one total (header 84-88 is not 00000).

    Counting both would double the money. A statement that carries a real old balance to its new one is booked all
    the same: that chain proves what the code denies.
    """
    if header[83:88].strip("0 ") == "" or not header[83:88].isdecimal():
        return False
    carries = (
        closing is not None
        and opened.opening != 0
        and opened.total != 0
        and opened.opening + opened.total == closing[0]
    )
    return not carries


def _statement(opened: _Open, closing: tuple[int, str] | None, header: str, *, explains: bool) -> Statement:
    closing_day = day_of(closing[1][57:63]) if closing else None
    day = closing_day or day_of(header[5:11])
    return Statement(
        AccountRef(opened.account, opened.currency, opened.holder, header[60:71].strip() or None),
        opened.number,
        Balance(opened.opening_day, money_of(opened.opening)),
        Balance(closing_day, money_of(closing[0])) if closing else None,
        tuple([movement.entry(day) for movement in opened.movements]),
        "notice" if explains else "statement",
        header[16] == "D",
    )


def _detail_claim(movement: Gathered) -> Claim:
    """The details of a collective movement must add up to it."""
    computed = sum(detail.thousandths for detail in movement.details or ())
    return Claim("details", movement.place, money_of(movement.thousandths), money_of(computed))
