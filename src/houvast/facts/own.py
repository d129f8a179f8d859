"""What a room keeps of its own: rooms without tables have nothing."""

from typing import NamedTuple


class NoOwn(NamedTuple):
    """A room that keeps no tables of its own."""


NO_OWN = NoOwn()
