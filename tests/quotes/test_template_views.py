"""Her own Word file: told what stands in it, tried out, and filled with a quote; a dangerous one is refused."""

import re
from io import BytesIO
from zipfile import ZipFile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from tests.quotes.test_views import number, ready

from houvast.demo.templates import quote_template

__all__ = ["number", "ready"]
pytestmark = pytest.mark.django_db


def text(response) -> str:
    assert response.status_code == 200
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", response.content.decode())).replace("\u00a0", " ")


def words(docx: bytes) -> str:
    with ZipFile(BytesIO(docx)) as archive:
        return re.sub(r"<[^>]+>", "", archive.read("word/document.xml").decode())


def give(an, data: bytes, name: str = "offerte.docx") -> str:
    an.post("/offertes/sjabloon/", {"sjabloon": SimpleUploadedFile(name, data)})
    return text(an.get("/offertes/sjabloon/"))


@pytest.mark.parametrize("kind", ["project", "mixed"])
def test_her_file_is_told_tried_and_filled(an, number, kind):
    data = quote_template(kind)
    assert data is not None
    assert "Klaar om te gebruiken" in give(an, data)
    assert "Familie Voorbeeld" in words(an.get("/offertes/sjabloon/voorbeeld/").content)
    filled = words(an.get(f"/offertes/{number}/word/").content)
    assert number in filled
    assert "Kogelkraan 15 mm" in filled
    for secret in ("38,5", "4,125", "{{", "<<"):
        assert secret not in filled


def test_a_file_that_is_no_word_is_refused_in_one_sentence_and_not_kept(an, firm):
    from houvast.quotes.store import template

    page = give(an, b"%PDF-1.7")
    assert template(firm) is None
    assert "is nagekeken en bewaard" not in page


def test_with_libreoffice_the_pdf_is_that_of_her_own_file(an, number, monkeypatch):
    from tests.formats.test_office import FILES

    from houvast.quotes.views import paper

    data = quote_template("project")
    assert data is not None
    give(an, data)
    monkeypatch.setenv("PATH", str(FILES), prepend=":")
    paper._office.cache_clear()
    try:
        told = an.get(f"/offertes/{number}/pdf/").content
    finally:
        paper._office.cache_clear()
    assert told.startswith(b"%PDF")
    assert b"Kogelkraan 15 mm" in told  # the stand-in prints words as they are, the house style never does
