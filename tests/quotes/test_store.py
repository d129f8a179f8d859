"""Quotes, price lists and invoices in the database: what comes back, what is frozen, and two who write at once."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from hashlib import sha256

import pytest
from tests.quotes.quotes_given import NORMS, SELLER, TODAY, YES, line, quote

from houvast.quotes.follow_up import accept, note_answer, state
from houvast.quotes.revisions import prepared, send
from houvast.quotes.values import Acceptance, Article, Dossier, Kit, KitPart

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
TAP = Article(
    "Sanitair NV", "K-15", "Kogelkraan 15 mm", net=Decimal("4.125"), gross=Decimal("8.25"), ean="5412345678908"
)
PIPE = Article("Sanitair NV", "B-22", "Koperbuis 22 mm", "m", Decimal(100), net=Decimal("812.5"), vat="21")


def sent(firm, pdf: bytes = b"%PDF one", **fields: object) -> tuple[Dossier, int]:
    from houvast.quotes.store import create, dossier, keep

    made = create(firm, quote(line("a", "100.00"), **fields), NOW, TODAY)
    after = send(made, prepared(made.draft, TODAY, NORMS), pdf, NOW)
    keep(firm, after, 1, pdf)
    return dossier(firm, made.number)  # type: ignore[return-value]


def test_every_quote_gets_the_next_number_of_its_year(firm):
    from houvast.quotes.store import create

    numbers = [create(firm, quote(line("a", "100.00")), NOW, TODAY).number for _ in range(2)]
    later = create(firm, quote(line("a", "100.00")), NOW, date(2027, 1, 4)).number
    assert [*numbers, later] == ["O-2026-0001", "O-2026-0002", "O-2027-0001"]


def test_what_is_kept_comes_back_as_it_was(firm):
    from houvast.quotes.store import create, load_own

    made = create(firm, quote(line("a", "100.005"), site=YES), NOW, TODAY, who="An")
    assert load_own(firm).dossiers == (made,)


def test_what_was_sent_keeps_its_very_bytes_and_their_hash(firm):
    from houvast.quotes.store import revision_pdf

    kept, _ = sent(firm, b"%PDF the very bytes")
    assert kept.sent is not None
    assert revision_pdf(firm, kept.number, 1) == b"%PDF the very bytes"
    assert kept.sent.pdf_sha256 == sha256(b"%PDF the very bytes").hexdigest()
    assert revision_pdf(firm, kept.number, 2) is None


def test_what_was_sent_can_never_be_changed(firm):
    from houvast.quotes.models import SentForGoodError, StoredRevision

    sent(firm)
    row = StoredRevision.objects.of(firm).get()
    row.json = "{}"
    with pytest.raises(SentForGoodError):
        row.save()
    with pytest.raises(SentForGoodError):
        StoredRevision.objects.of(firm).update(json="{}")


def test_the_next_revision_leaves_the_one_before_as_it_was(firm):
    from houvast.quotes.store import dossier, keep, revision_pdf, save_draft

    before, version = sent(firm, b"%PDF one")
    version = save_draft(firm, replace(before.draft, title="Groter"), version, NOW)
    found, version = dossier(firm, before.number)  # type: ignore[misc]
    keep(firm, send(found, prepared(found.draft, TODAY, NORMS), b"%PDF two", NOW), version, b"%PDF two")
    after, _ = dossier(firm, before.number)  # type: ignore[misc]
    assert [one.number for one in after.revisions] == [1, 2]
    assert after.revisions[0] == before.revisions[0]
    assert [revision_pdf(firm, before.number, number) for number in (1, 2)] == [b"%PDF one", b"%PDF two"]


def test_two_who_change_the_same_quote_never_lose_a_line(firm):
    from houvast.quotes.store import ChangedMeanwhileError, create, dossier, save_draft

    made = create(firm, quote(line("a", "100.00")), NOW, TODAY)
    save_draft(firm, replace(made.draft, title="Van An"), 1, NOW)
    with pytest.raises(ChangedMeanwhileError):
        save_draft(firm, replace(made.draft, title="Van Sofie"), 1, NOW)
    assert dossier(firm, made.number)[0].draft.title == "Van An"  # type: ignore[index]


def test_the_yes_of_a_customer_comes_back_with_its_proof(firm):
    from houvast.quotes.store import dossier, keep

    kept, version = sent(firm)
    after = accept(kept, 1, Acceptance("An De Smet", ip="192.0.2.1", options=()), NOW)
    assert isinstance(after, Dossier)
    keep(firm, after, version)
    again, _ = dossier(firm, kept.number)  # type: ignore[misc]
    assert again == after
    assert state(again, TODAY) == "accepted"


def test_the_minutes_of_work_grow_with_her_changes_and_not_with_her_lunch(firm):
    from houvast.quotes.store import create, dossier, save_draft

    made = create(firm, quote(line("a", "100.00")), NOW, TODAY)
    save_draft(firm, made.draft, 1, NOW + timedelta(minutes=2))
    save_draft(firm, made.draft, 2, NOW + timedelta(minutes=90))
    save_draft(firm, made.draft, 3, NOW + timedelta(minutes=91))
    assert dossier(firm, made.number)[0].minutes == 3  # type: ignore[index]


def test_only_a_quote_that_was_never_sent_can_be_thrown_away(firm):
    from houvast.quotes.store import create, load_own, remove_draft

    draft = create(firm, quote(line("a", "100.00")), NOW, TODAY)
    kept, _ = sent(firm)
    assert remove_draft(firm, draft.number)
    assert not remove_draft(firm, kept.number)
    assert [one.number for one in load_own(firm).dossiers] == [kept.number]


def test_a_page_that_finds_nothing_changed_asks_once(firm, django_assert_num_queries):
    from houvast.quotes.store import load_own

    sent(firm)
    load_own(firm)
    with django_assert_num_queries(1):
        load_own(firm)


def test_an_answer_is_seen_by_the_next_page(firm):
    from houvast.quotes.store import keep, load_own

    kept, version = sent(firm)
    assert state(load_own(firm).dossiers[0], TODAY) == "sent"
    keep(firm, note_answer(kept, won=False, at=NOW, reason="too_late"), version)
    assert state(load_own(firm).dossiers[0], TODAY) == "lost"


def test_a_price_list_comes_back_exactly(firm):
    from houvast.quotes.store import articles_at, articles_of, list_states, save_list

    save_list(firm, "Sanitair NV", [TAP, PIPE], name="prijzen.xlsx", day=TODAY, read_at=NOW)
    assert articles_of(firm, "Sanitair NV") == (TAP, PIPE)
    assert articles_at(firm, ["Sanitair NV/B-22", "Sanitair NV/none"]) == {PIPE.key: PIPE}
    assert [(one.supplier, one.articles) for one in list_states(firm)] == [("Sanitair NV", 2)]


def test_a_new_list_takes_the_place_of_the_one_before_and_can_be_taken_back(firm):
    from houvast.quotes.store import articles_of, save_list
    from houvast.quotes.store.lists import take_back

    dearer = replace(TAP, net=Decimal("4.5"))
    save_list(firm, "Sanitair NV", [TAP], name="een.xlsx", day=TODAY, read_at=NOW)
    save_list(firm, "Sanitair NV", [dearer], name="twee.xlsx", day=TODAY, read_at=NOW)
    assert articles_of(firm, "Sanitair NV") == (dearer,)
    assert take_back(firm, "Sanitair NV")
    assert articles_of(firm, "Sanitair NV") == (TAP,)


def test_the_search_finds_by_word_number_and_slip_and_forgets_what_is_gone(firm):
    from houvast.quotes.store import finder, save_list

    save_list(firm, "Sanitair NV", [TAP, PIPE], name="een.xlsx", day=TODAY, read_at=NOW)
    assert finder(firm).find("kogelkran")[0] == TAP
    assert finder(firm).find("B-22")[0] == PIPE
    save_list(firm, "Sanitair NV", [PIPE], name="twee.xlsx", day=TODAY, read_at=NOW)
    assert TAP not in finder(firm).find("kogelkraan")


def test_kits_and_what_she_said_once_come_back(firm):
    from houvast.quotes.defaults import Defaults
    from houvast.quotes.store import load_own, save_defaults, save_kit
    from houvast.quotes.values import Rates

    kit = Kit("ketel", "Vervanging ketel", (KitPart("Kraan", Decimal(2), TAP.key), KitPart("Werk", Decimal(6))))
    given = Defaults(seller=SELLER, rates=Rates(Decimal(62), Decimal("38.50")), conditions="Werf bereikbaar.")
    save_kit(firm, kit)
    save_defaults(firm, given)
    own = load_own(firm)
    assert (own.kits, own.defaults, own.rates) == ((kit,), given, given.rates)


def test_all_of_it_can_be_taken_elsewhere(firm):
    from houvast.quotes.store import exported, save_list

    sent(firm)
    save_list(firm, "Sanitair NV", [TAP], name="een.xlsx", day=TODAY, read_at=NOW)
    told = exported(firm)
    assert told["offertes"][0]["draft"]["number"] == "O-2026-0001"  # type: ignore[index]
    assert told["prijslijsten"]["Sanitair NV"][0]["nr"] == "K-15"  # type: ignore[index]
