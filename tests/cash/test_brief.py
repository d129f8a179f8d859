"""What other pages ask of the money: findings, questions, and the lowest point in brief."""

from tests.cash.money_given import NORMS, TODAY, Decimal, own, weeks_of

from houvast.cash.brief import Brief, LowPoint, brief
from houvast.facts.kept_values import from_json, to_json
from houvast.facts.wording import say


def words(sentence) -> str:
    return say(sentence.text, "nl", sentence.values).replace("\u00a0", " ")


def test_the_lowest_point_names_its_week_and_what_the_chance_is_about():
    low = brief(weeks_of(), own(minimum=Decimal(90000)), TODAY, NORMS).low
    assert low is not None
    assert words(low.name).startswith("Laagste punt, week ")
    assert words(low.chance) == "Onder je minimum: bijna zeker"


def test_too_early_has_no_lowest_point():
    assert brief(weeks_of(weeks=4), own(), TODAY, NORMS).low is None


def test_it_is_kept_as_it_was_made():
    made = brief(weeks_of(closing="900.00"), own(minimum=Decimal(90000)), TODAY, NORMS)
    assert made.findings
    kept = from_json(to_json(made, (Brief, LowPoint)), (Brief, LowPoint))
    assert kept == made
