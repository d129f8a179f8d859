from datetime import date
from decimal import Decimal

from houvast.formats.prices import read
from houvast.formats.reading import PriceSheet, Reading

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?><BMECAT version="2005" xmlns="http://www.bmecat.org/bmecat/2005"><HEADER>'
    "<CATALOG><LANGUAGE>nld</LANGUAGE><CATALOG_ID>1</CATALOG_ID><CURRENCY>EUR</CURRENCY></CATALOG>"
    "<SUPPLIER><SUPPLIER_NAME>Cebeo</SUPPLIER_NAME></SUPPLIER></HEADER><T_NEW_CATALOG>"
)
TAIL = "</T_NEW_CATALOG></BMECAT>"


def product(nr: str, prices: str, mode: str = "new", quantity: str = "100") -> str:
    return (
        f'<PRODUCT mode="{mode}"><SUPPLIER_PID>{nr}</SUPPLIER_PID><PRODUCT_DETAILS>'
        '<DESCRIPTION_SHORT lang="fra">Câble</DESCRIPTION_SHORT>'
        '<DESCRIPTION_SHORT lang="nld">Kabel 3G2,5</DESCRIPTION_SHORT>'
        '<INTERNATIONAL_PID type="gtin">5412345000013</INTERNATIONAL_PID></PRODUCT_DETAILS><PRODUCT_ORDER_DETAILS>'
        f"<ORDER_UNIT>MTR</ORDER_UNIT><PRICE_QUANTITY>{quantity}</PRICE_QUANTITY></PRODUCT_ORDER_DETAILS>"
        '<PRODUCT_PRICE_DETAILS><DATETIME type="valid_start_date"><DATE>2026-03-01</DATE></DATETIME>'
        f"{prices}</PRODUCT_PRICE_DETAILS></PRODUCT>"
    )


def price(kind: str, amount: str, more: str = "") -> str:
    return f'<PRODUCT_PRICE price_type="{kind}"><PRICE_AMOUNT>{amount}</PRICE_AMOUNT>{more}</PRODUCT_PRICE>'


def reading(text: str) -> Reading:
    (found,) = read(text.encode(), "catalogus.xml")
    return found


def prices(text: str) -> PriceSheet:
    return reading(HEAD + text + TAIL).facts.prices[0]


def test_the_list_price_and_hers_with_what_they_are_for() -> None:
    found = prices(product("A1", price("net_list", "89.00", "<TAX>0.21</TAX>") + price("net_customer", "40.05")))
    (row,) = found.rows
    assert (row.nr, row.text, row.unit, row.price_unit) == ("A1", "Kabel 3G2,5", "m", Decimal(100))
    assert (row.gross, row.net, row.vat_rate) == (Decimal("89.00"), Decimal("40.05"), Decimal(21))
    assert (row.ean, row.valid_from, found.supplier) == ("5412345000013", date(2026, 3, 1), "Cebeo")


def test_prices_with_vat_and_prices_from_a_quantity_are_left_out() -> None:
    steps = price("net_customer", "36.00", "<LOWER_BOUND>1000</LOWER_BOUND>") + price(
        "net_customer", "40", "<PRICE_FACTOR>0.5</PRICE_FACTOR>"
    )
    (row,) = prices(product("A1", price("nrp", "119.00") + price("gros_list", "107.69") + steps)).rows
    assert (row.gross, row.net) == (None, Decimal("20.0"))


def test_what_is_deleted_is_gone_from_the_list() -> None:
    found = prices(product("A1", price("net_list", "1")) + product("A2", "", "delete"))
    assert [row.nr for row in found.rows] == ["A1"]
    assert found.vanished == ("A2",)


def test_an_article_without_price_is_kept_and_said() -> None:
    found = reading(HEAD + product("A1", "") + TAIL)
    assert [trouble.code for trouble in found.troubles] == ["price_missing"]
    assert [row.priced for row in found.facts.prices[0].rows] == [False]


def test_the_older_names_of_version_1_are_read_too() -> None:
    text = HEAD.replace(' xmlns="http://www.bmecat.org/bmecat/2005"', "") + product("A1", price("net_list", "5")) + TAIL
    old = text.replace("PRODUCT", "ARTICLE").replace("SUPPLIER_PID", "SUPPLIER_AID")
    assert [(row.nr, row.gross) for row in reading(old).facts.prices[0].rows] == [("A1", Decimal(5))]


def test_another_currency_and_half_a_file_are_refused() -> None:
    assert [
        one.code for one in reading(HEAD.replace("EUR", "USD") + product("A1", price("net_list", "5")) + TAIL).troubles
    ] == ["prices_currency"]
    assert [one.code for one in reading(HEAD + product("A1", "")[:200]).troubles] == ["xml_truncated"]
