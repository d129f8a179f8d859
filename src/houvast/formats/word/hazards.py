r"""What is never let into a template: programs, other files inside, arrows to outside, and fields that fetch.

By a list of what is allowed, so that what nobody thought of stays out. A template of her own folder that Word noted
('C:\\...\\offerte.dotx') and the address list of a mail merge are no danger: cleaning.py takes them off unread.
"""

import re
from collections.abc import Iterator, Mapping

from lxml import etree

from houvast.formats.word.package import TYPES, Relation, relations
from houvast.formats.word.tags import W
from houvast.formats.xml_guard import Refused, safe_xml

DOCUMENT = "wordprocessingml.document.main+xml"
TEMPLATE = "wordprocessingml.template.main+xml"

_KINDS = frozenset(
    [
        "styles",
        "stylesWithEffects",
        "numbering",
        "fontTable",
        "settings",
        "webSettings",
        "theme",
        "image",
        "header",
        "footer",
        "footnotes",
        "endnotes",
        "comments",
        "commentsExtended",
        "commentsIds",
        "commentsExtensible",
        "people",
        "customXml",
        "customXmlProps",
        "hyperlink",
        "glossaryDocument",
        "font",
        "bibliography",
        "core-properties",
        "extended-properties",
        "custom-properties",
        "thumbnail",
        "officeDocument",
        "chart",
        "chartStyle",
        "chartColorStyle",
        "chartUserShapes",
        "themeOverride",
        "diagramData",
        "diagramLayout",
        "diagramQuickStyle",
        "diagramColors",
        "diagramDrawing",
        "hdphoto",
        "printerSettings",
        "keyMapCustomizations",
        "recipientData",
        "documenttasks",
        "attachedTemplate",
        "mailMergeSource",
        "mailMergeHeaderSource",
        "revisionInfo",
    ]
)
_MACROS = frozenset({"vbaProject", "wordVbaData", "attachedToolbars", "vbaProjectSignature"})
_INSIDE = frozenset({"oleObject", "package", "control", "activeXControlBinary", "aFChunk", "subDocument", "frame"})
_DROPPED = frozenset({"mailMergeSource", "mailMergeHeaderSource", "recipientData"})
_OWN_TEMPLATE = re.compile(r"(?:file:///)?[A-Za-z]:[/\\][^:]*|[^:/\\]+", re.ASCII)
_LINKS = re.compile(r"(?:https?://|mailto:|tel:|#)", re.IGNORECASE)
_MACRO_NAMES = re.compile(r"vbaproject|vbadata|\.vbs$|/activex/|/embeddings/.*\.bin$|attachedtoolbars", re.IGNORECASE)
_TARGET = re.compile(r'\s*HYPERLINK\s+"([^"]*)"', re.IGNORECASE)
_SOURCES = re.compile(
    rb"(?<![\w:])(?:xlink:href|href|src)\s*=\s*[\"'](?!#|data:|https?://|mailto:)[^\"']*:[^\"']*"
    rb"|<(?:v:imagedata|v:fill|image|use|v:stroke)\b[^>]*(?:href|src)\s*=\s*[\"'](?!#|data:)[^\"']*"
    rb"|url\(\s*[\"']?(?!#|data:)[^)]{1,60}|@import",
    re.IGNORECASE,
)
FIELDS = frozenset(
    [
        "PAGE",
        "NUMPAGES",
        "SECTION",
        "SECTIONPAGES",
        "MERGEFIELD",
        "HYPERLINK",
        "REF",
        "PAGEREF",
        "NOTEREF",
        "STYLEREF",
        "TOC",
        "TC",
        "SEQ",
        "DATE",
        "TIME",
        "CREATEDATE",
        "SAVEDATE",
        "PRINTDATE",
        "TITLE",
        "SUBJECT",
        "AUTHOR",
        "LASTSAVEDBY",
        "FILENAME",
        "DOCPROPERTY",
        "NUMWORDS",
        "NUMCHARS",
        "FORMTEXT",
        "FORMCHECKBOX",
        "FORMDROPDOWN",
        "SYMBOL",
        "XE",
        "INDEX",
        "BIBLIOGRAPHY",
        "CITATION",
        "LISTNUM",
        "AUTONUM",
        "EQ",
        "KEYWORDS",
        "COMMENTS",
    ]
)
"""The fields that may stand in a template; none of them is ever worked out here."""


def refuse_hazards(parts: Mapping[str, bytes]) -> str:
    """The name of the main part of a file that is safe; raises `Refused` with the reason for any other."""
    if any(_MACRO_NAMES.search(name) for name in parts):
        raise Refused("word_macros")
    types = safe_xml(parts[TYPES])
    said = [one.get("ContentType", "") for one in types]
    if any("macroEnabled" in kind or "vbaProject" in kind for kind in said):
        raise Refused("word_macros")
    if any("activeX" in kind or "oleObject" in kind for kind in said):
        raise Refused("word_inside")
    for name in [name for name in parts if name.endswith(".rels")]:
        _refuse_relations(parts, name)
    return _main_part(parts)


def refuse_sources(data: bytes) -> None:
    """Raises `Refused` for an old drawing or an SVG that names a picture or style sheet elsewhere by itself."""
    if (b"vml" in data or b"svg" in data[:2_000]) and (found := _SOURCES.search(data)):
        raise Refused("word_link", target=found[0].decode("latin-1")[:60])


def refuse_fields(root: etree._Element) -> None:
    """Raises `Refused` for a field that fetches, runs or asks; nested ones are read whole."""
    for instruction in instructions(root):
        word = instruction.split()[0].upper() if instruction.split() else ""
        if word and word not in FIELDS and not word.startswith("="):
            raise Refused("word_field", field=word[:30])
        target = _TARGET.match(instruction) if word == "HYPERLINK" else None
        if target and not _LINKS.match(target[1]):
            raise Refused("word_link", target=target[1][:60])


def instructions(root: etree._Element) -> Iterator[str]:
    """What every field of a part says, however it was cut into runs."""
    for simple in root.iter(f"{W}fldSimple"):
        yield simple.get(f"{W}instr", "")
    open_fields: list[list[str]] = []
    for element in root.iter(f"{W}fldChar", f"{W}instrText", f"{W}delInstrText"):
        kind = element.get(f"{W}fldCharType")
        if element.tag != f"{W}fldChar":
            (open_fields[-1] if open_fields else []).append(element.text or "")
        elif kind == "begin":
            open_fields.append([])
        elif kind in {"separate", "end"} and open_fields:
            yield "".join(open_fields[-1])
            open_fields[-1] = []
            if kind == "end":
                open_fields.pop()
    yield from ("".join(rest) for rest in open_fields)


def _main_part(parts: Mapping[str, bytes]) -> str:
    main = next((one.target for one in relations(dict(parts), "") if one.kind == "officeDocument"), "")
    types = {one.get("PartName", "").lstrip("/"): one.get("ContentType", "") for one in safe_xml(parts[TYPES])}
    if main not in parts or not types.get(main, "").endswith((DOCUMENT, TEMPLATE)):
        raise Refused("word_other")
    return main


def _refuse_relations(parts: Mapping[str, bytes], name: str) -> None:
    folder, _, file = name.rpartition("_rels/")
    part = folder + file.removesuffix(".rels")
    for relation in relations(dict(parts), part):
        _refuse_relation(relation)


def _refuse_relation(one: Relation) -> None:
    if one.kind in _MACROS:
        raise Refused("word_macros")
    if one.kind in _INSIDE:
        raise Refused("word_inside")
    if one.kind in _DROPPED:
        return
    if one.kind == "attachedTemplate":
        if _OWN_TEMPLATE.fullmatch(one.target):
            return
        raise Refused("word_template")
    if one.kind not in _KINDS:
        raise Refused("word_part", part=one.kind[:40])
    if one.external and not (one.kind == "hyperlink" and _LINKS.match(one.target)):
        raise Refused("word_link", target=one.target[:60])
