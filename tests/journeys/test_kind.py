"""The first run: three questions about her kind of business, the page they make, the form of twelve, and the people."""

from collections.abc import Callable, Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe

from .conftest import Visitor

Visit = Callable[..., Visitor]
PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}
NARROW = {"viewport": {"width": 320, "height": 700}}
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
PAGES = ("/vragen/", "/zaak/", "/zaak/vragen/", "/zaak/mensen/")


@pytest.fixture(scope="module")
def first_run(server, browser) -> None:
    context = browser.new_context(viewport={"width": 1360, "height": 900})
    an = Visitor(context.new_page(), context, server.address)
    an.first_visit()
    an.reads("Drie korte vragen zetten je cijfers in jouw volgorde.")
    an.page.get_by_role("link", name="Beantwoord ze").click()
    for question, answer in (
        ("Waar betaalt de klant vooral voor?", "Voor een opdracht op maat met begin en einde"),
        ("Welke grens raak je eerst als er meer werk komt?", "Planning van mensen over opdrachten"),
        ("Wat is je grootste geldzorg?", "Laat kunnen factureren, opleveringen die schuiven"),
    ):
        an.reads(question)
        an.page.get_by_role("button", name=answer).click()
    an.reads("Geen vragen deze week.")
    assert an.complaints == []
    context.close()


@pytest.fixture
def an(first_run: None, visit: Visit, request: pytest.FixtureRequest) -> Iterator[Visitor]:
    visitor = visit(**getattr(request, "param", {}))
    visitor.sign_in()
    return visitor


def test_three_taps_make_a_page_that_says_it_is_not_sure_yet(an: Visitor) -> None:
    an.go("/zaak/")
    an.reads("Je zaak is een projectbedrijf: projectbedrijf 100 %.")
    an.reads("je beantwoordde 3 van de 12 vragen")
    an.reads("Welk werk is klaar maar nog niet gefactureerd?")


@pytest.mark.parametrize(
    "an", [{}, PHONE, NARROW, {"color_scheme": "dark"}], indirect=True, ids=["desktop", "phone", "narrow", "dark"]
)
def test_everybody_can_use_the_pages_of_her_kind_of_business(an: Visitor) -> None:
    wrong = {}
    for path in PAGES:
        page = an.go(path)
        found = Axe().run(page, options=RULES).response["violations"]
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if found or wide > 0:
            wrong[path] = ([f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in found], wide)
    assert wrong == {}


def test_without_javascript_she_fills_in_the_form_adds_somebody_and_has_the_last_word(visit: Visit, first_run) -> None:
    an = visit(java_script_enabled=False)
    an.sign_in()
    page = an.go("/zaak/vragen/")
    for box in page.get_by_role("group", name="Hoe verschillend is de ene verkoop van de andere?").all():
        box.get_by_label("Elke opdracht is anders").check()
        box.get_by_label("Ook een beetje").select_option(label="Zelfde stappen, andere maten of varianten")
    page.get_by_label("Opdrachten op maat").fill("60")
    page.get_by_label("Eigen productie").fill("40")
    page.get_by_role("button", name="Bewaar je antwoorden").click()
    an.reads("je beantwoordde 5 van de 12 vragen")
    an.go("/zaak/mensen/").get_by_label("Naam of initialen").fill("D.W.")
    page.get_by_label("Rollen").fill("zagen, lakken")
    page.get_by_label("Kost per uur (€)").fill("33,50")
    page.get_by_role("button", name="Bewaar").click()
    an.reads("zagen, lakken")
    an.go("/zaak/").get_by_label("Mijn zaak is").select_option(label="een productiebedrijf")
    page.get_by_role("button", name="Bewaar").click()
    an.reads("Je zaak is een productiebedrijf")
    an.reads("Je koos dit zelf op")
    page.get_by_label("Mijn zaak is").select_option(label="wat de vragen en bestanden zeggen")
    page.get_by_role("button", name="Bewaar").click()
    an.reads("Je zaak is een projectbedrijf")
