from datetime import date
from decimal import Decimal

from houvast.facts.figure import Source
from houvast.facts.ledger import Firm, Ledger, LedgerStatement
from houvast.facts.work import DailyReceipt
from houvast.inbox.how import HOW
from houvast.inbox.possible import possible

DAY = date(2026, 11, 23)
SOURCE = Source("0" * 64, "", "uittreksel")


def ready(ledger: Ledger) -> list[str]:
    return [one.question.nl for one in possible(ledger) if one.ready]


def test_without_files_nothing_is_ready_and_each_question_names_its_file() -> None:
    asked = possible(Ledger(Firm("x")))
    assert not any(one.ready for one in asked)
    assert {one.how for one in asked} <= {part.anchor for part in HOW}


def test_a_statement_says_how_much_money_there_is() -> None:
    statement = LedgerStatement("BE1", "EUR", "214", DAY, Decimal(1), DAY, Decimal(2), SOURCE)
    assert ready(Ledger(Firm("x"), statements=(statement,))) == ["Hoeveel geld staat er?"]


def test_a_statement_without_closing_balance_promises_nothing() -> None:
    statement = LedgerStatement("BE1", "EUR", None, None, None, None, None, SOURCE)
    assert ready(Ledger(Firm("x"), statements=(statement,))) == []


def test_a_shop_without_sales_invoices_sees_its_turnover_from_the_till() -> None:
    assert ready(Ledger(Firm("x"), receipts=(DailyReceipt(DAY, Decimal(800)),))) == ["Hoe loopt de omzet?"]


def test_what_is_ready_stands_first() -> None:
    order = [one.ready for one in possible(Ledger(Firm("x"), receipts=(DailyReceipt(DAY, Decimal(800)),)))]
    assert order == sorted(order, reverse=True)
