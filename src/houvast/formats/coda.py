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
    account_number,
    day_of,
    lines_of,
    money_of,
    own_account,
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
    pile = _Pile()
    pile.records(lines_of(decoded(data)))
    return (reading(data, name, "coda", Facts(statements=tuple(pile.statements)), *pile.outcome()),)


class _Open:
    """One account's statement while its records pass by."""

    __slots__ = (
        "account",
        "account_zone",
        "currency",
        "holder",
        "line_number",
        "movements",
        "number",
        "opening",
        "opening_day",
        "total",
    )

    def __init__(self, line: str, line_number: int, opening: int) -> None:
        self.account, self.currency = own_account(line)
        self.holder = line[64:90].strip() or None
        self.account_zone = line[5:42]
        self.number = line[2:5].lstrip("0 ") or line[125:128].lstrip("0 ") or None
        self.opening, self.opening_day = opening, day_of(line[58:64])
        self.line_number = line_number
        self.movements: list[Gathered] = []
        self.total = 0


class _Pile:
    """Statements, claims and troubles of a file, gathered record by record."""

    def __init__(self) -> None:
        self.statements: list[Statement] = []
        self.claims: list[Claim] = []
        self.troubles: list[Trouble] = []
        self.header = " " * WIDTH
        self.version = "2"
        self.in_file = False
        self.at: _Open | None = None
        self.gathering: list[str] = []
        self.header_line = self.uncounted = self.debit = self.credit = 0

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

    def records(self, lines: list[str]) -> None:
        """Every record in order; short ones are padded, longer ones are read up to where a record ends."""
        handlers = self.handlers()
        for line_number, line in enumerate(lines, 1):
            if len(line) != WIDTH:
                line = self.whole(line, line_number)  # noqa: PLW2901 - the padded record takes its place
                if not line:
                    continue
            tag = line[:2]
            if tag in CONTINUES:
                self.gathering.append(line)
                continue
            handle = handlers.get(tag) or handlers.get(line[0])
            if handle is None:
                self.trouble("coda_unknown_record", line_number)
                self.uncounted += 1
            else:
                handle(line, line_number)
        if self.in_file:
            self.trouble("coda_cut_off", len(lines))
        self.close(None, len(lines))

    def whole(self, line: str, line_number: int) -> str:
        """A line as a record of 128 characters, or nothing for a blank one and for the mark that ends an old file."""
        stripped = line.rstrip(" \r\n\t\x1a\x00")
        if not stripped:
            self.uncounted += 1
        elif len(stripped) > WIDTH:
            self.trouble("coda_line_length", line_number, length=str(len(stripped)))
        return stripped[:WIDTH].ljust(WIDTH) if stripped else ""

    def outcome(self) -> tuple[tuple[Claim, ...], tuple[Trouble, ...]]:
        """Claims, and troubles with a word about every claim that does not hold; nothing found is a trouble too."""
        if not self.statements:
            self.troubles.append(Trouble("coda_no_statement"))
        return tuple(self.claims), (*self.troubles, *unmet(self.claims))

    def trouble(self, code: str, line_number: int, **values: str) -> None:
        """Note what is wrong on a line."""
        self.troubles.append(Trouble(code, f"regel {line_number}", values))

    def header_0(self, line: str, line_number: int) -> None:
        """Record 0: a file within the file begins; one that was still open was cut off."""
        if self.in_file:
            self.trouble("coda_cut_off", line_number)
        self.close(None, line_number)
        self.header, self.in_file = line, True
        self.version = line.rstrip()[-1]
        self.header_line, self.uncounted, self.debit, self.credit = line_number, 0, 0, 0
        if self.version not in _VERSIONS:
            self.trouble("coda_version", line_number, version=self.version)

    def old_balance_1(self, line: str, line_number: int) -> None:
        """Record 1: the statement of one account begins."""
        opening = thousandths_of(line[42], line[43:58])
        if opening is None:
            self.trouble("coda_damaged", line_number)
            return
        self.close(None, line_number)
        self.at = _Open(line, line_number, opening)
        self.third_decimal(opening, line_number)

    def movement_21(self, line: str, line_number: int) -> None:
        """Record 2.1: a movement, or a detail of the last one; only types 0 to 3 count for the balance."""
        amount = thousandths_of(line[31], line[32:47])
        if amount is None or self.at is None or not "0" <= line[53] <= "9":
            self.gathering = []
            self.trouble("coda_damaged", line_number)
            return
        movement = Gathered(line, line_number, amount, self.version)
        self.gathering = movement.records
        if amount % 10:
            self.third_decimal(amount, line_number)
        if line[53] in TOTALS:
            self.at.movements.append(movement)
            self.at.total += amount
            if amount < 0:
                self.debit -= amount
            else:
                self.credit += amount
        else:
            _place_detail(self.at.movements, movement)

    def free_communication_4(self, _line: str, _line_number: int) -> None:
        """Record 4: a word of the bank to all its customers. No fact, and no part of the trailer's count."""
        self.uncounted += 1

    def new_balance_8(self, line: str, line_number: int) -> None:
        """Record 8: the statement ends in a balance; a number other than in record 1 is worth a warning."""
        closing = thousandths_of(line[41], line[42:57])
        if closing is None or self.at is None:
            self.trouble("coda_damaged", line_number)
            return
        self.third_decimal(closing, line_number)
        if line[4:41].split() != self.at.account_zone.split():
            begun = self.at.account
            ended = account_number(line[4:41]) or ""
            if begun != ended:
                self.trouble("coda_other_account", line_number, begun=begun, ended=ended)
        self.close((closing, line), line_number)

    def trailer_9(self, line: str, line_number: int) -> None:
        """Record 9: count of records 1, 2, 3 and 8, sum debit and sum credit of the movements that count."""
        self.close(None, line_number)
        self.in_file = False
        place = f"regel {line_number}"
        count, debit, credit = line[16:22], line[22:37], line[37:52]
        if not (count + debit + credit).isdecimal():
            self.trouble("coda_damaged", line_number)
            return
        self.claims += (
            Claim(
                "trailer_count",
                place,
                Decimal(int(count)),
                Decimal(line_number - self.header_line - 1 - self.uncounted),
            ),
            Claim("trailer_debit", place, money_of(int(debit)), money_of(self.debit)),
            Claim("trailer_credit", place, money_of(int(credit)), money_of(self.credit)),
        )

    def third_decimal(self, thousandths: int, line_number: int) -> None:
        """A third decimal other than 0 is no euro amount: said, never rounded away."""
        if thousandths % 10:
            self.trouble("bank_third_decimal", line_number, amount=str(money_of(thousandths)))

    def close(self, closing: tuple[int, str] | None, line_number: int) -> None:
        """The open statement, if any, is done: told as a fact, with its claim."""
        at, self.at, self.gathering = self.at, None, []
        if at is None:
            return
        explains = details_only(at) or separate_application(self.header, at, closing)
        if closing is None and at.movements and not explains:
            self.trouble("coda_no_closing", line_number)
        self.statements.append(_statement(at, closing, self.header, explains=explains))
        if closing is not None and not explains:
            place, new = f"regel {at.line_number}", closing[0]
            self.claims.append(Claim("balance", place, money_of(new), money_of(at.opening + at.total)))
        self.claims += (_detail_claim(movement) for movement in at.movements if movement.details)


def _place_detail(movements: list[Gathered], movement: Gathered) -> None:
    """A detail goes under the total it explains, or stands by itself where its total was delivered elsewhere."""
    last = movements[-1] if movements else None
    if last is None or last.sequence != movement.sequence or last.type not in TOTALS:
        movements.append(movement)
    elif movement.type in DETAILS:
        last.details = last.details or []
        last.details.append(movement)


def details_only(at: _Open) -> bool:
    """Whether a statement holds nothing but details whose totals were delivered elsewhere."""
    return bool(at.movements) and not any(movement.type in TOTALS for movement in at.movements)


def separate_application(header: str, at: _Open, closing: tuple[int, str] | None) -> bool:
    """Whether a file repeats in detail what another file books in one total (header 84-88 is not 00000).

    Counting both would double the money. A statement that carries a real old balance to its new one is booked all
    the same: that chain proves what the code denies.
    """
    if header[83:88].strip("0 ") == "" or not header[83:88].isdecimal():
        return False
    carries = closing is not None and at.opening != 0 and at.total != 0 and at.opening + at.total == closing[0]
    return not carries


def _statement(at: _Open, closing: tuple[int, str] | None, header: str, *, explains: bool) -> Statement:
    closing_day = day_of(closing[1][57:63]) if closing else None
    day = closing_day or day_of(header[5:11])
    return Statement(
        AccountRef(at.account, at.currency, at.holder, header[60:71].strip() or None),
        at.number,
        Balance(at.opening_day, money_of(at.opening)),
        Balance(closing_day, money_of(closing[0])) if closing else None,
        tuple([movement.entry(day) for movement in at.movements]),
        "notice" if explains else "statement",
        header[16] == "D",
    )


def _detail_claim(movement: Gathered) -> Claim:
    """The details of a collective movement must add up to it."""
    computed = sum(detail.thousandths for detail in movement.details or ())
    return Claim("details", f"regel {movement.line_number}", money_of(movement.thousandths), money_of(computed))
