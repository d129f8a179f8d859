"""A quote in twenty minutes: a price list in, twenty lines by keyboard alone, four clicks from request to ready."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from .conftest import Visitor

Visit = Callable[..., Visitor]
PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}
NARROW = {"viewport": {"width": 320, "height": 700}}
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
GOODS = (
    "Kogelkraan", "Radiator", "Thermostaat", "Pomp", "Boiler", "Expansievat", "Koperbuis", "Ventiel", "Manometer",
    "Flens", "Bocht", "Mof", "Isolatie", "Beugel", "Sifon", "Wastafel", "Mengkraan", "Douche", "Afvoer", "Ketel",
)  # fmt: skip
SECONDS_A_KEY = 0.25
FIVE_MINUTES = 300


@pytest.fixture(scope="module")
def given(browser, server, tmp_path_factory: pytest.TempPathFactory) -> None:
    """An, with the price list of one supplier, its columns said once."""
    rows = "".join(f"A-{at};{name} standaard;{10 + at},40;st\n" for at, name in enumerate(GOODS))
    file = tmp_path_factory.mktemp("lijst") / "prijzen.csv"
    Path(file).write_text("Artikelnr;Omschrijving;Netto;Eenheid\n" + rows, "utf-8")
    context = browser.new_context()
    an = Visitor(context.new_page(), context, server.address)
    an.first_visit()
    an.page.wait_for_load_state()
    page = an.go("/offertes/prijslijsten/")
    page.get_by_label("Leverancier", exact=True).fill("Sanitair NV")
    page.get_by_label("Bestand", exact=True).set_input_files(file)
    page.get_by_role("button", name="Lees ze in").click()
    page.get_by_label("Netto", exact=True).select_option("net")
    page.get_by_role("button", name="Zo is het").click()
    page.get_by_role("button", name="Gebruik deze lijst").click()
    assert page.get_by_text("20 artikelen tellen vanaf nu").is_visible()
    context.close()


class Keys:
    """Fingers on a keyboard that count what they type; the time is worked out, not waited for."""

    def __init__(self, visitor: Visitor) -> None:
        self._keyboard = visitor.page.keyboard
        self.pressed = 0

    def type(self, words: str) -> None:
        self.pressed += len(words)
        self._keyboard.type(words)

    def press(self, key: str) -> None:
        self.pressed += 1
        self._keyboard.press(key)


def begin(visitor: Visitor, customer: str, what: str) -> str:
    """A quote begun empty by keyboard; its address."""
    page = visitor.go("/offertes/nieuw/")
    page.keyboard.type(customer)
    page.keyboard.press("Tab")
    page.keyboard.type(what)
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Begin leeg").click()
    page.wait_for_url(re.compile(r"/offertes/O-"))
    page.wait_for_load_state()
    return page.url.removeprefix(visitor.address).partition("#")[0]


def test_twenty_lines_by_keyboard_alone_take_five_minutes_of_typing_at_most(given: None, visit: Visit) -> None:
    an = visit()
    an.sign_in()
    begin(an, "Familie De Smet", "Badkamer")
    fingers = Keys(an)
    for at, name in enumerate(GOODS):
        fingers.type(name)
        fingers.press("Enter")
        fingers.type(str(at + 1))
        fingers.press("Enter")
    page = an.page
    expect(page.locator(".ql")).to_have_count(20, timeout=30_000)
    assert fingers.pressed * SECONDS_A_KEY <= FIVE_MINUTES
    told = page.locator(".ql .qtext").all_inner_texts()
    assert [re.sub(r"\s+", " ", one) for one in told] == [f"{n} {name} standaard" for n, name in enumerate(GOODS, 1)]
    assert page.locator(".qqty").all_inner_texts() == [f"{n} st" for n in range(1, 21)]
    assert page.evaluate("document.activeElement.id") == "zoeklijn"
    assert an.complaints == []


def test_tab_opens_what_is_less_common(given: None, visit: Visit) -> None:
    an = visit()
    an.sign_in()
    begin(an, "Familie De Smet", "Keuken")
    keyboard = an.page.keyboard
    keyboard.type("kogelkraan")
    keyboard.press("Enter")
    keyboard.type("3")
    for _ in range(3):  # past the price and the button
        keyboard.press("Tab")
    keyboard.press("Enter")
    keyboard.press("Tab")
    keyboard.type("10")
    keyboard.press("Enter")
    an.reads("korting 10 %")
    assert an.complaints == []


def test_four_clicks_at_most_from_request_to_ready(given: None, visit: Visit) -> None:
    an = visit()
    an.sign_in()
    page = an.go(begin(an, "Familie Peeters", "Nieuwe ketel"))
    page.keyboard.type("ketel")
    page.keyboard.press("Enter")
    page.keyboard.type("1")
    page.keyboard.press("Enter")
    page.wait_for_selector(".ql")
    page.get_by_role("button", name="Klaar om te versturen").click()

    page = an.go("/offertes/")
    clicks = 0

    def click(name: str, role: str = "button") -> None:
        nonlocal clicks
        clicks += 1
        page.get_by_role(role, name=name).first.click()

    click("Nieuwe offerte", "link")
    page.wait_for_url("**/nieuw/")
    page.keyboard.type("Familie Peeters")
    page.keyboard.press("Tab")
    page.keyboard.type("nieuwe ketel")
    click("Verder")
    click("Begin met O-")
    click("Klaar om te versturen")
    page.wait_for_url("**/klaar/")
    assert clicks <= 4
    with page.expect_download() as saved:
        page.get_by_role("link", name="Bewaar de PDF").click()
    assert Path(saved.value.path()).read_bytes().startswith(b"%PDF-")
    assert an.complaints == []


def test_a_quote_is_made_on_a_phone_without_javascript(given: None, visit: Visit) -> None:
    an = visit(**PHONE, java_script_enabled=False)
    an.sign_in()
    page = an.go("/offertes/nieuw/")
    page.get_by_label("Klant", exact=True).fill("Bakkerij Zoe")
    page.get_by_role("button", name="Verder").click()
    page.get_by_role("button", name="Begin leeg").click()
    page.get_by_label("Artikel, set of eigen woorden").fill("radiator")
    page.get_by_role("button", name="Zoek", exact=True).last.click()
    page.get_by_label("Aantal", exact=True).fill("4")
    page.get_by_role("button", name="Zet erbij").click()
    assert page.get_by_text("Radiator standaard staat erop.").is_visible()
    page.get_by_role("button", name="Klaar om te versturen").click()
    assert page.get_by_role("heading", level=1).inner_text().endswith("klaar om te vertrekken")
    page.get_by_role("button", name="te laat").click()
    assert page.get_by_text("Genoteerd: te laat.").is_visible()


WIDEST = """[...document.querySelectorAll('body *')].filter((one) =>
  one.getBoundingClientRect().right > document.documentElement.clientWidth).map((one) => one.outerHTML.slice(0, 90))"""


def violations(visitor: Visitor) -> list[str]:
    found = Axe().run(visitor.page, options=RULES).response["violations"]
    return [f"{one['id']}: {node['html'][:160]}" for one in found for node in one["nodes"]]


@pytest.mark.parametrize("kind", [{}, {"color_scheme": "dark"}, PHONE, NARROW], ids=["desktop", "dark", "phone", "320"])
def test_everybody_can_use_the_pages_of_quotes(given: None, visit: Visit, kind: dict) -> None:
    an = visit(**kind)
    an.sign_in()
    where = begin(an, "Familie Janssens", "Verwarming")
    for words, price in (("kogelkraan", ""), ("Werkuren plaatsing", "62"), ("Subtotaal stookplaats", "")):
        an.page.get_by_label("Artikel, set of eigen woorden").fill(words)
        an.page.wait_for_selector(".pick")
        if price:
            an.page.locator("#prijs").fill(price)
        an.page.get_by_role("button", name="Zet erbij").click()
        expect(an.page.locator(".pick")).to_have_count(0)
    wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    fixed = (
        "/offertes/",
        "/offertes/nieuw/?klant=Zoe&werk=ketel&gevraagd=",
        "/offertes/vast/",
        "/offertes/prijslijsten/",
        "/offertes/sjabloon/",
    )
    for path in (where, f"{where}?q=kraan", *fixed):
        page = an.go(path)
        assert page.locator("h1").count() == 1
        for summary in page.locator("main summary").all():
            if summary.is_visible():
                summary.click()
        assert page.evaluate(wide) <= 0, (path, page.evaluate(WIDEST))
        assert violations(an) == [], path
    an.go(where)
    an.page.get_by_role("button", name="Klaar om te versturen").click()
    an.page.wait_for_url("**/klaar/")
    assert violations(an) == []
    an.page.get_by_role("button", name="Gewonnen").click()
    page = an.go(f"{where}facturen/")
    assert page.evaluate(wide) <= 0
    assert violations(an) == []
    assert an.complaints == []
