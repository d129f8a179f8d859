"""Sums over a table are what whole numbers come to, to the cent, on every database."""

from decimal import Decimal
from typing import Any

import pytest
from django.db.models import Sum
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.books.given import entry

from houvast.books.models import BankEntry, Original
from houvast.books.store.bank import BankRows
from houvast.books.units import euros
from houvast.facts.bank import AccountRef, Statement

pytestmark = pytest.mark.postgres
money = st.integers(-(10**13), 10**13)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(money, min_size=1, max_size=60))
def test_sums_in_the_database_match_whole_numbers_to_the_cent(firm: Any, cents: list[int]) -> None:
    Original.objects.of(firm).all().delete()
    original = Original.objects.of(firm).create(firm=firm, sha256="0" * 64, name="x")
    rows = BankRows()
    told = tuple(entry(str(Decimal(one).scaleb(-2))) for one in cents)
    rows.add(firm.pk, original.pk, [Statement(AccountRef("BE1", "EUR"), "1", None, None, told)])
    rows.write()
    total = BankEntry.objects.of(firm).aggregate(total=Sum("cents"))["total"]
    assert euros(total) == Decimal(sum(cents)).scaleb(-2)


def test_a_hundred_thousand_dimes_are_ten_thousand_euros(firm: Any) -> None:
    original = Original.objects.of(firm).create(firm=firm, sha256="0" * 64, name="x")
    rows = BankRows()
    told = (entry("0.10"),) * 100_000
    rows.add(firm.pk, original.pk, [Statement(AccountRef("BE1", "EUR"), "1", None, None, told)])
    rows.write()
    assert euros(BankEntry.objects.of(firm).aggregate(total=Sum("cents"))["total"]) == Decimal("10000.00")
