"""The page about simplicity as a browser gets it: too early with a few files, priorities, and tags nobody may forge."""

import re

import pytest

pytestmark = pytest.mark.django_db

PAGE = "/cijfers/eenvoud/"


def text(response) -> str:
    assert response.status_code == 200
    return re.sub(r"\s+", " ", response.content.decode()).replace("\u00a0", " ")


def test_with_a_few_invoices_it_is_too_early_and_says_what_is_wanting(an, books):
    page = text(an.get(PAGE))
    assert "Nog te vroeg om twee jaar naast elkaar te leggen." in page
    assert "Wat moet er dit kwartaal echt vooruit?" in page


def test_without_files_the_page_answers_all_the_same(an):
    assert "Nog te vroeg" in text(an.get(PAGE))


def test_priorities_are_kept_with_how_far_they_are_and_an_empty_one_goes(an, books):
    an.post(f"{PAGE}prioriteiten/", {"words1": "Nieuwe prijslijst", "step1": "2", "words2": "", "step2": "0"})
    page = text(an.get(PAGE))
    assert 'value="Nieuwe prijslijst"' in page
    assert '<option value="2" selected>halfweg</option>' in page
    an.post(f"{PAGE}prioriteiten/", {"words1": ""})
    assert "Nieuwe prijslijst" not in text(an.get(PAGE))


def test_a_priority_is_text_and_nothing_else(an, books):
    an.post(f"{PAGE}prioriteiten/", {"words1": '"><script>alert(1)</script>', "step1": "1"})
    assert "<script>alert" not in an.get(PAGE).content.decode()


@pytest.mark.parametrize("given", [{"words1": "x", "step1": "9"}, {"words1": "x", "step1": "<b>"}])
def test_a_step_that_is_none_is_not_found(an, books, given):
    assert an.post(f"{PAGE}prioriteiten/", given).status_code == 404


def test_only_what_came_can_be_tagged_and_only_with_the_words_there_are(an, books):
    forged = {"subject": "customers name:niemand", "value": "customer"}
    assert an.post(f"{PAGE}wie-vroeg/", forged).status_code == 404


def test_three_kinds_of_message_and_good_news_look_different(settings):
    from django.template.loader import render_to_string

    from houvast.facts.text import Sentence, Text
    from houvast.indicators.message import KINDS, Message

    shown = [
        render_to_string("indicators/message.html", {"message": Message(kind, Sentence(Text("Dit.", "This.")))})
        for kind in KINDS
    ]
    words = [re.search(r"<b>(.*?)</b>", one)[1] for one in shown]
    drawings = [re.search(r"<svg.*?</svg>", one)[0] for one in shown]
    classes = [re.search(r'class="msg (\w+)"', one)[1] for one in shown]
    assert words == ["Correctie", "Spiegel", "Waarschuwing", "Zelfde beeld"]
    assert len(set(drawings)) == len(set(classes)) == len(KINDS)
