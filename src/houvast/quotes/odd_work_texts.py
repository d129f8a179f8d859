"""Five questions before she says yes to odd work, and a kind no for each reason. The no is hers to change."""

from typing import Final

from houvast.facts.text import Text

TEXTS: Final[dict[str, Text]] = {
    "quotes.odd_title": Text("Eerst vijf vragen", "Five questions first"),
    "quotes.odd_yes": Text("Niets dat tegenhoudt.", "Nothing that stands in the way."),
    "quotes.odd_yes_if": Text("Ja, als je hieronder iets kunt aanpassen.", "Yes, if you can change something below."),
    "quotes.odd_ask": Text("Nog niet alles geweten om te kiezen.", "Not all is known yet to choose."),
    "quotes.odd_no": Text(
        "Drie of meer dingen wegen. Een vriendelijk nee ligt klaar.",
        "Three things or more weigh. A kind no is ready.",
    ),
    "quotes.odd_margin_fine": Text(
        "Er blijft {value:number} op 100 over, boven je ondergrens van {limit:number}.",
        "It leaves {value:number} in 100, above your floor of {limit:number}.",
    ),
    "quotes.odd_margin_mind": Text(
        "Er blijft {value:number} op 100 over; je ondergrens is {limit:number}.",
        "It leaves {value:number} in 100; your floor is {limit:number}.",
    ),
    "quotes.odd_margin_ask": Text("Wat blijft ervan over?", "What does it leave?"),
    "quotes.odd_owner_hours_fine": Text(
        "Het vraagt {value:half} uur van jezelf.", "It takes {value:half} hours of your own."
    ),
    "quotes.odd_owner_hours_mind": Text(
        "Het vraagt {value:half} uur van jezelf. Kan iemand anders het doen?",
        "It takes {value:half} hours of your own. Can somebody else do it?",
    ),
    "quotes.odd_owner_hours_ask": Text(
        "Hoeveel uur van jezelf vraagt het?", "How many of your own hours does it take?"
    ),
    "quotes.odd_exception_fine": Text("Het is werk dat je al kent.", "It is work that you know."),
    "quotes.odd_exception_mind": Text(
        "Er komt iets nieuws bij dat je alleen hiervoor nodig hebt.",
        "It brings something new that you need for this alone.",
    ),
    "quotes.odd_exception_ask": Text(
        "Komt er een nieuw materiaal, leverancier of manier van werken bij?",
        "Does it bring a new material, supplier or way of working?",
    ),
    "quotes.odd_planning_fine": Text(
        "Er staat {value:half} weken werk gepland: er is plaats.",
        "{value:half} weeks of work are planned: there is room.",
    ),
    "quotes.odd_planning_mind": Text(
        "Er staat al {value:half} weken werk gepland. Wat schuift op?",
        "{value:half} weeks of work are planned already. What moves?",
    ),
    "quotes.odd_planning_ask": Text("Hoeveel weken werk staan er gepland?", "How many weeks of work are planned?"),
    "quotes.odd_money_fine": Text(
        "Wat je moet voorschieten, kan je rekening dragen.", "The account can carry what you pay in advance."
    ),
    "quotes.odd_money_mind": Text(
        "Je schiet {value:euro} voor. Vraag een groter voorschot.",
        "You pay {value:euro} in advance. Ask for a larger first payment.",
    ),
    "quotes.odd_money_ask": Text(
        "Hoeveel betaal je zelf voor de klant betaalt?", "How much do you pay before the customer pays?"
    ),
    "quotes.no_margin": Text(
        "Dag {customer}, bedankt voor je vraag over {title}. Wij kunnen dit niet maken voor een prijs die voor jou en "
        "voor ons goed is. Daarom zeggen we liever nu eerlijk nee, zodat je tijd hebt om iemand anders te vinden.",
        "Hello {customer}, thank you for asking us about {title}. We cannot do this at a price that is good for both "
        "of us. So we rather say no now, which leaves you time to find somebody else.",
    ),
    "quotes.no_owner_hours": Text(
        "Dag {customer}, bedankt voor je vraag over {title}. Dit werk vraagt aandacht die we nu niet kunnen geven. "
        "We doen het liever niet dan half.",
        "Hello {customer}, thank you for asking us about {title}. This work asks for attention that we cannot give "
        "now. We rather leave it than do it by half.",
    ),
    "quotes.no_exception": Text(
        "Dag {customer}, bedankt voor je vraag over {title}. Dit is niet het werk waar we goed in zijn. Je bent beter "
        "af bij iemand die het elke dag doet.",
        "Hello {customer}, thank you for asking us about {title}. This is not the work we are good at. You are better "
        "off with somebody who does it every day.",
    ),
    "quotes.no_planning": Text(
        "Dag {customer}, bedankt voor je vraag over {title}. Onze planning zit vol, en we beloven niets dat we niet "
        "kunnen houden. Mag het later, laat dan gerust iets weten.",
        "Hello {customer}, thank you for asking us about {title}. Our planning is full, and we promise nothing that we "
        "cannot keep. If it may wait, just let us know.",
    ),
    "quotes.no_money": Text(
        "Dag {customer}, bedankt voor je vraag over {title}. Voor dit werk kopen we vooraf veel aan. We kunnen het "
        "alleen doen met een voorschot dat die aankoop dekt; past dat niet, dan zeggen we eerlijk nee.",
        "Hello {customer}, thank you for asking us about {title}. For this work we buy a lot beforehand. We can only "
        "do it with a first payment that covers that; if that does not suit, our honest answer is no.",
    ),
    "quotes.no_fit": Text(
        "Dag {customer}, bedankt voor je vraag over {title}. We kunnen dit werk deze keer niet aannemen. We laten het "
        "meteen weten, zodat je tijd hebt om iemand anders te vinden.",
        "Hello {customer}, thank you for asking us about {title}. We cannot take this work this time. We tell you at "
        "once, which leaves you time to find somebody else.",
    ),
}
