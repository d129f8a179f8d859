"""What may go, three questions a month; what came and went; tags, and what must move forward."""

from datetime import date
from decimal import Decimal

from tests.indicators.given_load import MONTHS, NORMS, NOW, TODAY, bought, firm, line, regular, sold, telling

from houvast.facts.answers import ASKED_BY, KEEP, KEEP_OR_STOP, PRIORITY, review_subject
from houvast.facts.question import Answer
from houvast.facts.wording import say
from houvast.indicators.complexity.changes import changes
from houvast.indicators.complexity.declared import latest, motion, priority_value, tag_counts
from houvast.indicators.complexity.page import simplicity_page
from houvast.indicators.complexity.questions import answered_sentence, questions
from houvast.indicators.complexity.sunset import sunset, to_ask
from houvast.indicators.own import Duty

EARLIER = [date(2024, month, 4) for month in range(2, 11)]


def old_firm(**more):
    """Two large customers and five small ones, all since February 2024, and two suppliers."""
    months = [*EARLIER, *MONTHS]
    large = regular(2, "5000.00", months, start=0)
    small = [
        sold(60_000 + 100 * n + place, f"name:klein {n}", month, line("Klink", f"{100 + n}.00"))
        for n in range(5)
        for place, month in enumerate(months)
    ]
    purchases = [bought(90_000 + n, "name:bob", month, "2000.00") for n, month in enumerate(months)]
    purchases += [bought(91_000 + n, "name:kleine post", month, "20.00") for n, month in enumerate(months)]
    return firm([*large, *small, *purchases], **more)


def test_the_list_holds_what_is_old_and_small_and_never_what_carries_the_firm():
    ledger, own = old_firm()
    listed = {one.name for one in sunset(ledger, own, TODAY, NORMS)}
    assert listed == {"Klein 0", "Klein 1", "Klein 2", "Klein 3", "Klein 4", "Kleine Post"}
    # not Klant 0 and 1, Bob and the doors; nor the handles, which make 5 % of what is sold


def test_at_most_three_are_asked_in_a_month_and_what_was_answered_counts():
    ledger, own = old_firm()
    asked = questions(ledger, own, TODAY, NORMS)
    assert len(asked) == 3
    assert [option.value for option in asked[0].options] == ["keep", "adjust", "stop"]
    answered = Answer(KEEP_OR_STOP, asked[0].subject, KEEP)
    after = questions(ledger, telling(own, answered), TODAY, NORMS)
    assert [one.subject for one in after] == [one.subject for one in asked[1:]]


def test_what_she_looked_at_rests_for_a_year_and_shows_the_day():
    ledger, own = old_firm()
    first = to_ask(ledger, own, TODAY, NORMS)[0]
    for month, rests in ((date(2026, 9, 1), True), (date(2025, 9, 1), False)):
        subject = review_subject(first.subject, month)
        own = telling(own, Answer(KEEP_OR_STOP, subject, KEEP), given={(KEEP_OR_STOP, subject): month.replace(day=17)})
        listed = next(one for one in sunset(ledger, own, TODAY, NORMS) if one.subject == first.subject)
        assert (listed.looked, listed.said) == (month.replace(day=17), KEEP)
        assert (first.subject not in {one.subject for one in to_ask(ledger, own, TODAY, NORMS)}) is rests


def test_a_question_names_it_says_how_long_and_how_much():
    ledger, own = old_firm()
    asked = {say(one.text, "nl", one.values) for one in questions(ledger, own, TODAY, NORMS)}
    assert (
        "Klein 0 is al minstens 3 jaar klant en was in twaalf maanden goed voor € 1.200. Houden, aanpassen of stoppen?"
        in {one.replace("\u00a0", " ") for one in asked}
    )


def test_duties_join_the_list_once_they_are_handed_in():
    duty = Duty("kabel", "Kabelabonnement", date(2020, 1, 1), Decimal(600))
    ledger, own = old_firm(duties=(duty,))
    (found,) = [one for one in sunset(ledger, own, TODAY, NORMS) if one.thing == "duties"]
    assert (found.name, found.yearly) == ("Kabelabonnement", Decimal(600))
    assert simplicity_page(ledger, own, TODAY, NORMS).counts[-1].now.value == 1


def test_new_is_first_seen_this_year_and_gone_is_not_seen_for_a_year():
    newcomer = sold(70_000, "name:nieuw", date(2026, 4, 8), line("Deur", "1000.00"))
    leaver = [sold(71_000 + n, "name:weg", month, line("Deur", "1000.00")) for n, month in enumerate(MONTHS[:4])]
    ledger, own = firm([*regular(2, "1000.00", MONTHS, start=0), newcomer, *leaver])
    found = changes(ledger, own, TODAY, NORMS)
    assert found is not None
    assert [(one.seen.name, one.month) for one in found.came] == [("Nieuw", date(2026, 4, 1))]
    assert [(one.seen.name, one.month) for one in found.went] == [("Weg", date(2026, 2, 1))]


def test_one_tap_says_who_asked_and_the_taps_are_counted():
    newcomer = sold(70_000, "name:nieuw", date(2026, 4, 8), line("Deur", "1000.00"))
    ledger, own = firm([*regular(2, "1000.00", MONTHS, start=0), newcomer])
    (came,) = latest(ledger, own, TODAY, NORMS)
    tagged = telling(own, Answer(ASKED_BY, came.subject, "hard_to_refuse"))
    assert latest(ledger, tagged, TODAY, NORMS)[0].asked_by == "hard_to_refuse"
    assert tag_counts(ledger, tagged, TODAY, NORMS) == (("hard_to_refuse", 1),)
    absurd = telling(own, Answer(ASKED_BY, came.subject, "<script>"))
    assert tag_counts(ledger, absurd, TODAY, NORMS) == ()


def busier(*priorities: Answer):
    busy = [sold(80_000 + n, "name:klant 0", month, line("Deur", "10.00")) for n, month in enumerate(NOW)]
    ledger, own = firm([*regular(2, "1000.00", MONTHS, start=0), *busy], answers=priorities)
    return motion(ledger, own, TODAY, NORMS)


def test_much_motion_and_no_progress_is_said_only_when_she_declared_priorities():
    begun, waiting = (
        Answer(PRIORITY, "1", priority_value("Nieuwe werkbank", 1)),
        Answer(PRIORITY, "2", priority_value("Prijslijst", 0)),
    )
    assert busier().still is False
    assert busier(waiting).still is True
    assert busier(begun, waiting).still is False
    assert busier(begun, waiting).lines == (24, 36)


def test_a_priority_that_makes_no_sense_is_none():
    assert busier(Answer(PRIORITY, "9", "0 Te veel"), Answer(PRIORITY, "1", "x")).priorities == ()


def test_what_she_answered_reads_back_as_a_sentence():
    ledger, _ = old_firm()
    said = {
        say(one.text, "nl", one.values)
        for answer in (
            Answer(KEEP_OR_STOP, review_subject("customers name:klein 0", TODAY), "stop"),
            Answer(ASKED_BY, "products name:klink", "customer"),
            Answer(PRIORITY, "2", "1 Nieuwe prijslijst"),
        )
        if (one := answered_sentence(answer, ledger))
    }
    assert said == {"Klein 0: stoppen", "klink: Een klant", "Prioriteit 2: Nieuwe prijslijst (begonnen)"}
    assert answered_sentence(Answer(KEEP_OR_STOP, "x", "<b>"), ledger) is None
