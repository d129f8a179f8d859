"""Short ways to write down an invoice, a bank entry and a statement, so that a test shows only what matters to it."""

from datetime import date, timedelta
from decimal import Decimal
from hashlib import sha256
from io import BytesIO
from zipfile import ZipFile

from houvast.books.stored import Origin, StoredInvoice, StoredStatement
from houvast.facts.bank import AccountRef, Balance, Entry, Statement
from houvast.facts.invoice import InvoiceDocument, InvoiceLine, VatLine
from houvast.facts.party import PartyRef

US = PartyRef("Techno Mechelen BV", "0403601261", "BE0403601261")
ALICE = PartyRef("Bakkerij Alice BV", "0700000005", "BE0700000005")
BOB = PartyRef("Bob Bouw NV", "0800000075", "BE0800000075")
CHARLIE = PartyRef("Garage Charlie", None, None, "BE71096123456769")
IBAN = "BE68539007547034"
DAY = date(2026, 3, 2)


def origin(name: str, kind: str = "ubl") -> Origin:
    return Origin(sha256(name.encode()).hexdigest(), name, kind)


def invoice(number: str, seller: PartyRef, buyer: PartyRef, gross: str = "121.00", **more: object) -> InvoiceDocument:
    total = Decimal(gross)
    net = (total / Decimal("1.21")).quantize(Decimal("0.01"))
    said: dict[str, object] = {
        "document_type": "invoice",
        "type_code": "380",
        "id": number,
        "issue_date": DAY,
        "due_date": DAY + timedelta(days=30),
        "currency": "EUR",
        "seller": seller,
        "buyer": buyer,
        "net": net,
        "vat": total - net,
        "gross": total,
        "prepaid": Decimal(0),
        "rounding": Decimal(0),
        "payable": total,
        "vat_lines": (VatLine("S", Decimal(21), net, total - net),),
        "lines": (InvoiceLine("1", "Werk", Decimal(1), "C62", net, Decimal(1), net, "S", Decimal(21)),),
        "line_count": 1,
    }
    return InvoiceDocument(**(said | more))  # type: ignore[arg-type]


def stored_invoice(name: str, document: InvoiceDocument, kind: str = "ubl") -> StoredInvoice:
    return StoredInvoice(origin(name, kind), 0, document._replace(lines=(), vat_lines=()))


def entry(amount: str, text: str | None = None, day: date = DAY, **more: object) -> Entry:
    return Entry(day, Decimal(amount), communication=text, **more)  # type: ignore[arg-type]


def statement(number: str | None, opening: str, *entries: Entry, day: date = DAY, **more: object) -> Statement:
    """A statement of one day whose balances chain."""
    before = Decimal(opening)
    after = before + sum((one.amount for one in entries), Decimal(0))
    account = AccountRef(IBAN, "EUR", "Techno Mechelen")
    said = {"opening": Balance(day - timedelta(days=1), before), "closing": Balance(day, after)}
    return Statement(account, number, entries=entries, **(said | more))  # type: ignore[arg-type]


def stored_statement(name: str, one: Statement, kind: str = "coda") -> StoredStatement:
    return StoredStatement(origin(name, kind), one)


def ubl(document: InvoiceDocument) -> bytes:
    """An invoice as a real file."""
    from houvast.formats.ubl_write import write

    return write(document)


def coda(one: Statement) -> bytes:
    """A statement as a real file."""
    from houvast.demo.write_coda import coda as write_coda

    return write_coda(one, enterprise_number="0403601261")


def zipped(*files: tuple[str, bytes]) -> bytes:
    """Files in a zip."""
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        for name, data in files:
            archive.writestr(name, data)
    return packed.getvalue()


def some_files() -> list[tuple[str, bytes]]:
    """Three sales, a purchase and two statements that pay them."""
    tomorrow = DAY + timedelta(days=1)
    return [
        ("v1.xml", ubl(invoice("V1", US, ALICE, payment_reference="100000000135"))),
        ("v2.xml", ubl(invoice("V2", US, BOB))),
        ("v3.xml", ubl(invoice("V3", US, ALICE, "60.50", document_type="credit_note", type_code="381"))),
        ("a1.xml", ubl(invoice("A1", BOB, US, "242.00"))),
        (
            "1.cod",
            coda(
                statement(
                    "001", "1000.00", entry("121.00", structured_reference="100000000135"), entry("5.00"), entry("5.00")
                )
            ),
        ),
        ("2.cod", coda(statement("002", "1131.00", entry("-242.00", "A1", tomorrow), day=tomorrow))),
    ]
