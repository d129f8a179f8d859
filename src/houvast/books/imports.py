"""What an import comes to, in numbers a page can say: '214 nieuw, 2 stonden er al, 25 twijfelachtig'."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, NamedTuple

from houvast.formats.reading import Trouble

State = Literal["waiting", "read", "kept", "undone"]


class FileView(NamedTuple):
    """One file of a batch: its name, what it is, what became of it, what it brought and what was wrong."""

    name: str
    sha256: str
    kind: str
    status: str
    known: bool
    counts: Mapping[str, int]
    troubles: tuple[Trouble, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """Every file of a batch counted once: new, already there, doubtful (partly understood), refused or still waiting.

    `facts` counts what the new and doubtful files bring, per kind of fact; `facts_known` how many of the invoices and
    movements among them the books know already out of another file. `known_in` says which earlier batches hold what
    was there.
    """

    new: int = 0
    known: int = 0
    doubtful: int = 0
    refused: int = 0
    waiting: int = 0
    kinds: Mapping[str, int] = field(default_factory=dict)
    facts: Mapping[str, int] = field(default_factory=dict)
    facts_known: Mapping[str, int] = field(default_factory=dict)
    known_in: tuple[tuple[int, str, int], ...] = ()
    troubled: tuple[FileView, ...] = ()

    @property
    def files(self) -> int:
        """How many files the batch holds, containers themselves not counted."""
        return self.new + self.known + self.doubtful + self.refused + self.waiting


class BatchView(NamedTuple):
    """One import in the history: its number, what it was called, its state and what it brought."""

    number: int
    label: str
    origin: str
    state: State
    opened: datetime
    kept: datetime | None
    undone: datetime | None
    files: int
    new: int
    refused: int
    waiting: int
    facts: Mapping[str, int]
