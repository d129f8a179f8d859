"""The pages of the figures as a browser gets them."""

import json
import re
from datetime import date, timedelta

import pytest
from django.test import Client
from tests.books.given import ALICE, US, invoice, ubl

from houvast.facts.party import PartyRef
from houvast.facts.period import months_back

pytestmark = pytest.mark.django_db
KEYS = ("revenue", "margin", "hours", "payment", "repeat", "cashflow")


@pytest.fixture
def a_year(firm):
    """Fourteen months of two sales and a purchase each, as files that were read and kept."""
    from houvast.books.store import add_files, keep, open_batch, read_waiting

    today = date.today()  # noqa: DTZ011 the page asks the same
    supplier = PartyRef("Bob Bouw NV", "0800000075", "BE0800000075")
    documents = []
    for back in range(14, 0, -1):
        month = months_back(today, back)
        for number, day in enumerate((1, 25)):
            issued = month + timedelta(days=day)
            documents.append(invoice(f"V{back}-{number}", US, ALICE, "1210.00", issue_date=issued, due_date=issued))
        issued = month + timedelta(days=20)
        documents.append(invoice(f"A{back}", supplier, US, "605.00", issue_date=issued, due_date=issued))
    batch = open_batch(firm, "map", "test")
    add_files(batch, [(f"{one.id}.xml", ubl(one)) for one in documents])
    read_waiting(firm)
    batch.refresh_from_db(from_queryset=type(batch).objects.of(firm))
    keep(batch)


@pytest.fixture
def halved(firm):
    """Twenty-eight months of two sales each, the last one half of what is usual."""
    from houvast.books.store import add_files, keep, open_batch, read_waiting

    today = date.today()  # noqa: DTZ011 the page asks the same
    supplier = PartyRef("Bob Bouw NV", "0800000075", "BE0800000075")
    first = months_back(today, 28)
    documents = [invoice("A1", supplier, US, "605.00", issue_date=first, due_date=first)]
    for back in range(28, 0, -1):
        gross = "605.00" if back == 1 else ("1210.00", "1270.50", "1149.50")[back % 3]
        for number, day in enumerate((1, 25)):
            issued = months_back(today, back).replace(day=day)
            documents.append(invoice(f"V{back}-{number}", US, ALICE, gross, issue_date=issued, due_date=issued))
    batch = open_batch(firm, "map", "test")
    add_files(batch, [(f"{one.id}.xml", ubl(one)) for one in documents])
    read_waiting(firm)
    batch.refresh_from_db(from_queryset=type(batch).objects.of(firm))
    keep(batch)


def text(response) -> str:
    assert response.status_code == 200
    return re.sub(r"\s+", " ", response.content.decode()).replace("\u00a0", " ")


def test_without_files_every_figure_asks_its_question_and_names_its_file(an):
    page = text(an.get("/cijfers/"))
    assert "Het is nog te vroeg om te zeggen wat voor jou gewoon is." in page
    assert "Hoeveel verkoop je in een gewone maand?" in page
    assert "Je rekeninguittreksels zeggen wat er binnenkwam en wat er buitenging." in page
    assert "€ 0" not in page


def test_a_year_of_files_gives_a_value_a_line_and_a_verdict(an, a_year):
    page = text(an.get("/cijfers/"))
    assert '<data value="2000.00">€ 2.000</data>' in page
    assert '<data value="1500.00">€ 1.500</data>' in page
    assert "Gewone schommeling" in page
    assert page.count('<svg class="sp"') >= 2
    assert "Niets doen." in page


def test_the_page_of_a_figure_shows_what_is_usual_and_how_it_was_counted(an, a_year):
    page = text(an.get("/cijfers/revenue/"))
    assert "Gewoon voor jou" in page
    assert "14 van 24 maanden" in page
    assert "Geteld uit: facturen." in page
    assert "Toon als tabel" in page


@pytest.mark.parametrize("key", KEYS)
def test_each_figure_has_a_page_of_its_own(an, books, key):
    assert 'href="/cijfers/"' in text(an.get(f"/cijfers/{key}/"))


def test_a_figure_that_is_none_is_not_found(an, books):
    assert an.get("/cijfers/winstmarge/").status_code == 404
    assert an.get("/waarom/indicators/revenue:niets/").status_code == 404
    assert an.get("/waarom/indicators/winstmarge/").status_code == 404


def test_every_figure_on_the_pages_opens_where_it_comes_from(an, a_year):
    pages = ["/cijfers/", *(f"/cijfers/{key}/" for key in KEYS)]
    links = {link for page in pages for link in re.findall(r'href="(/waarom/[^"]+)"', an.get(page).content.decode())}
    assert links
    for link in links:
        assert an.get(link).status_code == 200, link


def test_the_pages_ask_the_database_little(an, a_year, django_assert_max_num_queries):
    an.get("/cijfers/")
    with django_assert_max_num_queries(15):
        an.get("/cijfers/")
    with django_assert_max_num_queries(15):
        an.get("/cijfers/revenue/")


def test_both_languages_are_spoken(an, books):
    an.cookies["houvast_language"] = "en"
    assert "Figures" in text(an.get("/cijfers/"))


def a_colleague(firm, *sees: str) -> Client:
    from houvast.firm.store import add_staff

    kim = add_staff(firm, "Kim Lenaerts", "geheim-genoeg-123", ["indicators", "parties"], sees)
    assert kim
    client = Client(HTTP_HOST="127.0.0.1")
    client.force_login(kim.user)
    return client


def test_who_may_not_see_margins_or_hours_does_not_enter(an, firm, books):
    assert a_colleague(firm, "bank").get("/cijfers/").status_code == 403


def test_who_may_see_all_of_it_does(an, firm, books):
    client = a_colleague(firm, "bank", "margins", "time")
    assert client.get("/cijfers/").status_code == 200
    assert client.get("/waarom/indicators/margin/").status_code == 200


def test_where_a_figure_comes_from_is_shut_for_who_may_not_enter(an, firm, books):
    assert a_colleague(firm, "bank", "margins").get("/waarom/indicators/margin/").status_code == 403


def test_what_was_worked_out_is_kept_for_the_next_process(firm, a_year):
    from houvast.books.models import KeptAnswer
    from houvast.books.store import load_ledger, norms
    from houvast.indicators import store

    today = date.today()  # noqa: DTZ011 the page asks the same
    store.warm(firm, today, norms(firm))
    first = store.figures(firm, load_ledger(firm), today, norms(firm))
    keys = set(KeptAnswer.objects.of(firm).values_list("key", flat=True))
    assert {"indicators.figures", "indicators.findings", "indicators.questions"} <= keys
    store._answers.clear()
    assert store.figures(firm, load_ledger(firm), today, norms(firm)) == first


def test_the_command_line_tells_the_same_as_json(firm, a_year):
    from houvast.books.store import load_ledger, norms
    from houvast.indicators.figures.report import as_json
    from houvast.indicators.store import figures

    today = date.today()  # noqa: DTZ011
    told = json.loads(json.dumps(as_json(figures(firm, load_ledger(firm), today, norms(firm)), today)))
    assert [one["key"] for one in told["figures"]]
    assert all(one["ending"] in ("decide", "ask", "leave", "watch") for one in told["figures"])
    assert all(one["value"] is None or re.fullmatch(r"-?\d+\.\d\d", one["value"]) for one in told["figures"])
    assert all(one["why_nl"] and one["why_en"] for one in told["figures"])


def test_what_stands_out_becomes_her_level_by_one_tap_and_can_be_taken_back(an, halved):
    month = months_back(date.today(), 1)  # noqa: DTZ011 the page asks the same
    page = text(an.get("/cijfers/revenue/"))
    assert "Signaal" in page
    assert "Is dit nu gewoon voor jou?" in page
    said = text(an.post("/cijfers/revenue/nieuw-niveau/", follow=True))
    assert "Gewone schommeling" in said
    assert "dat zei je zelf" in said
    assert "Is dit nu gewoon voor jou?" not in said
    assert "Omzet: vanaf" in text(an.get("/vragen/"))
    an.post(f"/vragen/terug/?kind=new_level&subject=revenue+{month:%Y-%m}")
    assert "Signaal" in text(an.get("/cijfers/revenue/"))


def test_without_a_signal_there_is_no_level_to_move(an, a_year):
    assert "Is dit nu gewoon voor jou?" not in text(an.get("/cijfers/revenue/"))
    assert an.post("/cijfers/revenue/nieuw-niveau/").status_code == 404
    assert an.post("/cijfers/niets/nieuw-niveau/").status_code == 404


def test_the_list_of_figures_leads_to_her_kind_of_business_and_a_figure_stands_in_the_menu(an, books):
    assert 'href="/zaak/"' in text(an.get("/cijfers/"))
    assert re.search(r'href="/cijfers/"[^>]*aria-current="page"', text(an.get("/cijfers/revenue/")))
