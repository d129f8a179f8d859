"""Kapsalon Lien in Lier: four people who cut and colour hair. Person-bound service."""

from houvast.demo.profile import (
    SLOW,
    Article,
    Customer,
    FirmProfile,
    OwnAccount,
    Person,
    Retainer,
    Standing,
    Stream,
    Supplier,
    Takings,
    Visit,
)

_SERVICES = (
    Article("Knippen dames", 46, vat="21", weight=3.2, minutes=45),
    Article("Knippen heren", 29, vat="21", weight=2.4, minutes=30),
    Article("Knippen kind", 21, vat="21", weight=1.1, minutes=30),
    Article("Kleuren en knippen", 96, vat="21", weight=1.9, minutes=105),
    Article("Balayage", 139, vat="21", weight=0.5, minutes=150),
    Article("Brushing", 32, vat="21", weight=1.2, minutes=30),
    Article("Bruidskapsel", 165, vat="21", weight=0.06, minutes=120),
)
_THEATRE = Customer("Theatergezelschap Het Doek", "Lier", 1, SLOW)

KAPSALON = FirmProfile(
    archetype="person",
    name="Kapsalon Lien",
    owner="Lien Bogaerts",
    city="Lier",
    street="Grote Markt 31",
    cities=("Lier", "Mechelen", "Antwerpen"),
    phone="03 000 00 00",
    accounts=(OwnAccount("DEMOBEB1", "coda", 14000, 13000),),
    streams=(
        Stream("grime", 14, 420, 0.4, (Article("Kappen en grime per voorstelling", 70, "HUR"),), (_THEATRE,), lines=1),
    ),
    retainers=(Retainer(Customer("Woonzorgcentrum Netezicht", "Lier", 1, SLOW), 560, "Kappersbeurten bewoners"),),
    suppliers=(
        Supplier(
            "Haarwerk Groothandel",
            "Mechelen",
            19500,
            3,
            (Article("Kleurcrème 60 ml", 5.9), Article("Shampoo 5 l", 28.5), Article("Oxidant 1 l", 7.4)),
            rise=(4, 1.07),
        ),
        Supplier("Salonproducten Verde", "Antwerpen", 8200, 1, (Article("Verkooplijn verzorging", 9.8),)),
        Supplier("Wasserij Kristal", "Lier", 4100, 1, (Article("Handdoeken per kg", 2.4, "KGM"),)),
        Supplier(
            "Kempense Stroom",
            "Geel",
            6200,
            1,
            (Article("Elektriciteit en gas", 0.19, "KWH"),),
            pays="direct_debit",
            terms=15,
        ),
        Supplier("Telecom Vlaanderen", "Mechelen", 1150, 1, (Article("Internet en gsm", 80),), pays="direct_debit"),
        Supplier("Afsprakenboek Online", "Gent", 1180, 1, (Article("Abonnement agenda", 49),), pays="direct_debit"),
        Supplier(
            "Kaartbetaal Diensten", "Brussel", 2700, 1, (Article("Kosten betaalterminal", 15),), pays="direct_debit"
        ),
        Supplier("Boekhoudkantoor Peeters", "Hasselt", 3900, 0.34, (Article("Boekhouding", 78, "HUR"),)),
        Supplier("Sociaal Secretariaat Kompas", "Brussel", 1500, 1, (Article("Loonverwerking", 28),), terms=15),
        Supplier("Verzekeringen Hermans", "Hasselt", 2100, 0.1, (Article("Polis salon", 640),), vat="E", terms=20),
        Supplier(
            "Stoelen & Spiegels Interieur",
            "Antwerpen",
            3800,
            0.2,
            (Article("Kappersstoel", 640),),
            states_due_date=False,
        ),
    ),
    standing=(
        Standing("Familie Van Reusel", 1950, 2, "HUUR GROTE MARKT"),
        Standing("Krediet Demobank", 610, 10, "AFLOSSING LENING INRICHTING", kind="loan", indexed=False),
        Standing("Muziekrechten Beheer", 310, 18, "JAARLICENTIE MUZIEK", every=12),
    ),
    team=(
        Person("Kim Lenaerts", "kapster", 2620, books=False),
        Person("Noor Segers", "kapster", 2480, books=False),
        Person("Jelle Moons", "kapper", 2350, books=False, hours=32),
    ),
    owner_net=2900,
    owner_social=3100,
    tax_advance=2600,
    takings=Takings(
        "appointments",
        29,
        (1, 2, 3, 4, 5),
        _SERVICES,
        season=(0.86, 0.92, 1.0, 1.05, 1.06, 1.05, 0.9, 0.82, 1.0, 1.0, 1.03, 1.3),
        card_share=0.8,
        performers=("Lien", "Kim", "Noor", "Jelle"),
        closed_in_summer=14,
    ),
    visits=(
        Visit("Administratie", 0.9, (0,), 10, 120, "administratie"),
        Visit("Bestellingen nakijken", 0.5, (0,), 14, 45, "administratie", "supplier"),
        Visit("Sociale media", 0.8, (3, 6), 20, 45, "verkoop"),
        Visit("Opleiding kleurtechniek", 0.06, (0,), 9, 420, "verbeteren"),
        Visit("Bruid proefkapsel", 0.1, (5,), 8, 90, "vakwerk"),
        Visit("Fitness", 0.8, (1, 3), 20, 60, "privé", "private"),
    ),
    statements="week",
)
