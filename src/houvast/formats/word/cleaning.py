"""Leave in the file only what the customer may know: no author, no notes, no history, no lists of addresses.

What is not reached from the main part goes too: parts that nothing points to are a place to hide things.
"""

from lxml import etree

from houvast.formats.word.hazards import DOCUMENT, TEMPLATE
from houvast.formats.word.package import ROOT, TYPES, relations, relations_name
from houvast.formats.word.tags import CONTENT, RELATIONS, W, removed, serialised
from houvast.formats.xml_guard import safe_xml

_KEPT = frozenset(
    [
        "officeDocument",
        "styles",
        "stylesWithEffects",
        "numbering",
        "fontTable",
        "settings",
        "theme",
        "image",
        "header",
        "footer",
        "footnotes",
        "endnotes",
        "hyperlink",
        "font",
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
    ]
)
_SETTINGS = tuple(
    W + name
    for name in [
        "attachedTemplate",
        "mailMerge",
        "docVars",
        "rsids",
        "trackRevisions",
        "updateFields",
        "revisionView",
        "writeProtection",
        "removePersonalInformation",
        "removeDateAndTime",
        "saveThroughXslt",
        "linkStyles",
    ]
)
_CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"/>'
)
_CORE_NAME = "docProps/core.xml"
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_CORE_KIND = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"


def clean(parts: dict[str, bytes], main: str, title: str) -> dict[str, bytes]:
    """The parts that are kept, with arrows to nothing else; its only property is the title."""
    kept: dict[str, bytes] = {}
    _keep(parts, "", kept)
    for name in [name for name in kept if name.endswith("settings.xml")]:
        kept[name] = _settings(kept[name])
    core = etree.fromstring(_CORE)
    etree.SubElement(core, "{http://purl.org/dc/elements/1.1/}title").text = title
    kept[_CORE_NAME] = serialised(core)
    root = safe_xml(kept[ROOT])
    etree.SubElement(root, f"{{{RELATIONS}}}Relationship", Id="rHouvastCore", Type=_CORE_KIND, Target=_CORE_NAME)
    kept[ROOT] = serialised(root)
    kept[TYPES] = _types(parts[TYPES], kept, main)
    return kept


def _keep(parts: dict[str, bytes], part: str, kept: dict[str, bytes]) -> None:
    """A part, its arrows as far as they are kept, and what those reach."""
    if part:
        kept[part] = parts[part]
    name = relations_name(part) if part else ROOT
    if name not in parts:
        return
    wanted = [one for one in relations(parts, part) if one.kind in _KEPT and (one.external or one.target in parts)]
    wanted = [one for one in wanted if not (part.endswith("settings.xml"))]
    ids = {one.id for one in wanted}
    root = safe_xml(parts[name])
    for arrow in list(root):
        if arrow.get("Id") not in ids:
            root.remove(arrow)
    if len(root):
        kept[name] = serialised(root)
    for one in wanted:
        if not one.external and one.target not in kept:
            _keep(parts, one.target, kept)


def _settings(data: bytes) -> bytes:
    root = safe_xml(data)
    for element in list(root.iter(*_SETTINGS)):
        removed(element)
    return serialised(root)


def _types(data: bytes, kept: dict[str, bytes], main: str) -> bytes:
    """What each part is; a template file (.dotx) becomes a document."""
    root = safe_xml(data)
    for one in list(root):
        name = one.get("PartName", "").lstrip("/")
        if name and (name not in kept or name == _CORE_NAME):
            root.remove(one)
        elif name == main:
            one.set("ContentType", one.get("ContentType", "").replace(TEMPLATE, DOCUMENT))
    etree.SubElement(root, f"{{{CONTENT}}}Override", PartName=f"/{_CORE_NAME}", ContentType=_CORE_TYPE)
    return serialised(root)
