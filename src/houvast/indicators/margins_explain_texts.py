"""What the owner reads about where a figure of her customers and products comes from."""

from houvast.facts.text import Text

TEXTS: dict[str, Text] = {
    # formulas
    "indicators.formula_sales": Text(
        "Wat je verkocht, zonder btw, met creditnota’s eraf.",
        "What you sold, without VAT, credit notes taken off.",
    ),
    "indicators.formula_left_customer": Text(
        "Verkocht, min wat de goederen kosten bij aankoop, min de uren voor deze klant aan hun kost, min wat je"
        " speciaal voor hem kocht. Alleen regels waarvan de kost bekend is. Hoe minder regels, hoe dichter bij het"
        " gemiddelde van al je klanten.",
        "Sold, less what the goods cost to buy, less the hours for this customer at their cost, less what was"
        " bought for this customer. Only lines whose cost is known. The fewer lines, the closer to the average of"
        " all your customers.",
    ),
    "indicators.formula_left_product": Text(
        "Verkocht, min wat het kost bij aankoop of om te maken, zonder uren. Hoe minder regels, hoe dichter bij het"
        " gemiddelde van al je producten.",
        "Sold, less what it costs to buy or make, without hours. The fewer lines, the closer to the average of all"
        " your products.",
    ),
    "indicators.formula_left_order": Text(
        "Gefactureerd, min wat de goederen kosten, min de uren aan hun kost, min wat je voor deze werf kocht.",
        "Invoiced, less what the goods cost, less the hours at their cost, less what was bought for this job.",
    ),
    "indicators.formula_covered_customer": Text(
        "Omzet waarvan de kost bekend is, op elke honderd euro omzet.",
        "Sales whose cost is known, of every hundred euro sold.",
    ),
    "indicators.formula_covered_product": Text(
        "Omzet waarvan de aankoopprijs of kostprijs bekend is, op elke honderd euro goederen die je verkoopt.",
        "Sales whose purchase price or cost is known, of every hundred euro of goods sold.",
    ),
    "indicators.formula_covered_order": Text(
        "Omzet waarvan de kost bekend is, op elke honderd euro omzet.",
        "Sales whose cost is known, of every hundred euro sold.",
    ),
    "indicators.formula_top_share": Text(
        "Omzet bij de grootste klanten, op elke honderd euro die je verkocht. Wie alleen voor anderen betaalt, telt"
        " niet mee.",
        "Sales to the largest customers, of every hundred euro sold. Who only pays for others does not count.",
    ),
    "indicators.formula_supplier_rise": Text(
        "Het verschil tussen de nieuwe en de oude prijs, maal wat je de laatste twaalf maanden kocht.",
        "The difference between the new and the old price, times what you bought in the last twelve months.",
    ),
    "indicators.formula_at_stake": Text(
        "Wat deze klant kocht in het jaar tot zijn laatste aankoop, min wat daar aan kosten bij hoort.",
        "What this customer bought in the year until the last purchase, less the costs that go with it.",
    ),
    # where it comes from
    "indicators.explain_sales_customer": Text("Verkocht aan {name}", "Sold to {name}"),
    "indicators.explain_sales_product": Text("Verkocht: {name}", "Sold: {name}"),
    "indicators.explain_sales_order": Text("Gefactureerd: {name}", "Invoiced: {name}"),
    "indicators.explain_left_customer": Text("Wat er overblijft van {name}", "What is left of {name}"),
    "indicators.explain_left_product": Text(
        "Wat er overblijft op {name}, zonder uren",
        "What is left on {name}, without hours",
    ),
    "indicators.explain_left_order": Text("Wat er overblijft op {name}", "What is left on {name}"),
    "indicators.note_left_customer": Text(
        "Van {sold:euro} omzet kennen we de kost van {known:euro}. Vaste kosten van de zaak zijn nergens verdeeld."
        " Wat je zelf maakt staat aan zijn volle kostprijs, met het werk erin.",
        "Of {sold:euro} in sales we know the cost of {known:euro}. Fixed costs are spread over nobody. What you"
        " make yourself stands at its full cost, the work included.",
    ),
    "indicators.note_left_product": Text(
        "Van {sold:euro} omzet kennen we de kost van {known:euro}. De prijs van elke aankoop telt vanaf haar eigen"
        " datum.",
        "Of {sold:euro} in sales we know the cost of {known:euro}. The price of each purchase counts from its own"
        " date.",
    ),
    "indicators.note_left_order": Text(
        "Van {sold:euro} omzet kennen we de kost van {known:euro}, over de hele duur van de werf.",
        "Of {sold:euro} in sales we know the cost of {known:euro}, over the whole of the job.",
    ),
    "indicators.explain_covered_customer": Text(
        "Van welke omzet de kost bekend is",
        "Of which sales the cost is known",
    ),
    "indicators.explain_covered_product": Text(
        "Van welke producten de aankoopprijs bekend is",
        "Of which products the purchase price is known",
    ),
    "indicators.explain_covered_order": Text("Van welke werven de kost bekend is", "Of which jobs the cost is known"),
    "indicators.explain_top_one": Text("Je grootste klant", "Your largest customer"),
    "indicators.explain_top": Text("Je {count} grootste klanten", "Your {count} largest customers"),
    "indicators.explain_supplier_rise": Text("Wat {name} meer vraagt", "What {name} asks more"),
    "indicators.note_supplier_rise": Text(
        "Het midden van de drie laatste prijzen naast het midden van drie prijzen voor de stijging.",
        "The middle of the last three prices beside the middle of three prices before the rise.",
    ),
    "indicators.explain_at_stake": Text("Wat {name} in een jaar overliet", "What {name} left in a year"),
    "indicators.note_at_stake": Text(
        "Van elke honderd euro blijft er ongeveer {share:number} over: wat we van deze klant kennen, anders wat je"
        " zaak overhoudt na aankopen.",
        "Of every hundred euro about {share:number} is left: what we know of this customer, else what your business"
        " keeps after purchases.",
    ),
    "indicators.row_counter": Text("Over de toonbank", "Over the counter"),
    "indicators.row_sold": Text("Verkocht: {name}", "Sold: {name}"),
    "indicators.row_bought": Text("Aankoop: {name}", "Purchase: {name}"),
    "indicators.row_made": Text("Kostprijs: {name}", "Cost: {name}"),
    "indicators.row_direct": Text("Gekocht hiervoor: {name}", "Bought for this: {name}"),
    "indicators.row_hours": Text("Uren aan hun kost", "Hours at their cost"),
    "indicators.row_costs_of_it": Text("Kosten die erbij horen", "Costs that go with it"),
    "indicators.row_pulled": Text(
        "Bijgesteld naar het gemiddelde, want enkele regels bewijzen weinig",
        "Adjusted towards the average, for a few lines prove little",
    ),
}
