"""One quote in the editor: its lines with what they come to, and beside them the column that is never printed.

Who may not see margins gets a page without that column: the values are not on it at all.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from houvast.facts.text import Sentence
from houvast.norms import Norms
from houvast.quotes.calculation import Totals, VariantTotal, totals_with_variants
from houvast.quotes.checks import Check, checks
from houvast.quotes.entered import written
from houvast.quotes.follow_up import State, state
from houvast.quotes.margin import LineMargin, Margin, margins
from houvast.quotes.revisions import changed
from houvast.quotes.schedule import Payment, payments
from houvast.quotes.texts import TEXTS
from houvast.quotes.values import VAT_CLASSES, Dossier, Line, Quote, Rates

Light = Literal["fine", "low", "unknown"]


@dataclass(frozen=True, slots=True)
class LineRow:
    """One line as it stands in the list. `net` of a subtotal is its sum; `margin` is None for who may not see it."""

    line: Line
    number: int
    net: Decimal
    counts: bool
    rate: Decimal | None
    why: Sentence | None
    group: str
    variant: str
    quantity: str
    price: str
    discount: str
    cost: str
    minutes: str
    checks: tuple[Sentence, ...]
    margin: LineMargin | None
    light: Light


@dataclass(frozen=True, slots=True)
class Column:
    """What the whole leaves. `low` says that it is under her floor."""

    whole: Margin
    floor: Decimal
    light: Light
    loose: Decimal | None
    """EUR over (or under) what her floor asks."""

    @property
    def short(self) -> Decimal:
        """EUR under her floor."""
        return -(self.loose or Decimal(0))


@dataclass(frozen=True, slots=True)
class VariantRow:
    """One way to do it, and what the whole comes to with it."""

    group: str
    group_title: str
    key: str
    title: str
    total: VariantTotal


@dataclass(frozen=True, slots=True)
class EditorPage:
    """The editor of one quote."""

    quote: Quote
    state: State
    said: Sentence
    sent: int
    changed: bool
    rows: tuple[LineRow, ...]
    totals: Totals
    variants: tuple[VariantRow, ...]
    payments: tuple[Payment, ...]
    checks: tuple[Sentence, ...]
    column: Column | None
    vat_classes: tuple[tuple[str, Sentence], ...]
    like: str

    @property
    def number(self) -> str:
        """The number of the quote."""
        return self.quote.number

    @property
    def discount(self) -> str:
        """The discount on the whole, as it stands in its field."""
        return written(self.quote.discount)

    @property
    def discount_amount(self) -> str:
        """The same in EUR."""
        return written(self.quote.discount_amount)


def editor_page(dossier: Dossier, rates: Rates, today: date, norms: Norms, *, secrets: bool) -> EditorPage:
    """The editor; `secrets`: whether its reader may see cost and margin."""
    quote = dossier.draft
    found = totals_with_variants(quote, today, norms)
    column = margins(found, rates)
    all_checks = [one for one in checks(quote, found, column, rates, today, norms) if secrets or not one.secret]
    of_line = {one.key: one for one in column.lines} if secrets else {}
    floor = norms.value("quote_floor_margin", today)
    how = state(dossier, today)
    return EditorPage(
        quote=quote,
        state=how,
        said=Sentence(TEXTS[f"quotes.state_{how}"]),
        sent=dossier.sent.number if dossier.sent else 0,
        changed=dossier.sent is not None and changed(dossier),
        rows=_rows(quote, found, all_checks, of_line, floor),
        totals=found,
        variants=_variants(quote, found),
        payments=payments(found, quote.schedule) if quote.schedule else (),
        checks=tuple(one.said for one in all_checks if not one.line),
        column=_column(column.whole, floor) if secrets else None,
        vat_classes=tuple((one, Sentence(TEXTS[f"quotes.vat_class_{one}"])) for one in VAT_CLASSES),
        like=quote.like,
    )


def _rows(
    quote: Quote, found: Totals, all_checks: list[Check], of_line: Mapping[str, LineMargin], floor: Decimal
) -> tuple[LineRow, ...]:
    titles = {
        (group.key, variant.key): (group.title, variant.title) for group in quote.groups for variant in group.variants
    }
    made, number = [], 0
    for one in found.lines:
        line, mine = one.line, of_line.get(one.line.key)
        number += line.has_amount
        group, variant = titles.get((line.group, line.variant), ("", ""))
        made.append(
            LineRow(
                line=line,
                number=number,
                net=one.net,
                counts=one.counts,
                rate=one.vat.rate if one.vat else None,
                why=Sentence(TEXTS[one.vat.why]) if one.vat else None,
                group=group,
                variant=variant,
                quantity=written(line.quantity),
                price=written(line.price),
                discount=written(line.discount) if line.discount else "",
                cost=written(line.cost) if mine is not None else "",
                minutes=written(line.labour_minutes) if line.labour_minutes else "",
                checks=tuple(check.said for check in all_checks if check.line == line.key),
                margin=mine,
                light=_light(mine.percent if mine else None, floor),
            )
        )
    return tuple(made)


def _light(percent: Decimal | None, floor: Decimal) -> Light:
    if percent is None:
        return "unknown"
    return "low" if percent < floor else "fine"


def _column(whole: Margin, floor: Decimal) -> Column:
    loose = None if whole.margin is None else whole.margin - whole.net * floor / 100
    return Column(whole, floor, _light(whole.percent, floor), loose)


def _variants(quote: Quote, found: Totals) -> tuple[VariantRow, ...]:
    titles = {
        (group.key, variant.key): (group.title, variant.title) for group in quote.groups for variant in group.variants
    }
    return tuple(
        VariantRow(one.group, titles[one.group, one.variant][0], one.variant, titles[one.group, one.variant][1], one)
        for one in found.variants
    )
