"""What the owner reads about where a figure of what she keeps going comes from, and what stands out in it."""

from houvast.facts.text import Text

TEXTS: dict[str, Text] = {
    # where a figure comes from
    "indicators.load_explain_now": Text("{what} in de laatste twaalf maanden", "{what} in the last twelve months"),
    "indicators.load_explain_before": Text("{what} in het jaar daarvoor", "{what} in the year before that"),
    "indicators.load_explain_came": Text("Wat erbij kwam in {month:month}", "What came in {month:month}"),
    "indicators.load_explain_went": Text("Wat wegviel in {month:month}", "What went in {month:month}"),
    "indicators.load_explain_tail": Text("De laatste {percent:number} %", "The last {percent:number}%"),
    "indicators.load_explain_margin": Text(
        "Verkoop min aankopen van {first:month} tot {last:month}",
        "Sales less purchases from {first:month} to {last:month}",
    ),
    "indicators.load_explain_hours": Text(
        "Jouw uren van {first:month} tot {last:month}", "Your hours from {first:month} to {last:month}"
    ),
    "indicators.load_explain_sunset": Text("{name} in twaalf maanden", "{name} in twelve months"),
    "indicators.load_formula_revenue": Text(
        "Verkoop zonder btw: je facturen min creditnota’s, plus wat over de toonbank ging.",
        "Sales without VAT: your invoices less credit notes, plus what went over the counter.",
    ),
    "indicators.load_formula_customers": Text(
        "Iedereen op een verkoopfactuur of in de afsprakenlijst, één keer geteld.",
        "Everybody on a sales invoice or in the list of appointments, counted once.",
    ),
    "indicators.load_formula_products": Text(
        "Wat op je factuurlijnen, kassa of afspraken staat, één keer geteld. De klant of de maand in een naam maakt"
        " geen verschil, en een schijf van een order is geen product.",
        "What stands on your invoice lines, till or appointments, counted once. The customer or the month in a name"
        " makes no difference, and a slice of an order is no product.",
    ),
    "indicators.load_formula_suppliers": Text(
        "Iedereen van wie je een aankoopfactuur kreeg, één keer geteld.",
        "Everybody who sent you a purchase invoice, counted once.",
    ),
    "indicators.load_formula_exceptions": Text(
        "Creditnota’s, lijnen met spoed, lijnen met een andere prijs dan ervoor en erna, en lijnen waarvan er dat"
        " jaar maar één was. Is dat laatste bij jou het gewone werk, dan telt het niet mee.",
        "Credit notes, rush lines, lines with another price than before and after, and lines of which there was only"
        " one that year. Where the last is your ordinary work, it does not count.",
    ),
    "indicators.load_formula_lines": Text(
        "Lijnen op je verkoopfacturen, lijnen op de kassa en afspraken, samen.",
        "Lines on your sales invoices, lines on the till and appointments, together.",
    ),
    "indicators.load_formula_people": Text(
        "Wie uren schreef; zonder urenlijst wie op je personeelslijst staat.",
        "Who wrote hours; without an hours sheet who is on your staff list.",
    ),
    "indicators.load_formula_duties": Text(
        "Wat vanzelf terugkomt op je rekening, één keer geteld.",
        "What comes back by itself on your account, counted once.",
    ),
    "indicators.load_formula_coordination": Text(
        "Per werk in je urenlijst: iedereen na de eerste telt als één keer overdragen.",
        "For each job in your hours sheet: everybody after the first counts as one hand-over.",
    ),
    "indicators.load_formula_one_doer": Text(
        "Machines en diensten die in dat jaar minstens vijf keer, en altijd door dezelfde gedaan werden.",
        "Machines and services done at least five times that year, and always by the same one.",
    ),
    "indicators.load_formula_came": Text(
        "Wie of wat in die maand voor het eerst in je bestanden staat.",
        "Who or what stands in your files for the first time that month.",
    ),
    "indicators.load_formula_went": Text(
        "Wie of wat toen een jaar niet meer gezien was.", "Who or what had not been seen for a year by then."
    ),
    "indicators.load_formula_tail_sales": Text(
        "Van groot naar klein opgeteld naar omzet: wie in de laatste {percent} procent valt.",
        "Added up by sales from large to small: who falls in the last {percent} percent.",
    ),
    "indicators.load_formula_tail_left": Text(
        "Van groot naar klein opgeteld naar wat er overblijft: wie in de laatste {percent} procent valt, ook wie"
        " geld kost.",
        "Added up by what is left from large to small: who falls in the last {percent} percent, and who costs money.",
    ),
    "indicators.load_formula_margin": Text(
        "Verkoop zonder btw van het kwartaal, min de aankoopfacturen van dat kwartaal.",
        "Sales without VAT of the quarter, less that quarter’s purchase invoices.",
    ),
    "indicators.load_formula_hours": Text(
        "De uren op jouw naam in de urenlijst van dat kwartaal.",
        "The hours in your name in that quarter’s hours sheet.",
    ),
    "indicators.load_formula_sunset": Text(
        "Wat de laatste twaalf maanden op facturen, kassa of afspraken staat, min creditnota’s.",
        "What stands on invoices, till or appointments of the last twelve months, less credit notes.",
    ),
    # the finding, and why it belongs to her kind
    "indicators.finding_tipping": Text(
        "Je {unit}: dat groeit {times:tenth} keer zo snel als je omzet, en een uur van jou brengt al twee kwartalen"
        " minder op dan een jaar eerder: {before:euro} werd {now:euro}.",
        "Your {unit}: that grows {times:tenth} times as fast as your revenue, and for two quarters an hour of yours"
        " has brought less than a year before: {before:euro} became {now:euro}.",
    ),
    "indicators.finding_load_faster": Text(
        "Je omzet ging maal {revenue:tenth}, maar je {unit}. Dat groeit {times:tenth} keer zo snel.",
        "Your revenue went times {revenue:tenth}, but your {unit}. That grows {times:tenth} times as fast.",
    ),
    "indicators.load_kind_person": Text(
        "Dat hoort bij een persoonlijke dienst: elke uitzondering komt bij dezelfde handen terecht.",
        "That belongs to a personal service: every exception lands in the same hands.",
    ),
    "indicators.load_kind_retail": Text(
        "Dat hoort bij een winkel: elk artikel en elke leverancier vraagt plaats, bestellen en tellen.",
        "That belongs to a shop: every article and supplier asks for space, ordering and counting.",
    ),
    "indicators.load_kind_project": Text(
        "Dat hoort bij een projectbedrijf: elke werf is anders, en dat mag. Het gaat om wat er daarbovenop komt.",
        "That belongs to a project business: every site differs, and may. It is about what comes on top.",
    ),
    "indicators.load_kind_production": Text(
        "Dat hoort bij een productiebedrijf: elke extra variant kost een omstelling en een plaats in de planning.",
        "That belongs to a production business: every extra variant costs a changeover and a place in the planning.",
    ),
    "indicators.load_kind_mixed": Text(
        "Dat hoort bij een gemengde zaak: elke stroom brengt eigen klanten en afspraken, en dezelfde mensen dragen ze.",
        "That belongs to a mixed business: each stream brings its own customers and habits, and the same people"
        " carry them.",
    ),
    # messages
    "indicators.message_correction": Text("Correctie", "Correction"),
    "indicators.message_mirror": Text("Spiegel", "Mirror"),
    "indicators.message_warning": Text("Waarschuwing", "Warning"),
    "indicators.message_agreement": Text("Zelfde beeld", "Same picture"),
}
