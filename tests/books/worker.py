"""An import in a process of its own, to be killed, starved or raced: `python worker.py <task> <arguments>`.

It says aloud what it was told is stored ("stored 100"), because that is what may never be lost.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Mapping
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "houvast.web.settings")
sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parents[2] / "src")]

import django  # noqa: E402

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from tests.books.given import ALICE, BOB, US, invoice, ubl  # noqa: E402

from houvast.books import store  # noqa: E402
from houvast.books.models import Batch, Firm, Invoice, InvoiceLine, Original, OriginalPart, VatLine  # noqa: E402
from houvast.facts.answers import CASH  # noqa: E402
from houvast.facts.question import Answer  # noqa: E402


def numbered(count: int) -> list[tuple[str, bytes]]:
    """So many different invoices, quickly."""
    patterns = [ubl(invoice("NUMBER", US, ALICE)), ubl(invoice("NUMBER", US, BOB))]
    return [(f"v{number}.xml", patterns[number % 2].replace(b"NUMBER", b"V%06d" % number)) for number in range(count)]


def migrate() -> None:
    call_command("migrate", verbosity=0)


def bring_in(count: str, workers: str = "1") -> None:
    say("begin")
    firm = store.the_firm()
    batch = store.open_batch(firm, "proef")
    store.add_files(batch, numbered(int(count)), stored=lambda number: say(f"stored {number}"))
    store.read_waiting(firm, progress=lambda done, _: say(f"read {done}"), workers=int(workers))
    store.keep(batch)
    say("kept")


def bring_in_steps(count: str) -> None:
    """Ten files at a time, each time written down as stored once it is, and read and kept before the next."""
    firm = store.the_firm()
    named = numbered(int(count))
    with (Path(os.environ["HOUVAST_HOME"]) / "stored.sqlite3.ack").open("wb", buffering=0) as acknowledged:
        for begin in range(0, len(named), 10):
            batch = store.open_batch(firm, f"stap {begin}")
            store.add_files(batch, named[begin : begin + 10])
            acknowledged.write(b"%d" % (begin + 10))
            store.read_waiting(firm, workers=1)
            store.keep(batch)


def bring_in_share(share: str, of: str, count: str) -> None:
    """This process's share of the files, two at a time, each two a batch of their own, read and kept at once."""
    firm = store.the_firm()
    mine = numbered(int(count))[int(share) :: int(of)]
    for begin in range(0, len(mine), 2):
        batch = store.open_batch(firm, f"deel {share}")
        store.add_files(batch, mine[begin : begin + 2])
        store.read_waiting(firm, workers=1)
        for one in Batch.objects.of(firm).filter(state="read", label=f"deel {share}"):
            store.keep(one)
    go_on()


def write_for(share: str, seconds: str) -> None:
    """One writer among others: a file stored and an answer given, again and again; how long each transaction took."""
    firm, took, errors = store.the_firm(), list[float](), list[str]()
    pattern, end, number = ubl(invoice("NUMBER", US, ALICE)), time.monotonic() + float(seconds), 0
    while time.monotonic() < end:
        one = pattern.replace(b"NUMBER", b"W%s-%06d" % (share.encode(), number))
        for write in (partial(store_one, firm, one), partial(answer_one, firm, share, number)):
            begin = time.monotonic()
            try:
                write()
            except Exception as error:  # noqa: BLE001  whatever it is, it counts
                errors.append(f"{type(error).__name__}: {error}")
            took.append(time.monotonic() - begin)
        number += 1
    say(json.dumps({"files": number, "errors": errors, "took": sorted(took)}))


def store_one(firm: Firm, data: bytes) -> None:
    store.add_files(store.open_batch(firm, "schrijver"), [("v.xml", data)])


def answer_one(firm: Firm, share: str, number: int) -> None:
    store.save_answer(firm, Answer(CASH, f"schrijver {share}", f"2026-01-{number % 28 + 1:02}"))


def count_all() -> None:
    """How many originals there are, and whether each still is what its hash says."""
    firm = store.the_firm()
    say(json.dumps([Original.objects.of(firm).count(), [one.key for one in store.doctor(firm) if not one.ok]]))


def careless(count: str) -> None:
    """The same without waiting for the disk, as no setting of ours does: the simulation must notice."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA synchronous = NORMAL")
    bring_in_steps(count)


def bring_in_or_say(count: str = "300") -> None:
    """As she would see it: the sentence when it cannot be done."""
    try:
        bring_in(count)
    except store.BooksError as error:
        say(f"sentence {error.sentence.text.nl}")


def go_on() -> None:
    firm = store.the_firm()
    store.read_waiting(firm, workers=1)
    for batch in Batch.objects.of(firm).filter(state="read"):
        store.keep(batch)
    say("kept")


def look(stored: str) -> None:
    """What is there: originals, lost ones, and whether every one is whole (the doctor hashes and counts them all)."""
    firm = store.the_firm()
    acknowledged = {sha256(data).hexdigest() for _, data in numbered(int(stored))}
    there = set(Original.objects.of(firm).values_list("sha256", flat=True))
    answer = {
        "originals": len(there),
        "lost": len(acknowledged - there),
        "whole": all(check.ok for check in store.doctor(firm)),
        "parts": OriginalPart.objects.of(firm).count(),
        "rows": [table.objects.of(firm).count() for table in (Invoice, InvoiceLine, VatLine)],
        "invoices": len(store.load_ledger(firm).invoices),
    }
    say(json.dumps(answer))


def check() -> None:
    say(json.dumps([(one.key, one.ok) for one in store.doctor(store.the_firm())]))


def backup(path: str) -> None:
    say(json.dumps(store.backup(Path(path))))


def restore(path: str) -> None:
    try:
        say(json.dumps(store.restore(Path(path))))
    except store.BooksError as error:
        say(f"sentence {error.key}")


def limit(pages: str) -> None:
    """Import into a database that may not grow past so many pages, as on a full disk."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA page_count")
        now = cursor.fetchone()[0]
        cursor.execute(f"PRAGMA max_page_count = {now + int(pages)}")
    bring_in_or_say()


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


TASKS: Mapping[str, Callable[..., Any]] = {
    "migrate": migrate,
    "import": bring_in,
    "import-in-steps": bring_in_steps,
    "import-share": bring_in_share,
    "write-for": write_for,
    "count": count_all,
    "import-carelessly": careless,
    "import-or-say": bring_in_or_say,
    "go-on": go_on,
    "look": look,
    "doctor": check,
    "backup": backup,
    "restore": restore,
    "limit": limit,
}

if __name__ == "__main__":
    TASKS[sys.argv[1]](*sys.argv[2:])
