"""Customers, suppliers and one party as a browser gets them, and facts put right there."""

import re
from datetime import date
from decimal import Decimal

import pytest

pytestmark = pytest.mark.django_db

ALICE = "/partij/kbo:0700000005/"


def text(response) -> str:
    assert response.status_code == 200
    return re.sub(r"\s+", " ", response.content.decode()).replace("\u00a0", " ")


def test_customers_show_what_is_open_and_for_how_long(an, books):
    page = text(an.get("/klanten/"))
    assert "€ 605 staat over tijd." in page
    assert "Bakkerij Alice BV" in page
    assert "al 40 dagen" in page


def test_suppliers_show_what_must_be_paid(an, books):
    page = text(an.get("/leveranciers/"))
    assert "Bob Bouw NV" in page
    assert "Bakkerij Alice BV" not in page


def test_searching_finds_and_says_when_it_does_not(an, books):
    assert "Bakkerij Alice BV" in text(an.get("/klanten/?zoek=alice"))
    assert "Niemand gevonden voor ‘zoe’." in text(an.get("/klanten/?zoek=zoe"))
    assert an.get("/klanten/?pagina=99&zoek=<script>").status_code == 200


def test_the_page_of_a_party_shows_its_invoices_and_payments(an, books):
    page = text(an.get(ALICE))
    assert "V1" in page
    assert "40 dagen te laat" in page
    assert "Nog te vroeg" in page
    assert "V1.xml" in page


def test_every_figure_about_a_party_opens_where_it_comes_from(an, books):
    links = set(re.findall(r'href="(/waarom/[^"]+)"', an.get(ALICE).content.decode()))
    assert len(links) == 4
    for link in links:
        assert an.get(link).status_code == 200, link


def test_nobody_by_that_name_is_not_found(an, books):
    assert an.get("/partij/name:niemand/").status_code == 404


def open_amount(firm) -> str:
    from houvast.books.store import load_ledger
    from houvast.parties.outstanding import of_direction, total

    return str(total(of_direction(load_ledger(firm), "sale")))


def undo_of(client) -> str:
    found = re.search(r'action="(/partij/terug/[^"]+)"', client.get(ALICE).content.decode())
    assert found
    return found[1].replace("&amp;", "&")


def test_a_wrong_pair_is_taken_apart_and_put_back(an, firm, books):
    (pair,) = books.pairs
    from houvast.facts.answers import pair_subject

    assert an.post(f"{ALICE}los/", {"subject": pair_subject(pair)}).status_code == 302
    assert open_amount(firm) == "726.00"
    assert an.post(undo_of(an)).status_code == 302
    assert open_amount(firm) == "605.00"


def test_paid_in_cash_counts_and_can_be_taken_back(an, firm, books):
    key = next(one.key for one in books.invoices if one.id == "V3")
    assert an.post(f"{ALICE}cash/", {"invoice": key, "day": "2026-11-20"}).status_code == 302
    assert open_amount(firm) == "242.00"
    assert "buiten de bank betaald" in text(an.get(ALICE))
    assert an.post(f"{ALICE}cash/", {"invoice": key, "day": "2026-11-21"}).status_code == 302
    assert an.post(undo_of(an)).status_code == 302
    assert open_amount(firm) == "242.00"
    assert an.post(f"{ALICE}los/", {"subject": f"cash => {key}"}).status_code == 302
    assert open_amount(firm) == "605.00"


def test_a_day_that_is_none_is_said_and_changes_nothing(an, firm, books):
    key = next(one.key for one in books.invoices if one.id == "V3")
    an.post(f"{ALICE}cash/", {"invoice": key, "day": "gisteren"})
    assert "Dat is geen dag." in text(an.get(ALICE))
    assert open_amount(firm) == "605.00"


def test_an_invoice_or_pair_of_somebody_else_is_not_found(an, books):
    key = next(one.key for one in books.invoices if one.id == "V3")
    assert an.post("/partij/kbo:0800000075/cash/", {"invoice": key, "day": "2026-11-20"}).status_code == 404
    assert an.post(f"{ALICE}los/", {"subject": "x => y"}).status_code == 404
    assert an.post("/partij/terug/?kind=own_firm&subject=firm&party=kbo:0700000005").status_code == 404


def test_who_may_not_see_the_bank_sees_no_payments(firm, books, an):
    from django.test import Client

    from houvast.firm.store import add_staff

    sofie = add_staff(firm, "Sofie", "een zin voor Sofie", ["parties"], [])
    client = Client(HTTP_HOST="127.0.0.1")
    client.force_login(sofie.user)
    page = text(client.get(ALICE))
    assert "V2" in page
    assert "Hoort hier niet bij" not in page
    assert "/origineel/" not in page
    assert client.get("/").status_code in (302, 403)
    assert client.get("/waarom/week/money/").status_code == 403
    assert client.get("/waarom/parties/owed/").status_code == 200


def test_who_may_not_see_the_bank_puts_nothing_right_about_payments(firm, books):
    from django.test import Client

    from houvast.firm.store import add_staff

    sofie = add_staff(firm, "Sofie", "een zin voor Sofie", ["parties"], [])
    client = Client(HTTP_HOST="127.0.0.1")
    client.force_login(sofie.user)
    invoice = next(one for one in books.invoices if one.id == "V2")
    before = open_amount(firm)
    assert '<form class="payment"' not in client.get(ALICE).content.decode()
    assert client.post(f"{ALICE}cash/", {"invoice": invoice.key, "day": "2026-03-02"}).status_code == 403
    assert client.post(f"{ALICE}los/", {"subject": "x"}).status_code == 403
    assert open_amount(firm) == before


def test_her_own_values_for_norms_count_on_the_pages_of_parties(an, books, firm):
    from houvast.books.store import set_norm

    assert "al 40 dagen" in text(an.get("/klanten/"))
    set_norm(firm, "late_payer_forgotten", Decimal(30), date(2026, 1, 1))
    assert "al 40 dagen" not in text(an.get("/klanten/"))
    assert "/waarom/parties/old-30:sale:kbo:0700000005/" in an.get(ALICE).content.decode()
    assert text(an.get("/waarom/parties/old-30:sale:kbo:0700000005/")).count("V2.xml") == 1
