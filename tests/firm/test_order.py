"""The kind of business orders the figures, hides what is not for her, and filters advice that contradicts it."""

from datetime import date

import pytest

from houvast.firm.kind import CODES, UNKNOWN, Kind, kind_of
from houvast.firm.order import AGAINST, FIGURES, demand, figure_order, fits

TODAY = date(2026, 11, 24)


def of(**split: float) -> Kind:
    return kind_of({}, {code: split.get(code, 0) for code in CODES}, None, None, TODAY)


@pytest.mark.parametrize(
    ("code", "order"),
    [
        ("person", "repeat hours cashflow margin revenue payment stock"),
        ("retail", "stock margin cashflow revenue repeat hours payment"),
        ("project", "cashflow payment hours margin revenue repeat stock"),
        ("production", "stock margin cashflow hours revenue payment repeat"),
    ],
)
def test_each_kind_has_the_order_of_the_method(code: str, order: str) -> None:
    assert figure_order(of(**{code: 100}), has_stock=True) == tuple(order.split())


def test_a_consultant_hears_nothing_of_stock_until_she_gives_a_stock_file() -> None:
    consultant = of(project=80, person=20)
    assert "stock" not in figure_order(consultant, has_stock=False)
    assert figure_order(consultant, has_stock=True)[-1] == "stock"


def test_a_shop_is_asked_for_its_stock() -> None:
    assert figure_order(of(retail=100), has_stock=False)[0] == "stock"


def test_a_kitchen_workshop_that_also_places_has_an_order_between_both() -> None:
    order = figure_order(of(production=60, project=40), has_stock=True)
    assert order[0] == "cashflow"
    assert sorted(order) == sorted(FIGURES)


def test_a_firm_nobody_asked_anything_still_gets_seven_figures() -> None:
    assert sorted(figure_order(UNKNOWN, has_stock=False)) == sorted(FIGURES)


def test_demand_comes_by_appointment_passers_by_requests_or_orders() -> None:
    assert [demand(of(**{code: 100})) for code in ("person", "retail", "project", "production")] == [
        ("appointment",), ("passer_by",), ("request",), ("order",),
    ]  # fmt: skip
    assert demand(of(production=60, retail=40)) == ("order", "passer_by")


def test_a_hairdresser_is_never_told_to_hire_and_step_away() -> None:
    assert not fits(of(person=95, retail=5), "hire_and_step_away")
    assert fits(of(production=100), "hire_and_step_away")


def test_no_shows_are_for_who_works_by_appointment() -> None:
    assert fits(of(person=100), "no_shows")
    assert not fits(of(retail=100), "no_shows")


def test_advice_nobody_objects_to_fits_everybody() -> None:
    assert all(fits(of(**{code: 100}), "price_review") for code in ("person", "retail", "project", "production"))


def test_nothing_is_filtered_before_anything_is_known() -> None:
    assert all(fits(UNKNOWN, key) for key in AGAINST)


def test_advice_that_goes_against_half_of_a_business_is_left_out() -> None:
    assert not fits(of(retail=50, production=50), "quote_speed")
    assert fits(of(retail=49, production=51), "quote_speed")
