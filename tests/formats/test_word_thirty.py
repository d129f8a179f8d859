"""Thirty templates in the ways that owners write them, filled: not one word wrong, by comparing all text."""

import io
import zipfile
from xml.etree import ElementTree as ET

import pytest
from tests.formats.word_files import PNG_TINY, VALUES, Case, cases

from houvast.formats.word import WordTemplate, fill, look

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ALL = list(cases())


def said(data: bytes, part: str) -> list[str]:
    """What the paragraphs of a part say, read by another library than the one that wrote them; blank ones left out."""
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        root = ET.fromstring(file.read(part))
    told = []
    for paragraph in root.iter(f"{W}p"):
        signs = {f"{W}br": "\n", f"{W}tab": "\t"}
        inner = {id(one) for box in paragraph.iter(f"{W}txbxContent") for one in box.iter()}
        own = (one for one in paragraph.iter() if id(one) not in inner)
        told.append("".join(one.text or "" if one.tag == f"{W}t" else signs.get(one.tag, "") for one in own))
    return [one.strip() for one in told if one.strip()]


@pytest.mark.parametrize("case", ALL, ids=[case.name for case in ALL])
def test_a_template_of_hers_says_exactly_what_it_should(case: Case) -> None:
    filled = fill(case.data, VALUES._replace(logo=PNG_TINY))
    assert said(filled, "word/document.xml") == case.said
    around = [
        line
        for part in ("word/header1.xml", "word/footer1.xml")
        if part in zipfile.ZipFile(io.BytesIO(filled)).namelist()
        for line in said(filled, part)
    ]
    assert [line for line in around if line != "1"] == case.around


def test_there_are_thirty_of_them_and_all_are_ready() -> None:
    looked: list[WordTemplate] = [look(case.data) for case in ALL]
    assert len(looked) == 30
    assert [case.name for case, one in zip(ALL, looked, strict=True) if not one.ready] == []


def test_the_same_values_give_the_same_bytes() -> None:
    assert all(fill(case.data, VALUES) == fill(case.data, VALUES) for case in ALL[:5])
