"""What the firm invoices: orders in one or more parts, retainers, and the credit notes that follow some of them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import count
from zlib import crc32

from houvast.demo.days import construction_holiday, in_month, working_day_from
from houvast.demo.dice import around, dice, happens, pick, times
from houvast.demo.identity import structured_communication
from houvast.demo.invoicing import Wording, invoice, line, lines_around, share_line
from houvast.demo.people_names import private_person
from houvast.demo.profile import Customer, Habit, Retainer, Stream, VatKind
from houvast.demo.story import Sale, Stage, other_party, own_iban, own_party
from houvast.facts.invoice import InvoiceLine
from houvast.facts.money import to_cent
from houvast.facts.party import PartyRef
from houvast.facts.period import Period, months_back, months_in


@dataclass(frozen=True, slots=True)
class _Draft:
    """An invoice before it has a number: numbers follow the day of issue."""

    day: date
    order: int
    terms: int
    buyer: PartyRef
    lines: tuple[InvoiceLine, ...]
    habit: Habit
    account: int
    job: str | None = None
    discount_percent: int = 0
    stalls: int | None = None
    credits: int | None = None
    deal: int | None = None


def sales(stage: Stage) -> tuple[Sale, ...]:
    """Every invoice and credit note the firm sent from the start until today, numbered by day."""
    serial = count()
    drafts: list[_Draft] = []
    for stream in stage.firm.streams:
        drafts += _stream(stage, stream, serial)
    for number, retainer in enumerate(stage.firm.retainers):
        drafts += _retainer(stage, number, retainer, serial)
    drafts += _credit_notes(stage, drafts, serial)
    until_today = [draft for draft in drafts if draft.day <= stage.today]
    return tuple(_numbered(stage, sorted(until_today, key=lambda draft: (draft.day, draft.order))))


def _stream(stage: Stage, stream: Stream, serial: Iterator[int]) -> Iterator[_Draft]:
    """The orders of one stream, month by month, each with its parts."""
    for month in months_in(Period(stage.start, stage.today + timedelta(days=1))):
        rng = dice(stage.seed, stage.firm.name, stream.name, month.begin)
        expected = stream.orders_per_year / 12 * stream.season[month.begin.month - 1]
        for _ in range(times(rng, expected * rng.uniform(0.85, 1.15))):
            day = working_day_from(month.begin + timedelta(days=rng.randrange(month.days)))
            if stage.firm.building and construction_holiday(day):
                day = working_day_from(day + timedelta(days=21))
            yield from _order(stage, stream, day, serial)


def _order(stage: Stage, stream: Stream, day: date, serial: Iterator[int]) -> Iterator[_Draft]:
    number = next(serial)
    rng = dice(stage.seed, stage.firm.name, stream.name, "order", day, number)
    customer, vat, buyer = _buyer(stage, stream, day, number)
    size = around(rng, stream.size, stream.spread) * stage.index(day)
    job = f"{buyer.name} {stream.name}"
    whole = lines_around(rng, size, stream.articles, stream.lines, stage.index(day), vat)
    draft = _Draft(
        day,
        number,
        customer.terms if customer else stream.terms,
        buyer,
        whole,
        customer.habit if customer else stream.habit,
        stream.account,
        job,
        stream.discount_percent if customer and customer.habit.takes_discount and vat in ("21", "AE") else 0,
        customer.stalls if customer else None,
        deal=number,
    )
    if len(stream.parts) == 1:
        yield draft
        return
    yield from _parts(stream, draft, vat, number, serial)


def _buyer(stage: Stage, stream: Stream, day: date, number: int) -> tuple[Customer | None, VatKind, PartyRef]:
    """Who buys: a customer by weight who was not lost by then, or somebody new."""
    rng = dice(stage.seed, stage.firm.name, stream.name, "buyer", day, number)
    if not stream.customers:
        return None, pick(rng, stream.vat), private_person(rng, stage.firm.cities)
    still = [(one, one.weight) for one in stream.customers if not one.lost or day < months_back(stage.today, one.lost)]
    customer = pick(rng, still)
    return customer, customer.vat, other_party(customer)


def _parts(stream: Stream, draft: _Draft, vat: VatKind, number: int, serial: Iterator[int]) -> Iterator[_Draft]:
    """The invoices of one order; the last one takes what is left, so that the parts add up to the order."""
    net = sum((one.net for one in draft.lines), Decimal(0))
    left = net
    for at, part in enumerate(stream.parts):
        last = at == len(stream.parts) - 1
        amount = left if last else to_cent(net * Decimal(str(part.share)))
        left -= amount
        lines: tuple[InvoiceLine, ...] = (share_line(f"{part.label} - {draft.job}", amount, vat),)
        if last and stream.deducts_advance and number % 2:
            lines = _final_lines(draft.lines, net - amount, vat)
        day = working_day_from(draft.day + timedelta(days=part.days + number % 5))
        yield replace(draft, day=day, order=number if at == 0 else next(serial), lines=lines)


def _final_lines(whole: tuple[InvoiceLine, ...], before: Decimal, vat: VatKind) -> tuple[InvoiceLine, ...]:
    """All the work, and what was invoiced before as a negative line."""
    return (*whole, share_line("Reeds gefactureerd", -before, vat, len(whole) + 1))


def _retainer(stage: Stage, number: int, retainer: Retainer, serial: Iterator[int]) -> Iterator[_Draft]:
    for month in months_in(Period(stage.start, stage.today + timedelta(days=1))):
        if (month.begin.month + number) % retainer.every:
            continue
        price = to_cent(
            Decimal(str(retainer.amount * (1 + stage.firm.growth) ** (month.begin.year - stage.today.year)))
        )
        name = f"{retainer.text} {month.begin.month}/{month.begin.year}"
        vat: VatKind = "21" if retainer.customer.vat == "AE" else retainer.customer.vat
        lines = (line(1, name, Decimal(1), "MON", price, vat),)
        day = working_day_from(in_month(month.begin, 1 + number % 4))
        customer = retainer.customer
        yield _Draft(day, next(serial), customer.terms, other_party(customer), lines, customer.habit, 0, retainer.text)


def _credit_notes(stage: Stage, drafts: list[_Draft], serial: Iterator[int]) -> Iterator[_Draft]:
    """Some invoices are followed by a credit note: mostly for a line or a part of it, sometimes for the whole."""
    chances = {stream.name: stream.credit_notes for stream in stage.firm.streams}
    for draft in drafts:
        stream = (draft.job or "").rpartition(" ")[2]
        rng = dice(stage.seed, stage.firm.name, "credit note", draft.day, draft.order)
        if not happens(rng, chances.get(stream, 0)) or any(one.net <= 0 for one in draft.lines):
            continue
        lines = draft.lines if happens(rng, 0.3) else (_part_of(draft.lines[-1], rng.choice((0.1, 0.2, 0.5))),)
        day = working_day_from(draft.day + timedelta(days=rng.randint(3, 34)))
        yield replace(draft, day=day, order=next(serial), lines=lines, credits=draft.order, discount_percent=0)


def _part_of(one: InvoiceLine, share: float) -> InvoiceLine:
    amount = to_cent(one.net * Decimal(str(share)))
    return one._replace(
        number="1", name=f"Correctie {one.name}", quantity=Decimal(1), unit="C62", unit_price=amount, net=amount
    )


def _numbered(stage: Stage, drafts: list[_Draft]) -> Iterator[Sale]:
    """The drafts as invoices with their numbers, restarting every year; credit notes in a series of their own."""
    own, numbers = own_party(stage.firm), {}
    invoices: dict[int, int] = {}
    notes: dict[int, int] = {}
    for draft in drafts:
        series = invoices if draft.credits is None else notes
        series[draft.day.year] = series.get(draft.day.year, 0) + 1
        n = series[draft.day.year]
        number = stage.firm.number_form.format(year=draft.day.year, n=n)
        number = number if draft.credits is None else f"CN{number.lstrip('F')}"
        numbers[draft.order] = number
        yield _sale(stage, draft, number, n, own, numbers)


def _sale(stage: Stage, draft: _Draft, number: str, n: int, own: PartyRef, numbers: dict[int, str]) -> Sale:
    is_note = draft.credits is not None
    reference = structured_communication(draft.day.year % 100 * 10**8 + crc32(own.name.encode()) % 1000 * 10**5 + n)
    said = Wording(
        reference=None if is_note else reference,
        iban=None if is_note else own_iban(stage.firm, draft.account),
        order=None if draft.deal is None else f"O{draft.deal:05d}",
        preceding=(numbers[draft.credits],) if draft.credits is not None else (),
        note=draft.job,
        delivery=draft.day,
    )
    document = invoice(
        number,
        draft.day,
        None if is_note else draft.day + timedelta(days=draft.terms),
        own._replace(iban=own_iban(stage.firm, draft.account)),
        draft.buyer,
        draft.lines,
        said,
        document_type="credit_note" if is_note else "invoice",
        discount_percent=draft.discount_percent,
    )
    return Sale(document, draft.habit, draft.account, draft.stalls, draft.job)
