"""What the counter brings to the bank: card settlements the next banking day, cash brought in once a week."""

from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal

from houvast.demo.days import banking_day_from
from houvast.demo.dice import dice
from houvast.demo.identity import iban
from houvast.demo.story import Planned, Stage
from houvast.demo.takings import Sold
from houvast.facts.bank import EntryDetail
from houvast.facts.money import ZERO, to_cent

_ACQUIRER = "Kaartbetaal Diensten"
_SETTLED = "20450000"
_CASH_IN = "00950000"


def counter_money(stage: Stage, counter: Sold) -> list[Planned]:
    """Card settlements and cash deposits, from the daily receipts."""
    cards: dict[date, list[tuple[date, Decimal]]] = defaultdict(list)
    cash: dict[date, Decimal] = defaultdict(Decimal)
    for receipt in counter.receipts:
        if receipt.method == "Kaart":
            cards[banking_day_from(receipt.day + timedelta(days=1))].append((receipt.day, receipt.amount))
        else:
            monday = receipt.day + timedelta(days=7 - receipt.day.weekday())
            cash[banking_day_from(monday + timedelta(days=1))] += receipt.amount
    found = [_settlement(stage, day, sales) for day, sales in sorted(cards.items())]
    for day, amount in sorted(cash.items()):
        whole = Decimal(int(amount) // 10 * 10)
        if whole > 0:
            found.append(Planned(day, whole, "", "cash", text="STORTING KAS", kind="cash", code=_CASH_IN))
    return found


def _settlement(stage: Stage, day: date, sales: list[tuple[date, Decimal]]) -> Planned:
    """One sum for the days since the last settlement, with its parts per kind of card."""
    rng = dice(stage.seed, stage.firm.name, "cards", day)
    per_day: dict[date, Decimal] = defaultdict(Decimal)
    for sold_on, amount in sales:
        per_day[sold_on] += amount
    details = []
    for sold_on, amount in sorted(per_day.items()):
        debit = to_cent(amount * Decimal(rng.randint(70, 92)) / 100)
        details.append(_detail(sold_on, debit, "BANCONTACT"))
        if amount > debit:
            details.append(_detail(sold_on, amount - debit, "VISA/MASTERCARD"))
    return Planned(
        day,
        sum(per_day.values(), ZERO),
        _ACQUIRER,
        "card settlement",
        iban(_ACQUIRER),
        text=f"AFREKENING KAARTEN TERMINAL 00{len(stage.firm.name):02d}7731",
        kind="card",
        code=_SETTLED,
        details=tuple(details) if len(details) > 1 else (),
    )


def _detail(day: date, amount: Decimal, brand: str) -> EntryDetail:
    return EntryDetail(amount, _ACQUIRER, None, None, f"{brand} VERKOPEN {day:%d/%m/%Y}")
