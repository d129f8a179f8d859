"""The doors of the room of quotes, as a browser without JavaScript meets them."""

import re
from datetime import UTC, datetime
from decimal import Decimal
from io import BytesIO

import pytest
from django.test import Client
from pypdf import PdfReader
from tests.quotes.quotes_given import SELLER, TODAY

from houvast.quotes.values import Article, Rates

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
TAP = Article("Sanitair NV", "K-15", "Kogelkraan 15 mm", net=Decimal("4.125"), gross=Decimal("8.25"))


def text(response) -> str:
    assert response.status_code == 200, response.status_code
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", response.content.decode())).replace("\u00a0", " ")


@pytest.fixture
def ready(firm):
    """A price list, her hours, and who she is."""
    from houvast.quotes.defaults import Defaults
    from houvast.quotes.store import save_defaults, save_list

    save_list(firm, "Sanitair NV", [TAP], name="prijzen.xlsx", day=TODAY, read_at=NOW)
    save_defaults(firm, Defaults(seller=SELLER, rates=Rates(Decimal(62), Decimal("38.50"))))


@pytest.fixture
def number(an: Client, ready) -> str:
    """A quote begun empty, for a family, with ten taps and eight hours."""
    made = an.post("/offertes/nieuw/", {"klant": "Familie De Smet", "werk": "Nieuwe kranen", "van": ""})
    path = made.headers["Location"]
    an.post(f"{path}lijn/", {"q": "kogelkraan", "kies": f"article:{TAP.key}", "aantal": "10"})
    an.post(f"{path}lijn/", {"q": "Plaatsing", "kies": "labour:", "aantal": "8"})
    return path.strip("/").split("/")[1]


def test_somebody_without_quotes_is_told_what_it_is_for(an, firm):
    assert "Nog geen offertes" in text(an.get("/offertes/"))


def test_a_quote_goes_from_request_to_ready_with_plain_forms(an, number):
    page = text(an.get(f"/offertes/{number}/"))
    assert "Kogelkraan 15 mm" in page
    assert "€ 82,50" in page  # ten at 8,25
    assert "€ 496,00" in page  # eight hours at 62
    gone = an.post(f"/offertes/{number}/versturen/")
    assert gone.headers["Location"] == f"/offertes/{number}/klaar/"
    ready = text(an.get(f"/offertes/{number}/klaar/"))
    assert f"onze offerte {number}" in ready
    pdf = an.get(f"/offertes/{number}/versie/1/")
    printed = " ".join(page.extract_text() for page in PdfReader(BytesIO(pdf.content)).pages)
    assert "Kogelkraan 15 mm" in printed
    assert "38,5" not in printed


def test_the_search_offers_articles_first_and_her_own_words_last(an, number):
    page = text(an.get(f"/offertes/{number}/zoek/?q=kogel"))
    assert page.index("Kogelkraan 15 mm") < page.index("Vrije lijn: kogel")


def test_what_she_typed_before_is_found_again(an, number):
    an.post(f"/offertes/{number}/lijn/", {"q": "Afvoer oude ketel", "kies": "free:", "aantal": "1", "prijs": "85"})
    page = text(an.get(f"/offertes/{number}/zoek/?q=afvoer"))
    assert "eerder gebruikt" in page
    assert "€ 85,00" in page


def lines(firm, number: str) -> list[str]:
    from houvast.quotes.store import load_own

    return [line.text for line in load_own(firm).by_number[number].draft.lines]


def test_a_line_is_changed_moved_taken_away_and_put_back(an, firm, number):
    where = f"/offertes/{number}/lijn/l1/"
    an.post(where, {"tekst": "Kraan", "aantal": "2,5", "prijs": "9", "btw": "home", "doe": "bewaar"})
    assert "€ 22,50" in text(an.get(f"/offertes/{number}/"))
    an.post(where, {"doe": "neer"})
    assert lines(firm, number) == ["Plaatsing", "Kraan"]
    an.post(where, {"doe": "weg"})
    assert lines(firm, number) == ["Plaatsing"]
    an.post(f"/offertes/{number}/lijn/terug/")
    assert lines(firm, number) == ["Plaatsing", "Kraan"]


def test_a_number_that_is_none_changes_nothing_and_says_so(an, firm, number):
    an.post(f"/offertes/{number}/lijn/l1/", {"tekst": "Kraan", "aantal": "veel", "doe": "bewaar"})
    assert lines(firm, number) == ["Kogelkraan 15 mm", "Plaatsing"]
    assert "er is niets veranderd" in text(an.get(f"/offertes/{number}/"))


def test_an_option_stays_outside_the_total_and_a_choice_counts_one_way(an, number):
    less = {"optie": "ja", "btw": "21"}
    an.post(f"/offertes/{number}/lijn/", {"q": "Wasbak", "kies": "free:", "aantal": "1", "prijs": "300", **less})
    for name, price in (("Gasketel", "3000"), ("Warmtepomp", "9000")):
        choice = {"keuze": "Verwarming", "mogelijkheid": name}
        an.post(f"/offertes/{number}/lijn/", {"q": name, "kies": "free:", "aantal": "1", "prijs": price, **choice})
    page = text(an.get(f"/offertes/{number}/"))
    assert "optie, niet in het totaal" in page
    assert "Totaal zonder btw € 3.578,50" in page
    an.post(f"/offertes/{number}/mogelijkheid/", {"keuze": "verwarming", "mogelijkheid": "warmtepomp"})
    assert "Totaal zonder btw € 9.578,50" in text(an.get(f"/offertes/{number}/"))


def test_six_percent_only_when_every_box_is_ticked(an, number):
    where = f"/offertes/{number}/btw/"
    an.post(where, {"old_enough": "ja", "private_use": "ja", "alle": "home"})
    assert "Btw 21 % op € 578,50" in text(an.get(f"/offertes/{number}/"))
    an.post(where, {"old_enough": "ja", "private_use": "ja", "end_user": "ja"})
    assert "Btw 6 % op € 578,50" in text(an.get(f"/offertes/{number}/"))


def test_a_next_version_leaves_the_first_as_it_was(an, number):
    an.post(f"/offertes/{number}/versturen/")
    first = an.get(f"/offertes/{number}/versie/1/").content
    an.post(f"/offertes/{number}/lijn/l1/", {"aantal": "20", "prijs": "8,25", "btw": "21", "doe": "bewaar"})
    assert "Gewijzigd sinds versie 1" in text(an.get(f"/offertes/{number}/"))
    an.post(f"/offertes/{number}/versturen/", {"reden": "tien kranen erbij"})
    assert an.get(f"/offertes/{number}/versie/1/").content == first
    assert an.get(f"/offertes/{number}/versie/2/").content != first
    assert "tien kranen erbij" in text(an.get(f"/offertes/{number}/"))


def test_a_quote_without_an_amount_does_not_leave(an, ready):
    path = an.post("/offertes/nieuw/", {"klant": "Familie De Smet", "van": ""}).headers["Location"]
    assert an.post(f"{path}versturen/").headers["Location"] == path
    assert "Zet er eerst een lijn op met een prijs." in text(an.get(path))


def test_too_late_is_always_a_reason_and_is_remembered(an, number):
    an.post(f"/offertes/{number}/versturen/")
    assert "te laat" in text(an.get(f"/offertes/{number}/klaar/"))
    an.post(f"/offertes/{number}/antwoord/", {"antwoord": "too_late"})
    assert re.search(r"verloren op [0-9/]+: te laat", text(an.get("/offertes/?toon=lost")))


def test_a_next_quote_starts_from_the_one_that_is_alike(an, firm, number):
    an.post(f"/offertes/{number}/versturen/")
    page = text(an.get("/offertes/nieuw/?klant=Bakkerij+Zoe&werk=nieuwe+kranen&gevraagd="))
    assert number in page
    path = an.post("/offertes/nieuw/", {"klant": "Bakkerij Zoe", "van": number}).headers["Location"]
    assert lines(firm, path.strip("/").split("/")[1]) == ["Kogelkraan 15 mm", "Plaatsing"]


def test_advances_and_the_final_invoice_come_to_the_quote(an, number):
    from tests.en16931 import validate

    from houvast.formats import ubl

    an.post(
        f"/offertes/{number}/klant/",
        {
            "naam": "Familie De Smet",
            "straat": "Kerkstraat 8",
            "postcode": "3500",
            "gemeente": "Hasselt",
            "mail": "an@desmet.example",
        },
    )
    an.post(f"/offertes/{number}/versturen/")
    an.post(f"/offertes/{number}/antwoord/", {"antwoord": "ja"})
    whole = Decimal(0)
    for name in ("2026-101", "2026-102", "2026-103"):
        assert "Maak de factuur" in text(an.get(f"/offertes/{number}/facturen/"))
        an.post(f"/offertes/{number}/facturen/maak/", {"nummer": name, "dag": "2026-11-25", "tegen": "2026-12-25"})
        data = an.get(f"/offertes/{number}/facturen/{name}/ubl/").content
        (document,) = ubl.read(data, "x.xml")[0].facts.invoices
        whole += document.payable
        assert validate(data) == []
    assert whole == Decimal("699.99") or whole == Decimal("699.98")
    pdf = an.get(f"/offertes/{number}/facturen/2026-103/pdf/").content
    assert list(PdfReader(BytesIO(pdf)).attachments)


def test_the_same_invoice_number_is_refused(an, number):
    an.post(f"/offertes/{number}/versturen/")
    an.post(f"/offertes/{number}/antwoord/", {"antwoord": "ja"})
    given = {"nummer": "2026-101", "dag": "2026-11-25", "tegen": "2026-12-25"}
    an.post(f"/offertes/{number}/facturen/maak/", given)
    an.post(f"/offertes/{number}/facturen/maak/", given)
    assert "nog niet gebruikte" in text(an.get(f"/offertes/{number}/facturen/"))


def test_the_column_beside_says_what_is_left(an, number):
    page = text(an.get(f"/offertes/{number}/"))
    assert "Alleen voor jou" in page
    assert "Blijft over" in page


@pytest.fixture
def sofie(an, firm, settings) -> Client:
    """A colleague who may quote, and may not see margins."""
    from houvast.firm.store import add_staff

    member = add_staff(firm, "Sofie", "een zin voor Sofie", ["quotes"], [])
    client = Client(HTTP_HOST="127.0.0.1")
    client.force_login(member.user)
    return client


def test_a_colleague_quotes_without_seeing_a_margin_anywhere(an, sofie, firm, number):
    an.post(
        f"/offertes/{number}/lijn/l1/", {"aantal": "10", "prijs": "8,25", "btw": "21", "kost": "7,77", "doe": "bewaar"}
    )
    assert "7,77" in an.get(f"/offertes/{number}/").content.decode()
    for path in ("/offertes/", f"/offertes/{number}/", f"/offertes/{number}/zoek/?q=kogel"):
        page = sofie.get(path)
        assert page.status_code == 200
        for secret in ("7,77", "38,5", "4,125", "Alleen voor jou", "Blijft over", "ondergrens"):
            assert secret not in page.content.decode(), (path, secret)
    assert sofie.get("/offertes/vast/").status_code == 403


def test_a_colleague_who_changes_a_line_leaves_its_cost_alone(an, sofie, firm, number):
    from houvast.quotes.store import load_own

    sofie.post(
        f"/offertes/{number}/lijn/l1/", {"aantal": "12", "prijs": "8,25", "btw": "21", "kost": "0", "doe": "bewaar"}
    )
    changed = load_own(firm).by_number[number].draft.lines[0]
    assert (changed.quantity, changed.cost) == (12, Decimal("4.125"))


def test_a_page_asks_the_database_little(an, number, django_assert_max_num_queries):
    an.get(f"/offertes/{number}/")
    with django_assert_max_num_queries(15):
        an.get(f"/offertes/{number}/")
    with django_assert_max_num_queries(15):
        an.get("/offertes/")


def test_what_she_sets_once_stands_on_the_next_quote(an, firm):
    given = {
        "naam": "Techno Claes BV",
        "straat": "Kerkstraat 1",
        "postcode": "2800",
        "gemeente": "Mechelen",
        "uurprijs": "62",
        "uurkost": "38,50",
        "ondergrens": "25",
        "dagen": "20",
        "schijf0": "Alles",
        "procent0": "100",
        "voorwaarden": "Werf bereikbaar.",
        "kleur": "#113355",
    }
    an.post("/offertes/vast/", given)
    from houvast.books.store import norms
    from houvast.quotes.store import defaults

    kept = defaults(firm)
    assert (kept.seller.name, kept.rates.hour_cost, len(kept.schedule)) == ("Techno Claes BV", Decimal("38.5"), 1)
    from django.utils import timezone

    assert norms(firm).value("quote_floor_margin", timezone.localdate()) == 25
