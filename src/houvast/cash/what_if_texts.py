"""What the owner reads on the page of what may happen."""

from typing import Final

from houvast.facts.text import Text

WHAT_IF: Final[dict[str, Text]] = {
    "cash.what_if": Text("Wat als?", "What if?"),
    "cash.what_if_title": Text("Wat als het anders loopt?", "What if it goes another way?"),
    "cash.what_if_lede": Text(
        "Kies wat er gebeurt. Je ziet wat het laagste punt ervan wordt, naast wat wij vandaag verwachten.",
        "Choose what happens. You see what becomes of the lowest point, beside what we expect today.",
    ),
    "cash.what_if_early": Text(
        "Nog te vroeg: zonder acht weken uittreksels kennen wij je gewone weken niet.",
        "Too early: without eight weeks of statements we do not know your ordinary weeks.",
    ),
    "cash.what_if_choose": Text("Kies er één", "Choose one"),
    "cash.what_if_now": Text("Vandaag verwacht", "Expected today"),
    "cash.what_if_then": Text("Als dit gebeurt", "If this happens"),
    "cash.what_if_difference": Text("Verschil", "Difference"),
    "cash.what_if_low": Text("Laagste punt, waarschijnlijk", "Lowest point, likely"),
    "cash.what_if_worst": Text("1 keer op 10 lager dan", "1 in 10 lower than"),
    "cash.what_if_week": Text("In de week van", "In the week of"),
    "cash.what_if_by_week": Text("Verschil per week", "Difference by week"),
    "cash.what_if_own": Text("Je eigen vraag", "Your own question"),
    "cash.what_if_own_do": Text("Reken uit", "Work it out"),
    "cash.what_if_own_week": Text("In welke week", "In which week"),
    "cash.what_if_own_wrong": Text("Geef een bedrag zoals 2.500.", "Give an amount such as 2,500."),
    "cash.what_if_cannot": Text(
        "Dit kan in jouw zaak niet: er staat niets in je boeken waar wij het mee narekenen.",
        "This cannot be in your firm: your books hold nothing to work it out with.",
    ),
    "cash.what_if_dotted": Text(
        "De stippellijn is wat wij vandaag verwachten.", "The dotted line is what we expect today."
    ),
    "cash.what_if_changes_nothing": Text(
        "Dit verandert niets aan de volgende dertien weken.", "This changes nothing in the next thirteen weeks."
    ),
    "cash.choice_largest_late": Text("Grootste klant een maand later", "Largest customer a month late"),
    "cash.choice_largest_gone": Text("Grootste klant weg", "Largest customer gone"),
    "cash.choice_new_group": Text("Nieuwe groep klanten", "New group of customers"),
    "cash.choice_dip": Text("Minder verkoop", "Fewer sales"),
    "cash.choice_person_out": Text("Eén persoon uit", "One person out"),
    "cash.choice_planning": Text("Werk duurt langer", "Work takes longer"),
    "cash.choice_hire": Text("Iemand aannemen", "Hire somebody"),
    "cash.choice_purchase": Text("Iets kopen", "Buy something"),
    "cash.choice_loan": Text("Lenen", "Borrow"),
    "cash.choice_unexpected": Text("Onverwachte kost", "Unexpected cost"),
    "cash.choice_vat": Text("Btw valt hoger uit", "VAT turns out higher"),
    "cash.assumes": Text(
        "Dit zijn voorbeelden, geen voorspellingen: niemand zegt dat het gebeurt.",
        "These are examples, no predictions: nobody says that it happens.",
    ),
    "cash.col_then": Text("als dit gebeurt", "if this happens"),
    "cash.col_difference": Text("verschil", "difference"),
    "cash.invest": Text("Kan de zaak dit dragen?", "Can the firm carry this?"),
    "cash.invest_lede": Text(
        "Hoeveel kan er in een week weg zonder dat je vaker dan 1 keer op 10 onder je grens zakt?",
        "How much can leave in a week without falling below your limit more than 1 time in 10?",
    ),
    "cash.invest_do": Text("Kijk na", "Check"),
    "cash.invest_week": Text("Week van {day:day_month}", "Week of {day:day_month}"),
    "cash.invest_yes": Text(
        "Ja. In de week van {day:day_month} kan er tot {most:euro} weg.",
        "Yes. In the week of {day:day_month} up to {most:euro} can leave.",
    ),
    "cash.invest_later": Text(
        "Ja, maar later: vanaf de week van {later:day_month}. In de week van {day:day_month} is {most:euro} het "
        "meeste.",
        "Yes, but later: from the week of {later:day_month}. In the week of {day:day_month} {most:euro} is the most.",
    ),
    "cash.invest_smaller": Text(
        "Niet in één keer. In de week van {day:day_month} is {most:euro} het meeste.",
        "Not in one go. In the week of {day:day_month} {most:euro} is the most.",
    ),
    "cash.invest_no": Text(
        "Nu niet: in de week van {day:day_month} is er geen ruimte.",
        "Not now: there is no room in the week of {day:day_month}.",
    ),
    "cash.invest_worst": Text(
        "In het slechtste geval (1 keer op 20) zakt de rekening tot {worst:euro}. Dat je onder je grens zakt: "
        "{before} zonder, {after} met.",
        "In the worst case (1 in 20) the account falls to {worst:euro}. That you fall below your limit: "
        "{before} without, {after} with.",
    ),
    "cash.invest_step": Text("De kleinste stap om te proberen: {step:euro}.", "The smallest step to try: {step:euro}."),
    "cash.back": Text("Terug naar geld", "Back to money"),
}
