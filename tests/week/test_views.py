"""The pages of the week as a browser gets them."""

import re
from datetime import date
from decimal import Decimal
from urllib.parse import urlencode

import pytest

pytestmark = pytest.mark.django_db


def text(response) -> str:
    assert response.status_code == 200
    return re.sub(r"\s+", " ", response.content.decode()).replace("\u00a0", " ")


def test_an_empty_firm_is_shown_the_way_to_its_files(an):
    page = text(an.get("/"))
    assert "Hier komt je week." in page
    assert 'href="/bestanden/"' in page


def test_the_page_shows_the_bank_s_figure_and_who_is_late(an, books):
    page = text(an.get("/"))
    assert '<data value="1121.00">€ 1.121</data>' in page
    assert "Bakkerij Alice BV is met 2 facturen samen € 605 te laat. De oudste wacht al 40 dagen" in page
    assert '<data value="60.50">' in page
    assert "<svg" in page


def test_every_figure_on_the_page_opens_where_it_comes_from(an, books):
    links = set(re.findall(r'href="(/waarom/[^"]+)"', an.get("/").content.decode()))
    assert len(links) >= 6
    for link in links:
        assert an.get(link).status_code == 200, link


def test_where_a_figure_comes_from_shows_rows_documents_and_formula(an, books):
    page = text(an.get("/waarom/week/owed/"))
    assert "Wat op je verkoopfacturen nog niet betaald is" in page
    assert "2 regels, samen" in page
    assert "V2.xml" in page
    document = re.search(r'href="(/origineel/[0-9a-f]{64}/)"', page)
    assert document
    assert an.get(document[1]).headers["Content-Disposition"].startswith("attachment")


@pytest.mark.parametrize("path", ["/waarom/week/niets/", "/waarom/keuken/owed/", "/waarom/parties/open:sale:niemand/"])
def test_a_figure_that_is_none_is_not_found(an, books, path):
    assert an.get(path).status_code == 404


def test_without_questions_the_page_of_questions_says_so(an, books):
    for subject in ("q1", "q3", "q9"):
        an.post("/vragen/antwoord/", {"kind": "kind_question", "subject": subject, "value": "c"})
    an.post("/vragen/antwoord/", {"kind": "vat_rhythm", "subject": "firm", "value": "quarter"})
    assert "Geen vragen deze week." in text(an.get("/vragen/"))


def test_an_answer_is_kept_shown_and_taken_back(an, firm):
    from tests.books.given import ALICE, BOB, invoice, ubl

    from houvast.books.store import add_files, answers, keep, open_batch, read_waiting

    batch = open_batch(firm, "map", "test")
    add_files(batch, [("a.xml", ubl(invoice("1", ALICE, BOB)))])
    read_waiting(firm)
    batch.refresh_from_db(from_queryset=type(batch).objects.of(firm))
    keep(batch)
    page = text(an.get("/vragen/"))
    assert "Welke zaak is de jouwe?" in page
    chosen = {"kind": "own_firm", "subject": "firm", "value": "kbo:0700000005"}
    assert an.post("/vragen/antwoord/", chosen).status_code == 302
    assert [one.value for one in answers(firm)] == ["kbo:0700000005"]
    page = text(an.get("/vragen/"))
    assert "Welke zaak is de jouwe?" not in page
    assert "Jouw zaak is Bakkerij Alice BV." in page
    assert an.post(f"/vragen/terug/?{urlencode({'kind': 'own_firm', 'subject': 'firm'})}").status_code == 302
    assert answers(firm) == ()


def test_an_answer_nobody_asked_for_is_refused(an, books, firm):
    from houvast.books.store import answers

    assert an.post("/vragen/antwoord/", {"kind": "own_firm", "subject": "firm", "value": "x"}).status_code == 404
    assert an.get("/vragen/antwoord/").status_code == 405
    assert an.post("/vragen/terug/?kind=pair&subject=x").status_code == 404
    assert answers(firm) == ()


def test_at_most_five_questions_are_offered_in_a_week(firm):
    from datetime import date

    from houvast.week.store import note_offered, offered

    monday, sunday = date(2026, 11, 23), date(2026, 11, 29)
    note_offered(firm, monday, [("pair", "a"), ("pair", "b")])
    note_offered(firm, sunday, [("pair", "a")])
    assert offered(firm, sunday) == (("pair", "a"), ("pair", "b"))
    assert offered(firm, date(2026, 11, 30)) == ()


def test_english_reads_english(an, books):
    an.post("/taal/", {"language": "en"})
    an.cookies["houvast_language"] = "en"
    assert "Who is late?" in text(an.get("/"))


def test_the_page_asks_the_database_little(an, books, django_assert_max_num_queries):
    an.get("/")
    with django_assert_max_num_queries(15):
        an.get("/")


def test_her_own_values_for_norms_count_on_every_page(an, books, firm):
    from houvast.books.store import set_norm

    since = date(2026, 1, 1)
    assert "Bakkerij Alice BV is met 2 facturen samen € 605 te laat." in text(an.get("/"))
    set_norm(firm, "late_payer_amount", Decimal(1000), since)
    assert "Bakkerij Alice BV is met 2 facturen samen" not in text(an.get("/"))
    set_norm(firm, "late_payer_amount", None, since)
    set_norm(firm, "late_payer_forgotten", Decimal(30), since)
    page = an.get("/").content.decode()
    assert 'href="/waarom/week/owed-old-30/"' in page
    assert text(an.get("/waarom/week/owed-old-30/")).count("V2.xml") == 1
