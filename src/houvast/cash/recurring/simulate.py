"""A bank account as a Belgian firm has it, with the truth of what comes back: to test and measure the detector.

Beside what comes back stand as many movements that do not: suppliers and customers without a rhythm, cards and
cash. Everything is drawn from the generator that is handed in; amounts and habits are ours (NUMBERS section 6).
"""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import NamedTuple

from houvast.cash.recurring.series import BEATS, Rhythm
from houvast.facts.bank import EntryKind
from houvast.facts.holidays import public_holidays, working_day_from
from houvast.facts.ledger import Movement
from houvast.facts.period import Period

OWN_ACCOUNT = "BE68539007547034"


class TrueSeries(NamedTuple):
    """What truly comes back: its name, how often, its movements, and whether a tax office gets it."""

    name: str
    rhythm: Rhythm
    movements: tuple[str, ...]
    tax: bool


@dataclass(frozen=True, slots=True)
class Simulated:
    """The movements of one firm, sorted by day, and the truth about them."""

    movements: tuple[Movement, ...]
    series: tuple[TrueSeries, ...]


class _Habit(NamedTuple):
    """How something comes back: amount, how much it varies (sd of ln), its day, and how far off it may be in days."""

    name: str
    rhythm: Rhythm
    amount: float
    day: int
    varies: float = 0.0
    jitter: int = 0
    kind: EntryKind = "transfer"
    iban: bool = True
    month: int = 1
    tax: bool = False
    rises: float = 0.02
    text: str = ""
    account_of: str = ""


@dataclass
class _Telling:
    """A firm being told: its dice, its period and what was booked so far."""

    rng: Random
    period: Period
    booked: list[Movement] = field(default_factory=list)
    series: list[TrueSeries] = field(default_factory=list)

    def book(
        self,
        day: date,
        amount: float,
        name: str,
        *,
        iban: str | None = None,
        kind: EntryKind = "transfer",
        text: str = "",
    ) -> str | None:
        """The key of a movement on the first working day from a day; None outside the period."""
        day = working_day_from(day, public_holidays(day.year) | public_holidays(day.year + 1))
        if day not in self.period or not round(amount, 2):
            return None
        key = f"{OWN_ACCOUNT}|{day}|{len(self.booked)}"
        mandate = f"M{name}" if kind == "direct_debit" else None
        shown = (name or None, iban, None, text or None, None, None, mandate, None, None)
        cents = Decimal(str(round(amount, 2)))
        made = Movement(
            key, OWN_ACCOUNT, "EUR", day, day, cents, kind, *shown, reversal=False, details=(), party=None, sources=()
        )
        self.booked.append(made)
        return key


def simulate(rng: Random, end: date, months: int) -> Simulated:
    """One firm over some whole months up to a day: about 1,100 movements a year."""
    index = end.year * 12 + end.month - 1 - months
    telling = _Telling(rng, Period(date(index // 12, index % 12 + 1, 1), end))
    for habit in [*_costs(rng), *_people(rng), *_contracts(rng), *_taxes(rng)]:
        _comes_back(telling, habit)
    _without_rhythm(telling)
    return Simulated(tuple(sorted(telling.booked, key=lambda one: (one.booking_date, one.key))), tuple(telling.series))


def _comes_back(telling: _Telling, habit: _Habit) -> None:
    keys = []
    for nominal in _nominals(habit, telling.period):
        grown = (1 + habit.rises) ** (nominal.year - telling.period.end.year)
        amount = habit.amount * grown * telling.rng.lognormvariate(0, habit.varies)
        day = nominal + timedelta(days=telling.rng.randint(-habit.jitter, habit.jitter))
        iban = f"BE99 {habit.account_of or habit.name}" if habit.iban else None
        key = telling.book(day, amount, habit.name, iban=iban, kind=habit.kind, text=habit.text)
        keys += [key] if key else []
    telling.series.append(
        TrueSeries(f"{habit.name} {habit.text}".strip() or "Bankkosten", habit.rhythm, tuple(keys), habit.tax)
    )


def _nominals(habit: _Habit, period: Period) -> Iterator[date]:
    beat = BEATS[habit.rhythm]
    if not beat.months:
        day = period.begin + timedelta(days=habit.day)
        while day < period.end:
            yield day
            day += timedelta(days=beat.step_days)
        return
    month = period.begin.year * 12
    while month <= period.end.year * 12 + 11:
        if (month % 12 + 1 - habit.month) % beat.months == 0:
            year, index = divmod(month, 12)
            yield date(year, index + 1, min(habit.day, monthrange(year, index + 1)[1]))
        month += 1


def _costs(rng: Random) -> Iterator[_Habit]:
    """Rent, loans, insurance, energy, telecom, leasing, software, the bank."""
    yield _Habit("Immo Verhuur", "month", -rng.uniform(900, 4000), rng.randint(1, 5), text="HUUR")
    yield _Habit("Krediet Bank", "month", -rng.uniform(400, 900), rng.randint(5, 20), rises=0, kind="loan", text="A")
    if rng.random() < 0.6:
        yield _Habit("Krediet Bank", "month", -rng.uniform(1200, 3000), 15, rises=0, kind="loan", text="B")
    for name, rhythm in (("Brand", "year"), ("Auto", "quarter"), ("Arbeidsongevallen", "quarter"), ("Groep", "month")):
        yield _insurance(rng, name, rhythm)  # type: ignore[arg-type]
    yield _Habit("Energie Nu", "month", -rng.uniform(150, 700), 18, rng.choice((0.02, 0.2)), 2, "direct_debit")
    yield _Habit("Water", "quarter", -rng.uniform(60, 200), 9, 0.15, 4, month=rng.randint(1, 3))
    for number in range(rng.randint(2, 4)):
        yield _Habit(
            f"Telecom {'ABCD'[number]}", "month", -rng.uniform(30, 200), rng.randint(1, 28), 0.03, 1, "direct_debit"
        )
    for number in range(rng.randint(1, 3)):
        amount, day = -rng.uniform(300, 420) * (1.3**number), rng.randint(1, 5)
        yield _Habit("Auto Lease", "month", amount, day, rises=0, kind="direct_debit", text=f"WAGEN {number}")
    for number in range(rng.randint(3, 6)):
        day = rng.randint(1, 28)
        yield _Habit(f"Software {'ABCDEF'[number]}", "month", -rng.uniform(8, 90), day, 0, 0, "card", iban=False)
    yield _Habit("", "month", -rng.uniform(5, 30), 28, 0.04, 1, "charges", iban=False)


def _insurance(rng: Random, name: str, rhythm: Rhythm) -> _Habit:
    amount, month = -rng.uniform(150, 1500), rng.randint(1, 3)
    return _Habit(f"Verzekering {name}", rhythm, amount, rng.randint(1, 28), 0.01, 2, "direct_debit", month=month)


def _people(rng: Random) -> Iterator[_Habit]:
    """Wages, the owner, the social secretariat, the accountant, the cleaner, memberships."""
    for number in range(rng.randint(1, 6)):
        yield _Habit(f"Werknemer {'ABCDEF'[number]}", "month", -rng.uniform(1700, 2600), 27, 0.02, 2, text="LOON")
    yield _Habit("Zaakvoerder", "month", -rng.uniform(2500, 4000), 28, 0, 2, text="BEZOLDIGING")
    yield _Habit("Sociaal Secretariaat", "month", -rng.uniform(80, 300), 12, 0.1, 4)
    accountant: Rhythm = rng.choice(("month", "quarter"))
    yield _Habit("Boekhouder", accountant, -rng.uniform(300, 900), 12, 0.05, 8, month=2)
    if rng.random() < 0.5:
        yield _Habit("Poetsdienst", rng.choice(("week", "fortnight")), -rng.uniform(60, 160), 2, 0.02)
    for name in ("Beroepsvereniging", "Domeinnaam", "Keuring", "Gemeente"):
        month, day = rng.randint(1, 12), rng.randint(1, 28)
        yield _Habit(name, "year", -rng.uniform(40, 900), day, 0.02, 6, month=month)


def _contracts(rng: Random) -> Iterator[_Habit]:
    """Customers with a fixed amount a month who pay when it suits them."""
    for number in range(rng.randint(0, 3)):
        amount, day = rng.uniform(200, 2000), rng.randint(8, 22)
        yield _Habit(f"Vaste klant {'ABC'[number]}", "month", amount, day, rng.choice((0, 0.02)), rng.randint(2, 9))


def _taxes(rng: Random) -> Iterator[_Habit]:
    """Advances and balance of social security, withholding tax, VAT, prepayments, the owner's own contributions."""
    rsz, tax = "Rijksdienst voor Sociale Zekerheid", "FOD Financien bedrijfsvoorheffing"
    advance = -rng.uniform(1500, 6000)
    yield _Habit(rsz, "month", advance, 4, 0.06, 1, tax=True, text="VOORSCHOT")
    yield _Habit(rsz, "quarter", advance * rng.uniform(0.2, 0.5), 28, 0.25, 2, month=1, tax=True, text="SALDO")
    yield _Habit(tax, "month", -rng.uniform(600, 4000), 13, 0.06, 1, tax=True)
    yield _Habit("FOD Financien btw-ontvangsten", "quarter", -rng.uniform(3000, 15000), 23, 0.35, 1, month=1, tax=True)
    yield _Habit("Sociaal Verzekeringsfonds", "quarter", -rng.uniform(900, 4000), 25, 0.02, 3, month=3, tax=True)


def _without_rhythm(telling: _Telling) -> None:
    """Who pays and is paid now and then, the card, cash and the terminal."""
    rng, years = telling.rng, telling.period.days / 365
    for number in range(35):
        usual, rate = rng.lognormvariate(5.8, 0.9), rng.uniform(1.5, 14)
        _now_and_then(telling, f"Leverancier {number:02d}x", -usual, rate * years)
    for number in range(60):
        usual, rate = rng.lognormvariate(6.3, 0.9), rng.uniform(1, 8)
        _now_and_then(telling, f"Klant {number:02d}x", usual, rate * years)
    for name, usual, rate in (("Tankstation", 70, 40), ("Broodjes", 18, 30), ("Bouwmarkt", 55, 25)):
        _now_and_then(telling, name, -usual, rate * years, kind="card", iban=False)
    for _ in range(int(30 * years)):
        telling.book(_some_day(telling), rng.choice((200, 500, 800, 1200)), "", kind="cash")
    for _ in range(int(12 * years)):
        telling.book(_some_day(telling), -rng.choice((100, 200, 300)), "", kind="cash")


def _now_and_then(
    telling: _Telling, name: str, usual: float, count: float, *, kind: EntryKind = "transfer", iban: bool = True
) -> None:
    letters = "".join("abcdefghij"[int(sign)] if sign.isdigit() else sign for sign in name)
    for _ in range(round(count * telling.rng.uniform(0.7, 1.3))):
        amount = usual * telling.rng.lognormvariate(0, 0.6)
        telling.book(_some_day(telling), amount, letters, iban=f"BE98 {name}" if iban else None, kind=kind)


def _some_day(telling: _Telling) -> date:
    return telling.period.begin + timedelta(days=telling.rng.randrange(telling.period.days))
