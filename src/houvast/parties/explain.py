"""Where a figure about parties comes from: the invoices that add up to it."""

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from houvast.facts.figure import ExplainedRow, Explanation
from houvast.facts.ledger import Direction, Invoice, Ledger
from houvast.facts.own import NoOwn
from houvast.facts.punctuality import paid_by_party
from houvast.parties.figures import (
    days_of,
    invoices_of_year,
    late_of,
    late_total,
    old_of,
    old_total,
    open_of,
    open_total,
    year_of,
)
from houvast.parties.outstanding import NOTHING, OpenInvoice, in_eur, late, of_direction, old, outstanding_by_party
from houvast.parties.texts import TEXTS
from houvast.parties.waiting import long_said

_PARTY = ("open", "late", "days", "year")
_DIRECTION: dict[str, Direction] = {"owed": "sale", "payable": "purchase"}
_OF_TOTAL = re.compile(r"(owed|payable)(-late|-old-(\d{1,5}))?")
_OLD = re.compile(r"old-(\d{1,5})")


def is_total(key: str) -> bool:
    """Whether a key is about all customers or all suppliers together."""
    return _OF_TOTAL.fullmatch(key) is not None


def explain(ledger: Ledger, own: NoOwn, today: date, key: str) -> Explanation:  # noqa: ARG001 called alike
    """The rows of a figure; raises KeyError for a key that is none."""
    if is_total(key):
        return _explain_total(ledger, today, key)
    name, direction, party = _parted(key)
    if party not in ledger.party_by_key:
        raise KeyError(key)
    return _explain_party(ledger, today, name, direction, party)


def _parted(key: str) -> tuple[str, Direction, str]:
    name, _, rest = key.partition(":")
    direction, _, party = rest.partition(":")
    if name not in _PARTY and not _OLD.fullmatch(name):
        raise KeyError(key)
    if direction == "sale":
        return name, "sale", party
    if direction == "purchase":
        return name, "purchase", party
    raise KeyError(key)


def _explain_total(ledger: Ledger, today: date, key: str) -> Explanation:
    found = _OF_TOTAL.fullmatch(key)
    assert found
    name, only, days = found.groups()
    direction = _DIRECTION[name]
    invoices = of_direction(ledger, direction)
    if days:
        rows = _open_rows(old(invoices, today, int(days)), with_name=True)
        values = {"long": long_said(int(days))}
        figure = old_total(ledger, direction, today, int(days))
        return Explanation(
            figure, TEXTS[f"parties.explain_{name}_old"], rows, TEXTS["parties.explain_old_note"], values
        )
    figure = late_total(ledger, direction, today) if only else open_total(ledger, direction, today)
    rows = _open_rows(late(invoices, today) if only else invoices, with_name=True)
    return Explanation(figure, TEXTS[f"parties.explain_{name}{'_late' if only else ''}"], rows)


def _explain_party(ledger: Ledger, today: date, name: str, direction: Direction, party: str) -> Explanation:
    values: dict[str, object] = {"name": ledger.party_by_key[party].name}
    if known := _OLD.fullmatch(name):
        return _explain_old(ledger, today, direction, party, int(known[1]), values)
    title = TEXTS[f"parties.explain_{name}_{direction}"]
    if name == "days":
        rows = tuple(
            ExplainedRow(one.invoice.id, one.paid_on, Decimal(one.days_late), one.invoice.sources)
            for one in reversed(paid_by_party(ledger).get((direction, party), ()))
        )
        figure = days_of(ledger, direction, party, today)
        return Explanation(figure, title, rows, TEXTS["parties.explain_days_note"], values, how="median")
    if name == "year":
        invoices = invoices_of_year(ledger, direction, party, today)
        rows = tuple(_invoice_row(invoice, invoice.net_once) for invoice in reversed(invoices))
        return Explanation(year_of(ledger, direction, party, today), title, rows, values=values)
    listed = [one for one in outstanding_by_party(ledger).get((direction, party), NOTHING) if in_eur(one)]
    if name == "late":
        rows = _open_rows(late(listed, today), with_name=False)
        return Explanation(late_of(ledger, direction, party, today), title, rows, values=values)
    figure = open_of(ledger, direction, party, today)
    return Explanation(figure, title, _open_rows(listed, with_name=False), values=values)


def _explain_old(
    ledger: Ledger, today: date, direction: Direction, party: str, days: int, values: dict[str, object]
) -> Explanation:
    listed = [one for one in outstanding_by_party(ledger).get((direction, party), NOTHING) if in_eur(one)]
    return Explanation(
        old_of(ledger, direction, party, today, days),
        TEXTS[f"parties.explain_old_{direction}"],
        _open_rows(old(listed, today, days), with_name=False),
        TEXTS["parties.explain_old_note"],
        values | {"long": long_said(days)},
    )


def _open_rows(invoices: Iterable[OpenInvoice], *, with_name: bool) -> tuple[ExplainedRow, ...]:
    return tuple(_invoice_row(one.invoice, one.amount, with_name=with_name) for one in invoices)


def _invoice_row(invoice: Invoice, amount: Decimal, *, with_name: bool = False) -> ExplainedRow:
    label = f"{invoice.party_name}, {invoice.id}" if with_name else invoice.id
    return ExplainedRow(label, invoice.issue_date, amount, invoice.sources)
