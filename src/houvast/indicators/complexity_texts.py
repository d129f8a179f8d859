"""What the owner reads about how much she keeps going: the pair, its parts, where it comes from, and what may go."""

from houvast.facts.text import Text
from houvast.indicators.complexity_explain_texts import TEXTS as EXPLAIN
from houvast.indicators.complexity_sunset_texts import TEXTS as SUNSET

TEXTS: dict[str, Text] = {
    "indicators.load": Text("Eenvoud", "Simplicity"),
    "indicators.further": Text("Verder kijken", "Look further"),
    "indicators.load_link": Text("Hoeveel houd je draaiend?", "How much do you keep going?"),
    # the pair
    "indicators.load_pair": Text(
        "Je omzet ging maal {revenue:tenth}, wat je ervoor draaiend houdt maal {load:tenth}.",
        "Your revenue went times {revenue:tenth}, what you keep going for it times {load:tenth}.",
    ),
    "indicators.load_pair_1": Text("Los bekeken: {a}.", "One by one: {a}."),
    "indicators.load_pair_2": Text("Los bekeken: {a} en {b}.", "One by one: {a} and {b}."),
    "indicators.load_pair_3": Text("Los bekeken: {a}, {b} en {c}.", "One by one: {a}, {b} and {c}."),
    "indicators.load_pair_4": Text("Los bekeken: {a}, {b}, {c} en {d}.", "One by one: {a}, {b}, {c} and {d}."),
    "indicators.load_times_customers": Text("klanten maal {ratio:tenth}", "customers times {ratio:tenth}"),
    "indicators.load_times_products": Text("producten maal {ratio:tenth}", "products times {ratio:tenth}"),
    "indicators.load_times_suppliers": Text("leveranciers maal {ratio:tenth}", "suppliers times {ratio:tenth}"),
    "indicators.load_times_exceptions": Text("uitzonderingen maal {ratio:tenth}", "exceptions times {ratio:tenth}"),
    "indicators.load_faster": Text(
        "Het groeit {times:tenth} keer zo snel als je omzet.", "It grows {times:tenth} times as fast as your revenue."
    ),
    "indicators.load_slower": Text(
        "Je omzet groeit sneller dan wat je ervoor draaiend houdt. Mooi zo.",
        "Your revenue grows faster than what you keep going for it. Good.",
    ),
    "indicators.load_one_faster": Text(
        "Samen blijft het onder je omzet, maar één ding groeit sneller. {what}: {times:tenth} keer zo snel.",
        "Together it stays under your revenue, but one thing grows faster. {what}: {times:tenth} times as fast.",
    ),
    "indicators.load_level": Text(
        "Je omzet bleef ongeveer gelijk, dus vergelijken we niet wie sneller groeit.",
        "Your revenue stayed about the same, so we do not compare which grows faster.",
    ),
    "indicators.load_shrank": Text(
        "Je omzet werd kleiner. Dan zegt het tempo weinig: kijk naar de twee veranderingen zelf.",
        "Your revenue became smaller. Then the pace says little: look at the two changes themselves.",
    ),
    "indicators.load_early": Text(
        "Nog te vroeg om twee jaar naast elkaar te leggen.", "Too early to lay two years side by side."
    ),
    "indicators.load_early_lede": Text(
        "We kennen {have:number} van de {need:number} maanden omzet. Vanaf dan zie je of je zaak eenvoudig blijft"
        " terwijl ze groeit.",
        "We know {have:number} of {need:number} months of revenue. From then on you see whether your business stays"
        " simple as it grows.",
    ),
    "indicators.load_alone_title": Text(
        "Je omzet ging maal {revenue:tenth}.", "Your revenue went times {revenue:tenth}."
    ),
    "indicators.load_years": Text(
        "Vergeleken: {now_first:month} tot en met {now_last:month}, tegen de twaalf maanden daarvoor.",
        "Compared: {now_first:month} up to {now_last:month}, against the twelve months before.",
    ),
    # the table
    "indicators.load_table": Text("Wat je draaiend houdt", "What you keep going"),
    "indicators.load_col_what": Text("Wat", "What"),
    "indicators.load_col_before": Text("Jaar ervoor", "Year before"),
    "indicators.load_col_now": Text("Dit jaar", "This year"),
    "indicators.load_col_times": Text("Maal", "Times"),
    "indicators.load_ratio": Text("× {ratio:tenth}", "× {ratio:tenth}"),
    "indicators.load_unit_revenue": Text("Omzet", "Revenue"),
    "indicators.load_unit_customers": Text("Klanten", "Customers"),
    "indicators.load_unit_products": Text("Producten en diensten", "Products and services"),
    "indicators.load_unit_suppliers": Text("Leveranciers", "Suppliers"),
    "indicators.load_unit_exceptions": Text("Uitzonderingen", "Exceptions"),
    "indicators.load_unit_lines": Text("Lijnen op documenten", "Lines on documents"),
    "indicators.load_unit_people": Text("Mensen", "People"),
    "indicators.load_unit_duties": Text("Wat vanzelf terugkomt", "What comes back by itself"),
    "indicators.load_about_exceptions": Text(
        "creditnota’s, spoed, een prijs met de hand, een lijn die maar één keer voorkomt",
        "credit notes, rush work, a price by hand, a line that occurs only once",
    ),
    "indicators.load_about_duties": Text(
        "huur, leasing, abonnementen, aangiftes", "rent, leases, subscriptions, returns"
    ),
    "indicators.load_missing_customers": Text(
        "Klanten: met je verkoopfacturen of afsprakenlijst van twee jaar zie je of het er meer worden.",
        "Customers: with two years of sales invoices or appointments you see whether there are more of them.",
    ),
    "indicators.load_missing_products": Text(
        "Producten en diensten: met facturen (UBL) of kassabestanden van twee jaar zie je hoeveel soorten je verkoopt.",
        "Products and services: with two years of invoices (UBL) or till files you see how many kinds you sell.",
    ),
    "indicators.load_missing_suppliers": Text(
        "Leveranciers: met je aankoopfacturen van twee jaar zie je of het er meer worden.",
        "Suppliers: with two years of purchase invoices you see whether there are more of them.",
    ),
    "indicators.load_missing_exceptions": Text(
        "Uitzonderingen: met je verkoopfacturen van twee jaar zie je hoe vaak het anders moest.",
        "Exceptions: with two years of sales invoices you see how often it had to be different.",
    ),
    "indicators.load_missing_lines": Text(
        "Lijnen op documenten: met twee jaar verkoopfacturen of kassabestanden zie je hoeveel er door je handen gaat.",
        "Lines on documents: with two years of sales invoices or till files you see how much passes through your"
        " hands.",
    ),
    "indicators.load_missing_people": Text(
        "Mensen: met een personeelslijst of urenlijst zie je met hoeveel je dit doet.",
        "People: with a staff list or an hours sheet you see with how many you do this.",
    ),
    "indicators.load_missing_duties": Text(
        "Wat vanzelf terugkomt: met je rekeninguittreksels zie je welke vaste verplichtingen erbij kwamen.",
        "What comes back by itself: with your bank statements you see which fixed duties were added.",
    ),
    "indicators.load_counter": Text("Verkoop over de toonbank", "Sales over the counter"),
    "indicators.load_till": Text("Lijnen op de kassa", "Lines on the till"),
    "indicators.load_appointments": Text("Afspraken", "Appointments"),
    "indicators.load_hours_line": Text("Uren", "Hours"),
    # the five
    "indicators.load_origins": Text("Waar het vandaan komt", "Where it comes from"),
    "indicators.load_origin_variation": Text("Meer variatie", "More variation"),
    "indicators.load_origin_questions": Text("Meer vragen", "More questions"),
    "indicators.load_origin_exceptions": Text("Meer uitzonderingen", "More exceptions"),
    "indicators.load_origin_coordination": Text("Meer interne coördinatie", "More internal coordination"),
    "indicators.load_origin_people": Text("Afhankelijkheid van mensen", "Dependence on people"),
    "indicators.load_is_variation": Text("soorten producten en diensten", "kinds of products and services"),
    "indicators.load_is_exceptions": Text("keer dat het anders moest", "times it had to be different"),
    "indicators.load_is_coordination": Text(
        "keer dat iemand bijkwam op hetzelfde werk", "times somebody joined the same work"
    ),
    "indicators.load_is_people": Text("taken die maar één iemand doet", "tasks that only one person does"),
    "indicators.load_was": Text("was {before:number}", "was {before:number}"),
    "indicators.load_none_variation": Text(
        "Met facturen (UBL) of kassabestanden van twee jaar zie je hoeveel soorten erbij kwamen.",
        "With two years of invoices (UBL) or till files you see how many kinds were added.",
    ),
    "indicators.load_none_questions": Text(
        "Nog geen bestand vertelt dit. Een lijst van je aanvragen of offertes (Excel) zou tonen hoeveel vragen er"
        " binnenkomen.",
        "No file tells this yet. A list of your requests or quotes (Excel) would show how many questions come in.",
    ),
    "indicators.load_none_exceptions": Text(
        "Met je verkoopfacturen van twee jaar zie je hoe vaak het anders moest.",
        "With two years of sales invoices you see how often it had to be different.",
    ),
    "indicators.load_none_coordination": Text(
        "Met een urenlijst waarin het werk of de werf staat, van twee jaar, zie je hoe vaak werk van hand tot hand"
        " gaat.",
        "With two years of an hours sheet that names the work or site, you see how often work passes from hand to"
        " hand.",
    ),
    "indicators.load_none_people": Text(
        "Met een urenlijst met de machine, of een afsprakenlijst met de dienst, zie je welk werk aan één paar handen"
        " hangt.",
        "With an hours sheet with the machine, or appointments with the service, you see which work hangs on one"
        " pair of hands.",
    ),
    # came and went
    "indicators.load_changes": Text("Wat erbij kwam en wat wegviel", "What came and what went"),
    "indicators.load_changes_said": Text(
        "In twaalf maanden kwamen er {came:number} bij en vielen er {went:number} weg. Weggevallen is: een jaar niet"
        " meer gezien.",
        "In twelve months {came:number} came and {went:number} went. Gone is: not seen for a year.",
    ),
    "indicators.load_changes_none": Text(
        "In twaalf maanden kwam er niets bij en viel er niets weg.", "In twelve months nothing came and nothing went."
    ),
    "indicators.load_changes_sorts_1": Text("Gevolgd: {a}.", "Followed: {a}."),
    "indicators.load_changes_sorts_2": Text("Gevolgd: {a} en {b}.", "Followed: {a} and {b}."),
    "indicators.load_changes_sorts_3": Text("Gevolgd: {a}, {b} en {c}.", "Followed: {a}, {b} and {c}."),
    "indicators.load_sort_customers": Text("klanten", "customers"),
    "indicators.load_sort_products": Text("producten en diensten", "products and services"),
    "indicators.load_sort_suppliers": Text("leveranciers", "suppliers"),
    "indicators.load_chart_title": Text("Erbij en weg, maand per maand", "Came and went, month by month"),
    "indicators.load_chart_description": Text(
        "Van {first:month} tot {last:month}: wat erbij kwam naast wat wegviel, met het verschil als lijn.",
        "From {first:month} to {last:month}: what came beside what went, with the difference as a line.",
    ),
    "indicators.load_chart_month": Text("Maand", "Month"),
    "indicators.load_month": Text("{month:month}", "{month:month}"),
    "indicators.load_chart_came": Text("Erbij", "Came"),
    "indicators.load_chart_went": Text("Weg", "Went"),
    "indicators.load_chart_net": Text("Verschil", "Difference"),
    "indicators.load_asked": Text("Wie vroeg erom?", "Who asked for it?"),
    "indicators.load_asked_lede": Text(
        "Groei komt vaak van ja zeggen. Eén tik volstaat, en het mag ook leeg blijven.",
        "Growth often comes from saying yes. One tap is enough, and it may stay empty.",
    ),
    "indicators.load_asked_customer": Text("Een klant", "A customer"),
    "indicators.load_asked_hard_to_refuse": Text("Moeilijk nee te zeggen", "Hard to refuse"),
    "indicators.load_asked_plan": Text("Paste in het plan", "Fitted the plan"),
    "indicators.load_asked_supplier": Text("Een leverancier", "A supplier"),
    "indicators.load_asked_team": Text("Iemand van de ploeg", "Somebody of the team"),
    "indicators.load_asked_chance": Text("Toeval", "Chance"),
    "indicators.load_asked_count": Text("{label}: {times:number}", "{label}: {times:number}"),
    "indicators.load_asked_new_customers": Text("nieuwe klant", "new customer"),
    "indicators.load_asked_new_products": Text("nieuw product", "new product"),
    "indicators.load_asked_new_suppliers": Text("nieuwe leverancier", "new supplier"),
    "indicators.load_asked_said": Text("Genoteerd bij {name}.", "Noted with {name}."),
    "indicators.load_asked_gone": Text("Weer leeg bij {name}.", "Empty again with {name}."),
    "indicators.load_asked_empty": Text("Leegmaken", "Clear"),
    "indicators.load_said_asked": Text("{name}: {label}", "{name}: {label}"),
    # the tail
    "indicators.load_tail": Text("Waar veel werk in zit voor weinig", "Much work for little"),
    "indicators.load_tail_customers_sales": Text(
        "van je {size:number} klanten, samen goed voor de laatste {percent:number} % van je omzet ({amount:euro}).",
        "of your {size:number} customers, together the last {percent:number}% of your revenue ({amount:euro}).",
    ),
    "indicators.load_tail_customers_left": Text(
        "van je {size:number} klanten, samen goed voor de laatste {percent:number} % van wat er"
        " overblijft ({amount:euro}).",
        "of your {size:number} customers, together the last {percent:number}% of what is left ({amount:euro}).",
    ),
    "indicators.load_tail_products_sales": Text(
        "van je {size:number} producten en diensten, samen goed voor de laatste {percent:number} % van wat ze verkopen"
        " ({amount:euro}).",
        "of your {size:number} products and services, together the last {percent:number}% of their sales"
        " ({amount:euro}).",
    ),
    "indicators.load_tail_products_left": Text(
        "van je {size:number} producten en diensten, samen goed voor de laatste {percent:number} % van wat er"
        " overblijft ({amount:euro}).",
        "of your {size:number} products and services, together the last {percent:number}% of what is left "
        "({amount:euro}).",
    ),
    "indicators.load_equal": Text(
        "Naar omzet gewogen is het alsof je er {count:number} hebt.",
        "Weighed by revenue it is as if you had {count:number}.",
    ),
    # her hours
    "indicators.load_hours": Text("Groei en je eigen uren", "Growth and your own hours"),
    "indicators.load_hours_none": Text(
        "Met een urenlijst van twee jaar waarin ook jouw uren staan (en jouw rol als zaakvoerder), zie je of groei"
        " uit de zaak kwam of uit jouw uren.",
        "With an hours sheet of two years that holds your hours too (and your role as owner), you see whether growth"
        " came from the business or from your hours.",
    ),
    "indicators.load_hours_bought": Text(
        "Je omzet groeide, maar vooral met jouw uren: een uur van jou bracht twee kwartalen na elkaar minder op dan"
        " een jaar eerder.",
        "Your revenue grew, but mostly with your hours: for two quarters in a row an hour of yours brought less than"
        " a year before.",
    ),
    "indicators.load_hours_falling": Text(
        "Een uur van jou bracht twee kwartalen na elkaar minder op dan een jaar eerder.",
        "For two quarters in a row an hour of yours brought less than a year before.",
    ),
    "indicators.load_hours_fine": Text(
        "Een uur van jou brengt niet twee kwartalen na elkaar minder op: de groei komt niet uit jouw uren alleen.",
        "An hour of yours does not bring less two quarters in a row: growth does not come from your hours alone.",
    ),
    "indicators.load_col_quarter": Text("Kwartaal", "Quarter"),
    "indicators.load_col_margin": Text("Verkoop min aankopen", "Sales less purchases"),
    "indicators.load_col_hours": Text("Jouw uren", "Your hours"),
    "indicators.load_col_per_hour": Text("Per uur van jou", "Per hour of yours"),
    "indicators.load_quarter": Text("{first:month} tot {last:month}", "{first:month} to {last:month}"),
    "indicators.load_per_hour": Text("{amount:euro}", "{amount:euro}"),
    # moving and getting ahead
    "indicators.load_motion": Text("Beweging en vooruitgang", "Motion and progress"),
    "indicators.load_motion_lines": Text(
        "Dit jaar gingen er {now:number} lijnen door je handen, het jaar ervoor {before:number}.",
        "This year {now:number} lines passed through your hands, the year before {before:number}.",
    ),
    "indicators.load_motion_still": Text(
        "Er beweegt meer dan vorig jaar, en van wat jij vooruit wil is nog niets begonnen. De dag vult zich vanzelf.",
        "More moves than last year, and nothing of what you want to move has begun yet. The day fills itself.",
    ),
    "indicators.load_motion_none": Text(
        "Wat moet er dit kwartaal echt vooruit? Schrijf er hoogstens drie op, dan zie je beweging en vooruitgang"
        " naast elkaar.",
        "What really has to move this quarter? Write down three at most, and you see motion and progress side by side.",
    ),
    "indicators.load_priority": Text("Prioriteit {place}", "Priority {place}"),
    "indicators.load_priority_step": Text("Hoe ver bij prioriteit {place}", "How far with priority {place}"),
    "indicators.load_step_0": Text("nog niet begonnen", "not begun"),
    "indicators.load_step_1": Text("begonnen", "begun"),
    "indicators.load_step_2": Text("halfweg", "half-way"),
    "indicators.load_step_3": Text("bijna klaar", "nearly done"),
    "indicators.load_step_4": Text("klaar", "done"),
    "indicators.load_priority_keep": Text("Bewaar", "Keep"),
    "indicators.load_priority_kept": Text("Je prioriteiten zijn bewaard.", "Your priorities are kept."),
    "indicators.load_said_priority": Text("Prioriteit {place}: {words} ({step})", "Priority {place}: {words} ({step})"),
    **SUNSET,
    **EXPLAIN,
}
