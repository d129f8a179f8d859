"""A picture in the place of a placeholder: the drawing in the text, and the file and arrow it needs."""

from hashlib import sha256

from lxml import etree

from houvast.formats.picture import Picture, picture
from houvast.formats.word.package import declare, relate
from houvast.formats.word.tags import OFFICE, WP

_EMU_PER_MM = 36_000
LOGO_MM = (60.0, 25.0)
PHOTO_MM = (30.0, 30.0)

_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_SHAPE = (
    '<w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:wp="{WP[1:-1]}" xmlns:a="{_A}" xmlns:pic="{_PIC}" xmlns:r="{OFFICE}">'
    '<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{cx}" cy="{cy}"/>'
    '<wp:docPr id="1" name="{name}" descr="{name}"/><a:graphic><a:graphicData uri="{pic}"><pic:pic>'
    '<pic:nvPicPr><pic:cNvPr id="0" name="{name}"/><pic:cNvPicPr/></pic:nvPicPr>'
    '<pic:blipFill><a:blip r:embed="{id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
    '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>'
    "</w:drawing>"
)


class Pictures:
    """The pictures put into one file; each is stored once, and each part gets one arrow to it."""

    def __init__(self, parts: dict[str, bytes]) -> None:
        self._parts = parts
        self._arrows: dict[tuple[str, str], str] = {}

    def drawing(self, part: str, data: bytes, box: tuple[float, float], name: str) -> etree._Element | str:
        """The drawing to put in a run of a part; nothing when the bytes are no picture that may be shown."""
        found = picture(data) if data else None
        if found is None:
            return ""
        target = self._stored(found)
        arrow = self._arrows.get((part, target))
        if arrow is None:
            arrow = self._arrows[part, target] = relate(self._parts, part, f"{OFFICE}/image", target)
        width, height = (round(side * _EMU_PER_MM) for side in found.within(*box))
        return etree.fromstring(_SHAPE.format(cx=width, cy=height, id=arrow, name=name, pic=_PIC))

    def _stored(self, found: Picture) -> str:
        ending = "png" if found.kind == "png" else "jpg"
        target = f"word/media/houvast-{sha256(found.data).hexdigest()[:16]}.{ending}"
        if target not in self._parts:
            self._parts[target] = found.data
            declare(self._parts, ending, f"image/{found.kind}")
        return target
