"""What this room has to say to the week: a low point ahead, VAT to set aside, a bank file that stopped coming."""

from typing import Final

from houvast.facts.text import Text

FINDINGS: Final[dict[str, Text]] = {
    "cash.title_dip": Text(
        "Bekijk de week van {day:day_month}: het geld wordt krap.",
        "Look at the week of {day:day_month}: money gets tight.",
    ),
    "cash.finding_dip": Text(
        "Rond de week van {day:day_month} is het laagste punt waarschijnlijk {amount:euro}. Dat je {under}: {chance}. "
        "Op de pagina staat wat het meest helpt.",
        "Around the week of {day:day_month} the lowest point is likely {amount:euro}. That you {under}: {chance}. "
        "The page shows what helps most.",
    ),
    "cash.under_zero": Text("onder nul gaat", "go below zero"),
    "cash.under_minimum": Text("onder je minimum van {floor:euro} zakt", "fall below your minimum of {floor:euro}"),
    "cash.under_credit": Text("over je kredietlijn van {line:euro} gaat", "pass your credit line of {line:euro}"),
    "cash.title_vat": Text("Zet {weekly:euro} per week opzij voor de btw.", "Set aside {weekly:euro} a week for VAT."),
    "cash.finding_vat": Text(
        "Op {day:date} moet {amount:euro} btw weg, een groot deel van wat er nu op je rekening staat. Zet je "
        "elke week wat "
        "opzij, dan staat het klaar.",
        "On {day:date} {amount:euro} of VAT has to leave, a large part of what is in the bank now. Set some "
        "aside every "
        "week, and it is there.",
    ),
    "cash.title_bank": Text("Geef je laatste rekeninguittreksels.", "Give your latest bank statements."),
    "cash.finding_bank": Text(
        "Het laatste uittreksel is van {day:date}, {days:number} dagen geleden. Zolang weten wij niet wat er op de "
        "rekening staat, en wordt elke kans hier vager.",
        "The last statement is of {day:date}, {days:number} days ago. Until then we do not know what is in the bank, "
        "and every chance here gets vaguer.",
    ),
    "cash.title_disputes": Text("Kijk waarom facturen terugkomen.", "See why invoices come back."),
    "cash.finding_disputes": Text(
        "Het laatste jaar kwamen er {count:number} creditnota's op {of:number} verkoopfacturen, samen {amount:euro}.",
        "In the last year there were {count:number} credit notes on {of:number} sales, {amount:euro} together.",
    ),
    "cash.said_recurring_yes": Text("{name}, {rhythm}: dat komt terug.", "{name}, {rhythm}: it comes back."),
    "cash.said_recurring_no": Text(
        "{name}, {rhythm}: dat komt niet terug.", "{name}, {rhythm}: it does not come back."
    ),
    "cash.said_ended_yes": Text("{name}, {rhythm}: dat is gestopt.", "{name}, {rhythm}: it has ended."),
    "cash.said_ended_no": Text("{name}, {rhythm}: dat komt nog.", "{name}, {rhythm}: it still comes."),
    "cash.said_hours": Text(
        "{name}, {rhythm}: {hours:half} uur per jaar.", "{name}, {rhythm}: {hours:half} hours a year."
    ),
    "cash.said_vat_month": Text("Je doet je btw-aangifte per maand.", "You file VAT every month."),
    "cash.said_vat_quarter": Text("Je doet je btw-aangifte per kwartaal.", "You file VAT every quarter."),
    "cash.rhythm_other": Text("telkens opnieuw", "again and again"),
}
