"""What the owner reads about where a figure of a customer or supplier comes from."""

from houvast.facts.text import Text

TEXTS: dict[str, Text] = {
    # formulas
    "parties.formula_owed": Text(
        "Wat op je verkoopfacturen nog niet betaald is, min je openstaande creditnota’s.",
        "What has not been paid yet on your sales invoices, less your open credit notes.",
    ),
    "parties.formula_payable": Text(
        "Wat je op je aankoopfacturen nog niet betaalde, min de openstaande creditnota’s die je kreeg.",
        "What you have not paid yet on your purchase invoices, less the open credit notes you received.",
    ),
    "parties.formula_late": Text(
        "Open facturen waarvan de vervaldag voorbij is. Creditnota’s tellen hier niet mee.",
        "Open invoices whose due date has passed. Credit notes do not count here.",
    ),
    "parties.formula_old": Text(
        "Open facturen die al zo lang over hun vervaldag zijn dat ze misschien niet meer kloppen.",
        "Open invoices so long past their due date that they may no longer be true.",
    ),
    "parties.formula_open": Text(
        "Facturen die nog niet volledig betaald zijn, min openstaande creditnota’s.",
        "Invoices that have not been paid in full, less open credit notes.",
    ),
    "parties.formula_days": Text(
        "De middelste van alle volledig betaalde facturen: betaaldag min vervaldag.",
        "The middle one of all invoices paid in full: day of payment less due date.",
    ),
    "parties.formula_year": Text(
        "Alle facturen min creditnota’s van de laatste 365 dagen, zonder btw. Een voorschot telt alleen op zijn eigen factuur.",
        "All invoices less credit notes of the last 365 days, without VAT. An advance counts on its own invoice only.",
    ),
    # explanations
    "parties.explain_owed": Text("Wat je klanten nog moeten betalen", "What your customers still have to pay"),
    "parties.explain_owed_late": Text("Wat je klanten te laat zijn", "What your customers are late with"),
    "parties.explain_payable": Text("Wat je nog moet betalen", "What you still have to pay"),
    "parties.explain_payable_late": Text("Wat je te laat bent", "What you are late with"),
    "parties.explain_owed_old": Text(
        "Wat je klanten al langer dan {long} te laat zijn", "What your customers are more than {long} late with"
    ),
    "parties.explain_payable_old": Text(
        "Wat je al langer dan {long} te laat bent", "What you are more than {long} late with"
    ),
    "parties.explain_old_sale": Text(
        "Wat {name} al langer dan {long} te laat is", "What {name} is more than {long} late with"
    ),
    "parties.explain_old_purchase": Text(
        "Wat je bij {name} al langer dan {long} te laat bent", "What you are more than {long} late with at {name}"
    ),
    "parties.explain_old_note": Text(
        "Klopt een factuur niet meer? Open de klant of leverancier en kies daar ‘Cash betaald’, of geef de creditnota die ontbreekt.",
        "Is an invoice no longer true? Open the customer or supplier and choose ‘Paid in cash’ there, or give the credit note that is missing.",
    ),
    "parties.explain_open_sale": Text("Wat {name} nog moet betalen", "What {name} still has to pay"),
    "parties.explain_open_purchase": Text("Wat je {name} nog moet betalen", "What you still have to pay {name}"),
    "parties.explain_late_sale": Text("Wat {name} te laat is", "What {name} is late with"),
    "parties.explain_late_purchase": Text("Wat je bij {name} te laat bent", "What you are late with at {name}"),
    "parties.explain_days_sale": Text("Hoe snel {name} betaalt", "How fast {name} pays"),
    "parties.explain_days_purchase": Text("Hoe snel jij {name} betaalt", "How fast you pay {name}"),
    "parties.explain_days_note": Text(
        "Per factuur het aantal dagen na de vervaldag; negatief is ervoor. Het cijfer is de middelste, zodat één uitschieter het niet vertekent.",
        "Per invoice the number of days after the due date; negative is before. The figure is the middle one, so that a single outlier does not distort it.",
    ),
    "parties.explain_year_sale": Text("Wat je {name} factureerde", "What you invoiced {name}"),
    "parties.explain_year_purchase": Text("Wat je bij {name} kocht", "What you bought from {name}"),
}
