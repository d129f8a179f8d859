"""What leaves for a customer on paper or in a message tells nothing of costs: the house style, Word, and the text."""

import random
import re
import zlib

import pytest
from tests.quotes.quotes_given import NORMS, SECRETS, SELLER, TODAY, random_quote

from houvast.formats.typeset import house_pdf
from houvast.quotes.customer import customer_view
from houvast.quotes.document import Looks, house_document, ready_text, word_values

HERS = (*SECRETS, "77777777", "marge", "inkoop", "kostprijs")


def told(seed: int) -> str:
    """All that goes into the papers of a random quote full of secrets."""
    view = customer_view(random_quote(random.Random(seed), secret=True), SELLER, TODAY, NORMS)
    looks = Looks(conditions="Betaling binnen 30 dagen.")
    return f"{house_document(view, looks)!r}\n{word_values(view, looks)!r}\n{ready_text(view)}"


def streams(pdf: bytes) -> bytes:
    """The file with all that is packed in it unpacked."""
    found = [pdf]
    for packed in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        try:
            found.append(zlib.decompressobj().decompress(packed))
        except zlib.error:
            continue
    return b"\n".join(found)


def assert_tells_nothing(seed: int) -> None:
    text = told(seed)
    assert "Lijn" in text
    assert [secret for secret in HERS if secret.lower() in text.lower()] == []


def test_random_papers_tell_the_customer_nothing() -> None:
    for seed in range(100):
        assert_tells_nothing(seed)


@pytest.mark.full
def test_a_thousand_random_papers_tell_the_customer_nothing() -> None:
    for seed in range(1_000):
        assert_tells_nothing(seed)


def test_the_pdf_itself_holds_none_of_it_not_even_in_its_properties() -> None:
    for seed in range(3):
        view = customer_view(random_quote(random.Random(seed), secret=True), SELLER, TODAY, NORMS)
        inside = streams(house_pdf(house_document(view, Looks())))
        assert len(inside) > 10_000
        assert [secret for secret in SECRETS[:3] if secret.encode() in inside] == []
