"""What was sent stays; a change makes the next revision and says in words what is different."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from tests.quotes.quotes_given import NORMS, SENT, TODAY, YES, line, quote

from houvast.facts import wording
from houvast.quotes.revisions import changed, differences, is_intact, local_day, prepared, send
from houvast.quotes.values import Dossier, Instalment, Quote, Variant, VariantGroup

FIRST = quote(line("a", "100"), line("b", "50"))
GROUP = VariantGroup("v", "Verwarming", (Variant("gas", "Gas"),))
DOSSIER = Dossier(replace(FIRST, dated=None, valid_until=None))


def said(old: Quote, new: Quote) -> list[str]:
    return [wording.say(one.text, "nl", one.values).replace("\u00a0", " ") for one in differences(old, new, NORMS)]


def test_a_quote_leaves_dated_and_valid_for_thirty_days() -> None:
    made = prepared(DOSSIER.draft, TODAY, NORMS)
    assert (made.dated, made.valid_until) == (TODAY, date(2026, 12, 24))


def test_a_day_she_named_herself_stays() -> None:
    assert prepared(FIRST, TODAY, NORMS).valid_until == FIRST.valid_until


def test_sending_freezes_the_quote_with_the_hash_of_its_pdf() -> None:
    sent = send(DOSSIER, prepared(DOSSIER.draft, TODAY, NORMS), b"%PDF one", SENT)
    [revision] = sent.revisions
    assert (revision.number, revision.sent_at, sent.events[-1].kind) == (1, SENT, "sent")
    assert is_intact(revision, b"%PDF one")
    assert not is_intact(revision, b"%PDF one ")


def test_a_change_makes_the_next_revision_and_leaves_the_first_alone() -> None:
    one = send(DOSSIER, FIRST, b"1", SENT)
    edited = replace(one, draft=replace(FIRST, lines=(*FIRST.lines, line("c", "25"))))
    assert changed(edited)
    two = send(edited, edited.draft, b"2", SENT + timedelta(days=1), "extra kraan")
    assert [(revision.number, len(revision.quote.lines)) for revision in two.revisions] == [(1, 2), (2, 3)]
    assert two.revisions[0] is one.revisions[0]
    assert two.revisions[1].why == "extra kraan"


def test_sending_the_same_again_makes_no_revision() -> None:
    one = send(DOSSIER, FIRST, b"1", SENT)
    again = send(one, replace(FIRST, dated=date(2026, 11, 26)), b"x", SENT + timedelta(days=2))
    assert len(again.revisions) == 1
    assert [event.kind for event in again.events] == ["sent", "sent"]
    assert not changed(one)


def test_the_difference_is_said_in_words() -> None:
    new = replace(
        FIRST,
        lines=(
            replace(FIRST.lines[0], quantity=Decimal("2.50"), price=Decimal(90), discount=Decimal(5)),
            line("c", "25"),
        ),
        valid_until=date(2027, 1, 15),
    )
    assert said(FIRST, new) == [
        "Totaal van € 181,50 naar € 288,89.",
        "Werk a: aantal van 1 naar 2,5.",
        "Werk a: prijs van € 100,00 naar € 90,00.",
        "Werk a: korting van 0 % naar 5 %.",
        "Nieuw: Werk c.",
        "Weg: Werk b.",
        "Geldig tot 15/1/2027.",
    ]


def test_every_other_change_is_noticed_too() -> None:
    assert said(FIRST, replace(FIRST, lines=FIRST.lines[::-1])) == ["De lijnen staan in een andere volgorde."]
    assert said(FIRST, replace(FIRST, site=YES)) == ["Andere btw door wat aangevinkt is."]
    assert said(FIRST, replace(FIRST, notes="Kom achterom")) == ["Andere tekst of gegevens."]
    assert said(FIRST, replace(FIRST, schedule=(Instalment("Alles"),))) == ["Andere betaling in schijven."]
    assert said(FIRST, replace(FIRST, groups=(GROUP,))) == ["Andere mogelijkheden om te kiezen."]
    assert said(FIRST, FIRST) == []


def test_what_changed_on_a_line_is_said_with_its_words() -> None:
    first, *rest = FIRST.lines
    changes = {
        "Werk b: ander btw-tarief.": {"vat": "12"},
        '"Werk b" werd "Kraan".': {"text": "Kraan"},
        "Werk b: anders aan te vinken of gekozen.": {"option": True},
    }
    for sentence, change in changes.items():
        assert sentence in said(FIRST, replace(FIRST, lines=(first, replace(rest[0], **change))))
    assert "Andere korting op het geheel." in said(FIRST, replace(FIRST, discount=Decimal(5)))


def test_a_change_of_cost_is_not_told() -> None:
    assert said(FIRST, replace(FIRST, lines=(replace(FIRST.lines[0], cost=Decimal(5)), FIRST.lines[1]))) == []


def test_a_day_is_that_of_brussels() -> None:
    assert local_day(datetime(2026, 1, 31, 23, 30, tzinfo=UTC)) == date(2026, 2, 1)
