"""What she reads where she sets things once: her details, her prices, her Word file, her price lists."""

from typing import Final

from houvast.facts.text import Text

TEXTS: Final[dict[str, Text]] = {
    "quotes.defaults_title": Text("Vaste gegevens voor je offertes", "Fixed details for your quotes"),
    "quotes.defaults_lede": Text(
        "Eén keer invullen. Wat op je eigen facturen staat, hebben we al ingevuld.",
        "Fill this in once. What stands on your own invoices is filled in already.",
    ),
    "quotes.defaults_who": Text("Jij op papier", "You on paper"),
    "quotes.defaults_price": Text("Hoe je een prijs maakt", "How you make a price"),
    "quotes.defaults_words": Text("Geldigheid en vaste teksten", "Validity and fixed texts"),
    "quotes.iban": Text("Rekeningnummer (IBAN)", "Account (IBAN)"),
    "quotes.signer": Text("Contactpersoon op papier", "Contact on paper"),
    "quotes.colour": Text("Je kleur", "Your colour"),
    "quotes.hour_price": Text("Een uur voor de klant, zonder btw", "An hour for the customer, without VAT"),
    "quotes.hour_cost": Text("Wat een uur jou kost", "What an hour costs you"),
    "quotes.floor": Text("Je ondergrens: wat op 100 moet overblijven", "Your floor: what must be left of 100"),
    "quotes.selling": Text("Prijs voor de klant", "Price for the customer"),
    "quotes.selling_list": Text("de prijs van de lijst", "the price of the list"),
    "quotes.selling_markup": Text("wat ik betaal plus een opslag", "what I pay plus a markup"),
    "quotes.markup": Text("Opslag in %", "Markup in %"),
    "quotes.placing": Text("Tijd om te plaatsen zit in de prijs", "The time to place it is in the price"),
    "quotes.valid_days": Text("Geldig hoeveel dagen", "Valid how many days"),
    "quotes.conditions": Text("Voorwaarden", "Conditions"),
    "quotes.conditions_hint": Text("Eén per regel.", "One per line."),
    "quotes.logo": Text("Logo", "Logo"),
    "quotes.logo_keep": Text("Bewaar het logo", "Keep the logo"),
    "quotes.logo_hint": Text(
        "PNG of JPEG. Zonder bestand gaat het logo weg.", "PNG or JPEG. Without a file the logo goes."
    ),
    "quotes.logo_kept": Text("Logo bewaard.", "Logo kept."),
    "quotes.logo_gone": Text("Logo weg.", "Logo gone."),
    "quotes.logo_wrong": Text(
        "Dat is geen PNG of JPEG die we kunnen tonen.", "That is no PNG or JPEG that can be shown."
    ),
}
