"""What stands out behind the figures: work not invoiced, empty appointments, goods that lie, a source that stopped.

Each only for the kinds it belongs to, and only where it weighs on what she has (METHOD C010, C020, C090).
"""

from collections.abc import Iterator
from datetime import date, timedelta

from houvast.facts.figure import Coverage, TooEarly
from houvast.facts.finding import Finding
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO, to_cent
from houvast.facts.once import once_per_own
from houvast.facts.text import Sentence
from houvast.firm.order import fits
from houvast.indicators.buffers import buffers
from houvast.indicators.figures_texts import TEXTS
from houvast.indicators.measures import appointments, goods, jobs
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

_WEEKS_A_YEAR = 52
_FED = frozenset({"sales", "purchases", "hours", "receipts", "till", "appointments"})
_OFTEN = 10


@once_per_own
def findings(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> tuple[Finding, ...]:
    """What was found, the largest amount first."""
    found = [
        *_invoice_lag(ledger, own, today, norms),
        *_no_shows(ledger, own, today, norms),
        *_slow_stock(ledger, own, today, norms),
        *_starved(ledger, today, norms),
    ]
    return tuple(sorted(found, key=lambda one: (-(one.yearly_euro or ZERO), one.rule, one.subject)))


def _invoice_lag(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Iterator[Finding]:
    """Work that is done and waits for its invoice, where it weighs: it is money she has lent out."""
    waiting = jobs.waiting(ledger, own, today)
    if not waiting or not fits(own.kind, "invoice_lag"):
        return
    patience = timedelta(days=int(norms.value("invoice_lag_patience", today)))
    old = [one for one in waiting if one.last + patience <= today]
    amount = sum((one.worth for one in old), ZERO)
    known = buffers(ledger, own, today, norms)
    if not old or not known.is_heavy(amount, norms.value("finding_share", today)):
        return
    yield Finding(
        rule="invoice_lag",
        subject="",
        room="indicators",
        horizon=1,
        text=TEXTS["indicators.finding_invoice_lag"],
        values={
            "title": Sentence(TEXTS["indicators.title_invoice_lag"]),
            "figure": "revenue",
            "amount": amount,
            "count": len(old),
            "first": old[0].job,
            "why": Sentence(TEXTS["indicators.kind_lag"]),
        },
        yearly_euro=amount,
        coverage=Coverage(len(old), len(waiting), "documents"),
        strength="pattern",
        timing="week",
        first_step_minutes=15,
    )


def _no_shows(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Iterator[Finding]:
    """Appointments nobody came to, beyond what is ordinary."""
    found = appointments.no_shows(ledger, own, today, norms)
    if found is None or isinstance(found.figure.value, TooEarly) or not fits(own.kind, "no_shows"):
        return
    if found.figure.value < norms.value("no_show_share", today):
        return
    missed = appointments.missed_amount(ledger, today)
    yearly = to_cent(missed * _WEEKS_A_YEAR / appointments.WEEKS)
    yield Finding(
        rule="no_shows",
        subject="",
        room="indicators",
        horizon=2,
        text=TEXTS["indicators.finding_no_shows"],
        values={
            "title": Sentence(TEXTS["indicators.title_no_shows"]),
            "figure": "revenue",
            "share": found.figure.value,
            "amount": yearly,
            "why": Sentence(TEXTS["indicators.kind_no_shows"]),
        },
        yearly_euro=yearly,
        coverage=found.figure.coverage,
        timing="month",
        first_step_minutes=10,
        sources=found.figure.sources,
    )


def _slow_stock(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Iterator[Finding]:
    """Goods that have lain there longer than a season, where they weigh on the money she has."""
    if not ledger.stock or not fits(own.kind, "slow_stock"):
        return
    old = goods.older(ledger, own, today, norms)
    amount = sum((one.worth for one in old), ZERO)
    known = buffers(ledger, own, today, norms)
    if not old or not known.is_heavy(amount, norms.value("finding_share", today)):
        return
    counted = goods.last_count(ledger, today)
    yield Finding(
        rule="slow_stock",
        subject="",
        room="indicators",
        horizon=2,
        text=TEXTS["indicators.finding_slow_stock"],
        values={
            "title": Sentence(TEXTS["indicators.title_slow_stock"]),
            "figure": "stock",
            "amount": amount,
            "count": len(old),
            "first": old[0].item.name,
            "why": Sentence(TEXTS["indicators.kind_stock"]),
        },
        yearly_euro=amount,
        coverage=Coverage(len(old), len(counted), "documents"),
        timing="month",
        first_step_minutes=20,
    )


def _starved(ledger: Ledger, today: date, norms: Norms) -> Iterator[Finding]:
    """A file that used to come and stopped, while another kept coming: the figures are going blind.

    A bank that stopped is said by who forecasts the money, whatever else still comes (docs/decisions/0014).
    """
    patience = int(norms.value("starved_days", today))
    newest = max((one.until for one in ledger.freshness), default=None)
    if newest is None or (today - newest).days > patience:
        return
    for one in ledger.freshness:
        if one.kind in _FED and (today - one.until).days > patience and one.documents >= _OFTEN:
            yield Finding(
                rule="starved_source",
                subject=f"{one.kind}:{one.name}",
                room="indicators",
                horizon=1,
                text=TEXTS["indicators.finding_starved"],
                values={
                    "title": Sentence(TEXTS["indicators.title_starved"]),
                    "figure": "revenue",
                    "source": Sentence(TEXTS[f"indicators.source_{one.kind}"]),
                    "day": one.until,
                    "why": Sentence(TEXTS["indicators.kind_starved"]),
                },
                timing="week",
                first_step_minutes=5,
                alarm="data",
            )
