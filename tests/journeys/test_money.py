"""Will there be money in thirteen weeks? From a folder of files to a plan of her own and a what if, on every device."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

from .conftest import BRUSSELS, Visitor

Visit = Callable[..., Visitor]
PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}
NARROW = {"viewport": {"width": 320, "height": 700}}
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
PAGES = (
    "/geld/",
    "/geld/facturen/?kant=in",
    "/geld/facturen/?kant=uit",
    "/geld/wat-als/",
    "/geld/wat-als/?wat=klant-weg",
    "/geld/wat-als/?wat=eigen&bedrag=5.000&richting=uit&week=3&hoe=once",
    "/geld/wat-als/?wat=dragen&bedrag=900.000&week=2",
)


@pytest.fixture(scope="module")
def given(browser, server, own_files: list[Path]) -> None:
    """The year of a kitchen workshop, kept."""
    context = browser.new_context()
    an = Visitor(context.new_page(), context, server.address)
    an.first_visit()
    an.give(own_files)
    an.page.get_by_role("button", name="Bewaar", exact=True).click(timeout=60_000)
    an.page.wait_for_load_state()
    context.close()


def violations(visitor: Visitor) -> list[str]:
    found = Axe().run(visitor.page, options=RULES).response["violations"]
    return [f"{one['id']}: {node['html'][:160]}" for one in found for node in one["nodes"]]


@pytest.mark.parametrize("kind", [{}, {"color_scheme": "dark"}, PHONE, NARROW], ids=["desktop", "dark", "phone", "320"])
def test_everybody_can_use_the_pages_of_money(given: None, visit: Visit, kind: dict) -> None:
    an = visit(**kind)
    an.sign_in()
    wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    for path in PAGES:
        page = an.go(path)
        assert page.locator("h1").count() == 1
        for summary in page.locator("main summary").all():  # what is folded away must be usable too
            if summary.is_visible():
                summary.click()
        assert page.evaluate(wide) <= 0, path
        assert violations(an) == [], path
    assert an.complaints == []


def test_the_money_page_says_what_it_draws(given: None, visit: Visit) -> None:
    an = visit()
    an.sign_in()
    page = an.go("/geld/")
    drawn = page.locator("svg.fan.wide")
    assert drawn.is_visible()
    assert not page.locator("svg.fan.narrow").is_visible()
    assert "laagste punt" in drawn.locator("desc").text_content()
    page.get_by_text("Toon als tabel").click()
    assert page.locator("details.tbl tbody tr").count() == 13


def test_a_plan_and_a_what_if_work_on_a_phone_without_javascript(given: None, visit: Visit) -> None:
    an = visit(**PHONE, java_script_enabled=False)
    an.sign_in()
    page = an.go("/geld/")
    page.get_by_text("Plan iets, of zeg wat je kredietlijn is").click()
    page.get_by_label("Wat", exact=True).fill("Nieuwe kantbank")
    page.get_by_label("Bedrag", exact=True).fill("12.000")
    page.get_by_label("Dag", exact=True).fill((datetime.now(BRUSSELS).date() + timedelta(days=30)).isoformat())
    page.get_by_role("button", name="Zet erbij").click()
    assert page.get_by_text("Nieuwe kantbank rekent mee.").is_visible()
    page.get_by_role("button", name="Haal weg: Nieuwe kantbank").click()
    assert page.get_by_text("Nieuwe kantbank rekent niet meer mee.").is_visible()
    page.get_by_role("link", name="Wat als?").first.click()
    page.get_by_role("link", name="Minder verkoop").click()
    assert page.get_by_text("Je verkoopt 20 % minder").is_visible()
    assert page.locator("svg.fan.narrow").is_visible()


def test_the_week_leads_to_the_money(given: None, visit: Visit) -> None:
    an = visit()
    an.sign_in()
    page = an.go("/")
    page.locator("dl.facts a[href='/geld/']").first.click()
    page.wait_for_url("**/geld/")
    assert page.locator("a[aria-current=page]").first.inner_text().strip().startswith("Geld")


def test_on_paper_the_weeks_stand_and_the_forms_do_not(given: None, visit: Visit) -> None:
    an = visit()
    an.sign_in()
    an.page.emulate_media(media="print")
    page = an.go("/geld/")
    assert page.locator("svg.fan.wide").is_visible()
    assert not page.get_by_role("button", name="Zet erbij").is_visible()
