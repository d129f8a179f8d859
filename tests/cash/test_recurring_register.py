from datetime import date
from decimal import Decimal

from tests.cash.recurring_given import TODAY, each_month, in_order, moved
from tests.hand_ledger import ledger

from houvast.cash.recurring import recurring_series
from houvast.cash.recurring.answered import hours_given, with_answers
from houvast.cash.recurring.register import EURO, HOURS, explain_register, register
from houvast.facts.answers import NO, RECURRING, RECURRING_ENDED, RECURRING_HOURS, YES, ended_subject
from houvast.facts.figure import TooEarly
from houvast.facts.question import Answer

RENT = [moved(day, "-1000.00", "BE71", "Immo", communication="HUUR") for day in each_month(3, 13)]
PHONE = [moved(day, "-50.00", "BE72", "Proximus") for day in each_month(9, 13)]
OLD = [moved(day, "-80.00", "BE73", "Oude Software") for day in each_month(9, 8)]
RETAINER = [moved(day, "600.00", "BE74", "Vaste klant") for day in each_month(10, 13)]
MOVEMENTS = in_order(RENT, PHONE, OLD, RETAINER)
SERIES = recurring_series(MOVEMENTS, TODAY)
BOOKS = ledger(*MOVEMENTS)
KEYS = {series.counterparty: series.key for series in SERIES}


def test_the_register_adds_up_what_runs_and_keeps_what_ended_apart() -> None:
    made = register(SERIES, {}, BOOKS)
    assert [one.series.counterparty for one in made.running] == ["Immo", "Proximus"]
    assert [one.series.counterparty for one in made.ended] == ["Oude Software"]
    assert made.yearly.value == Decimal("12600.00")
    assert made.running[0].kind == "rent"


def test_hours_are_only_what_she_gave() -> None:
    assert register(SERIES, {}, BOOKS).hours.value == TooEarly(0, 1, "documents")
    answers = [Answer(RECURRING_HOURS, KEYS["Proximus"], "2.5"), Answer(RECURRING_HOURS, KEYS["Immo"], "veel")]
    made = register(SERIES, hours_given(answers), BOOKS)
    assert made.hours.value == Decimal("2.5")
    assert explain_register(made, HOURS, BOOKS).total == Decimal("2.5")


def test_the_rows_behind_the_figure_add_up_to_it() -> None:
    made = register(SERIES, {}, BOOKS)
    explained = explain_register(made, EURO, BOOKS)
    assert explained.total == made.yearly.value
    assert len(explained.rows) == len(made.running)


def test_what_she_denied_is_no_obligation() -> None:
    known = with_answers(SERIES, [Answer(RECURRING, KEYS["Immo"], NO)])
    assert register(known, {}, BOOKS).yearly.value == Decimal("600.00")


def test_what_she_says_goes_on_runs_and_what_she_says_is_over_ends() -> None:
    last = {series.counterparty: series.last for series in SERIES}
    answers = [
        Answer(RECURRING_ENDED, ended_subject(KEYS["Oude Software"], last["Oude Software"]), NO),
        Answer(RECURRING_ENDED, ended_subject(KEYS["Immo"], last["Immo"]), YES),
        Answer(RECURRING_ENDED, ended_subject(KEYS["Proximus"], date(2020, 1, 1)), YES),
    ]
    made = register(with_answers(SERIES, answers), {}, BOOKS)
    assert [one.series.counterparty for one in made.running] == ["Oude Software", "Proximus"]


def test_without_costs_the_figure_is_too_early_and_not_zero() -> None:
    assert register((), {}, ledger()).yearly.value == TooEarly(0, 1, "documents")


def test_what_she_denied_is_no_cost_of_the_register() -> None:
    made = register(with_answers(SERIES, [Answer(RECURRING, KEYS["Proximus"], NO)]), {}, BOOKS)
    assert [one.series.counterparty for one in (*made.running, *made.ended)] == ["Immo", "Oude Software"]
