"""What she may mean by the letters she typed: kits, articles, what she used before, and her own words last."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.text import Sentence
from houvast.quotes.own import QuotesOwn
from houvast.quotes.pricing import selling_price
from houvast.quotes.starting import Pick, alike, earlier_lines, kit_price
from houvast.quotes.texts import TEXTS
from houvast.quotes.values import Article, Rates

_KITS, _EARLIER = 3, 3
OWN_WORDS = ("free", "labour", "text", "subtotal")


def picks(asked: str, own: QuotesOwn, articles: Iterable[Article], parts: Mapping[str, Article]) -> tuple[Pick, ...]:
    """What she can choose, the best first. `parts` are the articles of her kits, by key."""
    words = asked.strip()
    if not words:
        return ()
    kits = {one.text: one for one in own.kits}
    earlier = earlier_lines(own.dossiers)
    return (
        *(
            Pick("kit", kits[text].key, text, "kit", kits[text].unit, kit_price(kits[text], parts, own.rates))
            for text in alike(words, kits, _KITS)
        ),
        *(_article(one, own.rates) for one in articles),
        *(
            Pick("earlier", key, earlier[key].text, "earlier", earlier[key].unit, earlier[key].price)
            for key in alike(words, earlier, _EARLIER)
        ),
        *(Pick(kind, "", words, kind) for kind in OWN_WORDS),  # type: ignore[arg-type]
    )


def label(pick: Pick) -> Sentence | str:
    """How a choice reads."""
    return Sentence(TEXTS[f"quotes.pick_{pick.note}"], {"text": pick.text}) if pick.note in OWN_WORDS else pick.text


def _article(one: Article, rates: Rates) -> Pick:
    price = selling_price(one, rates)
    return Pick(
        "article", one.key, one.text, f"{one.nr} · {one.supplier}", one.unit, price, one.price_unit or Decimal(1)
    )


class Choice(NamedTuple):
    """One choice as the page shows it."""

    pick: Pick
    label: Sentence | str
    note: str


def choices_of(found: Iterable[Pick]) -> tuple[Choice, ...]:
    """The choices as they read."""
    return tuple(Choice(one, label(one), _note(one)) for one in found)


def _note(one: Pick) -> str:
    return "" if one.note in {*OWN_WORDS, "kit", "earlier"} else one.note
