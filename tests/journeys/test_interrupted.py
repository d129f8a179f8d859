"""What was given is safe: a server killed while it reads goes on where it was; a watched folder needs no click."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from .conftest import Server, Visitor, start_server

Start = Callable[..., Server]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    running: list[Server] = []

    def begin(**environment: str) -> Server:
        running.append(start_server(tmp_path / "home", **environment))
        return running[-1]

    yield begin
    for server in running:
        if server.process.poll() is None:
            server.stop()


def at(browser: Browser, server: Server) -> Visitor:
    context = browser.new_context(locale="nl-BE")
    return Visitor(context.new_page(), context, server.address)


def test_a_server_killed_while_it_reads_goes_on_where_it_was(
    browser: Browser, start: Start, own_files: list[Path]
) -> None:
    first = start()
    an = at(browser, first)
    an.first_visit()
    an.give(own_files)
    an.page.wait_for_url("**/bestanden/1/")
    first.process.kill()
    first.process.wait()
    again = at(browser, start())
    again.sign_in()
    again.go("/bestanden/1/")
    again.page.get_by_role("button", name="Bewaar", exact=True).click(timeout=60_000)
    again.reads("Bewaard:")
    again.go("/bestanden/")
    again.reads(f"en nog {len(own_files) - 1:,} bestanden".replace(",", "."))


def test_what_stands_in_the_watched_folder_is_kept_without_a_click(
    browser: Browser, start: Start, own_files: list[Path], tmp_path: Path
) -> None:
    folder = tmp_path / "hier droppen"
    folder.mkdir()
    an = at(browser, start(HOUVAST_INBOX=str(folder)))
    an.first_visit()
    for invoice in [path for path in own_files if "verkoop" in path.parts][:3]:
        shutil.copyfile(invoice, folder / invoice.name)
    row = an.page.get_by_text("3 facturen.")
    for _ in range(30):
        an.go("/bestanden/")
        if row.count():
            break
        an.page.wait_for_timeout(500)
    assert row.count() == 1
    assert an.page.get_by_role("button", name="Maak ongedaan").count() == 1
