"""The words of what may happen to the money: each scenario in one sentence, with the amounts it assumes."""

from typing import Final

from houvast.facts.text import Text

TEXTS: Final[dict[str, Text]] = {
    "cash.what_if_largest_late": Text(
        "{name}, je grootste klant, betaalt alles {days} dagen later.",
        "{name}, your largest customer, pays everything {days} days later.",
    ),
    "cash.what_if_largest_gone": Text(
        "{name}, je grootste klant, bestelt niets meer. Wat nog open staat, wordt betaald.",
        "{name}, your largest customer, orders nothing more. What is open is paid.",
    ),
    "cash.what_if_new_group": Text(
        "Er komt een groep klanten bij: {share} % meer verkoop over een maand, en meer aankopen vanaf nu.",
        "A new group of customers: {share} % more sales in a month, and more purchases from now on.",
    ),
    "cash.what_if_dip": Text(
        "Je verkoopt {share} % minder, dertien weken lang. Je kosten blijven.",
        "You sell {share} % less, for thirteen weeks. Your costs stay.",
    ),
    "cash.what_if_person_out": Text(
        "Eén van {people} valt {weeks} weken uit. De lonen lopen door.",
        "One of {people} is out for {weeks} weeks. The wages run on.",
    ),
    "cash.what_if_planning": Text(
        "Het werk duurt langer dan gepland: de helft van wat je volgende maand factureert, schuift een maand op.",
        "The work takes longer than planned: half of what you invoice next month moves a month.",
    ),
    "cash.what_if_hire": Text(
        "Je neemt iemand aan: {amount:euro} per maand, vanaf volgende maand.",
        "You hire somebody: {amount:euro} a month, from next month on.",
    ),
    "cash.what_if_purchase": Text(
        "Je koopt iets van {amount:euro} en betaalt het over drie weken.",
        "You buy something of {amount:euro} and pay for it in three weeks.",
    ),
    "cash.what_if_loan": Text(
        "Je leent {amount:euro} en betaalt {months} maanden lang {back:euro} terug.",
        "You borrow {amount:euro} and pay back {back:euro} for {months} months.",
    ),
    "cash.what_if_unexpected": Text(
        "Volgende week is er een onverwachte kost van {amount:euro}.",
        "Next week there is an unexpected cost of {amount:euro}.",
    ),
    "cash.what_if_vat": Text(
        "De volgende btw valt {amount:euro} hoger uit.", "The next VAT turns out {amount:euro} higher."
    ),
    "cash.what_if_own_in_once": Text(
        "Er komt {amount:euro} binnen rond {day:date}.", "{amount:euro} comes in around {day:date}."
    ),
    "cash.what_if_own_out_once": Text(
        "Je betaalt {amount:euro} rond {day:date}.", "You pay {amount:euro} around {day:date}."
    ),
    "cash.what_if_own_in_month": Text(
        "Er komt elke maand {amount:euro} binnen, vanaf {day:date}.",
        "{amount:euro} comes in every month from {day:date}.",
    ),
    "cash.what_if_own_out_month": Text(
        "Je betaalt elke maand {amount:euro}, vanaf {day:date}.", "You pay {amount:euro} every month from {day:date}."
    ),
}
