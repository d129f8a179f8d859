"""What the owner reads about what may go: keep, adjust or stop."""

from houvast.facts.text import Text

TEXTS: dict[str, Text] = {
    # what may go
    "indicators.sunset": Text("Houden, aanpassen of stoppen?", "Keep, adjust or stop?"),
    "indicators.sunset_lede": Text(
        "Wat er al jaren is en niet veel opbrengt, het oudste en kleinste eerst. We vragen er hoogstens"
        " {most:number} per maand.",
        "What has been there for years and brings little, the oldest and smallest first. We ask about {most:number}"
        " a month at most.",
    ),
    "indicators.sunset_none": Text(
        "Nog niets is oud genoeg om opnieuw te bekijken.", "Nothing is old enough yet to look at again."
    ),
    "indicators.sunset_to_questions": Text("Naar de vragen", "To the questions"),
    "indicators.sunset_col_since": Text("Sinds", "Since"),
    "indicators.sunset_col_year": Text("In 12 maanden", "In 12 months"),
    "indicators.sunset_col_looked": Text("Laatst bekeken", "Last looked at"),
    "indicators.sunset_never": Text("nog nooit", "never yet"),
    "indicators.sunset_thing_customers": Text("klant", "customer"),
    "indicators.sunset_thing_products": Text("product", "product"),
    "indicators.sunset_thing_suppliers": Text("leverancier", "supplier"),
    "indicators.sunset_thing_duties": Text("komt vanzelf terug", "comes back by itself"),
    "indicators.sunset_keep": Text("Houden", "Keep"),
    "indicators.sunset_adjust": Text("Aanpassen", "Adjust"),
    "indicators.sunset_stop": Text("Stoppen", "Stop"),
    "indicators.sunset_ask_customers": Text(
        "{name} is al minstens {years:number} jaar klant en was in twaalf maanden goed voor {amount:euro}. Houden,"
        " aanpassen of stoppen?",
        "{name} has been a customer for at least {years:number} years and brought {amount:euro} in twelve months."
        " Keep, adjust or stop?",
    ),
    "indicators.sunset_ask_products": Text(
        "‘{name}’ verkoop je al minstens {years:number} jaar, in twaalf maanden voor {amount:euro}. Houden,"
        " aanpassen of stoppen?",
        "You have sold ‘{name}’ for at least {years:number} years, in twelve months for {amount:euro}. Keep, adjust"
        " or stop?",
    ),
    "indicators.sunset_ask_suppliers": Text(
        "Bij {name} koop je al minstens {years:number} jaar, in twaalf maanden voor {amount:euro}. Houden, aanpassen"
        " of stoppen?",
        "You have bought from {name} for at least {years:number} years, in twelve months for {amount:euro}. Keep,"
        " adjust or stop?",
    ),
    "indicators.sunset_ask_duties": Text(
        "‘{name}’ loopt al minstens {years:number} jaar en kost {amount:euro} per jaar. Houden, aanpassen of stoppen?",
        "‘{name}’ has run for at least {years:number} years and costs {amount:euro} a year. Keep, adjust or stop?",
    ),
    "indicators.sunset_said_keep": Text("{name}: houden", "{name}: keep"),
    "indicators.sunset_said_adjust": Text("{name}: aanpassen", "{name}: adjust"),
    "indicators.sunset_said_stop": Text("{name}: stoppen", "{name}: stop"),
}
