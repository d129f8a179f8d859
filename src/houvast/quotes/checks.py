"""What does she want to know before a quote leaves? Margin under her floor, old prices, missing facts. Never a wall.

Each check is a text key with its values and the line it is about ('' for the whole). Source: QUOTES 1.2 step 4.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from houvast.facts.money import ZERO
from houvast.facts.text import Sentence
from houvast.norms import Norms
from houvast.quotes.calculation import Totals
from houvast.quotes.margin import Margins
from houvast.quotes.texts import TEXTS
from houvast.quotes.values import Line, Quote, Rates
from houvast.quotes.vat import HOME_FACTS

Weight = Literal["look", "ask"]


class Check(NamedTuple):
    """One thing to look at, or to ask. `secret`: about cost or margin, so not for who may not see margins."""

    name: str
    said: Sentence
    line: str = ""
    weight: Weight = "look"
    secret: bool = False


def checks(quote: Quote, found: Totals, column: Margins, rates: Rates, today: date, norms: Norms) -> tuple[Check, ...]:
    """Everything worth a look, what concerns the whole first."""
    return (
        *_of_margin(column, rates, today, norms),
        *_of_vat(quote, found),
        *_of_facts(quote, today),
        *_of_lines(quote, today, norms),
    )


def months_old(day: date, today: date) -> int:
    """Whole months between two days."""
    return (today.year - day.year) * 12 + today.month - day.month - (today.day < day.day)


def _of_margin(column: Margins, rates: Rates, today: date, norms: Norms) -> Iterator[Check]:
    floor, whole = norms.value("quote_floor_margin", today), column.whole
    if whole.percent is not None and whole.percent < floor:
        yield _check("floor", percent=whole.percent, floor=floor, secret=True)
    if not whole.complete:
        yield _check("unknown", weight="ask", known=whole.known, lines=whole.lines, secret=True)
    if whole.hours and rates.hour_cost is None:
        yield _check("hour_cost", weight="ask", hours=whole.hours, secret=True)
    for one in column.lines:
        if one.counts and one.margin is not None and one.margin < 0:
            yield _check("loss", one.key, amount=-one.margin, secret=True)


def _of_vat(quote: Quote, found: Totals) -> Iterator[Check]:
    asked = {fact for one in found.lines if one.counts and one.vat is not None for fact in one.vat.asks}
    for fact in HOME_FACTS:
        if fact in asked:
            yield _check(f"ask_{fact}", weight="ask")
    if quote.reverse_charge and not quote.customer.vat_number:
        yield _check("reversed_number", weight="ask")
    if quote.reverse_charge and quote.site.files_vat_returns is not True:
        yield _check("reversed_returns", weight="ask")
    for line in quote.lines:
        if line.vat in {"6", "12", "0", "exempt"} and line.has_amount and not line.vat_reason:
            yield _check(
                "reason", line.key, weight="ask", text=line.text, rate=line.vat if line.vat != "exempt" else "0"
            )


def _of_facts(quote: Quote, today: date) -> Iterator[Check]:
    if not quote.customer.name:
        yield _check("customer", weight="ask")
    if quote.valid_until is None:
        yield _check("valid", weight="ask")
    elif quote.valid_until < today:
        yield _check("expired", day=quote.valid_until)
    if not quote.site_address and any(line.vat in {"home", "fossil"} for line in quote.lines):
        yield _check("site", weight="ask")
    percents = [part.percent for part in quote.schedule]
    asked = sum((percent for percent in percents if percent is not None), ZERO)
    if percents and None not in percents and asked != Decimal(100):
        yield _check("schedule", percent=asked)


def _of_lines(quote: Quote, today: date, norms: Norms) -> Iterator[Check]:
    oldest = int(norms.value("quote_price_months", today))
    for line in quote.lines:
        if not line.has_amount:
            continue
        if not line.price:
            yield _check("no_price", line.key, weight="ask", text=line.text)
        priced_on = _oldest_price(line)
        if priced_on is not None and months_old(priced_on, today) >= oldest:
            yield _check("old_price", line.key, text=line.text, day=priced_on, months=months_old(priced_on, today))


def _oldest_price(line: Line) -> date | None:
    days = [line.priced_on, *(part.priced_on for part in line.parts)]
    return min((day for day in days if day is not None), default=None)


def _check(name: str, line: str = "", *, weight: Weight = "look", secret: bool = False, **values: object) -> Check:
    return Check(name, Sentence(TEXTS[f"quotes.check_{name}"], values), line, weight, secret)
