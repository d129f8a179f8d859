from django.test import Client

from houvast.books.models import Firm
from houvast.firm.models import Member, Note
from houvast.firm.store import add_staff, keep_note

from .conftest import SOFIE

ADD = "/instellingen/mensen/"


def test_the_owner_lets_somebody_in_with_the_rooms_she_ticks(an: Member, an_signed_in: Client) -> None:
    answer = an_signed_in.post(ADD, {"name": "Sofie", "password": SOFIE, "rooms": ["parties"]})
    assert answer.status_code == 302
    sofie = Member.objects.of(an.firm).get(name="Sofie")
    assert sofie.may_enter("parties")
    assert not any(sofie.may_see(secret) for secret in ("bank", "margins", "people", "time"))


def test_a_page_that_shows_the_bank_is_not_opened_by_accident(an: Member, an_signed_in: Client) -> None:
    answer = an_signed_in.post(ADD, {"name": "Sofie", "password": SOFIE, "rooms": ["week"]})
    assert answer.status_code == 422
    assert "Vink ook ‘bank’ aan" in answer.content.decode()
    assert Member.objects.of(an.firm).count() == 1


def test_two_people_cannot_sign_in_with_one_name(sofie: Member, an_signed_in: Client) -> None:
    answer = an_signed_in.post(ADD, {"name": "sofie", "password": SOFIE})
    assert answer.status_code == 422
    assert "al in gebruik" in answer.content.decode()


def test_somebody_who_was_removed_is_out_at_once(sofie: Member, an_signed_in: Client, sofie_signed_in: Client) -> None:
    assert sofie_signed_in.get("/onthoud/").status_code == 200
    an_signed_in.post(f"{ADD}{sofie.pk}/weg/")
    assert sofie_signed_in.get("/onthoud/").status_code == 302


def test_the_owner_cannot_be_removed_or_narrowed(an: Member, an_signed_in: Client) -> None:
    assert an_signed_in.post(f"{ADD}{an.pk}/weg/").status_code == 404
    assert an_signed_in.post(f"{ADD}{an.pk}/", {"rooms": []}).status_code == 404


def test_a_line_to_remember_is_kept_reread_and_wiped(an: Member, an_signed_in: Client) -> None:
    an_signed_in.post("/onthoud/", {"text": "Claes bellen over de werf", "next": "/meer/"})
    assert "Claes bellen over de werf" in an_signed_in.get("/onthoud/").content.decode()
    note = Note.objects.of(an.firm).get()
    an_signed_in.post(f"/onthoud/{note.pk}/weg/")
    assert not Note.objects.of(an.firm).exists()


def test_another_ones_line_is_as_absent_as_one_that_never_was(an: Member, sofie_signed_in: Client) -> None:
    note = keep_note(an, "de prijs van het atelier")
    assert "atelier" not in sofie_signed_in.get("/onthoud/").content.decode()
    theirs, missing = (sofie_signed_in.post(f"/onthoud/{pk}/weg/") for pk in (note.pk, 999_999))
    assert (theirs.status_code, missing.status_code) == (404, 404)
    assert Note.objects.of(an.firm).count() == 1


def test_english_lasts_for_this_member(an: Member, an_signed_in: Client) -> None:
    an_signed_in.post("/taal/", {"language": "en", "next": "/onthoud/"})
    assert "What you wanted to remember" in an_signed_in.get("/onthoud/").content.decode()
    an.refresh_from_db(from_queryset=Member.objects.of(an.firm))
    assert an.language == "en"


def test_whoever_may_not_see_the_week_begins_at_the_first_page_she_may_see(sofie_signed_in: Client) -> None:
    assert sofie_signed_in.get("/").headers["Location"] == "/klanten/"
    page = sofie_signed_in.get("/bestanden/")
    assert page.status_code == 403
    assert '<a class="btn pri sm" href="/klanten/">Klanten</a>' in page.content.decode()


def test_whoever_may_see_nothing_yet_is_told_whom_to_ask(an: Member, firm: Firm) -> None:
    member = add_staff(firm, "Lut", "een zin voor Lut", [], [])
    assert member is not None
    client = Client(HTTP_HOST="127.0.0.1")
    client.force_login(member.user)
    page = client.get("/")
    assert page.status_code == 403
    assert "De zaakvoerder kiest welke pagina’s je ziet." in page.content.decode()
