"""Fietsen Maes in Turnhout: six people who sell and repair bikes. Retail."""

from houvast.demo.profile import (
    BUNDLES,
    Article,
    Customer,
    FirmProfile,
    Habit,
    OwnAccount,
    Person,
    Standing,
    Stream,
    Supplier,
    Takings,
    Visit,
)

_SHOP = (
    Article("E-bike Stad 500 Wh", 2899, group="E-bikes", vat="21", weight=0.028),
    Article("E-bike Trekking 750 Wh", 3799, group="E-bikes", vat="21", weight=0.014),
    Article("Stadsfiets 7 v", 849, group="Fietsen", vat="21", weight=0.03),
    Article("Kinderfiets 20 inch", 379, group="Fietsen", vat="21", weight=0.05),
    Article("Racefiets carbon", 2650, group="Fietsen", vat="21", weight=0.006),
    Article("Helm", 69.95, group="Uitrusting", vat="21", weight=0.3),
    Article("Regenjas", 89.95, group="Uitrusting", vat="21", weight=0.15),
    Article("Fietstas dubbel", 74.95, group="Uitrusting", vat="21", weight=0.22),
    Article("Kettingslot", 54.95, group="Uitrusting", vat="21", weight=0.3),
    Article("Binnenband", 8.95, group="Onderdelen", vat="21", weight=1.2),
    Article("Buitenband", 34.95, group="Onderdelen", vat="21", weight=0.7),
    Article("Remblokken", 14.95, group="Onderdelen", vat="21", weight=0.6),
    Article("Ketting en cassette", 79.95, group="Onderdelen", vat="21", weight=0.35),
    Article("Verlichtingsset", 39.95, group="Onderdelen", vat="21", weight=0.4),
    Article("Herstelling werkuur", 48, "HUR", "Werkplaats", "6", 1.1),
    Article("Onderhoudsbeurt", 65, group="Werkplaats", vat="6", weight=0.9),
)
_LEASED = (
    Article("E-bike Stad 500 Wh", 2396, vat="21"),
    Article("E-bike Trekking 750 Wh", 3140, vat="21"),
    Article("Toebehoren leasefiets", 145, vat="21"),
    Article("Onderhoudspakket 36 maanden", 430, vat="21"),
)
_SEASON = (0.55, 0.75, 1.3, 1.45, 1.4, 1.25, 1.05, 0.95, 0.95, 0.75, 0.65, 0.95)
_BUYING = (1.3, 1.6, 1.7, 1.4, 1.1, 0.8, 0.6, 0.5, 0.6, 0.7, 0.9, 0.8)

FIETSEN = FirmProfile(
    archetype="retail",
    name="Fietsen Maes",
    owner="Tom Maes",
    city="Turnhout",
    street="Steenweg 118",
    cities=("Turnhout", "Geel", "Lier"),
    phone="014 00 00 00",
    accounts=(OwnAccount("DEMOBEB1", "coda", 52000, 45000),),
    streams=(
        Stream(
            "leasefiets",
            118,
            3200,
            0.25,
            _LEASED,
            customers=(
                Customer("Fietslease Kempen", "Geel", 3, BUNDLES),
                Customer("Op Wielen Lease", "Antwerpen", 2, Habit(late=1, spread=2, structured=0.9)),
                Customer("Stadsdiensten Kempenrand", "Turnhout", 0.4, Habit(late=16, spread=6)),
                Customer("Postdienst De Zwaluw", "Turnhout", 0.6, Habit(takes_discount=True)),
                Customer("Koeriers Groen", "Antwerpen", 0.6, Habit(), lost=6),
            ),
            season=_SEASON,
            lines=2,
            credit_notes=0.02,
            discount_percent=1,
        ),
    ),
    suppliers=(
        Supplier(
            "Rijwielfabriek Veluwe",
            "Apeldoorn",
            235000,
            3.2,
            (Article("E-bike Stad 500 Wh", 1790), Article("E-bike Trekking 750 Wh", 2350)),
            vat="K",
            terms=60,
            country="NL",
            reference=False,
            rise=(5, 1.06),
            season=_BUYING,
        ),
        Supplier(
            "Fietsmerken Import",
            "Antwerpen",
            192000,
            4,
            (Article("Stadsfiets 7 v", 505), Article("Kinderfiets 20 inch", 221), Article("Racefiets carbon", 1640)),
            terms=60,
            season=_BUYING,
        ),
        Supplier(
            "Onderdelen Express",
            "Gent",
            84000,
            9,
            (
                Article("Buitenband", 17.2),
                Article("Binnenband", 3.1),
                Article("Ketting en cassette", 38.4),
                Article("Remblokken", 5.6),
            ),
            season=_SEASON,
            discount_percent=2,
        ),
        Supplier(
            "Helm & Tas",
            "Kortrijk",
            46000,
            2,
            (Article("Helm", 34), Article("Fietstas dubbel", 36.5), Article("Regenjas", 43)),
            season=_SEASON,
        ),
        Supplier(
            "Kempense Stroom",
            "Geel",
            9800,
            1,
            (Article("Elektriciteit", 0.21, "KWH"),),
            pays="direct_debit",
            terms=15,
        ),
        Supplier("Telecom Vlaanderen", "Mechelen", 1900, 1, (Article("Internet en gsm", 80),), pays="direct_debit"),
        Supplier("Kassa & Co", "Gent", 2400, 1, (Article("Kassasysteem", 100),), pays="direct_debit"),
        Supplier(
            "Kaartbetaal Diensten", "Brussel", 8900, 1, (Article("Kosten betaalterminal", 15),), pays="direct_debit"
        ),
        Supplier("Boekhoudkantoor Peeters", "Hasselt", 7600, 0.34, (Article("Boekhouding", 80, "HUR"),)),
        Supplier("Sociaal Secretariaat Kompas", "Brussel", 2400, 1, (Article("Loonverwerking", 28),), terms=15),
        Supplier("Verzekeringen Hermans", "Hasselt", 6400, 0.25, (Article("Polis winkel", 640),), vat="E", terms=20),
        Supplier("Drukkerij De Kiosk", "Turnhout", 9000, 0.8, (Article("Folders", 0.18),), states_due_date=False),
        Supplier("Poetsdienst Blink", "Turnhout", 7200, 1, (Article("Poetsen", 29, "HUR"),)),
    ),
    standing=(
        Standing("Immo Steenweg", 4300, 3, "HANDELSHUUR STEENWEG 118"),
        Standing("Krediet Demobank", 1650, 12, "AFLOSSING KREDIET WINKEL", kind="loan", indexed=False),
        Standing("Belastingen Stad Turnhout", 520, 22, "RECLAMEBELASTING", every=12),
    ),
    team=(
        Person("Ilse Maes", "verkoop", 2900, books=False),
        Person("Wouter Geerts", "fietsenmaker", 2950),
        Person("Ruben Cools", "fietsenmaker", 2700),
        Person("Nina Baert", "verkoop", 2650, books=False),
        Person("Karel Nys", "winkel en magazijn", 2550, books=False, hours=30),
    ),
    owner_net=3300,
    owner_social=3700,
    tax_advance=5000,
    takings=Takings("till", 21.5, (0, 1, 2, 4, 5), _SHOP, season=_SEASON, card_share=0.93),
    stock=(
        *(
            Article(article.name, round(article.price / 1.21 * 0.62, 2), article.unit, article.group, weight=count)
            for article, count in zip(
                _SHOP[:14], (14, 9, 16, 22, 5, 48, 30, 34, 44, 260, 140, 120, 36, 52), strict=True
            )
        ),
        Article("E-bike Stad 400 Wh (vorig model)", 1480, group="E-bikes", weight=6),
        Article("Bakfiets toonmodel", 3150, group="E-bikes", weight=1),
    ),
    visits=(
        Visit("Vertegenwoordiger", 0.9, (1, 2), 10, 60, "leverancier", "supplier"),
        Visit("Demo leasefietsen bij", 0.4, (1, 4), 12, 90, "verkoop", "customer"),
        Visit("Etalage en bestellingen", 0.8, (3,), 9, 120, "verbeteren"),
        Visit("Administratie", 1.4, (1, 6), 20, 90, "administratie"),
        Visit("Inspringen in de werkplaats", 1.6, (0, 2, 4), 14, 120, "vakwerk"),
        Visit("Beurs", 0.03, (6,), 9, 480, "toekomst"),
        Visit("Training Club Kempen", 0.9, (3,), 19.5, 90, "privé", "private"),
    ),
    job_heading="Fiets",
    statements="day",
    loses_a_statement=True,
    growth=0.025,
)
