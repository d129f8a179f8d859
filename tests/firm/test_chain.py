"""The chain of a production business: the order of its steps, the slowest, and what waits behind it."""

from datetime import date, timedelta
from decimal import Decimal

from houvast.facts.ledger import Firm, Ledger
from houvast.facts.wording import say
from houvast.facts.work import HoursEntry
from houvast.firm.chain import Chain, chain
from houvast.firm.kind import kind_of
from houvast.firm.kind_page import kind_page
from houvast.firm.own import FirmOwn
from houvast.norms import load_norms

TODAY = date(2026, 11, 24)


def row(days_ago: int, person: str, hours: str, job: str | None, machine: str | None, text: str = "") -> HoursEntry:
    return HoursEntry(TODAY - timedelta(days=days_ago), person, Decimal(hours), job, machine, text)


def of(*hours: HoursEntry) -> Chain | None:
    return chain(Ledger(Firm("Metaal"), hours=tuple(sorted(hours))), TODAY)


# job A went through all three steps, B came to the press, C only to the laser
JOBS = (
    row(20, "Dirk", "6", "A", "Laser"),
    row(15, "Jan", "30", "A", "Plooibank"),
    row(10, "Ali", "12", "A", "Lassen"),
    row(12, "Dirk", "6", "B", "Laser"),
    row(5, "Jan", "30", "B", "Plooibank"),
    row(3, "Dirk", "6", "C", "Laser"),
    row(4, "Tony", "12", "A", "Lassen"),
)


def test_steps_stand_in_the_order_in_which_jobs_come_to_them() -> None:
    found = of(*JOBS)
    assert found is not None
    assert [step.name for step in found.steps] == ["Laser", "Plooibank", "Lassen"]


def test_the_slowest_step_has_most_hours_for_each_pair_of_hands() -> None:
    found = of(*JOBS)
    assert found is not None
    assert (found.slowest.name, found.slowest.people, found.slowest.hours_per_week) == ("Plooibank", 1, 5.0)
    assert [step.slowest for step in found.steps] == [False, True, False]
    assert found.steps[2].hours_per_hand == 1.0


def test_what_has_not_come_past_the_slowest_step_waits() -> None:
    found = of(*JOBS)
    assert found is not None
    assert (found.waiting, found.waiting_names) == (2, ("B", "C"))


def test_names_of_jobs_stand_in_the_sentence_as_they_are_written() -> None:
    hours = (
        row(8, "An", "4", "A", "Zaag"),
        row(4, "An", "4", "A", "Lak"),
        row(3, "An", "9", "Maes & Zoon <b>", "Zaag"),
    )
    kind = kind_of({}, {"person": 0, "retail": 0, "project": 0, "production": 1}, None, None, TODAY)
    page = kind_page(Ledger(Firm("Metaal"), hours=hours), FirmOwn(kind=kind), TODAY, load_norms())
    assert page.chain_waiting is not None
    assert say(page.chain_waiting.text, "nl", page.chain_waiting.values) == (
        "Wacht tot en met Zaag: één werk van de laatste vier weken (Maes & Zoon <b>)."
    )


def test_without_machines_the_task_of_a_job_is_the_step() -> None:
    found = of(row(9, "An", "8", "A", None, "Zagen"), row(3, "An", "9", "A", None, "Lakken"))
    assert found is not None
    assert [step.name for step in found.steps] == ["Zagen", "Lakken"]


def test_hours_without_a_job_are_no_step() -> None:
    assert of(row(9, "An", "8", None, None, "Overleg"), row(3, "An", "9", "A", "Laser")) is None


def test_one_step_is_no_chain_and_neither_are_old_or_future_hours() -> None:
    assert of(row(3, "An", "9", "A", "Laser")) is None
    assert of() is None
    assert of(row(3, "An", "9", "A", "Laser"), row(200, "An", "9", "A", "Zaag")) is None
    assert of(row(-3, "An", "9", "A", "Laser"), row(-4, "An", "9", "A", "Zaag")) is None
