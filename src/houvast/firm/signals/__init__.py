"""What her own files show of her kind of business: the ten signals of METHOD 2.1, each from one trace.

A signal that sees nothing either way is absent: it neither votes nor adds to the weight of the files.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from houvast.facts.invoice import InvoiceLine
from houvast.facts.ledger import Ledger
from houvast.firm.signal import NO_SIGNALS, Signal, Signals
from houvast.firm.signals.calendar import from_calendar
from houvast.firm.signals.concentration import from_concentration
from houvast.firm.signals.costs import from_capital, from_labour
from houvast.firm.signals.counter import from_counter_money, from_tickets
from houvast.firm.signals.goods import from_resale, from_stock
from houvast.firm.signals.invoiced import from_instalments, from_units
from houvast.firm.signals.material import Material, enough, material_of

__all__ = ["SIGNALS", "signals_of"]

SIGNALS: tuple[Callable[[Material], Signal | None], ...] = (
    from_units,
    from_tickets,
    from_instalments,
    from_resale,
    from_capital,
    from_stock,
    from_calendar,
    from_counter_money,
    from_concentration,
    from_labour,
)
"""DS1 to DS10, in the order of METHOD 2.1."""


def signals_of(ledger: Ledger, lines: Mapping[int, Sequence[InvoiceLine]], today: date) -> Signals:
    """What the files of the 24 months before a day show. Nothing under 3 months and 50 invoices or 200 bank lines.

    `lines` are the lines of invoices by `Invoice.row`; those of older invoices may be among them or not.
    """
    material = material_of(ledger, lines, today)
    if not enough(material):
        return NO_SIGNALS
    return Signals(tuple(signal for look in SIGNALS if (signal := look(material)) is not None), today)
