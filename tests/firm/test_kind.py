"""The kind of business from her answers: the twelve vignettes of the method, the doubts, and her own word."""

from datetime import date

import pytest

from houvast.facts.answers import FIRM, KIND_OVERRIDE, KIND_QUESTION, KIND_STILL, NO
from houvast.facts.question import Answer
from houvast.firm.kind import EVEN, UNKNOWN, Kind, Mixture, Override, kind_from, kind_of
from houvast.firm.mixture import CODES, Code
from houvast.firm.signal import Signal, Signals, vote

TODAY = date(2026, 11, 24)
PG, RT, PR, PD = CODES


def everywhere(chosen: str) -> dict[int, str]:
    return dict.fromkeys(range(1, 12), chosen)


def in_order(words: str) -> dict[int, str]:
    return dict(enumerate(words.split(), 1))


KITCHENS = "dc d dc cd cd d d d dc dc d"
VIGNETTES: dict[str, tuple[dict[int, str], dict[Code, float], str, dict[Code, float], float, tuple[str, ...]]] = {
    "hairdresser": (everywhere("a"), {PG: 95, RT: 5}, PG, {PG: 0.87, PR: 0.07, RT: 0.03, PD: 0.02}, 0.37, ()),
    "physiotherapists": (everywhere("a"), {PG: 100}, PG, {PG: 0.88, PR: 0.07, RT: 0.02, PD: 0.02}, 0.34, ()),
    "boutique": (everywhere("b"), {RT: 95, PG: 5}, RT, {RT: 0.97, PG: 0.03, PR: 0.0, PD: 0.0}, 0.11, ()),
    "it consultant": (
        in_order("ca ca ca c c ca a c c c ca"), {PR: 90, PG: 10}, PR,
        {PR: 0.80, PG: 0.20, RT: 0.0, PD: 0.0}, 0.36, (),
    ),
    "installer of 28": (
        in_order("c c c c c cb c c c c ca"), {PR: 85, RT: 10, PG: 5}, PR,
        {PR: 0.90, PG: 0.05, RT: 0.05, PD: 0.0}, 0.28, (),
    ),
    "kitchens of 22": (
        in_order(KITCHENS), {PD: 60, PR: 30, RT: 10}, PD, {PD: 0.68, PR: 0.26, RT: 0.05, PG: 0.0}, 0.55, (),
    ),
    "joiner's workshop": (
        in_order("cd cd cd c c cd cd ca c c cd"), {PR: 60, PD: 40}, PR,
        {PR: 0.73, PD: 0.23, PG: 0.04, RT: 0.0}, 0.50, (),
    ),
    "baker with a shop": (
        in_order("db db d b b d d b d bd d"), {PD: 55, RT: 45}, "mixed",
        {PD: 0.59, RT: 0.40, PG: 0.01, PR: 0.0}, 0.52, ("borderline",),
    ),
    "bicycle shop with repairs": (
        in_order("ba b ba ba ba b b ba b ba ba"), {RT: 70, PG: 30}, RT,
        {RT: 0.75, PG: 0.23, PR: 0.01, PD: 0.01}, 0.45, (),
    ),
    "metal in series": (everywhere("d"), {PD: 95, PR: 5}, PD, {PD: 0.92, RT: 0.05, PR: 0.03, PG: 0.0}, 0.25, ()),
    "restaurant": (
        in_order("da a b b b ad d b d d a"), {PD: 60, PG: 40}, "mixed",
        {PD: 0.41, RT: 0.29, PG: 0.26, PR: 0.04}, 0.87, (),
    ),
    "installer with showroom and upkeep": (
        in_order("cb c cb ca ca cb bc c cb ca ca"), {PR: 50, RT: 30, PG: 20}, PR,
        {PR: 0.64, RT: 0.22, PG: 0.14, PD: 0.01}, 0.67, ("borderline",),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", VIGNETTES)
def test_every_vignette_of_the_method_comes_out_as_printed_there(name: str) -> None:
    chosen, split, verdict, shares, mixing, unsure = VIGNETTES[name]
    kind = kind_of(chosen, split, None, None, TODAY)
    assert (kind.verdict, kind.unsure, kind.answered) == (verdict, unsure, 12)
    assert {code: round(share, 2) for code, share in kind.mixture.shares.items()} == shares
    assert round(kind.mixing, 2) == mixing


def test_three_answers_are_too_few_to_be_sure() -> None:
    kind = kind_of({1: "a", 3: "a", 8: "a"}, None, None, None, TODAY)
    assert (kind.verdict, kind.mixture.person, kind.unsure) == ("person", 1.0, ("few_answers",))


def files(count: int, person: float, retail: float, project: float, production: float) -> Signals:
    votes = Mixture(person, retail, project, production)
    return Signals(tuple(Signal(str(number), votes, "", {}) for number in range(count)), TODAY)


def test_files_that_contradict_the_answers_are_said_as_printed_in_the_method() -> None:
    boutique, split, *_ = VIGNETTES["boutique"]
    kind = kind_of(boutique, split, files(5, 0.05, 0.15, 0.70, 0.10), None, TODAY)
    assert kind.verdict == "mixed"
    assert [round(share, 2) for share in kind.mixture] == [0.04, 0.56, 0.35, 0.05]
    assert kind.agreement == pytest.approx(0.18, abs=0.005)
    assert kind.unsure == ("borderline", "disagree")


def test_files_weigh_a_tenth_per_signal_and_never_more_than_answers() -> None:
    shops = {
        count: kind_of(everywhere("b"), None, files(count, 0, 0, 1, 0), None, TODAY).mixture for count in (1, 3, 9)
    }
    assert [round(one.project, 9) for one in shops.values()] == [0.1, 0.3, 0.5]


def test_where_nothing_was_answered_the_files_speak_alone() -> None:
    kind = kind_of({}, None, files(2, 0.1, 0.1, 0.7, 0.1), None, TODAY)
    assert (kind.verdict, kind.mixture.project, kind.agreement) == ("project", pytest.approx(0.7), None)
    assert "few_answers" in kind.unsure


def test_a_strength_is_split_over_the_kinds_it_names_and_the_rest_over_all() -> None:
    assert vote((0.6, ("person", "project"))) == pytest.approx((0.4, 0.1, 0.4, 0.1))
    assert vote((0.5, ("person", "project")), (0.5, ("retail", "production"))) == pytest.approx(EVEN)


def test_her_own_word_wins_and_is_dated() -> None:
    hairdresser, split, *_ = VIGNETTES["hairdresser"]
    kind = kind_of(hairdresser, split, files(9, 1, 0, 0, 0), Override("retail", date(2026, 3, 1)), TODAY)
    assert (kind.verdict, kind.mixture.top, kind.unsure) == ("retail", "retail", ())
    assert kind.overridden == date(2026, 3, 1)
    assert kind.mixture.retail == pytest.approx(0.6)
    assert sum(kind.mixture) == pytest.approx(1)


def test_who_chose_herself_and_says_it_changed_reads_that_it_is_unsure() -> None:
    kind = from_books((KIND_OVERRIDE, FIRM, "retail 2025-01-01"), (KIND_STILL, "2026-01-01", NO))
    assert (kind.verdict, kind.unsure) == ("retail", ("outdated",))


def test_her_own_word_mixed_keeps_the_shares() -> None:
    chosen = everywhere("b")
    kind = kind_of(chosen, None, None, Override("mixed", TODAY), TODAY)
    assert (kind.verdict, kind.mixture) == ("mixed", kind_of(chosen, None, None, None, TODAY).mixture)


def from_books(*answers: tuple[str, str, str]) -> Kind:
    return kind_from([Answer(*one) for one in answers], None, TODAY)


def test_answers_in_the_books_are_read_back() -> None:
    words = in_order(KITCHENS)
    said = [(KIND_QUESTION, f"q{number}", chosen) for number, chosen in words.items()]
    kind = from_books(*said, (KIND_QUESTION, "q12", "0 10 30 60"))
    assert kind == kind_of(words, {PD: 60, PR: 30, RT: 10}, None, None, TODAY)


@pytest.mark.parametrize("value", ["", "e", "aa", "abc", "A", "a b", "0 0 0 0", "-1 2 3 4", "1 2 3"])
def test_an_absurd_answer_counts_as_none(value: str) -> None:
    assert from_books((KIND_QUESTION, "q1", value), (KIND_QUESTION, "q12", value)) == UNKNOWN


@pytest.mark.parametrize("value", ["retail", "retail gisteren", "winkel 2026-01-01", "", "retail 2026-13-01"])
def test_an_absurd_word_of_her_own_counts_as_none(value: str) -> None:
    assert from_books((KIND_OVERRIDE, FIRM, value)).overridden is None


def test_a_word_of_her_own_in_the_books_is_read_back() -> None:
    kind = from_books((KIND_OVERRIDE, FIRM, "production 2026-11-24"))
    assert (kind.verdict, kind.overridden) == ("production", TODAY)


def test_only_the_last_time_she_was_asked_whether_it_still_holds_counts() -> None:
    asked = [(KIND_STILL, "2025-11-01", NO), (KIND_QUESTION, "q1", "a")]
    assert "outdated" in from_books(*asked).unsure
    assert "outdated" not in from_books(*asked, (KIND_STILL, "2026-11-01", "yes")).unsure


def test_nobody_asked_anything_yet() -> None:
    assert from_books() == UNKNOWN
    assert UNKNOWN.mixture.weights({PG: 1, RT: 2, PR: 3, PD: 6}) == 3


def test_a_weight_is_the_average_of_the_table_by_the_shares() -> None:
    assert Mixture(0.0, 0.25, 0.75, 0.0).weights({PG: 9, RT: 2, PR: 4, PD: 9}) == pytest.approx(3.5)


def test_distance_is_total_variation() -> None:
    assert Mixture(1, 0, 0, 0).distance(Mixture(0, 1, 0, 0)) == 1
    assert Mixture(0.6, 0.2, 0.1, 0.1).distance(Mixture(0.4, 0.3, 0.2, 0.1)) == pytest.approx(0.2)
