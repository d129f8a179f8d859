"""CODA files of our own making: records by their 1-based positions, and a seeded month of a firm's statements."""

import random
from collections.abc import Iterable
from datetime import date, timedelta


def record(*fields: tuple[int, str]) -> str:
    """One record of 128 characters with texts at 1-based positions."""
    line = [" "] * 128
    for position, text in fields:
        line[position - 1 : position - 1 + len(text)] = text
    assert len(line) == 128, fields
    return "".join(line)


def signed(cents: int) -> str:
    """Sign (0 credit, 1 debit) and fifteen digits in thousandths."""
    return f"{1 if cents < 0 else 0}{abs(cents) * 10:015d}"


def ddmmyy(day: date | None) -> str:
    return day.strftime("%d%m%y") if day else "000000"


def header(day: date, *, duplicate: bool = False, separate: str = "00000", version: str = "2") -> str:
    marks = [(1, "00000"), (6, ddmmyy(day)), (12, "30005"), (35, "HOUT EN MEER"), (61, "BBRUBEBB")]
    flags = [(17, "D" if duplicate else " "), (72, "00123456749"), (84, separate), (128, version)]
    return record(*marks, *flags)


def old_balance(cents: int, day: date, *, account: str = "BE68539007547034", currency: str = "EUR", nr: int = 1) -> str:
    zone = [(1, "12"), (3, f"{nr:03d}"), (6, account), (40, currency), (43, signed(cents)), (59, ddmmyy(day))]
    return record(*zone, (65, "HOUT EN MEER"), (91, "ZICHTREKENING"), (126, f"{nr:03d}"))


def movement(
    sequence: int,
    cents: int,
    day: date,
    *,
    detail: int = 0,
    code: str = "00150000",
    structured: str | None = None,
    text: str = "",
    reference: str = "REF",
    value_day: date | None = None,
    follows: bool = True,
) -> str:
    said = "1" + structured if structured is not None else "0" + text
    place = [(1, "21"), (3, f"{sequence:04d}{detail:04d}"), (11, reference), (32, signed(cents))]
    days = [(48, ddmmyy(value_day or day)), (54, code), (62, said[:54]), (116, ddmmyy(day)), (122, "001")]
    return record(*place, *days, (126, "1" if follows else "0"))


def movement_22(sequence: int, *, detail: int = 0, text: str = "", customer: str = "", r_type: str = " ") -> str:
    return record((1, "22"), (3, f"{sequence:04d}{detail:04d}"), (11, text), (64, customer), (113, r_type), (126, "1"))


def movement_23(sequence: int, *, detail: int = 0, account: str = "", name: str = "", text: str = "") -> str:
    return record((1, "23"), (3, f"{sequence:04d}{detail:04d}"), (11, account), (48, name), (83, text))


def information(sequence: int, text: str, *, structured: str | None = None) -> str:
    said = "1" + structured if structured is not None else "0"
    return record((1, "31"), (3, f"{sequence:04d}0001"), (40, said + text))


def new_balance(cents: int, day: date, *, account: str = "BE68539007547034", currency: str = "EUR", nr: int = 1) -> str:
    return record((1, "8"), (2, f"{nr:03d}"), (5, account), (39, currency), (42, signed(cents)), (58, ddmmyy(day)))


def trailer(lines: Iterable[str], *, more: bool = False) -> str:
    """The trailer that its records deserve: count of 1, 2, 3 and 8, sums of the movements that count."""
    count = debit = credit = 0
    for line in lines:
        count += line[0] in "1238"
        if line[:2] == "21" and line[53] in "0123":
            amount = int(line[32:47])
            debit, credit = (debit + amount, credit) if line[31] == "1" else (debit, credit + amount)
    return record((1, "9"), (17, f"{count:06d}"), (23, f"{debit:015d}"), (38, f"{credit:015d}"), (128, "12"[not more]))


def whole(*lines: str) -> bytes:
    """A file of one statement, closed by its trailer."""
    return "\r\n".join([*lines, trailer(lines), ""]).encode()


def ogm(number: int) -> str:
    return f"{number:010d}{number % 97 or 97:02d}"


def iban(rng: random.Random) -> str:
    first = rng.randrange(10**10)
    bban = f"{first:010d}{first % 97 or 97:02d}"
    return f"BE{98 - int(bban + '111400') % 97:02d}{bban}"


def statement(rng: random.Random, number: int, opening: int, day: date, movements: int) -> tuple[list[str], int]:
    """The records of one day's statement without its trailer, and its closing balance in cents."""
    lines = [header(day), old_balance(opening, day - timedelta(days=1), nr=number % 1000)]
    balance = opening
    for sequence in range(1, movements + 1):
        cents = rng.choice((1, 1, -1)) * rng.randrange(500, 900_000)
        balance += cents
        if rng.random() < 0.5:
            first = movement(sequence, cents, day, structured="101" + ogm(rng.randrange(10**10)))
        else:
            text = f"FACTUUR 2026/{rng.randrange(9999):04d} MET DANK EN TOT"
            first = movement(sequence, cents, day, text=text, reference=f"RF{rng.randrange(10**9)}")
        name = f"KLANT {rng.randrange(500)} BV"
        lines += [
            first,
            movement_22(sequence, customer=f"E2E{rng.randrange(10**6)}"),
            movement_23(sequence, account=iban(rng), name=name),
            information(sequence, name, structured="001"),
            record((1, "32"), (3, f"{sequence:04d}0001"), (11, "KERKSTRAAT 12"), (46, "9000 GENT")),
        ]
    return [*lines, new_balance(balance, day, nr=number % 1000)], balance


def statements(seed: int, days: int, movements: int) -> bytes:
    """A file of many chained statements, one a working day."""
    rng, balance, day = random.Random(seed), 1_250_000, date(2024, 1, 2)
    lines: list[str] = []
    for number in range(1, days + 1):
        part, balance = statement(rng, number, balance, day, movements)
        lines += [*part, trailer(part, more=number < days)]
        day += timedelta(days=1)
    return ("\r\n".join(lines) + "\r\n").encode()


def batches(seed: int, count: int, parts: int) -> bytes:
    """A file of statements that each hold one collective movement with all its parts, as big firms get them."""
    rng, balance, day = random.Random(seed), 1_250_000, date(2024, 1, 2)
    lines: list[str] = []
    for number in range(1, count + 1):
        details: list[str] = []
        for detail in range(1, parts + 1):
            cents, name = rng.randrange(500, 90_000), f"KLANT {rng.randrange(500)} BV"
            details += [
                movement(1, cents, day, detail=detail, code="60150000", text=f"FACTUUR {rng.randrange(9999):04d}"),
                movement_22(1, detail=detail, customer=f"E2E{rng.randrange(10**6)}"),
                movement_23(1, detail=detail, account=iban(rng), name=name),
                information(1, name, structured="001"),
                record((1, "32"), (3, "00010001"), (11, "KERKSTRAAT 12"), (46, "9000 GENT")),
            ]
        total = sum(int(line[32:47]) // 10 for line in details if line[:2] == "21")
        begin = [header(day), old_balance(balance, day - timedelta(days=1), nr=number)]
        balance += total
        whole_batch = movement(1, total, day, code="20150000", text="VERZAMELING")
        part = [*begin, whole_batch, *details, new_balance(balance, day, nr=number)]
        lines += [*part, trailer(part, more=number < count)]
        day += timedelta(days=1)
    return ("\r\n".join(lines) + "\r\n").encode()
