"""What the owner reads about a file, per trouble code, in both languages. Say what to do, never blame.

Values in the sentences are plain strings given by the trouble. Kept apart per reader, in the order of the menu.
"""

from houvast.facts.text import Text

TROUBLES: dict[str, Text] = {
    # every file
    "empty": Text("Dit bestand is leeg. Vraag het opnieuw op.", "This file is empty. Please ask for it again."),
    # invoices (ubl, cii, facturx)
    # bank (camt, coda, mt940)
    # bank csv and sheets
    # calendar
    "ics_no_events": Text(
        "In deze agenda staat geen enkele afspraak. Exporteer je agenda opnieuw en kijk of je de juiste koos.",
        "This calendar holds no appointment at all. Export your calendar again and check that it is the right one.",
    ),
    "ics_no_begin": Text(
        "Deze afspraak heeft geen begin en telt niet mee.", "This appointment has no begin and does not count."
    ),
    "ics_bad_time": Text(
        "Het begin of het einde van deze afspraak is geen datum of uur. Ze telt niet mee.",
        "The begin or end of this appointment is no date or time. It does not count.",
    ),
    "ics_bad_rule": Text(
        "Hoe deze afspraak terugkomt, is niet te lezen. Ze telt niet mee; zet ze opnieuw in je agenda.",
        "How this appointment repeats cannot be read. It does not count; put it in your calendar again.",
    ),
    "ics_too_often": Text(
        "Deze afspraak komt vaker terug dan zes keer per dag. Ze telt niet mee.",
        "This appointment repeats more than six times a day. It does not count.",
    ),
    "ics_far_date": Text(
        "Deze afspraak ligt voor 1990 of na 2100. Ze telt niet mee.",
        "This appointment lies before 1990 or after 2100. It does not count.",
    ),
    "ics_long_line": Text(
        "In deze afspraak staat een tekst van meer dan 100.000 tekens. Ze telt niet mee.",
        "This appointment holds a text of more than 100,000 characters. It does not count.",
    ),
    "ics_not_closed": Text(
        "Deze afspraak breekt halverwege af en telt niet mee. Exporteer je agenda opnieuw.",
        "This appointment breaks off halfway and does not count. Export your calendar again.",
    ),
    "ics_too_many_events": Text(
        "In deze agenda staan meer dan {most} afspraken: de laatste {left_out} tellen niet mee. Exporteer per jaar.",
        "This calendar holds more than {most} appointments: the last {left_out} do not count. Export year by year.",
    ),
    "ics_unknown_zone": Text(
        "De tijdzone {zone} is niet bekend: haar uren zijn gelezen als uren van hier.",
        "The time zone {zone} is not known: its times were read as times here.",
    ),
    # containers, limits and files that are something else
}
