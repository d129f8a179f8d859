"""Fifty names no file should have: text to show, never a place on the disk nor a line of their own."""

import re
import zipfile
from io import BytesIO
from pathlib import Path
from urllib.parse import unquote

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from houvast.books.store import add_files, keep, kept_originals, open_batch, read_waiting, the_firm
from houvast.firm.store import make_owner
from houvast.inbox.saved import saved_name

pytestmark = pytest.mark.django_db(transaction=True)

PLACES = ("../", "../../../etc/", "/etc/", "..\\", "C:\\", "\\\\server\\x\\", "./", "~/", "a/../../", "%2e%2e%2f")
DEVICES = ("CON", "NUL", "COM1", "aux.csv", "PRN.csv")
UNSEEN = (
    "\u202evsc.exe",
    "\u200b",
    "\ufeff.csv",
    "a\x00.csv",
    "a\tb.csv",
    "a\nb",
    "a\r\nX-Evil: 1",
    "\x1b[31m",
    "\x7f",
)
SIGNS = (
    'a"b.csv',
    "a'b.csv",
    "a;b.csv",
    "a,b.csv",
    "a\\b.csv",
    "<b>.csv",
    "&amp;.csv",
    "{{7*7}}.csv",
    "%s%n.csv",
    "%00",
)
WORDS = ("=1+1.csv", "@SUM.csv", "-rf.csv", "--help", "$(id).csv", "`id`.csv", "|id", "*", "?x=1#y", ".csv", " .csv ")
HARDLY = (
    ".",
    "..",
    "...",
    " ",
    "x" * 300 + ".csv",
    "é" * 200 + ".csv",
    "Fa\u0301ctuur.csv",
    "发票.csv",
    "🚲.csv",
    "ﷺ.csv",
)
NAMES = (*(place + "uren.csv" for place in PLACES), *DEVICES, *UNSEEN, *SIGNS, *WORDS, *HARDLY)


def sheet(at: int) -> bytes:
    """Hours, different in every file."""
    return f"Datum;Medewerker;Uren\r\n02/03/2026;Alice;{at % 8 + 1},5\r\n03/03/2026;Bob {at};4\r\n".encode()


@pytest.fixture
def owner(settings) -> Client:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    client = Client(HTTP_HOST="127.0.0.1")
    client.force_login(make_owner(the_firm(), "An", None).user)
    return client


def everything_below(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*"))


def test_no_name_leaves_its_folder_or_its_line(owner: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(NAMES) >= 50
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    archive = BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        for at, name in enumerate(NAMES):
            file.writestr(zipfile.ZipInfo(name), sheet(at))
    upload = SimpleUploadedFile("namen.zip", archive.getvalue())

    where = owner.post("/bestanden/", {"files": upload}).headers["Location"]
    read_waiting(the_firm())

    page = owner.get(where)
    assert page.status_code == 200
    assert "<b>.csv" not in page.content.decode()
    assert owner.post(f"{where}bewaar/").status_code == 302
    assert owner.get("/").status_code == owner.get("/bestanden/").status_code == 200
    assert everything_below(tmp_path) == [tmp_path / "here"]


def test_an_original_comes_out_under_a_name_that_is_only_a_name(owner: Client) -> None:
    firm = the_firm()
    batch = open_batch(firm, "namen")
    add_files(batch, [(name, sheet(at)) for at, name in enumerate(NAMES)])
    read_waiting(firm)
    batch.refresh_from_db(from_queryset=type(batch).objects.of(firm))
    keep(batch)
    assert len(kept_originals(firm)) == len(NAMES)
    for fingerprint in kept_originals(firm):
        answer = owner.get(f"/origineel/{fingerprint}/")
        said = answer.headers["Content-Disposition"]
        said = unquote(said) if "filename*=" in said else said
        assert said.startswith("attachment; filename")
        assert not re.search(r"[\x00-\x1f\u202e/]", said.replace('\\"', '"')), said
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Content-Type"] == "application/octet-stream"


@pytest.mark.parametrize(
    ("name", "saved"),
    [
        ("facturen/2026/V1.xml", "V1.xml"),
        ("..\\..\\boot.ini", "boot.ini"),
        ("\u202egpj.xml", "gpj.xml"),
        ("..", "bestand"),
        ("a\r\nb.csv", "ab.csv"),
        ("x" * 300 + ".csv", "x" * 146 + ".csv"),
    ],
)
def test_a_file_is_saved_under_its_last_name(name: str, saved: str) -> None:
    assert saved_name(name) == saved
