"""She guesses before she looks; both are shown kindly, and her guess stays as it was."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from tests.hand_ledger import invoice, ledger, movement, pays
from tests.indicators.given_load import MONTHS, NORMS, NOW, TODAY, firm, line, regular, sold

from houvast.facts.wording import say
from houvast.facts.work import Appointment, HoursEntry
from houvast.indicators.beliefs.answers import BELIEFS, answer, explain
from houvast.indicators.beliefs.guess import (
    Guess,
    both_said,
    calibrated,
    calibration_said,
    guessed_days,
    is_open,
    picked,
)
from houvast.indicators.beliefs.page import belief_page, beliefs_page
from houvast.indicators.explain import explain as explain_room
from houvast.indicators.own import IndicatorsOwn


def three_customers():
    """Alice buys most, then Bob, then Charlie."""
    sales = {"alice": "3000.00", "bob": "2000.00", "charlie": "500.00"}
    documents = [
        sold(100 * place + number, f"name:{name}", month, line("Deur", net))
        for place, (name, net) in enumerate(sales.items())
        for number, month in enumerate(MONTHS)
    ]
    return firm(documents)


def customer_of(name: str, sure: int | None = 80) -> Guess:
    found = answer(*three_customers(), TODAY, NORMS, "customer")
    assert found is not None
    guess = picked(found, f"name:{name}", sure, TODAY)
    assert guess is not None
    return guess


def said(guess: Guess) -> str:
    text = both_said(guess).text
    return say(text.text, "nl", text.values).replace("\u00a0", " ")


def test_agreement_is_good_news():
    guess = customer_of("alice")
    assert guess.right
    assert both_said(guess).kind == "agreement"
    assert said(guess).startswith("Gevoel en cijfers zeggen hetzelfde: Alice")


def test_another_picture_is_more_to_it_and_names_both():
    guess = customer_of("bob")
    assert (guess.right, guess.place) == (False, 2)
    assert both_said(guess).kind == "correction"
    assert said(guess) == (
        "Het beeld is genuanceerder: Bob staat op plaats 2 in omzet (€ 22.000), Alice op de eerste (€ 33.000)."
    )


def test_without_known_costs_the_order_is_by_sales_and_says_so():
    found = answer(*three_customers(), TODAY, NORMS, "customer")
    assert found is not None
    assert found.by == "sales"
    assert [one.name for one in found.ranked] == ["Alice", "Bob", "Charlie"]


def test_the_list_to_pick_from_gives_nothing_away():
    documents = [*regular(1, "5000.00", MONTHS, start=0), *[sold(9000, "name:a b", NOW[3], line("Deur", "10.00"))]]
    found = answer(*firm(documents), TODAY, NORMS, "customer")
    assert found is not None
    assert [one.name for one in found.offered] == ["A B", "Klant 0"]


def test_somebody_who_was_not_offered_is_no_guess():
    found = answer(*three_customers(), TODAY, NORMS, "customer")
    assert found is not None
    assert picked(found, "name:zoe", 80, TODAY) is None


def paid_after(*days: int):
    """Invoices of August, paid so many days later."""
    facts = []
    for number, after in enumerate(days):
        one = invoice(f"F{number}", issued=date(2026, 8, 1), due=date(2026, 8, 31))
        moved = movement(f"m{number}", "121.00", date(2026, 8, 1) + timedelta(days=after), party="name:alice")
        facts += [one, moved, pays(moved, one)]
    return ledger(*facts), IndicatorsOwn()


@pytest.mark.parametrize(("days", "right"), [(40, True), (45, True), (46, False), (30, False)])
def test_days_within_five_count_as_right(days, right):
    found = answer(*paid_after(20, 40, 60), TODAY, NORMS, "days")
    assert found is not None
    assert found.figure.value == Decimal(40)
    assert guessed_days(found, days, 70, TODAY, NORMS).right is right


def test_the_days_open_on_the_invoices_they_are_the_middle_of():
    books, own = paid_after(20, 40, 60)
    told = explain_room(books, own, TODAY, "belief-days")
    assert (told.total, len(told.rows)) == (told.figure.value, 3)


def test_two_paid_invoices_are_no_habit():
    assert answer(*paid_after(20, 40), TODAY, NORMS, "days") is None


def test_the_busiest_is_a_machine_and_never_a_person():
    given = (("An", "Laser", "8"), ("Bob", "Laser", "6"), ("An", "Plooibank", "9"))
    hours = [HoursEntry(TODAY, who, Decimal(hours), machine=machine) for who, machine, hours in given]
    books, own = ledger(hours=tuple(hours)), IndicatorsOwn()
    found = answer(books, own, TODAY, NORMS, "busiest")
    assert found is not None
    assert [(one.name, one.value) for one in found.ranked] == [("Laser", Decimal(14)), ("Plooibank", Decimal(9))]
    assert explain(books, own, TODAY, found.figure.key).total == Decimal(14)
    assert not {"An", "Bob"} & {str(row.label) for row in explain(books, own, TODAY, found.figure.key).rows}


def test_without_machines_it_is_the_service_done_most():
    visits = [Appointment(TODAY, "Zoe", "An", service, None) for service in ("Knippen", "Knippen", "Kleuren")]
    found = answer(ledger(appointments=tuple(visits)), IndicatorsOwn(), TODAY, NORMS, "busiest")
    assert found is not None
    assert (found.first.name, found.by) == ("Knippen", "times")


def test_hours_without_machine_or_service_tell_nobody_is_busiest():
    hours = (HoursEntry(TODAY, "An", Decimal(8), job="Werf"), HoursEntry(TODAY, "Bob", Decimal(6), job="Werf 2"))
    books, own = ledger(hours=hours), IndicatorsOwn()
    assert answer(books, own, TODAY, NORMS, "busiest") is None
    page = belief_page(books, own, TODAY, NORMS, (), "busiest")
    assert "urenlijst met de machine" in page.quiet.text.nl


def test_a_guess_rests_for_half_a_year_once_she_saw_the_answer():
    guess = customer_of("bob")
    assert not is_open([guess], "customer", date(2027, 5, 22), NORMS)
    assert is_open([guess], "customer", date(2027, 5, 24), NORMS)
    assert is_open([guess], "days", TODAY, NORMS)


def test_nothing_is_shown_before_the_guess():
    books, own = three_customers()
    page = beliefs_page(books, own, TODAY, NORMS, ())
    assert [row.belief for row in page.rows] == list(BELIEFS)
    assert page.rows[0].open
    assert page.rows[0].last is None


def test_guesses_under_ten_are_stories_and_only_those_with_a_sureness_count():
    guesses = [customer_of("bob", sure=None), *[customer_of("alice")] * 9]
    found = calibrated(guesses)
    assert found.size == 9
    assert "verhalen" in calibration_said(found).text.nl


def test_surer_than_right_is_said_without_blame():
    guesses = [customer_of("bob", sure=95)] * 40
    text = calibration_said(calibrated(guesses))
    assert say(text.text, "nl", text.values).startswith("0 van de 40 keer hetzelfde: je voelt je wat zekerder")
