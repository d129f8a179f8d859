"""What was sold and bought per month, each euro once."""

from datetime import date
from decimal import Decimal

from tests.hand_ledger import invoice, ledger, movement, pays, source

from houvast.facts.ledger import Firm
from houvast.facts.work import Appointment, DailyReceipt, TillLine
from houvast.indicators.revenue import amount_with_vat, purchases, revenue, told, used, year_total

OCTOBER = date(2026, 10, 1)


def receipt(day: int, amount: str, *, method=None, rate="21", month: int = 10):
    vat_rate = Decimal(rate) if rate else None
    return DailyReceipt(date(2026, month, day), Decimal(amount), method, vat_rate)


def total(books, month=OCTOBER):
    return revenue(books).totals.get(month)


def test_invoices_count_without_vat_and_credit_notes_go_off():
    assert total(ledger(invoice("A1", "121", net="100"), invoice("A2", "-24.20", net="-20"))) == 80


def test_other_currencies_are_not_added():
    assert total(ledger(invoice("A1", "121", net="100"), invoice("A2", "50", currency="USD"))) == 100


def test_daily_receipts_count_beside_invoices_and_lose_their_vat():
    assert total(ledger(invoice("A1", "121", net="100"), receipts=(receipt(3, "242"),))) == 300


def test_a_day_with_its_total_and_its_methods_counts_the_total():
    split = (receipt(3, "100", method="cash"), receipt(3, "142", method="card"), receipt(3, "242"))
    assert total(ledger(receipts=split)) == 200


def test_the_counter_is_counted_from_one_source_a_month():
    books = ledger(
        movement("card", "60.50", date(2026, 10, 4), kind="card"),
        movement("card9", "36.30", date(2026, 9, 4), kind="card"),
        receipts=(receipt(3, "242"),),
        till_lines=(TillLine(date(2026, 10, 3), "Band", Decimal(1), Decimal(242), vat_rate=Decimal(21)),),
        appointments=(Appointment(date(2026, 10, 3), None, None, None, Decimal(30)),),
    )
    assert total(books) == 200
    assert total(books, date(2026, 9, 1)) == Decimal("36.30")
    assert used(revenue(books)) == ["receipts", "card"]


def test_appointments_that_were_not_kept_bring_nothing():
    kept = Appointment(OCTOBER, "Alice", "Bob", "snit", Decimal(30))
    missed = Appointment(OCTOBER, "Charlie", "Bob", "snit", Decimal(30), status="no_show")
    assert total(ledger(appointments=(kept, missed))) == 30


def test_a_card_payment_of_an_invoice_is_not_counted_again():
    one, card = invoice("A1", "121", net="100"), movement("card", "121", OCTOBER, kind="card")
    assert total(ledger(one, card, pays(card, one))) == 100


def test_without_a_rate_the_vat_stays_in_and_is_told():
    books = ledger(receipts=(receipt(3, "242", rate=""),))
    assert total(books) == 242
    assert amount_with_vat(revenue(books), [OCTOBER]) == 242


def test_a_firm_without_vat_keeps_receipts_whole_and_pays_vat_on_purchases():
    firm = Firm("Alice", vat_liable=False)
    bought = invoice("C1", "121", net="100", direction="purchase")
    books = ledger(bought, receipts=(receipt(3, "242", rate=""),), firm=firm)
    assert purchases(books).totals[OCTOBER] == 121
    assert total(books) == 242
    assert amount_with_vat(revenue(books), [OCTOBER]) == 0


def test_twelve_months_are_only_added_up_when_all_twelve_are_known():
    year = [receipt(1, "121", month=month) for month in range(1, 13)]
    eleven, twelve = ledger(receipts=tuple(year[:11])), ledger(receipts=tuple(year))
    assert year_total(revenue(eleven), date(2026, 11, 1)) == 11
    assert year_total(revenue(twelve), date(2026, 12, 1)) == Decimal(1200)


def test_a_day_over_the_counter_leads_back_to_its_file():
    file = source("dagontvangsten")
    books = ledger(receipts=(receipt(3, "242"),), day_sources={("receipts", date(2026, 10, 3)): (file,)})
    assert [part.sources for part in revenue(books).parts[OCTOBER]] == [(file,)]


def test_receipts_that_stop_after_two_days_give_way_to_the_till():
    rung = [
        TillLine(date(2026, 10, day), "Band", Decimal(1), Decimal(121), vat_rate=Decimal(21)) for day in range(1, 6)
    ]
    books = ledger(receipts=(receipt(1, "121"), receipt(2, "121")), till_lines=tuple(rung))
    assert total(books) == 500
    assert used(revenue(books)) == ["till"]


def test_a_month_says_what_it_was_counted_from():
    books = ledger(invoice("A1", "121", net="100"), receipts=(receipt(3, "121"), receipt(4, "50", rate="")))
    assert told(revenue(books), OCTOBER) == (("invoices", "receipts"), 3, 50)
