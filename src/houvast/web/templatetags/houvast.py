"""Words, figures and icons on a page: the one door between a room's values and what the owner reads."""

from datetime import date
from decimal import Decimal
from importlib import import_module
from typing import Any

from django import template
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from houvast.facts import wording
from houvast.facts.figure import Figure, TooEarly
from houvast.facts.text import Language, Sentence, Text
from houvast.web.icons import ICONS
from houvast.web.texts import TEXTS

register = template.Library()


def language() -> Language:
    """The language this page is read in."""
    return "en" if get_language() == "en" else "nl"


def text_of(key: str) -> Text:
    """The text under 'room.key', looked up in the texts of that room."""
    texts: dict[str, Text] = import_module(f"houvast.{key.partition('.')[0]}.texts").TEXTS
    return texts[key]


@register.simple_tag
def say(key: str, **values: object) -> str:
    """The text under 'room.key' in the reader's language: {% say "week.hello" name=member.name %}."""
    return wording.say(text_of(key), language(), values)


@register.simple_tag
def sentence(value: Sentence | Text | str | None) -> str:
    """A Sentence of a page in the reader's language; nothing for None, a plain string as it stands."""
    if isinstance(value, Sentence):
        return wording.say(value.text, language(), value.values)
    if isinstance(value, Text):
        return wording.say(value, language())
    return value or ""


@register.simple_tag
def icon(name: str) -> SafeString:
    """A drawn icon beside a word; it says nothing by itself, so screen readers pass over it."""
    return format_html('<svg class="i" viewBox="0 0 24 24" aria-hidden="true">{}</svg>', SafeString(ICONS[name]))


@register.simple_tag
def verdict(name: str) -> SafeString:
    """The small drawing in a verdict badge: 'signal', 'ordinary' or 'early'."""
    return format_html(
        '<svg viewBox="0 0 16 16" stroke-width="1.7" fill="none" stroke="currentColor" stroke-linecap="round"'
        ' stroke-linejoin="round" aria-hidden="true">{}</svg>',
        SafeString(ICONS[f"verdict-{name}"]),
    )


@register.simple_tag
def figure(value: Figure, room: str, *, cents: bool = True, plain: bool = False) -> SafeString:
    """A figure in words, opening where it comes from; 'te vroeg' in a sentence while it cannot be known yet.

    The exact value stands in <data value>, whatever is rounded for reading. `plain` leaves the link away.
    """
    if isinstance(value.value, TooEarly):
        early = wording.say(TEXTS["web.too_early"], language(), {"early": _coverage(value.value)})
        return format_html('<span class="early">{}</span>', early)
    shown = format_html(
        '<data value="{}">{}</data>', f"{value.value:f}", in_words(value.value, value.unit, cents=cents)
    )
    if plain:
        return shown
    why = reverse("week:why", args=[room, value.key])
    label = wording.say(TEXTS["web.why"], language())
    return format_html('<a class="fig" href="{}" title="{}">{}</a>', why, label, shown)


def in_words(value: Decimal, unit: str, *, cents: bool = True) -> str:
    """A value with its unit as it is read: € 1.234,56, 41 dagen, 38 %."""
    if unit == "eur":
        return wording.money(value, language=language(), cents=cents)
    whole = value == value.to_integral_value()
    amount = wording.number(value, 0 if whole else 1, language())
    if unit == "count":
        return amount
    if unit == "percent":
        return f"{amount}\u00a0%"
    many = "one" if abs(value) == 1 else "many"
    return f"{amount}\u00a0{wording.say(TEXTS[f'web.unit_{unit}_{many}'], language())}"


def _coverage(early: TooEarly) -> Sentence:
    return Sentence(TEXTS[f"web.early_{early.unit}"], {"have": early.have, "need": early.need})


@register.filter
def money(amount: Decimal | None) -> str:
    """€ 1.234,56; a dash where there is nothing to say."""
    return "–" if amount is None else wording.money(amount, language=language())


@register.filter
def euro(amount: Decimal | None) -> str:
    """€ 1.235, for headlines."""
    return "–" if amount is None else wording.money(amount, language=language(), cents=False)


@register.filter
def day(value: date | None) -> str:
    """24/11/2026; a dash where there is no day."""
    return "–" if value is None else wording.short_date(value)


@register.filter
def long_day(value: date) -> str:
    """Dinsdag 24 november 2026."""
    return wording.long_date(value, language())


@register.filter
def number(value: Any, decimals: int = 0) -> str:
    """1.234; {{ value|number:1 }} for 1.234,5."""
    return "–" if value is None else wording.number(value, decimals, language())
