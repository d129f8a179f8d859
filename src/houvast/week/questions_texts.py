"""What the owner reads in the queue of questions, and of what she answered."""

from houvast.facts.text import Text

TEXTS: dict[str, Text] = {
    # questions
    "week.questions": Text("Vragen", "Questions"),
    "week.questions_title": Text("Een paar korte vragen.", "A few short questions."),
    "week.questions_none_title": Text("Geen vragen deze week.", "No questions this week."),
    "week.questions_lede": Text(
        "Het meest waardevolle eerst, hoogstens {most} per week. Alles werkt ook zonder antwoord.",
        "The most valuable first, at most {most} a week. Everything works without an answer too.",
    ),
    "week.questions_waiting": Text(
        "Nog {count:number} wachten tot volgende week.", "{count:number} more wait until next week."
    ),
    "week.question_document": Text("Bekijk {name}", "See {name}"),
    "week.ask_own_firm": Text("Welke zaak is de jouwe?", "Which firm is yours?"),
    "week.ask_vat_liable": Text(
        "Op geen van je {count:number} verkoopfacturen staat btw. Reken je btw aan?",
        "None of your {count:number} sales invoices holds VAT. Do you charge VAT?",
    ),
    "week.vat_yes": Text("Ja, ik ben btw-plichtig", "Yes, I am liable for VAT"),
    "week.vat_no": Text("Nee, ik reken geen btw aan", "No, I charge no VAT"),
    "week.ask_opening_balance": Text(
        "Welk saldo stond er op {account}, en op welke dag?", "What was the balance of {account}, and on which day?"
    ),
    "week.opening_amount": Text("Saldo", "Balance"),
    "week.opening_day": Text("Einde van de dag", "End of the day"),
    "week.opening_keep": Text("Bewaar", "Keep"),
    "week.opening_bad": Text(
        "Vul een bedrag in zoals 1.234,56 en een dag.", "Fill in an amount such as 1,234.56 and a day."
    ),
    "week.answered": Text("Onthouden.", "Remembered."),
    "week.taken_back": Text("Ongedaan gemaakt.", "Undone."),
    "week.given": Text("Wat je al antwoordde", "What you answered before"),
    "week.forget": Text("Neem terug", "Take back"),
    "week.said_pair_yes": Text("{paying} hoort bij factuur {invoice}.", "{paying} belongs to invoice {invoice}."),
    "week.said_pair_no": Text(
        "{paying} hoort niet bij factuur {invoice}.", "{paying} does not belong to invoice {invoice}."
    ),
    "week.said_movement": Text(
        "De betaling van {amount:money} op {day:date}", "The payment of {amount:money} on {day:date}"
    ),
    "week.said_credit": Text("Creditnota {id}", "Credit note {id}"),
    "week.said_cash": Text(
        "Factuur {invoice} is op {day:date} buiten de bank betaald.",
        "Invoice {invoice} was paid outside the bank on {day:date}.",
    ),
    "week.said_in_between_yes": Text("{name} betaalt voor je klanten.", "{name} pays on behalf of your customers."),
    "week.said_in_between_no": Text("{name} betaalt voor zichzelf.", "{name} pays for itself."),
    "week.said_vat_yes": Text(
        "Je bent btw-plichtig: aankopen tellen zonder btw.", "You are liable for VAT: purchases count without VAT."
    ),
    "week.said_vat_no": Text(
        "Je rekent geen btw aan: aankopen tellen met btw.", "You charge no VAT: purchases count with VAT."
    ),
    "week.said_own_firm": Text("Jouw zaak is {name}.", "Your firm is {name}."),
    "week.said_merge": Text("{other} is dezelfde als {name}.", "{other} is the same as {name}."),
    "week.said_merge_no": Text("{other} is niemand anders.", "{other} is nobody else."),
    "week.said_conflict": Text("Van factuur {invoice} telt {amount}.", "Of invoice {invoice}, {amount} counts."),
    "week.said_opening": Text(
        "Op {account} stond {amount:money} op het einde van {day:date}.",
        "{account} held {amount:money} at the end of {day:date}.",
    ),
    "week.said_other": Text("{subject}: {value}", "{subject}: {value}"),
}
