"""A seeded firm with many invoices and payments, the truth about which pays which, and the noise of real life."""

import random
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from benchmarks.coda_sample import iban, ogm
from houvast.facts.bank import EntryKind
from houvast.facts.ledger import Invoice, Movement, Party

_OWN = "BE68539007547034"
_FIRST = ("Jan", "An", "Piet", "Els", "Koen", "Lies", "Bart", "Katrien", "Wim", "Sofie", "Dirk", "Hilde", "Tom", "Eva")
_LAST = ("Janssens", "Peeters", "Maes", "Jacobs", "Mertens", "Willems", "Claes", "Goossens", "Wouters", "De Smet")
_TRADE = ("Bouwwerken", "Garage", "Bakkerij", "Schrijnwerkerij", "Slagerij", "Immo", "Transport", "Drukkerij", "Hotel")


class Sample(NamedTuple):
    """What `match` is given, and which pairs of movement and invoice are true."""

    movements: list[Movement]
    invoices: list[Invoice]
    parties: list[Party]
    truth: set[tuple[str, str]]


class _Customer(NamedTuple):
    party: Party
    account: str
    bundles: bool


def sample(seed: int, count: int) -> Sample:
    """About `count` invoices and `count` movements: a third of them purchases, one party for every twenty invoices."""
    return _Sampling(seed, count).run()


class _Sampling:
    def __init__(self, seed: int, count: int) -> None:
        self.rng, self.count = random.Random(seed), count
        self.movements: list[Movement] = []
        self.invoices: list[Invoice] = []
        self.truth: set[tuple[str, str]] = set()

    def run(self) -> Sample:
        customers = [self.customer(number) for number in range(max(self.count // 20, 3))]
        per_party: dict[str, list[Invoice]] = {}
        owners = {customer.party.key: customer for customer in customers}
        for number in range(self.count):
            invoice = self.invoice(number, self.rng.choice(customers))
            per_party.setdefault(invoice.party, []).append(invoice)
        for key, invoices in per_party.items():
            self.payments(owners[key], sorted(invoices, key=lambda one: one.issue_date))
        for _ in range(self.count // 20):
            self.noise()
        self.rng.shuffle(self.movements)
        return Sample(self.movements, self.invoices, [one.party for one in customers], self.truth)

    def customer(self, number: int) -> _Customer:
        rng = self.rng
        name = f"{rng.choice(_FIRST)} {rng.choice(_LAST)}"
        if rng.random() < 0.6:
            name = f"{rng.choice(_TRADE)} {rng.choice(_LAST)} {rng.choice(('BV', 'NV', 'BVBA', ''))}".strip()
        is_supplier = number % 3 == 0
        account = iban(rng)
        role = "supplier" if is_supplier else "customer"
        party = Party(f"kbo:{number:010d}", f"{name}", frozenset({role}), ibans=(account,) if is_supplier else ())
        return _Customer(party, account, rng.random() < 0.06)

    def invoice(self, number: int, customer: _Customer) -> Invoice:
        rng = self.rng
        sale = "customer" in customer.party.roles
        day = date(2019, 1, 1) + timedelta(days=rng.randrange(2500))
        cents = rng.choice((rng.randrange(2_000, 60_000), rng.randrange(60_000, 900_000)))
        if rng.random() < 0.1:
            cents = rng.choice((12_100, 24_200, 36_300, 60_500))
        payable = Decimal(cents).scaleb(-2)
        discount = (payable * 2 / 100).quantize(Decimal("0.01")) if rng.random() < 0.04 else None
        id_ = (
            f"{day.year}-{number:06d}" if sale else f"{rng.choice(('F', 'VF', ''))}{day.year % 100}{number % 99991:05d}"
        )
        made = Invoice(
            key=f"{customer.party.key}|{id_}|{number}",
            direction="sale" if sale else "purchase",
            party=customer.party.key,
            party_name=customer.party.name,
            id=id_,
            is_credit_note=False,
            issue_date=day,
            due_date=day + timedelta(days=30),
            due_origin="document",
            currency="EUR",
            net=payable,
            vat=Decimal(0),
            gross=payable,
            payable=payable,
            cash_discount=discount,
            payment_reference=ogm(number * 7919 % 10**10) if rng.random() < 0.85 else None,
            payment_iban=None if sale else customer.account,
            order_reference=None,
            preceding=(),
            line_count=1,
            row=number,
            sources=(),
        )
        self.invoices.append(made)
        return made

    def payments(self, customer: _Customer, invoices: list[Invoice]) -> None:
        rng, waiting = self.rng, list(invoices)
        while waiting:
            size = min(rng.randint(2, 5), len(waiting)) if customer.bundles or rng.random() < 0.02 else 1
            together, waiting = waiting[:size], waiting[size:]
            if rng.random() < 0.015:
                continue
            day = together[-1].due_date + timedelta(days=round(rng.gauss(4, 12)))
            day = max(day, together[-1].issue_date + timedelta(days=1))
            self.pay(customer, together, day)

    def pay(self, customer: _Customer, together: list[Invoice], day: date) -> None:
        rng, first = self.rng, together[0]
        amount = sum((one.payable for one in together), Decimal(0))
        if len(together) > 1:
            numbers = " ".join(one.id for one in together)
            text = rng.choice((numbers, numbers, f"facturen {numbers}", "zie detail"))
            self.move(customer, amount, day, None, text, together)
            return
        if first.cash_discount and rng.random() < 0.7:
            self.one(customer, first, amount - first.cash_discount, first.issue_date + timedelta(days=6))
        elif rng.random() < 0.02 and amount > 300:
            part = (amount / 3).quantize(Decimal("0.01"))
            self.one(customer, first, part, day)
            self.one(customer, first, amount - part, day + timedelta(days=25))
        elif rng.random() < 0.006:
            self.one(customer, first, Decimal(int(amount)), day)
        elif rng.random() < 0.003 and amount > 200:
            self.one(customer, first, amount - Decimal("4.50"), day)
        elif rng.random() < 0.004:
            self.one(customer, first, amount, day)
            self.move(customer, amount, day + timedelta(days=9), first.payment_reference, None, [])
        else:
            self.one(customer, first, amount, day)

    def one(self, customer: _Customer, invoice: Invoice, amount: Decimal, day: date) -> None:
        """One payment with its communication: structured, mistyped, the number, words or nothing at all."""
        rng, reference, text = self.rng, None, None
        dice = rng.random()
        if invoice.payment_reference and dice < 0.68:
            reference = invoice.payment_reference
        elif invoice.payment_reference and dice < 0.72:
            at, digit = rng.randrange(12), str(rng.randrange(10))
            text = invoice.payment_reference[:at] + digit + invoice.payment_reference[at + 1 :]
        elif dice < 0.90:
            number = invoice.id.replace("-", rng.choice(("-", " ", "/", "")))
            text = f"{rng.choice(('factuur ', 'fact ', '', 'betaling '))}{number}"
        elif dice < 0.96:
            text = rng.choice(("betaling factuur", "zoals afgesproken", "bedankt"))
        self.move(customer, amount, day, reference, text, [invoice])

    def move(
        self,
        customer: _Customer,
        amount: Decimal,
        day: date,
        reference: str | None,
        text: str | None,
        settles: list[Invoice],
        kind: EntryKind = "transfer",
    ) -> None:
        rng, party = self.rng, customer.party
        supplier = "supplier" in party.roles
        name, account = self.spelled(party.name), customer.account
        if not supplier and rng.random() < 0.02:
            name, account = f"{rng.choice(_FIRST)} {rng.choice(_LAST)}", iban(rng)
        key = f"{_OWN}|{len(self.movements)}"
        signed = -amount if supplier else amount
        shown = (name, account, reference, text, f"BR{len(self.movements)}", None, None, None, "00150000")
        self.movements.append(
            Movement(
                key, _OWN, "EUR", day, day, signed, kind, *shown, reversal=False, details=(), party=None, sources=()
            )
        )
        self.truth |= {(key, one.key) for one in settles}

    def spelled(self, name: str) -> str:
        """As a bank spells it: in capitals, cut off, the words turned."""
        dice = self.rng.random()
        if dice < 0.3:
            return name.upper()
        if dice < 0.35:
            return " ".join(reversed(name.split()))
        return name[:20] if dice < 0.4 else name

    def noise(self) -> None:
        """Money that pays no invoice: card takings, bank costs, transfers between own accounts."""
        rng = self.rng
        day = date(2019, 1, 5) + timedelta(days=rng.randrange(2500))
        amount = Decimal(rng.randrange(1_000, 90_000)).scaleb(-2)
        kind: EntryKind = rng.choice(("card", "charges", "transfer", "loan"))
        account = _OWN if kind == "transfer" else None
        key = f"{_OWN}|{len(self.movements)}"
        signed = amount if kind == "card" else -amount
        shown = (None, account, None, None, None, None, None, None, None)
        self.movements.append(
            Movement(
                key, _OWN, "EUR", day, day, signed, kind, *shown, reversal=False, details=(), party=None, sources=()
            )
        )
