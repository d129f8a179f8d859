"""Her file opened: the safe parts, and those with text in them made plain, ready to be looked at or filled."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from lxml import etree

from houvast.formats.word.hazards import refuse_fields, refuse_hazards, refuse_sources
from houvast.formats.word.package import parts_of, relations
from houvast.formats.word.tags import W
from houvast.formats.word.tidy import tidy
from houvast.formats.xml_guard import Refused, safe_xml

Where = Literal["body", "header", "footer", "notes"]

_IN_WORDS = {
    "xml_doctype": "word_entities",
    "xml_encoding": "word_entities",
    "xml_too_large": "word_bomb",
    "xml_too_many_elements": "word_bomb",
}
_BLANK = b"\xef\xbb\xbf\xff\xfe\0 \t\r\n"
_WHERE: dict[str, Where] = {"header": "header", "footer": "footer", "footnotes": "notes", "endnotes": "notes"}


@dataclass(frozen=True, slots=True)
class Story:
    """A part with text: its name, where it prints, and its XML made plain."""

    part: str
    where: Where
    root: etree._Element


@dataclass(frozen=True, slots=True)
class Opened:
    """A safe file: its parts, the main one, and the stories in it, the body first."""

    parts: dict[str, bytes]
    main: str
    stories: tuple[Story, ...]


def opened(data: bytes) -> Opened:
    """Her file, every part of it checked; raises `Refused` with the one sentence why it is not used."""
    try:
        return _opened(data)
    except Refused as refusal:
        if refusal.code.startswith("word_"):
            raise
        raise Refused(_IN_WORDS.get(refusal.code, "word_broken")) from refusal


def _opened(data: bytes) -> Opened:
    parts = parts_of(data)
    main = refuse_hazards(parts)
    stories = {name: _story(parts, name, where) for name, where in _stories(parts, main)}
    for name, part in parts.items():
        if name.lower().endswith((".xml", ".rels", ".vml", ".svg")) or part[:200].lstrip(_BLANK)[:1] == b"<":
            refuse_sources(part)
            if name not in stories:
                safe_xml(part)
    return Opened(parts, main, tuple(stories.values()))


def _stories(parts: dict[str, bytes], main: str) -> Iterator[tuple[str, Where]]:
    yield main, "body"
    for relation in relations(parts, main):
        if relation.kind in _WHERE and relation.target in parts:
            yield relation.target, _WHERE[relation.kind]


def _story(parts: dict[str, bytes], name: str, where: Where) -> Story:
    root = safe_xml(parts[name])
    if not str(root.tag).startswith(W):
        raise Refused("word_strict")
    refuse_fields(root)
    tidy(root)
    return Story(name, where, root)
