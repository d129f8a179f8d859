from datetime import date
from decimal import Decimal

from houvast.facts.invoice import InvoiceLine
from houvast.facts.ledger import Firm, Invoice, Ledger
from houvast.indicators.margins.costs import bought
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import load_norms
from houvast.quotes.pricelist.paid import PaidOtherwise, paid_otherwise
from houvast.quotes.values import Article

TODAY = date(2026, 11, 24)
ZERO = Decimal(0)


def invoice(row: int, day: date) -> Invoice:
    return Invoice(
        f"k{row}", "purchase", "kbo:1", "Facq nv", str(row), False, day, day, "stated", "EUR", ZERO, ZERO, ZERO, ZERO,
        None, None, None, None, (), 1, row, (),
    )  # fmt: skip


def line(nr: str, price: str, unit: str = "C62", base: str = "1", quantity: str = "100") -> InvoiceLine:
    unit_price, per = Decimal(price), Decimal(base)
    return InvoiceLine(
        "1", "Kraan", Decimal(quantity), unit, unit_price, per, Decimal(quantity) * unit_price / per, item_id=nr
    )


def told(article: Article, *lines: tuple[date, InvoiceLine]) -> tuple[PaidOtherwise, ...]:
    invoices = tuple(invoice(row, day) for row, (day, _) in enumerate(lines))
    ledger = Ledger(Firm("Ik"), invoices=invoices)
    own = IndicatorsOwn(lines={row: (one,) for row, (_, one) in enumerate(lines)})
    norms = load_norms()
    return paid_otherwise([article], bought(ledger, own, TODAY, norms), TODAY, norms)


KRAAN = Article("Facq", "10.200", "Kraan", net=Decimal("10.00"), valid_from=date(2026, 1, 1))


def test_paid_dearer_than_listed_is_said_with_the_purchases() -> None:
    (one,) = told(KRAAN, (date(2026, 5, 1), line("10200", "11.00")), (date(2026, 6, 1), line("10200", "11.00")))
    assert (one.listed, one.paid, one.percent, one.day) == (Decimal(10), Decimal(11), Decimal(10), date(2026, 6, 1))
    assert len(one.lines) == 2


def test_a_small_difference_and_one_dear_delivery_are_no_proof() -> None:
    assert told(KRAAN, (date(2026, 5, 1), line("10200", "10.20"))) == ()
    days = [date(2026, month, 1) for month in (5, 6, 7)]
    assert told(KRAAN, *zip(days, (line("10200", "10"), line("10200", "14"), line("10200", "10")), strict=True)) == ()


def test_purchases_before_the_list_began_do_not_count() -> None:
    assert told(KRAAN, (date(2025, 12, 1), line("10200", "8.00"))) == ()


def test_a_price_per_hundred_is_held_against_one_piece_and_a_box_against_nothing() -> None:
    per_100 = Article("Facq", "7", "Plug", price_unit=Decimal(100), net=Decimal("9.00"))
    assert told(per_100, (date(2026, 5, 1), line("7", "9.00", base="100"))) == ()
    (one,) = told(per_100, (date(2026, 5, 1), line("7", "0.12")))
    assert one.percent.quantize(Decimal("0.1")) == Decimal("33.3")
    assert told(per_100, (date(2026, 5, 1), line("7", "12.00", unit="BX"))) == ()


def test_a_purchase_without_a_number_is_known_by_its_whole_name() -> None:
    bare = line("x", "11.00")._replace(item_id=None, name="Kraan")
    other = bare._replace(name="Kraan groot")
    assert [one.percent for one in told(KRAAN, (date(2026, 5, 1), bare))] == [Decimal(10)]
    assert told(KRAAN, (date(2026, 5, 1), other)) == ()


def test_a_list_of_gross_prices_alone_tells_nothing() -> None:
    gross = Article("Facq", "10200", "Kraan", gross=Decimal("10.00"))
    assert told(gross, (date(2026, 5, 1), line("10200", "6.00"))) == ()
