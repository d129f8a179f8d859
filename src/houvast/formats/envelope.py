"""Open a Peppol envelope (SBDH): the documents inside it, as bytes of their own.

The document stands in the envelope as it is, or as Base64 in a BinaryContent or TextContent element.
"""

import base64
import binascii
import re

from lxml import etree

_WRAPPINGS = frozenset({"BinaryContent", "TextContent"})
_HEADER = "StandardBusinessDocumentHeader"
_WHITE = re.compile(r"\s+")


def documents(root: etree._Element) -> tuple[bytes, ...]:
    """The bytes of each document in an envelope, its header left out; none when there is nothing inside."""
    inside = (child for child in root if etree.QName(child).localname != _HEADER)
    return tuple(payload for child in inside if (payload := _payload(child)) is not None)


def _payload(child: etree._Element) -> bytes | None:
    text = (child.text or "").strip()
    if etree.QName(child).localname not in _WRAPPINGS:
        return _bytes(child)
    if len(child):
        return _bytes(child[0])
    return (_from_base64(text) or text.encode()) if text else None


def _bytes(element: etree._Element) -> bytes:
    return etree.tostring(element, xml_declaration=True, encoding="UTF-8", with_tail=False)


def _from_base64(text: str) -> bytes | None:
    try:
        return base64.b64decode(_WHITE.sub("", text), validate=True)
    except (binascii.Error, ValueError):
        return None
