"""The pages of 'Mijn bestanden', with the reading done in between as the server's thread does it."""

import re
from datetime import date
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from houvast.books.store import history, load_ledger, read_waiting, the_firm
from houvast.demo import write_firm
from houvast.firm.store import make_owner
from houvast.inbox.store import read_and_keep

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(scope="module")
def invoices(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("own")
    write_firm("mixed", folder, date(2026, 11, 24), years=1)
    return sorted((folder / "facturen" / "verkoop").rglob("*.xml"))[:12]


@pytest.fixture
def owner(settings) -> Client:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    client = Client(HTTP_HOST="127.0.0.1")
    client.force_login(make_owner(the_firm(), "An", None).user)
    return client


def give(client: Client, *files: tuple[str, bytes], **more: str):
    uploads = [SimpleUploadedFile(name, content) for name, content in files]
    return client.post("/bestanden/", {"files": uploads} | more)


def given(paths: list[Path]) -> list[tuple[str, bytes]]:
    return [(path.name, path.read_bytes()) for path in paths]


def text(client: Client, path: str) -> str:
    return re.sub(r"\s+", " ", client.get(path).content.decode())


def test_files_are_shown_before_they_count_and_counted_after(owner: Client, invoices: list[Path]) -> None:
    where = give(owner, *given(invoices)).headers["Location"]
    assert "0 van 12 gelezen" in text(owner, where)
    read_waiting(the_firm())
    assert "12 nieuw." in text(owner, where)
    assert load_ledger(the_firm()).invoices == ()
    assert owner.post(f"{where}bewaar/").status_code == 302
    assert len(load_ledger(the_firm()).invoices) == 12
    assert "Bewaard: 12 facturen." in text(owner, "/bestanden/")


def test_a_wrong_file_costs_only_itself(owner: Client, invoices: list[Path]) -> None:
    where = give(owner, *given(invoices[:3]), ("leeg.cod", b""), ("foto.jpg", b"\xff\xd8\xff\xe0 not")).headers[
        "Location"
    ]
    read_waiting(the_firm())
    page = text(owner, where)
    assert "3 nieuw, 2 niet gelukt." in page
    assert "Dit bestand is leeg. Vraag het opnieuw op." in page


def test_undo_and_the_same_files_again_gives_the_same_books(owner: Client, invoices: list[Path]) -> None:
    ledgers = []
    for _ in range(2):
        where = give(owner, *given(invoices)).headers["Location"]
        read_waiting(the_firm())
        owner.post(f"{where}bewaar/")
        ledgers.append(load_ledger(the_firm()).invoices)
        owner.post(f"{where}ongedaan/")
        assert load_ledger(the_firm()).invoices == ()
    assert [one.key for one in ledgers[0]] == [one.key for one in ledgers[1]]


def test_files_that_are_there_already_are_named_with_their_batch(owner: Client, invoices: list[Path]) -> None:
    where = give(owner, *given(invoices)).headers["Location"]
    read_waiting(the_firm())
    owner.post(f"{where}bewaar/")
    again = give(owner, *given(invoices[:5])).headers["Location"]
    read_waiting(the_firm())
    page = text(owner, again)
    assert "5 stonden er al." in page
    assert f'href="{where}"' in page


def test_a_folder_goes_up_in_parts_and_stays_one_batch(owner: Client, invoices: list[Path]) -> None:
    owner.defaults["HTTP_ACCEPT"] = "application/json"
    first = give(owner, *given(invoices[:6])).json()
    second = give(owner, *given(invoices[6:]), batch=first["batch"]).json()
    assert first == second
    assert [view.files for view in history(the_firm())] == [12]


def test_the_progress_says_when_it_is_done(owner: Client, invoices: list[Path]) -> None:
    where = give(owner, *given(invoices)).headers["Location"]
    assert "X-Done" not in owner.get(f"{where}stand/").headers
    read_waiting(the_firm())
    assert owner.get(f"{where}stand/").headers["X-Done"] == "1"


def test_a_form_without_files_says_so(owner: Client) -> None:
    assert owner.post("/bestanden/", {}).headers["Location"] == "/bestanden/"
    assert "Kies er minstens één." in text(owner, "/bestanden/")


def test_keeping_what_still_waits_or_was_undone_changes_nothing(owner: Client, invoices: list[Path]) -> None:
    where = give(owner, *given(invoices)).headers["Location"]
    assert owner.post(f"{where}bewaar/").headers["Location"] == where
    owner.post(f"{where}ongedaan/")
    assert owner.post(f"{where}bewaar/").headers["Location"] == where
    assert [view.state for view in history(the_firm())] == ["undone"]


def test_an_original_comes_out_as_it_came_and_only_to_be_saved(owner: Client, invoices: list[Path]) -> None:
    give(owner, ("a<b>.xml", invoices[0].read_bytes()))
    fingerprint = __import__("hashlib").sha256(invoices[0].read_bytes()).hexdigest()
    answer = owner.get(f"/origineel/{fingerprint}/")
    assert answer.content == invoices[0].read_bytes()
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("path", ["/bestanden/999/", "/bestanden/999/stand/", f"/origineel/{'0' * 64}/"])
def test_what_is_not_there_is_not_there(owner: Client, path: str) -> None:
    answer = owner.get(path)
    assert answer.status_code == 404
    assert "Hier staat niets." in answer.content.decode()


def test_more_files_than_a_form_may_bring_says_to_make_a_zip(owner: Client, settings) -> None:
    settings.DATA_UPLOAD_MAX_NUMBER_FILES = 3
    answer = give(owner, *[(f"{n}.xml", b"x") for n in range(4)])
    assert answer.status_code == 413
    assert "Maak er een zip van" in answer.content.decode()
    assert history(the_firm()) == ()


def test_the_watched_folder_keeps_at_once(owner: Client, invoices: list[Path]) -> None:
    read_and_keep(the_firm(), "map", [(path.name, path) for path in invoices])
    assert [view.state for view in history(the_firm())] == ["kept"]
    assert len(load_ledger(the_firm()).invoices) == 12
