from datetime import date
from decimal import Decimal

import pytest

from houvast.norms import NoSuchNormError, Override, load_norms

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize("norm", load_norms().norms, ids=lambda norm: f"{norm.key} {norm.valid_from}")
def test_every_number_has_unit_day_and_source(norm: object) -> None:
    assert norm.unit  # type: ignore[attr-defined]
    assert isinstance(norm.valid_from, date)  # type: ignore[attr-defined]
    assert len(norm.source) > 10  # type: ignore[attr-defined]
    assert isinstance(norm.value, Decimal)  # type: ignore[attr-defined]


def test_the_legal_payment_term_is_thirty_days() -> None:
    assert load_norms().value("payment_term_default", TODAY) == 30
    assert load_norms().value("late_payment_fixed_cost", TODAY) == 40


def test_an_old_document_falls_under_the_norm_of_its_day() -> None:
    norms = load_norms()
    assert norms.value("vat_return_day_quarterly", date(2024, 12, 31)) == 20
    assert norms.value("vat_return_day_quarterly", date(2025, 1, 1)) == 25


def test_before_its_first_day_a_norm_does_not_exist() -> None:
    with pytest.raises(NoSuchNormError):
        load_norms().value("payment_term_default", date(1999, 1, 1))


def test_the_owners_own_value_wins_from_her_day_on() -> None:
    mine = load_norms().with_overrides([Override("payment_term_default", Decimal(14), date(2026, 6, 1))])
    assert mine.value("payment_term_default", date(2026, 5, 31)) == 30
    assert mine.value("payment_term_default", TODAY) == 14
    assert mine.norm("payment_term_default", TODAY).source == "owner"
    assert mine.norm("payment_term_default", TODAY).unit == "days"
    assert mine.version != load_norms().version


def test_a_number_that_no_law_text_confirmed_says_so() -> None:
    norms = load_norms()
    assert not norms.norm("tax_advance_day_december", TODAY).verified
    assert norms.norm("vat_return_day_quarterly", TODAY).verified
    mine = norms.with_overrides([Override("tax_advance_day_december", Decimal(18), TODAY)])
    assert mine.norm("tax_advance_day_december", TODAY).verified
