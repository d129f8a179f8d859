"""The whole story of a firm over some years, chapter by chapter, before a single file is written."""

from dataclasses import dataclass
from datetime import date, timedelta

from houvast.demo.bank import Booked, book
from houvast.demo.counter_money import counter_money
from houvast.demo.days import years_back
from houvast.demo.firms import FIRMS
from houvast.demo.incoming import incoming
from houvast.demo.obligations import VatReturn, obligations, vat_returns
from houvast.demo.outgoing import outgoing
from houvast.demo.payroll import payroll
from houvast.demo.profile import Archetype
from houvast.demo.purchases import purchases
from houvast.demo.sales import sales
from houvast.demo.story import Planned, Purchase, Sale, Stage
from houvast.demo.takings import Sold, sold

_BEFORE = timedelta(days=200)
"""The story starts this long before the files begin: the first payments are for invoices that are not in the folder."""


@dataclass(frozen=True, slots=True)
class Told:
    """Everything that happened: what was invoiced, bought and sold, what was to be paid, and what the bank booked."""

    stage: Stage
    sales: tuple[Sale, ...]
    purchases: tuple[Purchase, ...]
    counter: Sold
    vat_returns: tuple[VatReturn, ...]
    planned: tuple[Planned, ...]
    booked: tuple[Booked, ...]


def tell(archetype: Archetype, today: date, years: int = 3, seed: int = 1) -> Told:
    """The story of the firm of an archetype, the same for the same arguments."""
    begin = years_back(today, years)
    stage = Stage(FIRMS[archetype], begin - _BEFORE, begin, today, seed)
    sent, bought, counter = sales(stage), purchases(stage), sold(stage)
    returns = vat_returns(stage, sent, bought, counter)
    planned = incoming(stage, sent) + outgoing(stage, bought) + counter_money(stage, counter)
    planned += [*payroll(stage), *obligations(stage, returns)]
    planned.sort(key=lambda one: one.day)
    return Told(stage, sent, bought, counter, tuple(returns), tuple(planned), book(stage, planned))
