"""The customer behind the link: what she reads, what she may do, and what never reaches her."""

import random
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from hashlib import sha256
from html import escape

import pytest
from django.test import Client
from django.utils import timezone
from tests.quotes.quotes_given import SECRETS, TODAY, line, quote, random_quote

from houvast.books.models import Firm
from houvast.quotes.follow_up import note_answer, state
from houvast.quotes.models import CustomerLink
from houvast.quotes.revisions import send
from houvast.quotes.store import create, dossier, keep
from houvast.quotes.store.links import GUESSES, make_link, withdraw_links
from houvast.quotes.values import Dossier, Quote, Variant, VariantGroup
from houvast.quotes.views.customer import network_of

pytestmark = pytest.mark.django_db

WAYS = VariantGroup("v", "Verwarming", (Variant("gas", "Gasketel"), Variant("wp", "Warmtepomp")))
CHOICES = quote(
    line("a", "1000"),
    line("o", "100", option=True),
    line("g", "200", group="v", variant="gas"),
    line("w", "700", group="v", variant="wp"),
    groups=(WAYS,),
    valid_until=TODAY + timedelta(days=3650),
)
PDF = b"%PDF-1.7 what was sent"
PERSON = {"HTTP_SEC_FETCH_MODE": "navigate"}


def sent(firm: Firm, made: Quote, *, pdf: bytes = PDF) -> tuple[str, str]:
    """A quote that was sent, and the path of its link."""
    now = timezone.now()
    begun = create(firm, made, now, TODAY)
    keep(firm, send(begun, replace(made, number=begun.number), pdf, now), 1, pdf)
    return begun.number, path_to(firm, begun.number)


def path_to(firm: Firm, number: str, *, days: float = 30) -> str:
    now = timezone.now()
    return f"/o/{make_link(firm, number, now, now + timedelta(days=days))}/"


def story(firm: Firm, number: str) -> Dossier:
    found = dossier(firm, number)
    assert found is not None
    return found[0]


def text(answer, status: int = 200) -> str:
    assert answer.status_code == status
    return re.sub(r"\s+", " ", answer.content.decode()).replace("\u00a0", " ")


def hidden(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found is not None
    return found[1]


def answer_of(page: str, **fields: object) -> dict[str, object]:
    """The form as the page gives it, filled in."""
    given = {"name": "An Peeters", "email": "an@peeters.example", "agree": "on"}
    return {"versie": hidden(page, "versie"), "gezien": hidden(page, "gezien"), "keuze-v": "gas", **given, **fields}


@pytest.fixture
def guest() -> Client:
    """Somebody without a sign-in."""
    return Client(HTTP_HOST="127.0.0.1")


def test_the_link_shows_the_quote_and_is_kept_out_of_search_engines(firm, guest):
    _, path = sent(firm, CHOICES)
    answer = guest.get(path)
    page = text(answer)
    assert "Vervanging ketel" in page
    assert "€ 1.452,00" in page
    assert 'name="robots" content="noindex' in page
    assert answer.headers["X-Robots-Tag"].startswith("noindex")
    assert answer.headers["Cache-Control"] == "no-store"


def test_what_is_ticked_counts_in_the_total_without_a_script_and_nothing_is_kept(firm, guest):
    number, path = sent(firm, CHOICES)
    page = text(guest.post(path, {"optie": ["o", "unknown"], "keuze-v": "wp", "keuze-x": "y"}))
    assert "€ 2.178,00" in page
    assert "Ik ga akkoord voor € 2.178,00" in page
    assert state(story(firm, number), TODAY) == "sent"


def test_a_yes_keeps_who_when_which_version_the_choices_the_hash_and_the_terms(firm, guest):
    number, path = sent(firm, CHOICES)
    ticked = {"optie": ["o"], "keuze-v": "wp"}
    page = text(guest.post(path, ticked))
    before = datetime.now(UTC)
    assert guest.post(f"{path}akkoord/", answer_of(page, **ticked)).status_code == 302
    event = story(firm, number).events[-1]
    assert (event.kind, event.revision, event.who) == ("accepted", 1, "An Peeters")
    assert before <= event.at <= datetime.now(UTC)
    said = event.acceptance
    assert said is not None
    assert (said.name, said.email, said.options, said.variants) == (
        "An Peeters", "an@peeters.example", ("o",), (("v", "wp"),),
    )  # fmt: skip
    assert said.pdf_sha256 == sha256(PDF).hexdigest()
    assert said.terms
    proof = text(guest.get(path))
    for shown in ("An Peeters", "an@peeters.example", "UTC", "Warmtepomp", "Werk o", said.pdf_sha256, said.terms):
        assert shown in proof
    assert "€ 2.178,00" in proof
    assert "Ik ga akkoord" not in proof


def test_another_tick_without_another_look_is_shown_before_it_counts(firm, guest):
    number, path = sent(firm, CHOICES)
    page = text(guest.get(path))
    again = text(guest.post(f"{path}akkoord/", answer_of(page, optie=["o"])), 422)
    assert "Dit is het nieuwe totaal" in again
    assert "Ik ga akkoord voor € 1.573,00" in again
    assert 'value="An Peeters"' in again
    assert state(story(firm, number), TODAY) == "sent"
    assert guest.post(f"{path}akkoord/", answer_of(again, optie=["o"])).status_code == 302
    assert state(story(firm, number), TODAY) == "accepted"


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"name": "  "}, "Vul een naam in"),
        ({"name": "x" * 121}, "hoogstens 120"),
        ({"name": "An\0"}, "Vul een naam in"),
        ({"email": "an"}, "Kijk je e-mailadres na"),
        ({"agree": ""}, "Vink aan dat je"),
        ({"versie": "2"}, "nieuwere versie"),
        ({"versie": "x"}, "nieuwere versie"),
        ({"gezien": ""}, "nieuwe totaal"),
    ],
)
def test_a_yes_that_is_not_whole_does_not_count(firm, guest, fields, said):
    number, path = sent(firm, CHOICES)
    page = text(guest.get(path))
    assert said in text(guest.post(f"{path}akkoord/", answer_of(page, **fields)), 422)
    assert state(story(firm, number), TODAY) == "sent"


def test_a_second_answer_changes_nothing(firm, guest):
    number, path = sent(firm, CHOICES)
    given = answer_of(text(guest.get(path)))
    guest.post(f"{path}akkoord/", given)
    text(guest.post(f"{path}akkoord/", given), 422)
    text(guest.post(f"{path}nee/", {"versie": "1", "reason": "price"}), 422)
    assert [one.kind for one in story(firm, number).events if one.kind in {"accepted", "declined"}] == ["accepted"]


def test_a_no_keeps_its_reason_and_too_late_is_among_them(firm, guest):
    number, path = sent(firm, CHOICES)
    assert 'value="too_late"' in text(guest.get(path))
    assert guest.post(f"{path}nee/", {"versie": "1", "reason": "too_late", "text": "Jammer"}).status_code == 302
    event = story(firm, number).events[-1]
    assert (event.kind, event.reason, event.text) == ("declined", "too_late", "Jammer")
    assert "Bedankt om het te laten weten" in text(guest.get(path))


@pytest.mark.parametrize("reason", ["", "no_answer", "x"])
def test_a_no_without_one_of_the_reasons_is_asked_again(firm, guest, reason):
    _, path = sent(firm, CHOICES)
    assert "Kies een reden." in text(guest.post(f"{path}nee/", {"versie": "1", "reason": reason}), 422)


def test_a_question_is_kept_and_shown_and_there_is_an_end_to_them(firm, guest):
    number, path = sent(firm, CHOICES)
    assert guest.post(f"{path}vraag/", {"question": "Kan het in maart?"}).status_code == 302
    assert state(story(firm, number), TODAY) == "asked"
    assert "Kan het in maart?" in text(guest.get(path))
    assert "Typ je vraag" in text(guest.post(f"{path}vraag/", {"question": ""}), 422)
    assert "Typ je vraag" in text(guest.post(f"{path}vraag/", {"question": "x" * 2001}), 422)


def test_the_link_shows_the_latest_version_and_earlier_ones_can_be_read(firm, guest):
    number, path = sent(firm, CHOICES)
    first = story(firm, number)
    changed = replace(first.draft, lines=(*first.draft.lines, line("n", "50")))
    found = dossier(firm, number)
    assert found is not None
    keep(firm, send(first, changed, b"%PDF second", timezone.now()), found[1], b"%PDF second")
    latest = text(guest.get(path))
    assert "€ 1.512,50" in latest
    assert "Nieuw: Werk n." in latest
    earlier = text(guest.get(f"{path}1/"))
    assert "€ 1.452,00" in earlier
    assert "eerdere versie" in earlier
    assert "Ik ga akkoord" not in earlier
    assert guest.get(f"{path}1/pdf/").content == PDF
    assert guest.get(f"{path}2/pdf/").content == b"%PDF second"
    assert guest.get(f"{path}3/").status_code == guest.get(f"{path}3/pdf/").status_code == 404


def test_an_expired_quote_warns_and_can_still_be_accepted(firm, guest):
    number, path = sent(firm, replace(CHOICES, valid_until=TODAY - timedelta(days=400)))
    page = text(guest.get(path))
    assert "Antwoorden kan nog altijd" in page
    guest.post(f"{path}akkoord/", answer_of(page))
    assert state(story(firm, number), TODAY) == "accepted"


def test_what_she_noted_herself_closes_the_page(firm, guest):
    number, path = sent(firm, CHOICES)
    known, version = dossier(firm, number)
    keep(firm, note_answer(known, won=True, at=timezone.now()), version)
    page = text(guest.get(path))
    assert "kreeg al een antwoord" in page
    assert "Ik ga akkoord" not in page


def test_only_a_persons_first_look_is_noted(firm, guest, an):
    number, path = sent(firm, CHOICES)
    guest.get(path)  # the preview of a mail or chat program
    guest.head(path, **PERSON)
    guest.get(path, HTTP_SEC_PURPOSE="prefetch", **PERSON)
    an.get(path, **PERSON)
    assert state(story(firm, number), TODAY) == "sent"
    for _ in range(2):
        guest.get(path, **PERSON)
    assert [one.kind for one in story(firm, number).events] == ["created", "sent", "opened"]


def test_wrong_withdrawn_and_expired_links_look_the_same(firm, guest):
    number, path = sent(firm, CHOICES)
    old = path_to(firm, number, days=-1)
    withdrawn = path_to(firm, number)
    withdraw_links(firm, number)
    wrong = (path, old, withdrawn, "/o/x/", f"/o/{'A' * 43}/")
    pages = {re.sub(r'value="[^"]*"', "", text(guest.get(one), 404)) for one in wrong}
    assert len(pages) == 1
    assert "Deze link werkt niet" in pages.pop()
    for place in ("akkoord/", "nee/", "vraag/"):
        assert guest.post(f"{withdrawn}{place}", REMOTE_ADDR="127.0.0.2").status_code == 404
    for place in ("1/", "1/pdf/", "logo/", "stijl.css"):
        assert guest.get(f"{withdrawn}{place}", REMOTE_ADDR="127.0.0.3").status_code == 404


def test_a_draft_that_was_never_sent_opens_for_nobody(firm, guest):
    made = create(firm, CHOICES, timezone.now(), TODAY)
    assert guest.get(path_to(firm, made.number)).status_code == 404


def test_a_token_has_at_least_128_bits_and_only_its_hash_is_kept(firm):
    _, path = sent(firm, CHOICES)
    token = path.split("/")[2]
    assert len(token) * 6 >= 128
    row = CustomerLink.objects.of(firm).get()
    assert token not in str(vars(row))
    assert re.fullmatch("[0-9a-f]{64}", row.token_hash)


def test_who_guesses_has_to_wait_even_for_a_good_link(firm, guest):
    _, path = sent(firm, CHOICES)
    answers = [guest.get(f"/o/{number}/").status_code for number in range(GUESSES.size + 3)]
    assert answers == [404] * GUESSES.size + [429] * 3
    waiting = guest.get(path)
    assert waiting.status_code == 429
    assert int(waiting.headers["Retry-After"]) > 0
    assert guest.get(path, REMOTE_ADDR="127.0.0.2").status_code == 200


def test_one_house_with_ipv6_is_one_visitor():
    assert network_of("2001:db8:1:2::1") == network_of("2001:db8:1:2:ffff::9") != network_of("2001:db8:1:3::1")
    assert network_of("192.0.2.1") != network_of("192.0.2.2")
    assert network_of("unix:") == network_of("")


def test_forms_behind_one_link_run_out(firm, guest):
    number, path = sent(firm, CHOICES)
    answers = [guest.post(f"{path}vraag/", {"question": f"Vraag {at}"}).status_code for at in range(15)]
    assert answers == [302] * 12 + [422] * 3
    assert len([one for one in story(firm, number).events if one.kind == "question"]) == 12


def test_nothing_is_answered_without_the_token_of_a_form(firm):
    number, path = sent(firm, CHOICES)
    strict = Client(enforce_csrf_checks=True, HTTP_HOST="127.0.0.1")
    given = answer_of(text(strict.get(path)))
    for place in ("", "akkoord/", "nee/", "vraag/"):
        assert strict.post(f"{path}{place}", {**given, "reason": "price", "question": "?"}).status_code == 403
    assert state(story(firm, number), TODAY) == "sent"
    token = hidden(text(strict.get(path)), "csrfmiddlewaretoken")
    assert strict.post(f"{path}akkoord/", {**given, "csrfmiddlewaretoken": token}).status_code == 302


def test_away_from_this_computer_the_page_is_shut_while_nothing_is_served(firm):
    _, path = sent(firm, CHOICES)
    assert Client(HTTP_HOST="127.0.0.1", REMOTE_ADDR="192.168.1.20").get(path).status_code == 403


EVIL = "<script>alert(1)</script>\"'{{ 7*7 }}{% now 'Y' %}"


def test_no_field_becomes_markup(firm, guest):
    group = VariantGroup("v", EVIL, (Variant("a", EVIL),))
    lines = (
        line("a", "10", text=EVIL, description=EVIL, unit=EVIL),
        line("o", "10", text=EVIL, description=EVIL, option=True),
        line("v", "10", text=EVIL, group="v", variant="a"),
        line("t", "0", kind="text", text=EVIL),
    )
    made = quote(*lines, title=EVIL, groups=(group,), term=EVIL, introduction=EVIL, notes=EVIL, site_address=EVIL)
    made = replace(made, customer=made.customer._replace(name=EVIL))
    _, path = sent(firm, made)
    first = guest.get(path).content.decode()
    assert first.count(escape(EVIL)) >= 12
    evil = {"name": EVIL, "email": EVIL, "question": EVIL, "text": EVIL, "reason": EVIL, "optie": EVIL, "keuze-v": EVIL}
    pages = [first, *(guest.post(f"{path}{place}", evil).content.decode() for place in ("", "akkoord/", "nee/"))]
    guest.post(f"{path}vraag/", evil)
    pages.append(guest.get(path).content.decode())
    assert [page for page in pages if "<script>alert" in page or "{{ 7*7 }}" not in page] == []


def assert_tells_nothing(firm: Firm, guest: Client, seed: int) -> None:
    """No cost, supplier or private note of a random quote, in any page or file behind its link."""
    _, path = sent(firm, random_quote(random.Random(seed), secret=True))
    away = {"REMOTE_ADDR": f"127.0.{seed // 250}.{seed % 250 + 1}"}
    ticks = {"optie": [f"l{at}" for at in range(25)], "keuze-g0": "B"}
    shown = [guest.get(path, **away), guest.post(path, ticks, **away)]
    shown += [guest.get(f"{path}{place}", **away) for place in ("1/", "stijl.css")]
    for answer in shown:
        page = answer.content.decode()
        assert answer.status_code == 200
        assert [secret for secret in (*SECRETS, "77777777") if secret in page] == []
        words = re.findall(r"[a-z_]+", re.sub(r"<[^>]*>", " ", page).lower())
        assert not {"marge", "margin", "kostprijs", "inkoop", "aankoopprijs", "leverancier", "cost"} & set(words)


def test_random_quotes_tell_the_customer_nothing(firm, guest):
    for seed in range(25):
        assert_tells_nothing(firm, guest, seed)


@pytest.mark.full
def test_a_thousand_random_quotes_tell_the_customer_nothing(firm, guest):
    for seed in range(1_000):
        assert_tells_nothing(firm, guest, seed)


def test_a_page_behind_the_link_asks_the_database_little(firm, guest, django_assert_max_num_queries):
    _, path = sent(firm, replace(CHOICES, lines=tuple(line(f"l{at}", "10") for at in range(60))))
    guest.get(path)
    with django_assert_max_num_queries(15):
        guest.get(path)


def test_a_price_of_a_few_cents_keeps_its_decimals(firm, guest):
    _, path = sent(firm, quote(line("a", "0.0125", "1000"), line("b", "12.5")))
    page = text(guest.get(path))
    assert "€ 0,0125" in page
    assert "€ 12,50" in page
    assert Decimal("0.0125") * 1000 == Decimal("12.5")
