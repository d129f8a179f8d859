"""Names and places for invented customers and employees, as they are common in Flanders."""

from random import Random

from houvast.facts.party import PartyRef

FIRST = (
    "Els",
    "Jan",
    "Marieke",
    "Tom",
    "Sara",
    "Pieter",
    "Ann",
    "Koen",
    "Lies",
    "Bart",
    "Griet",
    "Wim",
    "Hilde",
    "Stijn",
    "Katrien",
    "Dries",
    "Nele",
    "Jeroen",
    "Veerle",
    "Hans",
    "Fatima",
    "Youssef",
    "Ilse",
    "Geert",
    "Tine",
    "Kris",
    "Lieve",
    "Maarten",
    "Sofie",
    "Joke",
    "Wouter",
    "Inge",
    "Ruben",
    "Emma",
    "Lars",
    "Nina",
    "Bram",
    "Elke",
    "Filip",
    "Mia",
)
LAST = (
    "Peeters",
    "Janssens",
    "Maes",
    "Jacobs",
    "Mertens",
    "Willems",
    "Claes",
    "Goossens",
    "Wouters",
    "Smets",
    "Aerts",
    "Hermans",
    "Michiels",
    "Lemmens",
    "Vos",
    "Stevens",
    "Martens",
    "Thijs",
    "Cools",
    "Hendrickx",
    "Vermeulen",
    "Desmet",
    "Pauwels",
    "Bogaerts",
    "Geerts",
    "Segers",
    "Lenaerts",
    "Coppens",
    "Baert",
    "Nys",
    "Yilmaz",
    "Verhoeven",
    "Deprez",
    "Vandamme",
    "Declercq",
    "Moons",
    "Reynders",
    "Vanherck",
    "Driesen",
    "Ceulemans",
)
_STREETS = (
    "Kerkstraat",
    "Stationsstraat",
    "Dorpsstraat",
    "Molenweg",
    "Lindelaan",
    "Schoolstraat",
    "Kapelstraat",
    "Nieuwstraat",
    "Beukenlaan",
    "Veldstraat",
    "Groenstraat",
    "Bosdreef",
    "Heidestraat",
    "Eikenlaan",
    "Meerstraat",
)
PLACES = {
    "Hasselt": "3500",
    "Genk": "3600",
    "Diepenbeek": "3590",
    "Tongeren": "3700",
    "Leuven": "3000",
    "Mechelen": "2800",
    "Lier": "2500",
    "Willebroek": "2830",
    "Vilvoorde": "1800",
    "Aalst": "9300",
    "Gent": "9000",
    "Antwerpen": "2000",
    "Kortrijk": "8500",
    "Roeselare": "8800",
    "Deinze": "9800",
    "Turnhout": "2300",
    "Geel": "2440",
    "Brugge": "8000",
    "Sint-Truiden": "3800",
    "Brussel": "1000",
}


def full_name(rng: Random) -> str:
    """A first and a last name."""
    return f"{rng.choice(FIRST)} {rng.choice(LAST)}"


def street(rng: Random) -> str:
    """A street with a number."""
    return f"{rng.choice(_STREETS)} {rng.randint(1, 189)}"


def private_person(rng: Random, cities: tuple[str, ...]) -> PartyRef:
    """Somebody with an address and an e-mail address, without a VAT number."""
    name, city = full_name(rng), rng.choice(cities)
    email = f"{name.lower().replace(' ', '.')}{rng.randint(1, 99)}@example.be"
    return PartyRef(name, country="BE", street=street(rng), city=city, postal_code=PLACES[city], email=email)
