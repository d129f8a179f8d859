"""How customers pay: late or early, with the right communication, a wrong one or none, in one sum or in parts.

Every movement carries the truth: which invoices it settles and why it looks as it does.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from houvast.demo.days import banking_day_from, in_month
from houvast.demo.dice import dice, happens, pick
from houvast.demo.identity import iban
from houvast.demo.people_names import full_name
from houvast.demo.remittance import account_of, bank_name, communication
from houvast.demo.story import Planned, Sale, Settlement, Stage, key_of
from houvast.facts.invoice import InvoiceDocument
from houvast.facts.money import ZERO, to_cent
from houvast.facts.period import months_back, next_month

_TRANSFER_IN = "00150000"
_TRANSFER_OUT = "00101000"
_BAD_DEBT = 0.004
_TWICE = 0.005
_PARTS = 0.02


def incoming(stage: Stage, sales: tuple[Sale, ...]) -> list[Planned]:
    """Every payment by customers, and what went back to them."""
    buyers: dict[str, list[Sale]] = defaultdict(list)
    for sale in sales:
        buyers[sale.document.buyer.key].append(sale)
    found: list[Planned] = []
    for bought in buyers.values():
        bundles = bought[0].habit.bundles
        found += _in_sums(stage, bought) if bundles else _one_by_one(stage, bought)
    return found


def _notes_on(bought: list[Sale]) -> dict[str, InvoiceDocument]:
    """Credit notes by the number of the invoice they are about."""
    notes = (sale.document for sale in bought if sale.document.document_type == "credit_note")
    return {note.preceding[0]: note for note in notes if note.preceding}


def _one_by_one(stage: Stage, bought: list[Sale]) -> Iterator[Planned]:
    notes = _notes_on(bought)
    for sale in bought:
        document = sale.document
        if document.document_type == "credit_note" or document.payable <= 0:
            continue
        rng = dice(stage.seed, stage.firm.name, "pays", document.id)
        day = _pay_day(stage, sale, rng)
        if day is None:
            continue
        note = notes.get(document.id)
        if note and note.issue_date <= day:
            yield from _with_set_off(sale, note, day, rng)
            continue
        yield from _paid(stage, sale, day, rng)
        if note:
            yield _refund(sale, note.payable, banking_day_from(note.issue_date + timedelta(days=10)), "refund", note)


def _pay_day(stage: Stage, sale: Sale, rng: Random) -> date | None:
    """The day this customer pays, by habit; None for who never does or has stopped paying."""
    due = sale.document.due_date or sale.document.issue_date
    late = round(rng.gauss(sale.habit.late, sale.habit.spread))
    if happens(rng, 0.06):
        late += rng.randint(15, 70)
    late += _slower_by(stage, sale)
    day = banking_day_from(max(due + timedelta(days=late), sale.document.issue_date + timedelta(days=1)))
    if sale.habit.takes_discount and sale.document.cash_discount:
        day = banking_day_from(sale.document.issue_date + timedelta(days=rng.randint(3, 8)))
    if sale.stalls and sale.document.issue_date > stage.today - timedelta(days=sale.stalls):
        return None
    return None if happens(rng, _BAD_DEBT) else day


def _slower_by(stage: Stage, sale: Sale) -> int:
    """How many days longer than before this customer has come to take."""
    if sale.habit.slower is None:
        return 0
    months_ago, days = sale.habit.slower
    return days if sale.document.issue_date >= months_back(stage.today, months_ago) else 0


def _paid(stage: Stage, sale: Sale, day: date, rng: Random) -> Iterator[Planned]:
    """One invoice paid: at once, less a discount, in two parts, or twice."""
    document = sale.document
    payable, key = document.payable, key_of(document)
    if sale.habit.takes_discount and document.cash_discount:
        less = payable - document.cash_discount
        yield _transfer(sale, day, less, rng, "discount", (Settlement(key, less),))
        return
    if happens(rng, _PARTS) and payable > 600:
        first = to_cent(payable / 2) if happens(rng, 0.5) else Decimal(int(payable * Decimal("0.6")) // 100 * 100)
        later = banking_day_from(day + timedelta(days=rng.randint(12, 40)))
        yield _transfer(sale, day, first, rng, "part", (Settlement(key, first),))
        yield _transfer(sale, later, payable - first, rng, "part", (Settlement(key, payable - first),))
        return
    amount = _slightly_off(payable, rng)
    paid = _transfer(sale, day, amount, rng, "paid", (Settlement(key, amount),))
    yield paid
    if happens(rng, _TWICE):
        again = banking_day_from(day + timedelta(days=rng.randint(2, 20)))
        yield replace(paid, day=again, why="twice", settles=())
        yield _refund(sale, amount, banking_day_from(again + timedelta(days=rng.randint(4, 12))), "refund of twice")
    elif happens(rng, 0.01) and stage.firm.archetype != "person":
        yield _late_costs(sale, day)


def _slightly_off(payable: Decimal, rng: Random) -> Decimal:
    """Some people round, some banks keep a small cost."""
    if happens(rng, 0.006):
        return Decimal(int(payable)) if payable > 50 else payable
    if happens(rng, 0.003) and payable > 200:
        return payable - Decimal("4.50")
    return payable


def _late_costs(sale: Sale, day: date) -> Planned:
    """Forty euro for a reminder, paid apart."""
    return Planned(
        day,
        Decimal(40),
        sale.document.buyer.name,
        "costs",
        text="aanmaningskosten",
        code=_TRANSFER_IN,
        account=sale.account,
    )


def _with_set_off(sale: Sale, note: InvoiceDocument, day: date, rng: Random) -> Iterator[Planned]:
    """The invoice less its credit note. A credit note over the whole moves no money: an amount of 0 tells the truth."""
    document = sale.document
    left = document.payable - note.payable
    off = Settlement(key_of(document), min(note.payable, document.payable), key_of(note))
    settles = (Settlement(key_of(document), left), off) if left > 0 else (off,)
    yield _transfer(sale, day, max(left, ZERO), rng, "set off", settles)


def _in_sums(stage: Stage, bought: list[Sale]) -> Iterator[Planned]:
    """A customer who pays once a month everything that is due, credit notes taken off."""
    notes = _notes_on(bought)
    runs: dict[date, list[Sale]] = defaultdict(list)
    for sale in bought:
        if sale.document.document_type == "credit_note":
            continue
        rng = dice(stage.seed, stage.firm.name, "pays", sale.document.id)
        day = _pay_day(stage, sale, rng)
        if day is not None:
            runs[_run_day(day, sale.document.buyer.name)].append(sale)
    for day, together in sorted(runs.items()):
        yield from _sum(stage, day, together, notes)


def _run_day(day: date, name: str) -> date:
    fixed = 5 + len(name)
    run = in_month(day, min(fixed, 26))
    return banking_day_from(run if run >= day else in_month(next_month(day), min(fixed, 26)))


def _sum(stage: Stage, day: date, together: list[Sale], notes: dict[str, InvoiceDocument]) -> Iterator[Planned]:
    settles, amount, numbers = [], ZERO, []
    for sale in together:
        document = sale.document
        note = notes.get(document.id)
        off = min(note.payable, document.payable) if note and note.issue_date <= day else ZERO
        amount += document.payable - off
        numbers.append(document.id)
        if document.payable > off:
            settles.append(Settlement(key_of(document), document.payable - off))
        if note and off:
            settles.append(Settlement(key_of(document), off, key_of(note)))
    if amount <= 0:
        return
    rng = dice(stage.seed, stage.firm.name, "sum", day, together[0].document.buyer.name)
    text = pick(rng, ((" ".join(numbers), 5), (_short_list(numbers), 3), (f"onze betaling {day:%d/%m/%Y}", 1)))
    paid = _transfer(together[0], day, amount, rng, "sum", tuple(settles))
    yield replace(paid, structured=None, text=text[:140], why="sum")


def _short_list(numbers: list[str]) -> str:
    """Several invoice numbers as a hurried bookkeeper lists them: '2026-0123, 0125, 0131'."""
    return ", ".join([numbers[0], *(number[-4:] for number in numbers[1:])])


def _transfer(
    sale: Sale, day: date, amount: Decimal, rng: Random, why: str, settles: tuple[Settlement, ...]
) -> Planned:
    """One transfer with its communication, sometimes out of another account."""
    document = sale.document
    structured, text, how = communication(document, sale.habit.structured, rng)
    name, account = bank_name(document.buyer), account_of(document.buyer)
    if happens(rng, 0.02):
        name = f"{document.buyer.name} Beheer" if document.buyer.vat_number else full_name(rng)
        account, how = iban(name), f"{how}, other account"
    return Planned(
        day,
        amount,
        name,
        f"{why}, {how}",
        account,
        structured,
        text,
        code=_TRANSFER_IN,
        account=sale.account,
        settles=settles,
    )


def _refund(sale: Sale, amount: Decimal, day: date, why: str, note: InvoiceDocument | None = None) -> Planned:
    """Money that goes back to a customer: what was paid twice, or a credit note after payment."""
    buyer = sale.document.buyer
    text = f"terugbetaling {note.id}" if note else f"terugbetaling dubbele betaling {sale.document.id}"
    settles = (Settlement(key_of(note), amount),) if note else ()
    return Planned(
        day,
        -amount,
        buyer.name,
        why,
        account_of(buyer),
        None,
        text,
        code=_TRANSFER_OUT,
        account=sale.account,
        settles=settles,
    )
