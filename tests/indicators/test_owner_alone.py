"""What she guesses, tags and decides is hers: somebody of the team may look at simplicity and changes nothing."""

import re

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db

POSTS = (
    "/cijfers/eenvoud/wie-vroeg/",
    "/cijfers/eenvoud/prioriteiten/",
    "/cijfers/klopt-mijn-beeld/customer/gok/",
    "/cijfers/revenue/nieuw-niveau/",
    "/cijfers/zoals-de-jouwe/dossier/",
    "/cijfers/zoals-de-jouwe/grootte/",
    "/cijfers/zoals-de-jouwe/weg/",
)


@pytest.fixture
def bob(an, firm) -> Client:
    """Somebody of the team who may see everything that can be ticked."""
    from houvast.firm.access import SECRETS
    from houvast.firm.store import add_staff

    member = add_staff(firm, "Bob", "een lang wachtwoord 42", ("week", "indicators", "inbox"), SECRETS)
    assert member is not None
    client = Client(HTTP_HOST="127.0.0.1")
    client.force_login(member.user)
    return client


@pytest.mark.parametrize("address", POSTS)
def test_nobody_but_the_owner_posts_there(bob, books, address):
    assert bob.post(address, {}).status_code == 403


def test_the_page_shows_no_form_that_would_be_refused(bob, an, books):
    mine, his = (client.get("/cijfers/eenvoud/").content.decode() for client in (an, bob))
    form = re.compile(r'action="/cijfers/eenvoud/')
    assert form.search(mine)
    assert not form.search(his)


def test_her_guesses_are_not_for_the_team(bob, books):
    assert bob.get("/cijfers/klopt-mijn-beeld/").status_code == 403
    assert "Klopt mijn beeld?" not in bob.get("/cijfers/").content.decode()


def test_what_may_go_is_asked_of_the_owner_alone(bob, an, books, firm):
    from houvast.books.store import save_answer
    from houvast.facts.answers import PRIORITY
    from houvast.facts.question import Answer

    save_answer(firm, Answer(PRIORITY, "1", "1 Nieuwe prijslijst"))
    assert "Nieuwe prijslijst" in an.get("/vragen/").content.decode()
    assert "Nieuwe prijslijst" not in bob.get("/vragen/").content.decode()
