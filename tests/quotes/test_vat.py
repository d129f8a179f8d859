"""The rate of a line follows from its class, the ticked facts, the day and the switch; never from a guess."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.quotes.quotes_given import BUYER, NORMS, TODAY, YES, line, quote

from houvast.quotes.texts import TEXTS
from houvast.quotes.values import VAT_CLASSES, SiteFacts
from houvast.quotes.vat import HOME_FACTS, home_advice, vat_of

HOME = line("a", "100", vat="home")


def test_work_on_a_home_is_at_six_when_every_fact_is_ticked() -> None:
    found = vat_of(HOME, quote(site=YES), TODAY, NORMS)
    assert (found.category, found.rate, found.why) == ("S", 6, "quotes.vat_home")


@pytest.mark.parametrize("fact", ["old_enough", "private_use", "end_user"])
def test_one_fact_that_does_not_hold_makes_it_twenty_one_and_says_which(fact: str) -> None:
    found = vat_of(HOME, quote(site=replace(YES, **{fact: False})), TODAY, NORMS)
    assert (found.rate, found.why) == (21, f"quotes.vat_not_{fact}")


def test_a_fact_that_was_not_asked_is_no_yes() -> None:
    found = vat_of(HOME, quote(site=SiteFacts(old_enough=True)), TODAY, NORMS)
    assert (found.rate, found.why, found.asks) == (21, "quotes.vat_ask", ("private_use", "end_user"))
    assert not home_advice(SiteFacts()).allowed


@pytest.mark.parametrize(("day", "rate"), [(date(2025, 7, 28), 6), (date(2025, 7, 29), 21), (TODAY, 21)])
def test_a_fossil_boiler_lost_the_low_rate_on_29_july_2025(day: date, rate: int) -> None:
    assert vat_of(line("a", "100", vat="fossil"), quote(site=YES), day, NORMS).rate == rate


def test_the_switch_moves_the_vat_of_every_line_to_the_customer() -> None:
    made = quote(customer=BUYER, reverse_charge=True)
    found = [vat_of(line("a", "1", vat=vat), made, TODAY, NORMS) for vat in ("21", "home", "fossil", "6", "0")]
    assert {(one.category, one.rate) for one in found} == {("AE", Decimal(0))}
    assert vat_of(line("a", "1", vat="exempt"), made, TODAY, NORMS).category == "E"


@pytest.mark.parametrize(("vat", "category", "rate"), [("12", "S", 12), ("0", "Z", 0), ("exempt", "E", 0)])
def test_other_rates_stand_on_the_line(vat: str, category: str, rate: int) -> None:
    found = vat_of(line("a", "1", vat=vat), quote(), TODAY, NORMS)
    assert (found.category, found.rate) == (category, rate)


def test_every_reason_has_its_words() -> None:
    sites = [YES, SiteFacts(), *(replace(YES, **{fact: False}) for fact in HOME_FACTS)]
    quotes = [quote(site=site, reverse_charge=switch) for site in sites for switch in (True, False)]
    reasons = {vat_of(line("a", "1", vat=vat), made, TODAY, NORMS).why for made in quotes for vat in VAT_CLASSES}
    assert len(reasons) == 10
    assert [reason for reason in reasons if reason not in TEXTS] == []
    assert [fact for fact in SiteFacts.__slots__ if f"quotes.fact_{fact}" not in TEXTS] == []
