"""Read the many equal parts of a large XML file one by one, and let go of each: memory does not grow with the file.

The tree grows while it is fed; every child of a holder but the last has ended, so it can be handed over and taken out.
That is a third faster than waiting for an event per element. The last child may still be growing: libxml2 stands in
it, so it is never touched before the next one begins or the file ends.
"""

import re
from collections.abc import Iterator

from lxml import etree

from houvast.formats.xml_guard import SAFE, Refused, refuse_hazards, why_not_xml

_CHUNK = 262_144
# Without its default namespace an element is known by its bare name, which takes a third of the time to make.
_FIRST_TAG = re.compile(rb"<[A-Za-z_][^<>]*")
_DEFAULT_NAMESPACE = re.compile(rb"\sxmlns\s*=\s*(?:\"[^\"<>]*\"|'[^'<>]*')")


def parts(data: bytes, part: str, holders: tuple[str, ...], max_elements: int) -> Iterator[tuple[str, etree._Element]]:
    """Each part of a holder as it ends, and the holder itself (without its parts) after them, with its local name.

    Names are local ones, in any namespace. Raises `Refused` for a file that is no safe and whole XML.
    """
    refuse_hazards(data, max_elements)
    tags = [f"{{*}}{name}" for name in holders]
    parser = etree.XMLPullParser(events=("start",), tag=tags, remove_blank_text=True, **SAFE)
    begun = parser.read_events()
    holder: _Holder | None = None
    try:
        for chunk in _chunks(data):
            parser.feed(chunk)
            for _, element in begun:
                assert isinstance(element, etree._Element)  # noqa: SLF001 - lxml's own name for an element
                if holder is not None:
                    holder.refuse_inside(element)
                    yield from holder.ended(part)
                holder = _Holder(element)
            if holder is not None:
                yield from holder.parts(part, until=-1)
        parser.close()
    except (etree.XMLSyntaxError, ValueError) as fault:
        raise Refused(why_not_xml(data)) from fault
    if holder is not None:
        yield from holder.ended(part)


def local_name(element: etree._Element) -> str:
    """The name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def _chunks(data: bytes) -> Iterator[bytes]:
    head = data[:_CHUNK]
    if root := _FIRST_TAG.search(head):
        head = head[: root.start()] + _DEFAULT_NAMESPACE.sub(b"", root[0], count=1) + head[root.end() :]
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
            if local_name(child) == part:
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
