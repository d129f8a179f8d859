"""What a document or a row is known by: made from what it says, never from when it came."""

from functools import lru_cache
from hashlib import blake2b

from houvast.facts.invoice import InvoiceDocument
from houvast.facts.party import PartyRef


@lru_cache(maxsize=1 << 15)
def party_key(party: PartyRef) -> str:
    """What a party is known by; a Belgian VAT number is its enterprise number."""
    key = party.key
    return f"kbo:{key[6:]}" if key.startswith("vat:BE") and len(key) == 16 else key


def invoice_key(document: InvoiceDocument) -> str:
    """The fingerprint of an invoice: seller, type, issue date and id, so that UBL and PDF of one invoice meet."""
    number = " ".join(document.id.split()).upper()
    return f"{party_key(document.seller)}|{document.document_type}|{document.issue_date.isoformat()}|{number}"


def row_number(firm: int, sha256: str, position: int) -> int:
    """A row's number that follows from the original it stands in: the same after undo and import again."""
    digest = blake2b(f"{firm}|{sha256}|{position}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 1
