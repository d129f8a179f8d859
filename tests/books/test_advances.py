"""An advance invoice and the final invoice that calls it prepaid are one job: its revenue counts once."""

from datetime import timedelta
from decimal import Decimal

import pytest
from tests.books.given import ALICE, BOB, DAY, US, invoice, stored_invoice

from houvast.books.assemble import assemble
from houvast.books.stored import Stored
from houvast.facts.invoice import InvoiceDocument
from houvast.facts.ledger import Firm
from houvast.norms import load_norms

LATER = DAY + timedelta(days=60)
ADVANCE = invoice("V1", US, ALICE, "3630.00")


def final(**said: object) -> InvoiceDocument:
    """The whole kitchen for 12,100, of which 3,630 was prepaid."""
    amounts = {"prepaid": Decimal("3630.00"), "payable": Decimal("8470.00"), "issue_date": LATER, "due_date": LATER}
    return invoice("V9", US, ALICE, "12100.00", **(amounts | said))


def counted(*documents: InvoiceDocument) -> dict[str, Decimal]:
    stored = tuple(stored_invoice(f"{one.id}.xml", one) for one in documents)
    ledger = assemble(Firm("", US.enterprise_number), Stored(invoices=stored), (), load_norms())
    return {one.id: one.net_once for one in ledger.invoices}


@pytest.mark.parametrize(
    "said", [{"note": "Voorschotfactuur V1 verrekend"}, {"preceding": ("V1",)}, {"terms": "Min voorschot V1."}, {}]
)
def test_an_advance_counts_on_its_own_invoice_only(said: dict[str, object]) -> None:
    assert counted(ADVANCE, final(**said)) == {"V1": Decimal("3000.00"), "V9": Decimal("7000.00")}


def test_the_order_of_the_files_does_not_matter() -> None:
    assert counted(final(), ADVANCE) == counted(ADVANCE, final())


def test_two_advances_that_are_named_both_count_off() -> None:
    second = invoice("V2", US, ALICE, "1210.00")
    both = final(prepaid=Decimal("4840.00"), payable=Decimal("7260.00"), note="Voorschotten V1 en V2")
    assert counted(ADVANCE, second, both)["V9"] == Decimal("6000.00")


def test_what_was_prepaid_without_an_invoice_is_all_revenue_of_this_one() -> None:
    assert counted(final()) == {"V9": Decimal("10000.00")}


def test_the_same_amount_of_somebody_else_is_no_advance() -> None:
    assert counted(invoice("V1", US, BOB, "3630.00"), final())["V9"] == Decimal("10000.00")


def test_when_two_invoices_could_be_the_advance_nothing_is_guessed() -> None:
    twin = invoice("V2", US, ALICE, "3630.00")
    assert counted(ADVANCE, twin, final())["V9"] == Decimal("10000.00")


def test_an_advance_is_taken_off_one_final_invoice_and_not_off_the_next() -> None:
    again = final()._replace(id="V10", issue_date=LATER + timedelta(days=1))
    assert counted(ADVANCE, final(), again) == {
        "V1": Decimal("3000.00"),
        "V9": Decimal("7000.00"),
        "V10": Decimal("10000.00"),
    }


def test_a_number_inside_a_longer_one_is_not_named() -> None:
    other = invoice("V1", US, ALICE, "1000.00")
    assert counted(other, final(note="Voorschot V12", prepaid=Decimal("3630.00")))["V9"] == Decimal("10000.00")


def test_a_negative_line_for_the_advance_is_right_by_itself() -> None:
    less = invoice("V9", US, ALICE, "8470.00", issue_date=LATER)
    assert counted(ADVANCE, less) == {"V1": Decimal("3000.00"), "V9": Decimal("7000.00")}
