"""What is in her template: every placeholder found, what it means, what to do about it, and what is missing.

Ready to be shown once, with a suggestion for each name that is not known.
"""

from collections.abc import Mapping
from typing import NamedTuple

from houvast.facts.text import Language
from houvast.facts.wording import say
from houvast.formats.word.meaning import Meaning, Status
from houvast.formats.word.opened import Opened, Where, opened
from houvast.formats.word.places import places, read_mark
from houvast.formats.word.tags import W
from houvast.formats.word_texts import WORD
from houvast.formats.xml_guard import Refused

WANTED = ("customer.name", "number", "total_gross")
"""Without these a quote says too little."""


class Found(NamedTuple):
    """A placeholder as she wrote it: where it prints first, how often it stands there, and what it means."""

    written: str
    name: str
    where: Where
    times: int
    status: Status
    field: str = ""
    suggestion: str = ""


class WordTemplate(NamedTuple):
    """Her template as it was understood. `missing` are fields a quote wants and that nothing prints."""

    found: tuple[Found, ...]
    missing: tuple[str, ...]
    repeats: tuple[str, ...]
    fonts: tuple[str, ...]

    @property
    def ready(self) -> bool:
        """Whether it can be filled: nothing in it is unknown or refused."""
        return all(one.status in {"known", "repaired"} for one in self.found)


def look(data: bytes, answers: Mapping[str, str] = {}) -> WordTemplate:
    """What stands in a template. `answers`: her own choices, squashed name to field. Raises `Refused` if unsafe."""
    return template_of(opened(data), answers)


def template_of(file: Opened, answers: Mapping[str, str]) -> WordTemplate:
    """The same of a file that is open."""
    found: dict[tuple[str, str], Found] = {}
    groups: dict[str, None] = {}
    for story in file.stories:
        for place in places(story.root):
            if place.group:
                groups[place.group] = None
            for mark in place.marks:
                key, told = (mark.written, place.group), read_mark(mark, place.group, answers)
                before = found.get(key)
                found[key] = (
                    before._replace(times=before.times + 1)
                    if before
                    else Found(mark.written, mark.name, story.where, 1, *told)
                )
    has = {one.field for one in found.values()}
    missing = [field for field in WANTED if field not in has]
    missing += [] if "line" in groups else ["line.text"]
    return WordTemplate(tuple(found.values()), tuple(missing), tuple(groups), _fonts(file))


def refuse_unready(template: WordTemplate) -> None:
    """Raises `Refused` for the first placeholder that may not or cannot be filled."""
    order: tuple[Status, ...] = ("refused", "code", "unknown")
    for status in order:
        for one in template.found:
            if one.status == status:
                raise Refused(f"word_{status}_name", written=one.written[:60])


def found_in_words(found: Found, language: Language) -> str:
    """One placeholder in a sentence: what it becomes, or what to do about it."""
    key = f"found.{found.status}" + (".suggestion" if found.status == "unknown" and found.suggestion else "")
    return say(WORD[key], language, {"written": found.written, "suggestion": found.suggestion})


def refusal_in_words(refusal: Refused, language: Language) -> str:
    """Why a file is not used, in one sentence."""
    return say(WORD[refusal.code], language, refusal.values)


def _fonts(file: Opened) -> tuple[str, ...]:
    """The fonts that the text asks for by name: a computer without them prints another."""
    named: set[str] = set()
    for story in file.stories:
        for fonts in story.root.iter(f"{W}rFonts"):
            named.update(filter(None, (fonts.get(f"{W}ascii"), fonts.get(f"{W}hAnsi"))))
    return tuple(sorted(named))


__all__ = ["Found", "Meaning", "WordTemplate", "found_in_words", "look", "refusal_in_words", "template_of"]
