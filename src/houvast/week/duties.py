"""What comes back by itself, read from the bank by the room of money, as simplicity counts it.

Wages are people and are counted as people; what nobody named (her own money, somebody by name) is no arrangement. Of a
supplier who sends invoices it is asked whether he stays, so his direct debit is not asked about as well.
"""

from collections.abc import Iterable

from houvast.cash.recurring import Series
from houvast.cash.recurring.register import Obligation
from houvast.facts.ledger import Ledger
from houvast.indicators.own import Duty

_FREE = frozenset({"rent", "insurance", "energy", "telecom"})


def duties_in(running: Iterable[Obligation], ledger: Ledger) -> tuple[Duty, ...]:
    """The running obligations that are arrangements, the largest first."""
    invoicing = {one.party for one in ledger.invoices if one.direction == "purchase"}
    return tuple(
        Duty(
            one.series.key,
            one.series.counterparty,
            one.series.first,
            one.yearly,
            may_go=one.kind in _FREE and one.series.party not in invoicing,
        )
        for one in running
        if _is_arrangement(one.series)
    )


def _is_arrangement(series: Series) -> bool:
    if series.kind == "unknown":
        return series.confirmed is True
    return series.kind != "wage"
