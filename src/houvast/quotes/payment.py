"""How an invoice is paid without typing: a structured communication, and the payment QR code that a bank app reads.

Source: the Belgian OGM (ten digits and their rest by 97, 0 becomes 97); EPC069-12 (payload at most 331 bytes).
"""

import re
from hashlib import sha256

from houvast.facts.invoice import InvoiceDocument
from houvast.formats.reference import is_ogm, is_rf
from houvast.formats.ubl_write import written_reference

_MOST_BYTES = 331
_MOST_NAME = 70
_MOST_WORDS = 140


def structured_reference(number: str) -> str:
    """Twelve bare digits for an invoice number: its last ten digits with their check; without digits of its letters."""
    digits = re.sub(r"[^0-9]", "", number)
    if not digits:
        digits = str(int(sha256(number.encode()).hexdigest(), 16))
    ten = digits[-10:].rjust(10, "0")
    return f"{ten}{int(ten) % 97 or 97:02d}"


def payment_qr(document: InvoiceDocument, bic: str = "") -> str | None:
    """The text inside the payment QR code; None where there is nothing to pay or no account to pay it to.

    A Belgian structured communication travels as text with its plus signs: the structured field is for RF alone.
    """
    iban = document.payment_iban
    if not iban or document.payable <= 0 or document.currency != "EUR":
        return None
    reference = document.payment_reference or document.id
    structured = reference if is_rf(reference) else ""
    words = "" if structured else written_reference(reference) if is_ogm(reference) else reference
    name = _one_line((document.payee or document.seller).name, _MOST_NAME)
    amount = f"EUR{document.payable:.2f}"
    fields = ("BCD", "002", "1", "SCT", bic, name, iban, amount, "", structured, _one_line(words, _MOST_WORDS))
    payload = "\n".join(fields).rstrip("\n")
    return payload if len(payload.encode()) <= _MOST_BYTES else None


def _one_line(text: str, most: int) -> str:
    return " ".join(text.split())[:most]
