"""Who may see which page. The owner everything; a medewerker only the rooms that were ticked for her.

A page declares itself by a decorator, or by the room its view stands in: houvast.parties.views belongs to 'parties'.
What declares nothing is for the owner alone. Bank, margins, people and time stay shut until the owner says so.
"""

from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

View = TypeVar("View", bound=Callable[..., Any])

PUBLIC = "public"
ANY_MEMBER = "member"
OWNER = "owner"

SECRETS = ("bank", "margins", "people", "time")


class Room(NamedTuple):
    """A room she can tick for somebody, and what is shown there that needs its own tick."""

    key: str
    needs: frozenset[str] = frozenset()


ROOMS = {
    room.key: room
    for room in (
        Room("week", frozenset({"bank"})),
        Room("cash", frozenset({"bank"})),
        Room("indicators", frozenset({"bank", "margins", "time"})),
        Room("parties"),
        Room("quotes"),
        Room("inbox", frozenset({"bank"})),
    )
}


class Rights(NamedTuple):
    """What one member may: all for the owner, else the ticked rooms and the ticked secrets."""

    owner: bool
    rooms: frozenset[str] = frozenset()
    sees: frozenset[str] = frozenset()


NOBODY = Rights(owner=False)


def may_enter(rights: Rights, room: str) -> bool:
    """Whether a room is open: ticked, and nothing is shown there that was not opened too."""
    if rights.owner:
        return True
    return room in rights.rooms and room in ROOMS and ROOMS[room].needs <= rights.sees


def may_see(rights: Rights, secret: str) -> bool:
    """Whether bank figures, margins, people or time may be shown inside a room."""
    return rights.owner or secret in rights.sees


def allowed(access: str, rights: Rights | None) -> bool:
    """Whether a page with this access answers a visitor with these rights (None: not signed in)."""
    if access == PUBLIC:
        return True
    if rights is None:
        return False
    if access == ANY_MEMBER:
        return True
    return rights.owner if access == OWNER else may_enter(rights, access)


def access_of(view: Callable[..., Any], arguments: dict[str, Any]) -> str:
    """What a view asks of its visitor: what it declares, else its room, else the owner alone.

    A page about another room (`/waarom/<room>/...`) asks for that room.
    """
    declared = getattr(view, "access", None)
    if declared is not None:
        return str(declared)
    room = arguments.get("room") or view.__module__.split(".")[1]
    return room if room in ROOMS else OWNER


def public(view: View) -> View:
    """A page for anybody, signed in or not."""
    return _declare(view, PUBLIC)


def any_member(view: View) -> View:
    """A page for whoever is signed in."""
    return _declare(view, ANY_MEMBER)


def owner_only(view: View) -> View:
    """A page for the owner alone."""
    return _declare(view, OWNER)


def room(key: str) -> Callable[[View], View]:
    """A page that belongs to a room other than the one its view stands in."""
    return lambda view: _declare(view, key)


def _declare(view: View, access: str) -> View:
    view.access = access  # type: ignore[attr-defined]
    return view
