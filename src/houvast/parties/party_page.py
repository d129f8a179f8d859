"""The page of one customer or supplier: invoices, payments, what is open, how late it usually is, contact."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from houvast.facts.answers import pair_subject
from houvast.facts.figure import Figure, Source
from houvast.facts.ledger import Direction, Invoice, Ledger, Movement, Pair, Party
from houvast.facts.own import NoOwn
from houvast.facts.punctuality import ENOUGH, PaidInvoice, habit, paid_by_party
from houvast.facts.text import Sentence
from houvast.norms import Norms
from houvast.parties.figures import days_of, late_of, old_of, open_of, spread_said, usual_said, year_of
from houvast.parties.outstanding import NOTHING, Foreign, foreign, outstanding_by_party
from houvast.parties.texts import TEXTS
from houvast.parties.waiting import doubts, long_said, loose_by_party

ROWS_PER_PAGE = 50
_LOOSE_SHOWN = 20
_DIRECTIONS: tuple[Direction, ...] = ("sale", "purchase")


@dataclass(frozen=True, slots=True)
class Payment:
    """One payment of an invoice, as it was paired. `subject` is what a 'this does not belong together' is kept under.

    `cash` says that she told us so herself: then taking it back forgets her answer.
    """

    day: date | None
    amount: Decimal
    why: Sentence
    subject: str
    cash: bool
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class InvoiceRow:
    """One invoice with what remains of it, how it stands in a sentence, and its payments."""

    invoice: Invoice
    open: Decimal
    state: Sentence
    late: bool
    doubted: bool
    payments: tuple[Payment, ...]


@dataclass(frozen=True, slots=True)
class LoosePayment:
    """A movement of this party that was paired with no invoice."""

    movement: Movement


@dataclass(frozen=True, slots=True)
class Side:
    """The party as customer ('sale') or as supplier ('purchase')."""

    direction: Direction
    open: Figure
    late: Figure
    old: Figure | None
    old_said: Sentence
    old_how: Sentence
    usual: Figure
    usual_said: Sentence
    usually: Sentence
    year: Figure
    foreign: tuple[Foreign, ...]
    paid: tuple[PaidInvoice, ...]
    rows: tuple[InvoiceRow, ...]
    count: int
    number: int
    pages: int


@dataclass(frozen=True, slots=True)
class PartyPage:
    """All that is known about one party."""

    party: Party
    title: Sentence
    sides: tuple[Side, ...]
    loose: tuple[LoosePayment, ...]


def party_page(
    ledger: Ledger,
    own: NoOwn,  # noqa: ARG001 every room's page is called alike
    today: date,
    norms: Norms,
    *,
    key: str,
    number: int = 1,
) -> PartyPage | None:
    """The page of the party that goes by a key, or None when nobody does. `number` is the page of its invoices."""
    party = ledger.party_by_key.get(key)
    if party is None:
        return None
    invoices = ledger.invoices_by_party.get(party.key, ())
    forgotten = int(norms.value("late_payer_forgotten", today))
    sides = tuple(
        _side(ledger, direction, party.key, mine, today, number, forgotten)
        for direction in _DIRECTIONS
        if (mine := [invoice for invoice in invoices if invoice.direction == direction])
    )
    return PartyPage(party, _title(sides, party), sides, _loose(ledger, party.key))


def _title(sides: tuple[Side, ...], party: Party) -> Sentence:
    return Sentence(TEXTS["parties.party_title"], {"name": party.name, "sides": len(sides)})


def _side(
    ledger: Ledger,
    direction: Direction,
    party: str,
    invoices: list[Invoice],
    today: date,
    number: int,
    forgotten: int,
) -> Side:
    pages = max(1, -(-len(invoices) // ROWS_PER_PAGE))
    number = min(max(1, number), pages)
    shown = _in_order(ledger, direction, party, invoices)[(number - 1) * ROWS_PER_PAGE : number * ROWS_PER_PAGE]
    paid = paid_by_party(ledger).get((direction, party), ())
    usual = days_of(ledger, direction, party, today)
    old = old_of(ledger, direction, party, today, forgotten)
    return Side(
        direction=direction,
        open=open_of(ledger, direction, party, today),
        late=late_of(ledger, direction, party, today),
        old=old if old.value else None,
        old_said=Sentence(TEXTS["parties.old"], {"long": long_said(forgotten)}),
        old_how=Sentence(TEXTS["parties.old_how"], {"long": long_said(forgotten)}),
        usual=usual,
        usual_said=usual_said(usual),
        usually=_usually(paid, direction),
        year=year_of(ledger, direction, party, today),
        foreign=foreign(outstanding_by_party(ledger).get((direction, party), NOTHING)),
        paid=paid,
        rows=tuple(_invoice_row(ledger, invoice, today, forgotten) for invoice in shown),
        count=len(invoices),
        number=number,
        pages=pages,
    )


def _in_order(ledger: Ledger, direction: Direction, party: str, invoices: list[Invoice]) -> list[Invoice]:
    """What is open first, the longest due on top, so that it is never on page thirty; then the newest."""
    still_open = [one.invoice for one in outstanding_by_party(ledger).get((direction, party), NOTHING)]
    keys = {invoice.key for invoice in still_open}
    return still_open + [invoice for invoice in reversed(invoices) if invoice.key not in keys]


def _usually(paid: tuple[PaidInvoice, ...], direction: Direction) -> Sentence:
    """What is usual, with its spread and count; too early under three paid invoices."""
    usual = habit(paid)
    if usual is None:
        return Sentence(TEXTS["parties.usually_early"], {"have": len(paid), "need": ENOUGH})
    values = {"spread": spread_said(usual.low, usual.high), "count": usual.invoices}
    return Sentence(TEXTS[f"parties.usually_{direction}"], values)


def _invoice_row(ledger: Ledger, invoice: Invoice, today: date, forgotten: int) -> InvoiceRow:
    pairs = ledger.pairs_by_invoice.get(invoice.key, ())
    remaining = ledger.open_amount(invoice)
    is_late = remaining > 0 and invoice.due_date < today
    payments = tuple(_payment(ledger, pair) for pair in pairs)
    doubted = is_late and invoice.key in doubts(ledger)
    state = _state(ledger, invoice, remaining, today, forgotten)
    return InvoiceRow(invoice, remaining, state, is_late, doubted, payments)


def _state(ledger: Ledger, invoice: Invoice, remaining: Decimal, today: date, forgotten: int) -> Sentence:
    """How an invoice stands: paid and when, open and how long, in one sentence."""
    if remaining == 0:
        day = ledger.paid_on(invoice)
        if invoice.payable == 0 or day is None:
            return Sentence(TEXTS["parties.state_settled"])
        days = (day - invoice.due_date).days
        one = "_one" if days == 1 else ""
        text = f"parties.state_paid_late{one}" if days > 0 else "parties.state_paid"
        return Sentence(TEXTS[text], {"day": day, "days": days})
    if invoice.payable < 0:
        return Sentence(TEXTS["parties.state_credit"])
    days = (today - invoice.due_date).days
    text = "old" if days > forgotten else "late_one" if days == 1 else "late" if days > 0 else "due"
    part = "part_" if remaining != invoice.payable else ""
    return Sentence(TEXTS[f"parties.state_{part}{text}"], {"day": invoice.due_date, "days": days, "rest": remaining})


def _payment(ledger: Ledger, pair: Pair) -> Payment:
    movement = ledger.movement_by_key.get(pair.movement) if pair.movement else None
    credit = ledger.invoice_by_key.get(pair.credit_note) if pair.credit_note else None
    sources = movement.sources if movement else credit.sources if credit else ()
    return Payment(
        day=pair.day or (movement.booking_date if movement else None),
        amount=pair.amount,
        why=_why(pair, movement, credit),
        subject=pair_subject(pair),
        cash=movement is None and credit is None,
        sources=sources,
    )


def _why(pair: Pair, movement: Movement | None, credit: Invoice | None) -> Sentence:
    """How the payment was recognised, in words."""
    if credit is not None:
        return Sentence(TEXTS["parties.why_credit"], {"id": credit.id})
    if movement is None:
        return Sentence(TEXTS["parties.why_cash"])
    if pair.state == "owner":
        return Sentence(TEXTS["parties.why_owner"])
    return Sentence(TEXTS.get(f"parties.why_{pair.reason}", TEXTS["parties.why_bank"]))


def _loose(ledger: Ledger, party: str) -> tuple[LoosePayment, ...]:
    newest = reversed(loose_by_party(ledger).get(party, [])[-_LOOSE_SHOWN:])
    return tuple(LoosePayment(movement) for movement in newest)
