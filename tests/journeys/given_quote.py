"""Put sent quotes in the data folder of a running server, and print the paths of their links: run as a program."""

import os
import sys
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "houvast.web.settings"
django.setup()

from django.utils import timezone  # noqa: E402

from houvast.books.store import the_firm  # noqa: E402
from houvast.facts.party import PartyRef  # noqa: E402
from houvast.quotes.defaults import Defaults  # noqa: E402
from houvast.quotes.revisions import send  # noqa: E402
from houvast.quotes.store import create, dossier, keep, save_defaults  # noqa: E402
from houvast.quotes.store.links import make_link  # noqa: E402
from houvast.quotes.values import Instalment, Line, Quote, SiteFacts, Variant, VariantGroup  # noqa: E402


def given(today: date) -> Quote:
    """A boiler for a family: two ways to do it, an extra, a discount, words between, and three payments."""
    ways = VariantGroup("warmte", "Verwarming", (Variant("gas", "Gasketel"), Variant("wp", "Warmtepomp")))
    lines = (
        Line("t", "text", "Afbraak en voorbereiding"),
        Line("a", text="Oude ketel afkoppelen en afvoeren", quantity=Decimal(4), unit="uur", price=Decimal(52)),
        Line("b", text="Koperbuis 22 mm", quantity=Decimal("12.5"), unit="m", price=Decimal("8.1250"), vat="home"),
        Line("s", "subtotal", "Voorbereiding"),
        Line("g", text="Condensatieketel 24 kW", price=Decimal(2350), vat="fossil", group="warmte", variant="gas"),
        Line("w", text="Lucht-waterpomp 6 kW", price=Decimal(8900), vat="home", group="warmte", variant="wp"),
        Line(
            "o",
            text="Slimme thermostaat",
            description="Geplaatst en uitgelegd,\nmet twee jaar waarborg.",
            price=Decimal(240),
            vat="home",
            option=True,
        ),
    )
    return Quote(
        number="",
        customer=PartyRef("Familie De Smet", street="Kerkstraat 8", city="Hasselt", postal_code="3500"),
        title="Vervanging van de stookketel",
        lines=lines,
        groups=(ways,),
        site=SiteFacts(old_enough=True, private_use=True, end_user=True),
        site_address="Kerkstraat 8, 3500 Hasselt",
        discount=Decimal(2),
        schedule=(
            Instalment("Bij bestelling", percent=Decimal(30)),
            Instalment("Bij oplevering", "delivery", percent=Decimal(70)),
        ),
        dated=today,
        valid_until=today + timedelta(days=30),
        term="6 weken na je akkoord",
        introduction="Bedankt voor je bezoek aan de toonzaal.\nHieronder vind je ons voorstel.",
        notes="Water en elektriciteit zijn ter plaatse.",
        private_notes="SECRETNOTE",
    )


def main(count: int) -> None:
    """Quotes of two versions each."""
    firm, now, today = the_firm(), timezone.now(), timezone.localdate()
    seller = PartyRef("Techno Claes BV", "0403601261", "BE0403601261", street="Kerkstraat 1", city="Mechelen")
    save_defaults(firm, Defaults(seller=seller._replace(postal_code="2800", phone="015 12 34 56"), colour="#c2410c"))
    for _ in range(count):
        made = given(today)
        begun = create(firm, replace(made, title="Stookketel"), now, today)
        first, second = b"%PDF-1.7 first", b"%PDF-1.7 second"
        keep(firm, send(begun, begun.draft, first, now), 1, first)
        found = dossier(firm, begun.number)
        assert found is not None
        keep(firm, send(found[0], replace(made, number=begun.number), second, now), found[1], second)
        print(f"/o/{make_link(firm, begun.number, now, now + timedelta(days=60))}/")  # noqa: T201


if __name__ == "__main__":
    main(int(sys.argv[1]))
