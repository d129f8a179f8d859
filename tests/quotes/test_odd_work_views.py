"""Five questions before odd work, as a page: what a quote tells is filled in, margins only for who may see them."""

import html
import re
from decimal import Decimal

import pytest
from django.test import Client
from django.utils import timezone
from tests.quotes.quotes_given import line, quote

from houvast.firm.store import add_staff
from houvast.quotes.store import create

pytestmark = pytest.mark.django_db
PAGE = "/offertes/voor-je-ja-zegt/"


def text(answer, status: int = 200) -> str:
    assert answer.status_code == status
    return re.sub(r"\s+", " ", html.unescape(answer.content.decode())).replace("\u00a0", " ")


def clerk(firm, *sees: str) -> Client:
    member = add_staff(firm, "Sofie", "een zin voor Sofie", ["quotes"], list(sees))
    assert member is not None
    client = Client(HTTP_HOST="127.0.0.1")
    client.force_login(member.user)
    return client


def test_nothing_is_said_before_something_is_asked(an):
    page = text(an.get(PAGE))
    assert "Vijf vragen, een minuut" in page
    assert "Een vriendelijk nee" not in page


def test_three_things_that_weigh_come_with_a_no_that_fits_the_first(an):
    job = {"customer": "Jan", "what": "een trap", "margin": "12", "owner_hours": "6,5", "full_weeks": "7"}
    page = text(an.post(PAGE, job | {"new_thing": "nee", "in_advance": "0"}))
    assert "Drie of meer dingen wegen" in page
    assert "Het vraagt 6,5 uur van jezelf" in page
    assert "Dag Jan, bedankt voor je vraag over een trap. Wij kunnen dit niet maken voor een prijs" in page


def test_what_is_left_empty_is_asked_and_never_filled_in(an):
    page = text(an.post(PAGE, {"customer": "Jan", "what": "een trap", "margin": "40"}))
    assert "Nog niet alles geweten" in page
    assert page.count("nog te weten") == 4


@pytest.mark.parametrize("typed", ["veel", "1e99", "NaN", "12,5,3", "∞"])
def test_what_is_no_number_is_said_beside_its_field(an, typed):
    page = text(an.post(PAGE, {"margin": typed}), 422)
    assert "Vul een getal in, of niets." in page
    assert "Een vriendelijk nee" not in page


def test_a_quote_fills_in_its_customer_and_what_it_leaves(firm, an):
    made = create(firm, quote(line("a", "100", cost=Decimal(60))), timezone.now(), timezone.localdate())
    page = text(an.get(f"{PAGE}?offerte={made.number}"))
    for filled in ("Familie De Smet", "Vervanging ketel", "40,0"):
        assert f'value="{filled}"' in page


def test_who_may_not_see_margins_gets_none_filled_in(firm, an):
    made = create(firm, quote(line("a", "100", cost=Decimal("87.50"))), timezone.now(), timezone.localdate())
    assert 'value="12,5"' in text(an.get(f"{PAGE}?offerte={made.number}"))
    page = text(clerk(firm).get(f"{PAGE}?offerte={made.number}"))
    assert "12,5" not in page
    assert "De marge is alleen voor wie ze mag zien." in page
