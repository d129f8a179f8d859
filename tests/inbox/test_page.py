from datetime import UTC, datetime

import pytest

from houvast.books.imports import BatchView, FileView, Preview
from houvast.facts.ledger import Firm, Ledger
from houvast.facts.wording import say
from houvast.formats.reading import Trouble
from houvast.inbox.page import FILES_SHOWN, batch_page, inbox_page

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
EMPTY = Ledger(Firm("Keukenatelier"))


def nl(sentence) -> str:
    return say(sentence.text, "nl", sentence.values)


def batch(state: str = "read", *, files: int = 1, refused: int = 0, waiting: int = 0, **facts: int) -> BatchView:
    undone = NOON if state == "undone" else None
    return BatchView(1, "map/facturen.zip", "upload", state, NOON, NOON, undone, files, files, refused, waiting, facts)


def trouble(name: str, status: str = "refused") -> FileView:
    return FileView(name, "0" * 64, "unknown", status, False, {}, (Trouble("empty"),))


@pytest.mark.parametrize(
    ("preview", "title"),
    [
        (Preview(new=214, known=2, doubtful=25), "214 nieuw, 2 stonden er al, 25 twijfelachtig."),
        (Preview(known=1), "1 stond er al."),
        (Preview(refused=3), "3 niet gelukt."),
        (Preview(), "0 nieuw."),
    ],
)
def test_the_headline_counts_every_file_once(preview: Preview, title: str) -> None:
    assert nl(batch_page(batch(), preview).title) == title


def test_each_state_has_a_sentence_and_says_the_others_went_on() -> None:
    page = batch_page(batch(files=10), Preview(new=6, known=1, doubtful=2, refused=1, facts={"invoices": 6}))
    assert [nl(line.sentence) for line in page.states] == [
        "6 bestanden zijn gelezen: 6 facturen.",
        "Eén bestand stond er al en telt geen tweede keer.",
        "2 bestanden lazen we, maar er klopt iets niet. Hieronder staat wat.",
        (
            "Eén bestand konden we niet lezen. Hieronder staat waarom, en wat je kan doen. "
            "De andere zijn er niet door tegengehouden."
        ),
    ]


def test_a_file_that_failed_says_why_in_a_sentence() -> None:
    page = batch_page(batch(), Preview(refused=1, troubled=(trouble("leeg.cod"),)))
    assert [(line.name, [nl(one) for one in line.sentences]) for line in page.files] == [
        ("leeg.cod", ["Dit bestand is leeg. Vraag het opnieuw op."])
    ]


def test_a_trouble_without_a_text_is_still_a_sentence() -> None:
    page = batch_page(batch(), Preview(troubled=(trouble("x")._replace(troubles=(Trouble("no such code"),)),)))
    assert nl(page.files[0].sentences[0]) == "Dit konden we niet lezen."


def test_many_failures_come_a_hundred_at_a_time() -> None:
    preview = Preview(refused=130, troubled=tuple(trouble(f"{n}.xml") for n in range(130)))
    first, second = batch_page(batch(), preview), batch_page(batch(), preview, FILES_SHOWN)
    assert (len(first.files), first.more, len(second.files), second.more) == (100, 30, 30, 0)


@pytest.mark.parametrize(
    ("view", "sentence"),
    [
        (batch("waiting", files=10, waiting=4), "We lezen nog 4 van 10."),
        (batch("read", invoices=3), "Klaar om te bewaren: 3 facturen."),
        (batch("kept", invoices=3, refused=1), "3 facturen. 1 bestand konden we niet lezen."),
        (batch("kept"), "Niets nieuws."),
        (batch("undone", invoices=3), "Ongedaan gemaakt op 24/11/2026. Telt niet meer mee."),
    ],
)
def test_the_list_says_what_became_of_each_batch(view: BatchView, sentence: str) -> None:
    assert nl(inbox_page(EMPTY, [view]).rows[0].sentence) == sentence


def test_a_batch_is_called_by_its_first_file_and_how_many_more() -> None:
    assert nl(inbox_page(EMPTY, [batch(files=233)]).rows[0].title) == "facturen.zip en nog 232 bestanden"
    assert nl(inbox_page(EMPTY, [batch(files=1)]).rows[0].title) == "facturen.zip"


def test_how_to_begin_disappears_by_itself_after_the_first_file() -> None:
    assert inbox_page(EMPTY, []).first
    assert inbox_page(EMPTY, [batch("read")]).first
    assert not inbox_page(EMPTY, [batch("kept")]).first


def test_there_is_nothing_to_keep_where_all_failed() -> None:
    assert not batch_page(batch(), Preview(refused=2)).may_keep
    assert not batch_page(batch("kept"), Preview(new=2)).may_keep
    assert batch_page(batch(), Preview(new=1)).may_keep
