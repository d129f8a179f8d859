"""What the owner reads about her kind of business ("soort zaak")."""

from houvast.facts.text import Text

TEXTS: dict[str, Text] = {
    "firm.kind_person": Text("persoonlijke dienst", "personal service"),
    "firm.kind_retail": Text("winkel", "shop"),
    "firm.kind_project": Text("projectbedrijf", "project business"),
    "firm.kind_production": Text("productiebedrijf", "production business"),
    "firm.kind_mixed": Text("gemengde zaak", "mixed business"),
    "firm.a_person": Text("een persoonlijke dienst", "a personal service"),
    "firm.a_retail": Text("een winkel", "a shop"),
    "firm.a_project": Text("een projectbedrijf", "a project business"),
    "firm.a_production": Text("een productiebedrijf", "a production business"),
    "firm.a_mixed": Text("een gemengde zaak", "a mixed business"),
    "firm.somebody": Text("iemand", "somebody"),
    "firm.divide": Text("Verdeel de punten", "Divide the points"),
    # the page
    "firm.kind_eyebrow": Text("Jouw soort zaak", "Your kind of business"),
    "firm.kind_open": Text("Wat voor zaak is het, en wat hoort daarbij", "What business is it, and what belongs to it"),
    "firm.kind_brief": Text("Je zaak is {kind}.", "Your business is {kind}."),
    "firm.kind_brief_unsure": Text(
        "Je zaak lijkt {kind}, nog onzeker.", "Your business looks like {kind}, not sure yet."
    ),
    "firm.kind_brief_unknown": Text(
        "Drie korte vragen zetten je cijfers in jouw volgorde.", "Three short questions put your figures in your order."
    ),
    "firm.kind_see": Text("Bekijk wat erbij hoort", "See what belongs to it"),
    "firm.kind_title": Text(
        "Hoe haal je het maximale uit je bedrijf?", "How do you get the most out of your business?"
    ),
    "firm.kind_lede": Text("Je zaak is {kind}: {mixture}.", "Your business is {kind}: {mixture}."),
    "firm.kind_unknown": Text(
        "We weten nog niet wat voor zaak je hebt. Drie korte vragen volstaan om te beginnen.",
        "We do not know yet what business you have. Three short questions are enough to begin.",
    ),
    "firm.kind_answer": Text("Beantwoord de vragen", "Answer the questions"),
    "firm.kind_change": Text("Bekijk of wijzig je antwoorden", "See or change your answers"),
    "firm.kind_mix": Text("Waaruit je zaak bestaat", "What your business is made of"),
    "firm.kind_mix_kind": Text("Soort", "Kind"),
    "firm.kind_mix_share": Text("Aandeel", "Share"),
    "firm.kind_mix_said": Text("Jij zegt", "You say"),
    "firm.kind_mix_seen": Text("Bestanden", "Files"),
    "firm.kind_lens": Text(
        "Dit is een bril, geen hokje: het zet je cijfers in een volgorde die bij jou past.",
        "This is a lens, no box: it puts your figures in an order that fits you.",
    ),
    "firm.kind_doubt": Text("Nog niet zeker", "Not sure yet"),
    "firm.overridden": Text(
        "Je koos dit zelf op {day:date}. Dat gaat voor op wat je antwoorden en je bestanden zeggen.",
        "You chose this yourself on {day:date}. That goes before what your answers and your files say.",
    ),
    "firm.seen_title": Text("Wat je bestanden laten zien", "What your files show"),
    "firm.seen_none": Text(
        "Je bestanden zeggen nog niets: daar zijn drie maanden voor nodig, met 50 facturen of 200 banklijnen.",
        "Your files say nothing yet: that takes three months, with 50 invoices or 200 bank lines.",
    ),
    "firm.points_to": Text("Dat past bij: {kinds}.", "That fits: {kinds}."),
    "firm.dash": Text("Dat past bij alles.", "That fits all."),
    "firm.sheet_strengths": Text(
        "Je sterktes, en wat er tegenover staat", "Your strengths, and what stands beside them"
    ),
    "firm.sheet_strength": Text("Sterk", "Strong"),
    "firm.sheet_exposure": Text("Staat tegenover", "Stands beside it"),
    "firm.sheet_belongs": Text("Hoort bij jouw soort zaak", "Belongs to your kind of business"),
    "firm.sheet_asks": Text("Vragen die hier het verschil maken", "Questions that make the difference here"),
    "firm.sheet_measures": Text("Wat hier telt om te volgen", "What counts here to follow"),
    "firm.sheet_letgo": Text("Hoe je hier iets doorgeeft", "How you hand something over here"),
    "firm.chain_title": Text("Je keten", "Your chain"),
    "firm.chain_lede": Text(
        "Uren per stap en per week, over de laatste twaalf weken van je urenlijst. De volgorde komt uit de dagen waarop"
        " een werk bij elke stap kwam.",
        "Hours per step and week, over the last twelve weeks of your hours sheet. The order comes from the days on"
        " which a job came to each step.",
    ),
    "firm.chain_step": Text(
        "{name}: {hours:half} uur per week, {people} mensen, {each:half} uur voor elk",
        "{name}: {hours:half} hours a week, {people} people, {each:half} hours each",
    ),
    "firm.chain_step_one": Text(
        "{name}: {hours:half} uur per week, één persoon", "{name}: {hours:half} hours a week, one person"
    ),
    "firm.chain_slowest": Text("de traagste stap", "the slowest step"),
    "firm.chain_waiting_one": Text(
        "Wacht tot en met {name}: één werk van de laatste vier weken ({names}).",
        "Waiting up to and including {name}: one job of the last four weeks ({names}).",
    ),
    "firm.chain_waiting": Text(
        "Wachten tot en met {name}: {count} werken van de laatste vier weken ({names}).",
        "Waiting up to and including {name}: {count} jobs of the last four weeks ({names}).",
    ),
    "firm.chain_nothing": Text(
        "Geen enkel werk van de laatste vier weken wacht nog vóór {name}.",
        "No job of the last four weeks waits before {name}.",
    ),
    "firm.puzzle_rests": Text("Dit rust op:", "This rests on:"),
    "firm.override_title": Text("Klopt het niet? Zeg het zelf", "Not right? Say it yourself"),
    "firm.override_label": Text("Mijn zaak is", "My business is"),
    "firm.override_none": Text("wat de vragen en bestanden zeggen", "what questions and files say"),
    "firm.override_keep": Text("Bewaar", "Keep"),
    "firm.kind_kept": Text(
        "Bewaard. Je cijfers staan nu in jouw volgorde.", "Kept. Your figures are now in your order."
    ),
    # the form of twelve questions
    "firm.form_title": Text("Twaalf vragen over je zaak", "Twelve questions about your business"),
    "firm.form_lede": Text(
        "Kies wat het best past. Wat ook een beetje past, mag erbij. Je hoeft niet alles te beantwoorden.",
        "Choose what fits best. What fits a little may be added. You need not answer everything.",
    ),
    "firm.form_second": Text("Ook een beetje", "A little too"),
    "firm.form_none": Text("niets anders", "nothing else"),
    "firm.form_not_yet": Text("nog geen antwoord", "no answer yet"),
    "firm.form_split_hint": Text("Samen honderd; leeg is nul.", "A hundred together; empty is zero."),
    "firm.form_split_wrong": Text("Vul hele getallen van 0 tot 100 in.", "Fill in whole numbers from 0 to 100."),
    "firm.form_keep": Text("Bewaar je antwoorden", "Keep your answers"),
    "firm.form_back": Text("Terug naar jouw soort zaak", "Back to your kind of business"),
    # asked again
    "firm.still": Text(
        "Op {day:date} vertelde je over je zaak: het is {kind}. Klopt dat nog?",
        "On {day:date} you told about your business: it is {kind}. Does that still hold?",
    ),
    "firm.still_moved": Text(
        "Op {day:date} vertelde je over je zaak: het is {kind}. Je bestanden tonen nu iets anders. Klopt het nog?",
        "On {day:date} you told about your business: it is {kind}. Your files now show something else. Does it hold?",
    ),
    "firm.still_yes": Text("Ja, dat klopt nog", "Yes, it still holds"),
    "firm.still_no": Text("Nee, er is iets veranderd", "No, something changed"),
    "firm.said_one": Text("{question} ‘{first}’", "{question} ‘{first}’"),
    "firm.said_two": Text(
        "{question} ‘{first}’, ook een beetje ‘{second}’", "{question} ‘{first}’, a little ‘{second}’"
    ),
    "firm.said_split": Text(
        "{question} dienst {p0:number}, doorverkoop {p1:number}, opdrachten {p2:number}, productie {p3:number}",
        "{question} service {p0:number}, resale {p1:number}, assignments {p2:number}, production {p3:number}",
    ),
    "firm.said_still_yes": Text("Je soort zaak klopt nog", "Your kind of business still holds"),
    "firm.said_still_no": Text("Je soort zaak is veranderd", "Your kind of business has changed"),
    "firm.said_override": Text(
        "Je zei zelf op {day:date}: het is {kind}", "You said yourself on {day:date}: it is {kind}"
    ),
    "firm.unsure_few_answers": Text(
        "Nog onzeker: je beantwoordde {answered} van de 12 vragen. De rest komt een voor een, of antwoord hieronder.",
        "Not sure yet: you answered {answered} of the 12 questions. The rest comes one by one, or answer below.",
    ),
    "firm.unsure_no_clear": Text(
        "Nog onzeker: er is nog geen duidelijk profiel.", "Not sure yet: there is no clear profile."
    ),
    "firm.unsure_borderline": Text(
        "Nog onzeker: dit is een grensgeval tussen één soort en gemengd.",
        "Not sure yet: this lies on the border between one kind and mixed.",
    ),
    "firm.unsure_disagree": Text(
        "Nog onzeker: je antwoorden en je cijfers spreken elkaar tegen, wat klopt?",
        "Not sure yet: your answers and your figures contradict each other, which is right?",
    ),
    "firm.unsure_outdated": Text(
        "Nog onzeker: je zei dat je zaak veranderd is. Kijk je antwoorden hieronder eens na.",
        "Not sure yet: you said your business has changed. Have a look at your answers below.",
    ),
    # what the files say, one sentence per signal
    "firm.saw_units": Text(
        "Op je facturen staat {time:number} % van de omzet in uren of dagen, {goods:number} % in stuks, meters, kilo.",
        "On your invoices {time:number} % of revenue is in hours or days, {goods:number} % in pieces, metres or kilos.",
    ),
    "firm.saw_small_sales": Text(
        "Veel kleine verkopen: ongeveer {a_month:number} per maand, de middelste {middle:money}.",
        "Many small sales: about {a_month:number} a month, the middle one {middle:money}.",
    ),
    "firm.saw_large_sales": Text(
        "Weinig en grote verkopen: ongeveer {a_month:number} per maand, de middelste {middle:money}.",
        "Few and large sales: about {a_month:number} a month, the middle one {middle:money}.",
    ),
    "firm.saw_instalments": Text(
        "{share:number} % van de omzet factureer je in schijven: {count:number} facturen.",
        "You invoice {share:number} % of revenue in parts: {count:number} invoices.",
    ),
    "firm.saw_resale": Text(
        "{share:number} % van wat je inkoopt, verkoop je onder dezelfde naam.",
        "You sell {share:number} % of what you buy under the same name.",
    ),
    "firm.saw_goods_made": Text(
        "Je koopt materiaal dat je niet zo verkoopt: {share:number} % van je omzet.",
        "You buy material that you do not sell as it is: {share:number} % of your revenue.",
    ),
    "firm.saw_capital": Text(
        "Naar leningen, leasing en energie gaat {share:number} % van je omzet.",
        "Loans, leases and energy take {share:number} % of your revenue.",
    ),
    "firm.saw_no_stock": Text("Er is geen voorraadlijst.", "There is no stock list."),
    "firm.saw_stock": Text(
        "In je voorraad zit {resold:number} % die je zo verkoopt en {made:number} % grondstof of half werk.",
        "In your stock {resold:number} % is sold as it is, {made:number} % is raw or half-made.",
    ),
    "firm.saw_returning": Text(
        "Je hebt korte afspraken met mensen die terugkomen: {share:number} % van {count:number} afspraken.",
        "You have short appointments with people who come back: {share:number} % of {count:number} appointments.",
    ),
    "firm.saw_projects": Text(
        "In je agenda loopt werk voor één klant over weken: bij {count:number} klanten.",
        "In your calendar work for one customer runs over weeks: for {count:number} customers.",
    ),
    "firm.saw_counter_money": Text(
        "{share:number} % van wat binnenkomt, komt met de kaart of als cash.",
        "{share:number} % of what comes in comes by card or in cash.",
    ),
    "firm.saw_one_performer": Text(
        "{share:number} % van de omzet komt van één paar handen.",
        "{share:number} % of revenue comes from one pair of hands.",
    ),
    "firm.saw_one_customer": Text(
        "{share:number} % van de omzet komt van één klant.", "{share:number} % of revenue comes from one customer."
    ),
    "firm.saw_much_labour": Text(
        "Naar lonen en onderaannemers gaat {share:number} % van je omzet.",
        "Wages and subcontractors take {share:number} % of your revenue.",
    ),
    "firm.saw_little_labour": Text(
        "Naar lonen en onderaannemers gaat maar {share:number} % van je omzet.",
        "Wages and subcontractors take only {share:number} % of your revenue.",
    ),
}
