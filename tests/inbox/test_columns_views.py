"""An unknown sheet reaches the owner, is answered on one page, and is read again as the server's thread does it."""

import re
from urllib.parse import quote

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from houvast.books.store import answers, load_ledger, read_waiting, the_firm
from houvast.facts.answers import COLUMNS
from houvast.firm.store import add_staff, make_owner
from houvast.formats.sheets import read

pytestmark = pytest.mark.django_db(transaction=True)

MARCH = b"Bla;Wanneer;Zoveel\nJan <b>;2/3/2026;8\nAn;3/3/2026;7,5\n"
LAYOUT = read(MARCH, "maart.csv")[0].facts.sheets[0].fingerprint
PAGE = f"/bestanden/kolommen/{LAYOUT}/"
HOURS = {"over": "hours", "kolom0": "person", "kolom1": "day", "kolom2": "hours"}


@pytest.fixture
def owner(settings) -> Client:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    client = Client(HTTP_HOST="127.0.0.1")
    client.force_login(make_owner(the_firm(), "An", None).user)
    return client


def text(client: Client, path: str) -> str:
    return re.sub(r"\s+", " ", client.get(path).content.decode())


def give(client: Client, name: str, content: bytes) -> str:
    where = client.post("/bestanden/", {"files": [SimpleUploadedFile(name, content)]}).headers["Location"]
    read_waiting(the_firm())
    return where


def give_and_keep(client: Client, name: str = "maart.csv", content: bytes = MARCH) -> str:
    where = give(client, name, content)
    client.post(f"{where}bewaar/")
    return where


def hours() -> int:
    return len(load_ledger(the_firm()).hours)


def test_the_batch_and_the_questions_lead_to_the_page(owner: Client) -> None:
    where = give(owner, "maart.csv", MARCH)
    assert f'href="{PAGE}"' in text(owner, where)
    owner.post(f"{where}bewaar/")
    questions = text(owner, "/vragen/")
    assert "Waarover gaat maart.csv?" in questions
    assert f'href="{PAGE}?van=vragen"' in questions


def test_the_page_shows_values_and_our_guess_and_trusts_no_file(owner: Client) -> None:
    give_and_keep(owner)
    assert "Waarover gaat deze lijst?" in text(owner, PAGE)
    page = text(owner, f"{PAGE}?over=hours")
    assert "Bijvoorbeeld: Jan &lt;b&gt; · An" in page
    assert '<option value="day" selected>datum</option>' in page
    assert page.count("<select") == 3


def test_an_answer_is_obeyed_by_old_and_new_files_and_asked_no_more(owner: Client) -> None:
    give_and_keep(owner)
    assert owner.post(f"{PAGE}?van=vragen", HOURS).headers["Location"] == "/vragen/"
    questions = text(owner, "/vragen/")
    assert "Waarover gaat" not in questions
    assert "maart.csv gaat over: gewerkte uren." in questions
    read_waiting(the_firm())
    assert hours() == 2
    where = give_and_keep(owner, "april.csv", MARCH.replace(b"/3/", b"/4/"))
    assert hours() == 4
    assert "kolommen" not in text(owner, where)


def test_undo_of_the_answer_puts_all_back(owner: Client) -> None:
    give_and_keep(owner)
    said = owner.post(PAGE, HOURS)
    assert said.headers["Location"] == "/bestanden/"
    undo = re.search(r'action="(/bestanden/kolommen/[^"]+)"', text(owner, "/bestanden/"))
    assert undo
    read_waiting(the_firm())
    assert owner.post(undo[1].replace("&amp;", "&")).status_code == 302
    read_waiting(the_firm())
    assert (hours(), answers(the_firm())) == (0, ())
    assert "Waarover gaat maart.csv?" in text(owner, "/vragen/")


def test_undo_of_a_second_answer_leaves_the_first(owner: Client) -> None:
    give_and_keep(owner)
    owner.post(PAGE, HOURS)
    owner.post(PAGE, {"over": "none"})
    owner.post(f"{PAGE}vergeet/?was={quote('hours 0=person 1=day 2=hours')}")
    read_waiting(the_firm())
    assert hours() == 2


def test_what_she_said_among_the_questions_is_taken_back_there(owner: Client) -> None:
    give_and_keep(owner)
    owner.post(PAGE, HOURS)
    read_waiting(the_firm())
    assert owner.post(f"/vragen/terug/?kind=columns&subject={LAYOUT}").status_code == 302
    read_waiting(the_firm())
    assert hours() == 0


def test_an_answer_that_lacks_something_says_what_and_keeps_her_choices(owner: Client) -> None:
    give_and_keep(owner)
    answer = owner.post(PAGE, HOURS | {"kolom1": ""})
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "Duid nog één kolom aan: datum." in page
    assert '<option value="person" selected>' in page
    assert answers(the_firm()) == ()


def test_nothing_for_us_is_an_answer_too(owner: Client) -> None:
    where = give_and_keep(owner)
    owner.post(PAGE, {"over": "none"})
    read_waiting(the_firm())
    assert [one.value for one in answers(the_firm())] == ["none"]
    assert "Waarover gaat" not in text(owner, "/vragen/")
    assert "Zeg wat erin staat" not in text(owner, where)


@pytest.mark.parametrize("path", ["/bestanden/kolommen/0123456789abcdef/", "/bestanden/kolommen/x/"])
def test_a_layout_nobody_gave_is_not_there(owner: Client, path: str) -> None:
    assert owner.get(path).status_code == 404
    assert owner.post(path, HOURS).status_code == 404
    assert owner.post("/bestanden/kolommen/0123456789abcdef/vergeet/").status_code == 404


def test_among_the_questions_it_cannot_be_answered_by_a_word(owner: Client) -> None:
    give_and_keep(owner)
    assert owner.post("/vragen/antwoord/", {"kind": COLUMNS, "subject": LAYOUT, "value": "none"}).status_code == 404


def test_staff_hear_of_it_only_when_they_may_see_files(owner: Client) -> None:
    give_and_keep(owner)
    owner.post(PAGE, HOURS)
    give_and_keep(owner, "ander.csv", b"Foo;Bar\nx;y\nz;w\n")
    bob, charlie = Client(HTTP_HOST="127.0.0.1"), Client(HTTP_HOST="127.0.0.1")
    bob.force_login(add_staff(the_firm(), "Bob", "een zin voor Bob", ("week",), ("bank",)).user)
    charlie.force_login(add_staff(the_firm(), "Charlie", "een zin voor C", ("week", "inbox"), ("bank",)).user)
    assert "ander.csv" not in text(bob, "/vragen/")
    assert "maart.csv" not in text(bob, "/vragen/")
    assert bob.get(PAGE).status_code in {302, 403, 404}
    assert bob.post(PAGE, {"over": "none"}).status_code in {302, 403, 404}
    assert bob.post(f"/vragen/terug/?kind=columns&subject={LAYOUT}").status_code == 404
    assert [one.value for one in answers(the_firm())] == ["hours 0=person 1=day 2=hours"]
    assert "Waarover gaat ander.csv?" in text(charlie, "/vragen/")
    assert charlie.get(PAGE).status_code == 200
