"""Read any XML file: the root says which reader it is for, and what it is when there is none.

`safe_xml` and `root_name` of xml_guard are offered here too: every XML reader stands on them.
"""

from collections.abc import Callable
from dataclasses import replace

from houvast.formats import camt, cii, envelope, ubl
from houvast.formats.reading import Reading, refused
from houvast.formats.xml_guard import Refused, root_name, safe_xml
from houvast.formats.xml_read import parsed

__all__ = ["Refused", "read", "recognises", "root_name", "safe_xml"]

READERS: dict[str, Callable[[bytes, str], tuple[Reading, ...]]] = {
    "Invoice": ubl.read,
    "CreditNote": ubl.read,
    "CrossIndustryInvoice": cii.read,
}
_ENVELOPE = "StandardBusinessDocument"
_DEEPEST = 3
# What people drop by mistake, each with its own sentence.
_OTHERS = {
    "html": "html_page",
    "Order": "order_document",
    "OrderResponse": "order_document",
    "OrderChange": "order_document",
    "SCRDMCCBDACIOMessageStructure": "order_document",
    "DespatchAdvice": "despatch_document",
    "ApplicationResponse": "response_document",
    "Reminder": "reminder_document",
    "testSet": "xml_other",
}


def recognises(data: bytes) -> bool:
    """Whether the bytes begin as XML or HTML does, in any encoding."""
    return root_name(data) is not None


def read(data: bytes, name: str) -> tuple[Reading, ...]:
    """The readings of one XML file: one, or one per document in an envelope."""
    return _read(data, name, depth=0)


def _read(data: bytes, name: str, depth: int) -> tuple[Reading, ...]:
    if not data.strip(b" \t\r\n\0"):
        return (refused(data, name, "unknown", "empty"),)
    root = root_name(data)
    if root is None:
        return (refused(data, name, "unknown", "not_xml"),)
    if root in READERS:
        return READERS[root](data, name)
    if root == _ENVELOPE:
        return _read_envelope(data, name, depth)
    if camt.recognises(data):
        return camt.read(data, name)
    code = _OTHERS.get(root) or _OTHERS.get(root.lower(), "xml_other")
    if root == "Document":
        code = "other_bank_message"
    return (refused(data, name, "unknown", code, root=root[:60]),)


def _read_envelope(data: bytes, name: str, depth: int) -> tuple[Reading, ...]:
    """Each document in an envelope as a file of its own; an envelope in an envelope too, but not without end."""
    try:
        root, troubles = parsed(data)
    except Refused as refusal:
        return (refused(data, name, "container", refusal.code, **refusal.values),)
    payloads = envelope.documents(root)
    if not payloads or depth >= _DEEPEST:
        return (refused(data, name, "container", "envelope_empty"),)
    readings: list[Reading] = []
    for position, payload in enumerate(payloads, 1):
        member = f"{name}/document{position if len(payloads) > 1 else ''}.xml"
        for each in _read(payload, member, depth + 1):
            original = payload if each.original is None else each.original
            readings.append(replace(each, original=original, troubles=(*troubles, *each.troubles)))
    return tuple(readings)
