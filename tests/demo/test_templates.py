"""The Word files of the invented firms: understood as they are, and filled to the last word."""

import io
import re
import zipfile

import pytest
from tests.formats.test_word_thirty import said
from tests.formats.word_files import VALUES

from houvast.demo.profile import Archetype
from houvast.demo.templates import quote_template
from houvast.formats.word import fill, look

FIRMS: tuple[Archetype, ...] = ("project", "mixed")


@pytest.mark.parametrize("archetype", FIRMS)
def test_every_placeholder_is_known_and_nothing_a_quote_wants_is_missing(archetype: Archetype) -> None:
    data = quote_template(archetype)
    assert data
    template = look(data)
    assert template.ready
    assert template.missing == ()
    assert "line" in template.repeats


@pytest.mark.parametrize("archetype", FIRMS)
def test_a_quote_in_it_says_its_lines_and_totals_and_no_placeholder(archetype: Archetype) -> None:
    data = quote_template(archetype)
    assert data
    filled = fill(data, VALUES)
    told = said(filled, "word/document.xml")
    assert {"Ketel 24 kW", "condenserend", "Subtotaal stookplaats", "Slimme thermostaat", "€ 1.210,00"} <= set(told)
    assert [one for one in told if re.search(r"[{}]|<<|>>", one) and "geen veld" not in one] == []
    assert [one for one in told if one in {"Korting", "Werfadres:", "Opmerkingen", "Uitvoering", "Ref.:"}] == []
    with zipfile.ZipFile(io.BytesIO(filled)) as file:
        assert b"creator" not in file.read("docProps/core.xml")


def test_the_same_firm_has_the_same_bytes_and_a_salon_has_none() -> None:
    assert quote_template("project") == quote_template("project")
    assert quote_template("person") is None
