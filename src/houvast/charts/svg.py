"""A piece of SVG that is safe to show: every text in it was escaped when it was made."""

from dataclasses import dataclass
from html import escape


class Svg(str):
    """SVG made by this room; templates show it as it stands (`__html__`), because nothing foreign is left in it."""

    __slots__ = ()

    def __html__(self) -> str:
        return str(self)

    def __add__(self, other: str) -> "Svg":
        return Svg(str.__add__(self, other if isinstance(other, Svg) else escape(other)))


@dataclass(frozen=True, slots=True)
class Table:
    """What a chart says, in words and numbers: a heading per column, and rows of cells."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing in a wide and (where it differs) a narrow form, with its title, description and table."""

    svg: Svg
    title: str
    description: str
    table: Table


def joined(*parts: Svg) -> Svg:
    """Pieces one after the other."""
    return Svg("".join(parts))


def tag(name: str, *inside: Svg | str, **attributes: str | float) -> Svg:
    """One element. Attribute names lose a trailing underscore, an inner one becomes a dash: class_, text_anchor."""
    stated = "".join(f' {_attribute(key)}="{escape(_written(value))}"' for key, value in attributes.items())
    content = "".join(part if isinstance(part, Svg) else escape(part) for part in inside)
    return Svg(f"<{name}{stated}>{content}</{name}>" if content else f"<{name}{stated}/>")


def drawing(key: str, classes: str, width: int, height: int, title: str, description: str, *inside: Svg) -> Svg:
    """A whole drawing. `key` makes the ids of its title and description unique on the page."""
    return tag(
        "svg",
        tag("title", title, id=f"{key}-t"),
        tag("desc", description, id=f"{key}-d"),
        *inside,
        class_=classes,
        viewBox=f"0 0 {width} {height}",
        role="img",
        aria_labelledby=f"{key}-t {key}-d",
    )


def points(pairs: list[tuple[float, float]]) -> str:
    """Coordinates as polyline and polygon want them."""
    return " ".join(f"{_written(round(x, 1))},{_written(round(y, 1))}" for x, y in pairs)


def _attribute(key: str) -> str:
    return key.rstrip("_").replace("_", "-")


def _written(value: str | float) -> str:
    return f"{round(value, 1):g}" if isinstance(value, float) else str(value)
