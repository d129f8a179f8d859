import pytest
from django.test import Client

from houvast.books.store import BooksError, the_firm
from houvast.firm.store import make_owner

pytestmark = pytest.mark.django_db


@pytest.fixture
def owner(settings) -> Client:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    client = Client(HTTP_HOST="127.0.0.1", raise_request_exception=False)
    client.force_login(make_owner(the_firm(), "An", None).user)
    return client


def test_what_is_not_there_says_so_inside_the_frame(owner: Client) -> None:
    answer = owner.get("/nergens/")
    assert answer.status_code == 404
    assert "Hier staat niets." in answer.content.decode()
    assert 'class="rail"' in answer.content.decode()


def test_a_visitor_gets_the_same_words_without_the_frame() -> None:
    answer = Client(HTTP_HOST="127.0.0.1").get("/nergens/")
    assert answer.status_code == 404
    assert 'class="rail"' not in answer.content.decode()


def test_a_full_disk_is_a_sentence_that_says_what_to_do(owner: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise BooksError("books.disk_full")

    monkeypatch.setattr("houvast.inbox.views.history", full)
    answer = owner.get("/bestanden/")
    assert answer.status_code == 507
    assert "De schijf is vol. Maak plaats vrij" in answer.content.decode()


def test_our_own_fault_is_said_without_a_traceback(owner: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("the secret inside")

    monkeypatch.setattr("houvast.inbox.views.history", broken)
    answer = owner.get("/bestanden/")
    assert answer.status_code == 500
    assert "dat ligt aan ons" in answer.content.decode()
    assert "the secret inside" not in answer.content.decode()


def test_errors_speak_english_too(owner: Client) -> None:
    owner.post("/taal/", {"language": "en"})
    assert "There is nothing here." in owner.get("/nergens/").content.decode()
