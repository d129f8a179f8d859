"""The quotes of an invented firm put in its books, with its price lists and its Word file, as its owner would have."""

from collections import defaultdict
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from houvast.demo import FIRMS
from houvast.demo.price_lists import price_lists
from houvast.demo.profile import Archetype
from houvast.demo.quotes import Quoted, QuotedLine, quoted
from houvast.demo.templates import TEMPLATE_NAME, quote_template
from houvast.facts.party import PartyRef
from houvast.formats import prices
from houvast.formats.reading import PriceSheet, Reading, Roles
from houvast.formats.typeset import house_pdf
from houvast.norms import load_norms
from houvast.quotes.customer import customer_view
from houvast.quotes.defaults import Defaults, seller_of
from houvast.quotes.document import Looks, house_document
from houvast.quotes.follow_up import note_answer
from houvast.quotes.pricelist.columns import layout_answer
from houvast.quotes.pricelist.price_list import price_list
from houvast.quotes.revisions import prepared, send
from houvast.quotes.starting import blank
from houvast.quotes.values import Line, Quote, Rates, SiteFacts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from houvast.books.models import Firm

_BRUSSELS = ZoneInfo("Europe/Brussels")
_KNOWN = SiteFacts(old_enough=True, private_use=True, end_user=True)
_LISTS = {
    "sanitair": "Sanitair & Verwarming Groothandel",
    "elektro": "Elektro Depot Dijle",
    "datanorm": "Warmtepompen Benelux",
    "platen": "Plaatmateriaal Janssens",
    "composiet": "Composiet Limburg",
    "beslag": "Beschläge Nordrhein",
}
_CONDITIONS = "De werf is bereikbaar en vrijgemaakt.\nSchilderwerk is niet inbegrepen."


def load_quotes(firm: "Firm", archetype: Archetype, today: date) -> int:
    """Everything about quotes for an invented firm; how many quotes. Nothing for a firm that makes none."""
    from houvast.quotes import store

    found = quoted(archetype)
    template = quote_template(archetype)
    if not found:
        return 0
    rates = Rates(Decimal(64 if archetype == "project" else 62), Decimal("38.50"), Decimal(35))
    given = Defaults(rates=rates, conditions=_CONDITIONS, signer=FIRMS[archetype].owner)
    store.save_defaults(firm, given)
    if template:
        store.save_template(firm, TEMPLATE_NAME, template, {})
    _load_lists(firm, archetype, today)
    for one in found:
        _load_quote(firm, one, given, today)
    return len(found)


def _load_lists(firm: "Firm", archetype: Archetype, today: date) -> None:
    from houvast.books.store import save_answer
    from houvast.quotes import store

    by_supplier: dict[str, dict[str, bytes]] = defaultdict(dict)
    for name, data in price_lists(archetype, today).items():
        supplier = next((whose for word, whose in _LISTS.items() if word in name.lower()), "")
        by_supplier[supplier][name] = data
    for supplier, files in by_supplier.items():
        said: dict[str, Mapping[int, str]] = {}
        for sheet in (sheet for name, data in files.items() for sheet in _sheets(prices.read(data, name))):
            if sheet.asked:
                said[sheet.fingerprint] = _roles(sheet)
                save_answer(firm, layout_answer(supplier, sheet, said[sheet.fingerprint]))
        roles: Roles = {mark: dict(found) for mark, found in said.items()}
        readings = [reading for name, data in files.items() for reading in prices.read(data, name, roles)]
        made = price_list(supplier, readings, today)
        day = max((one.valid_from for one in made.articles if one.valid_from), default=today)
        noon = datetime.combine(day, time(12), _BRUSSELS)
        store.save_list(firm, supplier, made.articles, name=next(iter(files)), day=day, read_at=noon)


def _sheets(readings: tuple[Reading, ...]) -> list[PriceSheet]:
    return [sheet for reading in readings for sheet in reading.facts.prices]


def _roles(sheet: PriceSheet) -> dict[int, str]:
    """What the owner would say: our suggestion, and of a bare price what its heading says."""
    return {
        column.position: ("gross" if "bruto" in column.heading.lower() else "net")
        if column.role in {"price", "gross", "net"}
        else column.role
        for column in sheet.columns
        if column.role
    }


def _load_quote(firm: "Firm", one: Quoted, given: Defaults, today: date) -> None:
    from houvast.books.store import load_ledger
    from houvast.quotes import store
    from houvast.quotes.store.known import known_seller

    norms = load_norms()
    asked = _moment(today, one.asked, 9)
    begun = today - timedelta(days=one.asked)
    made = store.create(firm, _quote(one, asked, given, begun), asked, begun, who=given.signer)
    if one.sent is None:
        return
    day = today - timedelta(days=one.sent)
    ledger = load_ledger(firm)
    quote = prepared(made.draft, day, norms)
    view = customer_view(quote, seller_of(given, ledger.firm, known_seller(firm, ledger)), day, norms)
    pdf = house_pdf(house_document(view, Looks(colour=given.colour, conditions=given.conditions, signer=given.signer)))
    after = send(made, quote, pdf, _moment(today, one.sent, 15), who=given.signer)
    if one.ending in {"won", "lost"}:
        answered = _moment(today, max(one.sent - 6, 0), 11)
        after = note_answer(after, won=one.ending == "won", at=answered, reason=one.reason)
    store.keep(firm, after, 1, pdf)


def _quote(one: Quoted, asked: datetime, given: Defaults, day: date) -> Quote:
    customer = PartyRef(one.customer, street=one.street, postal_code=one.postal_code, city=one.city, country="BE")
    lines = tuple(_line(f"l{place}", line, day, home=one.home) for place, line in enumerate(one.lines, 1))
    return replace(
        blank(customer, one.title, asked, given, day, load_norms()),
        lines=lines,
        site=_KNOWN if one.home else SiteFacts(),
        site_address=f"{one.street}, {one.postal_code} {one.city}",
        term="Binnen 8 weken na akkoord",
    )


def _line(key: str, one: QuotedLine, day: date, *, home: bool) -> Line:
    hours = one.kind == "labour"
    return Line(
        key,
        one.kind,
        one.text,
        quantity=one.quantity,
        unit=one.unit,
        price=one.price,
        vat="fossil" if "ketel" in one.text.lower() else "home" if home else "21",
        cost=one.cost,
        labour_minutes=Decimal(60) if hours else Decimal(0),
        priced_on=None if hours else day,
        option=one.option,
    )


def _moment(today: date, days_ago: int, hour: int) -> datetime:
    return datetime.combine(today - timedelta(days=days_ago), time(hour), _BRUSSELS)
