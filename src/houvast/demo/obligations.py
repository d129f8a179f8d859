"""What comes back by rhythm and has no invoice: VAT, taxes, rent, loans, the owner's pay and bank costs."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from houvast.demo.days import banking_day_from, banking_day_until, in_month, month_end
from houvast.demo.identity import creditor_id, iban, structured_communication
from houvast.demo.payroll import TAX_OFFICE
from houvast.demo.story import Planned, Purchase, Sale, Stage
from houvast.demo.takings import Sold, vat_in
from houvast.facts.money import ZERO, to_cent
from houvast.facts.period import Period, months_in, next_month

_TRANSFER_IN, _TRANSFER_OUT = "00150000", "00101000"
_DIRECT_DEBIT, _LOAN, _CHARGES, _INTEREST = "00501000", "01315000", "08002000", "03501000"
_VAT_OFFICE = "FOD Financiën btw-ontvangsten"
_ADVANCES = ((4, 10), (7, 10), (10, 10), (12, 20))


@dataclass(frozen=True, slots=True)
class VatReturn:
    """The VAT of one period: what is due (negative: comes back) and the day it was or will be paid."""

    period: Period
    amount: Decimal
    paid_on: date
    whole: bool


def vat_returns(stage: Stage, sales: tuple[Sale, ...], bought: tuple[Purchase, ...], counter: Sold) -> list[VatReturn]:
    """One return per quarter (month for a larger firm): VAT on sales and takings, less VAT on purchases.

    VAT shifted to the firm itself (medecontractant, intra-community) is due and deducted at once, so it weighs nothing.
    `whole` is False for the period in which the story starts.
    """
    due: dict[date, Decimal] = {}
    for sale in sales:
        month = sale.document.issue_date.replace(day=1)
        due[month] = due.get(month, ZERO) + sale.document.sign * sale.document.vat
    for purchase in bought:
        month = purchase.document.issue_date.replace(day=1)
        due[month] = due.get(month, ZERO) - purchase.document.sign * purchase.document.vat
    for receipt in counter.receipts:
        month = receipt.day.replace(day=1)
        due[month] = due.get(month, ZERO) + vat_in(receipt)
    return [
        VatReturn(
            period,
            sum((due.get(month.begin, ZERO) for month in months_in(period)), ZERO),
            _vat_day(stage, period),
            period.begin >= stage.start,
        )
        for period in _vat_periods(stage)
    ]


def _vat_periods(stage: Stage) -> Iterator[Period]:
    """The closed VAT periods: months, or calendar quarters."""
    months = stage.firm.vat_months
    begin = stage.start.replace(month=(stage.start.month - 1) // months * months + 1, day=1)
    while True:
        end = begin
        for _ in range(months):
            end = next_month(end)
        if end > stage.today:
            return
        yield Period(begin, end)
        begin = end


def _vat_day(stage: Stage, period: Period) -> date:
    """By the 25th for a quarter, by the 20th for a month: paid on the last banking day before."""
    return banking_day_until(in_month(period.end, 20 if stage.firm.vat_months == 1 else 25))


def obligations(stage: Stage, returns: list[VatReturn]) -> Iterator[Planned]:
    """Every movement of this chapter."""
    for one in returns:
        yield _vat(one)
    for month in months_in(Period(stage.start, stage.today + timedelta(days=1))):
        yield from _standing(stage, month.begin)
        yield from _owner(stage, month.begin)
        yield from _bank_and_tax(stage, month.begin)


def _vat(one: VatReturn) -> Planned:
    """A payment, or two months later the money back."""
    serial = one.period.begin.year % 100 * 10**4 + one.period.begin.month
    if one.amount >= 0:
        reference = structured_communication(8 * 10**9 + serial)
        return Planned(one.paid_on, -one.amount, _VAT_OFFICE, "vat", iban(_VAT_OFFICE), reference, code=_TRANSFER_OUT)
    day = banking_day_from(one.paid_on + timedelta(days=62))
    text = f"TERUGGAVE BTW {one.period.begin:%m/%Y}"
    return Planned(day, -one.amount, _VAT_OFFICE, "vat back", iban(_VAT_OFFICE), None, text, code=_TRANSFER_IN)


def _standing(stage: Stage, month: date) -> Iterator[Planned]:
    for number, standing in enumerate(stage.firm.standing):
        if (month.month + 2 * number) % standing.every:
            continue
        index = (1 + stage.firm.growth) ** (month.year - stage.today.year) if standing.indexed else 1
        amount = to_cent(Decimal(str(standing.amount * index)))
        code = {"transfer": _TRANSFER_OUT, "direct_debit": _DIRECT_DEBIT, "loan": _LOAN}[standing.kind]
        debit = standing.kind == "direct_debit"
        yield Planned(
            banking_day_from(in_month(month, standing.day)),
            -amount,
            standing.name,
            "standing",
            iban(standing.name),
            None,
            f"{standing.text} {month:%m/%Y}",
            standing.kind,
            code,
            mandate=f"MND{number:07d}" if debit else None,
            creditor=creditor_id(standing.name) if debit else None,
        )


def _owner(stage: Stage, month: date) -> Iterator[Planned]:
    """The owner's net pay every month, the social contributions every quarter."""
    firm = stage.firm
    index = Decimal(str(round((1 + firm.growth) ** (month.year - stage.today.year), 4)))
    pay = to_cent(Decimal(str(firm.owner_net)) * index)
    account = iban(firm.owner)
    last = banking_day_until(month_end(month) - timedelta(days=1))
    yield Planned(last, -pay, firm.owner, "owner", account, None, f"BEZOLDIGING {month:%m/%Y}", code=_TRANSFER_OUT)
    if month.month % 3 == 0:
        fund = "Sociaal Verzekeringsfonds De Brug"
        amount = to_cent(Decimal(str(firm.owner_social)) * index)
        reference = structured_communication(5 * 10**9 + month.year % 100 * 10**4 + month.month)
        yield Planned(last, -amount, fund, "owner social", iban(fund), reference, code=_TRANSFER_OUT)


def _bank_and_tax(stage: Stage, month: date) -> Iterator[Planned]:
    """Costs and interest per account, and the advance payments of company tax."""
    firm = stage.firm
    last = banking_day_until(month_end(month))
    for account in range(len(firm.accounts)):
        costs = Decimal("14.50") + 3 * account
        yield Planned(
            last, -costs, "", "bank costs", None, None, f"KOSTEN REKENING {month:%m/%Y}", "charges", _CHARGES, account
        )
        if month.month % 3 == 0:
            text = f"INTERESTEN {month:%m/%Y}"
            yield Planned(
                last, Decimal("3.17") + month.month, "", "interest", None, None, text, "interest", _INTEREST, account
            )
    for advance_month, day in _ADVANCES:
        if month.month == advance_month:
            amount = to_cent(Decimal(str(firm.tax_advance * (1 + firm.growth) ** (month.year - stage.today.year))))
            reference = structured_communication(4 * 10**9 + month.year % 100 * 10**4 + month.month)
            paid_on = banking_day_until(in_month(month, day))
            yield Planned(paid_on, -amount, TAX_OFFICE, "tax advance", iban(TAX_OFFICE), reference, code=_TRANSFER_OUT)
