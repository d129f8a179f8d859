import re
from pathlib import Path

from django.contrib.staticfiles import finders
from django.templatetags.static import static
from django.test import Client


def content(name: str) -> bytes:
    return Path(finders.find(name)).read_bytes()


def test_an_address_changes_with_the_content() -> None:
    assert re.fullmatch(r"/static/houvast/houvast\.css\?v=[0-9a-f]{10}", static("houvast/houvast.css"))


def test_a_browser_may_keep_it_for_a_year() -> None:
    answer = Client(HTTP_HOST="127.0.0.1").get("/static/houvast/houvast.css")
    assert answer.status_code == 200
    assert "max-age=31536000" in answer.headers["Cache-Control"]


def test_the_script_stays_small_enough_to_read() -> None:
    assert len(content("houvast/app.js")) < 5_000


def test_the_stylesheet_asks_nothing_from_anywhere_else() -> None:
    found = re.findall(rb"url\(([^)]*)\)", content("houvast/houvast.css"))
    assert found
    assert all(one.startswith(b"fonts/") for one in found)


def test_the_fonts_come_with_their_licence() -> None:
    licences = content("houvast/LICENCES.txt").decode()
    assert "SIL OPEN FONT LICENSE" in licences
    assert "Figtree" in licences
    assert "Newsreader" in licences
