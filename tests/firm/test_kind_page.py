"""The page of the kind of business, its questions, her own word, and the people; and who may come there."""

import re
from collections.abc import Mapping

import pytest
from django.test import Client

from houvast.books.models import Firm
from houvast.books.store import answers, forget_ledgers
from houvast.facts.answers import KIND_STILL, NO
from houvast.facts.question import Answer
from houvast.firm.people import people_of


@pytest.fixture(autouse=True)
def fresh() -> None:
    forget_ledgers()


def text(client: Client, path: str) -> str:
    answer = client.get(path)
    assert answer.status_code == 200
    return " ".join(re.sub(r"<[^>]+>", " ", answer.content.decode()).split())


def given(firm: Firm) -> Mapping[tuple[str, str], str]:
    return {(one.kind, one.subject): one.value for one in answers(firm)}


HAIRDRESSER = {f"q{number}_first": "a" for number in range(1, 12)} | {"q12_a": "95", "q12_b": "5"}


def test_a_fresh_owner_is_told_that_three_questions_are_enough(an_signed_in: Client) -> None:
    page = text(an_signed_in, "/zaak/")
    assert "Hoe haal je het maximale uit je bedrijf?" in page
    assert "Drie korte vragen volstaan" in page
    assert "Je bestanden zeggen nog niets" in page


def test_twelve_answers_give_a_verdict_with_the_full_mixture_and_a_sheet(firm: Firm, an_signed_in: Client) -> None:
    assert an_signed_in.post("/zaak/vragen/", HAIRDRESSER).status_code == 302
    page = text(an_signed_in, "/zaak/")
    assert "Je zaak is een persoonlijke dienst: persoonlijke dienst 87 %, projectbedrijf 7 %, winkel 3 %" in page
    assert "Nog onzeker" not in page
    assert page.index("Je staat van nature dicht bij je klant.") < page.index("Hoort bij jouw soort zaak")
    assert "Welke uren van deze week kon iemand anders doen?" in page
    assert "Vaste kosten lopen door" not in page


def test_a_mixed_business_gets_the_sheet_of_mixing_and_of_both_streams(an_signed_in: Client) -> None:
    baker = {f"q{number}_first": chosen for number, chosen in enumerate("dddbbddbdbd", 1)}
    baker |= {"q1_second": "b", "q2_second": "b", "q10_second": "d", "q12_b": "45", "q12_d": "55"}
    an_signed_in.post("/zaak/vragen/", baker)
    page = text(an_signed_in, "/zaak/")
    assert "Je zaak is een gemengde zaak: productiebedrijf 59 %, winkel 40 %" in page
    assert "dit is een grensgeval" in page
    assert "Welke activiteit betaalt welke?" in page
    assert "Welke machine bepaalt onze week?" in page
    assert "Welk geld ligt in het rek en sinds wanneer?" in page
    assert "Welke klant vraagt altijd naar jou?" not in page


def test_what_she_chose_a_little_is_kept_beside_and_an_empty_answer_is_taken_back(
    firm: Firm, an_signed_in: Client
) -> None:
    an_signed_in.post("/zaak/vragen/", {"q1_first": "c", "q1_second": "a", "q2_second": "b", "q3_first": "z"})
    assert given(firm) == {("kind_question", "q1"): "ca"}
    an_signed_in.post("/zaak/vragen/", {"q1_first": "c", "q1_second": "c"})
    assert given(firm) == {("kind_question", "q1"): "c"}
    an_signed_in.post("/zaak/vragen/", {})
    assert given(firm) == {}


def test_the_form_shows_what_was_answered(an_signed_in: Client) -> None:
    an_signed_in.post("/zaak/vragen/", {"q1_first": "c", "q1_second": "a", "q12_c": "80", "q12_a": "20"})
    page = an_signed_in.get("/zaak/vragen/").content.decode()
    assert 'name="q1_first" value="c" checked' in page
    assert re.search(r'id="q1_second".*?<option value="a" selected', page)
    assert 'name="q12_c" inputmode="numeric" autocomplete="off" maxlength="3" value="80"' in page


@pytest.mark.parametrize("points", ["-5", "101", "1e3", "tien", "٣", "9999999999"])
def test_points_that_are_no_points_are_refused_and_nothing_is_kept(
    firm: Firm, an_signed_in: Client, points: str
) -> None:
    refused = an_signed_in.post("/zaak/vragen/", {"q1_first": "c", "q12_a": points})
    assert refused.status_code == 422
    assert "Vul hele getallen van 0 tot 100 in." in refused.content.decode()
    assert given(firm) == {}


def test_her_own_word_wins_is_dated_and_can_be_taken_back(firm: Firm, an_signed_in: Client) -> None:
    an_signed_in.post("/zaak/vragen/", HAIRDRESSER)
    an_signed_in.post("/zaak/zelf/", {"verdict": "retail"})
    page = text(an_signed_in, "/zaak/")
    assert "Je zaak is een winkel" in page
    assert "Je koos dit zelf op" in page
    an_signed_in.post("/zaak/vragen/", HAIRDRESSER | {"q1_first": "b"})
    assert "Je zaak is een winkel" in text(an_signed_in, "/zaak/")
    an_signed_in.post("/zaak/zelf/", {"verdict": ""})
    assert "Je zaak is een persoonlijke dienst" in text(an_signed_in, "/zaak/")
    assert an_signed_in.post("/zaak/zelf/", {"verdict": "bank"}).status_code == 404


def test_looking_the_answers_over_takes_the_doubt_away_that_it_changed(firm: Firm, an_signed_in: Client) -> None:
    from houvast.books.store import save_answer

    an_signed_in.post("/zaak/vragen/", HAIRDRESSER)
    save_answer(firm, Answer(KIND_STILL, "2026-01-01", NO))
    assert "je zei dat je zaak veranderd is" in text(an_signed_in, "/zaak/")
    an_signed_in.post("/zaak/vragen/", HAIRDRESSER)
    assert "Nog onzeker" not in text(an_signed_in, "/zaak/")


def test_three_questions_wait_on_the_page_of_questions_and_a_tap_answers_one(firm: Firm, an_signed_in: Client) -> None:
    page = text(an_signed_in, "/vragen/")
    for question in ("Waar betaalt de klant vooral voor?", "Welke grens raak je eerst", "Wat is je grootste geldzorg?"):
        assert question in page
    assert "Wat gebeurt er als ik morgen" not in page
    chosen = {"kind": "kind_question", "subject": "q1", "value": "d"}
    assert an_signed_in.post("/vragen/antwoord/", chosen).status_code == 302
    after = text(an_signed_in, "/vragen/")
    assert "Waar betaalt de klant vooral voor? ‘voor iets wat we zelf maken’" in after
    assert "Je zaak is een productiebedrijf" in text(an_signed_in, "/zaak/")
    assert "je beantwoordde 1 van de 12 vragen" in text(an_signed_in, "/zaak/")


def test_a_medewerker_sees_none_of_it_and_is_not_asked(firm: Firm, an_signed_in: Client) -> None:
    from houvast.firm.store import add_staff

    an_signed_in.post("/zaak/vragen/", {"q1_first": "c"})
    member = add_staff(firm, "Bob", "een zin voor Bob", ["week", "parties", "inbox"], ["bank"])
    assert member is not None
    bob = Client(HTTP_HOST="127.0.0.1")
    bob.force_login(member.user)
    page = text(bob, "/vragen/")
    assert "Welke grens raak je eerst" not in page
    assert "opdracht op maat" not in page
    assert bob.post("/vragen/antwoord/", {"kind": "kind_question", "subject": "q3", "value": "c"}).status_code == 404
    assert bob.post("/vragen/terug/?kind=kind_question&subject=q1").status_code == 404
    assert bob.get("/zaak/mensen/").status_code == 403


def test_somebody_is_added_changed_and_taken_off(firm: Firm, an_signed_in: Client) -> None:
    from houvast.books.store import load_ledger

    page = text(an_signed_in, "/zaak/mensen/")
    assert "Nog niemand." in page
    sofie = {"name": "S.C.", "roles": "verkoop, planning", "hours": "30,5", "cost": "31,20", "start": "2020-03-01"}
    assert an_signed_in.post("/zaak/mensen/bewaar/", sofie).status_code == 302
    (person,) = people_of(load_ledger(firm), answers(firm))
    assert (person.name, person.roles, str(person.hours_per_week)) == ("S.C.", ("verkoop", "planning"), "30.5")
    assert "€ 31,20 per uur" in text(an_signed_in, "/zaak/mensen/").replace("\u00a0", " ")
    an_signed_in.post("/zaak/mensen/bewaar/", {"key": person.key, "name": "Sofie", "cost": ""})
    page = text(an_signed_in, "/zaak/mensen/")
    assert "Sofie" in page
    assert "kost per uur onbekend" in page
    assert "S.C." not in text(an_signed_in, "/vragen/")
    an_signed_in.post("/zaak/mensen/weg/", {"key": person.key})
    assert people_of(load_ledger(firm), answers(firm)) == ()


@pytest.mark.parametrize(
    ("typed", "complaint"),
    [
        ({"name": "X", "hours": "400"}, "Vul een getal van 0 tot 100 in."),
        ({"name": "X", "cost": "veel"}, "Vul een bedrag per uur in."),
        ({"name": "X", "start": "gisteren"}, "Vul een dag in."),
        ({"name": " ", "hours": "38"}, "Vul een naam of initialen in."),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(
    firm: Firm, an_signed_in: Client, typed: dict[str, str], complaint: str
) -> None:
    refused = an_signed_in.post("/zaak/mensen/bewaar/", typed)
    assert refused.status_code == 422
    assert complaint in refused.content.decode()
    assert given(firm) == {}


def test_nobody_unknown_is_taken_off(an_signed_in: Client) -> None:
    assert an_signed_in.post("/zaak/mensen/weg/", {"key": "niemand"}).status_code == 404


def test_the_page_asks_the_database_little(an_signed_in: Client, django_assert_max_num_queries) -> None:
    an_signed_in.post("/zaak/vragen/", HAIRDRESSER)
    an_signed_in.get("/zaak/")
    with django_assert_max_num_queries(15):
        an_signed_in.get("/zaak/")
