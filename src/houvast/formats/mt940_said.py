"""What field :86: of an MT940 movement says: German subfields (?20), Dutch code words (/REMI/), or plain text."""

import re
from typing import NamedTuple

from houvast.formats.reference import reference_in, reference_of

_SUBFIELDS = re.compile(r"(?:\d{3})?([?@~^>])00|\d{3}([?])\d\d", re.ASCII)
_USAGE = re.compile(r"(EREF|KREF|MREF|CRED|DEBT|SVWZ|ABWA|ABWE|COAM|OAMT)\+")
_WORDS = re.compile(
    r"/(EREF|PREF|RTRN|MARF|CSID|CNTP|REMI|ORDP|BENM|NAME|IBAN|BIC|ADDR|ISDT|PURP|ULTD|ULTC|TRTP|INSD|SUM|TRCD)/"
)
_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}", re.ASCII)
_NO_ID = frozenset({"", "NONREF", "NOTPROVIDED"})


class Said(NamedTuple):
    """What the text around a movement yields."""

    name: str | None = None
    account: str | None = None
    reference: str | None = None
    communication: str | None = None
    mandate: str | None = None
    creditor_id: str | None = None
    end_to_end_id: str | None = None
    returned: bool = False


def said(content: str) -> Said:
    """What a field :86: says, whichever of the three forms the bank uses."""
    flat = content.replace("\n", "")
    if _SUBFIELDS.match(flat):
        return _german(flat)
    if _WORDS.search(flat):
        return _code_words(flat)
    return _plain(content)


def is_iban(text: str) -> bool:
    """Whether a text has the shape of an IBAN and nothing else."""
    return _IBAN.fullmatch(text) is not None


def unwrapped(content: str) -> str:
    """Text without the line ends of the format: a line of 65 was cut off, a shorter one ended where it ends."""
    parts = content.split("\n")
    text = "".join(part if len(part) >= 65 and not part.endswith(" ") else f"{part.rstrip()} " for part in parts)
    return re.sub(r" {2,}", " ", text).strip()


def _german(flat: str) -> Said:
    """Subfields: 20-29 and 60-63 usage, 30 bank, 31 account, 32-33 name; the usage holds SEPA words in turn."""
    found = _SUBFIELDS.match(flat)
    mark = (found.group(1) or found.group(2)) if found else "?"
    fields: dict[str, str] = {}
    for part in flat.split(mark)[1:]:
        if part[:2].isdecimal():
            fields[part[:2]] = fields.get(part[:2], "") + part[2:]
    usage = "".join(fields.get(f"{number}", "") for number in (*range(20, 30), *range(60, 64)))
    pieces = _USAGE.split(usage)
    words = dict(zip(pieces[1::2], pieces[2::2], strict=True))
    text = words.get("SVWZ", pieces[0] if pieces[0].strip() or not words else "").strip()
    name = (fields.get("32", "") + fields.get("33", "")).strip()
    return Said(
        name or None,
        fields.get("31", "").strip() or None,
        reference_of(text) or reference_in(text),
        text or fields.get("00", "").strip() or None,
        words.get("MREF", "").strip() or None,
        words.get("CRED", "").strip() or None,
        _id(words.get("EREF", "")),
    )


def _code_words(flat: str) -> Said:
    """Code words between slashes: CNTP account/bank/name/town, REMI USTD or STRD, NAME, EREF, MARF, CSID, RTRN."""
    pieces = _WORDS.split(flat)
    words: dict[str, str] = {}
    for word, value in zip(pieces[1::2], pieces[2::2], strict=True):
        words.setdefault(word, value.strip())
    other = words.get("CNTP", "").split("/")
    account = words.get("IBAN") or (other[0] if is_iban(other[0]) else None)
    name = words.get("NAME") or (other[2].strip() if len(other) > 2 else "")
    text = words.get("REMI", "")
    reference = None
    if text.startswith("STRD/"):
        text = text.removeprefix("STRD/").removeprefix("CUR/").removeprefix("ISO/").strip("/ ")
        reference = reference_of(text)
    text = text.removeprefix("USTD/").removeprefix("/").strip("/ ")
    return Said(
        name.strip("/ ") or None,
        account.strip("/ ") if account else None,
        reference or reference_of(text) or reference_in(text),
        text or pieces[0].strip() or None,
        words.get("MARF", "").strip("/ ") or None,
        words.get("CSID", "").strip("/ ") or None,
        _id(words.get("EREF", "")),
        "RTRN" in words,
    )


def _plain(content: str) -> Said:
    """Plain text; where it opens with an IBAN, its first line is the other side."""
    first, _, rest = content.strip().partition("\n")
    account, _, name = first.partition(" ")
    if is_iban(account):
        text = unwrapped(rest)
        return Said(name.strip() or None, account, reference_of(text) or reference_in(text), text or None)
    text = unwrapped(content)
    return Said(reference=reference_of(text) or reference_in(text), communication=text or None)


def _id(text: str) -> str | None:
    bare = text.strip("/ ")
    return None if bare in _NO_ID else bare
