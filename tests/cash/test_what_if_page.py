"""What may happen: one click each, the same luck, the difference to today; and what the firm can carry."""

import pytest
from tests.cash.money_given import NORMS, TODAY, Decimal, invoice, own, timedelta, weeks_of

from houvast.cash.forecast.scenarios import NAMES
from houvast.cash.what_if_page import SLUGS, Asked, what_if_page
from houvast.facts.wording import say


def page(asked, books=None, said=None):
    return what_if_page(books or weeks_of(), said or own(), TODAY, NORMS, asked)


def words(sentence) -> str:
    return say(sentence.text, "nl", sentence.values).replace("\u00a0", " ")


def sold():
    return [
        invoice(
            f"V{week}", "1210.00", issued=TODAY - timedelta(days=7 * week), due=TODAY - timedelta(days=7 * week - 30)
        )
        for week in range(1, 30)
    ]


def test_every_scenario_has_its_own_word_in_the_address():
    assert set(SLUGS.values()) == set(NAMES)
    assert len(SLUGS) == len(NAMES)


@pytest.mark.parametrize("slug", sorted(SLUGS))
def test_every_scenario_is_one_click_away(slug):
    shown = page(Asked(slug), weeks_of(*sold()))
    assert (slug in {one.slug for one in shown.choices}) is not shown.cannot
    if not shown.cannot:
        assert [one.slug for one in shown.choices if one.chosen] == [slug]
        assert shown.shown is not None
        assert words(shown.shown.text)
        assert len(shown.shown.weeks) == 13


def test_what_cannot_be_in_this_firm_is_not_offered_and_an_address_that_asks_it_is_answered():
    nobody = page(Asked("klant-weg"))
    assert "klant-weg" not in {one.slug for one in nobody.choices}
    assert nobody.cannot
    assert nobody.shown is None
    assert "klant-weg" in {one.slug for one in page(Asked(), weeks_of(*sold())).choices}


def test_fewer_sales_is_less_money_in_every_line():
    shown = page(Asked("minder-verkoop")).shown
    assert shown is not None
    low, worst, _, chance = shown.beside
    assert low.difference < 0
    assert worst.difference < 0
    assert chance.difference is None
    assert shown.weeks[-1].difference < shown.weeks[0].difference


def test_her_own_amount_moves_every_week_from_then_on():
    shown = page(Asked(amount=Decimal(-3000), week=4)).shown
    assert shown is not None
    assert [row.difference for row in shown.weeks] == [0, 0, 0, 0, *[Decimal(-3000)] * 9]
    assert shown.changes


def test_nothing_chosen_shows_only_the_choices():
    shown = page(Asked("bestaat-niet"))
    assert shown.shown is None
    assert shown.carried is None
    assert not shown.cannot
    assert [one.slug for one in shown.choices] == [one for one in SLUGS if one in {c.slug for c in shown.choices}]
    assert not any(one.chosen for one in shown.choices)


def test_a_small_payment_can_be_carried_and_a_large_one_only_smaller():
    yes = page(Asked(payment=Decimal(500), week=2)).carried
    assert yes is not None
    assert words(yes.said).startswith("Ja. In de week van 7 december")
    assert yes.step is None
    no = page(Asked(payment=Decimal(90000), week=2)).carried
    assert no is not None
    assert words(no.said).startswith("Niet in één keer.")
    assert no.step is not None
    assert "kleinste stap" in words(no.step)


def test_too_early_is_said_and_nothing_is_worked_out():
    shown = page(Asked("minder-verkoop"), weeks_of(weeks=4))
    assert shown.early
    assert shown.shown is None
