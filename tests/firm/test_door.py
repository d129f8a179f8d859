from datetime import timedelta

import pytest
from django.conf import settings
from django.test import Client
from django.utils import timezone

from houvast.books.models import Firm
from houvast.firm.models import Attempts, EntryLink, Member
from houvast.firm.store import entry_link, has_owner, one_time_link, set_password, use_link
from houvast.web import settings as our_settings

from .conftest import AN, SOFIE

IN, FIRST = "/aanmelden/", "/welkom/"


def test_the_first_visit_asks_for_a_password_and_makes_her_the_owner(firm: Firm, visitor: Client) -> None:
    assert visitor.get("/instellingen/").headers["Location"] == FIRST
    answer = visitor.post(FIRST, {"password": AN, "name": "An", "firm_name": "Keukenatelier"})
    assert answer.headers["Location"] == "/"
    assert has_owner(firm)
    assert visitor.get("/instellingen/").status_code == 200
    firm.refresh_from_db()
    assert firm.name == "Keukenatelier"


def test_name_and_firm_may_stay_empty_on_the_first_visit(firm: Firm, visitor: Client) -> None:
    assert visitor.post(FIRST, {"password": AN}).status_code == 302
    assert Member.objects.of(firm).get().name == "Zaakvoerder"


@pytest.mark.parametrize(
    ("password", "said"),
    [
        ("kort", "tien tekens"),
        ("1029384756102", "Alleen cijfers"),
        ("password123", "raadt een computer"),
        ("", "nodig"),
    ],
)
def test_a_weak_password_is_refused_with_what_to_do(firm: Firm, visitor: Client, password: str, said: str) -> None:
    answer = visitor.post(FIRST, {"password": password})
    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert not has_owner(firm)


def test_nobody_becomes_owner_a_second_time(an: Member, visitor: Client) -> None:
    assert visitor.post(FIRST, {"password": "een heel andere zin"}).headers["Location"] == IN
    assert Member.objects.of(an.firm).count() == 1


def test_signing_in_brings_her_where_she_was_going(an: Member, visitor: Client) -> None:
    sent = visitor.get("/onthoud/").headers["Location"]
    assert sent == "/aanmelden/?next=%2Fonthoud%2F"
    assert visitor.post(sent, {"password": AN, "next": "/onthoud/"}).headers["Location"] == "/onthoud/"


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example", "javascript:alert(1)", "evil"])
def test_signing_in_never_leads_out_of_the_house(an: Member, visitor: Client, elsewhere: str) -> None:
    assert visitor.post(IN, {"password": AN, "next": elsewhere}).headers["Location"] == "/"


def test_a_medewerker_signs_in_with_her_name_in_any_case(sofie: Member, visitor: Client) -> None:
    assert visitor.post(IN, {"name": "  SOFIE ", "password": SOFIE}).status_code == 302


def test_the_sixth_wrong_password_waits_and_so_does_the_right_one(an: Member, visitor: Client) -> None:
    answers = [visitor.post(IN, {"password": "verkeerd"}).status_code for _ in range(6)]
    assert answers == [403, 403, 403, 403, 403, 429]
    answer = visitor.post(IN, {"password": AN})
    assert answer.status_code == 429
    assert "Wacht 12 min." in answer.content.decode()


def test_another_address_does_not_get_round_the_wait(an: Member, visitor: Client) -> None:
    for _ in range(5):
        visitor.post(IN, {"password": "verkeerd"})
    forged = visitor.post(IN, {"password": AN}, HTTP_X_FORWARDED_FOR="10.0.0.9")
    elsewhere = Client(HTTP_HOST="127.0.0.1", REMOTE_ADDR="127.0.0.9").post(IN, {"password": AN})
    assert (forged.status_code, elsewhere.status_code) == (429, 429)


def test_one_address_cannot_try_many_names(an: Member, visitor: Client) -> None:
    answers = [visitor.post(IN, {"name": f"naam {n}", "password": "x"}).status_code for n in range(22)]
    assert answers[:20] == [403] * 20
    assert answers[20:] == [429, 429]


def test_an_attempt_comes_back_after_a_while(an: Member, visitor: Client) -> None:
    for _ in range(5):
        visitor.post(IN, {"password": "verkeerd"})
    Attempts.objects.update(at=timezone.now() - timedelta(minutes=13))
    assert visitor.post(IN, {"password": AN}).status_code == 302


def test_a_good_password_forgets_the_wrong_ones(an: Member, visitor: Client) -> None:
    for _ in range(2):
        for _ in range(4):
            visitor.post(IN, {"password": "verkeerd"})
        assert visitor.post(IN, {"password": AN}).status_code == 302


def test_the_limiter_keeps_no_name_and_no_address(an: Member, visitor: Client) -> None:
    visitor.post(IN, {"name": "Sofie", "password": "verkeerd"})
    kept = " ".join(Attempts.objects.values_list("key", flat=True))
    assert "sofie" not in kept
    assert "127.0.0.1" not in kept


def test_signing_in_takes_a_new_session(an: Member, visitor: Client) -> None:
    visitor.get(IN)
    visitor.cookies[settings.SESSION_COOKIE_NAME] = "a" * 32
    visitor.post(IN, {"password": AN})
    assert visitor.cookies[settings.SESSION_COOKIE_NAME].value != "a" * 32


def test_another_password_signs_the_other_devices_out(an: Member, an_signed_in: Client) -> None:
    set_password(an, "een gloednieuwe zin")
    assert an_signed_in.get("/instellingen/").status_code == 302


def test_passwords_are_kept_with_argon2(an: Member, settings) -> None:
    settings.PASSWORD_HASHERS = our_settings.PASSWORD_HASHERS
    set_password(an, AN)
    assert an.user.password.startswith("argon2$argon2id")


def test_the_demo_link_signs_in_once(firm: Firm, visitor: Client) -> None:
    link = one_time_link(firm, owner_name="An Verhaegen")
    assert visitor.get(link).headers["Location"] == "/"
    assert visitor.get("/instellingen/").status_code == 200
    assert Client(HTTP_HOST="127.0.0.1").get(link).status_code == 404


def test_an_entry_link_goes_stale_and_only_its_hash_is_kept(an: Member) -> None:
    now = timezone.now()
    token = entry_link(an, now)
    assert token not in str(EntryLink.objects.of(an.firm).values_list().get())
    assert use_link(token, now + timedelta(minutes=11)) is None
    assert use_link("iets anders", now) is None


def test_a_phone_taps_before_its_link_is_used_up(an: Member) -> None:
    phone = Client(HTTP_HOST="127.0.0.1", REMOTE_ADDR="192.168.1.20")
    link = f"/binnen/{entry_link(an, timezone.now())}/"
    for _ in range(3):  # a preview in a message app looks too
        assert phone.get(link).status_code == 200
    assert phone.post(link).headers["Location"] == "/"
    assert phone.get("/instellingen/").status_code == 200


@pytest.mark.parametrize("address", ["192.168.1.20", "10.1.2.3", "fe80::1", ""])
def test_an_unpaired_device_on_her_network_sees_nothing(an: Member, address: str) -> None:
    phone = Client(HTTP_HOST="127.0.0.1", REMOTE_ADDR=address)
    for path in ("/", "/aanmelden/", "/welkom/", "/instellingen/", "/healthz"):
        assert phone.get(path).status_code in {403, 404}
    assert phone.post(IN, {"password": AN}).status_code == 403


def test_a_foreign_host_name_is_refused(an: Member) -> None:
    answer = Client(HTTP_HOST="evil.example").get(IN)
    assert answer.status_code == 400
    assert "Dit adres klopt niet" in answer.content.decode()


def test_what_was_tried_yesterday_is_forgotten(an: Member, visitor: Client) -> None:
    visitor.post(IN, {"name": "iemand", "password": "x"})
    Attempts.objects.update(at=timezone.now() - timedelta(days=2))
    visitor.post(IN, {"name": "iemand anders", "password": "x"})
    assert Attempts.objects.count() == 2


def test_after_a_refused_form_another_language_leads_home(an_signed_in: Client) -> None:
    page = an_signed_in.post("/instellingen/mensen/", {"name": "Sofie", "password": "kort"}).content.decode()
    assert 'name="next" value="/"' in page
