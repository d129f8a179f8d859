"""The names of the XML in a Word file, and how a part of it is written back."""

from lxml import etree

Element = etree._Element  # noqa: SLF001  lxml has no other name for it
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
CONTENT = "http://schemas.openxmlformats.org/package/2006/content-types"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def serialised(root: etree._Element) -> bytes:
    """The bytes of a part."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def parent_of(element: etree._Element) -> etree._Element:
    """The element around another; every element but the root of a part has one."""
    parent = element.getparent()
    assert parent is not None
    return parent


def removed(element: etree._Element) -> None:
    """Take an element out. In Word files no text stands between elements, so none is lost."""
    parent_of(element).remove(element)


def unwrapped(element: etree._Element) -> None:
    """Put what an element holds in its place."""
    parent = parent_of(element)
    at = parent.index(element)
    parent[at : at + 1] = list(element)
