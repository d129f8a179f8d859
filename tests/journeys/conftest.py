"""The real server on a data folder of its own, and a real browser before it."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from urllib.request import urlopen
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from houvast.cli.home import LOCK_NAME
from houvast.demo import write_firm

BRUSSELS = ZoneInfo("Europe/Brussels")
PASSWORD = "een zin voor An"
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
QUIET = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"),
    *("--disable-component-update", "--disable-default-apps", "--disable-dev-shm-usage", "--no-first-run"),
)
_NOT_OURS = ("HOUVAST_", "DATABASE_URL", "DJANGO_")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    absent = pytest.mark.skip(reason="no Chromium: apt install chromium")
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)
            if CHROMIUM is None:
                item.add_marker(absent)


@dataclass
class Server:
    """A running Houvast: where it answers, and the data folder it works in."""

    address: str
    home: Path
    process: subprocess.Popen[bytes] = field(repr=False)

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(20)


def start_server(home: Path, **environment: str) -> Server:
    """`houvast run` as an owner starts it, on a fresh folder."""
    home.mkdir(parents=True, exist_ok=True)
    known = {key: value for key, value in os.environ.items() if not key.startswith(_NOT_OURS)}
    given = {
        "HOUVAST_HOME": str(home),
        "HOUVAST_PATIENCE": "60",
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
        **environment,
    }
    words = [sys.executable, "-m", "houvast.cli", "run", "--no-browser"]
    with (home / "server.log").open("wb") as log:
        process = subprocess.Popen(words, env=known | given, stdout=log, stderr=log, cwd=home)
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None:
        lock = home / LOCK_NAME
        address = lock.read_text().strip() if lock.exists() else ""
        if address and answers(address):
            return Server(address, home, process)
        time.sleep(0.05)
    process.kill()
    raise AssertionError((home / "server.log").read_text())


def answers(address: str) -> bool:
    try:
        with urlopen(f"{address}/healthz", timeout=2) as answer:
            return answer.read() == b"houvast"
    except OSError:
        return False


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def own_files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """A year of a kitchen workshop's own files: sales, purchases, bank, calendar, sheets."""
    folder = tmp_path_factory.mktemp("own files")
    write_firm("mixed", folder, datetime.now(BRUSSELS).date(), years=1)
    return sorted(path for path in folder.rglob("*") if path.is_file())


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = start_server(tmp_path_factory.mktemp("home"))
    yield running
    running.stop()


@dataclass
class Visitor:
    """Somebody with a browser. What the browser complains about is kept, and fails the journey."""

    page: Page
    context: BrowserContext
    address: str
    complaints: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("dialog", lambda dialog: (self.complaints.append(f"dialog {dialog.message}"), dialog.dismiss()))
        self.page.on("pageerror", lambda error: self.complaints.append(f"error {error}"))
        self.page.on("console", lambda said: self.complaints.append(said.text) if said.type == "error" else None)

    def go(self, path: str) -> Page:
        self.page.goto(f"{self.address}{path}")
        return self.page

    def reads(self, text: str) -> None:
        self.page.get_by_text(text).first.wait_for(timeout=30_000)

    def first_visit(self, name: str = "An Verhaegen", firm: str = "") -> None:
        self.go("/")
        self.page.get_by_label("Wachtwoord").fill(PASSWORD)
        self.page.get_by_label("Je naam").fill(name)
        self.page.get_by_label("Naam van je zaak").fill(firm)
        self.page.get_by_role("button", name="Begin").click()

    def sign_in(self) -> None:
        self.go("/aanmelden/")
        self.page.get_by_label("Wachtwoord").fill(PASSWORD)
        self.page.get_by_role("button", name="Meld je aan").click()

    def give(self, files: list[Path]) -> None:
        """Choose files on the page; with JavaScript they go up at once."""
        self.go("/bestanden/")
        self.page.locator("input[type=file]").first.set_input_files(files)


@pytest.fixture
def visit(browser: Browser, server: Server) -> Iterator[Callable[..., Visitor]]:
    """A fresh visitor, with whatever kind of browser is asked for."""
    opened: list[BrowserContext] = []

    def visitor(**kind: object) -> Visitor:
        context = browser.new_context(**({"viewport": {"width": 1360, "height": 900}, "locale": "nl-BE"} | kind))
        opened.append(context)
        return Visitor(context.new_page(), context, server.address)

    yield visitor
    for context in opened:
        context.close()
