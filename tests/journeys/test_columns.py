"""A list nobody recognises: she says once what is in it, with a finger or with keys alone, and never again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from .conftest import Visitor

Visit = Callable[..., Visitor]
PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}


@pytest.fixture
def march(tmp_path: Path) -> Path:
    path = tmp_path / "lijst maart.csv"
    path.write_text("Bla;Wanneer;Zoveel\nJan;2/3/2026;8\nAn;3/3/2026;7,5\n")
    return path


def keep(an: Visitor) -> None:
    an.page.get_by_role("button", name="Bewaar", exact=True).click(timeout=60_000)
    an.reads("Bewaard:")


def choose(an: Visitor) -> None:
    """What is in the columns, from the question on."""
    an.page.get_by_role("link", name="Zeg wat erin staat").first.click()
    an.page.get_by_role("link", name="gewerkte uren").click()
    expect(an.page.get_by_label("Wanneer")).to_have_value("day")
    expect(an.page.get_by_label("Zoveel")).to_have_value("hours")
    an.page.get_by_label("Bla").select_option("wie")
    an.page.get_by_role("button", name="Zo is het").click()


def test_an_unknown_list_is_explained_once_on_a_phone_and_the_next_one_is_known(visit: Visit, march: Path) -> None:
    an = visit(**PHONE)
    an.first_visit()
    an.give([march])
    keep(an)
    an.go("/vragen/")
    an.reads("Waarover gaat lijst maart.csv?")
    choose(an)
    an.reads("Onthouden. We lezen dit bestand opnieuw.")
    an.reads("lijst maart.csv gaat over: gewerkte uren.")
    assert an.page.get_by_text("Waarover gaat").count() == 0
    april = march.with_name("lijst april.csv")
    april.write_text(march.read_text().replace("/3/", "/4/"))
    an.give([april])
    an.page.get_by_role("button", name="Bewaar", exact=True).wait_for(timeout=60_000)
    assert an.page.locator("h1").inner_text() == "1 nieuw."
    keep(an)
    assert an.complaints == []


def test_taking_it_back_asks_again(visit: Visit, march: Path) -> None:
    an = visit()
    an.sign_in()
    an.go("/vragen/").get_by_role("button", name="Neem terug").first.click()
    question = an.page.get_by_text("Waarover gaat lijst")
    for _ in range(100):
        if question.count():
            break
        an.page.wait_for_timeout(100)
        an.go("/vragen/")
    an.reads("Nog 1 bestand heeft dezelfde kolommen.")
    expect(an.go("/bestanden/1/").get_by_role("link", name="Zeg wat erin staat")).to_have_count(1)
    assert an.complaints == []


def test_keys_alone_and_no_javascript_do_the_same(visit: Visit) -> None:
    an = visit(java_script_enabled=False)
    an.sign_in()
    an.go("/vragen/").get_by_role("link", name="Zeg wat erin staat").focus()
    an.page.keyboard.press("Enter")
    an.page.get_by_role("link", name="gewerkte uren").focus()
    an.page.keyboard.press("Enter")
    an.page.get_by_label("Wanneer").focus()
    an.page.keyboard.press("Home")
    an.page.get_by_role("button", name="Zo is het").focus()
    an.page.keyboard.press("Enter")
    an.reads("Duid nog één kolom aan: datum.")
    an.page.get_by_label("Wanneer").focus()
    an.page.keyboard.type("dat")
    an.page.get_by_role("button", name="Zo is het").focus()
    an.page.keyboard.press("Enter")
    an.reads("gaat over: gewerkte uren.")
