"""What stands out about customers and products: a likely loss, a silence, a price that did not move along.

Amounts a year are her own: what the lines themselves lost, what a customer left, what the difference in price comes to
on what she bought. At most three of a kind, only what weighs more than a thousandth of her sales.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from houvast.facts.figure import Coverage, Source
from houvast.facts.finding import Finding
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO, to_cent
from houvast.facts.once import once_per_own
from houvast.facts.text import Sentence
from houvast.firm.order import fits
from houvast.indicators.margins.asides import chance_said, felt_rises, least_euro, prices_said
from houvast.indicators.margins.contribution import Account, customer_accounts, product_accounts
from houvast.indicators.margins.figures import line_sources
from houvast.indicators.margins.passed_on import passed_on
from houvast.indicators.margins.price_age import PriceAge, price_ages
from houvast.indicators.margins.returning import Buyer, returning
from houvast.indicators.margins.rises import SupplierRise, yearly_drift
from houvast.indicators.margins.sold import YEAR, sold
from houvast.indicators.margins.wanting import may_rank
from houvast.indicators.margins_texts import TEXTS
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms
from houvast.stats.shrinkage import ENOUGH

_MOST = 3
_PAGE = "indicators:margins"
_PRODUCTS = "?toon=producten"
_YEARS_BACK = 3


@once_per_own
def findings(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> tuple[Finding, ...]:
    """What was found, the largest amount first."""
    found = [
        *_product_margin(ledger, own, today, norms),
        *_customer_margin(ledger, own, today, norms),
        *_repeat_purchase(ledger, own, today, norms),
        *_rises(ledger, own, today, norms),
        *_old_prices(ledger, own, today, norms),
    ]
    fitting = (one for one in found if fits(own.kind, one.rule))
    return tuple(sorted(fitting, key=lambda one: (-(one.yearly_euro or ZERO), one.rule, one.subject)))


def _product_margin(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Iterable[Finding]:
    listed = product_accounts(ledger, own, today, norms).listed
    return _margin(ledger, own, "product_margin", listed, least_euro(ledger, own, today, norms))


def _customer_margin(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Iterable[Finding]:
    """Only where enough of the cost is known to say anything about a customer."""
    accounts = customer_accounts(ledger, own, today, norms)
    if not may_rank(accounts.covered, today, norms):
        return ()
    return _margin(ledger, own, "customer_margin", accounts.listed, least_euro(ledger, own, today, norms))


def _margin(
    ledger: Ledger, own: IndicatorsOwn, rule: str, listed: Iterable[Account], least: Decimal
) -> Iterator[Finding]:
    """A likely loss, or one to be checked: fewer lines make it a pattern, no more."""
    lost = [(max(ZERO, -(one.likely or ZERO)), one) for one in listed if one.claim in ("losing", "check")]
    weighing = [(amount, one) for amount, one in lost if amount >= least]
    for amount, one in sorted(weighing, key=lambda row: (row[1].claim != "losing", -row[0]))[:_MOST]:
        losing = one.claim == "losing"
        yield Finding(
            rule=rule,
            subject=one.key,
            room="indicators",
            horizon=2,
            text=TEXTS[f"indicators.finding_{rule}_{one.claim}"],
            values={
                "title": Sentence(TEXTS[f"indicators.title_{rule}_{one.claim}"], {"name": one.name}),
                "name": one.name,
                "amount": amount,
                "count": one.lines,
                "why": _belongs(own, "margin"),
                "url": _PAGE,
                "query": _PRODUCTS if rule == "product_margin" else "?toon=klanten",
            },
            yearly_euro=amount,
            coverage=Coverage(one.lines, ENOUGH, "documents"),
            strength="measured" if losing else "pattern",
            timing="month",
            first_step_minutes=15,
            leverage=0.4,
            sources=line_sources(ledger, (part.line for part in one.known_parts[-3:])),
        )


def _repeat_purchase(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Iterator[Finding]:
    within = int(norms.value("repeat_within_days", today))
    least = least_euro(ledger, own, today, norms)
    for buyer in returning(ledger, own, today, norms).alarms[:_MOST]:
        low, high = _range(ledger, own, today, norms, buyer)
        if high >= least:
            yield _silent(ledger, own, buyer, within, low, high)


def _silent(ledger: Ledger, own: IndicatorsOwn, buyer: Buyer, within: int, low: Decimal, high: Decimal) -> Finding:
    party = ledger.party_by_key.get(buyer.key)
    lost = buyer.yearly if buyer.at_stake is None else buyer.at_stake
    name = "indicators.finding_silent" + ("_same" if low == high else "")
    return Finding(
        rule="repeat_purchase",
        subject=buyer.key,
        room="indicators",
        horizon=1,
        text=TEXTS[name],
        values={
            "title": Sentence(TEXTS["indicators.title_silent_one"], {"name": buyer.name, "day": buyer.last}),
            "name": buyer.name,
            "interval": Decimal(round(buyer.silence.interval or 0)),
            "silent": Decimal(round(buyer.silence.silent_for)),
            "low": low,
            "high": high,
            "within": within,
            "chance": chance_said(buyer.chance) if buyer.chance is not None else "",
            "phone": party.phone if party and party.phone else "",
            "why": _belongs(own, "repeat"),
            "url": _PAGE,
            "query": "?toon=klanten",
        },
        yearly_euro=to_cent(lost * Decimal(str(buyer.gone))),
        coverage=Coverage(buyer.silence.repeats + 1, ENOUGH, "documents"),
        strength="measured" if buyer.chance is not None else "pattern",
        timing="week",
        first_step_minutes=10,
        sources=_last_sources(ledger, buyer),
    )


def _last_sources(ledger: Ledger, buyer: Buyer) -> tuple[Source, ...]:
    invoices = ledger.invoices_by_party.get(buyer.key, ())
    return tuple(source for one in invoices[-2:] for source in one.sources[:1])


def _range(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms, buyer: Buyer) -> tuple[Decimal, Decimal]:
    """What was left in the leanest and in the best of up to three years before the last purchase."""
    share = Decimal(1) if buyer.at_stake is None or not buyer.yearly else buyer.at_stake / buyer.yearly
    lines = [(one.day, one.net) for one in sold(ledger, own, today, norms) if one.customer == buyer.key]
    years = []
    for back in range(_YEARS_BACK):
        end = buyer.last - back * YEAR
        if back and lines[0][0] > end - YEAR:
            break
        years.append(sum((net for day, net in lines if end - YEAR < day <= end), ZERO) * share)
    return to_cent(max(ZERO, min(years))), to_cent(max(years))


def _rises(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Iterator[Finding]:
    """A supplier who asks more while her own price stayed, or where only she can tell whether it did."""
    found = 0
    for supplier in felt_rises(ledger, own, today, norms):
        passed, product = passed_on(supplier, ledger, own, today, norms)
        if passed != "yes" and found < _MOST:
            found += 1
            yield _rise(own, supplier, passed, product)


def _rise(own: IndicatorsOwn, supplier: SupplierRise, passed: str, product: str) -> Finding:
    first = supplier.rises[0]
    name = "indicators.finding_rise_stayed" if passed == "no" else "indicators.finding_rise"
    return Finding(
        rule="price_review",
        subject=supplier.supplier,
        room="indicators",
        horizon=2,
        text=TEXTS[name],
        values={
            "title": Sentence(TEXTS["indicators.title_rise"], {"name": supplier.name}),
            "name": supplier.name,
            "percent": supplier.percent,
            "day": supplier.since,
            "article": first.name,
            "prices": prices_said(first),
            "product": product,
            "amount": to_cent(supplier.yearly),
            "why": _belongs(own, "price"),
            "url": _PAGE,
            "query": _PRODUCTS,
        },
        yearly_euro=to_cent(supplier.yearly),
        coverage=Coverage(len(first.lines), ENOUGH, "documents"),
        strength="measured",
        timing="month",
        first_step_minutes=20,
        leverage=0.6,
        sources=first.lines[-1].invoice.sources[:1],
    )


def _old_prices(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Iterator[Finding]:
    """Prices that stood still for over a year, together: what they would bring had they followed her own purchases."""
    least_days = int(norms.value("price_age_days", today))
    ages = price_ages(ledger, own, today, norms)
    accounts = product_accounts(ledger, own, today, norms).listed
    old = [
        (one, ages[one.key]) for one in accounts if one.key in ages and (today - ages[one.key].since).days >= least_days
    ]
    sales = sum((one.sold for one, _ in old), ZERO)
    if not old or sales <= 0:
        return
    drift = yearly_drift(ledger, own, today, norms)
    known = drift is not None and drift > 0
    high = sum((_behind(one, age, drift or ZERO, today) for one, age in old), ZERO)
    if known and high < least_euro(ledger, own, today, norms):
        return
    first, age = max(old, key=lambda row: row[0].sold)
    yield Finding(
        rule="price_review",
        subject="own_prices",
        room="indicators",
        horizon=2,
        text=TEXTS["indicators.finding_old_prices" if known else "indicators.finding_old_prices_unknown"],
        values={
            "title": Sentence(TEXTS["indicators.title_old_prices"], {"name": first.name, "day": age.since}),
            "name": first.name,
            "day": age.since,
            "count": len(old),
            "sales": sales,
            "drift": drift or ZERO,
            "high": to_cent(high),
            "low": to_cent(high / 2),
            "why": _belongs(own, "price"),
            "url": _PAGE,
            "query": _PRODUCTS,
        },
        yearly_euro=to_cent(high) if known else None,
        coverage=Coverage(len(old), len(accounts), "documents"),
        strength="pattern",
        timing="month",
        first_step_minutes=20,
        leverage=0.8,
        structural=True,
        sources=line_sources(ledger, (part.line for part in first.parts[-3:])),
    )


def _behind(account: Account, age: PriceAge, drift: Decimal, today: date) -> Decimal:
    """What a price that stood still stays behind in a year, had it followed the drift of purchases."""
    return account.sold * drift / 100 * Decimal((today - age.since).days) / YEAR.days


def _belongs(own: IndicatorsOwn, what: str) -> Sentence:
    """Why this belongs to her kind of business."""
    return Sentence(TEXTS[f"indicators.belongs_{what}_{own.kind.verdict}"])
