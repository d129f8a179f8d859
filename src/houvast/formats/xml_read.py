"""Parse a document for a reader: the guard first, then the two ways in which good documents are badly encoded."""

from collections.abc import Callable

from lxml import etree

from houvast.formats.reading import Kind, Reading, Trouble, refused
from houvast.formats.xml_guard import Refused, declared_right, redecoded_as_western, safe_xml


def parsed(data: bytes) -> tuple[etree._Element, list[Trouble]]:
    """The root element and what had to be done to get it; raises `Refused` when nothing helps."""
    try:
        return safe_xml(data), []
    except Refused as refusal:
        if refusal.code not in ("xml_broken", "xml_truncated"):
            raise
        western = redecoded_as_western(data)
        if western is not None:
            return safe_xml(western), [Trouble("wrong_encoding")]
        right = declared_right(data)
        if right is not data:
            return safe_xml(right), [Trouble("wrong_encoding")]
        raise


def read_or_refuse(data: bytes, name: str, kind: Kind, read: Callable[[], Reading]) -> tuple[Reading, ...]:
    """One reading, or one that says why there is none."""
    try:
        return (read(),)
    except Refused as refusal:
        return (refused(data, name, kind, refusal.code, **refusal.values),)
