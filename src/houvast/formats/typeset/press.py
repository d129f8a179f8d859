"""The document as a PDF: our template, our fonts, the texts as data; nothing is fetched and nothing is run.

typst runs here with a root that holds no files but the ones given. A letter that none of the fonts has would make the
file less than PDF/A: then, and only then, it is printed as a box. A logo that turns out broken is left out.
"""

import json
import re
import threading
from base64 import b64encode
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, replace
from datetime import UTC, datetime, time
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any, cast
from unicodedata import category

import segno

from houvast.formats.picture import Picture, picture
from houvast.formats.typeset.colour import readable
from houvast.formats.typeset.document import HouseDocument
from houvast.formats.typeset.labels import LABELS

MAX_TEXT = 15_000
MAX_TITLE = 300
MAX_LINES = 3_000
STANDARDS = ("a-3a", "ua-1")
LOGO_MM = (60.0, 24.0)

_HERE = Path(__file__).parent
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\u2028\u2029\ufffe\uffff]")
_RARE = re.compile(r"[^\n\t\u0020-\u024f\u02c6-\u02dd\u0370-\u03ff\u0400-\u045f\u2010-\u203a\u20ac\u2122\u00b7]")
_NOT_WESTERN = re.compile(r"[^\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff\u20ac\u2013\u2019]")
_FILE_NAME = re.compile(r"[^A-Za-z0-9._-]+")
_BOX = "▯"
_lock = threading.Lock()


def house_pdf(document: HouseDocument) -> bytes:
    """The PDF of a document: PDF/A-3a and PDF/UA-1, its language set, the UBL attached when there is one.

    The same document gives the same bytes. A warm process sets 20 lines in well under 0.1 s. Source: UX 3.1.
    """
    import typst  # noqa: PLC0415  40 MB that only this function needs

    try:
        return _set(document, _as_written)
    except typst.TypstError:
        with suppress(typst.TypstError):
            return _set(document, _as_our_fonts_have)
        return _set(replace(document, logo=b""), _as_any_font_has)


def _set(document: HouseDocument, letters: Callable[[str], str]) -> bytes:
    import typst  # noqa: PLC0415

    files: dict[str, Any] = {"main.typ": _template()}
    files["data.json"] = json.dumps(_each_text(_data(document, files), letters), ensure_ascii=False).encode()
    compiled = cast("Callable[..., bytes]", typst.compile)  # its stubs forget that files may be given by name
    with _lock:  # the fonts are shared
        return compiled(
            files,
            format="pdf",
            font_paths=_fonts(),
            pdf_standards=list(STANDARDS),
            timestamp=datetime.combine(document.dated, time(), UTC),
        )


def _data(document: HouseDocument, files: dict[str, Any]) -> dict[str, Any]:
    """What the template reads; the pictures and the attachment go into the files beside it."""
    assert len(document.lines) + len(document.options) <= MAX_LINES
    told = asdict(document)
    rows = ("lines", "options", "totals", "schedule")
    told |= {key: [one._asdict() for one in getattr(document, key)] for key in rows}
    firm = document.firm._replace(name=document.firm.name[:MAX_TITLE])
    told |= {"heading": document.heading.replace("\n", " ").strip()[:MAX_TITLE] or "–"}
    told |= {"firm": firm._asdict(), "customer": document.customer._asdict()}
    told |= {"columns": document.columns._asdict(), "accent": readable(document.accent), "on_accent": "#ffffff"}
    told |= {"lang": document.language, "labels": _labels(document), "attached": None, "dated": ""}
    told |= _pictures(document, files)
    if document.attachment:
        told["attached"] = "ubl.xml"
    if document.attachment:
        name = _FILE_NAME.sub("-", document.attachment_name).strip(".-")[:60] or "ubl.xml"
        told["attached"] = name if name.endswith(".xml") else f"{name}.xml"
        files[told["attached"]] = document.attachment
    del told["attachment"]
    return told


def _pictures(document: HouseDocument, files: dict[str, Any]) -> dict[str, Any]:
    logo = picture(document.logo)
    told: dict[str, Any] = {"logo": None, "qr": None}
    if logo:
        files["logo.svg"] = _as_svg(logo)
        told |= {"logo": "logo.svg", "logo_width": round(logo.within(*LOGO_MM)[0], 2)}
    if document.qr:
        out = BytesIO()
        segno.make(document.qr, error="m", micro=False).save(out, kind="svg", border=1, xmldecl=False)
        files["qr.svg"] = out.getvalue()
        told["qr"] = "qr.svg"
    return told


def _as_svg(logo: Picture) -> bytes:
    """A picture within text: files given by name must be text for typst."""
    size = f'width="{logo.width}" height="{logo.height}"'
    data = f"data:image/{logo.kind};base64,{b64encode(logo.data).decode()}"
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}><image {size} href="{data}"/></svg>'.encode()


def _labels(document: HouseDocument) -> dict[str, str]:
    words = {key: text.nl if document.language == "nl" else text.en for key, text in LABELS.items()}
    return words | {"firm_signs": words["firm_signs"].replace("{firm}", document.firm.name)}


def _each_text(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return change(value[:MAX_TEXT])
    if isinstance(value, dict):
        return {key: _each_text(one, change) for key, one in value.items()}
    return [_each_text(one, change) for one in value] if isinstance(value, list | tuple) else value


def _as_written(text: str) -> str:
    return _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))


def _as_our_fonts_have(text: str) -> str:
    return "".join(_BOX if _RARE.match(one) or category(one) == "Cn" else one for one in _as_written(text))


def _as_any_font_has(text: str) -> str:
    return _NOT_WESTERN.sub("?", _as_written(text))


@cache
def _template() -> bytes:
    return (_HERE / "house.typ").read_bytes()


@cache
def _fonts() -> Any:
    import typst  # noqa: PLC0415

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[_HERE / "fonts"])
