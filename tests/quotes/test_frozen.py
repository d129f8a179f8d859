"""A quote written as JSON opens again as the same quote, also when it was written before a field existed."""

import json
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from houvast.facts.party import PartyRef
from houvast.quotes.frozen import from_json, to_json
from houvast.quotes.values import (
    Acceptance,
    Dossier,
    Event,
    Instalment,
    Line,
    Part,
    Quote,
    Revision,
    SiteFacts,
    Variant,
    VariantGroup,
)

QUOTE = Quote(
    number="O-2026-014",
    customer=PartyRef("Familie Claes", city="Hasselt"),
    lines=(
        Line("a", "kit", "Ketel", price=Decimal("2450.00"), parts=(Part("Ketel", Decimal(1), cost=Decimal("1200.5")),)),
        Line("b", option=True, price=Decimal(120)),
    ),
    groups=(VariantGroup("v", "Verwarming", (Variant("gas", "Gasketel"), Variant("wp", "Warmtepomp"))),),
    site=SiteFacts(old_enough=True),
    schedule=(Instalment("Voorschot", percent=Decimal(30)),),
    requested_at=datetime(2026, 11, 20, 9, 30, tzinfo=UTC),
    valid_until=date(2026, 12, 24),
)
SENT = datetime(2026, 11, 24, 10, tzinfo=UTC)
DOSSIER = Dossier(
    QUOTE,
    (Revision(1, QUOTE, SENT, "ab" * 32),),
    (Event("accepted", SENT, 1, acceptance=Acceptance("An Claes", options=("b",), variants=(("v", "wp"),))),),
    12.5,
)


def test_a_dossier_written_and_opened_is_the_same() -> None:
    assert from_json(Dossier, to_json(DOSSIER)) == DOSSIER


def test_the_same_dossier_gives_the_same_text() -> None:
    assert to_json(from_json(Dossier, to_json(DOSSIER))) == to_json(DOSSIER)


def test_an_amount_keeps_its_digits() -> None:
    assert str(from_json(Quote, to_json(QUOTE)).lines[0].price) == "2450.00"


def test_a_quote_from_before_a_field_existed_opens_with_its_default() -> None:
    old = json.loads(to_json(QUOTE))
    del old["clause"]
    old["something_of_long_ago"] = 1
    assert from_json(Quote, json.dumps(old)) == QUOTE


def test_what_is_no_quote_is_refused() -> None:
    wrong = json.loads(to_json(QUOTE))
    wrong["lines"][0]["kind"] = "bribe"
    with pytest.raises(ValueError, match="bribe"):
        from_json(Quote, json.dumps(wrong))
