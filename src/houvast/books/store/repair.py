"""Make the books say again what the files say: the files whose facts differ are read and written again, no others.

So after a reader improved, or when a row was changed behind our back. It may be done as often as she likes: the next
time finds nothing to do. Bytes cannot be made up: a damaged file has to be given again (store/originals.py).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from houvast.books.checks import Check, checked
from houvast.books.models import Firm
from houvast.books.store.answers import answers
from houvast.books.store.backup import backup
from houvast.books.store.compare import Found, Head, Reread, compare
from houvast.books.store.reading import default_workers
from houvast.books.store.reread import Examined, examine
from houvast.books.store.rewrite import rewrite
from houvast.books.store.said import said
from houvast.books.store.turn import reading_turn
from houvast.facts.answers import columns_given

Progress = Callable[[int, int], None]
_NAMED = 5


def repair(
    firm: Firm, before: Path | None, progress: Progress | None = None, workers: int | None = None
) -> tuple[Check, ...]:
    """What was put right and what could not be, one sentence each.

    `before` is where a verified backup is written before the first change; None where somebody else sees to it
    (PostgreSQL has pg_dump). Each file is a transaction: what a stop leaves undone, the next time finds.
    """
    workers = workers or default_workers()
    with said(), reading_turn(firm):
        found = tuple(examine(firm, workers))
        different = [one for one in found if one.found == "different"]
        kept = tuple(_backup(before)) if different and before else ()
        now = dict(_rewritten(firm, different, workers, progress))
    return (*kept, *_done([one for one in different if now.get(one.row) == "same"]), *_not_done(found, now))


def _backup(place: Path) -> Iterator[Check]:
    backup(place)
    yield checked("repair", ok=True, text="books.repair_backup", place=place)


def _rewritten(
    firm: Firm, different: Sequence[Examined], workers: int, progress: Progress | None
) -> Iterator[tuple[int, Found]]:
    """What is found of each file once it was written again; those that could not be are not among them."""
    given = columns_given(answers(firm))
    about = {one.row: one for one in different}
    for done, (row, readings) in enumerate(rewrite(firm, list(about), given, workers), 1):
        head = Head(row, readings[0].sha256, about[row].name, 0, "read")
        (found,) = compare(firm, [Reread(head, readings)])
        yield row, found.found
        if progress:
            progress(done, len(different))


def _done(right: Sequence[Examined]) -> Iterator[Check]:
    for one in right[:_NAMED]:
        yield checked("repair", ok=True, text="books.repair_done", name=one.name, rows=one.rows)
    if len(right) > _NAMED:
        yield checked("repair", ok=True, text="books.repair_done_more", count=len(right) - _NAMED)


def _not_done(found: Sequence[Examined], now: Mapping[int, Found]) -> Iterator[Check]:
    """What is still not right, and that nothing was wrong when nothing was."""
    wrong = [one for one in found if one.found in {"damaged", "different"}]
    for one in wrong:
        if one.found == "damaged":
            yield checked("repair", ok=False, text="books.repair_damaged", name=one.name)
        elif one.row not in now:
            yield checked("repair", ok=False, text="books.repair_late", name=one.name)
        elif now[one.row] != "same":
            yield checked("repair", ok=False, text="books.repair_failed", name=one.name)
    if not wrong:
        yield checked("repair", ok=True, text="books.repair_nothing")
