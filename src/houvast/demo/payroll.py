"""Wages and what hangs on them: net wages, withholding tax, social security, year-end premium and holiday pay."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from houvast.demo.days import banking_day_until, in_month, month_end
from houvast.demo.identity import iban, structured_communication
from houvast.demo.profile import Person
from houvast.demo.story import Planned, Stage
from houvast.facts.bank import EntryDetail
from houvast.facts.money import ZERO, to_cent
from houvast.facts.period import Period, months_in, next_month

_EMPLOYEE_SHARE = Decimal("0.1307")
_EMPLOYER_SHARE = Decimal("0.27")
_FULL_TIME = Decimal(38)
_SALARIES = "10105000"
_TRANSFER_OUT = "00101000"
RSZ = "Rijksdienst voor Sociale Zekerheid"
TAX_OFFICE = "FOD Financiën Inning"


def payroll(stage: Stage) -> Iterator[Planned]:
    """Every wage run, and what it makes due to the state."""
    if not stage.firm.team:
        return
    for month in months_in(Period(stage.start, stage.today + timedelta(days=1))):
        day = banking_day_until(month_end(month.begin) - timedelta(days=2))
        gross = {person.name: _gross(stage, person, month.begin) for person in stage.firm.team}
        yield _wages(stage, day, gross, "LONEN")
        extra = _extra(month.begin, gross)
        if extra:
            extra_day = banking_day_until(in_month(month.begin, 20))
            yield _wages(stage, extra_day, extra, "EINDEJAARSPREMIES" if month.begin.month == 12 else "VAKANTIEGELD")
        owed = sum(gross.values(), ZERO) + sum(extra.values(), ZERO)
        yield from _to_the_state(month.begin, owed)


def _gross(stage: Stage, person: Person, month: date) -> Decimal:
    """Gross wage of a month: wages follow the index once a year, in January."""
    index = (1 + stage.firm.growth) ** (month.year - stage.today.year)
    return to_cent(Decimal(str(person.gross * index)) * Decimal(str(person.hours)) / _FULL_TIME)


def _extra(month: date, gross: dict[str, Decimal]) -> dict[str, Decimal]:
    share = {12: Decimal("0.95"), 5: Decimal("0.85")}.get(month.month)
    return {name: to_cent(amount * share) for name, amount in gross.items()} if share else {}


def _tax(gross: Decimal) -> Decimal:
    """Withholding tax: about a fifth, somewhat more on higher wages."""
    taxable = gross * (1 - _EMPLOYEE_SHARE)
    return to_cent(taxable * (Decimal("0.17") if taxable < 2400 else Decimal("0.22")))


def net_of(gross: Decimal) -> Decimal:
    """What arrives on the account of somebody with this gross wage."""
    return gross - to_cent(gross * _EMPLOYEE_SHARE) - _tax(gross)


def _wages(stage: Stage, day: date, gross: dict[str, Decimal], what: str) -> Planned:
    details = tuple(
        EntryDetail(-net_of(amount), name, iban(f"{name} {stage.firm.name}"), None, f"{what} {day:%m/%Y}")
        for name, amount in gross.items()
    )
    return Planned(
        day,
        sum((one.amount for one in details), ZERO),
        "",
        "wages",
        code=_SALARIES,
        text=f"{what} {day:%m/%Y} {len(details)} BETALINGEN",
        details=details,
    )


def _to_the_state(month: date, gross: Decimal) -> Iterator[Planned]:
    """Withholding tax by the 15th and social security by the 5th of the next month."""
    following = next_month(month)
    tax = to_cent(gross * Decimal("0.17"))
    social = to_cent(gross * (_EMPLOYEE_SHARE + _EMPLOYER_SHARE))
    for amount, name, day, number in ((social, RSZ, 5, 3), (tax, TAX_OFFICE, 15, 6)):
        yield Planned(
            banking_day_until(in_month(following, day)),
            -amount,
            name,
            "social security" if name == RSZ else "withholding tax",
            iban(name),
            structured_communication(number * 10**9 + month.year % 100 * 10**4 + month.month * 100),
            code=_TRANSFER_OUT,
        )
