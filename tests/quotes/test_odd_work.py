"""Five questions before a yes: what is not known is asked, three weights advise a no, and the no is ready."""

from decimal import Decimal

import pytest
from tests.quotes.quotes_given import NORMS, TODAY

from houvast.facts import wording
from houvast.quotes.odd_work import OddJob, Verdict, weigh

GOOD = OddJob(
    Decimal(30), Decimal(1), new_thing=False, full_weeks=Decimal(2), in_advance=Decimal(500), money=Decimal(9000)
)


def verdict(**changes: object) -> Verdict:
    return weigh(GOOD._replace(**changes), "Familie Claes", "een wijnkelder", TODAY, NORMS)  # type: ignore[arg-type]


def lights(found: Verdict) -> dict[str, str]:
    return {one.question: one.light for one in found.answers}


def test_work_that_fits_is_a_yes() -> None:
    assert verdict().advice == "yes"
    assert set(lights(verdict()).values()) == {"fine"}


@pytest.mark.parametrize(
    ("question", "changes"),
    [
        ("margin", {"margin": Decimal("19.9")}),
        ("owner_hours", {"owner_hours": Decimal(4)}),
        ("exception", {"new_thing": True}),
        ("planning", {"full_weeks": Decimal(6)}),
        ("money", {"in_advance": Decimal(1801)}),
    ],
)
def test_one_thing_that_weighs_is_a_yes_if_with_a_no_that_fits(question: str, changes: dict[str, object]) -> None:
    found = verdict(**changes)
    assert (found.advice, lights(found)[question]) == ("yes_if", "mind")
    said = wording.say(found.refusal.text, "nl", found.refusal.values)
    assert said.startswith("Dag Familie Claes, bedankt voor je vraag over een wijnkelder.")
    assert all(wording.say(one.said.text, "nl", one.said.values) for one in found.answers)


def test_three_things_that_weigh_advise_a_no() -> None:
    assert verdict(margin=Decimal(5), new_thing=True, full_weeks=Decimal(8)).advice == "no"


def test_what_is_not_known_is_asked() -> None:
    found = weigh(OddJob(), "An", "iets", TODAY, NORMS)
    assert (found.advice, set(lights(found).values())) == ("ask", {"ask"})
    assert verdict(money=None).advice == "ask"


def test_nothing_in_advance_never_weighs_on_the_money() -> None:
    assert lights(verdict(in_advance=Decimal(0), money=None))["money"] == "fine"
    assert lights(verdict(in_advance=Decimal(1), money=Decimal(-50)))["money"] == "mind"
