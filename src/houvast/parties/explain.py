"""Where a figure about parties comes from: the invoices that add up to it."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from houvast.facts.figure import ExplainedRow, Explanation
from houvast.facts.ledger import Direction, Invoice, Ledger
from houvast.facts.own import NoOwn
from houvast.parties.figures import (
    days_of,
    invoices_of_year,
    late_of,
    late_total,
    open_of,
    open_total,
    year_of,
)
from houvast.parties.outstanding import NOTHING, OpenInvoice, in_eur, late, of_direction, outstanding_by_party
from houvast.parties.punctuality import paid_by_party
from houvast.parties.texts import TEXTS

_TOTALS: dict[str, tuple[Direction, bool]] = {
    "owed": ("sale", False),
    "owed-late": ("sale", True),
    "payable": ("purchase", False),
    "payable-late": ("purchase", True),
}


def explain(ledger: Ledger, own: NoOwn, today: date, key: str) -> Explanation:  # noqa: ARG001 called alike
    """The rows of a figure; raises KeyError for a key that is none."""
    if key in _TOTALS:
        return _explain_total(ledger, today, key)
    name, direction, party = _parted(key)
    if party not in ledger.party_by_key:
        raise KeyError(key)
    return _explain_party(ledger, today, name, direction, party)


def _parted(key: str) -> tuple[str, Direction, str]:
    name, _, rest = key.partition(":")
    direction, _, party = rest.partition(":")
    if name not in ("open", "late", "days", "year"):
        raise KeyError(key)
    if direction == "sale":
        return name, "sale", party
    if direction == "purchase":
        return name, "purchase", party
    raise KeyError(key)


def _explain_total(ledger: Ledger, today: date, key: str) -> Explanation:
    direction, only_late = _TOTALS[key]
    invoices = of_direction(ledger, direction)
    figure = late_total(ledger, direction, today) if only_late else open_total(ledger, direction, today)
    rows = _open_rows(late(invoices, today) if only_late else invoices, with_name=True)
    return Explanation(figure, TEXTS[f"parties.explain_{key.replace('-', '_')}"], rows)


def _explain_party(ledger: Ledger, today: date, name: str, direction: Direction, party: str) -> Explanation:
    title = TEXTS[f"parties.explain_{name}_{direction}"]
    values = {"name": ledger.party_by_key[party].name}
    if name == "days":
        rows = tuple(
            ExplainedRow(one.invoice.id, one.paid_on, Decimal(one.days_late), one.invoice.sources)
            for one in reversed(paid_by_party(ledger).get((direction, party), ()))
        )
        figure = days_of(ledger, direction, party, today)
        return Explanation(figure, title, rows, TEXTS["parties.explain_days_note"], values, how="median")
    if name == "year":
        invoices = invoices_of_year(ledger, direction, party, today)
        rows = tuple(_invoice_row(invoice, invoice.net) for invoice in reversed(invoices))
        return Explanation(year_of(ledger, direction, party, today), title, rows, values=values)
    listed = [one for one in outstanding_by_party(ledger).get((direction, party), NOTHING) if in_eur(one)]
    if name == "late":
        rows = _open_rows(late(listed, today), with_name=False)
        return Explanation(late_of(ledger, direction, party, today), title, rows, values=values)
    figure = open_of(ledger, direction, party, today)
    return Explanation(figure, title, _open_rows(listed, with_name=False), values=values)


def _open_rows(invoices: Iterable[OpenInvoice], *, with_name: bool) -> tuple[ExplainedRow, ...]:
    return tuple(_invoice_row(one.invoice, one.amount, with_name=with_name) for one in invoices)


def _invoice_row(invoice: Invoice, amount: Decimal, *, with_name: bool = False) -> ExplainedRow:
    label = f"{invoice.party_name}, {invoice.id}" if with_name else invoice.id
    return ExplainedRow(label, invoice.issue_date, amount, invoice.sources)
