"""Names that are attacks: whatever stands in a file, a note or a setting is shown as text."""

import csv
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote
from xml.sax.saxutils import escape

import pytest

from .conftest import PASSWORD, Visitor
from .pages import every_page
from .payloads import PAYLOADS

Visit = Callable[..., Visitor]

LISTS: dict[str, tuple[list[str], Callable[[str], list[str]]]] = {
    "klanten.csv": (["Klantnr", "Naam", "E-mail", "Gemeente"], lambda text: [text, text, text, text]),
    "uren.csv": (["Medewerker", "Datum", "Uren", "Werf", "Taak"], lambda text: [text, "2/3/2026", "1", text, text]),
    "wat is dit.csv": (["Foo", "Bar"], lambda text: [text, text]),
    "bank.csv": (
        ["Rekening", "Datum", "Bedrag", "Munt", "Naam tegenpartij", "Tegenrekening", "Mededeling"],
        lambda text: ["BE68539007547034", "2/3/2026", "-5,00", "EUR", text, "", text],
    ),
}
EVENT = """BEGIN:VEVENT
UID:{number}
DTSTART:20260302T090000Z
DTEND:20260302T100000Z
SUMMARY:{text}
LOCATION:{text}
CATEGORIES:{text}
END:VEVENT
"""
INVOICE = """<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
 xmlns:a="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
 xmlns:b="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
<b:ID>{text}</b:ID><b:IssueDate>2026-03-0{day}</b:IssueDate><b:DueDate>2026-03-20</b:DueDate>
<b:InvoiceTypeCode>380</b:InvoiceTypeCode><b:Note>{text}</b:Note><b:DocumentCurrencyCode>EUR</b:DocumentCurrencyCode>
<a:AccountingSupplierParty><a:Party><a:PartyName><b:Name>{text}</b:Name></a:PartyName>
<a:PostalAddress><b:StreetName>{text}</b:StreetName><b:CityName>{text}</b:CityName>
<a:Country><b:IdentificationCode>BE</b:IdentificationCode></a:Country></a:PostalAddress>
<a:PartyLegalEntity><b:RegistrationName>{text}</b:RegistrationName></a:PartyLegalEntity></a:Party>
</a:AccountingSupplierParty>
<a:AccountingCustomerParty><a:Party><a:PartyName><b:Name>Mijn zaak</b:Name></a:PartyName>
<a:PostalAddress><a:Country><b:IdentificationCode>BE</b:IdentificationCode></a:Country></a:PostalAddress>
<a:PartyLegalEntity><b:RegistrationName>Mijn zaak</b:RegistrationName>
<b:CompanyID schemeID="0208">0417497106</b:CompanyID></a:PartyLegalEntity></a:Party></a:AccountingCustomerParty>
<a:PaymentMeans><b:PaymentMeansCode>30</b:PaymentMeansCode><b:PaymentID>{text}</b:PaymentID></a:PaymentMeans>
<a:TaxTotal><b:TaxAmount currencyID="EUR">21.00</b:TaxAmount><a:TaxSubtotal>
<b:TaxableAmount currencyID="EUR">100.00</b:TaxableAmount><b:TaxAmount currencyID="EUR">21.00</b:TaxAmount>
<a:TaxCategory><b:ID>S</b:ID><b:Percent>21</b:Percent><a:TaxScheme><b:ID>VAT</b:ID></a:TaxScheme></a:TaxCategory>
</a:TaxSubtotal></a:TaxTotal>
<a:LegalMonetaryTotal><b:LineExtensionAmount currencyID="EUR">100.00</b:LineExtensionAmount>
<b:TaxExclusiveAmount currencyID="EUR">100.00</b:TaxExclusiveAmount>
<b:TaxInclusiveAmount currencyID="EUR">121.00</b:TaxInclusiveAmount>
<b:PayableAmount currencyID="EUR">121.00</b:PayableAmount></a:LegalMonetaryTotal>
<a:InvoiceLine><b:ID>1</b:ID><b:InvoicedQuantity unitCode="C62">1</b:InvoicedQuantity>
<b:LineExtensionAmount currencyID="EUR">100.00</b:LineExtensionAmount>
<a:Item><b:Description>{text}</b:Description><b:Name>{text}</b:Name><a:ClassifiedTaxCategory><b:ID>S</b:ID>
<b:Percent>21</b:Percent><a:TaxScheme><b:ID>VAT</b:ID></a:TaxScheme></a:ClassifiedTaxCategory></a:Item>
<a:Price><b:PriceAmount currencyID="EUR">100.00</b:PriceAmount></a:Price></a:InvoiceLine></Invoice>"""


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """An invoice per attack, the attack in every text of it; lists with all of them; and names that are attacks."""
    folder = tmp_path_factory.mktemp("hostile")
    for number, payload in enumerate(PAYLOADS):
        text = INVOICE.format(text=escape(payload), day=number % 9 + 1)
        (folder / f"{number:02}.xml").write_text(text, "utf-8")
        name = " ".join(payload.replace("/", "∕").split())[:80]
        (folder / f"{number:02} {name}.cod").write_text("nothing")
    for name, (headings, row) in LISTS.items():
        with (folder / name).open("w", newline="", encoding="utf-8") as file:
            csv.writer(file, delimiter=";").writerows([headings, *(row(payload) for payload in PAYLOADS)])
    events = (EVENT.format(number=number, text=escaped(payload)) for number, payload in enumerate(PAYLOADS))
    (folder / "agenda.ics").write_text(f"BEGIN:VCALENDAR\nVERSION:2.0\n{''.join(events)}END:VCALENDAR\n", "utf-8")
    return sorted(folder.iterdir())


def escaped(text: str) -> str:
    """A text as a calendar writes it."""
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def fired(visitor: Visitor) -> list[str]:
    """What an attack would leave behind; a picture that is not there is no attack."""
    return [said for said in visitor.complaints if "404" not in said]


def note_down(visitor: Visitor) -> None:
    """Every attack as a line of hers; posted as the form posts it, and seen in the browser afterwards."""
    token = visitor.go("/onthoud/").locator("input[name=csrfmiddlewaretoken]").first.input_value()
    for payload in PAYLOADS:
        form = {"text": payload, "csrfmiddlewaretoken": token}
        answer = visitor.context.request.post(f"{visitor.address}/onthoud/", form=form, max_redirects=0)
        assert answer.status == 302


def test_no_name_in_any_file_note_or_setting_runs(visit: Visit, hostile: list[Path]) -> None:
    assert len(set(PAYLOADS)) == 100
    an = visit()
    an.first_visit(name=PAYLOADS[15], firm=PAYLOADS[0])
    an.give(hostile)
    an.page.get_by_role("button", name="Bewaar", exact=True).click(timeout=120_000)
    note_down(an)
    an.go("/instellingen/")
    an.page.locator("details summary").click()
    form = an.page.locator("details form")
    form.locator("input[name=name]").fill(PAYLOADS[48])
    form.locator("input[name=password]").fill(PASSWORD)
    form.get_by_role("button").click()
    for payload in PAYLOADS:
        an.page.goto(f"{an.address}/zoeken/?q={quote(payload)}", wait_until="domcontentloaded")
    pages = every_page(an)
    assert len(pages) > 10
    for path in pages:
        an.go(path)
        assert an.page.url.startswith(an.address)
    assert fired(an) == []


@pytest.mark.parametrize("path", ["/leveranciers/", "/onthoud/"])
def test_the_attacks_were_really_on_the_pages(visit: Visit, path: str) -> None:
    an = visit()
    an.sign_in()
    text = an.go(path).locator("main").inner_text()
    assert sum(payload in text for payload in PAYLOADS) > (90 if path == "/onthoud/" else 40)
