"""What the owner reads about the seven fixed figures: their names, verdicts, reasons and directions."""

from houvast.facts.text import Text
from houvast.indicators.figures_explain_texts import TEXTS as EXPLAIN
from houvast.indicators.figures_findings_texts import TEXTS as FINDINGS
from houvast.indicators.figures_missing_texts import TEXTS as MISSING

TEXTS: dict[str, Text] = {
    "indicators.figures": Text("Cijfers", "Figures"),
    "indicators.kind_link": Text("Jouw soort zaak", "Your kind of business"),
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
    "indicators.each_time": Text("telkens {low}", "{low} every time"),
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
    **EXPLAIN,
    # a new level, as she says
    "indicators.level": Text("Is dit nu gewoon voor jou?", "Is this usual for you now?"),
    "indicators.level_about": Text(
        "Weet je waarom het veranderde en blijft het zo? Dan meten we vanaf {month:month} aan wat nu gewoon is.",
        "Do you know why it changed, and will it stay so? Then from {month:month} on we measure by what is usual now.",
    ),
    "indicators.level_yes": Text("Ja, vanaf {month:month}", "Yes, from {month:month} on"),
    "indicators.level_said": Text(
        "Begrepen: vanaf {month:month} is dit gewoon voor jou.", "Understood: from {month:month} on this is usual."
    ),
    "indicators.level_answered": Text(
        "{name}: vanaf {month:month} is dat gewoon voor jou", "{name}: from {month:month} on that is usual for you"
    ),
    "indicators.note_level": Text(
        "Wat gewoon is, tellen we vanaf {month:month}: dat zei je zelf.",
        "What is usual is counted from {month:month} on: that is what you said.",
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
        "Binnen wat voor jou gewoon is, {usual}. Wat het meest bewoog: {movers}.",
        "Within what is usual for you, {usual}. What moved most: {movers}.",
    ),
    "indicators.why_noise_alone": Text(
        "Binnen wat voor jou gewoon is, {usual}.", "Within what is usual for you, {usual}."
    ),
    "indicators.why_outside_above": Text(
        "Boven wat voor jou gewoon is, {usual}, vooral door {movers}.",
        "Above what is usual for you, {usual}, mostly because of {movers}.",
    ),
    "indicators.why_outside_below": Text(
        "Onder wat voor jou gewoon is, {usual}, vooral door {movers}.",
        "Below what is usual for you, {usual}, mostly because of {movers}.",
    ),
    "indicators.why_outside_above_alone": Text(
        "Boven wat voor jou gewoon is, {usual}.", "Above what is usual for you, {usual}."
    ),
    "indicators.why_outside_below_alone": Text(
        "Onder wat voor jou gewoon is, {usual}.", "Below what is usual for you, {usual}."
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
        "Nog {months:number} maanden en we weten wat voor jou gewoon is.",
        "{months:number} more months and we know what is usual for you.",
    ),
    "indicators.why_early_one": Text(
        "Nog één maand en we weten wat voor jou gewoon is.",
        "One more month and we know what is usual for you.",
    ),
    "indicators.why_early_none": Text(
        "Wat voor jou gewoon is, weten we pas na twaalf maanden.",
        "What is usual for you we know only after twelve months.",
    ),
    "indicators.why_one_count": Text(
        "We kennen één telling. Met een telling per maand zien we of dit veel of weinig is.",
        "We know one count. With a count a month we see whether this is much or little.",
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
    **FINDINGS,
    **MISSING,
}
