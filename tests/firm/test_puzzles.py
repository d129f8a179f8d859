"""The four ready explanations: each only when her own files match, each with its figures."""

from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal

import pytest
from tests.hand_ledger import invoice

from houvast.facts.ledger import Firm, Invoice, Ledger
from houvast.facts.period import months_back
from houvast.facts.wording import say
from houvast.facts.work import Appointment, DailyReceipt, HoursEntry, TillLine
from houvast.firm.kind import CODES, Kind, kind_of
from houvast.firm.puzzles import Puzzle, puzzles

TODAY = date(2026, 11, 24)
MONTHS = [months_back(TODAY, back) for back in range(1, 25)]


def of(**split: float) -> Kind:
    return kind_of({}, {code: split.get(code, 0) for code in CODES}, None, None, TODAY)


def only(found: tuple[Puzzle, ...]) -> list[str]:
    (puzzle,) = found
    return [say(one.text, "nl", one.values).replace("\u00a0", " ") for one in puzzle.figures]


def month(sold: str, bought: str, day: date) -> list[Invoice]:
    sale = invoice(f"V{day}", sold, net=sold, issued=day)
    return [sale, invoice(f"A{day}", bought, net=bought, issued=day, direction="purchase", party="name:staal")]


def workshop(busy_bought: str) -> Ledger:
    """Six busy months of 20.000 and eighteen of 10.000 that keep 5.000."""
    made = [month("20000", busy_bought, day) if n < 6 else month("10000", "5000", day) for n, day in enumerate(MONTHS)]
    return Ledger(Firm("Metaal"), invoices=tuple(one for both in made for one in both))


def test_busy_months_that_keep_no_more_are_explained_with_their_figures() -> None:
    assert only(puzzles(workshop("14500"), of(production=100), TODAY)) == [
        "Je 6 drukste maanden naast de 18 andere van de laatste twee jaar:",
        "gefactureerd: 100 % meer per maand",
        "wat er na je aankopen overbleef: 10 % meer per maand",
    ]


def test_busy_months_that_keep_more_need_no_explanation() -> None:
    assert puzzles(workshop("10000"), of(production=100), TODAY) == ()


def test_a_shop_is_not_told_what_belongs_to_production() -> None:
    assert puzzles(workshop("14500"), of(retail=100), TODAY) == ()


def cuts(hours_now: int, price_now: int) -> Ledger:
    """A year of 100 hours at 60 an hour, then a year of so many at such a price."""
    told = []
    for hours, price, begin in ((100, 60, months_back(TODAY, 24)), (hours_now, price_now, months_back(TODAY, 12))):
        told += [
            Appointment(begin + timedelta(days=n), "Els", "Kim", "Knippen", Decimal(price), time(9), 60)
            for n in range(hours)
        ]
    return Ledger(Firm("Salon"), appointments=tuple(told))


def test_more_hours_at_the_same_price_are_explained_to_who_sells_hands() -> None:
    assert only(puzzles(cuts(120, 61), of(person=100), TODAY)) == [
        "verkochte uren in twaalf maanden: 120, dat is 20 % meer dan het jaar ervoor",
        "omzet per verkocht uur: € 61,00, dat is 2 % verschil",
    ]


@pytest.mark.parametrize(("hours", "price"), [(120, 70), (100, 60), (80, 60)])
def test_a_better_price_or_no_more_hours_need_no_explanation(hours: int, price: int) -> None:
    assert puzzles(cuts(hours, price), of(person=100), TODAY) == ()


def till(a_day_now: int) -> Ledger:
    lines = []
    for count, begin in ((10, months_back(TODAY, 24)), (a_day_now, months_back(TODAY, 12))):
        lines += [
            TillLine(begin + timedelta(days=day), "Helm", Decimal(1), Decimal(50), ticket=str(ticket))
            for day in range(300)
            for ticket in range(count)
        ]
    return Ledger(Firm("Winkel"), till_lines=tuple(lines))


def test_fewer_tickets_are_explained_to_a_shop() -> None:
    assert only(puzzles(till(9), of(retail=100), TODAY)) == [
        "kastickets: 225 per maand, dat is 10 % minder dan het jaar ervoor",
        "gemiddeld op één ticket: € 50,00, dat is 0 % verschil",
    ]
    assert puzzles(till(10), of(retail=100), TODAY) == ()


def test_receipts_count_where_there_is_no_till() -> None:
    receipts = [
        DailyReceipt(begin + timedelta(days=day), Decimal(500), None, None, count)
        for count, begin in ((20, months_back(TODAY, 24)), (10, months_back(TODAY, 12)))
        for day in range(300)
    ]
    (puzzle,) = puzzles(Ledger(Firm("Winkel"), receipts=tuple(receipts)), of(retail=100), TODAY)
    assert puzzle.key == "visitors"


def worked(two_jobs: int) -> Ledger:
    """A hundred days of one person; on so many of them on two jobs."""
    begin = months_back(TODAY, 6)
    hours = [HoursEntry(begin + timedelta(days=n), "Dirk", Decimal(4), "A") for n in range(100)]
    hours += [HoursEntry(begin + timedelta(days=n), "Dirk", Decimal(4), "B") for n in range(two_jobs)]
    return Ledger(Firm("Keukens"), hours=tuple(hours))


def test_a_mixed_business_that_switches_much_is_told_why_it_runs() -> None:
    mixed = of(production=55, project=45)
    assert only(puzzles(worked(40), mixed, TODAY))[0].startswith("op 4 van de 10 dagen werkt iemand aan twee werken")
    assert puzzles(worked(20), mixed, TODAY) == ()
    assert puzzles(worked(40), of(production=100), TODAY) == ()


def test_no_files_no_explanation() -> None:
    for kind in (of(production=100), of(person=100), of(retail=100), of(production=50, project=50)):
        assert puzzles(Ledger(Firm("Zaak")), kind, TODAY) == ()


def test_absurd_files_never_stop_the_page() -> None:
    odd = replace(
        workshop("-900"),
        appointments=(Appointment(MONTHS[0], "", "", "", Decimal(0), minutes=0),),
        receipts=(
            DailyReceipt(MONTHS[0], Decimal(0), None, None, 0),
            DailyReceipt(MONTHS[20], Decimal(0), None, None, 5),
        ),
        hours=(HoursEntry(MONTHS[0], "", Decimal(0), ""),),
    )
    puzzles(odd, of(production=25, person=25, retail=25, project=25), TODAY)
