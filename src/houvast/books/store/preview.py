"""What a batch would add, before it counts; and the history of what came in."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from threading import Lock
from typing import cast
from uuid import UUID

from django.db.models import Count

from houvast.books.imports import BatchView, FileView, Preview, State
from houvast.books.models import Batch, BatchFile, Firm
from houvast.books.store.already import known_already
from houvast.books.store.firms import version
from houvast.books.store.write import troubles_of

_TROUBLES_SHOWN = 200
_Told = tuple[Counter[str], Counter[str]]
_FINISHED = frozenset({"kept", "undone"})
_MOST_TOLD = 10_000
_told: dict[tuple[UUID, int, str, int], _Told] = {}
_lock = Lock()


def preview(batch: Batch) -> Preview:
    """Every file of a batch counted once, with what the new ones bring and which earlier batches hold the rest."""
    there = _held_elsewhere(batch)
    seen: set[str] = set()
    counts: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    facts: Counter[str] = Counter()
    troubled: list[FileView] = []
    for file in files(batch):
        if file.kind == "container":
            if file.troubles:
                troubled.append(file)
            continue
        known = file.sha256 in there or file.sha256 in seen
        seen.add(file.sha256)
        state = file.status if file.status in {"waiting", "refused"} else "known" if known else file.status
        counts[state] += 1
        kinds[file.kind] += 1
        if state in {"read", "partly"}:
            facts.update(file.counts)
        if file.troubles and len(troubled) < _TROUBLES_SHOWN:
            troubled.append(file._replace(known=known))
    return Preview(
        new=counts["read"],
        known=counts["known"],
        doubtful=counts["partly"],
        refused=counts["refused"],
        waiting=counts["waiting"],
        kinds=dict(kinds),
        facts=dict(facts),
        facts_known=known_already(batch.firm, batch),
        known_in=_known_in(there.values()),
        troubled=tuple(troubled),
    )


def files(batch: Batch) -> Iterable[FileView]:
    """Every file of a batch, in the order it came."""
    rows = BatchFile.objects.of(batch.firm).filter(batch=batch).order_by("pk")
    for row in rows.values_list("name", "sha256", "kind", "status", "known", "counts", "troubles").iterator():
        yield FileView(*row[:5], json.loads(row[5]), troubles_of(row[6]))


def history(firm: Firm) -> tuple[BatchView, ...]:
    """Every import, the newest first, with what it brought. What a finished one brought is counted once per books."""
    batches = list(Batch.objects.of(firm).order_by("-pk"))
    now = version(firm)
    key = {batch.pk: (firm.token, batch.pk, batch.state, now) for batch in batches}
    told = {pk: _told[key[pk]] for pk in key if key[pk] in _told}
    told |= _counted(firm, [pk for pk in key if pk not in told])
    with _lock:
        for batch in batches:
            if batch.state in _FINISHED:
                _told[key[batch.pk]] = told[batch.pk]
        while len(_told) > _MOST_TOLD:
            _told.pop(next(iter(_told)))
    return tuple(_view(batch, *told[batch.pk]) for batch in batches)


def _counted(firm: Firm, batches: list[int]) -> dict[int, _Told]:
    """How the files of batches stand, and what the new ones brought."""
    found: dict[int, _Told] = {batch: (Counter(), Counter()) for batch in batches}
    if not batches:
        return found
    files = BatchFile.objects.of(firm).filter(batch_id__in=batches)
    rows = files.exclude(kind="container").values_list("batch_id", "status", "known")
    for batch, status, known, count in rows.annotate(count=Count("pk")).order_by():
        found[batch][0]["known" if known and status in {"read", "partly"} else status] += count
    brought = files.filter(known=False).exclude(counts="{}").values_list("batch_id", "counts")
    for batch, text, times in brought.annotate(times=Count("pk")).order_by():
        for kind, count in json.loads(text).items():
            found[batch][1][kind] += count * times
    return found


def _view(batch: Batch, states: Mapping[str, int], facts: Mapping[str, int]) -> BatchView:
    new = states.get("read", 0) + states.get("partly", 0)
    waiting = states.get("waiting", 0)
    return BatchView(
        batch.pk,
        batch.label,
        batch.origin,
        cast("State", batch.state),
        batch.opened,
        batch.kept,
        batch.undone,
        sum(states.values()),
        new,
        states.get("refused", 0),
        waiting,
        facts,
    )


def _held_elsewhere(batch: Batch) -> dict[str, tuple[int, str]]:
    """The hashes of this batch that another batch holds: every kept one, or one that was read before it."""
    mine = BatchFile.objects.of(batch.firm).filter(batch=batch, original__isnull=False).values("original")
    others = BatchFile.objects.of(batch.firm).filter(original__in=mine).exclude(batch=batch)
    rows = others.filter(batch__state__in=("kept", "read")).values_list(
        "sha256", "batch_id", "batch__label", "batch__state"
    )
    found: dict[str, tuple[int, str]] = {}
    for fingerprint, number, label, state in rows.order_by("-batch_id"):
        if state == "kept" or number < batch.pk:
            found[fingerprint] = (number, label)
    return found


def _known_in(holders: Iterable[tuple[int, str]]) -> tuple[tuple[int, str, int], ...]:
    return tuple((number, label, count) for (number, label), count in sorted(Counter(holders).items()))
