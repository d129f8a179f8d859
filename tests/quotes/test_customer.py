"""What a customer sees holds no cost, margin, supplier or private note: not by name, not by value, not by type."""

import json
import random
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from typing import Any, get_args, get_type_hints

import pytest
from tests.quotes.quotes_given import NORMS, SECRETS, SELLER, TODAY, YES, line, quote, random_quote

from houvast.quotes import customer, values
from houvast.quotes.customer import CustomerView, customer_view
from houvast.quotes.frozen import from_json, to_json
from houvast.quotes.values import Instalment, Line, Part, Variant, VariantGroup

FORBIDDEN = re.compile(
    r"cost|margin|marge|kost|inkoop|purchase|supplier|leverancier|labour|hours|minutes|private_note|priced_on|article_nr|markup"
)


def kinds_within(hint: Any) -> Iterator[type]:
    for arg in get_args(hint) or ():
        yield from kinds_within(arg)
    if is_dataclass(hint):
        yield hint  # type: ignore[misc]
        for inner in get_type_hints(hint).values():
            yield from kinds_within(inner)


def keys_of(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from keys_of(inner)
    if isinstance(value, list):
        for inner in value:
            yield from keys_of(inner)


def assert_tells_nothing(seed: int) -> None:
    text = to_json(customer_view(random_quote(random.Random(seed), secret=True), SELLER, TODAY, NORMS))
    assert [secret for secret in SECRETS if secret in text] == []
    assert [key for key in keys_of(json.loads(text)) if FORBIDDEN.search(key)] == []


def test_the_types_have_no_place_for_what_is_hers_alone() -> None:
    kinds = set(kinds_within(CustomerView))
    assert customer.CustomerPart in kinds
    assert {kind.__module__ for kind in kinds} == {"houvast.quotes.customer"}
    names = [one.name for kind in kinds for one in fields(kind)]  # type: ignore[arg-type]
    assert [name for name in names if FORBIDDEN.search(name)] == []
    assert FORBIDDEN.search("cost")
    assert any(FORBIDDEN.search(one.name) for one in fields(values.Line))


def test_the_secrets_do_stand_in_the_quote_itself() -> None:
    text = to_json(tuple(random_quote(random.Random(seed), secret=True) for seed in range(5)))
    assert [secret for secret in SECRETS if secret not in text] == []


def test_random_quotes_tell_the_customer_nothing() -> None:
    for seed in range(150):
        assert_tells_nothing(seed)


@pytest.mark.full
def test_a_thousand_random_quotes_tell_the_customer_nothing() -> None:
    for seed in range(1_000):
        assert_tells_nothing(seed)


def test_the_view_goes_to_json_and_back() -> None:
    made = customer_view(random_quote(random.Random(3)), SELLER, TODAY, NORMS)
    assert to_json(from_json(CustomerView, to_json(made))) == to_json(made)


def test_a_kit_shows_its_parts_without_prices_and_only_when_asked() -> None:
    parts = (Part("Buis", Decimal(3), "m", Decimal(9), Decimal(4)),)
    kit = line("k", "250", kind="kit", parts=parts)
    shown, hidden = (
        customer_view(quote(Line(**{**_fields(kit), "show_parts": show})), SELLER, TODAY, NORMS).lines[0].parts
        for show in (True, False)
    )
    assert (len(shown), hidden) == (1, ())
    assert (shown[0].text, shown[0].quantity) == ("Buis", 3)


def _fields(made: Line) -> dict[str, Any]:
    return {one.name: getattr(made, one.name) for one in fields(made)}


def test_with_only_the_total_no_line_shows_a_price_but_an_option_does() -> None:
    made = quote(line("a", "100"), Line("s", "subtotal"), line("b", "40", option=True), show="total")
    shown = customer_view(made, SELLER, TODAY, NORMS).lines
    assert [(one.net, one.price) for one in shown] == [(None, None), (None, None), (40, 40)]


def test_variants_show_what_the_whole_would_come_to() -> None:
    group = VariantGroup("v", "Verwarming", (Variant("gas", "Gasketel"), Variant("wp", "Warmtepomp")))
    made = quote(line("a", "100", group="v", variant="gas"), line("b", "300", group="v", variant="wp"), groups=(group,))
    shown = customer_view(made, SELLER, TODAY, NORMS).variants
    assert [(one.group_title, one.title, one.gross) for one in shown] == [
        ("Verwarming", "Gasketel", 121),
        ("Verwarming", "Warmtepomp", 363),
    ]


def test_it_carries_payments_legal_texts_and_whether_it_expired() -> None:
    made = quote(
        line("a", "100", vat="home"),
        site=YES,
        schedule=(Instalment("Voorschot", percent=Decimal(30)), Instalment("Saldo", "delivery")),
    )
    shown = customer_view(made, SELLER, date(2027, 1, 5), NORMS)
    assert [one.amount for one in shown.payments] == [Decimal("31.80"), Decimal("74.20")]
    assert [text.nl[:10] for text in shown.legal] == ["Btw-tarief"]
    assert (shown.expired, shown.seller.name) == (True, "Techno Claes BV")
