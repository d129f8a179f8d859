"""How numbers, money and dates read in words: € 1.234,56, 24/11/2026, week 48, '8 op 10'.

Never the machine's locale: a Debian without nl_BE would print 1,234.56.
"""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from string import Formatter
from typing import Any

from houvast.facts.text import Language, Sentence, Text

_NBSP = "\u00a0"
_MONTHS = {
    "nl": (
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ),
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
}
_WEEKDAYS = {
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_SIGNS = {"EUR": "€", "USD": "$", "GBP": "£"}


def number(value: Decimal | float, decimals: int = 0, language: Language = "nl") -> str:
    """1.234,5 in Dutch, 1,234.5 in English, rounded half away from zero; a minus is the real minus sign."""
    exact = Decimal(value) if isinstance(value, int) else Decimal(str(value))
    rounded = exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    text = f"{abs(rounded):,.{decimals}f}"
    if language == "nl":
        text = text.translate(str.maketrans(",.", ".,"))
    return f"−{text}" if rounded < 0 else text


def money(amount: Decimal, currency: str = "EUR", language: Language = "nl", *, cents: bool = True) -> str:
    """€ 1.234,56 with a space that does not break; without cents for headlines: € 1.235."""
    text = number(amount, 2 if cents else 0, language)
    sign = _SIGNS.get(currency, currency)
    return f"−{sign}{_NBSP}{text[1:]}" if text.startswith("−") else f"{sign}{_NBSP}{text}"


def unit_price(amount: Decimal, language: Language = "nl") -> str:
    """€ 0,0125: two decimals at least, and as many as say something: a price per piece may have four."""
    text = number(amount, max(2, _decimals(amount)), language)
    return f"−€{_NBSP}{text[1:]}" if text.startswith("−") else f"€{_NBSP}{text}"


def short_date(day: date) -> str:
    """24/11/2026, in both languages."""
    return f"{day.day}/{day.month}/{day.year}"


def long_date(day: date, language: Language = "nl") -> str:
    """Dinsdag 24 november 2026, without a capital in Dutch: it mostly stands in a sentence."""
    return f"{_WEEKDAYS[language][day.weekday()]} {day.day} {_MONTHS[language][day.month - 1]} {day.year}"


def day_month(day: date, language: Language = "nl") -> str:
    """12 januari: a day of a year that everybody knows."""
    return f"{day.day} {_MONTHS[language][day.month - 1]}"


def month_name(day: date, language: Language = "nl") -> str:
    """November 2026: the month a day lies in, without a capital in Dutch."""
    return f"{_MONTHS[language][day.month - 1]} {day.year}"


def week_number(day: date) -> str:
    """The ISO week number: 'week 48', in both languages."""
    return f"week {day.isocalendar().week}"


def out_of(part: int, whole: int, language: Language = "nl") -> str:
    """8 op 10, 8 in 10: a share said with counts."""
    return f"{part} op {whole}" if language == "nl" else f"{part} in {whole}"


def _decimals(value: Decimal) -> int:
    """How many decimals a number has that say something: 2.50 has one."""
    exponent = value.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


class _Wording(Formatter):
    """Fills {name:spec}; the spec says how a value reads: money, euro, number, half (8,5), exact, date, month..."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, Sentence):
            return say(value.text, self._language, value.values)
        if format_spec in _SPECS:
            return _SPECS[format_spec](value, self._language)
        return str(format(value, format_spec))


_SPECS: Mapping[str, Callable[[Any, Language], str]] = {
    "money": lambda value, language: money(value, language=language),
    "euro": lambda value, language: money(value, language=language, cents=False),
    "price": unit_price,
    "number": lambda value, language: number(value, 0, language),
    "tenth": lambda value, language: number(value, 1, language),
    "half": lambda value, language: number(value, 0 if value == int(value) else 1, language),
    "exact": lambda value, language: number(value, _decimals(value), language),
    "date": lambda value, _: short_date(value),
    "long": long_date,
    "day_month": day_month,
    "month": month_name,
    "week": lambda value, _: week_number(value),
}


def say(text: Text, language: Language, values: Mapping[str, object] | None = None) -> str:
    """The sentence in one language, its values in words: '{n:euro}' reads as € 1.235."""
    return _Wording(language).vformat(text.nl if language == "nl" else text.en, (), values or {})
