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
    # containers, limits and files that are something else
}
