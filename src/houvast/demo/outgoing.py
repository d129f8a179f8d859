"""How the firm pays its suppliers: a run every Friday, direct debits on the due date, the card at once."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from houvast.demo.days import banking_day_from, banking_day_until
from houvast.demo.dice import dice, happens
from houvast.demo.identity import creditor_id, enterprise_number
from houvast.demo.profile import Supplier
from houvast.demo.story import Planned, Purchase, Settlement, Stage, key_of
from houvast.facts.bank import EntryDetail
from houvast.facts.invoice import InvoiceDocument
from houvast.facts.money import ZERO

_TRANSFER_OUT = "00101000"
_COLLECTIVE = "10107000"
_DIRECT_DEBIT = "00501000"
_CARD = "00402000"


def outgoing(stage: Stage, bought: tuple[Purchase, ...]) -> list[Planned]:
    """Every payment to suppliers."""
    found: list[Planned] = []
    runs: dict[date, dict[str, list[Purchase]]] = defaultdict(lambda: defaultdict(list))
    for purchase in bought:
        document, supplier = purchase.document, purchase.supplier
        if supplier.pays == "direct_debit":
            found.append(_direct_debit(document, supplier))
        elif supplier.pays == "card":
            found.append(_by_card(document))
        else:
            runs[_run_day(stage, document, supplier)][supplier.name].append(purchase)
    left: dict[str, list[InvoiceDocument]] = defaultdict(list)
    for day, suppliers in sorted(runs.items()):
        found += _run(stage, day, suppliers, left)
    return found


def _run_day(stage: Stage, document: InvoiceDocument, supplier: Supplier) -> date:
    """The Friday on which an invoice is paid: near its due date, or early enough for the discount."""
    rng = dice(stage.seed, stage.firm.name, "run", document.seller.name, document.id)
    if document.document_type == "credit_note":
        wished = document.issue_date + timedelta(days=2)
    elif document.cash_discount and happens(rng, 0.7):
        wished = document.issue_date + timedelta(days=4)
    else:
        due = document.due_date or document.issue_date + timedelta(days=supplier.terms)
        wished = max(due + timedelta(days=rng.randint(-6, 5)), document.issue_date + timedelta(days=2))
    return banking_day_until(wished + timedelta(days=(4 - wished.weekday()) % 7))


def _run(
    stage: Stage, day: date, suppliers: dict[str, list[Purchase]], left: dict[str, list[InvoiceDocument]]
) -> Iterator[Planned]:
    """One Friday. Credit notes wait in `left` until there is enough to take them off."""
    rng = dice(stage.seed, stage.firm.name, "Friday", day)
    planned: list[Planned] = []
    for name, purchases in suppliers.items():
        documents = [purchase.document for purchase in purchases]
        left[name] += [one for one in documents if one.document_type == "credit_note"]
        owed = [one for one in documents if one.document_type == "invoice"]
        if not owed:
            continue
        together = left[name] or (len(owed) > 1 and happens(rng, 0.6))
        if together:
            planned.append(_sum(day, owed, left, rng))
        else:
            planned += [_transfer(day, document, rng) for document in owed]
    if stage.firm.collective_payments and len(planned) >= 8 and happens(rng, 0.25):
        yield _collective(day, planned)
    else:
        yield from planned


def _amount(document: InvoiceDocument, day: date) -> Decimal:
    """What is paid: less the discount when it is paid within eight days."""
    early = (day - document.issue_date).days <= 8
    return document.payable - (document.cash_discount or ZERO) if early else document.payable


def _transfer(day: date, document: InvoiceDocument, rng: Random) -> Planned:
    amount = _amount(document, day)
    reference = document.payment_reference or document.id
    structured = reference if reference.isdigit() and len(reference) == 12 else None
    text = None if structured else reference
    if structured and happens(rng, 0.12):
        structured, text = None, f"factuur {document.id}"
    why = "discount" if amount != document.payable else "paid"
    return Planned(
        day,
        -amount,
        document.seller.name,
        why,
        document.seller.iban,
        structured,
        text,
        code=_TRANSFER_OUT,
        settles=(Settlement(key_of(document), amount),),
    )


def _sum(day: date, owed: list[InvoiceDocument], left: dict[str, list[InvoiceDocument]], rng: Random) -> Planned:
    """Several invoices of one supplier in one payment, with its credit notes taken off as far as they fit."""
    name = owed[0].seller.name
    amount = sum((_amount(one, day) for one in owed), ZERO)
    settles = [Settlement(key_of(one), _amount(one, day)) for one in owed]
    text = [one.id for one in owed]
    for note in [*left[name]]:
        largest = max(range(len(owed)), key=lambda at: settles[at].amount)
        if note.payable >= settles[largest].amount:
            continue
        left[name].remove(note)
        amount -= note.payable
        settles[largest] = settles[largest]._replace(amount=settles[largest].amount - note.payable)
        settles.append(Settlement(settles[largest].invoice, note.payable, key_of(note)))
        text.append(f"-{note.id}")
    wording = "facturen " + " ".join(text) if happens(rng, 0.8) else " + ".join(text)
    return Planned(
        day,
        -amount,
        name,
        "sum" if len(settles) > 1 else "paid",
        owed[0].seller.iban,
        text=wording[:140],
        code=_TRANSFER_OUT,
        settles=tuple(settles),
    )


def _collective(day: date, planned: list[Planned]) -> Planned:
    """A whole run as one movement, its parts as details."""
    details = tuple(
        EntryDetail(one.amount, one.name, one.iban, one.structured, one.text, f"RUN{day:%Y%m%d}-{number:03d}")
        for number, one in enumerate(planned, 1)
    )
    return Planned(
        day,
        sum((one.amount for one in planned), ZERO),
        "",
        "collective",
        code=_COLLECTIVE,
        text=f"COLLECTIEVE OPDRACHT {day:%d/%m/%Y}",
        details=details,
        settles=tuple(settlement for one in planned for settlement in one.settles),
    )


def _direct_debit(document: InvoiceDocument, supplier: Supplier) -> Planned:
    """Collected by the supplier, or paid back for a credit note, on the due date."""
    note = document.document_type == "credit_note"
    day = banking_day_from(document.due_date or document.issue_date + timedelta(days=supplier.terms))
    return Planned(
        day,
        document.payable if note else -document.payable,
        supplier.name,
        "direct debit",
        document.seller.iban,
        None,
        f"{supplier.name} {document.id}",
        "transfer" if note else "direct_debit",
        "00150000" if note else _DIRECT_DEBIT,
        settles=(Settlement(key_of(document), document.payable),),
        mandate=None if note else f"MND{enterprise_number(supplier.name)[3:]}",
        creditor=None if note else creditor_id(supplier.name),
    )


def _by_card(document: InvoiceDocument) -> Planned:
    """Paid at the counter with the firm's card, the invoice followed by Peppol."""
    note = document.document_type == "credit_note"
    day = banking_day_from(document.issue_date + timedelta(days=1))
    what = "terugbetaling op" if note else "betaling met"
    return Planned(
        day,
        document.payable if note else -document.payable,
        document.seller.name,
        "card",
        text=f"{what} BANKKAART {document.seller.name} {document.seller.city}".upper(),
        kind="card",
        code=_CARD,
        settles=(Settlement(key_of(document), document.payable),),
    )
