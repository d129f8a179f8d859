"""Read the many equal parts of a large XML file one by one, and let go of each: memory does not grow with the file.

The tree grows while it is fed; every child of a holder but the last has ended, so it can be handed over and taken out.
That is half faster than waiting for an event per element. The last child may still be growing: libxml2 stands in it,
so it is never touched before the next one begins or the file ends.
"""

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from houvast.formats.xml_guard import SAFE, Refused, refuse_hazards, root_name, why_not_xml

_CHUNK = 262_144
# Without its default namespace an element is known by its bare name, which takes a third of the time to make.
_FIRST_TAG = re.compile(rb"<[A-Za-z_][^<>]*")
_DEFAULT_NAMESPACE = re.compile(rb"\sxmlns\s*=\s*(?:\"[^\"<>]*\"|'[^'<>]*')")
_MARK = b"<?here?>"


def parts(data: bytes, part: str, holders: tuple[str, ...], max_elements: int) -> Iterator[tuple[str, etree._Element]]:
    """Each part of a holder as it ends, and the holder itself (without its parts) after them, with its local name.

    Names are local ones, in any namespace. Raises `Refused` for a file that is no safe and whole XML.
    """
    refuse_hazards(data, max_elements)
    tags = [f"{{*}}{name}" for name in holders]
    holder: _Holder | None = None
    passed = 0
    try:
        for root in _growing(data):
            begun = list(root.iter(*tags))
            for element in begun[passed:]:
                if holder is not None:
                    holder.refuse_inside(element)
                    yield from holder.ended(part)
                holder = _Holder(element)
            passed = len(begun)
            if holder is not None:
                yield from holder.parts(part, until=-1)
    except (etree.XMLSyntaxError, ValueError) as fault:
        raise Refused(why_not_xml(data)) from fault
    if holder is not None:
        yield from holder.ended(part)


def local_name(element: etree._Element) -> str:
    """The name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def _growing(data: bytes) -> Iterator[etree._Element]:
    """The root element, as often as something was added below it.

    An instruction of our own before the root tells where it stands; an event for its start would mean a look at every
    element. That is only for files with instructions of their own (which are left out), or in another alphabet.
    """
    chunks, marked = _marked(data)
    options: dict[str, Any] = {**SAFE, "remove_blank_text": True, "remove_pis": not marked}
    if marked:
        parser = etree.XMLPullParser(events=("pi",), **options)
    else:
        parser = etree.XMLPullParser(events=("start",), tag=f"{{*}}{root_name(data)}", **options)
    events = parser.read_events()
    place: Any = None
    for chunk in chunks:
        parser.feed(chunk)
        place = place if place is not None else next((element for _, element in events), None)
        root = place.getnext() if marked and place is not None else place
        if root is not None:
            yield root
    parser.close()


def _marked(data: bytes) -> tuple[Iterator[bytes], bool]:
    """The file in pieces, without the default namespace and with our mark before the root where that may stand."""
    head = data[:_CHUNK]
    root = _FIRST_TAG.search(head)
    if root is None:
        return _pieces(head, data), False
    begin, tag = head[: root.start()], _DEFAULT_NAMESPACE.sub(b"", root[0], count=1)
    marked = b"<!" not in begin and begin.count(b"<?") == begin.count(b"<?xml ") and not _instructs(data, root.start())
    return _pieces(begin + (_MARK if marked else b"") + tag + head[root.end() :], data), marked


def _instructs(data: bytes, begin: int) -> bool:
    """Whether an instruction may stand behind a place; a lone question mark is found sooner than one in a tag."""
    return data.find(b"?", begin) >= 0 and data.find(b"<?", begin) >= 0


def _pieces(head: bytes, data: bytes) -> Iterator[bytes]:
    yield head
    for begin in range(_CHUNK, len(data), _CHUNK):
        yield data[begin : begin + _CHUNK]


class _Holder:
    """An element whose parts are taken out of it while it grows; what else it holds stays."""

    def __init__(self, element: etree._Element) -> None:
        self._element = element
        self._kept = 0

    def parts(self, part: str, until: int | None) -> Iterator[tuple[str, etree._Element]]:
        """The parts that stand in it now, up to a position; each is taken out once it has been looked at."""
        for child in self._element[self._kept : until]:  # type: ignore[index]
            if child.tag == part or local_name(child) == part:
                yield part, child
                child.clear()
                self._element.remove(child)
            else:
                self._kept += 1

    def ended(self, part: str) -> Iterator[tuple[str, etree._Element]]:
        """Its last part and itself."""
        yield from self.parts(part, until=None)
        yield local_name(self._element), self._element

    def refuse_inside(self, element: etree._Element) -> None:
        """A holder within a holder has not ended when the inner one begins; no bank writes that."""
        if self._element in element.iterancestors():
            raise Refused("xml_broken")
