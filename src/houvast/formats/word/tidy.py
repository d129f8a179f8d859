"""Make a part of a template plain: tracked changes accepted, notes to each other gone, fields and controls as marks.

Old text that a tracked change still holds, and comments, could tell a customer what was never meant for her.
"""

import re

from lxml import etree

from houvast.formats.word.marks import FIELD_CLOSE, FIELD_OPEN
from houvast.formats.word.meaning import is_secret, meaning
from houvast.formats.word.tags import XML_SPACE, W, parent_of, removed, unwrapped

_GONE = tuple(
    W + name
    for name in [
        "del",
        "moveFrom",
        "proofErr",
        "commentRangeStart",
        "commentRangeEnd",
        "commentReference",
        "annotationRef",
        "lastRenderedPageBreak",
        "rPrChange",
        "pPrChange",
        "sectPrChange",
        "tblPrChange",
        "tblPrExChange",
        "trPrChange",
        "tcPrChange",
        "tblGridChange",
        "numberingChange",
        "cellDel",
        "moveFromRangeStart",
        "moveFromRangeEnd",
        "moveToRangeStart",
        "moveToRangeEnd",
        "permStart",
        "permEnd",
        "ffData",
    ]
)
_UNWRAPPED = tuple(W + name for name in ["ins", "moveTo", "smartTag", "customXml"])
_MERGEFIELD = re.compile(r'\s*MERGEFIELD\s+(?:"([^"]+)"|(\S+))', re.IGNORECASE)


def tidy(root: etree._Element) -> None:
    """Make a part plain, in place."""
    _accept_changes(root)
    for control in list(root.iter(f"{W}sdt"))[::-1]:
        _control(control)
    for simple in list(root.iter(f"{W}fldSimple")):
        _simple_field(simple)
    for begin in [one for one in root.iter(f"{W}fldChar") if one.get(f"{W}fldCharType") == "begin"]:
        _complex_field(begin)


def text_run(text: str, like: etree._Element | None) -> etree._Element:
    """A run with a text, formatted as another."""
    run = etree.Element(f"{W}r")
    properties = like.find(f"{W}rPr") if like is not None else None
    if properties is not None:
        run.append(etree.fromstring(etree.tostring(properties)))
    told = etree.SubElement(run, f"{W}t")
    told.text = text
    told.set(XML_SPACE, "preserve")
    return run


def _accept_changes(root: etree._Element) -> None:
    for row in list(root.iter(f"{W}tr")):
        if row.find(f"{W}trPr/{W}del") is not None:
            removed(row)
    for paragraph in list(root.iter(f"{W}p")):
        if paragraph.find(f"{W}pPr/{W}rPr/{W}del") is not None:
            _join_with_next(paragraph)
    for element in list(root.iter(*_GONE)):
        if element.getparent() is not None:
            removed(element)
    for element in list(root.iter(*_UNWRAPPED)):
        # The mark of an inserted paragraph or row stands among properties and holds nothing.
        unwrapped(element)


def _join_with_next(paragraph: etree._Element) -> None:
    """A deleted end of a paragraph: what it holds comes before what the next one holds."""
    following = paragraph.getnext()
    if following is None or following.tag != f"{W}p":
        return
    at = 1 if following.find(f"{W}pPr") is not None else 0
    following[at:at] = [one for one in paragraph if one.tag != f"{W}pPr"]
    removed(paragraph)


def _control(control: etree._Element) -> None:
    """A content control becomes what it holds; one with the name of a field becomes the mark of that field."""
    content = control.find(f"{W}sdtContent")
    if content is None:
        removed(control)
        return
    name = _name_of(control)
    if name and (content.find(f".//{W}p") is not None or content.find(f"{W}r") is not None):
        _say(content, f"{FIELD_OPEN}{name}{FIELD_CLOSE}")
    at = parent_of(control).index(control)
    parent_of(control)[at : at + 1] = list(content)


def _name_of(control: etree._Element) -> str:
    """The name under which a control asks to be filled; '' for one that is part of the text, as a contents list."""
    names = [control.find(f"{W}sdtPr/{W}{tag}") for tag in ("tag", "alias")]
    told = [one.get(f"{W}val", "").strip() for one in names if one is not None]
    asks = control.find(f"{W}sdtPr/{W}showingPlcHdr") is not None
    for name in told:
        if name and (meaning(name).status == "known" or is_secret(name)):
            return name
    return next((name for name in told if name), "") if asks else ""


def _say(content: etree._Element, text: str) -> None:
    """Let what a control holds be one text, in the format of its first run."""
    first = content.find(f".//{W}r")
    paragraph = content.find(f".//{W}p")
    run = text_run(text, first)
    if paragraph is None:
        content[:] = [run]
        return
    paragraph[:] = [*paragraph.findall(f"{W}pPr"), run]
    siblings = parent_of(paragraph)
    for other in siblings.findall(f"{W}p"):
        if other is not paragraph:
            siblings.remove(other)


def _simple_field(field: etree._Element) -> None:
    named = _MERGEFIELD.match(field.get(f"{W}instr", ""))
    if named:
        run = text_run(f"{FIELD_OPEN}{named[1] or named[2]}{FIELD_CLOSE}", field.find(f"{W}r"))
        parent_of(field).replace(field, run)


def _complex_field(begin: etree._Element) -> None:
    """A merge field over several runs: from the run it begins in to the one it ends in, within one paragraph."""
    run = parent_of(begin)
    if run.tag != f"{W}r":
        return
    told, runs, depth = "", [], 0
    shown: etree._Element | None = None
    for one in (run, *run.itersiblings()):
        runs.append(one)
        told += "".join(text.text or "" for text in one.iter(f"{W}instrText")) if shown is None else ""
        shown = one if shown is None and one.find(f"{W}t") is not None else shown
        kinds = [char.get(f"{W}fldCharType") for char in one.iter(f"{W}fldChar")]
        depth += kinds.count("begin") - kinds.count("end")
        if depth <= 0:
            break
    named = _MERGEFIELD.match(told)
    if not named or depth > 0:
        return
    parent_of(run).replace(
        run, text_run(f"{FIELD_OPEN}{named[1] or named[2]}{FIELD_CLOSE}", shown if shown is not None else run)
    )
    for other in runs[1:]:
        removed(other)
