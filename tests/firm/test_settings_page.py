from decimal import Decimal

from django.test import Client
from django.utils.timezone import localdate

from houvast.books.store import answers
from houvast.facts.answers import OWN_FIRM, VAT_LIABLE
from houvast.firm.models import Member
from houvast.firm.store import profile

PAGE = "/instellingen/"


def test_what_she_fills_in_is_what_the_books_know(an: Member, an_signed_in: Client) -> None:
    filled = {"name": "Kapsalon Lien", "enterprise_number": "BE 0417.497.106", "own_minimum": "15.000"}
    assert an_signed_in.post(PAGE, filled).status_code == 302
    an.firm.refresh_from_db()
    known = profile(an.firm, localdate())
    assert known == ("Kapsalon Lien", "0417497106", False, Decimal(15000))
    assert {answer.kind for answer in answers(an.firm)} == {OWN_FIRM, VAT_LIABLE}


def test_what_she_leaves_as_it_was_is_no_answer_of_hers(an: Member, an_signed_in: Client) -> None:
    an_signed_in.post(PAGE, {"name": "", "enterprise_number": "", "own_minimum": "", "vat_liable": "on"})
    assert answers(an.firm) == ()


def test_a_minimum_can_be_taken_away_again(an: Member, an_signed_in: Client) -> None:
    for minimum in ("15.000", "12.000", ""):
        an_signed_in.post(PAGE, {"vat_liable": "on", "own_minimum": minimum})
    assert profile(an.firm, localdate()).minimum is None


def test_a_wrong_number_says_where_to_look(an_signed_in: Client) -> None:
    answer = an_signed_in.post(PAGE, {"enterprise_number": "0417497107"})
    assert answer.status_code == 422
    assert "Kijk de laatste twee cijfers na" in answer.content.decode()


def test_the_phone_code_is_there_only_while_the_network_is_open(an_signed_in: Client, settings) -> None:
    assert an_signed_in.post("/instellingen/telefoon/").status_code == 404
    settings.LAN_ADDRESS = "192.168.1.5"
    page = an_signed_in.post("/instellingen/telefoon/").content.decode()
    assert "<svg" in page
    assert "http://192.168.1.5:80/binnen/" in page
    assert "style=" not in page
