"""What she fills in on a quote, as values; a form that cannot be understood gives None and changes nothing."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TypeVar, get_args

from django.utils.dateparse import parse_date
from stdnum.be import vat as belgian_number

from houvast.facts.money import ZERO
from houvast.facts.party import PartyRef
from houvast.quotes.defaults import Defaults
from houvast.quotes.editing import changed, choice_key, titled
from houvast.quotes.entered import number_of
from houvast.quotes.legal import CLAUSES
from houvast.quotes.story import PARTS
from houvast.quotes.values import (
    VAT_CLASSES,
    Due,
    Instalment,
    Line,
    Quote,
    Rates,
    SiteFacts,
)

_LONG, _SHORT = 4000, 300
_HUNDRED = Decimal(100)
_COLOUR = re.compile(r"#[0-9a-f]{6}")
_FACTS = ("old_enough", "private_use", "end_user", "files_vat_returns")
Form = Mapping[str, str]
Choice = TypeVar("Choice", bound=str)


class WrongError(ValueError):
    """A field that cannot be understood: its name."""


def line_from(form: Form, line: Line, quote: Quote, *, secrets: bool) -> Quote:
    """The quote with this line as she typed it. Cost only from who may see it. Raises `WrongError`."""
    group_title, variant_title = _text(form, "keuze"), _text(form, "mogelijkheid")
    group, variant = choice_key(group_title), choice_key(variant_title)
    if not group or not variant:
        group = variant = ""
    made = replace(
        line,
        text=_text(form, "tekst") or line.text,
        description=_long(form, "uitleg"),
        group=group,
        variant=variant,
        private_note=_long(form, "zelf"),
    )
    if line.has_amount:
        made = replace(
            made,
            quantity=_number(form, "aantal", line.quantity),
            unit=_text(form, "eenheid")[:20] or line.unit,
            price=_number(form, "prijs", ZERO),
            discount=_percent(form, "korting"),
            vat=_one_of(form, "btw", VAT_CLASSES, line.vat),
            vat_reason=_text(form, "waarom"),
            option=form.get("optie") == "ja",
            chosen=form.get("optie") == "ja" and form.get("gekozen") == "ja",
        )
        if secrets and "kost" in form and not line.parts:
            cost = form["kost"].strip()
            made = replace(made, cost=_number(form, "kost", ZERO) if cost else None)
        if secrets and "minuten" in form:
            made = replace(made, labour_minutes=_number(form, "minuten", ZERO))
    found = changed(quote, made)
    return titled(found, group, group_title, variant, variant_title) if group else found


def facts_from(form: Form, quote: Quote) -> Quote:
    """The quote with its words: what for, where, until when, how prices are shown."""
    return replace(
        quote,
        title=_text(form, "werk"),
        site_address=_text(form, "werfadres"),
        valid_until=_day(form, "geldig"),
        clause=_one_of(form, "clausule", CLAUSES, quote.clause),
        term=_text(form, "termijn"),
        introduction=_long(form, "inleiding"),
        notes=_long(form, "opmerkingen"),
        private_notes=_long(form, "zelf"),
        show=_one_of(form, "toon", ("line", "group", "total"), quote.show),
        discount=_percent(form, "korting"),
        discount_amount=_number(form, "korting_bedrag", ZERO).quantize(Decimal("0.01")),
    )


def customer_from(form: Form, quote: Quote) -> Quote:
    """The quote for this customer."""
    typed = _text(form, "btwnummer")
    number = belgian_number.compact(typed) if typed and belgian_number.is_valid(typed) else None
    foreign = typed[:2].isalpha() and typed[:2].upper() != "BE"
    if typed and not number and not foreign:
        raise WrongError("btwnummer")
    vat = f"BE{number}" if number else typed.replace(" ", "").upper() or None
    customer = quote.customer._replace(
        name=_text(form, "naam") or quote.customer.name,
        street=_text(form, "straat") or None,
        postal_code=_text(form, "postcode") or None,
        city=_text(form, "gemeente") or None,
        email=_text(form, "mail") or None,
        phone=_text(form, "telefoon") or None,
        vat_number=vat,
        enterprise_number=number or (None if typed else quote.customer.enterprise_number),
        country=typed[:2].upper() if foreign else quote.customer.country,
    )
    return replace(quote, customer=customer, consumer=not vat and not customer.enterprise_number)


def vat_from(form: Form, quote: Quote) -> Quote:
    """The quote with the facts about home and customer; a box that is not ticked is not known, never no."""
    ticked = {name: True if form.get(name) == "ja" else None for name in _FACTS}
    return replace(quote, site=SiteFacts(**ticked), reverse_charge=form.get("verlegd") == "ja")


def schedule_from(form: Form) -> tuple[Instalment, ...]:
    """The parts she wants to be paid in; those without a share or an amount are not there."""
    return tuple(part for place in range(PARTS) if (part := _part(form, place)) is not None)


def seller_from(form: Form, seller: PartyRef) -> PartyRef:
    """Who she is on paper."""
    typed, account = _text(form, "btwnummer"), _text(form, "iban")
    number = belgian_number.compact(typed) if typed and belgian_number.is_valid(typed) else None
    if typed and not number:
        raise WrongError("btwnummer")
    iban = _iban(account) if account else None
    return seller._replace(
        name=_text(form, "naam"),
        street=_text(form, "straat") or None,
        postal_code=_text(form, "postcode") or None,
        city=_text(form, "gemeente") or None,
        country="BE",
        email=_text(form, "mail") or None,
        phone=_text(form, "telefoon") or None,
        vat_number=f"BE{number}" if number else None,
        enterprise_number=number,
        iban=iban,
    )


def number_in(form: Form, name: str) -> Decimal | None:
    """A number that may be left empty. Raises `WrongError` for what is none."""
    return _number(form, name, ZERO) if form.get(name, "").strip() else None


def day_in(form: Form, name: str) -> date | None:
    """A day that may be left empty. Raises `WrongError` for what is none."""
    return _day(form, name)


def text_in(form: Form, name: str) -> str:
    """A text on one line."""
    return _text(form, name)


def long_in(form: Form, name: str) -> str:
    """A text of several lines."""
    return _long(form, name)


def defaults_from(form: Form, before: Defaults) -> Defaults:
    """What she sets once, as she typed it. Raises `WrongError`."""
    colour = _text(form, "kleur").lower()
    return replace(
        before,
        seller=seller_from(form, before.seller),
        rates=Rates(
            number_in(form, "uurprijs"),
            number_in(form, "uurkost"),
            _number(form, "opslag", ZERO),
            _one_of(form, "verkoop", ("list", "markup"), before.rates.selling),
            form.get("plaatsing") == "ja",
        ),
        schedule=schedule_from(form),
        clause=_one_of(form, "clausule", CLAUSES, before.clause),
        introduction=_long(form, "inleiding"),
        conditions=_long(form, "voorwaarden"),
        colour=colour if _COLOUR.fullmatch(colour) else before.colour,
        signer=_text(form, "contact"),
    )


def _part(form: Form, place: int) -> Instalment | None:
    percent, amount = number_in(form, f"procent{place}"), number_in(form, f"bedrag{place}")
    if percent is None and amount is None:
        return None
    if (percent is not None and not 0 <= percent <= _HUNDRED) or (amount is not None and amount < 0):
        raise WrongError(f"procent{place}")
    due = _one_of(form, f"wanneer{place}", get_args(Due), "order")
    cents = None if amount is None else amount.quantize(Decimal("0.01"))
    return Instalment(_text(form, f"schijf{place}"), due, None if cents is not None else percent, cents)


def _iban(typed: str) -> str:
    from stdnum import iban as iban_number  # noqa: PLC0415  slow to load, and seldom needed

    if not iban_number.is_valid(typed):
        raise WrongError("iban")
    return iban_number.compact(typed)


def _number(form: Form, name: str, empty: Decimal) -> Decimal:
    typed = form.get(name, "").strip()
    if not typed:
        return empty
    found = number_of(typed)
    if found is None:
        raise WrongError(name)
    return found


def _percent(form: Form, name: str) -> Decimal:
    found = _number(form, name, ZERO)
    if not 0 <= found <= _HUNDRED:
        raise WrongError(name)
    return found


def _day(form: Form, name: str) -> date | None:
    typed = form.get(name, "").strip()
    if not typed:
        return None
    try:
        found = parse_date(typed)
    except ValueError:
        found = None
    if found is None or not 2000 <= found.year <= 2100:
        raise WrongError(name)
    return found


def _one_of(form: Form, name: str, choices: tuple[Choice, ...], empty: Choice) -> Choice:
    return next((one for one in choices if one == form.get(name)), empty)


def _text(form: Form, name: str) -> str:
    return " ".join(form.get(name, "").replace("\x00", "").split())[:_SHORT]


def _long(form: Form, name: str) -> str:
    return form.get(name, "").replace("\x00", "").replace("\r\n", "\n").strip()[:_LONG]
