"""A day over the counter is known with the files it stands in."""

from datetime import date
from decimal import Decimal

from tests.books.given import origin

from houvast.books.assemble_sources import day_sources
from houvast.books.stored import From, Stored
from houvast.facts.work import DailyReceipt

DAY = date(2026, 10, 3)


def test_each_file_of_a_day_is_named_once_whatever_the_order():
    cash = DailyReceipt(DAY, Decimal(10), "cash", place="rij 2")
    card = DailyReceipt(DAY, Decimal(20), "card", place="rij 3")
    rows = [From(origin("b", "sheet"), cash), From(origin("a", "sheet"), cash), From(origin("b", "sheet"), card)]
    found = day_sources(Stored(receipts=tuple(rows)))
    assert found == day_sources(Stored(receipts=tuple(reversed(rows))))
    assert sorted(one.label for one in found["receipts", DAY]) == ["a", "b"]
