"""From the gathered fields of a UBL or CII invoice to the one document that the house knows.

Amounts stand as written and the sign follows from the kind of document. Revenue is the amount before VAT after the
document's allowances, never the sum of the lines; what is owed is the payable amount.
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from houvast.facts.invoice import DocumentType, InvoiceDocument, InvoiceLine, VatLine
from houvast.facts.money import ZERO
from houvast.formats.invoice_attachment import attachments_of
from houvast.formats.invoice_claims import claims_of, line_claim, troubles_of, vat_claims
from houvast.formats.invoice_party import party_of
from houvast.formats.invoice_payment import cash_discount, payment_iban, payment_reference
from houvast.formats.reading import Claim, Facts, Kind, Reading, Trouble, reading, refused
from houvast.formats.xml_table import Values

_ONE = Decimal(1)


def invoice_reading(
    data: bytes, name: str, kind: Kind, document_type: DocumentType, values: Values, troubles: list[Trouble]
) -> Reading:
    """The reading of one invoice: refused only without number, day, currency or any amount."""
    missing = _missing(values)
    if missing:
        return refused(data, name, kind, f"invoice_without_{missing}")
    document, claims = _document(document_type, values, troubles)
    troubles.extend(troubles_of(claims, document.currency))
    return reading(data, name, kind, Facts(invoices=(document,)), claims, tuple(troubles))


def _missing(values: Values) -> str | None:
    """What an invoice cannot do without and this one lacks."""
    for name in ("id", "issue_date", "currency"):
        if not values.get(name):
            return name
    return (
        None if any(values.get(amount) is not None for amount in ("net", "gross", "payable", "line_sum")) else "amounts"
    )


def _document(
    document_type: DocumentType, values: Values, troubles: list[Trouble]
) -> tuple[InvoiceDocument, tuple[Claim, ...]]:
    vat_lines = _vat_lines(values)
    lines, line_claims = _lines(values, troubles)
    claims = (*claims_of(values, lines, vat_lines), *vat_claims(vat_lines, len(lines)), *line_claims)
    net, vat, gross, payable = totals(values, vat_lines, troubles)
    terms, notes = values.get("terms", []), values.get("notes", [])
    means = values.get("means", [])
    references = [text for each in means for text in each.get("references", ())] + values.get("references", [])
    accounts = [each["iban"] for each in means if each.get("iban")]
    document = InvoiceDocument(
        document_type=document_type,
        type_code=values.get("type_code") or ("381" if document_type == "credit_note" else "380"),
        id=values["id"],
        issue_date=values["issue_date"],
        due_date=due_date(values),
        currency=values["currency"].upper(),
        seller=party_of(values.get("seller"), troubles),
        buyer=party_of(values.get("buyer"), troubles),
        net=net,
        vat=vat,
        gross=gross,
        prepaid=values.get("prepaid", ZERO),
        rounding=values.get("rounding", ZERO),
        payable=payable,
        vat_lines=vat_lines,
        lines=lines,
        line_count=len(values.get("lines", ())),
        payee=party_of(values["payee"], troubles) if values.get("payee") else None,
        payment_reference=payment_reference(references, terms + notes, troubles),
        payment_iban=payment_iban(accounts, troubles),
        terms="\n".join(terms) or None,
        cash_discount=cash_discount(values.get("allowances", []), values.get("settlement_discount")),
        delivery_date=values.get("delivery_date"),
        order_reference=values.get("order_reference"),
        preceding=tuple(values.get("preceding", ())),
        note="\n".join(notes) or None,
        attachments=attachments_of(values.get("documents", []), troubles),
    )
    return document, claims


def due_date(values: Values) -> date | None:
    """The day to pay by, as stated; an invoice says it itself, a credit note only in its payment means."""
    stated = values.get("due_date")
    return stated or next((each["due_date"] for each in values.get("means", ()) if each.get("due_date")), None)


def totals(
    values: Values, vat_lines: Sequence[VatLine], troubles: list[Trouble]
) -> tuple[Decimal, Decimal, Decimal, Decimal]:
    """Net, VAT, gross and payable as stated; one that is not there follows from the others, and that is told."""
    net, vat, gross, payable = (values.get(name) for name in ("net", "vat", "gross", "payable"))
    told = [name for name, stated in (("net", net), ("gross", gross), ("payable", payable)) if stated is None]
    if vat is None:
        vat = sum((line.vat for line in vat_lines), ZERO) if vat_lines or net is None or gross is None else gross - net
    adjusted = values.get("rounding", ZERO) - values.get("prepaid", ZERO)
    if gross is None:
        gross = net + vat if net is not None else payable - adjusted if payable is not None else None
    if net is None:
        net = gross - vat if gross is not None else values["line_sum"]
    if gross is None:
        gross = net + vat
    if payable is None:
        payable = gross + adjusted
    if told:
        troubles.append(Trouble("total_missing", "", {"missing": ", ".join(told)}))
    return net, vat, gross, payable


def _vat_lines(values: Values) -> tuple[VatLine, ...]:
    """VAT per category and rate, as stated: several categories at 0 % stay apart."""
    return tuple(
        VatLine(
            each.get("category") or "",
            each.get("rate"),
            each.get("base", ZERO),
            each.get("vat", ZERO),
            each.get("reason") or each.get("reason_code"),
        )
        for each in values.get("vat_lines", ())
    )


def _lines(values: Values, troubles: list[Trouble]) -> tuple[tuple[InvoiceLine, ...], list[Claim]]:
    lines, claims = [], []
    for position, each in enumerate(values.get("lines", ()), 1):
        get = each.get
        quantity, price, net = get("quantity", _ONE), get("unit_price"), get("net")
        base = get("base_quantity") or _ONE
        if net is None:
            troubles.append(Trouble("line_without_amount", f"lijn {position}"))
            continue
        description = get("description")
        line = InvoiceLine(
            get("number") or str(position),
            get("name") or description or "",
            quantity,
            get("unit"),
            price,
            base,
            net,
            get("vat_category"),
            get("vat_rate"),
            get("item_id") or get("global_id"),
            description,
        )
        lines.append(line)
        if claim := line_claim(line, get("allowances", ()), position):
            claims.append(claim)
    return tuple(lines), claims
