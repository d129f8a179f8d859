"""A quote comes to what an independent oracle in fractions says, and options and variants count as promised."""

import random
from datetime import date
from decimal import Decimal

import pytest
from tests.quotes.oracle import in_cents, oracle
from tests.quotes.quotes_given import NORMS, TODAY, YES, line, quote, random_quote

from houvast.quotes.calculation import totals, totals_with_variants, with_choices
from houvast.quotes.schedule import payments
from houvast.quotes.values import Instalment, Line, Variant, VariantGroup

HEATING = VariantGroup("v", "Verwarming", (Variant("gas", "Gasketel"), Variant("wp", "Warmtepomp")), "gas")


def agrees(seed: int) -> None:
    made = random_quote(random.Random(seed))
    found, expected = totals(made, TODAY, NORMS), oracle(made)
    assert (in_cents(found.net), in_cents(found.vat), in_cents(found.gross)) == (
        expected["net"],
        expected["vat"],
        expected["gross"],
    )
    assert {(one.category, int(one.rate)): in_cents(one.base) for one in found.vat_lines} == expected["bases"]
    assert {(one.category, int(one.rate)): in_cents(one.vat) for one in found.vat_lines} == expected["vats"]
    made_payments = payments(found, made.schedule)
    assert [in_cents(one.amount) for one in made_payments] == expected["parts"]
    for at, whole in enumerate(found.vat_lines):
        assert sum(one.shares[at].base for one in made_payments) == whole.base
        assert sum(one.shares[at].vat for one in made_payments) == whole.vat
        assert all(one.shares[at].vat == 0 for one in made_payments) or whole.rate
    for one in made_payments:
        assert sum(share.base + share.vat for share in one.shares) == one.amount


def test_matches_the_oracle_on_random_quotes() -> None:
    for seed in range(400):
        agrees(seed)


@pytest.mark.full
def test_matches_the_oracle_on_five_thousand_random_quotes() -> None:
    for seed in range(5_000):
        agrees(seed)


def test_half_a_cent_goes_up_once_per_line() -> None:
    found = totals(quote(line("a", "0.335", "3"), line("b", "0.125")), TODAY, NORMS)
    assert [one.net for one in found.lines] == [Decimal("1.01"), Decimal("0.13")]


def test_vat_is_rounded_once_per_rate_and_not_per_line() -> None:
    found = totals(quote(line("a", "0.12"), line("b", "0.12")), TODAY, NORMS)
    assert [one.including for one in found.lines] == [Decimal("0.15"), Decimal("0.15")]
    assert (found.net, found.vat, found.gross) == (Decimal("0.24"), Decimal("0.05"), Decimal("0.29"))


def test_a_price_per_hundred_counts_for_one() -> None:
    found = totals(quote(line("a", "47.85", "30", price_unit=Decimal(100))), TODAY, NORMS)
    assert found.net == Decimal("14.36")


def test_an_option_counts_from_the_moment_it_is_chosen() -> None:
    made = quote(line("a", "100"), line("b", "40", option=True))
    assert totals(made, TODAY, NORMS).net == 100
    assert totals(with_choices(made, {"b"}, {}), TODAY, NORMS).net == 140


def test_of_a_group_the_default_counts_and_never_the_sum() -> None:
    made = quote(
        line("a", "100"),
        line("b", "2000", group="v", variant="gas"),
        line("c", "9000", group="v", variant="wp"),
        groups=(HEATING,),
    )
    found = totals_with_variants(made, TODAY, NORMS)
    assert found.net == 2100
    assert [(one.variant, one.net, one.gross, one.counts) for one in found.variants] == [
        ("gas", Decimal("2000.00"), Decimal("2541.00"), True),
        ("wp", Decimal("9000.00"), Decimal("11011.00"), False),
    ]
    assert totals(with_choices(made, None, {"v": "wp"}), TODAY, NORMS).net == 9100


def test_a_variant_that_does_not_exist_changes_nothing() -> None:
    made = quote(line("b", "2000", group="v", variant="gas"), groups=(HEATING,))
    assert with_choices(made, None, {"v": "kernfusie"}) == made


def test_a_subtotal_sums_what_counts_since_the_one_before() -> None:
    subtotal = Line("s", "subtotal", "Sanitair")
    made = quote(line("a", "10"), line("b", "5", option=True), subtotal, line("c", "7"), subtotal)
    found = totals(made, TODAY, NORMS)
    assert [one.net for one in found.lines if one.line.kind == "subtotal"] == [10, 7]
    assert found.net == 17


def test_a_discount_on_the_whole_is_taken_per_rate() -> None:
    found = totals(quote(line("a", "100"), line("b", "50", vat="6"), discount=Decimal(10)), TODAY, NORMS)
    assert [(one.rate, one.base, one.vat) for one in found.vat_lines] == [
        (21, Decimal("90.00"), Decimal("18.90")),
        (6, Decimal("45.00"), Decimal("2.70")),
    ]
    assert (found.on_lines, found.discount, found.net) == (150, 15, 135)


def test_a_discount_in_euro_is_spread_in_cents_that_add_up() -> None:
    made = quote(line("a", "10"), line("b", "10", vat="12"), line("c", "10", vat="6"), discount_amount=Decimal(1))
    found = totals(made, TODAY, NORMS)
    assert [one.base for one in found.vat_lines] == [Decimal("9.66"), Decimal("9.67"), Decimal("9.67")]
    assert found.discount == 1


def test_a_discount_never_makes_a_quote_negative() -> None:
    assert totals(quote(line("a", "10"), discount_amount=Decimal(25)), TODAY, NORMS).gross == 0


def test_a_boiler_swap_is_always_mixed() -> None:
    made = quote(line("ketel", "2400", vat="fossil"), line("werk", "600", vat="home"), site=YES)
    rates = [(one.rate, one.base) for one in totals(made, TODAY, NORMS).vat_lines]
    assert rates == [(21, 2400), (6, 600)]


def test_a_boiler_quote_of_before_the_law_keeps_its_rate() -> None:
    made = quote(line("ketel", "2400", vat="fossil"), site=YES, dated=date(2025, 7, 28))
    assert totals(made, TODAY, NORMS).vat == 144


def test_the_last_part_takes_the_remainder() -> None:
    thirds = tuple(Instalment(name, percent=Decimal("33.33")) for name in ("Bestelling", "Start", "Oplevering"))
    found = totals(quote(line("a", "82.65"), schedule=thirds), TODAY, NORMS)
    assert found.gross == Decimal("100.01")
    assert [one.amount for one in payments(found, thirds)] == [Decimal("33.33"), Decimal("33.33"), Decimal("33.35")]


def test_a_fixed_advance_is_asked_to_the_cent() -> None:
    advance = (Instalment("Voorschot", amount=Decimal("1000.00")), Instalment("Saldo"))
    found = totals(quote(line("a", "4312.77"), line("b", "877.13", vat="6")), TODAY, NORMS)
    first, last = payments(found, advance)
    assert (first.amount, first.amount + last.amount) == (1000, found.gross)
    for share in first.shares:
        assert abs(share.vat - share.base * share.rate / 100) <= Decimal("0.005")


def test_without_a_schedule_everything_is_one_part() -> None:
    found = totals(quote(line("a", "100")), TODAY, NORMS)
    assert [one.amount for one in payments(found, ())] == [121]
