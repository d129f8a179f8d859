"""Every page: usable by everybody, on every width, in both languages, and quiet in the console."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from .conftest import Server, Visitor
from .pages import every_page

Visit = Callable[..., Visitor]
PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}
NARROW = {"viewport": {"width": 320, "height": 700}}
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
SIGNED_OUT = ["/aanmelden/", "/nergens/", "/binnen/bestaat-niet/"]


@pytest.fixture(scope="module")
def pages(
    browser: Browser, server: Server, own_files: list[Path], tmp_path_factory: pytest.TempPathFactory
) -> list[str]:
    """A firm with a year of files kept, one batch in doubt, a sheet nobody knows, and a note; every page of it."""
    context = browser.new_context(viewport={"width": 1360, "height": 900})
    an = Visitor(context.new_page(), context, server.address)
    an.first_visit()
    an.give(own_files)
    an.page.get_by_role("button", name="Bewaar", exact=True).click(timeout=60_000)
    wrong = tmp_path_factory.mktemp("wrong") / "leeg.cod"
    wrong.write_bytes(b"")
    unknown = wrong.with_name("lijst van Lut.csv")
    unknown.write_text("Artikel;Aantal;Prijs\nA1;2;5,50\nB2;3;6\n")
    an.give([*own_files[:2], wrong, unknown])
    an.page.get_by_role("button", name="Toch niet").wait_for(timeout=60_000)
    an.go("/onthoud/")
    an.page.locator("#onthoud-hier").fill("Claes bellen over de werf")
    an.page.locator("#onthoud-hier").press("Enter")
    found = every_page(an)
    context.close()
    assert len(found) > 10
    assert any("/kolommen/" in path for path in found)
    return found


@pytest.fixture
def an(visit: Visit, request: pytest.FixtureRequest) -> Iterator[Visitor]:
    visitor = visit(**getattr(request, "param", {}))
    visitor.sign_in()
    return visitor


def violations(visitor: Visitor) -> list[str]:
    found = Axe().run(visitor.page, options=RULES).response["violations"]
    return [f"{one['id']}: {node['html'][:160]}" for one in found for node in one["nodes"]]


LOOKS = pytest.mark.parametrize(
    "an",
    [{}, {"color_scheme": "dark"}, PHONE],
    indirect=True,
    ids=["desktop", "dark", "phone"],
)


@LOOKS
def test_everybody_can_use_every_page(pages: list[str], an: Visitor) -> None:
    wrong = {path: found for path in pages if (found := violations(an.go(path) and an))}
    assert wrong == {}


@LOOKS
def test_everybody_can_use_the_pages_before_signing_in(pages: list[str], an: Visitor) -> None:
    an.context.clear_cookies()
    wrong = {path: found for path in SIGNED_OUT if (found := violations(an.go(path) and an))}
    assert wrong == {}


@pytest.mark.parametrize("an", [PHONE, NARROW], indirect=True, ids=["390", "320"])
def test_no_page_scrolls_sideways(pages: list[str], an: Visitor) -> None:
    wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert {path: over for path in pages if (over := an.go(path).evaluate(wide)) > 0} == {}


@pytest.mark.parametrize("an", [PHONE], indirect=True, ids=["phone"])
def test_what_is_tapped_is_large_enough(pages: list[str], an: Visitor) -> None:
    small = """() => [...document.querySelectorAll('.tabs a, .btn, .capture input')]
        .filter(one => one.offsetParent && one.getBoundingClientRect().height < 36).map(one => one.outerHTML)"""
    assert {path: found for path in pages if (found := an.go(path).evaluate(small))} == {}


@pytest.mark.parametrize("an", [PHONE], indirect=True, ids=["phone"])
def test_every_line_of_the_menu_is_two_taps_away_on_a_phone(pages: list[str], an: Visitor) -> None:
    links = "name => [...document.querySelectorAll(name)].map(one => one.getAttribute('href'))"
    week = an.go(pages[0])
    menu, tabs = week.evaluate(links, ".nav a"), week.evaluate(links, ".tabs a")
    more = an.go("/meer/").evaluate(links, ".morelist a")
    assert len(tabs) == 5
    assert set(menu) <= {*tabs, *more}


def test_nothing_complains_on_any_page(pages: list[str], an: Visitor) -> None:
    for path in pages:
        an.go(path)
    assert an.complaints == []


def test_no_page_needs_javascript(pages: list[str], visit: Visit) -> None:
    plain = visit(java_script_enabled=False)
    plain.sign_in()
    for path in pages:
        answer = plain.page.goto(f"{plain.address}{path}")
        assert answer is not None
        assert answer.status == 200, path
        assert plain.page.locator("h1").count() == 1, path


def test_every_page_is_there_in_english(pages: list[str], an: Visitor) -> None:
    an.go("/meer/").get_by_role("button", name="English").first.click()
    for path in pages:
        page = an.go(path)
        assert page.locator("html").get_attribute("lang") == "en"
        assert page.get_by_role("link", name="Settings").first.is_visible()
    an.go("/meer/").get_by_role("button", name="Nederlands").first.click()
    assert an.page.locator("html").get_attribute("lang") == "nl-BE"


def test_paper_shows_the_content_and_no_menu(pages: list[str], an: Visitor) -> None:
    an.page.emulate_media(media="print")
    for path in pages:
        page = an.go(path)
        assert page.locator("h1").is_visible(), path
        assert not page.locator(".rail").is_visible(), path
        assert not page.locator(".tabs").is_visible(), path


def test_the_keyboard_reaches_everything(pages: list[str], an: Visitor) -> None:
    page = an.go("/onthoud/")
    page.keyboard.press("?")
    assert page.locator("#toetsen").is_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.name") == "q"
    page.keyboard.type("2026")
    page.keyboard.press("Enter")
    an.reads("Gevonden voor ‘2026’")
    last = page.locator(".nav a").count()
    page.keyboard.press("Tab")
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press(str(last))
    page.wait_for_url("**/bestanden/")
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
