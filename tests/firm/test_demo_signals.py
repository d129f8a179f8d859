"""On the five invented firms the files point the right way, and her answers and files agree or it is said."""

from collections.abc import Callable
from functools import cache

import pytest
from tests.firm.demo_signals import TODAY, Seen, read_back, told

from houvast.demo.answers import answers
from houvast.demo.profile import Archetype
from houvast.firm.kind import kind_from, kind_of

Find = Callable[[Archetype], Seen]


@pytest.fixture(scope="module")
def firm() -> Find:
    return cache(told)


@pytest.mark.parametrize("code", ["person", "retail", "project", "production"])
def test_the_files_of_each_firm_point_to_its_own_kind(firm: Find, code: Archetype) -> None:
    found = firm(code).signals
    assert found.mixture is not None
    assert found.mixture.top == code
    assert len(found.signals) >= 4


def test_the_files_of_the_kitchen_workshop_point_to_production_and_assignments(firm: Find) -> None:
    found = firm("mixed").signals
    assert found.mixture is not None
    assert [code for code, _ in found.mixture.ranked[:2]] == ["production", "project"]


@pytest.mark.parametrize("archetype", ["person", "mixed"])
def test_files_read_by_our_own_readers_show_the_same(
    firm: Find, archetype: Archetype, tmp_path_factory: pytest.TempPathFactory
) -> None:
    read = read_back(archetype, tmp_path_factory.mktemp(archetype) / "bestanden").signals
    told_ = firm(archetype).signals
    assert [one.key for one in read.signals] == [one.key for one in told_.signals]
    assert read.mixture is not None
    assert told_.mixture is not None
    assert read.mixture.distance(told_.mixture) < 0.02


@pytest.mark.parametrize("archetype", ["person", "retail", "project", "production", "mixed"])
def test_every_invented_firm_is_what_it_is_meant_to_be(firm: Find, archetype: Archetype) -> None:
    kind = kind_from(answers(archetype), firm(archetype).signals, TODAY)
    assert (kind.verdict, kind.answered, set(kind.unsure) <= {"borderline"}) == (archetype, 12, True)


def test_an_owner_who_says_what_her_files_say_is_believed(firm: Find) -> None:
    kind = kind_of(dict.fromkeys(range(1, 12), "a"), {"person": 95, "retail": 5}, firm("person").signals, None, TODAY)
    assert (kind.verdict, kind.unsure) == ("person", ())


def test_an_installer_whose_files_say_assignments_first_is_not_told_that_they_contradict_her(firm: Find) -> None:
    kind = kind_of(dict.fromkeys(range(1, 12), "c"), {"project": 100}, firm("project").signals, None, TODAY)
    assert kind.agreement is not None
    assert kind.agreement < 0.6
    assert (kind.verdict, kind.unsure) == ("project", ())


def test_an_installer_who_calls_herself_a_shop_is_asked_what_is_right(firm: Find) -> None:
    kind = kind_of(dict.fromkeys(range(1, 12), "b"), {"retail": 100}, firm("project").signals, None, TODAY)
    assert "disagree" in kind.unsure


def test_a_month_of_files_is_too_little_to_speak(firm: Find) -> None:
    from dataclasses import replace
    from datetime import timedelta

    from houvast.firm.signal import NO_SIGNALS
    from houvast.firm.signals import signals_of

    ledger, lines, _ = firm("retail")
    begin = TODAY - timedelta(days=30)
    short = replace(
        ledger,
        invoices=tuple(one for one in ledger.invoices if one.issue_date >= begin),
        movements=tuple(one for one in ledger.movements if one.booking_date >= begin),
        till_lines=tuple(one for one in ledger.till_lines if one.day >= begin),
        receipts=tuple(one for one in ledger.receipts if one.day >= begin),
    )
    assert signals_of(short, lines, TODAY) == NO_SIGNALS
