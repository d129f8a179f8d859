"""What 'Mijn bestanden' shows: what she read in, what it makes possible, and one batch seen closely. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from houvast.books.imports import BatchView, FileView, Preview
from houvast.facts.ledger import Ledger
from houvast.facts.text import Sentence, Text
from houvast.formats.reading import Trouble
from houvast.formats.texts import TROUBLES
from houvast.inbox.counted import counted, what_it_brings, with_commas
from houvast.inbox.possible import Possible, possible
from houvast.inbox.texts import TEXTS

FILES_SHOWN = 100


class BatchRow(NamedTuple):
    """One batch in the list: its name, what became of it, and the drawing beside it."""

    number: int
    title: Sentence
    sentence: Sentence
    icon: str
    tone: str
    state: str


@dataclass(frozen=True, slots=True)
class InboxPage:
    """The page itself. `first` while nothing was ever kept: then it says how to begin."""

    first: bool
    rows: tuple[BatchRow, ...]
    possible: tuple[Possible, ...]

    @property
    def all_ready(self) -> bool:
        """Whether every question is answered: then getting files is help for later only."""
        return all(one.ready for one in self.possible)


class StateLine(NamedTuple):
    """One of the four states of a file, in a sentence."""

    title: Text
    sentence: Sentence
    icon: str
    tone: str


class FileLine(NamedTuple):
    """One file that was not read wholly, with what to do about it; `layouts` are the sheets she can explain."""

    name: str
    sha256: str
    icon: str
    tone: str
    sentences: tuple[Sentence, ...]
    layouts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BatchPage:
    """One batch seen closely; `title` is the headline, such as "214 nieuw, 2 stonden er al"."""

    batch: BatchView
    preview: Preview
    name: Sentence
    title: Sentence
    lede: Text
    states: tuple[StateLine, ...]
    files: tuple[FileLine, ...]
    more: int

    @property
    def done(self) -> int:
        """How many files were read."""
        return self.batch.files - self.batch.waiting

    @property
    def known(self) -> Sentence:
        """What of it the books knew already out of another file."""
        return Sentence(TEXTS["inbox.facts_known"], {"what": what_it_brings(self.preview.facts_known)})

    @property
    def may_keep(self) -> bool:
        """Whether there is something to keep."""
        return self.batch.state == "read" and bool(self.preview.new + self.preview.doubtful + self.preview.known)


def inbox_page(ledger: Ledger, history: Sequence[BatchView]) -> InboxPage:
    """The page for one firm: its batches, the latest first, and what they make possible."""
    first = not any(batch.state == "kept" for batch in history)
    return InboxPage(first, tuple(map(_row, history)), possible(ledger))


def batch_page(batch: BatchView, preview: Preview, begin: int = 0) -> BatchPage:
    """One batch: the headline, the four states, and a hundred of the files that were not read wholly."""
    shown = preview.troubled[begin : begin + FILES_SHOWN]
    return BatchPage(
        batch,
        preview,
        _name(batch),
        _title(batch, preview),
        TEXTS[_lede(batch, preview)],
        tuple(_states(preview)),
        tuple(map(_file, shown)),
        max(len(preview.troubled) - begin - FILES_SHOWN, 0),
    )


def _name(batch: BatchView) -> Sentence:
    name, others = batch.label.rsplit("/", 1)[-1], batch.files - 1
    if others < 1:
        return Sentence(Text("{name}", "{name}"), {"name": name})
    key = "inbox.more_files_one" if others == 1 else "inbox.more_files"
    return Sentence(TEXTS[key], {"name": name, "n": others})


_LOOKS = {
    "waiting": ("clock", "q"),
    "read": ("doubt", "w"),
    "kept": ("ok", ""),
    "undone": ("undo", "q"),
}


def _row(batch: BatchView) -> BatchRow:
    return BatchRow(batch.number, _name(batch), _sentence(batch), *_LOOKS[batch.state], batch.state)


def _sentence(batch: BatchView) -> Sentence:
    if batch.state == "waiting":
        return Sentence(TEXTS["inbox.row_waiting"], {"n": batch.waiting, "all": batch.files})
    if batch.state == "undone" and batch.undone:
        return Sentence(TEXTS["inbox.row_undone"], {"day": batch.undone.date()})
    brings = what_it_brings(batch.facts)
    said = Sentence(TEXTS["inbox.row_read" if batch.state == "read" else "inbox.row_kept"], {"what": brings})
    if not any(batch.facts.values()):
        said = Sentence(TEXTS["inbox.row_nothing"])
    if batch.refused:
        return Sentence(TEXTS["inbox.two_sentences"], {"a": said, "b": counted("row_refused", batch.refused)})
    return said


def _title(batch: BatchView, preview: Preview) -> Sentence:
    if batch.state == "waiting":
        return Sentence(TEXTS["inbox.batch_reading"])
    numbers = [
        counted(f"preview_{kind}", number)
        for kind, number in (
            ("new", preview.new),
            ("known", preview.known),
            ("doubtful", preview.doubtful),
            ("refused", preview.refused),
        )
        if number
    ]
    return Sentence(TEXTS["inbox.preview_title"], {"what": with_commas(numbers or [counted("preview_new", 0)])})


def _lede(batch: BatchView, preview: Preview) -> str:
    if batch.state == "waiting":
        return "inbox.batch_reading_lede"
    if batch.state == "read":
        nothing = not preview.new + preview.doubtful + preview.known
        return "inbox.preview_lede_nothing" if nothing else "inbox.preview_lede"
    return f"inbox.{batch.state}_lede"


def _states(preview: Preview) -> list[StateLine]:
    numbers = (
        ("new", preview.new, "ok", ""),
        ("known", preview.known, "twice", "q"),
        ("doubtful", preview.doubtful, "doubt", "w"),
        ("refused", preview.refused, "failed", "w"),
    )
    return [_state(preview, kind, number, icon, tone) for kind, number, icon, tone in numbers if number]


def _state(preview: Preview, kind: str, number: int, icon: str, tone: str) -> StateLine:
    key = f"inbox.state_{kind}_{'one' if number == 1 else 'many'}"
    values = {"n": number} | ({"what": what_it_brings(preview.facts)} if kind == "new" else {})
    sentence = Sentence(TEXTS[key], values)
    if kind == "refused" and preview.files > number:
        sentence = Sentence(
            TEXTS["inbox.two_sentences"], {"a": sentence, "b": Sentence(TEXTS["inbox.state_refused_rest"])}
        )
    return StateLine(TEXTS[f"inbox.state_{kind}"], sentence, icon, tone)


def _file(file: FileView) -> FileLine:
    icon = "failed" if file.status == "refused" else "doubt"
    said = tuple(map(trouble_sentence, file.troubles)) or (Sentence(TEXTS["inbox.unread"]),)
    layouts = dict.fromkeys(one.values["layout"] for one in file.troubles if "layout" in one.values)
    return FileLine(file.name, file.sha256, icon, "w", said, tuple(layouts))


def trouble_sentence(trouble: Trouble) -> Sentence:
    """What was wrong in a file, in words; where no text stands, that it could not be read."""
    text = TROUBLES.get(trouble.code, TEXTS["inbox.unread"])
    said = Sentence(text, trouble.values)
    if not trouble.place:
        return said
    return Sentence(Text("{a} ({place})", "{a} ({place})"), {"a": said, "place": trouble.place})
