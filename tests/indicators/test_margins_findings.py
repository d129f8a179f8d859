"""What stands out about customers and products, with its amount, its first step and why it belongs to her kind."""

import re
from datetime import date, timedelta

import pytest
from tests.hand_ledger import TODAY
from tests.indicators.given_lines import books, bought, line, sold

from houvast.facts.ledger import Party
from houvast.facts.wording import say
from houvast.firm.kind import Override, kind_of
from houvast.indicators.margins.findings import findings
from houvast.indicators.margins_texts import TEXTS

AUGUST = date(2026, 8, 1)
HELMS = bought("carol", date(2026, 1, 5), line("Helm", "999", "30"))


def told(given) -> dict[str, str]:
    return {f"{one.rule} {one.subject}": say(one.text, "nl", one.values) for one in findings(*given)}


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def often(party: str, price: str, count: int = 8):
    return [sold(party, AUGUST + timedelta(days=at), line("Helm", "10", price)) for at in range(count)]


CROWD = [one for name in ("dora", "elke", "fien", "gust", "hans") for one in often(name, "50")]


def test_a_customer_at_a_loss_is_told_with_what_it_cost():
    found = next(one for one in findings(*books(HELMS, *CROWD, *often("bart", "20"))) if one.rule == "customer_margin")
    assert found.subject == "name:bart"
    assert found.yearly_euro is not None
    assert 500 < found.yearly_euro <= 800
    assert (found.strength, found.first_step_minutes, found.horizon) == ("measured", 15, 2)


def test_where_too_little_is_known_no_customer_is_named():
    unknown = [sold("dora", AUGUST, line("Advies", "1", "20000"))]
    assert "customer_margin" not in {
        one.rule for one in findings(*books(HELMS, *CROWD, *often("bart", "20"), *unknown))
    }


def test_a_product_sold_under_its_purchase_price_is_told():
    dear = [bought("carol", date(2026, 1, 5), line("Fietstas", "99", "40"))]
    cheap = [sold("dora", AUGUST + timedelta(days=at), line("Fietstas", "10", "30")) for at in range(8)]
    text = told(books(HELMS, *CROWD, *dear, *cheap))["product_margin fietstas"]
    assert "zonder uren" in text


def test_a_silence_is_told_with_what_a_year_was_worth():
    alice = Party("name:alice", "Alice", frozenset({"customer"}), "0123456749", phone="011 22 33 44")
    orders = [sold("alice", ago(one), line("Werk", "1", "100")) for one in (300, 260, 220, 180)]
    given = books(alice, *orders)
    found = next(one for one in findings(*given) if one.rule == "repeat_purchase")
    assert (found.timing, found.first_step_minutes) == ("week", 10)
    assert found.values["high"] == 400
    assert found.yearly_euro is not None
    assert 200 < found.yearly_euro < 400
    assert found.values["phone"] == "011 22 33 44"
    assert "zo om de 40 dagen, en nu al 180 dagen niets" in say(found.text, "nl", found.values)


def risen(name: str, *, before: str = "1000", after: str = "1100", quantity: str = "10"):
    first = TODAY - timedelta(weeks=16)
    prices = [before] * 8 + [after] * 8
    return [
        bought("carol", first + timedelta(weeks=at), line(name, quantity, price)) for at, price in enumerate(prices)
    ]


def test_a_rise_is_told_with_from_to_and_since_and_her_own_price_that_stayed():
    mine = [sold("alice", ago(days), line("Fiets", "4", "1500")) for days in (90, 10)]
    text = told(books(*risen("Fiets"), *mine))["price_review name:carol"]
    assert re.search(
        r"Carol vraagt sinds 29/9/2026 10 % meer \(Fiets: van € 1\.000,00 naar € 1\.100,00\)", text.replace("\xa0", " ")
    )
    assert "jouw prijs van Fiets bleef staan" in text


def test_a_price_of_less_than_ten_cents_is_said_per_hundred():
    cheap = risen("Etiket", before="0.004", after="0.005", quantity="1000")
    mine = [sold("alice", ago(10), line("Doos", "1", "0.50"))]
    text = told(books(*cheap, *mine))["price_review name:carol"].replace("\xa0", " ")
    assert "Etiket: van € 0,40 naar € 0,50 per honderd" in text


def test_a_rise_that_her_own_price_followed_is_not_told():
    mine = [sold("alice", ago(90), line("Fiets", "4", "1500")), sold("alice", ago(10), line("Fiets", "4", "1660"))]
    assert "price_review name:carol" not in told(books(*risen("Fiets"), *mine))


def test_a_rise_of_what_she_sells_under_another_name_is_asked_not_claimed():
    mine = [sold("alice", ago(10), line("Keuken", "1", "9000"))]
    assert "Staat die nieuwe prijs al in je offertes?" in told(books(*risen("Plaat"), *mine))["price_review name:carol"]


def test_a_rise_nobody_feels_is_left_alone():
    mine = [sold("alice", ago(10), line("Keuken", "1", "9000000"))]
    assert told(books(*risen("Plaat", before="10", after="11"), *mine)) == {}


def test_old_prices_are_told_together_with_what_moving_along_would_have_made():
    old = [sold("alice", day, line("Knippen", "100", "40")) for day in (date(2024, 6, 1), date(2025, 6, 1), AUGUST)]
    drift = [
        bought("carol", day, line(name, "1", price))
        for name in ("Zand", "Grind", "Cement")
        for day, price in ((ago(740), "100"), (ago(10), "106"))
    ]
    found = next(one for one in findings(*books(*old, *drift)) if one.subject == "own_prices")
    text = say(found.text, "nl", found.values)
    assert "3 % per jaar duurder" in text
    assert found.yearly_euro is not None
    assert 280 < found.yearly_euro < 310


def test_without_known_drift_an_old_price_has_no_amount():
    old = [sold("alice", day, line("Knippen", "100", "40")) for day in (date(2024, 6, 1), AUGUST)]
    found = next(one for one in findings(*books(*old)) if one.subject == "own_prices")
    assert found.yearly_euro is None


@pytest.mark.parametrize("code", ["person", "retail", "project", "production", "mixed"])
def test_every_finding_says_why_it_belongs_to_her_kind(code):
    kind = kind_of({}, None, None, Override(code, TODAY), TODAY)
    found = findings(*books(HELMS, *CROWD, *often("bart", "20"), *risen("Plaat"), kind=kind))
    assert {one.rule for one in found} >= {"customer_margin", "price_review"}
    assert all(say(one.values["why"].text, "nl").startswith("Dat hoort bij") for one in found)


def test_at_most_three_of_a_kind():
    losing = [one for name in ("aa", "bb", "cc", "dd", "ee") for one in often(name, "20")]
    rules = [one.rule for one in findings(*books(HELMS, *CROWD, *CROWD, *losing))]
    assert rules.count("customer_margin") <= 3


def test_nothing_given_is_nothing_found():
    assert findings(*books()) == ()


def test_no_text_blames_anybody():
    wrong = re.compile(
        r"\b(?:je moet|had je|schuld|fout van|vergeten|te weinig gewerkt|harder|slecht)\b", re.IGNORECASE
    )
    assert [key for key, text in TEXTS.items() if wrong.search(text.nl)] == []


def test_a_finding_leads_to_the_list_it_is_about():
    found = findings(*books(HELMS, *CROWD, *often("bart", "20"), *risen("Plaat")))
    leads = {one.rule: (one.values["url"], one.values["query"]) for one in found}
    assert leads["customer_margin"] == ("indicators:margins", "?toon=klanten")
    assert leads["price_review"] == ("indicators:margins", "?toon=producten")
