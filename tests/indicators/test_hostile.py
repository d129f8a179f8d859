"""A hostile or absurd sheet changes nothing: no crash, no rule, no number that cannot be."""

from datetime import date, time, timedelta
from decimal import Decimal

import pytest
from tests.hand_ledger import TODAY, ledger
from tests.indicators.given import NORMS, monthly_sales, own

from houvast.facts.figure import TooEarly
from houvast.facts.wording import say
from houvast.facts.work import Appointment, DailyReceipt, HoursEntry, StockItem, TillLine
from houvast.indicators.figures.catalogue import INDICATORS, fixed_figures
from houvast.indicators.figures.findings import findings
from houvast.indicators.figures.report import as_json

D = Decimal
HUGE = D("9999999999999")
NAMES = ("=cmd|' /C calc'!A0", "{0.__class__}", "<script>alert(1)</script>", "%s%n", "\u202eevil", "x" * 5000, "")
DAYS = (date(1, 1, 1), date(1900, 2, 28), TODAY, date(2999, 12, 31), date(9999, 12, 31))


def absurd():
    """Every sheet at its worst: days of two thousand years, amounts of thirteen digits, names that are code."""
    hours = [
        HoursEntry(day, name, amount, name, name, name, billable=None)
        for day in DAYS
        for name in NAMES
        for amount in (D(-8), D(0), HUGE)
    ]
    till = [
        TillLine(day, name, quantity, amount, name, D(0), rate, name, name)
        for day in DAYS
        for name in NAMES
        for quantity, amount, rate in ((D(0), HUGE, D(-99)), (D(-1), -HUGE, None))
    ]
    return ledger(
        *monthly_sales([1000] * 14),
        hours=tuple(hours),
        till_lines=tuple(till),
        receipts=tuple(DailyReceipt(day, amount, None, D(-50), -3) for day in DAYS for amount in (HUGE, -HUGE)),
        appointments=tuple(
            Appointment(day, name, name, name, HUGE, time(23, 59), minutes, status)
            for day in DAYS
            for name in NAMES
            for minutes, status in ((-5, "kept"), (10**6, "kept"), (None, "no_show"))
        ),
        stock=tuple(
            StockItem(name, name, D(-5), day, unit_cost=HUGE, value=None, since=date(9999, 12, 31))
            for day in (None, *DAYS)
            for name in NAMES
        ),
    )


@pytest.mark.parametrize("kind", ["person", "retail", "project", "production"])
def test_every_figure_of_an_absurd_firm_can_be_said(kind: str) -> None:
    books, mine = absurd(), own(**{kind: 100})
    for figure in fixed_figures(books, mine, TODAY, NORMS):
        say(figure.why.text, "nl", figure.why.values)
        say(figure.ending_said.text, "en", figure.ending_said.values)
    assert as_json(fixed_figures(books, mine, TODAY, NORMS), TODAY)["figures"]
    findings(books, mine, TODAY, NORMS)


def test_hours_that_cannot_be_are_no_hours() -> None:
    sane = [HoursEntry(TODAY - timedelta(days=n), "Bob", D(8), "Alice") for n in range(200, 0, -1)]
    wild = [HoursEntry(TODAY - timedelta(days=n), "Bob", amount, "Alice") for n in (90, 40) for amount in (HUGE, D(-8))]
    one, other = (
        next(one for one in INDICATORS if one.key == "hours").compute(
            ledger(hours=tuple(sorted(rows, key=lambda entry: entry.day))), own(), TODAY, NORMS
        )
        for rows in (sane, [*sane, *wild])
    )
    assert one == other


def test_stock_that_cannot_be_is_left_out() -> None:
    wild = StockItem("A1", "Band", D(-5), date(2026, 10, 31), unit_cost=HUGE)
    sane = StockItem("A2", "Zadel", D(2), date(2026, 10, 31), unit_cost=D(5))
    stock = next(one for one in INDICATORS if one.key == "stock")
    assert stock.compute(ledger(stock=(wild, sane)), own(retail=100), TODAY, NORMS).value.value == 10


def test_a_name_that_looks_like_a_format_stays_a_name() -> None:
    sales = [*monthly_sales([1000] * 13), *monthly_sales([*[1000] * 12, 9000], party="name:{value:euro} {0}")]
    found = INDICATORS[0].compute(ledger(*sales), own(), TODAY, NORMS)
    assert "{Value:Euro} {0}" in say(found.why.text, "nl", found.why.values)


def test_an_empty_firm_has_seven_figures_at_most_and_none_of_them_is_zero() -> None:
    figures = fixed_figures(ledger(), own(), TODAY, NORMS)
    assert 0 < len(figures) <= 7
    assert all(isinstance(figure.value.value, TooEarly) and figure.missing for figure in figures)
