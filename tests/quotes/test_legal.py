"""The legal texts of a quote are those of its day, and say where they come from."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.quotes.quotes_given import BUYER, NORMS, TODAY, YES, line, quote

from houvast.quotes.calculation import totals
from houvast.quotes.legal import CLAUSES, LegalText, legal_text, legal_texts, statements, validity
from houvast.quotes.values import Quote


def keys(made: Quote, day: date = TODAY) -> list[str]:
    return [one.key for one in statements(made, totals(made, day, NORMS), day)]


@pytest.mark.parametrize("text", legal_texts(), ids=lambda text: f"{text.key} {text.valid_from}")
def test_every_text_has_a_day_a_source_and_both_languages(text: LegalText) -> None:
    assert text.text.nl.strip()
    assert text.text.en.strip()
    assert len(text.source) > 10
    assert "\n" not in text.text.nl
    assert text.verified or text.note or text.key == "binding"


def test_work_at_six_percent_carries_the_statement_of_2022() -> None:
    made = quote(line("a", "1", vat="home"), site=YES)
    [text] = statements(made, totals(made, TODAY, NORMS), TODAY)
    assert text.text.nl.startswith("Btw-tarief: Bij gebrek aan schriftelijke betwisting")
    assert text.verified


def test_without_work_at_six_percent_there_is_no_statement() -> None:
    assert keys(quote(line("a", "1", vat="home"))) == []
    assert keys(quote(line("a", "1", vat="home", option=True), line("b", "1"), site=YES)) == []


def test_the_switch_carries_the_statement_of_2023_and_none_before() -> None:
    made = quote(line("a", "1"), customer=BUYER, reverse_charge=True)
    assert keys(made) == ["reversed"]
    assert keys(made, date(2022, 12, 31)) == []


def test_a_boiler_says_why_it_bears_twenty_one() -> None:
    assert keys(quote(line("a", "1", vat="fossil"), line("b", "1", vat="home"), site=YES)) == ["home", "fossil"]


def test_the_validity_is_printed_with_the_clause_she_chose() -> None:
    said = validity(quote(clause="free"), TODAY)
    assert said is not None
    assert "24/12/2026" in said.nl
    assert validity(quote(valid_until=None), TODAY) is None
    assert validity(quote(clause="nonsense"), TODAY) == validity(quote(clause="binding"), TODAY)
    assert all(legal_text(clause, TODAY) for clause in CLAUSES)


def test_what_was_not_found_in_the_law_says_so() -> None:
    found = legal_text("heat_pump", TODAY)
    assert found is not None
    assert not found.verified
    with pytest.raises(KeyError):
        legal_text("fairy_tale", TODAY)


def test_a_heat_pump_in_a_young_home_stays_at_twenty_one() -> None:
    made = quote(line("a", "1", vat="home"), site=replace(YES, old_enough=False))
    assert totals(made, TODAY, NORMS).vat_lines[0].rate == Decimal(21)
