"""Names of placeholders: what owners call a field, typing errors, and how they are written."""

import pytest

from houvast.demo.write_docx import WordFile, docx, paragraph, table
from houvast.formats.word import look
from houvast.formats.word.marks import marks
from houvast.formats.word.meaning import group_of, meaning
from houvast.formats.word.names import FIELDS, ROW_FIELDS, SECRET
from houvast.formats.word.template import found_in_words


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("klant", "customer.name"),
        ("Klant.Naam", "customer.name"),
        ("KLANT_NAAM", "customer.name"),
        ("customer name", "customer.name"),
        ("offertenr", "number"),
        ("Geldig tot", "valid_until"),
        ("totaal incl. btw", "total_gross"),
        ("werfadres", "site_address"),
        ("lijn.aantal", "line.quantity"),
        ("optie.totaal", "option.total"),
        ("total_gross", "total_gross"),
    ],
)
def test_a_field_is_known_by_what_owners_call_it(name: str, field: str) -> None:
    assert meaning(name) == ("known", field, "")


def test_a_typing_error_is_repaired_and_shown() -> None:
    assert meaning("onderwep") == ("repaired", "subject", "onderwerp")
    found = look(docx(WordFile([paragraph("{{onderwep}}")]))).found[0]
    assert found_in_words(found, "nl") == "{{onderwep}} lees ik als ‘onderwerp’."


def test_an_unknown_name_gets_a_suggestion_when_one_is_near() -> None:
    found = look(docx(WordFile([paragraph("{{kalnt}} {{zonnebloem}}")]))).found
    assert [found_in_words(one, "nl") for one in found] == [
        "{{kalnt}} ken ik niet; bedoel je ‘klant’?",
        "{{zonnebloem}} ken ik niet.",
    ]


def test_her_own_answer_makes_a_name_known() -> None:
    assert meaning("bouwdossier", answers={"bouwdossier": "reference"}) == ("known", "reference", "")


def test_the_same_word_means_the_line_in_a_row_of_lines_and_the_document_elsewhere() -> None:
    rows = [[paragraph("{{omschrijving}}"), paragraph("{{totaal}}")]]
    template = look(docx(WordFile([table((80, 40), rows), paragraph("{{totaal}}")])))
    assert [one.field for one in template.found] == ["line.text", "line.total", "total_gross"]
    assert template.repeats == ("line",)


@pytest.mark.parametrize(
    ("names", "group"),
    [
        (["omschrijving", "aantal", "totaal"], "line"),
        (["btw.tarief", "btw.bedrag"], "vat"),
        (["schijf.tekst", "schijf.bedrag"], "schedule"),
        (["optie.omschrijving", "optie.prijs"], "option"),
        (["postcode", "gemeente"], ""),
        (["totaal"], ""),
        (["#lijnen"], ""),
    ],
)
def test_names_in_one_row_say_together_what_it_repeats(names: list[str], group: str) -> None:
    assert group_of(names) == group


PLAIN = (
    *("Prijs [sic] geldig", "een « bon mot » hier", "{a, b}", "x << y en y >> z"),
    *("[1] [2]", "3 < 4 > 2", "{ }", "€ 5 {..}"),
)


@pytest.mark.parametrize("text", PLAIN)
def test_plain_writing_is_no_placeholder(text: str) -> None:
    assert list(marks(text)) == []


@pytest.mark.parametrize(
    "text", ["{{klant}", "{klant}}", "{ {klant} }", "${klant}", "[[klant]]", "[klant]", "{{ klant}}"]
)
def test_a_brace_too_few_or_a_space_too_many_is_repaired(text: str) -> None:
    assert [mark.name for mark in marks(f"Beste {text}, dag")] == ["klant"]


def test_what_a_quote_wants_and_nothing_prints_is_told() -> None:
    assert look(docx(WordFile([paragraph("Beste {{klant}}")]))).missing == ("number", "total_gross", "line.text")


def test_no_field_is_about_cost_or_margin() -> None:
    names = [name for names in FIELDS.values() for name in names]
    names += [name for fields in ROW_FIELDS.values() for words in fields.values() for name in words]
    assert [name for name in names if any(stem in name.replace(" ", "") for stem in SECRET)] == []
    assert [name for words in FIELDS.values() for name in words if meaning(name).status != "known"] == []
