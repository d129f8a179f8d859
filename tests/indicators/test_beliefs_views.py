"""The pages of her guesses: the answer stays shut until she guessed, and a guess is never changed."""

import re

import pytest

pytestmark = pytest.mark.django_db

PAGE = "/cijfers/klopt-mijn-beeld/"


def text(response) -> str:
    assert response.status_code == 200
    return re.sub(r"\s+", " ", response.content.decode()).replace("\u00a0", " ")


@pytest.fixture
def two_customers(books, firm):
    """A second customer beside Alice, who buys less."""
    from datetime import date, timedelta

    from tests.books.given import US, invoice, ubl

    from houvast.books.store import add_files, keep, load_ledger, open_batch, read_waiting
    from houvast.facts.party import PartyRef

    day = date.today() - timedelta(days=40)  # noqa: DTZ011
    small = invoice("V9", US, PartyRef("Charlie BV", "0800000273"), "12.10", issue_date=day, due_date=day)
    batch = open_batch(firm, "map", "test")
    add_files(batch, [("V9.xml", ubl(small))])
    read_waiting(firm)
    batch.refresh_from_db(from_queryset=type(batch).objects.of(firm))
    keep(batch)
    return load_ledger(firm)


def test_the_answer_shows_only_after_her_guess(an, two_customers):
    before = text(an.get(f"{PAGE}customer/"))
    assert "Jouw gok" in before
    assert "Wat je bestanden zeggen" not in before
    value = re.search(r'<option value="(kbo:[^"]+)">Charlie', before)[1]
    after = text(an.post(f"{PAGE}customer/gok/", {"guess": value, "sure": "70"}, follow=True))
    assert "Het beeld is genuanceerder: Charlie BV staat op plaats 2" in after
    assert "Wat je bestanden zeggen" in after
    listed = text(an.get(PAGE))
    assert "Hoe zeker je was: 7 op 10." in listed
    assert "Onder de tien zijn het verhalen" in listed


def test_a_second_guess_changes_nothing_while_the_first_is_fresh(an, two_customers, firm):
    from houvast.indicators.beliefs.store import guesses_of

    options = re.findall(r'<option value="(kbo:[^"]+)">', an.get(f"{PAGE}customer/").content.decode())
    for value in options:
        an.post(f"{PAGE}customer/gok/", {"guess": value, "sure": ""})
    (kept,) = guesses_of(firm)
    assert kept.sure is None


@pytest.mark.parametrize("guess", ["", "name:niemand", "<script>"])
def test_what_makes_no_guess_is_said_and_kept_nowhere(an, two_customers, firm, guess):
    from houvast.indicators.beliefs.store import guesses_of

    page = text(an.post(f"{PAGE}customer/gok/", {"guess": guess}, follow=True))
    assert "Kies iets uit de lijst" in page
    assert guesses_of(firm) == ()


def test_what_no_file_answers_is_one_quiet_line(an, books):
    assert "Met je verkoopfacturen en je rekeninguittreksels" in text(an.get(f"{PAGE}days/"))
    assert an.post(f"{PAGE}days/gok/", {"guess": "30"}).status_code == 404
    assert an.get(f"{PAGE}mens/").status_code == 404


def test_she_may_skip_and_go_to_the_figure(an, two_customers):
    page = text(an.get(f"{PAGE}customer/"))
    assert re.search(r'href="/cijfers/[a-z-]+/[^"]*">Sla over, toon het cijfer', page)
