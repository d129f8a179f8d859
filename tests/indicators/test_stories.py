"""The five invented firms each tell a different story, and it is the true one.

Every figure and every measure on their pages can be added up again from its rows.
"""

import json
from dataclasses import replace
from decimal import Decimal

import pytest
from tests.indicators.demo_firms import TODAY, DemoFirms

from houvast.demo.profile import Archetype
from houvast.demo.techno import TECHNO
from houvast.facts.figure import TooEarly
from houvast.facts.text import Text
from houvast.facts.wording import say
from houvast.firm.kind import kind_of
from houvast.indicators.explain import explain
from houvast.indicators.figures.catalogue import fixed_figures
from houvast.indicators.figures.findings import findings
from houvast.indicators.figures.fixed import FixedFigure
from houvast.indicators.figures.page import row_of
from houvast.indicators.findings import findings as all_findings
from houvast.indicators.keeping import from_json, to_json
from houvast.indicators.questions import questions
from houvast.norms import load_norms

NORMS = load_norms()
KINDS: tuple[Archetype, ...] = ("person", "retail", "project", "production", "mixed")


def figures_of(firms: DemoFirms, archetype: Archetype) -> dict[str, FixedFigure]:
    ledger, own = firms[archetype]
    return {one.key: one for one in fixed_figures(ledger, own, TODAY, NORMS)}


def measures_of(figure: FixedFigure) -> dict[str, Decimal]:
    return {
        one.figure.key.partition(":")[2]: one.figure.value
        for one in figure.measures
        if not isinstance(one.figure.value, TooEarly)
    }


@pytest.mark.parametrize("archetype", KINDS)
def test_the_first_figure_is_not_empty_and_ends_in_a_direction(demo_firms: DemoFirms, archetype: Archetype) -> None:
    first = next(iter(figures_of(demo_firms, archetype).values()))
    assert not isinstance(first.value.value, TooEarly)
    assert first.ending in ("decide", "ask", "leave", "watch")


def test_each_kind_opens_on_another_figure_or_another_measure(demo_firms: DemoFirms) -> None:
    orders = {archetype: tuple(figures_of(demo_firms, archetype)) for archetype in KINDS}
    assert orders["person"][0] == "repeat"
    assert orders["retail"][0] in ("stock", "margin")
    assert orders["project"][0] == "cashflow"
    assert all(len(order) <= 7 for order in orders.values())
    measures = {archetype: _measure_names(demo_firms, archetype) for archetype in KINDS}
    assert len(set(measures.values())) == len(KINDS)


def _measure_names(firms: DemoFirms, archetype: Archetype) -> frozenset[str]:
    return frozenset(name for figure in figures_of(firms, archetype).values() for name in measures_of(figure))


def test_the_hairdresser_lives_of_regulars_who_return_within_three_weeks_and_loses_an_hour_in_twenty_five(
    demo_firms: DemoFirms,
) -> None:
    found = figures_of(demo_firms, "person")
    assert "stock" not in found
    assert found["repeat"].value.value > 85
    assert measures_of(found["repeat"])["interval"] < 21
    revenue = measures_of(found["revenue"])
    assert 65 < revenue["occupancy"] < 90
    assert 3 < revenue["no_shows"] < 6
    assert revenue["counter_share"] > 90
    ledger, own = demo_firms["person"]
    assert [one.rule for one in findings(ledger, own, TODAY, NORMS)] == ["no_shows"]


def test_the_bike_shop_has_its_money_on_the_shelf_and_does_not_know_who_returns(demo_firms: DemoFirms) -> None:
    found = figures_of(demo_firms, "retail")
    stock = measures_of(found["stock"])
    assert stock["cover"] > 6
    assert stock["sold_in_4"] < stock["sold_in_8"]
    why = found["stock"].why
    assert say(why.text, "nl", why.values).startswith("We kennen één telling.")
    assert measures_of(found["revenue"])["basket"] > 50
    assert isinstance(found["repeat"].value.value, TooEarly)
    assert any("klantnummer" in line.nl for line in found["repeat"].missing)


def test_the_installer_has_orders_ahead_and_work_that_waits_for_its_invoice(demo_firms: DemoFirms) -> None:
    found = figures_of(demo_firms, "project")
    revenue = measures_of(found["revenue"])
    assert revenue["backlog"] > 2
    assert revenue["unbilled"] > 10000
    assert 80 < measures_of(found["hours"])["utilisation"] < 95
    assert measures_of(found["payment"])["lag"] >= 1
    assert "stock" not in found


def test_the_installers_large_builders_came_to_pay_a_month_later_and_only_that_is_a_signal() -> None:
    """In the story five of them have taken 26 days more for every invoice of the last five months."""
    slower = {customer.name for stream in TECHNO.streams for customer in stream.customers if customer.habit.slower}
    found = figures_of(DemoFirms(years=3), "project")
    assert [key for key, figure in found.items() if figure.verdict == "signal"] == ["payment"]
    payment = found["payment"]
    assert (payment.direction, payment.good, payment.ending) == (1, -1, "decide")
    assert payment.band is not None
    assert payment.value.value > 20 > payment.band.high
    assert {mover.who for mover in payment.movers} <= slower
    said = say(payment.why.text, "nl", payment.why.values)
    assert said.startswith(
        "Boven wat voor jou gewoon is, op de vervaldag tot 17 dagen te laat, vooral door Algemene Bouw"
    )
    asked = say(payment.ending_said.text, "nl", payment.ending_said.values)
    assert "Algemene Bouw Meeus" in asked
    assert payment.new_since is not None
    assert payment.new_since < payment.series[-1].month
    brief = row_of(payment).said
    assert say(brief.text, "nl", brief.values).count("dagen)") == 1


def test_the_metal_workshop_is_paced_by_one_machine_and_a_few_customers_who_always_return(
    demo_firms: DemoFirms,
) -> None:
    found = figures_of(demo_firms, "production")
    assert 25 < measures_of(found["hours"])["machines"] < 60
    assert measures_of(found["margin"])["bottleneck"] > 100
    assert found["repeat"].value.value > 90
    assert measures_of(found["stock"])["cover"] > 1


def test_the_metal_workshop_sees_that_one_of_its_thirteen_customers_did_not_return() -> None:
    """The maker of solar structures went half a year ago. Before, every customer returned every time."""
    ledger, own = DemoFirms(years=3)["production"]
    as_answered = replace(
        own, kind=kind_of({}, {"production": 79, "retail": 10, "project": 7, "person": 4}, None, None, TODAY)
    )
    found = {one.key: one for one in fixed_figures(ledger, as_answered, TODAY, NORMS)}["repeat"]
    assert (found.verdict, found.direction, found.ending) == ("signal", -1, "ask")
    assert say(found.why.text, "nl", found.why.values) == "Onder wat voor jou gewoon is, telkens 100 %."


def test_the_kitchen_maker_sells_to_people_who_come_once_and_lives_of_orders_with_an_advance(
    demo_firms: DemoFirms,
) -> None:
    found = figures_of(demo_firms, "mixed")
    assert found["repeat"].value.value < 40
    revenue = measures_of(found["revenue"])
    assert revenue["private_share"] > 50
    assert revenue["backlog"] > 1
    assert 1 < revenue["counter_share"] < 20


@pytest.mark.parametrize("archetype", KINDS)
def test_every_figure_and_measure_adds_up_from_its_rows(demo_firms: DemoFirms, archetype: Archetype) -> None:
    ledger, own = demo_firms[archetype]
    for figure in fixed_figures(ledger, own, TODAY, NORMS):
        for one in (figure.value, *(measure.figure for measure in figure.measures)):
            found = explain(ledger, own, TODAY, one.key)
            assert isinstance(one.value, TooEarly) or found.total == one.value, one.key


@pytest.mark.parametrize("archetype", KINDS)
def test_no_name_of_the_team_stands_in_a_figure(demo_firms: DemoFirms, archetype: Archetype) -> None:
    ledger, own = demo_firms[archetype]
    team = {member.name for member in ledger.team} | {one.performer for one in ledger.appointments if one.performer}
    for figure in fixed_figures(ledger, own, TODAY, NORMS):
        words = [figure.why, figure.ending_said, *figure.notes, *(one.title for one in figure.measures)]
        text = " ".join(say(one.text, "nl", one.values) for one in words)
        assert not [name for name in team if f" {name} " in f" {text} "], figure.key


@pytest.mark.parametrize("archetype", KINDS)
def test_what_is_kept_comes_back_as_it_was(demo_firms: DemoFirms, archetype: Archetype) -> None:
    ledger, own = demo_firms[archetype]
    figures = fixed_figures(ledger, own, TODAY, NORMS)
    assert from_json(json.loads(json.dumps(to_json(figures)))) == figures
    noticed = (*all_findings(ledger, own, TODAY, NORMS), *questions(ledger, own, TODAY, NORMS))
    assert from_json(json.loads(json.dumps(to_json(noticed)))) == noticed


def test_every_figure_reads_in_both_languages(demo_firms: DemoFirms) -> None:
    ledger, own = demo_firms["mixed"]
    for figure in fixed_figures(ledger, own, TODAY, NORMS):
        for one in (figure.why, figure.ending_said):
            assert isinstance(one.text, Text)
            assert say(one.text, "en", one.values)
