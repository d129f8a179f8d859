"""A price list of her own: given once, its columns said once, the difference seen before anything counts."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

pytestmark = pytest.mark.django_db
HEAD = "Art.nr;Omschrijving;Bruto;Eh\n"
OLD = HEAD + "".join(f"K-{n};Kogelkraan {n} mm;{n},50;st\n" for n in range(10, 20))
NEW = HEAD + "".join(f"K-{n};Kogelkraan {n} mm;{n + 1},50;st\n" for n in range(11, 21))


def text(response) -> str:
    assert response.status_code in {200, 422}
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", response.content.decode())).replace("\u00a0", " ")


def give(an, words: str, name: str = "prijzen.csv", supplier: str = "Sanitair NV") -> str:
    file = SimpleUploadedFile(name, words.encode("utf-8"))
    return an.post("/offertes/prijslijsten/", {"leverancier": supplier, "lijst": file}).headers["Location"]


def say_columns(an, where: str, price: str) -> object:
    page = an.get(where).content.decode()
    layout = re.search(r'name="opmaak" value="([^"]+)"', page)
    assert layout is not None
    return an.post(where, {"opmaak": layout[1], "kolom0": "nr", "kolom1": "text", "kolom2": price, "kolom3": "unit"})


def test_gross_or_net_is_asked_once_and_never_guessed(an, firm):
    from houvast.quotes.store import articles_of

    where = give(an, OLD)
    assert "Wat staat waar?" in text(an.get(where))
    assert "Zeg van de prijs of hij bruto is" in text(say_columns(an, where, ""))
    say_columns(an, where, "gross")
    assert "10 artikelen gelezen" in text(an.get(where))
    assert articles_of(firm, "Sanitair NV") == ()  # nothing counts before she said so
    an.post(f"{where}bewaar/")
    assert len(articles_of(firm, "Sanitair NV")) == 10


def test_the_next_list_asks_nothing_and_shows_what_it_changes(an, firm):
    from houvast.quotes.store import articles_of

    first = give(an, OLD)
    say_columns(an, first, "net")
    an.post(f"{first}bewaar/")
    second = give(an, NEW, "nieuw.csv")
    page = text(an.get(second))
    assert "Wat deze lijst verandert" in page
    assert "Nieuw 1 Andere prijs 9 Gelijk 0 Niet meer op de lijst 1" in page
    an.post(f"{second}bewaar/")
    assert len(articles_of(firm, "Sanitair NV")) == 11  # nothing is deleted
    an.post("/offertes/prijslijsten/vorige/", {"leverancier": "Sanitair NV"})
    assert len(articles_of(firm, "Sanitair NV")) == 10


def test_a_file_that_is_no_list_is_refused_in_one_sentence(an, firm):
    page = text(an.get(give(an, "%PDF-1.7 niets", "prijzen.xlsx")))
    assert "In dit bestand vonden we geen prijzen" in page
    assert "Na te kijken" in page


def test_what_she_does_not_want_is_let_go(an, firm):
    from houvast.quotes.store.waiting import waiting_lists

    where = give(an, OLD)
    an.post(f"{where}weg/")
    assert waiting_lists(firm) == ()
