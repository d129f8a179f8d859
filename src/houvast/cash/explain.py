"""Where a figure of this room comes from: accounts, invoices, what comes back, and the documents behind the VAT."""

from datetime import date

from houvast.cash.balance import BALANCE, explain_balance
from houvast.cash.invoices import amounts, counted
from houvast.cash.known import obligations, paying
from houvast.cash.own import CashOwn
from houvast.cash.recurring.register import EURO, HOURS, explain_register
from houvast.cash.taxdays import explain_vat
from houvast.cash.texts import TEXTS
from houvast.facts.figure import ExplainedRow, Explanation
from houvast.facts.ledger import Direction, Ledger

_COUNTED: dict[str, Direction] = {"counted-sale": "sale", "counted-purchase": "purchase"}


def explain(ledger: Ledger, own: CashOwn, today: date, key: str) -> Explanation:
    """The rows of a figure; raises KeyError for a key that is none."""
    name, _, subject = key.partition(":")
    if key == BALANCE:
        return explain_balance(ledger, own, today)
    if name == "vat":
        return explain_vat(ledger, own, today, subject)
    if key in _COUNTED:
        return _explain_counted(ledger, own, today, _COUNTED[key])
    if key in (EURO, HOURS):
        return explain_register(obligations(ledger, own, today, own.norms), key, ledger)
    raise KeyError(key)


def _explain_counted(ledger: Ledger, own: CashOwn, today: date, direction: Direction) -> Explanation:
    known = paying(ledger, own, today, own.norms, direction)
    rows = []
    for one, amount in zip(known.expected, amounts(known), strict=True):
        if one.counted:
            invoice = ledger.invoice_by_key[one.invoice]
            label = f"{invoice.party_name}, {invoice.id}"
            rows.append(ExplainedRow(label, invoice.due_date, amount, invoice.sources))
    figure = counted(ledger, known, direction, today)
    return Explanation(figure, TEXTS[f"cash.explain_counted_{direction}"], tuple(rows))
