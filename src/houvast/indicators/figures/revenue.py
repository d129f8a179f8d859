"""Revenue per month: invoices without VAT, and what comes over the counter. Every kind has a source for it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal

from houvast.facts.figure import ExplainedRow
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.once import once_per_ledger, once_per_own
from houvast.facts.period import month_start
from houvast.facts.text import Sentence, Text
from houvast.firm.mixture import Code
from houvast.indicators.figures.build import Draft, World, build, headline
from houvast.indicators.figures.fixed import FixedFigure, Traced
from houvast.indicators.figures.reach import revenue_months
from houvast.indicators.figures_texts import TEXTS
from houvast.indicators.measures import appointments, counter, jobs, orders, streams
from houvast.indicators.measures.tracing import Behind, is_for
from houvast.indicators.monthly import Piece, by_month
from houvast.indicators.own import IndicatorsOwn
from houvast.indicators.revenue import Part, revenue, told
from houvast.norms import Norms

_PERSON: frozenset[Code] = frozenset({"person"})
_RETAIL: frozenset[Code] = frozenset({"retail"})
_PROJECT: frozenset[Code] = frozenset({"project"})
_PRODUCTION: frozenset[Code] = frozenset({"production"})
BEHIND = (
    Behind(appointments.booked_ahead, _PERSON, lead=True),
    Behind(appointments.occupancy, _PERSON, lead=True),
    Behind(appointments.no_shows, _PERSON),
    Behind(appointments.per_hour, _PERSON),
    Behind(counter.passers_by, _RETAIL, lead=True),
    Behind(counter.basket, _RETAIL),
    Behind(counter.per_day, _RETAIL),
    Behind(orders.backlog, _PROJECT | _PRODUCTION, lead=True),
    Behind(orders.new_orders, _PRODUCTION, lead=True),
    Behind(jobs.unbilled, _PROJECT),
    Behind(streams.year_on_year),
    Behind(streams.counter_share),
    Behind(streams.private_share),
)


def revenue_figure(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> FixedFigure:
    """Revenue without VAT of the last whole month, judged against her own months.

    EUR. Movers are customers, and groups of goods or services over the counter. Source: METHOD I-17.
    """
    return trace_revenue(ledger, own, today, norms).fixed


@once_per_own
def trace_revenue(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Traced:
    """The same with its rows."""
    world = World(ledger, own, today, norms)
    months = revenue(ledger)
    monthly = by_month(pieces(ledger), revenue_months(ledger, today))
    parts = months.parts.get(monthly.last, ()) if monthly.last else ()
    rows = [_row(part) for part in parts]
    draft = Draft(
        "revenue",
        headline("revenue", "eur", rows, monthly),
        monthly,
        good=1,
        behind=BEHIND,
        missing=tuple(_missing(ledger, own)),
        notes=tuple(_notes(ledger, monthly.last)),
    )
    return build(draft, world)


@once_per_ledger
def pieces(ledger: Ledger) -> tuple[Piece, ...]:
    """Revenue by customer; what came over the counter by what was sold, as far as a till or a book says it."""
    return tuple(_pieces(ledger))


def _pieces(ledger: Ledger) -> Iterator[Piece]:
    groups = _groups(ledger)
    for month, parts in revenue(ledger).parts.items():
        counted = sum((part.amount for part in parts if part.origin != "invoices"), ZERO)
        for part in parts:
            if part.origin == "invoices":
                yield Piece(part.who, part.day, part.amount)
        if counted:
            shares = groups.get(month) or {TEXTS["indicators.who_counter"]: Decimal(1)}
            for who, share in shares.items():
                yield Piece(who, month, counted * share)


def _groups(ledger: Ledger) -> Mapping[date, Mapping[str | Text, Decimal]]:
    """Which share of the counter each group of goods, or each service, had in a month."""
    found: dict[date, dict[str | Text, Decimal]] = defaultdict(lambda: defaultdict(lambda: ZERO))
    if ledger.till_lines:
        for line in ledger.till_lines:
            found[month_start(line.day)][line.category or line.name] += line.amount
    else:
        for one in ledger.appointments:
            if one.status == "kept" and one.amount:
                found[month_start(one.day)][one.service or TEXTS["indicators.who_counter"]] += one.amount
    return {month: shares for month, amounts in found.items() if (shares := _shares(amounts))}


def _shares(amounts: Mapping[str | Text, Decimal]) -> Mapping[str | Text, Decimal]:
    whole = sum(amounts.values(), ZERO)
    return {who: amount / whole for who, amount in amounts.items()} if whole > 0 else {}


def _row(part: Part) -> ExplainedRow:
    return ExplainedRow(part.label or TEXTS[f"indicators.origin_{part.origin}"], part.day, part.amount, part.sources)


def _notes(ledger: Ledger, month: date | None) -> Iterator[Sentence]:
    """From which files the month was counted, and how much of it still holds VAT."""
    if month is None:
        return
    said = told(revenue(ledger), month)
    names = [Sentence(TEXTS[f"indicators.origin_{origin}"]) for origin in said.origins][:3]
    if names:
        listed = Sentence(TEXTS[f"indicators.list_{len(names)}"], dict(zip("abc", names, strict=False)))
        yield Sentence(TEXTS["indicators.note_origins"], {"origins": listed})
    if said.with_vat:
        yield Sentence(TEXTS["indicators.note_with_vat"], {"amount": said.with_vat})


def _missing(ledger: Ledger, own: IndicatorsOwn) -> Iterator[Text]:
    if not ledger.invoices and not ledger.receipts and not ledger.till_lines and not ledger.appointments:
        yield TEXTS["indicators.missing_sales"]
    if is_for(own, _PERSON) and not ledger.appointments:
        yield TEXTS["indicators.missing_appointments"]
    if is_for(own, _RETAIL) and not ledger.till_lines:
        yield TEXTS["indicators.missing_till"]
    if is_for(own, _PROJECT) and not ledger.hours:
        yield TEXTS["indicators.missing_hours_unbilled"]
    if is_for(own, _PRODUCTION):
        yield TEXTS["indicators.missing_orders"]
