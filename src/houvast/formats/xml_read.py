"""Parse a document for a reader: the guard first, then the two ways in which good documents are badly encoded."""

from collections.abc import Callable
from typing import TypeVar

from lxml import etree

from houvast.formats.reading import Kind, Reading, Trouble, refused
from houvast.formats.xml_guard import Refused, declared_right, redecoded_as_western, safe_xml

Result = TypeVar("Result")


def parsed(data: bytes) -> tuple[etree._Element, list[Trouble]]:
    """The root element and what had to be done to get it; raises `Refused` when nothing helps."""
    return rightly_encoded(data, safe_xml)


def rightly_encoded(data: bytes, use: Callable[[bytes], Result]) -> tuple[Result, list[Trouble]]:
    """What `use` makes of a document; where that breaks on its encoding, of the document as it was meant, and told."""
    try:
        return use(data), []
    except Refused as refusal:
        if refusal.code not in ("xml_broken", "xml_truncated"):
            raise
        meant = redecoded_as_western(data) or declared_right(data)
        if meant is data:
            raise
    return use(meant), [Trouble("wrong_encoding")]


def read_or_refuse(data: bytes, name: str, kind: Kind, read: Callable[[], Reading]) -> tuple[Reading, ...]:
    """One reading, or one that says why there is none."""
    try:
        return (read(),)
    except Refused as refusal:
        return (refused(data, name, kind, refusal.code, **refusal.values),)
