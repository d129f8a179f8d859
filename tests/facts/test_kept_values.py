"""What is kept comes back the same, and nothing comes back that was not listed."""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

import pytest

from houvast.facts.figure import Figure, Source, TooEarly
from houvast.facts.finding import Finding
from houvast.facts.kept_values import from_json, to_json
from houvast.facts.text import Sentence, Text


class Own(NamedTuple):
    name: Sentence
    amount: Decimal


TEXT = Text("Rond {amount:euro}", "Around {amount:euro}")


@pytest.mark.parametrize(
    "value",
    [
        None,
        "woord",
        3,
        0.25,
        Decimal("12.50"),
        date(2026, 11, 24),
        (Decimal(1), (date(2026, 1, 1),)),
        Sentence(TEXT, {"amount": Decimal(3), "day": date(2026, 1, 1), "inner": Sentence(TEXT, {"amount": 1.5})}),
        Figure("k", TooEarly(1, 3, "months"), "eur", date(2026, 1, 1), None, TEXT, (Source("a", "b", "c"),)),
        Finding("rule", "", "cash", 1, TEXT, {"title": Sentence(TEXT)}, alarm="cash", sources=(Source("a", "b", "c"),)),
    ],
)
def test_a_value_comes_back_as_it_was(value):
    assert from_json(to_json(value)) == value


def test_a_type_of_a_room_comes_back_where_it_is_listed():
    own = Own(Sentence(TEXT, {"amount": Decimal(2)}), Decimal(2))
    assert from_json(to_json(own, (Own,)), (Own,)) == own
    with pytest.raises(KeyError):
        from_json(to_json(own, (Own,)))


def test_what_is_not_listed_is_not_kept():
    with pytest.raises(TypeError):
        to_json({1, 2})
    with pytest.raises(TypeError):
        to_json(Own(Sentence(TEXT), Decimal(2)))
