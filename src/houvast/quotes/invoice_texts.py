"""The words on the invoices of a quote."""

from typing import Final

from houvast.facts.text import Text

TEXTS: Final[dict[str, Text]] = {
    "quotes.invoice_of": Text("Volgens offerte {number}.", "According to quote {number}."),
    "quotes.invoice_site": Text("Werfadres: {address}.", "Work address: {address}."),
    "quotes.invoice_part": Text("{part}, offerte {number}", "{part}, quote {number}"),
    "quotes.invoice_taken": Text(
        "Al gefactureerd voorschot: factuur {number} van {day:date}",
        "Advance already invoiced: invoice {number} of {day:date}",
    ),
}
