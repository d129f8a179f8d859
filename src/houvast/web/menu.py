"""The menu: at most eight items, in the order of the owner's questions; only rooms that exist and she may enter."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from houvast.firm.access import Rights, may_enter


class Item(NamedTuple):
    """One line of the menu: where it leads, its word, its drawing, the key that opens it."""

    url: str
    room: str
    label: str
    short: str
    icon: str


class Line(NamedTuple):
    """An item as this reader sees it on this page."""

    item: Item
    key: int
    current: bool


ITEMS = (
    Item("week:page", "week", "web.week", "web.week_short", "week"),
    Item("cash:page", "cash", "web.money", "web.money", "money"),
    Item("indicators:figures", "indicators", "web.figures", "web.figures", "bars"),
    Item("parties:customers", "parties", "web.customers", "web.customers", "people"),
    Item("parties:suppliers", "parties", "web.suppliers", "web.suppliers", "truck"),
    Item("quotes:page", "quotes", "web.quotes", "web.quotes", "file"),
    Item("inbox:page", "inbox", "web.files", "web.files_short", "upload"),
)


def menu(rights: Rights, rooms: Iterable[str], current: str | None) -> tuple[Line, ...]:
    """The lines for one reader. `current` is the url name of the page she is on, or that it belongs to."""
    here = set(rooms)
    shown = [item for item in ITEMS if item.room in here and may_enter(rights, item.room)]
    belongs = _BELONGS.get(current or "", current)
    return tuple(Line(item, key, item.url == belongs) for key, item in enumerate(shown, 1))


_BELONGS: Mapping[str, str] = {
    "inbox:batch": "inbox:page",
    "inbox:how": "inbox:page",
    "cash:invoices": "cash:page",
    "cash:what_if": "cash:page",
    "quotes:new": "quotes:page",
    "week:questions": "week:page",
    "week:why": "week:page",
}
