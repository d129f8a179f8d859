"""The pair: revenue times a, what she keeps going times b; exceptions, the tail, growth bought with her hours."""

from datetime import date
from decimal import Decimal

import pytest
from tests.indicators.given_load import (
    BEFORE,
    MONTHS,
    NORMS,
    NOW,
    TODAY,
    an,
    bought,
    firm,
    her_hours,
    line,
    regular,
    sold,
)

from houvast.facts.figure import TooEarly
from houvast.facts.wording import say
from houvast.indicators.complexity.counts import counted, total
from houvast.indicators.complexity.exceptions import exceptions
from houvast.indicators.complexity.figures import explain
from houvast.indicators.complexity.findings import findings
from houvast.indicators.complexity.owner_hours import owner_hours
from houvast.indicators.complexity.page import simplicity_page
from houvast.indicators.complexity.pair import pair
from houvast.indicators.complexity.sources import NAMES, origins
from houvast.indicators.complexity.tail import tail_of


def grown(before: int, now: int, each_before: str, each_now: str) -> list:
    """A firm that goes from so many customers to so many."""
    return [*regular(before, each_before, BEFORE, start=0), *regular(now, each_now, NOW, start=10_000)]


def test_revenue_times_two_with_customers_times_2_6_grows_1_4_times_as_fast():
    ledger, own = firm(grown(5, 13, "1300.00", "1000.00"))  # METHOD I-18: revenue x2, customers x2.6 gives 1.4
    found = pair(ledger, own, TODAY, NORMS)
    assert found is not None
    assert found.revenue == pytest.approx(2.0)
    assert found.units["customers"] == pytest.approx(2.6)
    assert found.faster["customers"] == pytest.approx(1.4, abs=0.03)


def test_the_pair_is_said_in_one_sentence_with_its_parts():
    ledger, own = firm(grown(5, 13, "1300.00", "1000.00"))
    page = simplicity_page(ledger, own, TODAY, NORMS)
    assert say(page.title.text, "nl", page.title.values) == (
        "Je omzet ging maal 2,0, wat je ervoor draaiend houdt maal 1,6."
    )
    assert page.parts is not None
    assert say(page.parts.text, "nl", page.parts.values) == "Los bekeken: klanten maal 2,6 en producten maal 1,0."


def test_under_five_percent_of_change_no_pace_is_given():
    ledger, own = firm(grown(5, 6, "1200.00", "1010.00"))
    found = pair(ledger, own, TODAY, NORMS)
    assert found is not None
    assert found.revenue == pytest.approx(1.01)
    assert found.elasticity is None
    assert not found.grew


def test_one_year_of_invoices_is_too_early_and_no_zero():
    ledger, own = firm(regular(5, "1000.00", NOW, start=0))
    assert counted(ledger, own, TODAY, NORMS) == TooEarly(12, 24, "months")
    page = simplicity_page(ledger, own, TODAY, NORMS)
    assert page.counts == ()
    assert "12 van de 24 maanden" in say(page.lede.text, "nl", page.lede.values)


def test_suppliers_whose_invoices_only_began_this_year_are_no_growth():
    purchases = [bought(90_000 + number, "name:bob", month) for number, month in enumerate(NOW)]
    ledger, own = firm([*grown(5, 5, "1000.00", "1200.00"), *purchases])
    found = counted(ledger, own, TODAY, NORMS)
    assert not isinstance(found, TooEarly)
    assert found["suppliers"].now is None
    page = simplicity_page(ledger, own, TODAY, NORMS)
    assert any("aankoopfacturen van twee jaar" in line.text.nl for line in page.missing)


def test_what_comes_back_by_itself_is_a_quiet_line_until_somebody_hands_it_in():
    ledger, own = firm(grown(5, 5, "1000.00", "1200.00"))
    page = simplicity_page(ledger, own, TODAY, NORMS)
    assert any(line.text.nl.startswith("Wat vanzelf terugkomt") for line in page.missing)


def test_every_count_opens_on_rows_that_add_up_to_it():
    ledger, own = firm(grown(5, 13, "1300.00", "1000.00"))
    page = simplicity_page(ledger, own, TODAY, NORMS)
    figures = [figure for row in page.counts for figure in (row.before, row.now) if figure]
    figures += [figure for row in page.months for figure in (row.came, row.went)]
    figures += [row.yearly for row in page.sunset]
    assert len(figures) > 20
    for figure in figures:
        assert explain(ledger, own, TODAY, figure.key).total == figure.value, figure.key


@pytest.mark.parametrize("key", ["load-now:gold", "load-came:1999-01", "load-tail:x", "load-sunset:x", "load-hours:2"])
def test_a_key_that_is_none_is_said_so(key):
    ledger, own = firm(grown(5, 5, "1000.00", "1200.00"))
    with pytest.raises(KeyError):
        explain(ledger, own, TODAY, key)


def exceptional(*documents):
    ledger, own = firm([*regular(4, "1000.00", MONTHS, start=0), *documents])
    return [(one.why, one.name) for one in exceptions(ledger, own, TODAY, NORMS)]


def test_a_credit_note_rush_work_and_a_line_that_stands_alone_are_exceptions():
    day = date(2026, 5, 4)
    assert exceptional(sold(90_000, "name:klant 1", day, line("Deur", "200.00"), credit=True)) == [("credit", "F90000")]
    assert exceptional(sold(90_000, "name:klant 1", day, line("Trap met bordes", "900.00"))) == [
        ("alone", "Trap met bordes")
    ]
    rush = sold(90_000, "name:klant 1", day, line("Spoedtoeslag", "50.00"), line("Spoedtoeslag", "50.00"))
    assert exceptional(rush) == [("rush", "Spoedtoeslag"), ("rush", "Spoedtoeslag")]


def test_a_price_by_hand_differs_from_the_one_before_and_the_one_after():
    day = date(2026, 5, 4)
    assert exceptional(sold(90_000, "name:klant 1", day, line("Deur", "900.00"))) == [("price", "Deur")]
    ledger, own = firm([*regular(4, "1000.00", BEFORE, start=0), *regular(4, "1100.00", NOW, start=10_000)])
    assert exceptions(ledger, own, TODAY, NORMS) == ()  # a price rise is no exception


def test_where_every_project_is_another_a_line_of_its_own_is_the_work_itself():
    unlike = ["Keuken eik", "Keuken noten", "Kast beuk", "Tafel es", "Bank den", "Trap esdoorn"]
    works = [sold(number, "name:klant", month, line(f"{unlike[number % 6]} {'abcdefgh'[number // 6]}x", "5000.00"))
             for number, month in enumerate(MONTHS)]  # fmt: skip
    ledger, own = firm(works)
    assert exceptions(ledger, own, TODAY, NORMS) == ()


def test_the_tail_is_who_gives_the_last_five_percent():
    small = [sold(50_000 + n, f"name:klein {n}", date(2026, 3, 2), line("Klink", "100.00")) for n in range(10)]
    ledger, own = firm([*regular(2, "1000.00", MONTHS, start=0), *small])
    found = tail_of(ledger, own, TODAY, NORMS, "customers")
    assert found is not None
    assert found.size == 12
    assert {one.row.label for one in found.listed} == {f"Klein {n}" for n in range(10)}
    assert found.by == "sales"
    assert found.amount == Decimal("1000.00")


def test_five_counters_bear_the_names_of_the_method_and_what_no_file_tells_is_a_quiet_line():
    ledger, own = firm(grown(5, 5, "1000.00", "1200.00"))
    assert tuple(one.name for one in origins(ledger, own, TODAY, NORMS)) == NAMES
    page = simplicity_page(ledger, own, TODAY, NORMS)
    quiet = {row.name.text.nl for row in page.origins if row.quiet}
    assert quiet == {"Meer vragen", "Meer interne coördinatie", "Afhankelijkheid van mensen"}


TIPPING = {"documents": grown(5, 13, "1300.00", "1000.00"), "before": "60", "now": "150"}


def leading(documents, before, now, **more):
    return firm(documents, [*her_hours(BEFORE, before), *her_hours(NOW, now)], people=(an(**more),))


def test_growth_that_came_from_her_hours_is_called_so():
    ledger, own = leading(grown(5, 13, "1300.00", "1000.00"), "60", "150")
    found = owner_hours(ledger, own, TODAY, NORMS)
    assert found is not None
    assert [one.per_hour for one in found.now] == pytest.approx([Decimal("86.67")] * 2, abs=Decimal("0.01"))
    assert found.falling
    assert found.bought(Decimal(5))
    page = simplicity_page(ledger, own, TODAY, NORMS)
    assert [message.kind for message in page.messages] == ["warning", "mirror"]
    for row in page.hours:
        assert explain(ledger, own, TODAY, row.margin.key).total == row.margin.value
        assert explain(ledger, own, TODAY, row.hours.key).total == row.hours.value


def test_it_tips_only_when_every_condition_holds():
    assert [one.subject for one in findings(*leading(**TIPPING), TODAY, NORMS)] == ["tipping"]
    assert findings(*leading(**{**TIPPING, "now": "60"}), TODAY, NORMS) == ()  # an hour of hers brings more
    slower = grown(5, 6, "1000.00", "2000.00")
    assert findings(*leading(slower, "60", "300"), TODAY, NORMS) == ()  # revenue grew faster
    level = grown(5, 13, "1300.00", "505.00")
    assert findings(*leading(level, "60", "150"), TODAY, NORMS) == ()  # revenue hardly grew


def test_without_her_hours_only_what_grows_clearly_faster_is_said_as_a_pattern():
    ledger, own = firm(grown(5, 13, "1300.00", "700.00"))  # revenue x1.4, customers x2.6
    (found,) = findings(ledger, own, TODAY, NORMS)
    assert (found.rule, found.subject, found.strength) == ("complexity", "faster", "pattern")
    assert say(found.text, "nl", found.values) == (
        "Je omzet ging maal 1,4, maar je klanten maal 2,6. Dat groeit 2,8 keer zo snel."
    )
    assert findings(*firm(grown(5, 13, "1300.00", "1000.00")), TODAY, NORMS) == ()  # 1.4 times is not clearly


def test_what_tips_is_worth_what_an_hour_of_hers_lost_and_belongs_to_her_kind():
    (found,) = findings(*leading(**TIPPING), TODAY, NORMS)
    assert found.yearly_euro == Decimal(39000)  # 108.33 became 86.67 an hour, 1800 hours a year
    assert found.coverage is not None
    assert say(found.text, "nl", found.values).replace("\u00a0", " ") == (
        "Je klanten maal 2,6: dat groeit 1,4 keer zo snel als je omzet, en een uur van jou brengt al twee kwartalen"
        " minder op dan een jaar eerder: € 108 werd € 87."
    )
    belongs = found.values["belongs"]
    assert belongs.text.nl.startswith("Dat hoort bij een gemengde zaak")


def test_somebody_elses_hours_are_not_hers():
    ledger, own = leading(**TIPPING, role="lasser")
    assert owner_hours(ledger, own, TODAY, NORMS) is None


def test_the_rows_of_both_years_are_what_is_counted():
    found = counted(*firm(grown(5, 13, "1300.00", "1000.00")), TODAY, NORMS)
    assert not isinstance(found, TooEarly)
    assert [total(found["customers"].before), total(found["customers"].now)] == [5, 13]
    assert total(found["lines"].now) == 13 * 12
