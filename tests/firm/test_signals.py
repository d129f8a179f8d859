"""What her files show: each signal from the few facts it is about, and nothing where the files say nothing."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

import pytest
from tests.hand_ledger import invoice, movement

from houvast.facts.agenda import CalendarEvent
from houvast.facts.invoice import InvoiceLine
from houvast.facts.ledger import Firm, Invoice, Ledger
from houvast.facts.wording import say
from houvast.facts.work import Appointment, DailyReceipt, StockItem, TillLine
from houvast.firm.mixture import Mixture
from houvast.firm.signal import NO_SIGNALS, Signal, signals_in, signals_out
from houvast.firm.signals import signals_of
from houvast.firm.signals.calendar import from_calendar
from houvast.firm.signals.concentration import from_concentration
from houvast.firm.signals.costs import from_capital, from_labour
from houvast.firm.signals.counter import from_counter_money, from_tickets
from houvast.firm.signals.goods import from_resale, from_stock
from houvast.firm.signals.invoiced import from_instalments, from_units
from houvast.firm.signals.material import Material, enough, material_of

TODAY = date(2026, 11, 24)
DAYS = [date(2026, 6, 1) + timedelta(days=day) for day in range(160)]
Lines = Mapping[int, Sequence[InvoiceLine]]


def line(name: str, net: str, unit: str = "C62", item: str | None = None) -> InvoiceLine:
    amount = Decimal(net)
    return InvoiceLine("1", name, Decimal(1), unit, amount, Decimal(1), amount, item_id=item)


def sale(
    row: int, net: str, party: str = "name:alice", direction: str = "sale", day: date = DAYS[0], **more
) -> Invoice:
    made = invoice(f"{direction}{row}", net, net=net, party=party, direction=direction, issued=day)
    return made._replace(row=row, **more)


def material(*, lines: Lines | None = None, **facts) -> Material:
    return material_of(Ledger(Firm("Zaak"), **facts), lines or {}, TODAY)


def strongest(signal: Signal | None) -> str:
    assert signal is not None
    assert sum(signal.vote) == pytest.approx(1)
    assert "{" not in say(signal.sentence.text, "nl", signal.sentence.values)
    best = max(signal.vote)
    return " ".join(code for code, share in zip(Mixture._fields, signal.vote, strict=True) if share == best)


def test_hours_on_the_invoice_point_to_hands_and_assignments_pieces_to_a_shop_or_production() -> None:
    hours = material(invoices=(sale(1, "1000"),), lines={1: [line("Werk", "900", "HUR"), line("Stuk", "100")]})
    pieces = material(invoices=(sale(1, "1000"),), lines={1: [line("Plaat", "1000", "KGM")]})
    assert strongest(from_units(hours)) == "person project"
    assert strongest(from_units(pieces)) == "retail production"


def test_units_count_against_all_revenue_so_a_salon_with_one_invoice_says_nothing() -> None:
    cut = Appointment(DAYS[0], "Els", "Kim", "Knippen", Decimal(40000))
    salon = material(invoices=(sale(1, "1000"),), lines={1: [line("Grime", "1000", "HUR")]}, appointments=(cut,))
    assert from_units(salon) is None


def test_many_small_sales_point_to_a_shop_or_hands() -> None:
    tickets = tuple(
        TillLine(day, "Binnenband", Decimal(1), Decimal("8.95"), ticket=str(number))
        for day in DAYS
        for number in range(12)
    )
    assert strongest(from_tickets(material(till_lines=tickets))) == "person retail"


def test_receipts_tell_of_tickets_by_their_number() -> None:
    receipts = tuple(DailyReceipt(day, Decimal(600), "card", None, 15) for day in DAYS)
    signal = from_tickets(material(receipts=receipts))
    assert strongest(signal) == "person retail"
    assert signal is not None
    assert signal.values["middle"] == 40


def test_few_large_sales_point_to_assignments() -> None:
    large = tuple(sale(number, "9000", day=day) for number, day in enumerate(DAYS[::20]))
    assert strongest(from_tickets(material(invoices=large))) == "project"


def test_invoices_that_share_a_reference_or_are_called_an_advance_point_to_assignments() -> None:
    parts = (
        sale(1, "5000", order_reference="werf 7"),
        sale(2, "5000", order_reference="werf 7"),
        sale(3, "5000"),
        sale(4, "5000"),
    )
    signal = from_instalments(material(invoices=parts, lines={3: [line("Voorschot 30 %", "5000")]}))
    assert strongest(signal) == "project"
    assert signal is not None
    assert signal.values == {"share": 75.0, "count": 3.0}


def test_one_reference_for_two_customers_is_no_assignment_in_parts() -> None:
    two = (sale(1, "5000", order_reference="1"), sale(2, "5000", "name:bob", order_reference="1"))
    assert from_instalments(material(invoices=two)) is None


def trade(bought: str, sold: str) -> Material:
    invoices = (sale(1, "1000"), sale(2, "600", "name:veluwe", "purchase"))
    return material(invoices=invoices, lines={1: [line(sold, "1000")], 2: [line(bought, "600")]})


def test_what_is_bought_and_sold_under_one_name_points_to_a_shop() -> None:
    assert strongest(from_resale(trade("E-bike Stad 500 Wh", "E-bike stad 500 wh"))) == "retail"


def test_one_article_number_on_both_sides_is_enough() -> None:
    invoices = (sale(1, "1000"), sale(2, "600", "name:veluwe", "purchase"))
    lines = {1: [line("Fiets", "1000", item="541")], 2: [line("Model X", "600", item="541")]}
    assert strongest(from_resale(material(invoices=invoices, lines=lines))) == "retail"


def test_goods_that_are_bought_and_not_sold_so_point_to_production() -> None:
    assert strongest(from_resale(trade("Plaat S235 3 mm", "Gelast frame"))) == "production"


def test_rent_insurance_and_energy_are_no_goods() -> None:
    assert from_resale(trade("Polis burgerlijke aansprakelijkheid", "Gelast frame")) is None


def test_loans_leases_and_energy_point_to_production() -> None:
    invoices = (sale(1, "10000"), sale(2, "400", "name:stroom", "purchase"))
    paid = (movement("a", "-700", communication="AFLOSSING INVESTERINGSKREDIET"),)
    found = from_capital(material(invoices=invoices, movements=paid, lines={2: [line("Elektriciteit", "400", "KWH")]}))
    assert strongest(found) == "production"
    assert found is not None
    assert found.values["share"] == pytest.approx(11)


def test_a_small_loan_says_nothing() -> None:
    paid = (movement("a", "-400", communication="AFLOSSING LENING"),)
    assert from_capital(material(invoices=(sale(1, "10000"),), movements=paid)) is None


def stocked(category: str | None = None, bought: str = "Helm", sold: str = "Helm") -> Material:
    item = StockItem("A1", "Helm", Decimal(10), unit_cost=Decimal(30), category=category)
    invoices = (sale(1, "1000"), sale(2, "600", "name:veluwe", "purchase"))
    lines = {1: [line(sold, "1000")], 2: [line(bought, "600")]}
    return material(invoices=invoices, lines=lines, stock=(item,))


def test_stock_of_what_is_bought_and_sold_points_to_a_shop() -> None:
    assert strongest(from_stock(stocked())) == "retail"


def test_raw_stock_points_to_production() -> None:
    assert strongest(from_stock(stocked(category="Grondstof"))) == "production"
    assert strongest(from_stock(stocked(sold="Gelast frame"))) == "production"


def test_no_stock_list_points_weakly_to_hands_and_assignments() -> None:
    found = from_stock(material())
    assert strongest(found) == "person project"
    assert found is not None
    assert found.vote.person < 0.4


def visits(weeks: int) -> tuple[Appointment, ...]:
    days = [date(2026, 6, 1) + timedelta(weeks=weeks * number) for number in range(4)]
    return tuple(
        Appointment(day, f"Klant {customer}", "Kim", "Knippen", Decimal(40), time(9), 45)
        for customer in range(8)
        for day in days
    )


def test_short_appointments_with_people_who_come_back_point_to_hands() -> None:
    assert strongest(from_calendar(material(appointments=visits(weeks=6)))) == "person"


def test_who_comes_every_week_is_no_customer_who_returns_after_weeks() -> None:
    assert from_calendar(material(appointments=visits(weeks=1))) is None


def planned(title: str, weeks: int) -> tuple[CalendarEvent, ...]:
    first = datetime(2026, 8, 3, 8, tzinfo=UTC)
    begins = [first + timedelta(days=weeks * 7 * number / 24) for number in range(24)]
    return tuple(
        CalendarEvent(str(number), title, one, one + timedelta(hours=1), "") for number, one in enumerate(begins)
    )


def test_work_for_one_customer_over_weeks_points_to_assignments() -> None:
    customer = (sale(1, "1000", "name:familie claes"),)
    assert strongest(from_calendar(material(invoices=customer, events=planned("Werf Familie Claes", 6)))) == "project"


def test_what_is_planned_over_weeks_but_names_no_customer_is_no_assignment() -> None:
    customer = (sale(1, "1000", "name:familie claes"),)
    assert from_calendar(material(invoices=customer, events=planned("Administratie", 6))) is None


def test_cards_and_cash_point_to_a_shop_or_hands() -> None:
    came = (movement("a", "600", kind="card"), movement("b", "200", kind="cash"), movement("c", "200"))
    found = from_counter_money(material(movements=came))
    assert strongest(found) == "person retail"
    assert found is not None
    assert found.values["share"] == pytest.approx(80)
    assert from_counter_money(material(movements=(came[0], movement("d", "700")))) is None


def test_revenue_that_hangs_on_one_pair_of_hands_points_to_hands() -> None:
    cuts = [
        Appointment(DAYS[0], "Els", who, "Knippen", Decimal(amount)) for who, amount in (("Lien", 700), ("Kim", 300))
    ]
    assert strongest(from_concentration(material(appointments=tuple(cuts)))) == "person"


def test_one_large_customer_points_to_assignments() -> None:
    known = (sale(1, "400", "name:alice"), *(sale(number, "100", f"name:{number}") for number in range(2, 8)))
    assert strongest(from_concentration(material(invoices=known))) == "project"
    assert from_concentration(material(invoices=known[1:])) is None


@pytest.mark.parametrize(
    ("paid", "points"), [("-600", "person project"), ("-100", "retail"), ("-350", None), ("0", None)]
)
def test_wages_point_to_hands_when_they_take_much_and_to_a_shop_when_they_take_little(
    paid: str, points: str | None
) -> None:
    moved = (movement("a", paid, communication="LONEN 2026-10"),)
    found = from_labour(material(invoices=(sale(1, "1000"),), movements=moved))
    assert found is None if points is None else strongest(found) == points


def test_fifty_invoices_over_three_months_or_two_hundred_bank_lines_are_enough() -> None:
    invoices = tuple(sale(number, "100", day=day) for number, day in enumerate(DAYS[:100:2]))
    assert enough(material(invoices=invoices))
    assert not enough(material(invoices=invoices[:49]))
    assert not enough(material(invoices=tuple(one._replace(issue_date=DAYS[0]) for one in invoices)))
    lines = tuple(movement(str(number), "10", DAYS[number // 2]) for number in range(200))
    assert enough(material(movements=lines))
    assert signals_of(Ledger(Firm("Zaak"), invoices=invoices[:49]), {}, TODAY) == NO_SIGNALS


def test_only_the_last_24_months_speak() -> None:
    old = tuple(sale(number, "100", day=date(2023, 1, 1) + timedelta(days=number)) for number in range(200))
    assert signals_of(Ledger(Firm("Zaak"), invoices=old), {}, TODAY) == NO_SIGNALS


def test_signals_are_kept_as_json_and_read_back() -> None:
    invoices = tuple(sale(number, "100", day=day) for number, day in enumerate(DAYS[:100:2]))
    found = signals_of(Ledger(Firm("Zaak"), invoices=invoices), {}, TODAY)
    assert found.signals
    assert signals_in(signals_out(found)) == found


def test_absurd_files_never_stop_the_page() -> None:
    nothing = TillLine(DAYS[0], "", Decimal(0), Decimal(0))
    odd = (sale(1, "0", ""), sale(2, "-100"), *(sale(number, "0", day=DAYS[number]) for number in range(3, 120)))
    ledger = Ledger(
        Firm(""),
        invoices=odd,
        movements=(movement("a", "0"), movement("b", "-1", communication="\x00" * 9)),
        stock=(StockItem("", "", Decimal(0)), StockItem("", "", Decimal(-5), value=Decimal(-900))),
        till_lines=(nothing,) * 30,
        receipts=(DailyReceipt(DAYS[0], Decimal(0), None, None, 0),),
        appointments=(Appointment(DAYS[0], "", "", "", None, minutes=-5),) * 30,
        events=(CalendarEvent("", "", DAYS[0], DAYS[0], ""),) * 30,
    )
    signals_of(ledger, {1: [line("", "0", "")]}, TODAY)
