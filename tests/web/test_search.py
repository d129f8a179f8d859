from datetime import date
from decimal import Decimal

import pytest

from houvast.facts.ledger import Firm, Invoice, Ledger, Party
from houvast.web.search import SHOWN, find

CLAES = Party("kbo:0417497106", "Bouwgroep Claes BV", frozenset({"customer"}), "0417497106")
NYS = Party("name:interieurarchitect nys", "Interieurarchitect Nys", frozenset({"customer"}))


def invoice(number: str, day: date = date(2026, 3, 1)) -> Invoice:
    one = Decimal(1)
    return Invoice(
        key=number, direction="sale", party=CLAES.key, party_name=CLAES.name, id=number, is_credit_note=False,
        issue_date=day, due_date=day, due_origin="document", currency="EUR", net=one, vat=one, gross=one, payable=one,
        cash_discount=None, payment_reference=None, payment_iban=None, order_reference=None, preceding=(),
        line_count=1, row=1, sources=(),
    )  # fmt: skip


LEDGER = Ledger(Firm("Keukenatelier"), parties=(CLAES, NYS), invoices=(invoice("2026-0053"), invoice("VF 2026/0054")))


@pytest.mark.parametrize("words", ["claes", "BOUWGROEP", "bouwgroep claes bv", "0417.497.106", "BE 0417 497"])
def test_a_party_is_found_by_a_piece_of_its_name_or_number(words: str) -> None:
    assert find(LEDGER, words).parties == (CLAES,)


@pytest.mark.parametrize("words", ["2026-0054", "20260054", "vf2026", "0054"])
def test_an_invoice_is_found_however_its_number_is_typed(words: str) -> None:
    assert [one.id for one in find(LEDGER, words).invoices] == ["VF 2026/0054"]


@pytest.mark.parametrize("words", ["", " ", "--"])
def test_nothing_typed_finds_nothing(words: str) -> None:
    assert find(LEDGER, words) == ((), (), False)


def test_no_more_than_a_screenful_is_shown_and_it_says_so() -> None:
    many = Ledger(Firm("x"), invoices=tuple(invoice(f"2026-{n:04}") for n in range(100)))
    found = find(many, "2026")
    assert (len(found.invoices), found.more) == (SHOWN, True)
    assert found.invoices[0].id == "2026-0099"
