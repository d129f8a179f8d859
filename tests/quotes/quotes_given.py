"""Quotes for tests: one to read, and any number of random ones, seeded."""

import random
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

from houvast.facts.party import PartyRef
from houvast.norms import load_norms
from houvast.quotes.values import Instalment, Line, Part, Quote, SiteFacts, Variant, VariantGroup

TODAY = date(2026, 11, 24)
NORMS = load_norms()
SENT = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
SELLER = PartyRef(
    "Techno Claes BV", "0403601261", "BE0403601261", "BE43001548226801", "BE", "Kerkstraat 1", "Mechelen", "2800"
)
BUYER = PartyRef("Bakkerij Janssens BV", "0700000005", "BE0700000005", None, "BE", "Markt 2", "Leuven", "3000")
FAMILY = PartyRef(
    "Familie De Smet", street="Kerkstraat 8", city="Hasselt", postal_code="3500", email="an@desmet.example"
)
YES = SiteFacts(old_enough=True, private_use=True, end_user=True)


def line(key: str, price: str, quantity: str = "1", **fields: object) -> Line:
    """A free line at 21 %."""
    made = Line(key, text=f"Werk {key}", quantity=Decimal(quantity), price=Decimal(price))
    return replace(made, **fields)  # type: ignore[arg-type]


def quote(*lines: Line, **fields: object) -> Quote:
    """A quote for a family, dated today."""
    made = Quote("O-2026-014", FAMILY, "Vervanging ketel", lines, dated=TODAY, valid_until=date(2026, 12, 24))
    return replace(made, **fields)  # type: ignore[arg-type]


# The last is the fraction of a secret cost: amounts that a customer sees have four decimals at most.
SECRETS = ("SECRETSUPPLIER", "SECRETNR", "SECRETNOTE", ".77777777")
_FACTS = (True, True, True, False, None)


def random_quote(dice: random.Random, *, secret: bool = False) -> Quote:
    """Anything that she may type: all VAT classes, discounts, options, variants, kits, subtotals, instalments."""
    groups = tuple(_group(dice, index) for index in range(dice.choice((0, 0, 1, 2))))
    lines = tuple(_line(dice, index, groups, secret=secret) for index in range(dice.randint(1, 25)))
    reverse = dice.random() < 0.15
    return Quote(
        number=f"O-2026-{dice.randint(1, 9999):04}",
        customer=BUYER if reverse else dice.choice((BUYER, FAMILY)),
        title="Vervanging ketel",
        lines=lines,
        groups=groups,
        site=SiteFacts(dice.choice(_FACTS), dice.choice(_FACTS), dice.choice(_FACTS)),
        reverse_charge=reverse,
        discount=_percent(dice) if dice.random() < 0.3 else Decimal(0),
        discount_amount=Decimal(dice.randint(1, 50_000)) / 100 if dice.random() < 0.2 else Decimal(0),
        schedule=dice.choice(SCHEDULES),
        requested_at=SENT,
        dated=date(2025, 7, 20) if dice.random() < 0.2 else TODAY,
        valid_until=date(2026, 12, 24),
        private_notes="SECRETNOTE" if secret else "",
    )


SCHEDULES = (
    (),
    tuple(Instalment(f"Schijf {percent}", percent=Decimal(percent)) for percent in (30, 40, 30)),
    tuple(Instalment(f"Schijf {percent}", percent=Decimal(percent)) for percent in ("33.33", "33.33", "33.34")),
    (Instalment("Voorschot", amount=Decimal("500.00")), Instalment("Saldo", "delivery", percent=Decimal(100))),
)


def _group(dice: random.Random, index: int) -> VariantGroup:
    variants = tuple(Variant(name, f"Variant {name}") for name in ("A", "B", "C")[: dice.randint(2, 3)])
    return VariantGroup(
        f"g{index}", f"Keuze {index}", variants, dice.choice(("", "A", "B")), dice.choice(("", "", "A", "B"))
    )


def _percent(dice: random.Random) -> Decimal:
    return Decimal(dice.choice(("5", "10", "2.5", "7.25", "33.33", "100")))


def _line(dice: random.Random, index: int, groups: tuple[VariantGroup, ...], *, secret: bool) -> Line:
    kind = dice.choice(("article", "article", "kit", "labour", "free", "text", "subtotal"))
    price_unit = Decimal(dice.choice((1, 1, 1, 10, 100, 1000, 6)))
    made = Line(
        key=f"l{index}",
        kind=kind,
        text=f"Lijn {index}",
        quantity=Decimal(dice.randint(1, 60_000)) / dice.choice((1, 10, 100, 1000)),
        price=Decimal(dice.randint(0, 2_000_000)) / dice.choice((100, 100, 1000, 10_000)),
        price_unit=price_unit,
        discount=_percent(dice) if dice.random() < 0.25 else Decimal(0),
        vat=dice.choice(("21", "21", "12", "6", "0", "exempt", "home", "home", "fossil")),
        cost=Decimal(dice.randint(0, 1_000_000)) / 100 if dice.random() < 0.8 else None,
        labour_minutes=Decimal(dice.randint(0, 240)),
        option=dice.random() < 0.2,
        chosen=dice.random() < 0.5,
        parts=tuple(_part(dice, secret=secret) for _ in range(dice.randint(1, 4))) if kind == "kit" else (),
        show_parts=dice.random() < 0.5,
    )
    if dice.random() < 0.05:
        made = replace(made, quantity=-made.quantity)
    if groups and dice.random() < 0.4:
        group = dice.choice(groups)
        made = replace(made, group=group.key, variant=dice.choice(group.variants).key)
    if secret:
        made = replace(
            made, cost=Decimal("7.77777777"), supplier=SECRETS[0], article_nr=SECRETS[1], private_note=SECRETS[2]
        )
    return made


def _part(dice: random.Random, *, secret: bool) -> Part:
    cost = Decimal("7.77777777") if secret else Decimal(dice.randint(1, 90_000)) / 100
    made = Part("Onderdeel", Decimal(dice.randint(1, 9)), price=Decimal(dice.randint(1, 90_000)) / 100, cost=cost)
    return replace(made, supplier=SECRETS[0], article_nr=SECRETS[1]) if secret else made
