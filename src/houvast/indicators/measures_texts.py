"""What the owner reads about the measures behind the figures: their names, and how each is worked out."""

from houvast.facts.text import Text

TEXTS: dict[str, Text] = {
    "indicators.row_week": Text("week", "week"),
    "indicators.row_year_now": Text("laatste twaalf maanden", "last twelve months"),
    "indicators.row_year_before": Text("de twaalf daarvoor", "the twelve before"),
    "indicators.row_counter": Text("over de toonbank", "over the counter"),
    "indicators.row_cash": Text("op de rekeningen", "on the accounts"),
    "indicators.row_sold": Text("verkoop", "sales"),
    "indicators.row_bought": Text("aankopen", "purchases"),
    "indicators.row_none": Text("geen", "none"),
    # appointments
    "indicators.measure_occupancy": Text("Bezetting van de agenda", "How full the diary is"),
    "indicators.formula_occupancy": Text(
        "Uren van gekomen afspraken, op honderd uren dat er iemand klaarstond, over dertien weken.",
        "Hours of appointments that were kept, in a hundred hours that somebody was there, over thirteen weeks.",
    ),
    "indicators.measure_booked_ahead": Text("Geboekt voor de komende vier weken", "Booked for the next four weeks"),
    "indicators.formula_booked_ahead": Text(
        "Afspraken die vanaf vandaag in je agenda staan.", "Appointments in your diary from today on."
    ),
    "indicators.measure_no_shows": Text("Afspraken waar niemand kwam", "Appointments nobody came to"),
    "indicators.formula_no_shows": Text(
        "Niet gekomen, op honderd afspraken van dertien weken. Op tijd afgezegd telt niet mee.",
        "Nobody came, in a hundred appointments over thirteen weeks. Called off in time does not count.",
    ),
    "indicators.measure_per_hour": Text("Per uur in de agenda, btw inbegrepen", "Per hour in the diary, VAT included"),
    "indicators.formula_per_hour": Text(
        "Wat de gekomen afspraken van dertien weken opbrachten, gedeeld door hun uren.",
        "What the kept appointments of thirteen weeks brought, divided by their hours.",
    ),
    "indicators.measure_interval": Text("Tot de volgende afspraak, meestal", "Until the next appointment, usually"),
    "indicators.formula_interval": Text(
        "De middelste van alle tijden tussen twee bezoeken, van iedereen samen.",
        "The middle one of all times between two visits, of everybody together.",
    ),
    # the shop
    "indicators.measure_passers_by": Text(
        "Klanten aan de kassa per openingsdag", "Customers at the till per opening day"
    ),
    "indicators.formula_passers_by": Text(
        "Tickets van dertien weken, gedeeld door de dagen dat er verkocht werd.",
        "Tickets of thirteen weeks, divided by the days on which something was sold.",
    ),
    "indicators.measure_basket": Text("Per ticket, btw inbegrepen", "Per ticket, VAT included"),
    "indicators.formula_basket": Text(
        "Wat de kassa in dertien weken ontving, gedeeld door het aantal tickets.",
        "What the till took in thirteen weeks, divided by the number of tickets.",
    ),
    "indicators.measure_per_day": Text("Per openingsdag, btw inbegrepen", "Per opening day, VAT included"),
    "indicators.formula_per_day": Text(
        "Wat de kassa in dertien weken ontving, gedeeld door de dagen dat er verkocht werd.",
        "What the till took in thirteen weeks, divided by the days on which something was sold.",
    ),
    "indicators.measure_discount": Text("Weggegeven in korting", "Given away in discount"),
    "indicators.formula_discount": Text(
        "Wat onder de gewone prijs verkocht werd, op honderd euro aan gewone prijzen, over dertien weken.",
        "What was sold under the usual price, in a hundred euro at usual prices, over thirteen weeks.",
    ),
    # work
    "indicators.measure_utilisation": Text("Aanrekenbare uren", "Chargeable hours"),
    "indicators.formula_utilisation": Text(
        "Uren die je kan aanrekenen, op honderd geboekte uren van de ploeg, over dertien weken.",
        "Hours that can be charged, in a hundred hours booked by the team, over thirteen weeks.",
    ),
    "indicators.measure_per_head": Text("Geboekt per week, gemiddeld per persoon", "Booked a week, average per person"),
    "indicators.formula_per_head": Text(
        "Alle geboekte uren van dertien weken, gedeeld door de weken en door wie uren boekt.",
        "All hours booked in thirteen weeks, divided by the weeks and by who books hours.",
    ),
    "indicators.measure_unbilled": Text("Klaar, maar nog niet gefactureerd", "Done, but not invoiced yet"),
    "indicators.formula_unbilled": Text(
        "De uren op elke werf na haar laatste factuur, maal je gewone prijs per uur.",
        "The hours on each site after its last invoice, times your usual price per hour.",
    ),
    "indicators.measure_lag": Text("Van werk tot factuur, meestal", "From work to invoice, usually"),
    "indicators.formula_lag": Text(
        "De middelste van alle tijden tussen een dag werk op een werf en de volgende factuur ervan.",
        "The middle one of all times between a day of work on a site and its next invoice.",
    ),
    "indicators.measure_machines": Text("Drukste machine: {machine}", "Busiest machine: {machine}"),
    "indicators.formula_machines": Text(
        "De uren op de machine met de meeste uren, op honderd machine-uren van dertien weken.",
        "The hours on the machine with the most, in a hundred machine hours over thirteen weeks.",
    ),
    "indicators.measure_bottleneck": Text("Per uur op {machine}", "Per hour on {machine}"),
    "indicators.formula_bottleneck": Text(
        "Verkoop min aankopen van de maand, gedeeld door de uren op de drukste machine.",
        "The month’s sales less purchases, divided by the hours on the busiest machine.",
    ),
    "indicators.note_bottleneck": Text(
        "De machine draaide die maand {hours:number} uur.", "The machine ran {hours:number} hours that month."
    ),
    # orders
    "indicators.measure_backlog": Text("Besteld en nog te factureren", "Ordered and still to be invoiced"),
    "indicators.formula_backlog": Text(
        "Wat van elke order met een voorschot nog te factureren is, in weken van je gewone omzet.",
        "What of every order with an advance is still to be invoiced, in weeks of your usual revenue.",
    ),
    "indicators.measure_new_orders": Text("Nieuwe orders, vorige maand", "New orders, last month"),
    "indicators.formula_new_orders": Text(
        "Orders die vorige maand voor het eerst gefactureerd werden.",
        "Orders that were invoiced for the first time last month.",
    ),
    # the whole
    "indicators.measure_year_on_year": Text("Tegenover het jaar ervoor", "Against the year before"),
    "indicators.formula_year_on_year": Text(
        "De omzet van de laatste twaalf volle maanden tegenover de twaalf daarvoor.",
        "Revenue of the last twelve whole months against the twelve before.",
    ),
    "indicators.measure_counter_share": Text("Over de toonbank", "Over the counter"),
    "indicators.formula_counter_share": Text(
        "Van elke honderd euro omzet van twaalf maanden: wat niet op factuur ging.",
        "Of every hundred euro of revenue over twelve months: what was not invoiced.",
    ),
    "indicators.measure_private_share": Text("Gefactureerd aan particulieren", "Invoiced to private persons"),
    "indicators.formula_private_share": Text(
        "Van elke honderd euro op factuur in twaalf maanden: wat naar klanten zonder ondernemingsnummer ging.",
        "Of every hundred euro invoiced in twelve months: what went to customers without an enterprise number.",
    ),
    "indicators.measure_of_hundred": Text("Van elke honderd euro verkoop", "Of every hundred euro sold"),
    "indicators.formula_of_hundred": Text(
        "Wat er in de maand overbleef, op honderd euro omzet.", "What the month left, in a hundred euro of revenue."
    ),
    # stock
    "indicators.measure_cover": Text("Genoeg voor", "Lasts for"),
    "indicators.formula_cover": Text(
        "De voorraad, gedeeld door wat er in een gewone week van weggaat. Enkel artikelen waarvan we dat weten.",
        "The stock, divided by what leaves in an ordinary week. Only articles of which we know it.",
    ),
    "indicators.measure_old_share": Text("Ligt er langer dan een seizoen", "Has lain longer than a season"),
    "indicators.formula_old_share": Text(
        "Van elke honderd euro voorraad: wat er al langer dan een seizoen ligt.",
        "Of every hundred euro of stock: what has lain there longer than a season.",
    ),
    "indicators.measure_earned": Text("Verdiend per euro voorraad, in een jaar", "Earned per euro of stock, in a year"),
    "indicators.formula_earned": Text(
        "Wat de kassa in een jaar opbracht boven de inkoopprijs, gedeeld door de voorraad aan inkoopprijs.",
        "What the till brought in a year above purchase prices, divided by the stock at purchase price.",
    ),
    "indicators.measure_sold_in_4": Text(
        "Verkocht binnen vier weken na levering", "Sold within four weeks of delivery"
    ),
    "indicators.formula_sold_in_4": Text(
        "Van elke honderd geleverde stuks van het laatste halfjaar: hoeveel er binnen vier weken verkocht waren.",
        "Of every hundred pieces delivered in the last half year: how many were sold within four weeks.",
    ),
    "indicators.measure_sold_in_8": Text(
        "Verkocht binnen acht weken na levering", "Sold within eight weeks of delivery"
    ),
    "indicators.formula_sold_in_8": Text("Hetzelfde, binnen acht weken.", "The same, within eight weeks."),
    # payments
    "indicators.measure_middle": Text("De middelste factuur", "The middle invoice"),
    "indicators.formula_middle": Text(
        "De middelste van alle facturen die in twaalf maanden betaald werden, in dagen na de vervaldag.",
        "The middle one of all invoices paid in twelve months, in days after the due date.",
    ),
    "indicators.measure_most": Text("Acht op tien betalen binnen", "Eight in ten pay within"),
    "indicators.formula_most": Text(
        "Zoveel dagen na de vervaldag waren acht op tien facturen van twaalf maanden betaald.",
        "So many days after the due date eight in ten invoices of twelve months were paid.",
    ),
    "indicators.measure_very_late": Text("Meer dan zestig dagen te laat", "More than sixty days late"),
    "indicators.formula_very_late": Text(
        "Van elke honderd euro die in twaalf maanden betaald werd: wat zo laat kwam.",
        "Of every hundred euro paid in twelve months: what came that late.",
    ),
    # money
    "indicators.measure_weeks_of_money": Text("Geld voor", "Money for"),
    "indicators.formula_weeks_of_money": Text(
        "Wat op je rekeningen staat, gedeeld door wat er in een gewone week buitengaat.",
        "What is on your accounts, divided by what goes out in an ordinary week.",
    ),
    "indicators.note_weeks_of_money": Text(
        "In een gewone week van de laatste dertien ging {week:euro} buiten.",
        "In an ordinary week of the last thirteen {week:euro} went out.",
    ),
    "indicators.measure_fixed_cover": Text("Van je vaste uitgaven verdiend", "Of your fixed spending earned"),
    "indicators.formula_fixed_cover": Text(
        "Verkoop min aankopen van drie maanden, op honderd euro vaste uitgaven: lonen, huur, leningen, taksen.",
        "Three months’ sales less purchases, in a hundred euro that goes out anyhow: wages, rent, loans, taxes.",
    ),
    "indicators.note_fixed_cover": Text(
        "Wat hoe dan ook buitenging: {fixed:euro} in drie maanden.",
        "What went out anyhow: {fixed:euro} in three months.",
    ),
}
