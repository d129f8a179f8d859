"""What is left on a customer, a product and an order, and how sure that is."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from tests.hand_ledger import TODAY
from tests.indicators.given_lines import books, bought, hours, line, sold

from houvast.facts.work import StockItem
from houvast.firm.people import Person
from houvast.indicators.margins.contribution import customer_accounts, order_accounts, product_accounts
from houvast.indicators.margins.costing import costed
from houvast.indicators.margins.hours import hours_spent

JUNE, AUGUST, OCTOBER = date(2026, 6, 1), date(2026, 8, 1), date(2026, 10, 1)
KIM = (Person("kim", "Kim", cost_per_hour=Decimal(30)),)
HELMS = bought("carol", JUNE, line("Helm", "99", "30"))


def of(accounts, name: str):
    return next(one for one in accounts.listed if one.name == name)


def test_sold_less_what_the_goods_cost_is_left():
    alice = of(customer_accounts(*books(HELMS, sold("alice", AUGUST, line("Helm", "10", "50")))), "Alice")
    assert (alice.sold, alice.known, alice.left) == (500, 500, 200)


def test_a_credit_note_for_returned_goods_takes_back_the_sale_and_its_cost():
    back = sold("alice", OCTOBER, line("Helm", "2", "50"), credit=True)
    alice = of(customer_accounts(*books(HELMS, sold("alice", AUGUST, line("Helm", "10", "50")), back)), "Alice")
    assert (alice.sold, alice.left) == (400, 160)


def test_a_correction_of_the_amount_brings_no_goods_back():
    back = sold("alice", OCTOBER, line("Correctie Helm", "1", "40"), credit=True)
    alice = of(customer_accounts(*books(HELMS, sold("alice", AUGUST, line("Helm", "10", "50")), back)), "Alice")
    assert (alice.sold, alice.left) == (460, 160)


def test_hours_for_the_customer_go_off_at_their_cost():
    sheet = (hours(AUGUST, "Kim", "4", "Alice"), hours(AUGUST, "Kim", "2", "Magazijn"))
    given = books(
        HELMS,
        sold("alice", AUGUST, line("Helm", "10", "50"), line("Montage", "5", "60", "HUR")),
        hours=sheet,
        people=KIM,
    )
    alice = of(customer_accounts(*given), "Alice")
    assert (alice.known, alice.hours, alice.left) == (800, 120, 380)


def test_hours_without_a_known_cost_make_nothing_known():
    sheet = (hours(AUGUST, "Kim", "4", "Alice"),)
    accounts = customer_accounts(*books(sold("alice", AUGUST, line("Montage", "5", "60", "HUR")), hours=sheet))
    assert not accounts.with_hours
    assert of(accounts, "Alice").left is None


def test_a_job_is_found_by_order_number_or_by_the_one_name_in_it():
    sheet = (hours(AUGUST, "Kim", "4", "o-17"), hours(AUGUST, "Kim", "3", "werf bij Alice, zolder"))
    given = books(sold("alice", AUGUST, line("Montage", "5", "60", "HUR"), order="O 17"), hours=sheet, people=KIM)
    spent = hours_spent(*given)
    assert spent.by_customer["name:alice"].hours == 7
    assert spent.by_order["o 17"].hours == 4
    assert spent.matched == 1


def test_absurd_hours_count_for_nothing():
    sheet = (
        hours(AUGUST, "Kim", "99999", "Alice"),
        hours(AUGUST, "Kim", "-8", "Alice"),
        hours(AUGUST, "Kim", "1", "Alice"),
    )
    given = books(sold("alice", AUGUST, line("Montage", "5", "60", "HUR")), hours=sheet, people=KIM)
    assert hours_spent(*given).by_customer["name:alice"].hours == 1


def test_what_was_bought_for_an_order_goes_off_freight_included():
    given = books(
        bought("dave", JUNE, line("Tegels", "1", "300"), order="O17"),
        bought("truck", JUNE, line("Vracht", "1", "50"), order="O17"),
        sold("alice", AUGUST, line("Badkamer", "1", "900"), order="O17"),
    )
    alice = of(customer_accounts(*given), "Alice")
    assert (alice.known, alice.direct, alice.left) == (900, 350, 550)


def test_freight_alone_does_not_make_an_order_known():
    given = books(
        bought("truck", JUNE, line("Vracht", "1", "50"), order="O17"),
        sold("alice", AUGUST, line("Badkamer", "1", "900"), order="O17"),
    )
    assert of(customer_accounts(*given), "Alice").known == 0


def test_goods_that_stand_on_the_sales_invoice_of_the_order_are_not_taken_off_twice():
    given = books(
        bought("carol", JUNE, line("Helm", "10", "30"), order="O17"),
        sold("alice", AUGUST, line("Helm", "10", "50"), order="O17"),
    )
    assert of(customer_accounts(*given), "Alice").left == 200


def test_what_she_makes_herself_has_its_work_in_its_cost():
    item = StockItem("A1", "Frame", Decimal(10), OCTOBER, "C62", Decimal(100))
    sheet = (hours(AUGUST, "Kim", "10", "Alice"),)
    made = books(sold("alice", AUGUST, line("Frame", "4", "150")), hours=sheet, people=KIM, stock=(item,))
    alice = of(customer_accounts(*made), "Alice")
    assert (alice.hours, alice.left) == (0, 200)


def test_a_line_of_unknown_cost_stays_out_of_what_is_left():
    alice = of(
        customer_accounts(*books(HELMS, sold("alice", AUGUST, line("Helm", "10", "50"), line("Advies", "1", "500")))),
        "Alice",
    )
    assert (alice.sold, alice.known, alice.left, alice.covered) == (1000, 500, 200, 0.5)


def test_a_cost_of_many_times_the_price_is_not_believed():
    given = books(bought("carol", JUNE, line("Kaars", "1", "90")), sold("alice", AUGUST, line("Kaars", "10", "2")))
    assert [one.known for one in costed(*given)] == [None]


def test_an_advance_counts_in_the_sales_and_says_nothing_of_cost():
    given = books(
        HELMS,
        sold("alice", AUGUST, line("Voorschot 40 %", "1", "400")),
        sold("alice", OCTOBER, line("Helm", "10", "50")),
    )
    alice = of(customer_accounts(*given), "Alice")
    assert (alice.sold, alice.known) == (900, 500)


def test_a_discount_on_the_whole_invoice_counts_in_what_was_sold():
    one = sold("alice", AUGUST, line("Helm", "10", "50"))
    cheaper = one._replace(invoice=one.invoice._replace(net=Decimal(480)))
    assert of(customer_accounts(*books(HELMS, cheaper)), "Alice").sold == 480


def test_other_currencies_stay_apart():
    one = sold("alice", AUGUST, line("Helm", "10", "50"))
    dollars = one._replace(invoice=one.invoice._replace(currency="USD"))
    assert customer_accounts(*books(HELMS, dollars)).listed == ()


def many(party: str, price: str, count: int):
    return [sold(party, date(2026, 9, 1 + at), line("Helm", "10", price)) for at in range(count)]


def test_a_loss_is_named_only_when_many_lines_say_so():
    """Three lines just under cost may be chance, and two say nothing at all."""
    crowd = [one for name in ("dora", "elke", "fien", "gust", "hans") for one in many(name, "50", 8)]
    mixed = [
        sold("joke", date(2026, 9, 1 + at), line("Helm", "10", price)) for at, price in enumerate(("29", "33", "27"))
    ]
    given = books(HELMS, *crowd, *many("bart", "24", 12), *mixed, *many("ines", "24", 2))
    claims = {one.name: one.claim for one in customer_accounts(*given).listed}
    assert claims["Dora"] == "fine"
    assert claims["Bart"] == "losing"
    assert claims["Joke"] in ("check", "losing")
    assert claims["Ines"] == "few"


def test_few_lines_are_pulled_towards_the_others():
    crowd = [one for name in ("dora", "elke", "fien", "gust") for one in many(name, "50", 8)]
    wild = [
        sold("joke", date(2026, 9, 1 + at), line("Helm", "10", price)) for at, price in enumerate(("31", "90", "34"))
    ]
    joke = of(customer_accounts(*books(HELMS, *crowd, *wild)), "Joke")
    assert joke.share is not None
    assert joke.share.raw != joke.share.mean
    assert joke.likely is not None
    assert abs(joke.likely - joke.left) > 0


def test_a_product_is_left_without_hours_and_work_has_no_purchase_price():
    sheet = (hours(AUGUST, "Kim", "4", "Alice"),)
    given = books(
        HELMS,
        sold("alice", AUGUST, line("Helm", "10", "50"), line("Montage", "5", "60", "HUR")),
        hours=sheet,
        people=KIM,
    )
    products = product_accounts(*given)
    assert of(products, "Helm").left == 200
    assert of(products, "Montage").left is None
    assert of(products, "Montage").work
    assert products.covered == 1


def test_an_order_counts_over_its_whole_life():
    sheet = (hours(date(2025, 3, 1), "Kim", "10", "O17"), hours(AUGUST, "Kim", "5", "O17"))
    given = books(
        bought("dave", date(2025, 2, 1), line("Tegels", "1", "300"), order="O17"),
        sold("alice", date(2025, 4, 1), line("Voorschot 40 %", "1", "800"), order="O17"),
        sold("alice", AUGUST, line("Saldo", "1", "1200"), order="O17"),
        hours=sheet,
        people=KIM,
    )
    order = order_accounts(*given).listed[0]
    assert (order.sold, order.hours, order.direct, order.left) == (2000, 450, 300, 1250)


def test_an_order_nobody_tells_anything_of_is_not_listed():
    assert order_accounts(*books(sold("alice", AUGUST, line("Badkamer", "1", "900"), order="O17"))).listed == ()


def test_only_the_last_twelve_months_count():
    given = books(
        HELMS, sold("alice", date(2025, 6, 1), line("Helm", "10", "50")), sold("bart", TODAY, line("Helm", "1", "50"))
    )
    assert [one.name for one in customer_accounts(*given).listed] == ["Bart"]


def test_nothing_given_is_nothing_said():
    empty = books()
    assert customer_accounts(*empty).listed == product_accounts(*empty).listed == order_accounts(*empty).listed == ()
    assert customer_accounts(*replace_lines(books(sold("alice", AUGUST, line("Helm", "1", "5"))))).listed[0].sold == 5


def replace_lines(given):
    """The same books of which no line could be read."""
    return given._replace(own=replace(given.own, lines={}))
