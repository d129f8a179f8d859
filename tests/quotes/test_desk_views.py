"""Following up as the owner does it: whom to call, a link for one customer, questions and answers."""

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from tests.quotes.quotes_given import line, quote
from tests.quotes.test_link_views import CHOICES, answer_of, sent, story, text

from houvast.firm.store import add_staff
from houvast.quotes.store.links import opened_by

pytestmark = pytest.mark.django_db
ADDRESS = "https://offertes.mijnzaak.be"


@pytest.fixture
def _served(settings) -> None:
    """A server that customers can reach."""
    settings.SERVED, settings.PUBLIC_ADDRESS = True, f"{ADDRESS}/"


def fresh(firm) -> str:
    """A quote that was sent today, with days to call ahead; its number."""
    today = timezone.localdate()
    made = quote(line("a", "100"), dated=today, valid_until=today + timedelta(days=30))
    return sent(firm, made)[0]


def test_while_customers_cannot_reach_her_no_link_is_offered(firm, an):
    number = fresh(firm)
    page = text(an.get(f"/offertes/{number}/gesprek/"))
    assert "noteer het antwoord met één klik" in page
    assert "Maak een link" not in page
    assert an.post(f"/offertes/{number}/gesprek/link/").status_code == 404


@pytest.mark.parametrize("address", ["", "http://offertes.mijnzaak.be", "javascript:alert(1)"])
def test_only_an_https_address_makes_links(firm, an, settings, address):
    settings.SERVED, settings.PUBLIC_ADDRESS = True, address
    assert an.post(f"/offertes/{fresh(firm)}/gesprek/link/").status_code == 404


@pytest.mark.usefixtures("_served")
def test_a_link_is_shown_once_with_a_text_for_her_own_mail(firm, an):
    number = fresh(firm)
    page = text(an.post(f"/offertes/{number}/gesprek/link/"))
    found = re.search(rf'<p class="address">{ADDRESS}(/o/([\w-]+)/)</p>', page)
    assert found is not None
    opened = opened_by(found[2], timezone.now())
    assert opened is not None
    assert opened.number == number
    assert timedelta(days=89) < opened.expires - timezone.now() < timedelta(days=92)
    assert "mailto:" in page
    assert "https://wa.me/?text=Dag" in page
    assert found[2] not in text(an.get(f"/offertes/{number}/gesprek/"))
    an.post(f"/offertes/{number}/gesprek/intrekken/")
    assert opened_by(found[2], timezone.now()) is None


@pytest.mark.usefixtures("_served")
def test_a_draft_has_no_link(firm, an):
    from houvast.quotes.store import create

    number = create(firm, CHOICES, timezone.now(), timezone.localdate()).number
    assert "nog niet verstuurd" in text(an.get(f"/offertes/{number}/gesprek/"))
    assert an.post(f"/offertes/{number}/gesprek/link/").status_code == 404
    assert an.get("/offertes/O-1/gesprek/").status_code == 404


def test_her_answer_stands_on_the_page_of_the_customer(firm, an):
    number, path = sent(firm, CHOICES)
    guest = Client(HTTP_HOST="127.0.0.1")
    guest.post(f"{path}vraag/", {"question": "Kan het in maart?"})
    assert "Vragen die wachten op jou" in text(an.get("/offertes/opvolgen/"))
    assert "Kan het in maart?" in text(an.get(f"/offertes/{number}/gesprek/"))
    assert an.post(f"/offertes/{number}/gesprek/antwoord/", {"text": " "}).status_code == 422
    assert an.post(f"/offertes/{number}/gesprek/antwoord/", {"text": "Ja, week 12."}).status_code == 302
    assert [one.kind for one in story(firm, number).events][-2:] == ["question", "answer"]
    assert "Ja, week 12." in text(guest.get(path))


def test_she_has_the_same_proof_as_the_customer(firm, an):
    number, path = sent(firm, CHOICES)
    guest = Client(HTTP_HOST="127.0.0.1")
    guest.post(f"{path}akkoord/", answer_of(text(guest.post(path, {"optie": ["o"]})), optie=["o"]))
    theirs, hers = (
        re.search(r'<dl class="proof">.*?</dl>', text(page))
        for page in (guest.get(path), an.get(f"/offertes/{number}/gesprek/"))
    )
    assert theirs is not None
    assert hers is not None
    assert theirs[0] == hers[0]
    assert "Werk o" in hers[0]


def test_the_days_to_call_are_a_list_and_a_calendar_file(firm, an):
    number = fresh(firm)
    page = text(an.get("/offertes/opvolgen/"))
    assert page.count(f"/offertes/{number}/gesprek/") == 2
    answer = an.get("/offertes/opvolgen.ics")
    assert answer.headers["Content-Type"].startswith("text/calendar")
    assert answer.content.count(b"BEGIN:VEVENT") == 2
    assert an.get("/offertes/opvolgen.ics?offerte=O-1").content.count(b"BEGIN:VEVENT") == 0


def test_who_was_not_let_in_reads_nothing_of_it(firm, an):
    number = fresh(firm)
    member = add_staff(firm, "Sofie", "een zin voor Sofie", ["parties"], [])
    assert member is not None
    sofie = Client(HTTP_HOST="127.0.0.1")
    sofie.force_login(member.user)
    for path in ("opvolgen/", "opvolgen.ics", "opbrengst/", "voor-je-ja-zegt/", f"{number}/gesprek/"):
        assert sofie.get(f"/offertes/{path}").status_code == 403
    assert Client(HTTP_HOST="127.0.0.1").get(f"/offertes/{number}/gesprek/").status_code == 302


def test_every_figure_of_what_it_brought_opens_the_quotes_behind_it(firm, an):
    fresh(firm)
    page = text(an.get("/offertes/opbrengst/"))
    links = set(re.findall(r'href="(/waarom/quotes/[^"]+)"', page))
    assert len(links) == 4
    for link in links:
        text(an.get(link))
