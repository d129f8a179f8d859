"""Who falls silent, by her own rhythm and with a chance; and on whom it all leans."""

from datetime import date, timedelta
from decimal import Decimal

from tests.hand_ledger import TODAY
from tests.indicators.given_lines import books, bought, line, sold

from houvast.facts.ledger import Party
from houvast.facts.work import Appointment
from houvast.indicators.margins.returning import returning
from houvast.indicators.margins.spread_of_sales import leaning

HUNDRED = line("Werk", "1", "100")


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def orders(party: str, *days: int):
    return [sold(party, ago(one), HUNDRED) for one in days]


def firm(name: str, *, in_between: bool = False) -> Party:
    return Party(f"name:{name}", name.title(), frozenset({"customer"}), "0123456749", in_between=in_between)


def names(given) -> list[str]:
    return [one.name for one in returning(*given).alarms]


OFTEN = (380, 360, 340, 320, 300, 280, 260, 240, 220, 200)


def test_silent_for_more_than_twice_the_own_interval_while_the_chance_fell_to_under_half():
    given = books(firm("alice"), firm("bart"), *orders("alice", *OFTEN), *orders("bart", 300, 200, 100, 20))
    assert names(given) == ["Alice"]
    assert returning(*given).buyers["name:alice"].gone > 0.5


def test_twice_the_interval_alone_is_not_enough_while_the_chance_is_still_good():
    given = books(firm("alice"), *orders("alice", *(day - 155 for day in OFTEN)))
    found = returning(*given).buyers["name:alice"]
    assert found.silence.is_silent
    assert not found.alarm


def test_who_came_back_once_only_has_no_rhythm_to_miss():
    assert names(books(firm("alice"), *orders("alice", 300, 260))) == []


def test_the_invoices_of_one_order_are_one_visit():
    parts = [sold("alice", ago(day), HUNDRED, order="O1") for day in (300, 290, 280, 270)]
    assert returning(*books(firm("alice"), *parts)).buyers["name:alice"].silence.repeats == 0


def test_a_credit_note_is_no_visit():
    given = books(firm("alice"), *orders("alice", 300, 260, 220), sold("alice", ago(5), HUNDRED, credit=True))
    assert names(given) == ["Alice"]


def test_who_left_long_ago_is_no_news():
    assert names(books(firm("alice"), *orders("alice", 900, 860, 820, 780))) == []


def test_who_only_pays_for_others_is_no_buyer():
    assert returning(*books(firm("alice", in_between=True), *orders("alice", 300, 260, 220))).buyers == {}


def test_private_customers_who_hardly_ever_return_are_not_said_to_have_left():
    crowd = [sold(f"p{at}", ago(200 + at), HUNDRED) for at in range(30)]
    given = books(*crowd, *orders("zita", 300, 260, 220))
    found = returning(*given)
    assert found.shares["person"].share < 0.1
    assert names(given) == []


def appointments(customer: str, *days: int):
    return tuple(Appointment(ago(one), customer, "Kim", "Knippen", Decimal(40)) for one in days)


def test_who_has_an_appointment_to_come_is_not_silent():
    came = appointments("Alice Peeters", 300, 270, 240)
    assert names(books(appointments=came)) == ["Alice Peeters"]
    assert names(books(appointments=came + appointments("Alice Peeters", -3))) == []


def test_with_buyers_enough_the_chance_speaks_too():
    """Sixty regulars, fifteen who left more than a year ago, and one who has not come for half a year."""
    regulars = [one for at in range(60) for one in appointments(f"Vast {at}", *range(10 + at % 20, 400, 35 + at % 5))]
    left = [one for at in range(15) for one in appointments(f"Weg {at}", *range(420 + at, 700, 30))]
    gone = appointments("Alice Peeters", *range(190, 400, 30))
    given = books(appointments=tuple(sorted([*regulars, *left, *gone], key=lambda one: one.day)))
    found = returning(*given)
    alice, other = found.buyers["book:alice peeters"], found.buyers["book:vast 7"]
    assert found.modelled == {"book"}
    assert names(given) == ["Alice Peeters"]
    assert alice.chance is not None
    assert other.chance is not None
    assert alice.chance < 0.3
    assert other.chance > 0.8


def test_what_is_at_stake_is_what_was_left_not_what_was_sold():
    given = books(
        firm("alice"), *orders("alice", 300, 260, 220, 180), bought("carol", date(2026, 3, 1), line("Zand", "1", "300"))
    )
    alice = returning(*given).alarms[0]
    assert alice.yearly == 400
    assert alice.at_stake is not None
    assert alice.at_stake < 400


def test_without_any_cost_only_what_was_sold_is_said():
    alice = returning(*books(firm("alice"), *orders("alice", 300, 260, 220, 180))).alarms[0]
    assert (alice.yearly, alice.at_stake) == (400, None)


def test_the_most_at_stake_comes_first():
    dear = [sold("bart", ago(one), line("Werk", "1", "900")) for one in (300, 260, 220, 180)]
    assert names(books(firm("alice"), firm("bart"), *orders("alice", 300, 260, 220, 180), *dear)) == ["Bart", "Alice"]


def test_shares_are_of_all_that_was_sold_this_year_beside_last():
    given = books(
        sold("alice", ago(30), line("Werk", "1", "300")),
        sold("bart", ago(30), line("Werk", "1", "100")),
        sold("alice", ago(729), line("Werk", "1", "100")),
        sold("bart", ago(400), line("Werk", "1", "100")),
    )
    found = leaning(*given)
    assert found.now.top(1) == 0.75
    assert found.before is not None
    assert found.before.top(1) == 0.5
    assert round(found.now.effective or 0, 1) == 1.6


def test_a_payer_in_between_is_nobodys_share_and_stays_in_the_whole():
    given = books(
        firm("lease", in_between=True),
        sold("lease", ago(30), line("Fiets", "1", "600")),
        sold("alice", ago(30), line("Fiets", "1", "400")),
    )
    now = leaning(*given).now
    assert now.ranked == ("name:alice",)
    assert now.top(1) == 0.4
    assert now.between == {"name:lease": 600}


def test_last_year_is_not_said_when_the_files_do_not_reach_it():
    assert leaning(*books(*orders("alice", 30, 60))).before is None
