"""Months made by hand: one sale a month, its purchase, and what she keeps beyond the ledger."""

from collections.abc import Sequence
from datetime import date, timedelta

from tests.hand_ledger import TODAY, invoice

from houvast.facts.period import months_back
from houvast.firm.kind import Kind, kind_of
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import load_norms

NORMS = load_norms()


def kind(**split: float) -> Kind:
    """A kind of business by its shares: kind(project=80, production=20)."""
    return kind_of({}, split, None, None, TODAY)


def own(**split: float) -> IndicatorsOwn:
    return IndicatorsOwn(kind=kind(**split) if split else kind(project=100))


def monthly_sales(amounts: Sequence[float], party: str = "name:alice", today: date = TODAY) -> list:
    """Two sales a month, on the 3rd and the 27th, ending with the month before today."""
    found = []
    for back, amount in enumerate(reversed(amounts), 1):
        month = months_back(today, back)
        for day in (2, 26):
            net = f"{amount / 2:.2f}"
            issued = month + timedelta(days=day)
            number = f"{party}-{month:%Y%m}-{day}"
            found.append(invoice(number, f"{amount / 2 * 1.21:.2f}", net=net, party=party, issued=issued, due=issued))
    return found
