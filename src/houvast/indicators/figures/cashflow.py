"""What came in less what went out in a month, over all her accounts; money that only changes pocket does not count."""

from datetime import date

from houvast.facts.figure import ExplainedRow
from houvast.facts.ledger import Ledger, Movement
from houvast.facts.once import once_per_own
from houvast.facts.period import Period, months_back
from houvast.facts.text import Sentence, Text
from houvast.indicators.buffers import outside
from houvast.indicators.figures.build import Draft, World, build, headline
from houvast.indicators.figures.fixed import FixedFigure, Traced
from houvast.indicators.figures.reach import bank_months
from houvast.indicators.figures_texts import TEXTS
from houvast.indicators.measures import money
from houvast.indicators.measures.tracing import Behind
from houvast.indicators.monthly import Piece, by_month
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

_SPOKEN = ("card", "cash", "charges", "interest", "loan")
BEHIND = (Behind(money.weeks_of_money), Behind(money.fixed_cover, frozenset({"production", "project", "retail"})))


def cashflow_figure(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> FixedFigure:
    """Money in less money out in the last whole month, in EUR, without transfers between her own accounts.

    Movers are the other sides. The lowest point of the weeks to come is `own.lowest`, where somebody forecasts it.
    Source: METHOD I-17.
    """
    return trace_cashflow(ledger, own, today, norms).fixed


@once_per_own
def trace_cashflow(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Traced:
    """The same with its rows."""
    moved = outside(ledger)
    monthly = by_month(
        (Piece(_who(ledger, one), one.booking_date, one.amount) for one in moved), bank_months(ledger, today)
    )
    month = Period(monthly.last, months_back(monthly.last, -1)) if monthly.last else None
    rows = [
        ExplainedRow(_who(ledger, one), one.booking_date, one.amount, one.sources[:1])
        for one in moved
        if month and one.booking_date in month
    ]
    notes = () if own.lowest is None else (Sentence(TEXTS["indicators.note_lowest"], {"amount": own.lowest}),)
    draft = Draft(
        "cashflow",
        headline("cashflow", "eur", rows, monthly),
        monthly,
        good=1,
        both_ways=True,
        behind=BEHIND,
        missing=() if ledger.movements else (TEXTS["indicators.missing_bank"],),
        notes=notes,
    )
    return build(draft, World(ledger, own, today, norms))


def _who(ledger: Ledger, one: Movement) -> str | Text:
    """The other side by name; cards, cash and the bank itself by what they are."""
    if one.kind in _SPOKEN and (one.kind != "card" or one.amount > 0):
        return TEXTS[f"indicators.who_{one.kind}"]
    known = ledger.party_by_key.get(one.party) if one.party else None
    if known is not None:
        return known.name
    return one.counterparty_name or one.counterparty_account or TEXTS["indicators.who_nobody"]
