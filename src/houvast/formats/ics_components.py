"""Split a calendar file into components, each on its own, so that one broken event costs one event.

Lines are unfolded before anything else looks at them: 'FREQ=SECO' + fold + 'NDLY' is one word.
"""

import codecs
import re
from collections.abc import Iterator
from typing import NamedTuple

_FOLD = re.compile(r"\n[ \t]")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_PARAMETER = re.compile(r';([^=;:"]+)=("[^"]*"|[^;:"]*)')


class Component(NamedTuple):
    """The lines of one VEVENT or VTIMEZONE, without the components inside it, and whether it was closed."""

    name: str
    lines: tuple[str, ...]
    closed: bool = True


class Split(NamedTuple):
    """A calendar file in parts: the calendar's own lines, its zones, and its events one by one."""

    calendar: tuple[str, ...]
    zones: tuple[Component, ...]
    events: tuple[Component, ...]


class Property(NamedTuple):
    """One line: its name in capitals, its parameters in capitals, and its value as written."""

    name: str
    parameters: dict[str, str]
    value: str


def unfolded(data: bytes) -> list[str]:
    """The lines of a calendar as they were meant, whatever the encoding and line ends of the file."""
    text = _decoded(data).replace("\r\n", "\n").replace("\r", "\n")
    return _FOLD.sub("", text).split("\n")


def _decoded(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def split(lines: list[str]) -> Split:
    """The calendar's own lines, its zones and its events; tasks, journals and alarms are left out.

    An event that is not closed before the next one begins (or the file ends) is marked so.
    """
    calendar: list[str] = []
    found: dict[str, list[Component]] = {"VEVENT": [], "VTIMEZONE": []}
    position, last = 0, len(lines)
    while position < last:
        line = lines[position]
        position += 1
        name = _name_after(line, "BEGIN:")
        if name is None:
            if line:
                calendar.append(line)
        elif name != "VCALENDAR":
            position, component = _component(lines, position, name)
            if name in found:
                found[name].append(component)
    return Split(tuple(calendar), tuple(found["VTIMEZONE"]), tuple(found["VEVENT"]))


def _component(lines: list[str], position: int, name: str) -> tuple[int, Component]:
    """One component from its first line on. Zones keep what is inside them; events drop their alarms."""
    kept: list[str] = []
    inside: list[str] = []
    for index in range(position, len(lines)):
        line = lines[index]
        # Checking one letter first keeps the many ordinary lines cheap.
        if line[:1] in "BbEe":
            begins, ends = _name_after(line, "BEGIN:"), _name_after(line, "END:")
            if ends == name and name not in inside:
                return index + 1, Component(name, tuple(kept))
            if begins == "VEVENT" or ends == "VCALENDAR":
                return index, Component(name, tuple(kept), closed=False)
            if begins is not None:
                inside.append(begins)
            elif ends is not None and ends in inside:
                del inside[inside.index(ends) :]
                if name == "VTIMEZONE":
                    kept.append(line)
                continue
        if line and (not inside or name == "VTIMEZONE"):
            kept.append(line)
    return len(lines), Component(name, tuple(kept), closed=False)


def _name_after(line: str, word: str) -> str | None:
    return line[len(word) :].strip().upper() if line[: len(word)].upper() == word else None


def property_of(line: str) -> Property | None:
    """The line taken apart, or None for a line that is no property at all."""
    head, colon, value = line.partition(":")
    if not colon:
        return None
    if ";" not in head:
        return Property(head.strip().upper(), {}, value)
    if '"' in head:
        return _quoted_property(line)
    name, *parameters = head.split(";")
    pairs = (parameter.partition("=") for parameter in parameters)
    return Property(name.strip().upper(), {key.strip().upper(): val for key, _, val in pairs}, value)


def _quoted_property(line: str) -> Property | None:
    """A line whose parameters hold quoted text, in which a colon is no end."""
    name, _, _ = line.partition(";")
    position, parameters = len(name), {}
    while match := _PARAMETER.match(line, position):
        parameters[match[1].strip().upper()] = match[2].strip('"')
        position = match.end()
    if line[position : position + 1] != ":":
        return None
    return Property(name.strip().upper(), parameters, line[position + 1 :])


def properties(lines: tuple[str, ...]) -> Iterator[Property]:
    """Every line that is a property, in order."""
    for line in lines:
        found = property_of(line)
        if found is not None:
            yield found


def unescaped(value: str) -> str:
    r"""A text value as the owner typed it: '\,' is a comma, '\n' a new line."""
    if "\\" not in value:
        return value.strip()
    return _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], value).strip()


def listed(value: str) -> tuple[str, ...]:
    r"""The texts in a comma-separated value; an escaped comma does not separate."""
    parts = re.split(r"(?<!\\),", value)
    return tuple(text for part in parts if (text := unescaped(part)))
