"""What the owner reads when a customer, a product or a price stands out, and why it belongs to her kind of business."""

from houvast.facts.text import Text

TEXTS: dict[str, Text] = {
    # findings, each with why it belongs to her kind of business
    "indicators.title_product_margin_losing": Text(
        "Op {name} leg je waarschijnlijk toe.",
        "You probably lose money on {name}.",
    ),
    "indicators.title_product_margin_check": Text("Kijk {name} eens na.", "Have a look at {name}."),
    "indicators.title_customer_margin_losing": Text(
        "Aan {name} hou je waarschijnlijk niets over.",
        "You probably have nothing left on {name}.",
    ),
    "indicators.title_customer_margin_check": Text("Kijk {name} eens na.", "Have a look at {name}."),
    "indicators.finding_product_margin_losing": Text(
        "{name} kost je bij aankoop meer dan je ervoor vraagt: op {count:number} regels ongeveer {amount:euro} in"
        " een jaar, zonder uren. Leg in een kwartier de laatste aankoopprijs naast je eigen prijs.",
        "{name} costs you more to buy than you ask for it: over {count:number} lines about {amount:euro} in a year,"
        " without hours. Take a quarter of an hour to put the last purchase price beside your own.",
    ),
    "indicators.finding_product_margin_check": Text(
        "Op {name} ging er volgens {count:number} regels iets af: misschien {amount:euro} in een jaar. Dat kan"
        " toeval zijn; leg de laatste aankoopprijs naast je eigen prijs.",
        "By {count:number} lines {name} lost a little: perhaps {amount:euro} in a year. That may be chance; put the"
        " last purchase price beside your own.",
    ),
    "indicators.finding_customer_margin_losing": Text(
        "Na goederen en uren kost {name} je waarschijnlijk meer dan hij opbrengt: ongeveer {amount:euro} in een"
        " jaar, over {count:number} regels. Bekijk in een kwartier waar de uren en aankopen naartoe gingen.",
        "After goods and hours {name} probably costs you more than it brings in: about {amount:euro} in a year,"
        " over {count:number} lines. Take a quarter of an hour to see where the hours and purchases went.",
    ),
    "indicators.finding_customer_margin_check": Text(
        "Op {name} ging er volgens {count:number} regels iets af: misschien {amount:euro} in een jaar. Dat kan"
        " toeval zijn; bekijk eens waar de uren en aankopen naartoe gingen.",
        "By {count:number} lines {name} lost a little: perhaps {amount:euro} in a year. That may be chance; see"
        " where the hours and purchases went.",
    ),
    "indicators.finding_silent": Text(
        "{name} kocht zo om de {interval:number} dagen, en nu al {silent:number} dagen niets. In een jaar bleef"
        " daar tussen {low:euro} en {high:euro} van over. Een telefoontje van tien minuten zegt meer dan elk cijfer.",
        "{name} used to buy about every {interval:number} days, and nothing for {silent:number} days now. In a year"
        " that left between {low:euro} and {high:euro}. A call of ten minutes says more than any figure.",
    ),
    "indicators.finding_silent_same": Text(
        "{name} kocht zo om de {interval:number} dagen, en nu al {silent:number} dagen niets. In een jaar bleef"
        " daar ongeveer {high:euro} van over. Een telefoontje van tien minuten zegt meer dan elk cijfer.",
        "{name} used to buy about every {interval:number} days, and nothing for {silent:number} days now. In a year"
        " that left about {high:euro}. A call of ten minutes says more than any figure.",
    ),
    "indicators.finding_rise_stayed": Text(
        "{name} vraagt sinds {day:date} {percent:half} % meer ({article}: {prices}), en jouw prijs van {product}"
        " bleef staan. Op wat je koopt scheelt dat ongeveer {amount:euro} per jaar. Kijk in twintig minuten welke"
        " prijs mee moet.",
        "{name} has asked {percent:half} % more since {day:date} ({article}: {prices}), and your price of {product}"
        " stayed. On what you buy that is about {amount:euro} a year. Take twenty minutes to see which price should"
        " follow.",
    ),
    "indicators.finding_rise": Text(
        "{name} vraagt sinds {day:date} {percent:half} % meer ({article}: {prices}). Op wat je koopt scheelt dat"
        " ongeveer {amount:euro} per jaar. Staat die nieuwe prijs al in je offertes? Dat nakijken kost twintig"
        " minuten.",
        "{name} has asked {percent:half} % more since {day:date} ({article}: {prices}). On what you buy that is"
        " about {amount:euro} a year. Is the new price in your quotes yet? Checking takes twenty minutes.",
    ),
    "indicators.title_old_prices": Text(
        "{name} kost hetzelfde sinds {day:month}.",
        "{name} has cost the same since {day:month}.",
    ),
    "indicators.finding_old_prices": Text(
        "Van {count:number} producten, samen {sales:euro} omzet in een jaar, is de prijs al meer dan een jaar"
        " dezelfde. Wat je zelf koopt werd intussen zo’n {drift:half} % per jaar duurder: mee opgeschoven had dat"
        " tussen {low:euro} en {high:euro} per jaar gescheeld. Begin met {name}: twintig minuten.",
        "Of {count:number} products, together {sales:euro} of sales in a year, the price has been the same for more"
        " than a year. Meanwhile what you buy rose about {drift:half} % a year: moving along would have made between"
        " {low:euro} and {high:euro} a year. Start with {name}: twenty minutes.",
    ),
    "indicators.finding_old_prices_unknown": Text(
        "Van {count:number} producten, samen {sales:euro} omzet in een jaar, is de prijs al meer dan een jaar"
        " dezelfde. Kijk eens of hij nog klopt met wat je zelf betaalt. Begin met {name}: twintig minuten.",
        "Of {count:number} products, together {sales:euro} of sales in a year, the price has been the same for more"
        " than a year. See whether it still fits what you pay yourself. Start with {name}: twenty minutes.",
    ),
    "indicators.belongs_margin_person": Text(
        "Dat hoort bij jouw soort zaak: je verkoopt tijd, en wat je erbij levert rekent zelden iemand na.",
        "That belongs to your kind of business: you sell time, and what comes with it is rarely worked out.",
    ),
    "indicators.belongs_margin_retail": Text(
        "Dat hoort bij een winkel: honderden prijzen, en elk artikel beweegt op zijn eigen moment.",
        "That belongs to a shop: hundreds of prices, and every article moves at its own time.",
    ),
    "indicators.belongs_margin_project": Text(
        "Dat hoort bij projecten: elk werk is anders, en meerwerk en uren zie je pas achteraf.",
        "That belongs to projects: every job differs, and extra work and hours only show afterwards.",
    ),
    "indicators.belongs_margin_production": Text(
        "Dat hoort bij maakwerk: materiaal en uren zitten in elke prijs, en ze bewegen niet samen.",
        "That belongs to making things: material and hours are in every price, and they do not move together.",
    ),
    "indicators.belongs_margin_mixed": Text(
        "Dat hoort bij een zaak met meer activiteiten: de ene betaalt soms ongemerkt voor de andere.",
        "That belongs to a business with several activities: one sometimes pays for another unnoticed.",
    ),
    "indicators.belongs_repeat_person": Text(
        "Dat hoort bij jouw soort zaak: je klanten komen voor jou en je ploeg, en wie wegblijft zegt dat zelden.",
        "That belongs to your kind of business: customers come for you and your team, and who stays away rarely"
        " says so.",
    ),
    "indicators.belongs_repeat_retail": Text(
        "Dat hoort bij een winkel: een vaste koper die elders gaat kijken, merk je niet aan de kassa.",
        "That belongs to a shop: a regular who looks elsewhere does not show at the till.",
    ),
    "indicators.belongs_repeat_project": Text(
        "Dat hoort bij projecten: tussen twee opdrachten is het altijd stil, dus valt een echte stilte pas laat op.",
        "That belongs to projects: it is always quiet between two jobs, so a real silence shows late.",
    ),
    "indicators.belongs_repeat_production": Text(
        "Dat hoort bij maakwerk op bestelling: enkele vaste afnemers vullen je planning, en ze zeggen zelden af.",
        "That belongs to making to order: a few regulars fill your planning, and they rarely say goodbye.",
    ),
    "indicators.belongs_repeat_mixed": Text(
        "Dat hoort bij een zaak met meer activiteiten: wie in de ene stil wordt, verdwijnt achter de drukte van de"
        " andere.",
        "That belongs to a business with several activities: who goes silent in one disappears behind the bustle of"
        " another.",
    ),
    "indicators.belongs_price_person": Text(
        "Dat hoort bij jouw soort zaak: je kent je klanten bij naam, en een prijs verhogen stel je dan graag uit.",
        "That belongs to your kind of business: you know your customers by name, and then raising a price is easily"
        " put off.",
    ),
    "indicators.belongs_price_retail": Text(
        "Dat hoort bij een winkel: de inkoopprijs verandert per levering, het prijskaartje blijft hangen.",
        "That belongs to a shop: the purchase price changes with each delivery, the price tag stays.",
    ),
    "indicators.belongs_price_project": Text(
        "Dat hoort bij projecten: je rekent met de prijs van toen je offerte de deur uit ging.",
        "That belongs to projects: you calculate with the price of the day your quote went out.",
    ),
    "indicators.belongs_price_production": Text(
        "Dat hoort bij maakwerk: grondstof stijgt in één dag, je prijslijst één keer per jaar.",
        "That belongs to making things: raw material rises in a day, your price list once a year.",
    ),
    "indicators.belongs_price_mixed": Text(
        "Dat hoort bij een zaak met meer activiteiten: er zijn meer prijzen dan iemand kan onthouden.",
        "That belongs to a business with several activities: there are more prices than anybody can remember.",
    ),
}
