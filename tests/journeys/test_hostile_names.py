"""Names that are attacks: whatever stands in a file, a note or a setting is shown as text."""

from collections.abc import Callable
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from .conftest import PASSWORD, Visitor
from .pages import every_page

Visit = Callable[..., Visitor]

PAYLOADS = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(2)>",
    "<svg onload=alert(3)>",
    "<svg><script>alert(4)</script></svg>",
    '"><script>alert(5)</script>',
    "'><img src=x onerror=alert(6)>",
    '" onmouseover="alert(7)" x="',
    "' onfocus='alert(8)' autofocus='",
    "javascript:alert(9)",
    "<a href=javascript:alert(10)>klik</a>",
    "<iframe srcdoc='<script>alert(11)</script>'>",
    "<math><mtext></mtext><script>alert(12)</script></math>",
    "</title><script>alert(13)</script>",
    "</style><script>alert(14)</script>",
    "</textarea><script>alert(15)</script>",
    "<!--><script>alert(16)</script>-->",
    "<body onload=alert(17)>",
    "<details open ontoggle=alert(18)>",
    "<input autofocus onfocus=alert(19)>",
    "<form action=javascript:alert(20)><button>x</form>",
    "{{7*7}}{% load houvast %}",
    "<base href=https://evil.example/>",
    "<meta http-equiv=refresh content=0;url=https://evil.example>",
    "<link rel=stylesheet href=https://evil.example/x.css>",
    "\u202ereversed <b>fdp.exe",
)

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
    """One invoice per attack, the attack in every text of it; and files whose names are attacks themselves."""
    folder = tmp_path_factory.mktemp("hostile")
    for number, payload in enumerate(PAYLOADS):
        text = INVOICE.format(text=escape(payload), day=number % 9 + 1)
        (folder / f"{number:02}.xml").write_text(text, "utf-8")
        name = payload.replace("/", "∕")[:80]
        (folder / f"{number:02} {name}.cod").write_text("nothing")
    return sorted(folder.iterdir())


def fired(visitor: Visitor) -> list[str]:
    """What an attack would leave behind; a picture that is not there is no attack."""
    return [said for said in visitor.complaints if "404" not in said]


def test_no_name_in_any_file_note_or_setting_runs(visit: Visit, hostile: list[Path]) -> None:
    an = visit()
    an.first_visit(name=PAYLOADS[1], firm=PAYLOADS[0])
    an.give(hostile)
    an.page.get_by_role("button", name="Bewaar", exact=True).click(timeout=60_000)
    for payload in PAYLOADS:
        an.go("/onthoud/")
        an.page.locator("#onthoud-hier").fill(payload)
        an.page.locator("#onthoud-hier").press("Enter")
    an.go("/instellingen/")
    an.page.locator("details summary").click()
    form = an.page.locator("details form")
    form.locator("input[name=name]").fill(PAYLOADS[4])
    form.locator("input[name=password]").fill(PASSWORD)
    form.get_by_role("button").click()
    for payload in PAYLOADS:
        an.page.goto(f"{an.address}/zoeken/?q=" + payload.replace("%", "%25").replace("#", "%23").replace("&", "%26"))
    pages = every_page(an)
    assert len(pages) > 10
    for path in pages:
        an.go(path)
        assert an.page.url.startswith(an.address)
    assert fired(an) == []


def test_the_attacks_were_really_on_the_pages(visit: Visit) -> None:
    an = visit()
    an.sign_in()
    text = an.go("/leveranciers/").locator("main").inner_text()
    assert sum(payload in text for payload in PAYLOADS) > 15
