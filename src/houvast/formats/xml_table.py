"""Read the fields of an XML element by a table of (path, field, convert), driven by one loop.

A path is local names with slashes, in whatever namespace, and may end in an attribute: 'Price/PriceAmount',
'InvoicedQuantity/@unitCode'. In a table for a group '.' is the group's own text, '@unitCode' its own attribute.
`convert` makes a value of a text (or of nothing: None), `Each(convert)` keeps every occurrence instead of the first,
a `Table` makes a dict of the element, `Each(Table(...))` a list of dicts.
"""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from lxml import etree

from houvast.formats.reading import Trouble

Convert = Callable[[str], Any]
Values = dict[str, Any]
_KNOWN_TAGS_KEPT = 500


class Unreadable(ValueError):  # noqa: N818 - it says what happened to a text
    """A text that is not what its place asks for; `value` is what it can only mean, None if that is not sure."""

    def __init__(self, code: str, text: str, value: object = None) -> None:
        super().__init__(code)
        self.code = code
        self.text = text[:60]
        self.value = value


class Each(NamedTuple):
    """Every occurrence of a field, in a list."""

    convert: "Convert | Table"


class _Step:
    """What to do at one element: convert its text, read its attributes, go below it."""

    __slots__ = ("attributes", "below", "convert", "field", "group", "many")

    def __init__(self) -> None:
        self.field = ""
        self.convert: Convert | None = None
        self.many = False
        self.group = False
        self.below: Table | None = None
        self.attributes: list[tuple[str, str, Convert]] = []


class Table(dict[str, _Step | None]):
    """A compiled table: from an element's tag to its step. Knows a tag by its local name, in any namespace."""

    def __init__(self, rows: Iterable[tuple[str, str, "Convert | Each | Table"]] = ()) -> None:
        super().__init__()
        self._steps: dict[str, _Step] = {}
        self.itself: list[tuple[str, str, Convert]] = []
        for path, field, convert in rows:
            if path == "." or path.startswith("@"):
                assert not isinstance(convert, (Each, Table))
                self.itself.append((path[1:], field, convert))
                continue
            self.add(path.split("/"), field, convert)

    def __missing__(self, tag: str) -> _Step | None:
        step = self._steps.get(tag.rpartition("}")[2])
        if len(self) < _KNOWN_TAGS_KEPT:
            self[tag] = step
        return step

    def add(self, path: list[str], field: str, convert: "Convert | Each | Table") -> None:
        """One more row, its path in parts."""
        step = self._steps.setdefault(path[0], _Step())
        if len(path) == 1:
            step.field, step.many = field, isinstance(convert, Each)
            inner = convert.convert if isinstance(convert, Each) else convert
            if isinstance(inner, Table):
                step.below, step.group = inner, True
            else:
                step.convert = inner
        elif path[1].startswith("@"):
            assert not isinstance(convert, (Each, Table))
            step.attributes.append((path[1][1:], field, convert))
        else:
            if step.below is None:
                step.below = Table()
            step.below.add(path[1:], field, convert)


def gathered(element: etree._Element, table: Table, troubles: list[Trouble]) -> Values:
    """The fields of an element by its table. A text that cannot be read is a trouble and costs only that field."""
    values: Values = {}
    _gather(element, table, values, troubles)
    return values


def _gather(element: etree._Element, table: Table, values: Values, troubles: list[Trouble]) -> None:
    for child in element:
        step = table[child.tag]
        if step is None:
            continue
        if step.group:
            below: Values = {}
            table_below = step.below
            assert table_below is not None
            if table_below.itself:
                _take(child, table_below.itself, below, troubles)
            _gather(child, table_below, below, troubles)
            if step.many:
                values.setdefault(step.field, []).append(below)
            else:
                values.setdefault(step.field, below)
            continue
        if step.convert is not None and (text := child.text):
            value = _converted(step.convert, text, child, troubles)
            if value is not None:
                if step.many:
                    values.setdefault(step.field, []).append(value)
                elif step.field not in values:
                    values[step.field] = value
        if step.attributes:
            _take(child, step.attributes, values, troubles)
        if step.below is not None:
            _gather(child, step.below, values, troubles)


def _take(
    element: etree._Element, rows: list[tuple[str, str, Convert]], values: Values, troubles: list[Trouble]
) -> None:
    """The attributes of an element, and its own text where the attribute has no name."""
    for name, field, convert in rows:
        text = element.get(name) if name else element.text
        if text and field not in values:
            values[field] = _converted(convert, text, element, troubles)


def _converted(convert: Convert, text: str, element: etree._Element, troubles: list[Trouble]) -> Any:
    try:
        return convert(text)
    except Unreadable as fault:
        troubles.append(Trouble(fault.code, place_of(element), {"text": fault.text}))
        return fault.value


def place_of(element: etree._Element) -> str:
    """Where an element stands, for a reader: its name, after the number of the line or entry that holds it."""
    name = str(element.tag).rpartition("}")[2]
    for above in element.iterancestors():
        holder = str(above.tag).rpartition("}")[2]
        if word := _HOLDERS.get(holder):
            position = 1 + sum(1 for _ in above.itersiblings(above.tag, preceding=True))
            return f"{word} {position}: {name}"
    return name


_HOLDERS = {
    "InvoiceLine": "lijn",
    "CreditNoteLine": "lijn",
    "IncludedSupplyChainTradeLineItem": "lijn",
}
