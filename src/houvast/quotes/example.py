"""An invented quote with something of everything, to try out how her paper looks."""

from datetime import date, timedelta
from decimal import Decimal

from houvast.facts.party import PartyRef
from houvast.quotes.defaults import THREE_PARTS
from houvast.quotes.values import Line, Quote, SiteFacts


def example_quote(today: date) -> Quote:
    """A quote for a family that does not exist, dated today."""
    return Quote(
        "O-VOORBEELD",
        PartyRef("Familie Voorbeeld", street="Kerkstraat 8", postal_code="3500", city="Hasselt"),
        "Badkamer",
        (
            Line("l1", "article", "Wastafel wit 60 cm", quantity=Decimal(2), price=Decimal("189.00"), vat="home"),
            Line(
                "l2",
                "article",
                "Koperbuis 15 mm",
                quantity=Decimal("12.5"),
                unit="m",
                price=Decimal("7.40"),
                vat="home",
            ),
            Line("l3", "subtotal", "Sanitair"),
            Line("l4", "text", "Afvoer van het oude toestel is inbegrepen."),
            Line("l5", "labour", "Plaatsing", quantity=Decimal(8), unit="u", price=Decimal("62.00"), vat="home"),
            Line("l6", "free", "Spiegelkast", price=Decimal("245.00"), vat="21", option=True),
        ),
        site_address="Kerkstraat 8, 3500 Hasselt",
        site=SiteFacts(old_enough=True, private_use=True, end_user=True),
        schedule=THREE_PARTS,
        dated=today,
        valid_until=today + timedelta(days=30),
        term="Binnen 8 weken na akkoord",
        introduction="Bedankt voor het gesprek. Hieronder ons voorstel.",
        notes="Sleutel bij de buren.",
    )
