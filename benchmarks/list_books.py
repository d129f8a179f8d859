"""Books out of a plain list of sales (who, issued, due, paid, amount): to judge the forecast on any list of invoices.

Each paid invoice is a movement on its day. Costs leave every Friday, as much as comes in in an average week, so that a
shortage can come.
"""

import csv
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from houvast.facts.figure import Source
from houvast.facts.ledger import Account, Firm, Invoice, Ledger, LedgerStatement, Movement, Pair, Party
from houvast.facts.money import ZERO, to_cent

_ACCOUNT = "BE68539007547034"
_COSTS = "Kosten"
_COLUMNS = {
    "customer": ("customer", "customerid", "customer_id", "vendor", "name_customer", "cust_number", "klant"),
    "issue": ("issue", "issue_date", "invoicedate", "invoice_date", "document_create_date", "factuurdatum"),
    "due": ("due", "due_date", "duedate", "due_in_date", "vervaldatum"),
    "paid": ("paid", "paid_date", "settleddate", "clear_date", "payment_date", "betaald"),
    "amount": ("amount", "invoiceamount", "invoice_amount", "total_open_amount", "bedrag"),
}
_FORMATS = ("%Y-%m-%d", "%m/%d/%Y", "%d/%m/%Y", "%Y%m%d", "%Y%m%d.0", "%Y-%m-%d %H:%M:%S")


class Sold(NamedTuple):
    """One line of the list; `paid` is None while nobody knows."""

    customer: str
    issue: date
    due: date
    paid: date | None
    amount: Decimal


def books_of(sold: Sequence[Sold]) -> Ledger:
    """The books that a list makes. ValueError without a paid invoice."""
    paid = [one for one in sold if one.paid is not None]
    if not paid:
        raise ValueError("no invoice of the list is paid")
    invoices = [_invoice(place, one) for place, one in enumerate(sold)]
    received = [_movement(place, one) for place, one in enumerate(sold) if one.paid is not None]
    pairs = [
        Pair(f"m{place}", f"i{place}", one.amount, "number", 1.0, "sure", day=one.paid)
        for place, one in enumerate(sold)
        if one.paid is not None
    ]
    begin, end = min(one.booking_date for one in received), max(one.booking_date for one in received)
    movements = [*received, *_costs(received, begin, end)]
    names = sorted({one.customer for one in sold})
    return Ledger(
        firm=Firm("list"),
        accounts=(Account(_ACCOUNT, "EUR"),),
        statements=(LedgerStatement(_ACCOUNT, "EUR", "0", begin, ZERO, begin, ZERO, Source("list", "", "list")),),
        movements=tuple(sorted(movements, key=lambda one: (one.booking_date, one.key))),
        invoices=tuple(sorted(invoices, key=lambda one: (one.issue_date, one.key))),
        parties=tuple(Party(f"name:{name}", name, frozenset({"customer"})) for name in names),
        pairs=tuple(pairs),
    )


def list_from_csv(path: Path, columns: Sequence[str] = ()) -> list[Sold]:
    """The lines of a CSV file that have a customer, an issue and a due day and an amount above zero."""
    with path.open(encoding="utf-8-sig", newline="", errors="replace") as file:
        sample = file.readline()
        file.seek(0)
        rows = list(csv.DictReader(file, delimiter=max(",;\t", key=sample.count)))
    named = dict(zip(_COLUMNS, columns or _columns(list(rows[0])), strict=True))
    form = _form(rows, named)
    found = []
    for row in rows:
        issue, due, paid = (_day(row[named[key]], form) for key in ("issue", "due", "paid"))
        amount = _amount(row[named["amount"]])
        if row[named["customer"]] and issue and due and amount > 0:
            found.append(Sold(row[named["customer"]], issue, due, paid, amount))
    return found


def _invoice(place: int, one: Sold) -> Invoice:
    nothing = dict.fromkeys(("cash_discount", "payment_reference", "payment_iban", "order_reference"))
    return Invoice(
        key=f"i{place}", direction="sale", party=f"name:{one.customer}", party_name=one.customer, id=str(place),
        is_credit_note=False, issue_date=one.issue, due_date=one.due, due_origin="document", currency="EUR",
        net=one.amount, vat=ZERO, gross=one.amount, payable=one.amount, preceding=(), line_count=1, row=place,
        sources=(), **nothing,
    )  # fmt: skip


def _movement(place: int, one: Sold) -> Movement:
    assert one.paid is not None
    return _moved(f"m{place}", one.paid, one.amount, one.customer, f"name:{one.customer}")


def _moved(key: str, day: date, amount: Decimal, name: str, party: str | None) -> Movement:
    nothing = dict.fromkeys(
        ("counterparty_account", "structured_reference", "communication", "bank_reference", "end_to_end_id", "mandate",
         "creditor_id", "bank_code")
    )  # fmt: skip
    return Movement(
        key=key, account=_ACCOUNT, currency="EUR", booking_date=day, value_date=day, amount=amount, kind="transfer",
        counterparty_name=name, reversal=False, details=(), party=party, sources=(), **nothing,
    )  # fmt: skip


def _costs(received: Sequence[Movement], begin: date, end: date) -> Iterator[Movement]:
    weeks = max(1, (end - begin).days // 7)
    each = -to_cent(sum((one.amount for one in received), ZERO) / weeks)
    friday = begin + timedelta(days=(4 - begin.weekday()) % 7)
    for week in range(weeks):
        yield _moved(f"k{week}", friday + timedelta(weeks=week), each, _COSTS, None)


def _columns(headings: Sequence[str]) -> tuple[str, ...]:
    plain = {heading.strip().lower().replace(" ", "_"): heading for heading in headings}
    found = tuple(next((plain[name] for name in names if name in plain), "") for names in _COLUMNS.values())
    if not all(found):
        raise SystemExit(f"name the columns: customer,issue,due,paid,amount; there are: {', '.join(headings)}")
    return found


def _form(rows: Sequence[dict[str, str]], named: dict[str, str]) -> str:
    """The first way to write a day that fits every day of the file."""
    days = [row[named[key]].strip() for row in rows[:5000] for key in ("issue", "due", "paid")]
    known = [day for day in days if day and day.lower() not in ("nan", "null", "none")]
    return next((form for form in _FORMATS if all(_day(day, form) for day in known)), _FORMATS[0])


def _day(text: str, form: str) -> date | None:
    try:
        return datetime.strptime(text.strip(), form).date()  # noqa: DTZ007 - a day, no time
    except ValueError:
        return None


def _amount(text: str) -> Decimal:
    try:
        return to_cent(Decimal(text.strip().replace(",", "")))
    except ArithmeticError:
        return ZERO
