"""Files inside an invoice: their name as text only, their size, and whether they are what they say (base64)."""

import base64
import binascii
import re

from houvast.facts.invoice import Attachment
from houvast.formats.reading import Trouble
from houvast.formats.xml_table import Unreadable, Values

MAX_BYTES = 20_000_000
_WHITE = re.compile(r"\s+")
# Control characters, and the marks that turn the direction of a text round: exe.pdf would read as fdp.exe.
_HIDDEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def decoded_size(text: str) -> int | None:
    """How many bytes a base64 text stands for. libxml2 accepts what is no base64 at all, so it is decoded strictly."""
    packed = _WHITE.sub("", text)
    if not packed:
        return None
    try:
        return len(base64.b64decode(packed, validate=True))
    except (binascii.Error, ValueError):
        raise Unreadable("attachment_broken", "") from None


def plain_filename(name: str) -> str:
    """A file name to show, never a path: '../../etc/x.pdf' is 'x.pdf'."""
    last = _HIDDEN.sub("", name.replace("\\", "/")).rstrip("/").rpartition("/")[2].strip(". ")
    return last[:150] if last else "bijlage"


def attachments_of(documents: list[Values], troubles: list[Trouble]) -> tuple[Attachment, ...]:
    """The files inside an invoice; those over the limit are told and left out."""
    found = []
    for document in documents:
        size = document.get("size")
        if size is None:
            continue
        name = plain_filename(document.get("filename") or document.get("id") or "")
        if size > MAX_BYTES:
            troubles.append(Trouble("attachment_too_large", "", {"name": name}))
            continue
        found.append(Attachment(name, document.get("mime") or "application/octet-stream", size))
    return tuple(found)
