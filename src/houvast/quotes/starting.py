"""How a quote begins: with what she said once, from an earlier quote that is alike, or from what she picks."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Literal

from houvast.facts.money import ZERO
from houvast.facts.party import PartyRef
from houvast.norms import Norms
from houvast.quotes.defaults import Defaults
from houvast.quotes.pricing import HOUR, article_line, kit_line, labour_line, renewed
from houvast.quotes.values import Article, Dossier, Kit, Line, Quote, Rates, VatClass

PickKind = Literal["article", "kit", "earlier", "labour", "free", "text", "subtotal"]
_EARLIER = 400


def blank(customer: PartyRef, title: str, requested_at: datetime, given: Defaults, today: date, norms: Norms) -> Quote:
    """A quote without lines, as she begins every one."""
    return Quote(
        number="",
        customer=customer,
        title=title,
        consumer=not customer.vat_number and not customer.enterprise_number,
        schedule=given.schedule,
        requested_at=requested_at,
        valid_until=today + timedelta(days=int(norms.value("quote_valid_days", today))),
        clause=given.clause,
        introduction=given.introduction,
    )


def like(fresh: Quote, earlier: Quote, articles: Mapping[str, Article], rates: Rates) -> Quote:
    """The same with the lines of an earlier quote, at the prices of today's lists."""
    return replace(
        fresh,
        title=fresh.title or earlier.title,
        lines=tuple(renewed(line, articles, rates) for line in earlier.lines),
        groups=tuple(replace(group, chosen="") for group in earlier.groups),
        schedule=earlier.schedule,
        term=earlier.term,
        introduction=earlier.introduction or fresh.introduction,
        notes=earlier.notes,
        show=earlier.show,
        clause=earlier.clause,
        like=earlier.number,
    )


@dataclass(frozen=True, slots=True)
class Pick:
    """Something she can put on a quote: what it is, its key, its words, and what it is sold for (None: she says)."""

    kind: PickKind
    key: str
    text: str
    note: str = ""
    unit: str = "st"
    price: Decimal | None = None
    price_unit: Decimal = Decimal(1)

    @property
    def value(self) -> str:
        """What the form hands back."""
        return f"{self.kind}:{self.key}"

    @property
    def needs_price(self) -> bool:
        """Whether she has to say a price."""
        return self.kind == "free" or (self.kind == "article" and not self.price)

    @property
    def needs_quantity(self) -> bool:
        """Whether it has a quantity."""
        return self.kind not in {"text", "subtotal"}


def earlier_lines(dossiers: Iterable[Dossier]) -> dict[str, Line]:
    """Free lines and hours of her earlier quotes by their words, the newest of each."""
    found: dict[str, Line] = {}
    for one in dossiers:
        for line in one.draft.lines:
            if line.kind in {"free", "labour", "text"} and line.text and len(found) < _EARLIER:
                found.setdefault(line.text.casefold(), line)
    return found


def alike(words: str, texts: Iterable[str], most: int) -> list[str]:
    """The texts that hold every word, those that begin with the first one first."""
    asked = words.casefold().split()
    hits = [text for text in texts if all(word in text.casefold() for word in asked)] if asked else []
    return sorted(hits, key=lambda text: (not text.casefold().startswith(asked[0]), len(text), text))[:most]


def kit_price(kit: Kit, articles: Mapping[str, Article], rates: Rates) -> Decimal:
    """What one of a kit is sold for."""
    return kit_line("", kit, Decimal(1), articles, rates).price


def line_of(
    pick: str,
    text: str,
    key: str,
    quantity: Decimal,
    price: Decimal | None,
    articles: Mapping[str, Article],
    kits: Iterable[Kit],
    earlier: Mapping[str, Line],
    rates: Rates,
    vat: VatClass = "21",
) -> Line | None:
    """The line of what she picked; None where that is not there (any more). `price` is hers, where she said one."""
    kind, _, name = pick.partition(":")
    line: Line | None = None
    if kind == "article" and name in articles:
        line = article_line(key, articles[name], quantity, rates)
    elif kind == "kit":
        kit = next((one for one in kits if one.key == name), None)
        line = kit_line(key, kit, quantity, articles, rates) if kit else None
    elif kind == "earlier" and name in earlier:
        line = replace(earlier[name], key=key, quantity=quantity, option=False, chosen=False, group="", variant="")
    elif kind == "labour":
        line = labour_line(key, text or "Werkuren", quantity, rates)
    elif kind in {"text", "subtotal"}:
        return Line(key, kind, text, quantity=ZERO)  # type: ignore[arg-type]
    elif kind == "free" and text:
        line = Line(key, "free", text, quantity=quantity, vat=vat)
    return line if line is None or price is None else replace(line, price=price)


__all__ = ["HOUR", "Pick", "PickKind", "alike", "blank", "earlier_lines", "kit_price", "like", "line_of"]
