"""What the owner reads about the seven fixed figures: their names, verdicts, reasons and directions."""

from houvast.facts.text import Text

TEXTS: dict[str, Text] = {
    "indicators.figures": Text("Cijfers", "Figures"),
    "indicators.title_none": Text("Niets springt eruit.", "Nothing stands out."),
    "indicators.title_one": Text("Eén cijfer vraagt je aandacht.", "One figure asks for your attention."),
    "indicators.title_many": Text(
        "{signals:number} cijfers vragen je aandacht.", "{signals:number} figures ask for your attention."
    ),
    "indicators.lede_settled": Text(
        "{ordinary:number} schommelen zoals gewoonlijk: niets doen.",
        "{ordinary:number} swing as usual: nothing to do.",
    ),
    "indicators.lede_some": Text(
        "{ordinary:number} schommelen zoals gewoonlijk: niets doen. Voor {early:number} is het nog te vroeg.",
        "{ordinary:number} swing as usual: nothing to do. For {early:number} it is too early yet.",
    ),
    "indicators.lede_early": Text(
        "Het is nog te vroeg om te zeggen wat voor jou gewoon is.", "It is too early to say what is usual for you."
    ),
    "indicators.list_caption": Text("Cijfers: waarde, verloop en oordeel", "Figures: value, course and verdict"),
    "indicators.legend_band": Text("wat voor jou gewoon is", "what is usual for you"),
    "indicators.legend_signal": Text("erbuiten: er is iets veranderd", "outside it: something changed"),
    "indicators.legend_noise": Text("erbinnen: niets doen", "within it: do nothing"),
    "indicators.chart_title": Text("{name} per maand", "{name} by month"),
    "indicators.chart_description": Text(
        "Van {first:month} tot {last:month}; de laatste maand: {value}.",
        "From {first:month} to {last:month}; the last month: {value}.",
    ),
    "indicators.chart_usual": Text("wat voor jou gewoon is", "what is usual for you"),
    "indicators.col_month": Text("Maand", "Month"),
    "indicators.col_value": Text("Waarde", "Value"),
    "indicators.col_low": Text("Gewoon vanaf", "Usual from"),
    "indicators.col_high": Text("Gewoon tot", "Usual to"),
    "indicators.as_table": Text("Toon als tabel", "Show as a table"),
    "indicators.until": Text("tot {day:date}", "until {day:date}"),
    "indicators.usual": Text("Gewoon voor jou", "Usual for you"),
    "indicators.of_month": Text("Laatste volle maand", "Last whole month"),
    "indicators.of_count": Text("Laatste telling", "Last count"),
    "indicators.of_now": Text("Nu", "Now"),
    "indicators.from_to": Text("{low} tot {high}", "{low} to {high}"),
    "indicators.coverage": Text("Op basis van", "Based on"),
    "indicators.coverage_months": Text(
        "{have:number} van {need:number} maanden", "{have:number} of {need:number} months"
    ),
    "indicators.ahead": Text("Wat eraan komt", "What is coming"),
    "indicators.behind": Text("Wat erachter zit", "What is behind it"),
    "indicators.wanting": Text("Wat nog ontbreekt", "What is wanting"),
    "indicators.back": Text("Alle cijfers", "All figures"),
    "indicators.empty": Text(
        "Geef eerst je facturen, rekeninguittreksels of dagontvangsten.",
        "Give your invoices, bank statements or daily receipts first.",
    ),
    "indicators.to_files": Text("Naar mijn bestanden", "To my files"),
    # names, with what stands under them
    "indicators.name_revenue": Text("Omzet", "Revenue"),
    "indicators.name_margin": Text("Wat er overblijft", "What is left"),
    "indicators.name_hours": Text("Uren voor klanten", "Hours for customers"),
    "indicators.name_stock": Text("Voorraad", "Stock"),
    "indicators.name_payment": Text("Hoe laat ze betalen", "How late they pay"),
    "indicators.name_repeat": Text("Klanten die terugkomen", "Customers who return"),
    "indicators.name_cashflow": Text("Geld in en uit", "Money in and out"),
    "indicators.about_revenue": Text("zonder btw", "without VAT"),
    "indicators.about_margin": Text("verkoop min aankopen en uren", "sales less purchases and hours"),
    "indicators.about_hours": Text("de hele ploeg samen", "the whole team together"),
    "indicators.about_stock": Text("aan inkoopprijs", "at purchase price"),
    "indicators.about_payment": Text("na de vervaldag, per euro", "after the due date, by euro"),
    "indicators.about_repeat": Text("van elke honderd", "of every hundred"),
    "indicators.about_cashflow": Text("wat binnenkwam min wat buitenging", "what came in less what went out"),
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
    # amounts in a sentence
    "indicators.amount_eur": Text("{value:euro}", "{value:euro}"),
    "indicators.amount_hours": Text("{value:number} uur", "{value:number} hours"),
    "indicators.amount_days": Text("{value:half} dagen", "{value:half} days"),
    "indicators.days_late": Text("{days:number} dagen te laat", "{days:number} days late"),
    "indicators.days_late_one": Text("1 dag te laat", "1 day late"),
    "indicators.days_early": Text("{days:number} dagen te vroeg", "{days:number} days early"),
    "indicators.days_early_one": Text("1 dag te vroeg", "1 day early"),
    "indicators.days_due": Text("op de vervaldag", "on the due date"),
    "indicators.amount_percent": Text("{value:number} %", "{value:number}%"),
    "indicators.plus": Text("+\u2060{amount}", "+\u2060{amount}"),
    "indicators.minus": Text("−\u2060{amount}", "−\u2060{amount}"),
    "indicators.mover": Text("{who} ({amount})", "{who} ({amount})"),
    "indicators.list_1": Text("{a}", "{a}"),
    "indicators.list_2": Text("{a} en {b}", "{a} and {b}"),
    "indicators.list_3": Text("{a}, {b} en {c}", "{a}, {b} and {c}"),
    # verdicts
    "indicators.verdict_signal": Text("Signaal", "Signal"),
    "indicators.verdict_noise": Text("Gewone schommeling", "Ordinary swing"),
    "indicators.verdict_early": Text("Te vroeg", "Too early"),
    # why
    "indicators.why_noise": Text(
        "Binnen wat voor jou gewoon is, {low} tot {high}. Wat het meest bewoog: {movers}.",
        "Within what is usual for you, {low} to {high}. What moved most: {movers}.",
    ),
    "indicators.why_noise_alone": Text(
        "Binnen wat voor jou gewoon is, {low} tot {high}.", "Within what is usual for you, {low} to {high}."
    ),
    "indicators.why_outside_above": Text(
        "Boven wat voor jou gewoon is, {low} tot {high}, vooral door {movers}.",
        "Above what is usual for you, {low} to {high}, mostly because of {movers}.",
    ),
    "indicators.why_outside_below": Text(
        "Onder wat voor jou gewoon is, {low} tot {high}, vooral door {movers}.",
        "Below what is usual for you, {low} to {high}, mostly because of {movers}.",
    ),
    "indicators.why_outside_above_alone": Text(
        "Boven wat voor jou gewoon is, {low} tot {high}.", "Above what is usual for you, {low} to {high}."
    ),
    "indicators.why_outside_below_alone": Text(
        "Onder wat voor jou gewoon is, {low} tot {high}.", "Below what is usual for you, {low} to {high}."
    ),
    "indicators.why_run_above": Text(
        "Al {run:number} maanden op rij boven je midden. Wat nu het meest bewoog: {movers}.",
        "Above your middle for {run:number} months in a row. What moved most now: {movers}.",
    ),
    "indicators.why_run_below": Text(
        "Al {run:number} maanden op rij onder je midden. Wat nu het meest bewoog: {movers}.",
        "Below your middle for {run:number} months in a row. What moved most now: {movers}.",
    ),
    "indicators.why_run_above_alone": Text(
        "Al {run:number} maanden op rij boven je midden.", "Above your middle for {run:number} months in a row."
    ),
    "indicators.why_run_below_alone": Text(
        "Al {run:number} maanden op rij onder je midden.", "Below your middle for {run:number} months in a row."
    ),
    "indicators.why_early_many": Text(
        "Nog {months:number} maanden en we weten wat voor jou gewoon is. Tot dan zeggen we niets.",
        "{months:number} more months and we know what is usual for you. Until then we say nothing.",
    ),
    "indicators.why_early_one": Text(
        "Nog één maand en we weten wat voor jou gewoon is. Tot dan zeggen we niets.",
        "One more month and we know what is usual for you. Until then we say nothing.",
    ),
    "indicators.why_early_none": Text(
        "Wat voor jou gewoon is, weten we pas na twaalf maanden.",
        "What is usual for you we know only after twelve months.",
    ),
    "indicators.why_share_noise": Text(
        "Ongeveer zoals het jaar ervoor: toen kochten er {then:number} op honderd meer dan eens.",
        "About the same as the year before: then {then:number} in a hundred bought more than once.",
    ),
    "indicators.why_share_above": Text(
        "Meer dan het jaar ervoor: toen kochten er {then:number} op honderd meer dan eens.",
        "More than the year before: then {then:number} in a hundred bought more than once.",
    ),
    "indicators.why_share_below": Text(
        "Minder dan het jaar ervoor: toen kochten er {then:number} op honderd meer dan eens.",
        "Fewer than the year before: then {then:number} in a hundred bought more than once.",
    ),
    "indicators.why_few_payment": Text(
        "Per maand betalen er te weinig klanten om een schommeling van een signaal te onderscheiden.",
        "Too few customers pay in a month to tell an ordinary swing from a signal.",
    ),
    "indicators.why_nothing_revenue": Text("Hoeveel verkoop je in een gewone maand?", "How much is an ordinary month?"),
    "indicators.why_nothing_margin": Text("Hoeveel houd je over aan wat je verkoopt?", "How much do your sales leave?"),
    "indicators.why_nothing_hours": Text("Hoeveel uren gaan naar je klanten?", "How many hours go to your customers?"),
    "indicators.why_nothing_stock": Text("Welk geld ligt in het rek?", "Which money lies on the shelf?"),
    "indicators.why_nothing_payment": Text("Hoe lang wacht je op je geld?", "How long do you wait for your money?"),
    "indicators.why_nothing_repeat": Text("Wie komt er terug?", "Who comes back?"),
    "indicators.why_nothing_cashflow": Text("Kwam er meer binnen dan er buitenging?", "Did more come in than go out?"),
    # where it leads
    "indicators.ending_decide": Text("Beslissen", "Decide"),
    "indicators.ending_ask": Text("Vragen", "Ask"),
    "indicators.ending_leave": Text("Niets doen", "Do nothing"),
    "indicators.ending_watch": Text("Opvolgen", "Watch"),
    "indicators.end_leave": Text("Niets doen.", "Do nothing."),
    "indicators.end_watch": Text("Nog niets doen, we kijken mee.", "Nothing to do yet, we keep an eye on it."),
    "indicators.end_watch_good": Text(
        "Goed nieuws. Kijk volgende maand of het zo blijft.", "Good news. See next month whether it stays."
    ),
    "indicators.end_decide": Text(
        "Beslissen: {question} Het weegt als {weeks:half} weken van wat er gewoon buitengaat.",
        "Decide: {question} It weighs as much as {weeks:half} weeks of what usually goes out.",
    ),
    "indicators.end_ask": Text("Vragen: {question}", "Ask: {question}"),
    "indicators.this": Text("deze maand", "this month"),
    "indicators.question_revenue": Text("wat veranderde er bij {first}?", "what changed with {first}?"),
    "indicators.question_margin": Text("wat zit er achter {first}?", "what is behind {first}?"),
    "indicators.question_hours": Text("welk werk bleef liggen bij {first}?", "which work was left at {first}?"),
    "indicators.question_stock": Text(
        "wat koop je even niet bij van {first}?", "what of {first} can wait to be bought?"
    ),
    "indicators.question_payment": Text("wie belt {first}?", "who calls {first}?"),
    "indicators.question_repeat": Text(
        "wat zouden klanten zeggen die niet terugkwamen?", "what would customers say who did not return?"
    ),
    "indicators.question_cashflow": Text(
        "was {first} eenmalig, of komt het terug?", "was {first} once only, or does it return?"
    ),
    # who moved it, where it has no name
    "indicators.who_counter": Text("over de toonbank", "over the counter"),
    "indicators.who_hours": Text("uren van je ploeg", "hours of your team"),
    "indicators.who_goods": Text("inkoop van wat verkocht werd", "purchase price of what was sold"),
    "indicators.who_no_job": Text("zonder klant of order", "without customer or order"),
    "indicators.who_sold": Text("verkoop", "sales"),
    "indicators.who_bought": Text("aankopen", "purchases"),
    "indicators.who_returned": Text("klanten die terugkwamen", "customers who returned"),
    "indicators.who_card": Text("kaartbetalingen", "card payments"),
    "indicators.who_cash": Text("cash", "cash"),
    "indicators.who_charges": Text("bankkosten", "bank charges"),
    "indicators.who_interest": Text("rente", "interest"),
    "indicators.who_loan": Text("leningen", "loans"),
    "indicators.who_nobody": Text("zonder naam", "without a name"),
    # sources
    "indicators.origin_invoices": Text("facturen", "invoices"),
    "indicators.origin_receipts": Text("dagontvangsten", "daily receipts"),
    "indicators.origin_till": Text("kassa", "till"),
    "indicators.origin_appointments": Text("afspraken", "appointments"),
    "indicators.origin_card": Text("kaartbetalingen", "card payments"),
    # notes
    "indicators.note_origins": Text("Geteld uit: {origins}.", "Counted from: {origins}."),
    "indicators.note_with_vat": Text(
        "In {amount:euro} zit de btw nog: dat bestand noemt geen tarief.",
        "{amount:euro} still holds VAT: that file names no rate.",
    ),
    "indicators.note_goods": Text(
        "Gerekend met de inkoopprijs van wat verkocht werd, niet met wat je die maand inkocht.",
        "Worked out with the purchase price of what was sold, not with what you bought that month.",
    ),
    "indicators.note_no_hours": Text("Zonder uren.", "Without hours."),
    "indicators.note_wilson": Text(
        "Met {count:number} klanten kan het ook {low:number} tot {high:number} % zijn.",
        "With {count:number} customers it may as well be {low:number} to {high:number}%.",
    ),
    "indicators.note_lowest": Text(
        "Laagste punt van de komende dertien weken: {amount:euro}.",
        "Lowest point of the thirteen weeks to come: {amount:euro}.",
    ),
    # quiet lines: which file would answer which question
    "indicators.missing_sales": Text(
        "Geef je verkoopfacturen, dagontvangsten of kassabestand: dan zie je wat een gewone maand is.",
        "Give your sales invoices, daily receipts or till file: then you see what an ordinary month is.",
    ),
    "indicators.missing_appointments": Text(
        "Je afsprakenlijst zou zeggen hoe vol je agenda zit, en wie niet kwam.",
        "Your list of appointments would say how full your diary is, and who did not come.",
    ),
    "indicators.missing_till": Text(
        "Een kassabestand met tickets zou zeggen hoeveel mensen binnenkwamen, en wat ze meenamen.",
        "A till file with tickets would say how many people came in, and what they took.",
    ),
    "indicators.missing_hours_unbilled": Text(
        "Een urenlijst per werf zou zeggen welk werk klaar is en nog niet gefactureerd.",
        "An hours sheet per site would say which work is done and not invoiced yet.",
    ),
    "indicators.missing_orders": Text(
        "Een orderlijst met besteldatum en beloofde datum zou zeggen wat op tijd vertrok, en wat een spoedorder was.",
        "A list of orders with order and promised dates would say what left on time, and what was a rush order.",
    ),
    "indicators.missing_purchases": Text(
        "Je aankoopfacturen zouden zeggen wat er overblijft van wat je verkoopt.",
        "Your purchase invoices would say what your sales leave you.",
    ),
    "indicators.missing_hours_margin": Text(
        "Een urenlijst zou zeggen wat er overblijft als je de uren meetelt.",
        "An hours sheet would say what is left once hours count.",
    ),
    "indicators.missing_costs": Text(
        "Een kost per uur in je personeelslijst zou de uren laten meetellen.",
        "A cost per hour in your staff list would let the hours count.",
    ),
    "indicators.missing_hours": Text(
        "Een urenlijst met klant of order zou zeggen hoeveel uren naar je klanten gaan.",
        "An hours sheet with customer or order would say how many hours go to your customers.",
    ),
    "indicators.missing_stock": Text(
        "Een voorraadlijst zou zeggen welk geld in het rek ligt, en sinds wanneer.",
        "A stock list would say which money lies on the shelf, and since when.",
    ),
    "indicators.missing_counts": Text(
        "Een telling per maand zou zeggen of je voorraad groeit of krimpt.",
        "A count every month would say whether your stock grows or shrinks.",
    ),
    "indicators.missing_since": Text(
        "De kolom ‘in stock sinds’ zou zeggen wat te lang blijft liggen.",
        "A column ‘in stock since’ would say what has lain too long.",
    ),
    "indicators.missing_payments": Text(
        "Verkoopfacturen samen met rekeninguittreksels zeggen hoe laat je klanten betalen.",
        "Sales invoices together with bank statements say how late your customers pay.",
    ),
    "indicators.missing_customers": Text(
        "Een kassa of agenda met een naam of klantnummer zou zeggen wie terugkomt.",
        "A till or diary with a name or customer number would say who comes back.",
    ),
    "indicators.missing_bank": Text(
        "Je rekeninguittreksels zeggen wat er binnenkwam en wat er buitenging.",
        "Your bank statements say what came in and what went out.",
    ),
    # findings, each with why it belongs to her kind of business
    "indicators.title_invoice_lag": Text("Maak één factuur op.", "Write one invoice."),
    "indicators.title_no_shows": Text("Stuur een berichtje de dag ervoor.", "Send a message the day before."),
    "indicators.title_slow_stock": Text("Kies één artikel dat mag gaan.", "Choose one article that may go."),
    "indicators.title_starved": Text("Geef een nieuw bestand.", "Give a new file."),
    "indicators.finding_invoice_lag": Text(
        "Er is voor {amount:euro} werk klaar dat nog niet gefactureerd is, bij {count:number} klanten, {first} eerst."
        " Eén factuur vandaag brengt dat geld dichterbij. {why}",
        "Work worth {amount:euro} is done and not invoiced yet, for {count:number} customers, {first} first."
        " One invoice today brings that money closer. {why}",
    ),
    "indicators.kind_lag": Text(
        "Dat hoort bij jouw soort zaak: het werk gaat voor, en de factuur komt achteraf.",
        "That belongs to your kind of business: the work goes first, and the invoice comes after.",
    ),
    "indicators.finding_no_shows": Text(
        "Op {share:number} van de honderd afspraken komt niemand. Dat is ongeveer {amount:euro} in een jaar."
        " Een berichtje de dag ervoor is de kleinste stap. {why}",
        "To {share:number} in a hundred appointments nobody comes. That is about {amount:euro} in a year."
        " A message the day before is the smallest step. {why}",
    ),
    "indicators.kind_no_shows": Text(
        "Dat hoort bij jouw soort zaak: een leeg uur kan je niet meer verkopen.",
        "That belongs to your kind of business: an empty hour cannot be sold any more.",
    ),
    "indicators.finding_slow_stock": Text(
        "Voor {amount:euro} aan goederen ligt al langer dan een seizoen: {count:number} artikelen, {first} eerst."
        " Kies er één dat mag gaan. {why}",
        "Goods worth {amount:euro} have lain on the shelf longer than a season, {count:number} articles, {first} first."
        " Choose one that may go. {why}",
    ),
    "indicators.kind_stock": Text(
        "Dat hoort bij jouw soort zaak: inkopen is kiezen voor je weet wat verkoopt.",
        "That belongs to your kind of business: buying is choosing before you know what sells.",
    ),
    "indicators.finding_starved": Text(
        "{source}: het laatste bestand loopt tot {day:date}. Met een nieuw bestand kijken je cijfers weer mee. {why}",
        "{source}: the last file runs until {day:date}. With a new file your figures look along again. {why}",
    ),
    "indicators.kind_starved": Text(
        "Zonder dat bestand zouden we raden, en dat doen we niet.", "Without that file we would guess, and we do not."
    ),
    "indicators.source_bank": Text("Rekeninguittreksels", "Bank statements"),
    "indicators.source_sales": Text("Verkoopfacturen", "Sales invoices"),
    "indicators.source_purchases": Text("Aankoopfacturen", "Purchase invoices"),
    "indicators.source_hours": Text("Urenlijst", "Hours sheet"),
    "indicators.source_receipts": Text("Dagontvangsten", "Daily receipts"),
    "indicators.source_till": Text("Kassabestand", "Till file"),
    "indicators.source_appointments": Text("Afsprakenlijst", "List of appointments"),
}
