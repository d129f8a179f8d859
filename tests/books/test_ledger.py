"""One ledger for each version of the books, whatever way the books came there."""

import gc
import random
import weakref
from datetime import datetime, timedelta
from typing import Any

import pytest
from tests.books.given import some_files, zipped

from houvast.books.models import Batch, Firm
from houvast.books.store import (
    add_files,
    forget_ledgers,
    keep,
    load_ledger,
    open_batch,
    preview,
    read_waiting,
    remove_undone,
    save_answer,
    undo,
)
from houvast.facts.question import Answer

pytestmark = pytest.mark.postgres


def kept(firm: Any, named: list[tuple[str, bytes]]) -> Any:
    batch = open_batch(firm, "map")
    add_files(batch, named)
    read_waiting(firm, workers=1)
    keep(batch)
    return batch


def test_a_warm_ledger_costs_one_query(firm: Any, django_assert_num_queries: Any) -> None:
    kept(firm, some_files())
    cold = load_ledger(firm)
    with django_assert_num_queries(1):
        assert load_ledger(firm) is cold


def test_a_ledger_follows_every_change_of_the_books(firm: Any) -> None:
    batch = kept(firm, some_files())
    before = load_ledger(firm)
    save_answer(firm, Answer("vat_liable", "firm", "no"))
    assert load_ledger(firm).firm.vat_liable is False
    assert load_ledger(firm).version > before.version
    undo(batch)
    assert load_ledger(firm).movements == ()


def test_payments_are_paired_with_the_invoices_they_settle(firm: Any) -> None:
    kept(firm, some_files())
    ledger = load_ledger(firm)
    sold = next(one for one in ledger.invoices if one.id == "V1")
    assert ledger.open_amount(sold) == 0
    forget_ledgers()
    assert load_ledger(firm).pairs == ledger.pairs


def test_three_firms_stay_in_the_process_and_no_more(firm: Any) -> None:
    first = load_ledger(firm)
    for number in range(3):
        load_ledger(Firm.objects.create(name=str(number)))
    assert load_ledger(firm) is not first


@pytest.mark.parametrize("seed", range(6))
def test_any_way_to_the_same_kept_files_leads_to_the_same_books(firm: Any, seed: int) -> None:
    chance = random.Random(seed)
    for step in range(8):
        open_now = list(Batch.objects.of(firm).filter(state="kept"))
        if open_now and chance.random() < 0.4:
            undo(chance.choice(open_now))
        else:
            some = chance.sample(some_files(), chance.randint(1, 4))
            kept(firm, [(f"{step}.zip", zipped(*some))] if chance.random() < 0.2 else some)
        if chance.random() < 0.2:
            remove_undone(firm, datetime.now().astimezone() + timedelta(days=40), 30)
    found = load_ledger(firm)
    labels = {source.label.rsplit("/", 1)[-1] for one in (*found.invoices, *found.movements) for source in one.sources}
    for batch in Batch.objects.of(firm).filter(state="kept"):
        undo(batch)
    kept(firm, [file for file in some_files() if file[0] in labels])
    straight = load_ledger(firm)
    assert [one._replace(sources=()) for one in straight.invoices] == [
        one._replace(sources=()) for one in found.invoices
    ]
    assert [one._replace(sources=()) for one in straight.movements] == [
        one._replace(sources=()) for one in found.movements
    ]
    assert straight.parties == found.parties
    assert straight.pairs == found.pairs


def test_a_batch_of_only_known_files_is_read_at_once_and_says_so(firm: Any) -> None:
    kept(firm, some_files())
    batch = open_batch(firm, "nog eens")
    add_files(batch, some_files())
    read_waiting(firm, workers=1)
    assert (preview(batch).known, preview(batch).new) == (6, 0)


def test_a_ledger_that_is_let_go_leaves_the_memory_without_the_collector(firm: Any) -> None:
    kept(firm, some_files())
    forget_ledgers()
    held = weakref.ref(load_ledger(firm))
    gc.disable()
    try:
        forget_ledgers()
        assert held() is None
    finally:
        gc.enable()
