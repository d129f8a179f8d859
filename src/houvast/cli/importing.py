"""`houvast import` and `houvast undo`: files into the books, and out again."""

import argparse
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from houvast.cli.home import alone, data_folder, has_books, open_books, prepare
from houvast.cli.progress import Progress
from houvast.cli.reading import files_in
from houvast.cli.sorry import Sorry
from houvast.cli.texts import TEXTS
from houvast.facts.text import Language
from houvast.facts.wording import say

if TYPE_CHECKING:
    from houvast.books.models import Batch


def import_files(arguments: argparse.Namespace) -> int:
    """0 when every file was read and kept, 1 when some were read in part or refused, 2 when nothing could be read."""
    files = list(files_in(arguments.paths))
    if not files:
        raise Sorry("nothing_to_read", place=", ".join(map(str, arguments.paths)))
    label = ", ".join(path.name or str(path) for path in arguments.paths)
    if arguments.dry_run:
        return _dry_run(files, label, arguments.language)
    home = prepare()
    with alone(home):
        open_books(home)
        return _tell(read_in(files, label), arguments.language, "kept")


def read_in(files: Iterable[tuple[str, bytes | Path]], label: str, origin: str = "command") -> "Batch":
    """Files stored, read, kept and paired, with a progress bar, and the figures worked out; the batch they came in."""
    from django.utils import timezone

    from houvast.books.store import keep
    from houvast.week.store import warm

    batch = _read_only(files, label, origin)
    keep(batch)
    warm(batch.firm, timezone.localdate())
    return batch


def _read_only(files: Iterable[tuple[str, bytes | Path]], label: str, origin: str) -> "Batch":
    from houvast.books.store import add_files, open_batch, read_waiting, the_firm

    firm = the_firm()
    batch = open_batch(firm, label[:200], origin)
    add_files(batch, files)
    read_waiting(firm, Progress())
    batch.refresh_from_db()
    return batch


def _dry_run(files: list[tuple[str, Path]], label: str, language: Language) -> int:
    """What would happen: done in one transaction that is taken back, so that what is there already counts as such."""
    with tempfile.TemporaryDirectory(prefix="houvast-") as folder:
        home = data_folder()
        home = prepare(home if has_books(home) else Path(folder))
        with alone(home):
            open_books(home)
            from django.db import connections, transaction

            with transaction.atomic():
                code = _tell(_read_only(files, label, "command"), language, "dry_run")
                transaction.set_rollback(True)
            connections.close_all()
    return code


def _tell(batch: "Batch", language: Language, end: Literal["kept", "dry_run"]) -> int:
    """What became of a batch, in words and as an exit code."""
    from houvast.books.store import preview
    from houvast.formats.words import trouble_in_words

    seen = preview(batch)
    values = {"new": seen.new, "known": seen.known, "doubtful": seen.doubtful, "refused": seen.refused}
    print(say(TEXTS["cli.counted"], language, values))
    for file in seen.troubled:
        print(f"  {file.name}: {trouble_in_words(file.troubles[0], language)}")
    if not seen.new + seen.doubtful + seen.known:
        print(say(TEXTS["cli.nothing_kept"], language), file=sys.stderr)
        return 2
    print(say(TEXTS[f"cli.{end}"], language, {"batch": batch.pk}), file=sys.stderr)
    return 1 if seen.doubtful or seen.refused else 0


def undo(arguments: argparse.Namespace) -> int:
    """0 when the batch is out of the books; without a number the list of batches."""
    home = prepare()
    with alone(home):
        open_books(home)
        from houvast.books.models import Batch
        from houvast.books.store import history, the_firm
        from houvast.books.store import undo as take_out

        if arguments.batch is None:
            return _list(arguments.language)
        firm, number = the_firm(), arguments.batch
        view = next((view for view in history(firm) if view.number == number), None)
        if view is None:
            raise Sorry("no_such_batch", batch=number)
        if view.state == "undone":
            raise Sorry("already_undone", batch=number)
        take_out(Batch.objects.of(firm).get(pk=number))
        print(say(TEXTS["cli.undone"], arguments.language, {"batch": number, "label": view.label}))
    return 0


def _list(language: Language) -> int:
    from houvast.books.store import history, the_firm

    views = history(the_firm())
    if not views:
        raise Sorry("no_batches")
    for view in views:
        state = say(TEXTS[f"cli.state_{view.state}"], language)
        values = {"batch": view.number, "day": view.opened.date(), "state": state, "label": view.label}
        print(say(TEXTS["cli.batch_line"], language, values))
    return 0
