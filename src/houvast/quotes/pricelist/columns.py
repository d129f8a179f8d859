"""What is in each column of her supplier's list? Asked once per layout; gross or net is always hers to say.

Two suppliers may head their columns alike and mean another price, so an answer holds for one supplier.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from houvast.facts.answers import COLUMNS, ColumnsGiven, columns_given, columns_value
from houvast.facts.party import plain_name
from houvast.facts.question import Answer
from houvast.facts.text import Sentence, Text
from houvast.formats.prices_roles import missing_roles
from houvast.formats.prices_words import PURPOSE_PRICES
from houvast.formats.reading import PriceSheet, Roles
from houvast.quotes.pricelist_texts import TEXTS

CHOICES = (
    "nr", "text", "text2", "gross", "net", "discount", "discount_group", "unit", "price_unit", "ean", "group", "vat",
    "labour", "valid_from", "supplier",
)  # fmt: skip
_PRICES = ("gross", "net", "price")
_JOIN = " => "


class Choice(NamedTuple):
    """One thing a column may hold: the value that is kept and the words she reads."""

    value: str
    label: Text
    chosen: bool


class ColumnLine(NamedTuple):
    """One column: the name of its field, its heading (or its number), a few values, and what it may hold.

    `price` says that it looks like a price of which she has to say whether it is gross or net; what its heading says
    of that is a hint (`suggested`: 'gross', 'net' or ''), never a choice made for her.
    """

    field: str
    heading: Sentence
    examples: tuple[str, ...]
    choices: tuple[Choice, ...]
    price: bool
    suggested: str = ""


def layout_subject(supplier: str, fingerprint: str) -> str:
    """What her answer about a layout is kept under (facts/answers.py, COLUMNS)."""
    return f"{fingerprint}{_JOIN}{plain_name(supplier)}"


def layout_answer(supplier: str, sheet: PriceSheet, roles: Mapping[int, str]) -> Answer:
    """Her answer about the columns of a layout."""
    value = columns_value(ColumnsGiven(PURPOSE_PRICES, roles))
    return Answer(COLUMNS, layout_subject(supplier, sheet.fingerprint), value)


def roles_for(supplier: str, answers: Iterable[Answer]) -> Roles:
    """What she said of the layouts of one supplier, as the readers take it."""
    ending = f"{_JOIN}{plain_name(supplier)}"
    said = columns_given(answers)
    return {
        subject.removesuffix(ending): dict(given.roles) for subject, given in said.items() if subject.endswith(ending)
    }


def column_lines(sheet: PriceSheet, chosen: Mapping[int, str] | None = None) -> Iterator[ColumnLine]:
    """Every column of a layout with our suggestion, or with what she chose. A price starts without a choice."""
    for column in sheet.columns:
        role = column.role if chosen is None else chosen.get(column.position, "")
        price = role in _PRICES
        picked = "" if price and chosen is None else role
        choices = (Choice(one, TEXTS[f"quotes.column_{one}"], one == picked) for one in CHOICES)
        nothing = Choice("", TEXTS["quotes.column_nothing"], picked not in CHOICES)
        number = Sentence(TEXTS["quotes.column_number"], {"n": column.position + 1})
        heading = Sentence(Text("{heading}", "{heading}"), {"heading": column.heading}) if column.heading else number
        hint = column.role if price and column.role in CHOICES else ""
        yield ColumnLine(f"kolom{column.position}", heading, column.examples, (nothing, *choices), price, hint)


def chosen_roles(sheet: PriceSheet, form: Mapping[str, str]) -> dict[int, str]:
    """What she chose, by position; what she left open is not there."""
    chosen = {column.position: form.get(f"kolom{column.position}", "") for column in sheet.columns}
    return {position: role for position, role in chosen.items() if role in CHOICES}


def problem_with(roles: Mapping[int, str]) -> Sentence | None:
    """Why a list cannot be read yet, in words that say what to do; None when it can."""
    given = list(roles.values())
    lacking = missing_roles(given)
    if lacking:
        return Sentence(TEXTS[f"quotes.columns_need_{lacking[0][0]}"])
    twice = next((role for role in given if given.count(role) > 1), None)
    return (
        Sentence(TEXTS["quotes.columns_twice"], {"what": Sentence(TEXTS[f"quotes.column_{twice}"])}) if twice else None
    )
