"""Requests that wait, quotes without an answer, slow quotes and old prices are noticed; a quiet week says nothing."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal

from tests.hand_ledger import ledger
from tests.quotes.quotes_given import NORMS, SENT, TODAY, line, quote

from houvast.facts import wording
from houvast.facts.finding import Finding
from houvast.quotes.findings import findings
from houvast.quotes.follow_up import note_answer
from houvast.quotes.own import ListState, QuotesOwn
from houvast.quotes.prices_now import risen
from houvast.quotes.revisions import send
from houvast.quotes.values import Article, Dossier, Event, Part

PIPE = line("a", "100", "10", supplier="Cebeo", article_nr="P15", cost=Decimal(60))
LEDGER = ledger()


def sent(number: int, on: datetime, hours: float = 4, **fields: object) -> Dossier:
    made = quote(PIPE, number=f"O-{number:03}", requested_at=on - timedelta(hours=hours), **fields)
    return send(Dossier(made), made, b"", on)


def found(*dossiers: Dossier, **fields: object) -> dict[str, Finding]:
    own = QuotesOwn(dossiers, **fields)  # type: ignore[arg-type]
    listed = findings(LEDGER, own, TODAY, NORMS)
    for one in listed:
        for text in (one.text, one.values["title"].text):  # type: ignore[attr-defined]
            values = {**one.values, **one.values["title"].values}  # type: ignore[attr-defined]
            assert wording.say(text, "nl", values)
            assert wording.say(text, "en", values)
    return {one.rule: one for one in listed}


def test_nothing_to_say_is_nothing_said() -> None:
    assert found() == {}
    assert found(sent(1, SENT)) == {}


def test_a_request_of_yesterday_without_a_quote_is_named() -> None:
    waiting = Dossier(quote(requested_at=SENT - timedelta(days=3)))
    assert found(waiting)["quote_requests"].values["days"] == 3
    assert found(Dossier(quote(requested_at=SENT)), Dossier(quote(requested_at=None))) == {}


def test_a_question_of_a_customer_waits_too() -> None:
    asked = sent(1, SENT)
    asked = replace(asked, events=(*asked.events, Event("question", SENT, 1, "Ook in wit?")))
    assert found(asked)["quote_requests"].values["questions"] == 1


def test_a_quote_of_a_week_without_an_answer_asks_for_a_call() -> None:
    quiet = sent(1, SENT - timedelta(days=7))
    one = found(quiet, sent(2, SENT - timedelta(days=6)))["quotes_unanswered"]
    assert (one.values["count"], one.values["value"], one.yearly_euro) == (1, 1000, None)
    reminded = replace(quiet, events=(*quiet.events, Event("reminder", SENT - timedelta(days=2), 1)))
    assert found(reminded, note_answer(quiet, won=False, at=SENT)) == {}


def test_a_quote_that_expired_long_ago_is_left_alone() -> None:
    assert "quotes_unanswered" not in found(sent(1, SENT - timedelta(days=90), valid_until=date(2026, 10, 1)))


def test_with_enough_history_an_open_quote_is_worth_what_is_carefully_won() -> None:
    decided = [
        note_answer(sent(number, SENT - timedelta(days=40)), won=number % 2 == 0, at=SENT) for number in range(20)
    ]
    one = found(*decided, sent(99, SENT - timedelta(days=8)))["quotes_unanswered"]
    assert one.yearly_euro == Decimal("299.30")  # half is won, at least 29.9 in 100 (Wilson)


def test_slow_quotes_are_a_finding_for_later_with_what_was_lost_by_it() -> None:
    slow = [sent(number, SENT - timedelta(days=3 * number), 24 * 6) for number in range(1, 9)]
    lost = note_answer(slow[0], won=False, at=SENT, reason="too_late")
    one = found(lost, *slow[1:])["quote_speed"]
    assert (one.horizon, one.yearly_euro, one.values["count"], one.values["late"]) == (2, 1000, 8, 1)
    assert "quote_speed" not in found(*slow[:7])
    assert "quote_speed" not in found(*(sent(number, SENT, 4) for number in range(9)))


def test_an_open_quote_at_prices_of_before_says_what_it_costs_more() -> None:
    dearer = {"Cebeo/P15": Article("Cebeo", "P15", "Buis", net=Decimal(66))}
    one = found(sent(1, SENT), articles=dearer)["quotes_old_prices"]
    assert (one.values["more"], one.values["number"]) == (60, "O-001")
    assert "quotes_old_prices" not in found(
        sent(1, SENT), articles={"Cebeo/P15": replace(dearer["Cebeo/P15"], net=Decimal(61))}
    )


def test_the_parts_of_a_kit_rise_as_well() -> None:
    part = Part("Buis", Decimal(2), cost=Decimal(5), supplier="Cebeo", article_nr="P15")
    kit = quote(line("k", "100", "3", kind="kit", parts=(part,)))
    moved = risen(kit, {"Cebeo/P15": Article("Cebeo", "P15", "Buis", price_unit=Decimal(10), net=Decimal(60))})
    assert (moved.before, moved.now, moved.percent, moved.texts) == (30, 36, 20, ("Buis",))


def test_a_price_list_of_six_months_that_is_still_used_is_named() -> None:
    lists = (ListState("Cebeo", date(2026, 5, 20), 900), ListState("Ongebruikt", date(2020, 1, 1), 5))
    assert found(sent(1, SENT), lists=lists)["price_list_stale"].subject == "Cebeo"
    assert found(sent(1, SENT), lists=(ListState("Cebeo", date(2026, 6, 1), 900),)) == {}
