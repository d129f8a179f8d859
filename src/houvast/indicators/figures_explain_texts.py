"""What the owner reads about where a fixed figure comes from."""

from houvast.facts.text import Text

TEXTS: dict[str, Text] = {
    # where a figure comes from
    "indicators.explain_revenue": Text("Omzet van {month:month}", "Revenue of {month:month}"),
    "indicators.explain_margin": Text("Wat er overbleef van {month:month}", "What was left of {month:month}"),
    "indicators.explain_hours": Text("Uren voor klanten in {month:month}", "Hours for customers in {month:month}"),
    "indicators.explain_stock": Text("Voorraad op {day:date}", "Stock on {day:date}"),
    "indicators.explain_payment": Text(
        "Dagen na de vervaldag van wat in {month:month} betaald werd",
        "Days after the due date of what was paid in {month:month}",
    ),
    "indicators.explain_repeat": Text(
        "Klanten van {month:month} die binnen {weeks:number} weken terugkwamen",
        "Customers of {month:month} who returned within {weeks:number} weeks",
    ),
    "indicators.explain_repeat_share": Text(
        "Klanten van de laatste twaalf maanden die meer dan eens kochten",
        "Customers of the last twelve months who bought more than once",
    ),
    "indicators.explain_cashflow": Text("Geld in en uit in {month:month}", "Money in and out in {month:month}"),
    "indicators.formula_revenue": Text(
        "Je verkoopfacturen van de maand zonder btw, min creditnota’s, plus wat over de toonbank ging.",
        "Your sales invoices of the month without VAT, less credit notes, plus what went over the counter.",
    ),
    "indicators.formula_margin": Text(
        "De omzet van de maand, min aankopen (in een winkel: de inkoopprijs van wat verkocht werd) en geboekte uren.",
        "The month’s revenue, less purchases (in a shop: the purchase price of what was sold) and the hours booked.",
    ),
    "indicators.formula_hours": Text(
        "Alle uren van de maand die naar een klant of een order gingen, van iedereen samen.",
        "All hours of the month that went to a customer or an order, of everybody together.",
    ),
    "indicators.formula_stock": Text(
        "Van elk artikel in de laatste telling: het aantal maal de inkoopprijs.",
        "Of every article in the last count: the quantity times the purchase price.",
    ),
    "indicators.formula_payment": Text(
        "Van elke factuur die in de maand betaald werd: de dagen na de vervaldag, een grote factuur weegt zwaarder.",
        "Of every invoice paid in the month: the days after the due date, a large invoice weighing more.",
    ),
    "indicators.formula_repeat": Text(
        "Van iedereen die in de maand kwam: hoeveel op honderd kwamen op tijd nog eens.",
        "Of everybody who came in the month: how many in a hundred came again in time.",
    ),
    "indicators.formula_repeat_share": Text(
        "Van alle klanten van twaalf maanden: hoeveel op honderd kochten meer dan eens. Een order telt één keer.",
        "Of all customers of twelve months: how many in a hundred bought more than once. An order counts once.",
    ),
    "indicators.formula_cashflow": Text(
        "Wat in de maand op je rekeningen kwam, min wat eraf ging. Tussen je eigen rekeningen telt niet mee.",
        "All that came into your accounts in the month, less all that left. Between your own accounts does not count.",
    ),
    "indicators.note_payment": Text(
        "Elke regel telt zoveel dagen mee als haar deel in het bedrag: samen maken ze het cijfer.",
        "Each row counts for as many days as its part in the amount: together they make the figure.",
    ),
    "indicators.note_repeat": Text(
        "Elke klant die terugkwam telt voor één van de {count:number} klanten van die maand.",
        "Every customer who returned counts for one of that month’s {count:number} customers.",
    ),
}
