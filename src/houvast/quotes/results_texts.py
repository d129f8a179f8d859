"""What she reads about what her quotes brought."""

from typing import Final

from houvast.facts.text import Text

TEXTS: Final[dict[str, Text]] = {
    "quotes.results_title": Text("Wat het opbracht", "What it brought"),
    "quotes.results_lede": Text(
        "Van de vraag van je klant tot je offerte vertrok, en wat er dan gebeurde. Vergeleken met jezelf, niet met "
        "anderen.",
        "From your customer's request until your quote left, and what happened then. Compared with yourself, not with "
        "others.",
    ),
    "quotes.results_none": Text(
        "Zodra je eerste offerte vertrokken is, loopt hier de klok.",
        "As soon as your first quote has left, the clock runs here.",
    ),
    "quotes.results_clock": Text("Van vraag tot verstuurd", "From request to sent"),
    "quotes.results_work": Text("Werk aan een offerte", "Work on a quote"),
    "quotes.results_won": Text("Gewonnen", "Won"),
    "quotes.results_all": Text("Alle offertes met een antwoord", "All quotes with an answer"),
    "quotes.results_by_pace": Text("Hoe snel ze vertrok, en of je ze won", "How fast it left, and whether you won it"),
    "quotes.results_by_pace_note": Text(
        "Een snelle offerte kan ook de eenvoudige zijn: dit toont wat samen voorkomt, niet waardoor.",
        "A fast quote may also be the simple one: this shows what goes together, not what causes what.",
    ),
    "quotes.results_class": Text("Verstuurd", "Sent"),
    "quotes.results_of": Text("{decided} met een antwoord", "{decided} with an answer"),
    "quotes.results_said": Text("Hoe zeker", "How sure"),
    "quotes.results_reasons": Text("Waarom niet", "Why not"),
    "quotes.results_times": Text("{count} keer", "{count} times"),
    "quotes.results_weeks": Text("Je eerste weken en daarna", "Your first weeks and after"),
    "quotes.results_weeks_lede": Text(
        "Aangevraagd van {since:date} tot {until:date}: {before} offertes. Daarna: {after}.",
        "Asked from {since:date} until {until:date}: {before} quotes. After that: {after}.",
    ),
    "quotes.results_weeks_none": Text(
        "Na je eerste vier weken staan ze hier naast wat daarna kwam.",
        "After your first four weeks they stand here beside what came later.",
    ),
    "quotes.results_weeks_early": Text(
        "Te weinig offertes om iets te besluiten over winnen.", "Too few quotes to conclude anything about winning."
    ),
    "quotes.results_before": Text("Eerste weken", "First weeks"),
    "quotes.results_after": Text("Daarna", "After that"),
    "quotes.formula_clock": Text(
        "De middelste van je verstuurde offertes: de werkuren (weekdagen, feestdagen niet) van de vraag van de klant "
        "tot de eerste versie vertrok.",
        "The middle one of your sent quotes: the working hours (weekdays, holidays left out) from the customer's "
        "request until the first version left.",
    ),
    "quotes.formula_work": Text(
        "De middelste van je verstuurde offertes: de minuten dat eraan gewerkt werd in het scherm. Een pauze van meer "
        "dan vijf minuten telt niet.",
        "The middle one of your sent quotes: the minutes of work on it on the screen. A break of more than five "
        "minutes does not count.",
    ),
    "quotes.formula_won": Text(
        "Offertes die de klant goedkeurde of die jij als gewonnen noteerde.",
        "Quotes that the customer accepted or that you noted as won.",
    ),
}
