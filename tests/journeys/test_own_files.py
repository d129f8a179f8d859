"""The main job: her own folder in, a true page out, a wrong file among good ones, and back again."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import Visitor

Visit = Callable[..., Visitor]


@pytest.fixture(scope="module")
def wrong_files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("wrong")
    (folder / "leeg.cod").write_bytes(b"")
    (folder / "uittreksel.pdf").write_bytes(b"%PDF-1.4\n%%EOF")
    (folder / "afgemeld.xml").write_text("<!doctype html><html><body>Uw sessie is verlopen</body></html>")
    return sorted(folder.iterdir())


def headline(visitor: Visitor) -> str:
    return visitor.page.locator("h1").inner_text()


def test_first_run_with_own_files_leads_to_the_week(visit: Visit, own_files: list[Path]) -> None:
    an = visit()
    an.first_visit()
    an.give(own_files)
    an.page.wait_for_url("**/bestanden/1/")
    an.page.get_by_role("button", name="Bewaar", exact=True).wait_for(timeout=60_000)
    counted = [int(number.replace(".", "")) for number in re.findall(r"[\d.]*\d", headline(an))]
    assert sum(counted) == len(own_files)
    assert "niet gelukt" not in headline(an)
    an.page.get_by_role("button", name="Bewaar", exact=True).click()
    an.reads("Bewaard:")
    assert an.page.url == f"{an.address}/"
    assert an.page.locator(".rail .whotext").inner_text().endswith("Keukenatelier Verhaegen")
    assert an.complaints == []


def test_a_wrong_file_among_good_ones_costs_only_itself(
    visit: Visit, own_files: list[Path], wrong_files: list[Path]
) -> None:
    an = visit()
    an.sign_in()
    an.give([*own_files[:4], *wrong_files])
    an.page.get_by_role("button", name="Bewaar", exact=True).wait_for(timeout=60_000)
    assert headline(an) == "4 stonden er al, 3 niet gelukt."
    for name in ("leeg.cod", "uittreksel.pdf", "afgemeld.xml"):
        reason = an.page.locator("li", has_text=name).locator("p").first.inner_text()
        assert reason.endswith((".", "!", "?"))
        assert "Error" not in reason
    an.page.get_by_role("button", name="Toch niet").click()
    an.reads("Ongedaan gemaakt.")


def test_undo_takes_it_out_in_one_click_and_again_gives_the_same(visit: Visit, own_files: list[Path]) -> None:
    an = visit()
    an.sign_in()

    def balance() -> str:
        return an.go("/").locator("main").inner_text()

    before = balance()
    an.go("/bestanden/").get_by_role("button", name="Maak ongedaan").click()
    an.reads("Ongedaan gemaakt.")
    assert balance() != before
    an.give(own_files)
    an.page.get_by_role("button", name="Bewaar", exact=True).click(timeout=60_000)
    an.reads("Bewaard:")
    assert balance() == before


def test_the_toast_itself_undoes(visit: Visit, tmp_path: Path, own_files: list[Path]) -> None:
    an = visit()
    an.sign_in()
    fresh = tmp_path / "klanten.csv"
    fresh.write_text("Naam;Gemeente\nBakkerij Zoete;Gent\n")
    an.give([fresh])
    an.page.get_by_role("button", name="Bewaar", exact=True).click(timeout=60_000)
    an.reads("Bewaard:")
    an.page.keyboard.press("z")
    an.reads("Ongedaan gemaakt.")


def test_files_dropped_anywhere_are_taken_in(visit: Visit) -> None:
    an = visit()
    an.sign_in()
    an.go("/onthoud/")
    an.page.evaluate(
        """() => {
            const data = new DataTransfer();
            data.items.add(new File(["Naam;Gemeente\\nSlagerij Noord;Aalst\\n"], "klanten noord.csv"));
            document.dispatchEvent(new DragEvent("drop", {dataTransfer: data, bubbles: true, cancelable: true}));
        }"""
    )
    an.page.wait_for_url(re.compile(r"/bestanden/\d+/$"))
    an.reads("klanten noord.csv")


def test_everything_works_without_javascript(visit: Visit, tmp_path: Path) -> None:
    an = visit(java_script_enabled=False)
    an.sign_in()
    fresh = tmp_path / "klanten.csv"
    fresh.write_text("Naam;Gemeente\nBloemen Lut;Aalst\n")
    an.give([fresh])
    an.page.get_by_role("button", name="Lees in").click()
    an.page.get_by_role("button", name="Bewaar", exact=True).click(timeout=60_000)
    an.reads("Bewaard: 1 klant uit je lijst.")
    an.page.locator(".toast button").click()
    an.reads("Ongedaan gemaakt.")
    an.page.locator(".rail input[name=text]").fill("Lut terugbellen")
    an.page.locator(".rail input[name=text]").press("Enter")
    an.reads("Onthouden.")
    an.page.get_by_role("link", name="Notities").click()
    an.reads("Lut terugbellen")
    an.page.get_by_role("button", name="English").first.click()
    an.reads("What you wanted to remember")
