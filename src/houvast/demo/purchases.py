"""What the firm buys: every supplier invoices in its own rhythm and numbering, and now and then credits something."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from zlib import crc32

from houvast.demo.days import construction_holiday, in_month, working_day_from
from houvast.demo.dice import around, dice, happens, times
from houvast.demo.identity import structured_communication
from houvast.demo.invoicing import Wording, invoice, lines_around
from houvast.demo.profile import Supplier
from houvast.demo.story import Purchase, Stage, other_party, own_party
from houvast.facts.invoice import InvoiceDocument
from houvast.facts.money import to_cent
from houvast.facts.party import PartyRef
from houvast.facts.period import Period, months_back, months_in

_NUMBER_FORMS = ("{year}{n:06d}", "VF{year}-{n:05d}", "{yy}/{n:06d}", "F{yy}{n:05d}", "{n:07d}", "INV-{year}-{n:04d}")
_TERMS_ONLY = "Betaling 30 dagen einde maand"


def purchases(stage: Stage) -> tuple[Purchase, ...]:
    """Every invoice and credit note the firm got, by day."""
    found = [bought for supplier in stage.firm.suppliers for bought in _supplier(stage, supplier)]
    return tuple(sorted(found, key=lambda bought: bought.document.issue_date))


def _supplier(stage: Stage, supplier: Supplier) -> Iterator[Purchase]:
    """The invoices of one supplier. It serves others too, so its numbers jump."""
    seller, buyer = other_party(supplier), own_party(stage.firm)
    number = crc32(supplier.name.encode()) % 4000
    form = _NUMBER_FORMS[crc32(supplier.name.encode()) % len(_NUMBER_FORMS)]
    for month in months_in(Period(stage.start, stage.today + timedelta(days=1))):
        rng = dice(stage.seed, stage.firm.name, supplier.name, month.begin)
        for day, size in _deliveries(stage, supplier, month, rng):
            number += rng.randint(3, 40)
            if day > stage.today:
                continue
            said = form.format(year=day.year, yy=f"{day.year % 100:02d}", n=number)
            document = _document(stage, supplier, rng, (seller, buyer), day, said, size, number)
            yield Purchase(document, supplier)
            if happens(rng, supplier.credit_notes) and day + timedelta(days=16) <= stage.today:
                number += 1
                said = form.format(year=day.year, yy=f"{day.year % 100:02d}", n=number)
                yield Purchase(_credit_note(document, said, rng), supplier)


def _deliveries(stage: Stage, supplier: Supplier, month: Period, rng: Random) -> list[tuple[date, float]]:
    """The days and sizes of one month's invoices. One a month comes on its fixed day, at nearly the same amount."""
    yearly = supplier.yearly * supplier.season[month.begin.month - 1] * stage.index(month.begin)
    if supplier.rise and month.begin >= months_back(stage.today, supplier.rise[0]):
        yearly *= supplier.rise[1]
    if supplier.per_month == 1:
        day = working_day_from(in_month(month.begin, 1 + crc32(supplier.name.encode()) % 24))
        return [(day, yearly / 12 * rng.uniform(0.97, 1.03))]
    expected = supplier.per_month * supplier.season[month.begin.month - 1]
    each = supplier.yearly * stage.index(month.begin) / 12 / supplier.per_month
    if supplier.rise and month.begin >= months_back(stage.today, supplier.rise[0]):
        each *= supplier.rise[1]
    days = sorted(month.begin + timedelta(days=rng.randrange(month.days)) for _ in range(times(rng, expected)))
    return [(_delivery_day(stage, day), around(rng, each * 0.93, 0.4)) for day in days]


def _delivery_day(stage: Stage, day: date) -> date:
    if stage.firm.building and construction_holiday(day):
        day += timedelta(days=21)
    return working_day_from(day)


def _document(
    stage: Stage,
    supplier: Supplier,
    rng: Random,
    parties: tuple[PartyRef, PartyRef],
    day: date,
    said: str,
    size: float,
    number: int,
) -> InvoiceDocument:
    seller, buyer = parties
    index = stage.index(day)
    if supplier.rise and day >= months_back(stage.today, supplier.rise[0]):
        index *= supplier.rise[1]
    serial = crc32(seller.name.encode()) % 1000 * 10**7 + (day.year % 10) * 10**6 + number % 10**6
    reference = structured_communication(serial) if supplier.reference else said
    job = dice(stage.seed, "job", said).choice(stage.firm.cities) if supplier.per_month > 2 else None
    wording = Wording(
        reference=reference,
        iban=seller.iban,
        terms=None if supplier.states_due_date else _TERMS_ONLY,
        order=None if job is None else f"Werf {job}" if stage.firm.building else None,
        delivery=day,
    )
    return invoice(
        said,
        day,
        day + timedelta(days=supplier.terms) if supplier.states_due_date else None,
        seller,
        buyer,
        lines_around(rng, size, supplier.articles, 3, index, supplier.vat),
        wording,
        discount_percent=supplier.discount_percent if supplier.vat in ("21", "AE") else 0,
    )


def _credit_note(document: InvoiceDocument, said: str, rng: Random) -> InvoiceDocument:
    """Part of the first line comes back: goods returned, or charged wrongly."""
    first = document.lines[0]
    amount = max(to_cent(first.net * Decimal(str(rng.choice((0.1, 0.25, 0.5, 1.0))))), Decimal("0.01"))
    line = first._replace(
        number="1", name=f"Terugname {first.name}", quantity=Decimal(1), unit="C62", unit_price=amount, net=amount
    )
    return invoice(
        said,
        working_day_from(document.issue_date + timedelta(days=rng.randint(4, 14))),
        None,
        document.seller,
        document.buyer,
        (line,),
        Wording(preceding=(document.id,), iban=document.seller.iban, delivery=document.issue_date),
        document_type="credit_note",
    )
