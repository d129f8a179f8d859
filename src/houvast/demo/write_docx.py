"""Write a Word file, the same bytes for the same content: paragraphs, tables, a header and a footer, pictures.

What stands in a paragraph may be given cut into runs, as Word itself does to a text that was typed in two goes.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_LONG_AGO = (2020, 1, 1, 0, 0, 0)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:r="{_OFFICE}" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'
)


@dataclass(frozen=True, slots=True)
class Look:
    """How her documents look: font, colour of headings and of the row above a table."""

    font: str = "Calibri"
    colour: str = "1F5C4D"


@dataclass(frozen=True, slots=True)
class WordFile:
    """What goes into a file. `body`, `header` and `footer` are XML made by the functions below."""

    body: Sequence[str]
    header: Sequence[str] = ()
    footer: Sequence[str] = ()
    look: Look = Look()
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    author: str = ""
    more: Mapping[str, str] = field(default_factory=dict)
    """Further parts by name, and for tests: what replaces a part of ours."""


def run(text: str, *, bold: bool = False, size: float = 0, colour: str = "") -> str:
    """A run: a text in one format. Size in points."""
    told = "<w:b/>" if bold else ""
    told += f'<w:color w:val="{colour}"/>' if colour else ""
    told += f'<w:sz w:val="{round(size * 2)}"/>' if size else ""
    properties = f"<w:rPr>{told}</w:rPr>" if told else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(*runs: str, style: str = "", align: str = "") -> str:
    """A paragraph of runs; a plain text may be given for a run."""
    told = f"<w:pStyle w:val={quoteattr(style)}/>" if style else ""
    told += f"<w:jc w:val={quoteattr(align)}/>" if align else ""
    properties = f"<w:pPr>{told}</w:pPr>" if told else ""
    return f"<w:p>{properties}{''.join(one if one.startswith('<w:') else run(one) for one in runs)}</w:p>"


def table(widths: Sequence[int], rows: Iterable[Sequence[str]], *, headed: str = "", lines: bool = True) -> str:
    """A table; widths in millimetres, cells as XML of paragraphs. `headed`: the colour behind the first row."""
    grid = "".join(f'<w:gridCol w:w="{round(width * 56.7)}"/>' for width in widths)
    edge = '<w:{} w:val="single" w:sz="4" w:color="C9CFCB"/>'
    borders = "".join(edge.format(side) for side in ("top", "bottom", "insideH")) if lines else ""
    made = []
    for number, row in enumerate(rows):
        fill = f'<w:shd w:val="clear" w:fill="{headed}"/>' if headed and not number else ""
        cells = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{round(width * 56.7)}" w:type="dxa"/>{fill}</w:tcPr>{cell}</w:tc>'
            for width, cell in zip(widths, row, strict=True)
        )
        properties = "<w:trPr><w:tblHeader/></w:trPr>" if headed and not number else ""
        made.append(f"<w:tr>{properties}{cells}</w:tr>")
    told = '<w:tblW w:w="0" w:type="auto"/>' + (f"<w:tblBorders>{borders}</w:tblBorders>" if borders else "")
    return f"<w:tbl><w:tblPr>{told}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(made)}</w:tbl>"


def page_number() -> str:
    """A field that Word fills with the number of the page."""
    return '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def shown_picture(name: str, width: float, height: float) -> str:
    """A run with a picture of the file, in millimetres."""
    cx, cy = round(width * 36_000), round(height * 36_000)
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{cx}" cy="{cy}"/>'
        f'<wp:docPr id="7" name={quoteattr(name)}/><a:graphic>'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        f'<pic:nvPicPr><pic:cNvPr id="7" name={quoteattr(name)}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        f'<a:blip r:embed="{_picture_id(name)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>'
        f'<a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        "</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def docx(file: WordFile) -> bytes:
    """The file as bytes."""
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": _types(file),
        "_rels/.rels": _relations({"rId1": ("officeDocument", "word/document.xml"), **_about(file)}),
        "word/document.xml": _document(file),
        "word/styles.xml": _styles(file.look),
        "word/_rels/document.xml.rels": _relations(_arrows(file)),
    }
    if file.author:
        parts["docProps/core.xml"] = _core(file.author)
    for kind, content in (("header", file.header), ("footer", file.footer)):
        if content:
            tag = "hdr" if kind == "header" else "ftr"
            parts[f"word/{kind}1.xml"] = f"<w:{tag} {_SPACES}>{''.join(content)}</w:{tag}>"
            if file.pictures:
                parts[f"word/_rels/{kind}1.xml.rels"] = _relations(_pictures(file))
    parts |= {f"word/media/{name}": data for name, data in file.pictures.items()} | dict(file.more)
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as zipped:
        for name, part in parts.items():
            info = ZipInfo(name, _LONG_AGO)
            info.compress_type = ZIP_DEFLATED
            zipped.writestr(info, part if isinstance(part, bytes) else _HEAD + part)
    return buffer.getvalue()


def _document(file: WordFile) -> str:
    references = "".join(
        f'<w:{kind}Reference w:type="default" r:id="rId{number}"/>'
        for kind, number, content in (("header", 11, file.header), ("footer", 12, file.footer))
        if content
    )
    section = (
        f'<w:sectPr>{references}<w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567"/>'
        "</w:sectPr>"
    )
    return f"<w:document {_SPACES}><w:body>{''.join(file.body)}{section}</w:body></w:document>"


def _arrows(file: WordFile) -> dict[str, tuple[str, str]]:
    arrows = {"rId1": ("styles", "styles.xml")}
    if file.header:
        arrows["rId11"] = ("header", "header1.xml")
    if file.footer:
        arrows["rId12"] = ("footer", "footer1.xml")
    return arrows | _pictures(file)


def _pictures(file: WordFile) -> dict[str, tuple[str, str]]:
    return {_picture_id(name): ("image", f"media/{name}") for name in file.pictures}


def _picture_id(name: str) -> str:
    return "rPic" + "".join(letter for letter in name if letter.isalnum())


def _about(file: WordFile) -> dict[str, tuple[str, str]]:
    return {"rId2": ("core-properties", "docProps/core.xml")} if file.author else {}


def _relations(arrows: Mapping[str, tuple[str, str]]) -> str:
    told = "".join(
        f'<Relationship Id="{key}" Type="{_OFFICE}/{kind}" Target="{to}"/>' for key, (kind, to) in arrows.items()
    )
    return f'<Relationships xmlns="{_RELS}">{told}</Relationships>'


def _types(file: WordFile) -> str:
    kinds = {"document": "document.main", "styles": "styles"}
    kinds |= {"header1": "header"} if file.header else {}
    kinds |= {"footer1": "footer"} if file.footer else {}
    told = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_CONTENT}.{kind}+xml"/>' for name, kind in kinds.items()
    )
    if file.author:
        kind = "application/vnd.openxmlformats-package.core-properties+xml"
        told += f'<Override PartName="/docProps/core.xml" ContentType="{kind}"/>'
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
        f"{told}</Types>"
    )


def _core(author: str) -> str:
    return (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:creator>{escape(author)}</dc:creator><cp:lastModifiedBy>{escape(author)}</cp:lastModifiedBy>"
        "</cp:coreProperties>"
    )


def _styles(look: Look) -> str:
    font = f'<w:rFonts w:ascii="{look.font}" w:hAnsi="{look.font}" w:cs="{look.font}"/>'
    heading = (
        '<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="Standaard"/><w:pPr>'
        '<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="{level}"/></w:pPr><w:rPr><w:b/>'
        f'<w:color w:val="{look.colour}"/><w:sz w:val="{{size}}"/></w:rPr></w:style>'
    )
    return (
        f'<w:styles {_SPACES}><w:docDefaults><w:rPrDefault><w:rPr>{font}<w:sz w:val="21"/></w:rPr>'
        '</w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="60"/></w:pPr></w:pPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>'
        + heading.format(id="Kop1", name="heading 1", level=0, size=34)
        + heading.format(id="Kop2", name="heading 2", level=1, size=24)
        + "</w:styles>"
    )
