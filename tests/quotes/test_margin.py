"""The right column says what is left, admits what it does not know, and warns without a wall."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from tests.quotes.quotes_given import BUYER, NORMS, TODAY, YES, line, quote

from houvast.facts import wording
from houvast.facts.party import PartyRef
from houvast.quotes.calculation import totals
from houvast.quotes.checks import checks, months_old
from houvast.quotes.margin import margins
from houvast.quotes.values import Instalment, Line, Quote, Rates

RATES = Rates(hour_price=Decimal(60), hour_cost=Decimal(40))
GOOD = line("a", "100", "2", cost=Decimal(60))
SUBTOTAL = Line("s", "subtotal", "Sanitair")


def names(made: Quote, rates: Rates = RATES) -> list[str]:
    found = totals(made, TODAY, NORMS)
    return [one.name for one in checks(made, found, margins(found, rates), rates, TODAY, NORMS)]


def test_a_line_costs_its_material_and_its_hours() -> None:
    [one] = margins(totals(quote(replace(GOOD, labour_minutes=Decimal(30))), TODAY, NORMS), RATES).lines
    assert (one.material, one.hours, one.cost, one.margin, one.percent) == (120, 1, 160, 40, 20)


def test_a_line_of_unknown_cost_leaves_the_whole_on_both_sides() -> None:
    found = margins(totals(quote(GOOD, line("b", "900")), TODAY, NORMS), RATES)
    assert found.lines[1].margin is None
    assert (found.whole.net, found.whole.margin, found.whole.known, found.whole.lines) == (200, 80, 1, 2)
    assert not found.whole.complete


def test_without_any_known_cost_there_is_no_margin() -> None:
    assert margins(totals(quote(line("b", "900")), TODAY, NORMS), RATES).whole.margin is None


def test_the_discount_on_the_whole_comes_off_what_is_left() -> None:
    found = margins(totals(quote(GOOD, discount=Decimal(10)), TODAY, NORMS), RATES)
    assert (found.whole.net, found.whole.margin) == (180, 60)


def test_an_option_that_is_not_chosen_leaves_nothing() -> None:
    found = margins(totals(quote(GOOD, replace(GOOD, key="b", option=True)), TODAY, NORMS), RATES)
    assert (found.whole.lines, found.lines[1].counts) == (1, False)


def test_each_section_has_a_margin_of_its_own() -> None:
    found = margins(totals(quote(GOOD, SUBTOTAL, replace(GOOD, key="b", cost=Decimal(90))), TODAY, NORMS), RATES)
    assert [(one.key, one.margin) for one in found.sections] == [("s", 80), ("", 20)]


def test_a_margin_under_her_floor_is_said_in_her_words() -> None:
    made = quote(line("a", "100", cost=Decimal(90)))
    found = totals(made, TODAY, NORMS)
    [floor] = [one for one in checks(made, found, margins(found, RATES), RATES, TODAY, NORMS) if one.name == "floor"]
    assert floor.secret
    assert wording.say(floor.said.text, "nl", floor.said.values) == (
        "Hier blijft 10,0 op 100 over; jouw ondergrens is 20."
    )


def test_a_quote_where_all_is_well_has_nothing_to_check() -> None:
    assert names(quote(GOOD)) == []


def test_a_price_of_six_months_old_asks_for_a_look() -> None:
    assert months_old(date(2026, 5, 24), TODAY) == 6
    assert names(quote(replace(GOOD, priced_on=date(2026, 5, 24)))) == ["old_price"]
    assert names(quote(replace(GOOD, priced_on=date(2026, 5, 25)))) == []


def test_missing_facts_are_asked_and_never_assumed() -> None:
    made = quote(replace(GOOD, vat="home"), site=replace(YES, end_user=None))
    assert names(made) == ["ask_end_user", "site"]


def test_the_switch_asks_for_a_number_and_for_returns() -> None:
    assert names(quote(GOOD, reverse_charge=True)) == ["reversed_number", "reversed_returns"]
    sure = quote(GOOD, reverse_charge=True, customer=BUYER, site=replace(YES, files_vat_returns=True))
    assert names(sure) == []


def test_a_special_rate_asks_for_its_reason() -> None:
    assert names(quote(replace(GOOD, vat="12"))) == ["reason"]
    assert names(quote(replace(GOOD, vat="12", vat_reason="Sociale huisvesting"))) == []


def test_what_would_surprise_later_is_said_now() -> None:
    made = quote(
        line("a", "0", cost=Decimal(5)),
        valid_until=date(2026, 11, 1),
        schedule=(Instalment("Voorschot", percent=Decimal(30)), Instalment("Saldo", percent=Decimal(60))),
    )
    assert names(made) == ["loss", "expired", "schedule", "no_price"]


def test_unknown_costs_and_hours_without_cost_are_asked() -> None:
    assert names(quote(line("a", "100"))) == ["unknown"]
    assert names(quote(replace(GOOD, labour_minutes=Decimal(60))), Rates()) == ["unknown", "hour_cost"]


def test_a_quote_without_customer_day_or_facts_asks_for_all_of_them() -> None:
    made = quote(replace(GOOD, vat="home"), customer=PartyRef(""), valid_until=None)
    assert names(made) == ["ask_old_enough", "ask_private_use", "ask_end_user", "customer", "valid", "site"]
