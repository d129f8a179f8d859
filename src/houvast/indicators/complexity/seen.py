"""Every time a customer, a product or a supplier was seen: who or what, when, for how much, and where it stands.

A product is what stands on the line: its article number, else its words without the customer and the month in them. A
slice of an order is no product. A credit note lowers the amount but is no sighting: nobody bought anything.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Literal, NamedTuple

from houvast.facts.figure import Source
from houvast.facts.ledger import Direction, Ledger
from houvast.facts.money import ZERO
from houvast.facts.once import once_per_own
from houvast.facts.party import plain_name
from houvast.facts.period import Period, months_back
from houvast.indicators.margins.naming import Named, named
from houvast.indicators.own import LINE_MONTHS, IndicatorsOwn
from houvast.norms import Norms

Sort = Literal["customers", "products", "suppliers"]
SORTS: tuple[Sort, ...] = ("customers", "products", "suppliers")


class Seen(NamedTuple):
    """One sighting. `counts` is False for a credit note."""

    key: str
    name: str
    day: date
    amount: Decimal
    sources: tuple[Source, ...]
    counts: bool = True


class Known(NamedTuple):
    """One customer, product or supplier in a period: latest name, for how much, how often, and its last sighting."""

    key: str
    name: str
    amount: Decimal
    times: int
    last: Seen


@once_per_own
def seen(
    ledger: Ledger,
    own: IndicatorsOwn,
    today: date,
    norms: Norms,  # noqa: ARG001 called like the others
) -> Mapping[Sort, tuple[Seen, ...]]:
    """All sightings up to today, in order of day."""
    found: Mapping[Sort, list[Seen]] = {
        "customers": [*_parties(ledger, "sale"), *_regulars(ledger)],
        "products": [*_lines(ledger, own), *_over_the_counter(ledger, months_back(today, LINE_MONTHS))],
        "suppliers": [*_parties(ledger, "purchase")],
    }
    return {
        sort: tuple(sorted((one for one in sightings if one.day <= today), key=lambda one: (one.day, one.key)))
        for sort, sightings in found.items()
    }


def known_in(sightings: Iterable[Seen], period: Period) -> tuple[Known, ...]:
    """Everybody or everything seen in a period, the largest amount first."""
    amounts: dict[str, Decimal] = defaultdict(lambda: ZERO)
    times: dict[str, int] = defaultdict(int)
    last: dict[str, Seen] = {}
    for one in sightings:
        if one.day in period:
            amounts[one.key] += one.amount
            if one.counts:
                times[one.key] += 1
                last[one.key] = one
    known = [Known(key, one.name, amounts[key], times[key], one) for key, one in last.items()]
    return tuple(sorted(known, key=lambda one: (-one.amount, one.key)))


@lru_cache(maxsize=50_000)
def product_of(name: str, item_id: str | None, party: str = "") -> Named | None:
    """The product on a line, known by its article number, else by its words; None for a slice of an order."""
    found = named(name, party)
    if found.kind == "slice" or not found.name:
        return None
    return found._replace(key=f"item:{item_id.strip().lower()}" if item_id else f"name:{found.key}")


def _parties(ledger: Ledger, direction: Direction) -> Iterator[Seen]:
    for one in ledger.invoices:
        if one.direction == direction and one.currency == "EUR":
            yield Seen(
                one.party, one.party_name, one.issue_date, one.net_once, one.sources, counts=not one.is_credit_note
            )


def _regulars(ledger: Ledger) -> Iterator[Seen]:
    """Customers in the list of appointments, known by the name written there."""
    plain: dict[str, str] = {}
    for one in ledger.appointments:
        if one.customer and one.status == "kept":
            key = plain.get(one.customer) or plain.setdefault(one.customer, f"name:{plain_name(one.customer)}")
            sources = ledger.day_sources.get(("appointments", one.day), ())
            yield Seen(key, one.customer, one.day, one.amount or ZERO, sources)


def _lines(ledger: Ledger, own: IndicatorsOwn) -> Iterator[Seen]:
    for invoice in ledger.invoices:
        if invoice.direction != "sale" or invoice.currency != "EUR":
            continue
        sign = -1 if invoice.is_credit_note else 1
        for line in own.lines.get(invoice.row, ()):
            product = product_of(line.name, line.item_id, invoice.party_name)
            if product is not None:
                amount, sold = sign * line.net, sign > 0 and line.net > 0
                yield Seen(product.key, product.name, invoice.issue_date, amount, invoice.sources, counts=sold)


def _over_the_counter(ledger: Ledger, since: date) -> Iterator[Seen]:
    """What the till sold and what was done in appointments, day by day, as far back as the lines of invoices go."""
    till = ((one.day, product_of(one.name, one.article), one.amount) for one in ledger.till_lines if one.day >= since)
    yield from _by_day(ledger, "till", till)
    done = (
        (one.day, product_of(one.service, None), one.amount or ZERO)
        for one in ledger.appointments
        if one.service and one.status == "kept" and one.day >= since
    )
    yield from _by_day(ledger, "appointments", done)


def _by_day(ledger: Ledger, kind: str, sold: Iterable[tuple[date, Named | None, Decimal]]) -> Iterator[Seen]:
    """One sighting of each product a day."""
    amounts: dict[tuple[str, date], Decimal] = defaultdict(lambda: ZERO)
    names: dict[str, str] = {}
    for day, product, amount in sold:
        if product is not None:
            amounts[product.key, day] += amount
            names[product.key] = product.name
    for (key, day), amount in amounts.items():
        yield Seen(key, names[key], day, amount, ledger.day_sources.get((kind, day), ()))
