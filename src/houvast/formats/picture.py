"""What is this picture, and how large? By its own bytes: PNG or JPEG, nothing else goes into a document."""

import struct
from typing import Literal, NamedTuple

PictureKind = Literal["png", "jpeg"]
MAX_PICTURE = 5_000_000
MAX_SIDE = 4_000

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_HEAD = struct.Struct(">4x4sII")
_SIZE = struct.Struct(">HH")
# The markers that begin a frame; C4, C8 and CC in the same range are tables.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})


class Picture(NamedTuple):
    """A picture that may be shown: its kind, its size in pixels and its bytes."""

    kind: PictureKind
    width: int
    height: int
    data: bytes

    def within(self, width: float, height: float) -> tuple[float, float]:
        """The largest size with the same shape that fits in a box, in the unit of the box."""
        scale = min(width / self.width, height / self.height)
        return self.width * scale, self.height * scale


def picture(data: bytes) -> Picture | None:
    """The picture that bytes hold; None for any other kind, one that is broken, or one far too large to print."""
    if len(data) > MAX_PICTURE:
        return None
    found = _png(data) if data.startswith(_PNG) else _jpeg(data) if data.startswith(b"\xff\xd8") else None
    if found is None or not (0 < found.width <= MAX_SIDE and 0 < found.height <= MAX_SIDE):
        return None
    return found


def _png(data: bytes) -> Picture | None:
    if len(data) < len(_PNG) + _PNG_HEAD.size:
        return None
    name, width, height = _PNG_HEAD.unpack_from(data, len(_PNG))
    return Picture("png", width, height, data) if name == b"IHDR" else None


def _jpeg(data: bytes) -> Picture | None:
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker in _FRAMES:
            height, width = _SIZE.unpack_from(data, at + 5)
            return Picture("jpeg", width, height, data)
        at += 2 if marker in _ALONE else 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return None
