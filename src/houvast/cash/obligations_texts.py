"""What the owner reads about taxes, what she plans herself, and what comes back by itself."""

from houvast.facts.text import Text

TEXTS: dict[str, Text] = {
    # taxes
    "cash.taxes": Text("Belastingen en lonen", "Taxes and wages"),
    "cash.taxes_lede": Text(
        "Wat de volgende dertien weken weg moet, op de dag van de wet.",
        "What has to leave in the next thirteen weeks, on the day of the law.",
    ),
    "cash.taxes_none": Text("Niets gepland in die weken.", "Nothing planned in these weeks."),
    "cash.tax_unknown_amount": Text("bedrag onbekend", "amount unknown"),
    "cash.tax_as_before": Text("Zoals je eerder betaalde", "As you paid before"),
    "cash.tax_later": Text("Toon wat later komt", "Show what comes later"),
    "cash.documents": Text("Toon de stukken", "Show the documents"),
    "cash.tax_change": Text("Pas de dag aan", "Change the day"),
    "cash.tax_day": Text("Dag van de maand", "Day of the month"),
    "cash.tax_keep": Text("Bewaar", "Keep"),
    "cash.tax_forget": Text("Neem opnieuw de gewone dag", "Take the usual day again"),
    "cash.tax_kept": Text("De dag is aangepast.", "The day was changed."),
    "cash.tax_day_wrong": Text("Kies een dag van 1 tot 31.", "Choose a day from 1 to 31."),
    "cash.tax_owner": Text("op de dag die jij koos", "on the day you chose"),
    "cash.vat_reserve": Text(
        "Zet voor de btw van {day:date} elke week {weekly:euro} opzij: dan staat de {amount:euro} klaar.",
        "For the VAT of {day:date} set aside {weekly:euro} a week: then the {amount:euro} are there.",
    ),
    "cash.formula_vat": Text(
        "De btw op je verkoop en dagontvangsten min de btw op je aankopen, zoals je stukken ze vermelden; wat "
        "nog komt in "
        "de lopende periode, aan het gewone tempo.",
        "The VAT on your sales and takings less the VAT on your purchases, as your documents state it; what "
        "still comes "
        "in the running period at the usual pace.",
    ),
    "cash.explain_vat": Text("Btw om te betalen op {day:date}", "VAT to pay on {day:date}"),
    "cash.vat_receipts": Text("dagontvangsten", "takings"),
    "cash.vat_till": Text("kassa", "till"),
    "cash.explain_vat_back": Text("Btw die je rond {day:date} terugkrijgt", "VAT that comes back around {day:date}"),
    "cash.explain_vat_rest": Text("wat er aan het gewone tempo nog bijkomt", "what still comes at the usual pace"),
    # planned
    "cash.planned": Text("Wat je zelf plant", "What you plan yourself"),
    "cash.planned_lede": Text(
        "Een machine, een voorschot, een lening: zet het hier en de verwachting rekent het mee.",
        "A machine, a deposit, a loan: put it here and the forecast counts it.",
    ),
    "cash.plan_something": Text("Plan iets, of zeg wat je kredietlijn is", "Plan something, or give your credit line"),
    "cash.planned_once": Text("op {day:date}", "on {day:date}"),
    "cash.planned_monthly": Text("elke maand vanaf {day:date}", "every month from {day:date}"),
    "cash.planned_until": Text(
        "elke maand van {day:date} tot {until:date}", "every month from {day:date} until {until:date}"
    ),
    "cash.item_label": Text("Wat", "What"),
    "cash.item_amount": Text("Bedrag", "Amount"),
    "cash.item_direction": Text("Richting", "Direction"),
    "cash.item_out": Text("gaat weg", "goes out"),
    "cash.item_in": Text("komt binnen", "comes in"),
    "cash.item_day": Text("Dag", "Day"),
    "cash.item_every": Text("Hoe vaak", "How often"),
    "cash.item_once": Text("één keer", "once"),
    "cash.item_monthly": Text("elke maand", "every month"),
    "cash.item_until": Text("Tot en met (mag leeg)", "Until (may be empty)"),
    "cash.item_add": Text("Zet erbij", "Add"),
    "cash.item_remove": Text("Haal weg", "Remove"),
    "cash.item_kept": Text("{label} rekent mee.", "{label} counts now."),
    "cash.item_gone": Text("{label} rekent niet meer mee.", "{label} counts no more."),
    "cash.item_wrong": Text(
        "Geef wat het is, een bedrag zoals 2.500 en een dag.", "Give what it is, an amount such as 2,500 and a day."
    ),
    "cash.credit_line": Text("Je kredietlijn", "Your credit line"),
    "cash.credit_hint": Text(
        "Hoever je bank je onder nul laat gaan. Leeg: niet.", "How far your bank lets you go below zero. Empty: not."
    ),
    "cash.credit_kept": Text("Bewaard.", "Kept."),
    "cash.keep": Text("Bewaar", "Keep"),
    "cash.amount_wrong": Text("Dat is geen bedrag.", "That is no amount."),
    # register
    "cash.register_lede": Text(
        "Gezien op je uittreksels. Uren vul je in als je wil weten wat iets echt kost.",
        "Seen on your statements. Fill in hours where you want to know what something really takes.",
    ),
    "cash.register_none": Text("Nog niets gezien dat terugkomt.", "Nothing seen yet that comes back."),
    "cash.register_hours_none": Text("nog niet ingevuld", "not filled in yet"),
    "cash.register_hours_add": Text("Uren invullen", "Fill in hours"),
    "cash.register_hours_said": Text("{hours:half} uur per jaar", "{hours:half} hours a year"),
    "cash.register_about": Text("{kind}, {rhythm} {amount:money}", "{kind}, {rhythm} {amount:money}"),
    "cash.register_about_unsure": Text(
        "{kind}, {rhythm} {amount:money}, nog niet zeker", "{kind}, {rhythm} {amount:money}, not certain yet"
    ),
    "cash.register_year": Text("per jaar", "a year"),
    "cash.register_ended": Text("Wat gestopt is", "What has ended"),
    "cash.register_since": Text("laatst op {day:date}", "last on {day:date}"),
    "cash.register_hours_ask": Text("Uren per jaar voor {name}", "Hours a year for {name}"),
    "cash.register_hours_kept": Text("Bewaard.", "Kept."),
    "cash.register_hours_wrong": Text("Dat is geen aantal uren.", "That is no number of hours."),
    "cash.register_all": Text("Toon de andere {count:number}", "Show the other {count:number}"),
}
