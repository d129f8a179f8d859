"""What if? One change of the inputs with the same luck, shown as the difference to today's band.

Nothing here predicts that it happens. What each assumes stands in norms/scenarios.toml; the owner may set it otherwise.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Final, Literal, NamedTuple

import numpy as np

from houvast.cash.forecast.changes import from_week, later_by, series_of, two_figures, until_week, with_items
from houvast.cash.forecast.forecast import forecast_of
from houvast.cash.forecast.values import QUANTILES, Every, Forecast, ForecastInputs
from houvast.cash.forecast.what_if import Simulated, changed_to
from houvast.cash.scenarios_texts import TEXTS
from houvast.facts.ledger import Ledger
from houvast.facts.text import Sentence
from houvast.norms import Norms
from houvast.stats.survival import Floats

_YEAR = timedelta(days=364)
_WEEK = timedelta(days=7)
_MONTH_WEEKS = 4

Name = Literal[
    "largest_late",
    "largest_gone",
    "new_group",
    "dip",
    "person_out",
    "planning",
    "hire",
    "purchase",
    "loan",
    "unexpected",
    "vat",
]


class Setting(NamedTuple):
    """What a scenario may look at: the inputs, the books, the norms, and how many people work in the firm."""

    inputs: ForecastInputs
    ledger: Ledger
    norms: Norms
    people: int

    def norm(self, key: str) -> float:
        """A number of norms/scenarios.toml as it holds today."""
        return float(self.norms.value(key, self.inputs.today))


class Scenario(NamedTuple):
    """One that can be tried: its name, its sentence with the amounts it assumes, and the inputs it makes."""

    name: str
    text: Sentence
    inputs: ForecastInputs


class Outcome(NamedTuple):
    """What a scenario does: the forecast now and then, and the difference path by path.

    `difference` (13, 5) in EUR, for quantiles 10, 25, 50, 75, 90: negative is less on the accounts.
    """

    scenario: Scenario
    before: Forecast
    after: Forecast
    difference: Floats


def scenario(name: Name, setting: Setting) -> Scenario | None:
    """One of the ready scenarios, or None where it cannot be (no customers, no VAT). KeyError for another name."""
    return _MAKERS[name](setting)


def scenarios(setting: Setting) -> tuple[Scenario, ...]:
    """All that can be tried, in a fixed order."""
    made = (maker(setting) for maker in _MAKERS.values())
    return tuple(one for one in made if one is not None)


def own_scenario(inputs: ForecastInputs, amount: float, week: int, every: Every = "once") -> Scenario:
    """Her own: an amount (EUR, positive comes in) in a week, once or every month from then. ValueError outside 0-12."""
    if not 0 <= week < len(inputs.weeks):
        raise ValueError(f"a week is 0 to {len(inputs.weeks) - 1}, not {week}")
    day = inputs.weeks[week].begin
    values = {"amount": abs(amount), "day": day}
    text = TEXTS[f"cash.what_if_own_{'in' if amount > 0 else 'out'}_{every}"]
    return Scenario("own", Sentence(text, values), with_items(inputs, "own", amount, day, every))


def outcome(made: Simulated, chosen: Scenario) -> Outcome:
    """The scenario beside today, on the same paths."""
    then = changed_to(made, chosen.inputs)
    difference = np.quantile(then.balances - made.balances, QUANTILES, axis=0).T
    before, after = forecast_of(made.inputs, made.balances), forecast_of(then.inputs, then.balances)
    return Outcome(chosen, before, after, difference)


def ordinary_week(inputs: ForecastInputs) -> float:
    """What leaves the accounts in an ordinary week of the coming thirteen, in EUR."""
    streams = (inputs.business.purchases, inputs.business.spending)
    new = sum(float(one.past.mean()) * one.level for one in streams if len(one.past))
    return new - sum(item.amount for item in inputs.dated if item.amount < 0) / len(inputs.weeks)


class _Largest(NamedTuple):
    party: str
    name: str
    share: float


def _largest(setting: Setting) -> _Largest | None:
    """The customer to whom most was sold in the last year, and its share of what was invoiced."""
    sold: dict[str, float] = defaultdict(float)
    for one in setting.ledger.invoices:
        if one.direction == "sale" and one.currency == "EUR" and one.issue_date > setting.inputs.today - _YEAR:
            sold[one.party] += float(one.payable)
    total = sum(amount for amount in sold.values() if amount > 0)
    if total <= 0:
        return None
    party = max(sold, key=lambda key: (sold[key], key))
    known = setting.ledger.party_by_key.get(party)
    return _Largest(party, party if known is None else known.name, min(1.0, sold[party] / total))


def _largest_late(setting: Setting) -> Scenario | None:
    """All that the largest customer owes and will owe comes so many days later."""
    largest, days = _largest(setting), setting.norm("cash_late_days")
    if largest is None:
        return None
    inputs, sales = setting.inputs, setting.inputs.business.sales
    waiting = inputs.receivable
    theirs = np.array([party == largest.party for party in waiting.party], dtype=np.bool_)
    by_week = waiting.by_week.copy()
    by_week[:, theirs] = later_by(by_week[:, theirs], days / 7)
    kernel = sales.kernel
    if len(kernel) > 1:
        late = np.diff(later_by(np.cumsum(kernel), days / 7), prepend=0.0)
        kernel = (1 - largest.share) * kernel + largest.share * late
    changed = replace(
        inputs,
        receivable=waiting._replace(by_week=by_week),
        business=inputs.business._replace(sales=sales._replace(kernel=kernel)),
    )
    changed = series_of(changed, largest.party, timedelta(days=int(days)))
    return _made("largest_late", changed, {"name": largest.name, "days": int(days)})


def _largest_gone(setting: Setting) -> Scenario | None:
    """The largest customer buys nothing more; what it owes it still pays."""
    largest = _largest(setting)
    if largest is None:
        return None
    changed = replace(setting.inputs, business=setting.inputs.business.change("sales", 1 - largest.share))
    return _made("largest_gone", series_of(changed, largest.party, None), {"name": largest.name})


def _new_group(setting: Setting) -> Scenario | None:
    """More is bought at once; the new customers order a month later, and pay as the others do."""
    share, business = setting.norm("cash_new_group"), setting.inputs.business
    if not (business.sales.past.any() or business.takings.past.any()):
        return None
    more = {name: from_week(getattr(business, name), _MONTH_WEEKS, 1 + share) for name in ("sales", "takings")}
    less = {
        name: getattr(business, name)._replace(level=getattr(business, name).level * (1 + share)) for name in _COSTS
    }
    changed = replace(setting.inputs, business=business._replace(**more, **less))
    return _made("new_group", changed, {"share": round(100 * share)})


def _dip(setting: Setting) -> Scenario | None:
    share, business = setting.norm("cash_dip"), setting.inputs.business
    lower = business.change("sales", 1 - share).change("takings", 1 - share)
    return _made("dip", replace(setting.inputs, business=lower), {"share": round(100 * share)})


def _person_out(setting: Setting) -> Scenario | None:
    """One of so many people out for a month: that part of the work is not sold, the wages run on."""
    weeks, business = int(setting.norm("cash_out_weeks")), setting.inputs.business
    left = 1 - 1 / max(1, setting.people)
    parts = {name: until_week(getattr(business, name), weeks, left) for name in ("sales", "takings")}
    changed = replace(setting.inputs, business=business._replace(**parts))
    return _made("person_out", changed, {"weeks": weeks, "people": max(1, setting.people)})


def _planning(setting: Setting) -> Scenario | None:
    """Part of the next month's invoices is made a month later; the purchases are not."""
    share, sales = setting.norm("cash_planning_share"), setting.inputs.business.sales
    if not sales.past.any():
        return None
    ahead = sales.ahead.copy()
    ahead[:_MONTH_WEEKS] *= 1 - share
    ahead[_MONTH_WEEKS : 2 * _MONTH_WEEKS] += share * sales.ahead[:_MONTH_WEEKS]
    business = setting.inputs.business._replace(sales=sales._replace(ahead=ahead))
    return _made("planning", replace(setting.inputs, business=business), {})


def _hire(setting: Setting) -> Scenario | None:
    cost = setting.norm("cash_hire")
    begin = setting.inputs.weeks[_MONTH_WEEKS - 1].end
    return _made("hire", with_items(setting.inputs, "hire", -cost, begin, "month"), {"amount": cost})


def _purchase(setting: Setting) -> Scenario | None:
    amount = two_figures(setting.norm("cash_purchase_weeks") * ordinary_week(setting.inputs))
    day = setting.inputs.weeks[_MONTH_WEEKS - 1].begin
    return _made("purchase", with_items(setting.inputs, "purchase", -amount, day, "once"), {"amount": amount})


def _loan(setting: Setting) -> Scenario | None:
    """The money comes next week and is paid back every month from a month later on, with interest."""
    amount = two_figures(setting.norm("cash_purchase_weeks") * ordinary_week(setting.inputs))
    months, rate = int(setting.norm("cash_loan_months")), setting.norm("cash_loan_rate") / 12
    back = amount * rate / (1 - (1 + rate) ** -months)
    day = setting.inputs.weeks[1].begin
    with_money = with_items(setting.inputs, "loan", amount, day, "once")
    changed = with_items(with_money, "loan_back", -back, day + timedelta(days=30), "month")
    return _made("loan", changed, {"amount": amount, "months": months, "back": round(back)})


def _unexpected(setting: Setting) -> Scenario | None:
    amount = two_figures(setting.norm("cash_unexpected_weeks") * ordinary_week(setting.inputs))
    day = setting.inputs.weeks[1].begin
    return _made("unexpected", with_items(setting.inputs, "unexpected", -amount, day, "once"), {"amount": amount})


def _vat(setting: Setting) -> Scenario | None:
    """The next VAT payment turns out higher."""
    share = setting.norm("cash_vat_surprise")
    due = [one for one in setting.inputs.dated if one.key.startswith("tax:vat:") and one.amount < 0]
    if not due or due[0].day is None:
        return None
    extra = -due[0].amount * share
    return _made("vat", with_items(setting.inputs, "vat", -extra, due[0].day, "once"), {"amount": round(extra)})


_COSTS = ("purchases", "spending")
_MAKERS: Final[Mapping[Name, Callable[[Setting], Scenario | None]]] = {
    "largest_late": _largest_late,
    "largest_gone": _largest_gone,
    "new_group": _new_group,
    "dip": _dip,
    "person_out": _person_out,
    "planning": _planning,
    "hire": _hire,
    "purchase": _purchase,
    "loan": _loan,
    "unexpected": _unexpected,
    "vat": _vat,
}
NAMES: Final[tuple[Name, ...]] = tuple(_MAKERS)


def _made(name: Name, inputs: ForecastInputs, values: Mapping[str, object]) -> Scenario:
    return Scenario(name, Sentence(TEXTS[f"cash.what_if_{name}"], values), inputs)
