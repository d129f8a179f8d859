"""What this room has to say to the week, and what is said about measures that come too early."""

from typing import Final

from houvast.facts.text import Text

TEXTS: Final[dict[str, Text]] = {
    "quotes.title_requests": Text("Antwoord wie op een offerte wacht.", "Answer who waits for a quote."),
    "quotes.finding_requests": Text(
        "Aanvragen zonder offerte: {requests}. Vragen van klanten zonder antwoord: {questions}. De oudste aanvraag "
        "wacht {days} dagen.",
        "Requests without a quote: {requests}. Questions of customers without an answer: {questions}. The oldest "
        "request waits {days} days.",
    ),
    "quotes.title_unanswered": Text("Bel {customer} over de offerte.", "Call {customer} about the quote."),
    "quotes.finding_unanswered": Text(
        "Op {count} van je offertes kwam een week lang geen antwoord, samen {value:euro} zonder btw. De oudste is die "
        "voor {customer}, van {day:date}.",
        "On {count} of your quotes nothing was heard for a week, {value:euro} together without VAT. The oldest is the "
        "one for {customer}, of {day:date}.",
    ),
    "quotes.title_speed": Text("Laat je offertes sneller vertrekken.", "Let your quotes leave sooner."),
    "quotes.finding_speed": Text(
        "Van vraag tot offerte duurt het gewoonlijk {days:half} werkdagen ({count} offertes). Verloren met als reden "
        "te laat: {late}. Beginnen vanuit een offerte die er al op lijkt, scheelt het meest.",
        "From request to quote it usually takes {days:half} working days ({count} quotes). Lost because it came too "
        "late: {late}. Starting from a quote that is alike saves the most.",
    ),
    "quotes.title_old_prices": Text(
        "Kijk offerte {number} na: de aankoopprijs is gestegen.", "Check quote {number}: what you pay has risen."
    ),
    "quotes.finding_old_prices": Text(
        "Open offertes met prijzen van vroeger: {count}. Tekent iedereen, dan kosten ze je samen {more:euro} meer dan "
        "berekend. De grootste is {number} voor {customer}.",
        "Open quotes at earlier prices: {count}. If all are signed, they cost you {more:euro} more than calculated. "
        "The largest is {number} for {customer}.",
    ),
    "quotes.title_stale_list": Text("Vraag {supplier} een nieuwe prijslijst.", "Ask {supplier} for a new price list."),
    "quotes.finding_stale_list": Text(
        "De prijslijst van {supplier} is van {day:date}, {months} maanden oud, en je maakt er nog offertes mee.",
        "The price list of {supplier} is of {day:date}, {months} months old, and you still make quotes with it.",
    ),
    "quotes.win_early": Text(
        "Te weinig offertes om iets te besluiten: {have} van {need}.",
        "Too few quotes to conclude anything: {have} of {need}.",
    ),
    "quotes.win_share": Text(
        "{won} van {decided} gewonnen; met zo'n aantal kan dat van {low:number} tot {high:number} op 100 zijn.",
        "{won} of {decided} won; with so many that may be from {low:number} to {high:number} in 100.",
    ),
    "quotes.win_clear": Text(
        "Het verschil is groter dan toeval verklaart.", "The difference is larger than chance explains."
    ),
    "quotes.win_unclear": Text("Het verschil kan nog toeval zijn.", "The difference may still be chance."),
    "quotes.middle_early": Text("Nog te vroeg: {have} van {need} offertes.", "Too early: {have} of {need} quotes."),
    "quotes.middle_hours": Text(
        "Gewoonlijk {middle:half} werkuren van vraag tot verstuurd; 9 op 10 binnen {most:half} ({quotes} offertes).",
        "Usually {middle:half} working hours from request to sent; 9 in 10 within {most:half} ({quotes} quotes).",
    ),
    "quotes.middle_minutes": Text(
        "Gewoonlijk {middle:number} minuten werk; 9 op 10 binnen {most:number} ({quotes} offertes).",
        "Usually {middle:number} minutes of work; 9 in 10 within {most:number} ({quotes} quotes).",
    ),
    "quotes.pace_fast": Text("binnen een dag verstuurd", "sent within a day"),
    "quotes.pace_slow": Text("binnen drie dagen verstuurd", "sent within three days"),
    "quotes.pace_late": Text("later verstuurd", "sent later"),
}
