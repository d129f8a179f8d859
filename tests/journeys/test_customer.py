"""A customer opens the link on a phone, ticks, asks and answers, with and without JavaScript."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from .conftest import Server, Visitor

Visit = Callable[..., Visitor]
PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}
LOOKS = pytest.mark.parametrize(
    "look", [{}, {"color_scheme": "dark"}, PHONE, {"viewport": {"width": 320, "height": 700}}]
)
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.fixture(scope="module")
def links(browser: Browser, server: Server) -> list[str]:
    """Four quotes that were sent, each behind a link."""
    context = browser.new_context()
    Visitor(context.new_page(), context, server.address).first_visit(firm="Techno Claes")
    context.close()
    known = {key: value for key, value in os.environ.items() if not key.startswith(("HOUVAST_", "DATABASE_URL"))}
    given = {"HOUVAST_HOME": str(server.home), "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    words = [sys.executable, str(Path(__file__).with_name("given_quote.py")), "4"]
    return subprocess.run(words, env=known | given, check=True, capture_output=True, text=True).stdout.split()


def violations(visitor: Visitor) -> list[str]:
    found = Axe().run(visitor.page, options=RULES).response["violations"]
    return [f"{one['id']}: {node['html'][:160]}" for one in found for node in one["nodes"]]


@LOOKS
def test_every_customer_can_read_it_on_every_width(links: list[str], visit: Visit, look: dict[str, object]) -> None:
    guest = visit(**look)
    for path in (links[0], f"{links[0]}1/", "/o/bestaat-niet/"):
        guest.go(path)
        assert violations(guest) == []
        assert guest.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert [one for one in guest.complaints if "404" not in one] == []


def test_the_total_follows_the_ticks_and_the_yes_leaves_a_proof(links: list[str], visit: Visit) -> None:
    guest = visit(**PHONE)
    page = guest.go(links[1])
    assert "Techno Claes BV" in page.locator("header.offerhead").inner_text()
    assert "Houvast" not in page.locator("body").inner_text()
    page.get_by_label("Slimme thermostaat").check()
    page.locator("#inbegrepen").get_by_text("Slimme thermostaat").wait_for()
    page.get_by_label("Warmtepomp").check()
    page.locator("#inbegrepen").get_by_text("Lucht-waterpomp").wait_for()
    total = page.locator("#totaal .most dd").inner_text()
    page.get_by_label("Je naam").fill("An De Smet")
    page.get_by_label("Je e-mailadres").fill("an@desmet.example")
    page.get_by_label("Ik las de offerte").check()
    assert total in page.get_by_role("button", name="Ik ga akkoord").inner_text()
    page.get_by_role("button", name="Ik ga akkoord").click()
    proof = page.locator("#akkoord").inner_text()
    assert "An De Smet" in proof
    assert "Warmtepomp" in proof
    assert "Slimme thermostaat" in proof
    assert total in proof
    assert violations(guest) == []
    assert guest.complaints == []


def test_without_javascript_a_button_does_the_same(links: list[str], visit: Visit) -> None:
    guest = visit(java_script_enabled=False)
    page = guest.go(links[2])
    before = page.locator("#totaal .most dd").inner_text()
    page.get_by_label("Slimme thermostaat").check()
    page.get_by_role("button", name="Reken opnieuw").click()
    assert page.locator("#totaal .most dd").inner_text() != before
    page.get_by_label("Slimme thermostaat").uncheck()
    page.get_by_label("Je naam").fill("An De Smet")
    page.get_by_label("Je e-mailadres").fill("an@desmet.example")
    page.get_by_label("Ik las de offerte").check()
    page.get_by_role("button", name="Ik ga akkoord").click()
    assert "nieuwe totaal" in page.get_by_role("alert").inner_text()
    assert page.locator("#totaal .most dd").inner_text() == before
    page.get_by_role("button", name="Ik ga akkoord").click()
    assert "An De Smet" in page.locator("#akkoord").inner_text()


def test_a_question_and_a_no_with_its_reason(links: list[str], visit: Visit) -> None:
    guest = visit(**PHONE)
    page = guest.go(links[3])
    page.get_by_label("Je vraag").fill("Kan het in maart?")
    page.get_by_role("button", name="Stel je vraag").click()
    assert "Kan het in maart?" in page.locator("#vragen").inner_text()
    page.get_by_text("Toch niet").click()
    page.get_by_label("Waarom niet?").select_option("too_late")
    page.get_by_role("button", name="Laat weten").click()
    guest.reads("Bedankt om het te laten weten")
    assert violations(guest) == []


@pytest.mark.parametrize("look", [{}, {"color_scheme": "dark"}, PHONE], ids=["desktop", "dark", "phone"])
def test_everybody_can_use_what_surrounds_it(links: list[str], visit: Visit, look: dict[str, object]) -> None:
    assert links
    an = visit(**look)
    an.sign_in()
    for path in ("opvolgen/", "opbrengst/", "voor-je-ja-zegt/?offerte=O-2026-0001", "O-2026-0004/gesprek/"):
        an.go(f"/offertes/{path}")
        assert violations(an) == []
        assert an.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert an.complaints == []
