"""`houvast cash --json`: the page for other programs, every field described."""

import json
import re
from pathlib import Path

from tests.cash.money_given import NORMS, TODAY, Decimal, invoice, own, timedelta, weeks_of
from tests.hand_ledger import ledger

from houvast.cash.forecast.values import PlannedItem
from houvast.cash.report import as_json, in_words

DOCS = Path(__file__).parents[2] / "docs" / "cash-json.md"


def told(books=None, said=None) -> dict:
    found = as_json(books or weeks_of(), said or own(), TODAY, NORMS)
    return json.loads(json.dumps(found))


def test_booked_money_is_text_and_estimates_are_numbers():
    item = PlannedItem("1", "Kantbank", Decimal("-900.50"), TODAY + timedelta(days=9))
    found = told(said=own(planned=(item,), minimum=Decimal(100)))
    assert found["opening"]["amount"] == "20000.00"
    assert found["planned"][0]["amount"] == "-900.50"
    assert found["minimum"] == "100.00"
    assert isinstance(found["weeks"][0]["p50"], float)
    assert len(found["weeks"]) == 13
    assert 0 <= found["chances"]["below_floor"] <= 1


def test_too_early_says_what_is_known_and_no_chance():
    found = told(weeks_of(weeks=3))
    assert found["state"] == "known_only"
    assert "chances" not in found
    assert set(found["weeks"][0]) == {"begin", "last", "known"}
    assert told(ledger())["weeks"][0]["known"] is None


def test_an_invoice_nobody_can_date_has_no_days():
    old = invoice("V1", issued=TODAY - timedelta(days=900), due=TODAY - timedelta(days=870))
    (one,) = told(weeks_of(old))["receivable"]
    assert one["unsure"]
    assert (one["p10"], one["p50"], one["p90"]) == (None, None, None)
    assert not one["counted"]


def test_every_field_is_described():
    described = set(re.findall(r"`([a-z_0-9]+)`", DOCS.read_text("utf-8")))
    books = weeks_of(invoice("V1", issued=TODAY - timedelta(days=9), due=TODAY + timedelta(days=9)))
    found = told(books, own(minimum=Decimal(50000)))
    names = set(found) | set(told(weeks_of(weeks=3)))
    for part in ("weeks", "receivable", "taxes", "recurring", "drivers", "helps"):
        names |= {name for one in found[part] for name in one}
    names |= {name for part in ("low", "chances", "opening", "record") for name in found[part]}
    assert names - described == set()


def test_in_words_it_is_the_headline_of_the_page():
    said = in_words(weeks_of(), own(), TODAY, NORMS, "nl")
    assert said[0].startswith("Het laagste punt is waarschijnlijk ")
    assert in_words(weeks_of(), own(), TODAY, NORMS, "en")[0].startswith("The lowest point is likely")
