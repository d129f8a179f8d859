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


class _Step(NamedTuple):
    """What to do at one element: convert its text, read its attributes, go below it (as a group of its own or not)."""

    field: str = ""
    convert: Convert | None = None
    many: bool = False
    below: "Table | None" = None
    group: bool = False
    attributes: tuple[tuple[str, str, Convert], ...] = ()


class Table(dict[str, _Step | None]):
    """A compiled table: from an element's tag to its step. Knows a tag by its local name, in any namespace."""

    def __init__(self, rows: Iterable[tuple[str, str, "Convert | Each | Table"]] = ()) -> None:
        super().__init__()
        self._steps: dict[str, _Step] = {}
        self.itself: tuple[tuple[str, str, Convert], ...] = ()
        for path, field, convert in rows:
            if path == "." or path.startswith("@"):
                assert not isinstance(convert, (Each, Table))
                self.itself += ((path[1:], field, convert),)
            else:
                self.add(path.split("/"), field, convert)

    def __missing__(self, tag: str) -> _Step | None:
        step = self._steps.get(tag.rpartition("}")[2])
        if len(self) < _KNOWN_TAGS_KEPT:
            self[tag] = step
        return step

    def add(self, path: list[str], field: str, convert: "Convert | Each | Table") -> None:
        """One more row, its path in parts."""
        step = self._steps.get(path[0], _Step())
        if len(path) == 1:
            many = isinstance(convert, Each)
            inner = convert.convert if isinstance(convert, Each) else convert
            if isinstance(inner, Table):
                step = step._replace(field=field, many=many, below=inner, group=True)
            else:
                step = step._replace(field=field, many=many, convert=inner)
        elif path[1].startswith("@"):
            assert not isinstance(convert, (Each, Table))
            step = step._replace(attributes=(*step.attributes, (path[1][1:], field, convert)))
        else:
            below = Table() if step.below is None else step.below
            below.add(path[1:], field, convert)
            step = step._replace(below=below)
        self._steps[path[0]] = step


def gathered(element: etree._Element, table: Table, troubles: list[Trouble]) -> Values:
    """The fields of an element by its table. A text that cannot be read is a trouble and costs only that field."""
    values: Values = {}
    _gather(element, table, values, troubles)
    return values


def _gather(element: etree._Element, table: Table, values: Values, troubles: list[Trouble]) -> None:
    """The one loop. It is where reading spends its time: a slice of children is faster than iterating over them."""
    for child in element[:]:  # type: ignore[index]
        step = table[child.tag]
        if step is None:
            continue
        field, convert, many, below, group, attributes = step
        if group:
            _gather_group(child, step, values, troubles)
            continue
        if convert is not None and (text := child.text):
            try:
                value = convert(text)
            except Unreadable as fault:
                value = _told(fault, child, troubles)
            if not value and (value is None or value == ""):
                pass
            elif many:
                values.setdefault(field, []).append(value)
            elif field not in values:
                values[field] = value
        if attributes:
            _take(child, attributes, values, troubles)
        if below is not None:
            _gather(child, below, values, troubles)


def _gather_group(element: etree._Element, step: _Step, values: Values, troubles: list[Trouble]) -> None:
    group: Values = {}
    table = step.below
    assert table is not None
    if table.itself:
        _take(element, table.itself, group, troubles)
    _gather(element, table, group, troubles)
    if step.many:
        values.setdefault(step.field, []).append(group)
    else:
        values.setdefault(step.field, group)


def _take(
    element: etree._Element, rows: tuple[tuple[str, str, Convert], ...], values: Values, troubles: list[Trouble]
) -> None:
    """The attributes of an element, and its own text where the attribute has no name."""
    for name, field, convert in rows:
        text = element.get(name) if name else element.text
        if text and field not in values:
            try:
                value = convert(text)
            except Unreadable as fault:
                value = _told(fault, element, troubles)
            if value is not None and value != "":
                values[field] = value


def _told(fault: Unreadable, element: etree._Element, troubles: list[Trouble]) -> object:
    """What an unreadable text can only mean, once it is told."""
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
