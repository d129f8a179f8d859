"""Ledgers made by hand, so that a test shows the few facts it is about."""

from datetime import date, timedelta
from decimal import Decimal

from houvast.facts.figure import Source
from houvast.facts.ledger import Firm, Invoice, Ledger, LedgerStatement, Movement, Pair, Party

TODAY = date(2026, 11, 24)


def source(label: str) -> Source:
    return Source(f"sha-{label}", "", f"{label}.xml")


def invoice(
    number: str,
    amount: str = "121.00",
    *,
    party: str = "name:alice",
    direction: str = "sale",
    issued: date = date(2026, 10, 1),
    due: date = date(2026, 10, 31),
    net: str | None = None,
    currency: str = "EUR",
) -> Invoice:
    """An invoice; a negative amount makes a credit note of it."""
    gross = Decimal(amount)
    without_vat = Decimal(net) if net is not None else (gross / Decimal("1.21")).quantize(Decimal("0.01"))
    return Invoice(
        key=f"{party}|{number}",
        direction=direction,
        party=party,
        party_name=party.partition(":")[2].title(),
        id=number,
        is_credit_note=gross < 0,
        issue_date=issued,
        due_date=due,
        due_origin="document",
        currency=currency,
        net=without_vat,
        vat=gross - without_vat,
        gross=gross,
        payable=gross,
        cash_discount=None,
        payment_reference=None,
        payment_iban=None,
        order_reference=None,
        preceding=(),
        line_count=1,
        row=1,
        sources=(source(number),),
    )


def movement(
    key: str, amount: str, day: date = date(2026, 11, 2), *, party: str | None = None, kind: str = "transfer", **more
) -> Movement:
    """A movement on the account BE01."""
    return Movement(
        key=key,
        account=more.pop("account", "BE01"),
        currency=more.pop("currency", "EUR"),
        booking_date=day,
        value_date=None,
        amount=Decimal(amount),
        kind=kind,
        counterparty_name=party.partition(":")[2].title() if party else None,
        counterparty_account=None,
        structured_reference=None,
        communication=more.pop("communication", None),
        bank_reference=None,
        end_to_end_id=None,
        mandate=None,
        creditor_id=None,
        bank_code=None,
        reversal=False,
        details=(),
        party=party,
        sources=(source(key),),
    )


def pays(movement: Movement, invoice: Invoice, state: str = "sure", amount: str | None = None) -> Pair:
    """A pair of a movement and an invoice."""
    settled = Decimal(amount) if amount else abs(invoice.payable)
    return Pair(movement.key, invoice.key, settled, "reference", 1.0, state, day=movement.booking_date)


def paid_late(number: str, days: int, *, party: str = "name:alice", due: date = date(2026, 6, 30)):
    """An invoice that was paid a number of days after its due date, with its movement and pair."""
    one = invoice(number, party=party, issued=due - timedelta(days=30), due=due)
    moved = movement(f"m-{number}", "121.00", due + timedelta(days=days), party=party)
    return one, moved, pays(moved, one)


def statement(
    closing: str | None,
    day: date = date(2026, 11, 20),
    *,
    opening: str | None = None,
    begin: date | None = None,
    **more,
) -> LedgerStatement:
    """A statement of the account BE01."""
    return LedgerStatement(
        account=more.pop("account", "BE01"),
        currency=more.pop("currency", "EUR"),
        number=more.pop("number", "1"),
        opening_day=begin or day,
        opening=None if opening is None else Decimal(opening),
        closing_day=day,
        closing=None if closing is None else Decimal(closing),
        source=source(f"statement-{day}"),
    )


def ledger(*facts, **more) -> Ledger:
    """A ledger with these invoices, movements, pairs and statements, and a party for every name on the invoices."""
    invoices = sorted((f for f in facts if isinstance(f, Invoice)), key=lambda one: (one.issue_date, one.key))
    roles: dict[str, set[str]] = {}
    for one in invoices:
        roles.setdefault(one.party, set()).add("customer" if one.direction == "sale" else "supplier")
    given = {one.key: one for one in facts if isinstance(one, Party)}
    parties = [
        given.get(key) or Party(key, key.partition(":")[2].title(), frozenset(found)) for key, found in roles.items()
    ]
    return Ledger(
        firm=more.pop("firm", Firm("Bob en co", "0123456749")),
        invoices=tuple(invoices),
        movements=tuple(sorted((f for f in facts if isinstance(f, Movement)), key=lambda one: one.booking_date)),
        pairs=tuple(f for f in facts if isinstance(f, Pair)),
        statements=tuple(
            sorted((f for f in facts if isinstance(f, LedgerStatement)), key=lambda one: one.closing_day or date.min)
        ),
        parties=tuple(sorted(parties)),
        **more,
    )
