"""What we write is valid for EN 16931 and Peppol, and reading it back gives the same document."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.en16931 import validate

from houvast.facts.invoice import InvoiceDocument, InvoiceLine, VatLine
from houvast.facts.money import ZERO, to_cent
from houvast.facts.party import PartyRef
from houvast.formats import ubl
from houvast.formats.ubl_write import File, written_reference

SELLER = PartyRef(
    "Keukens Peeters BV", "0403601261", "BE0403601261", None, "BE", "Kerkstraat 1", "Hasselt", "3500", "info@peeters.be"
)
BUYER = PartyRef("Bakkerij Janssens BV", "0700000005", "BE0700000005", None, "BE", "Markt 2", "Leuven", "3000")
DUTCH = PartyRef("De Vries Holding", None, "NL123456782B12", None, "NL", "Dam 1", "Amsterdam", "1012")
AMERICAN = PartyRef("Acme Inc", None, None, None, "US", "Main Street 1", "Boston", "02101", "ap@acme.example")
RATES = {"S21": ("S", "21"), "S12": ("S", "12"), "S6": ("S", "6"), "Z": ("Z", "0"), "E": ("E", "0"), "AE": ("AE", "0")}
REASONS = {
    "E": "Vrijgesteld van btw, art. 44",
    "AE": "Btw verlegd",
    "K": "Art. 39bis",
    "G": "Uitvoer",
    "O": "Buiten btw",
}


def line(number: int, net: Decimal, category: str, rate: str | None, quantity: Decimal = Decimal(1)) -> InvoiceLine:
    percent = None if rate is None else Decimal(rate)
    return InvoiceLine(
        str(number), f"Werk {number}", quantity, "C62", net / quantity, Decimal(1), net, category, percent
    )


def document(lines: list[InvoiceLine], document_type: str = "invoice", **fields: object) -> InvoiceDocument:
    """An invoice whose VAT and totals follow from its lines."""
    vat_lines = []
    for category, rate in sorted({(each.vat_category or "", each.vat_rate) for each in lines}, key=str):
        base = sum((each.net for each in lines if (each.vat_category, each.vat_rate) == (category, rate)), ZERO)
        vat_lines.append(VatLine(category, rate, base, to_cent(base * (rate or ZERO) / 100), REASONS.get(category)))
    net = sum((each.net for each in lines), ZERO)
    vat = sum((each.vat for each in vat_lines), ZERO)
    made = InvoiceDocument(
        document_type="credit_note" if document_type == "credit_note" else "invoice",
        type_code="381" if document_type == "credit_note" else "380",
        id="2026-001",
        issue_date=date(2026, 3, 2),
        due_date=date(2026, 4, 1),
        currency="EUR",
        seller=SELLER,
        buyer=BUYER,
        net=net,
        vat=vat,
        gross=net + vat,
        prepaid=ZERO,
        rounding=ZERO,
        payable=net + vat,
        vat_lines=tuple(vat_lines),
        lines=tuple(lines),
        line_count=len(lines),
        payment_reference="001080681747",
        payment_iban="BE43001548226801",
    )
    return made._replace(**fields)  # type: ignore[arg-type]


def read_back(xml: bytes) -> InvoiceDocument:
    [reading] = ubl.read(xml, "terug.xml")
    assert (reading.status, reading.troubles) == ("read", ())
    return reading.facts.invoices[0]


def assert_valid_and_the_same(made: InvoiceDocument) -> None:
    xml = ubl.write(made)
    assert validate(xml) == []
    assert read_back(xml) == made


@pytest.mark.parametrize("document_type", ["invoice", "credit_note"])
@pytest.mark.parametrize("kind", RATES)
def test_every_belgian_vat_case_is_valid_and_reads_back_the_same(kind: str, document_type: str) -> None:
    category, rate = RATES[kind]
    lines = [line(1, Decimal("1250.00"), category, rate), line(2, Decimal("80.40"), category, rate, Decimal(4))]
    assert_valid_and_the_same(document(lines, document_type))


def test_goods_to_another_member_state_name_the_day_and_country_of_delivery() -> None:
    made = document([line(1, Decimal("2520.00"), "K", "0", Decimal(12))], buyer=DUTCH, delivery_date=date(2026, 2, 27))
    assert_valid_and_the_same(made)


def test_export_and_what_lies_outside_vat_are_valid() -> None:
    assert_valid_and_the_same(document([line(1, Decimal(900), "G", "0")], buyer=AMERICAN))
    seller, buyer = SELLER._replace(vat_number=None), BUYER._replace(vat_number=None)
    assert_valid_and_the_same(document([line(1, Decimal(400), "O", None)], seller=seller, buyer=buyer))


def test_an_invoice_to_somebody_without_any_number_is_valid() -> None:
    private = PartyRef("Lies Vandenberghe", None, None, None, "BE", "Dorp 3", "Deinze", "9800")
    assert_valid_and_the_same(document([line(1, Decimal(100), "S", "6")], buyer=private))


def test_a_full_invoice_keeps_everything_it_says() -> None:
    assert_valid_and_the_same(
        document(
            [line(1, Decimal("1000.00"), "S", "21")],
            prepaid=Decimal("210.00"),
            rounding=Decimal("0.02"),
            payable=Decimal("1000.02"),
            order_reference="PO-77",
            preceding=("2025-311", "2025-312"),
            note="Dank & tot ziens <3",
            terms="30 dagen na factuurdatum",
            delivery_date=date(2026, 2, 27),
            payee=PartyRef("Factor NV", "0876543270"),
            payment_reference="RF18539007547034",
        )
    )


def test_korting_contant_is_written_as_allowances_per_rate_and_one_exempt_charge() -> None:
    lines = [line(1, Decimal(1000), "S", "6"), line(2, Decimal(500), "S", "21")]
    made = document(lines, cash_discount=Decimal("30.00"), terms="2 % contant, 8 dagen")
    vat_lines = (
        VatLine("S", Decimal(6), Decimal("980.00"), Decimal("58.80")),
        VatLine("S", Decimal(21), Decimal("490.00"), Decimal("102.90")),
        VatLine("E", Decimal(0), Decimal("30.00"), ZERO, "Korting contant"),
    )
    totals = {"vat": Decimal("161.70"), "gross": Decimal("1661.70"), "payable": Decimal("1661.70")}
    assert_valid_and_the_same(made._replace(vat_lines=vat_lines, **totals))  # type: ignore[arg-type]


def test_a_line_with_a_discount_of_its_own_stays_valid() -> None:
    discounted = line(1, Decimal("482.50"), "S", "21", Decimal(8))._replace(unit_price=Decimal(65))
    assert_valid_and_the_same(document([discounted]))


def test_a_discount_of_two_cents_that_rounding_does_not_explain_is_written() -> None:
    tiny = line(1, Decimal("0.18"), "S", "21", Decimal("10.223"))._replace(
        unit_price=Decimal("19.9786"), base_quantity=Decimal(1000)
    )
    assert_valid_and_the_same(document([tiny]))


def test_a_file_inside_is_read_back_as_its_name_and_size() -> None:
    xml = ubl.write(
        document([line(1, Decimal(100), "S", "21")]), files=[File("2026-001.pdf", "application/pdf", b"%PDF-")]
    )
    assert validate(xml) == []
    assert read_back(xml).attachments == (("2026-001.pdf", "application/pdf", 5),)


def test_a_structured_communication_is_written_as_on_paper() -> None:
    assert written_reference("001080681747") == "+++001/0806/81747+++"
    assert written_reference("factuur 12") == "factuur 12"


def test_parts_of_a_cent_are_never_rounded_away_in_silence() -> None:
    with pytest.raises(ValueError, match="parts of a cent"):
        ubl.write(document([line(1, Decimal("10.005"), "S", "21")]))


cents = st.integers(1, 5_000_000).map(lambda amount: Decimal(amount) / 100)
invoices = st.tuples(
    st.lists(st.tuples(cents, st.sampled_from(sorted(RATES.values()))), min_size=1, max_size=12),
    st.sampled_from(["invoice", "credit_note"]),
    st.sampled_from([1, -1]),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(invoices)
def test_any_invoice_is_valid_and_reads_back_the_same(
    made: tuple[list[tuple[Decimal, tuple[str, str]]], str, int],
) -> None:
    rows, document_type, sign = made
    lines = [
        line(number, sign * net, category, rate)._replace(quantity=Decimal(sign), unit_price=net)
        for number, (net, (category, rate)) in enumerate(rows, 1)
    ]
    assert_valid_and_the_same(document(lines, document_type))


@pytest.mark.corpora
def test_every_valid_belgian_invoice_is_written_back_valid_and_the_same(corpora: Path) -> None:
    for path in sorted((corpora / "ubl/own-be/valid").glob("*.xml")):
        [reading] = ubl.read(path.read_bytes(), path.name)
        read = reading.facts.invoices[0]
        xml = ubl.write(read)
        assert (path.name, validate(xml)) == (path.name, [])
        assert read_back(xml) == read._replace(attachments=()), path.name
