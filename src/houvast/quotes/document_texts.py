"""The words on her paper that are ours."""

from typing import Final

from houvast.facts.text import Text

TEXTS: Final[dict[str, Text]] = {
    "quotes.paper_heading": Text("Offerte {number}", "Quote {number}"),
    "quotes.paper_version": Text("versie {n}", "version {n}"),
    "quotes.paper_date": Text("Datum", "Date"),
    "quotes.paper_valid": Text("Geldig tot", "Valid until"),
    "quotes.paper_contact": Text("Contact", "Contact"),
    "quotes.paper_site": Text("Werfadres", "Work address"),
    "quotes.paper_term": Text("Uitvoering", "Execution"),
    "quotes.paper_subtotal": Text("Subtotaal", "Subtotal"),
    "quotes.paper_variant": Text(
        "{group}: {title} (in het totaal, {net:money} zonder btw)",
        "{group}: {title} (in the total, {net:money} without VAT)",
    ),
    "quotes.paper_other_variant": Text(
        "{group}: of {title} ({net:money} zonder btw; het geheel wordt dan {gross:money} met btw)",
        "{group}: or {title} ({net:money} without VAT; the whole then comes to {gross:money} with VAT)",
    ),
    "quotes.paper_discount_line": Text("korting {percent:exact} %", "discount {percent:exact} %"),
    "quotes.paper_per": Text(" per {n:exact}", " per {n:exact}"),
    "quotes.paper_on_lines": Text("Totaal van de lijnen", "Total of the lines"),
    "quotes.paper_discount": Text("Korting", "Discount"),
    "quotes.paper_net": Text("Totaal excl. btw", "Total without VAT"),
    "quotes.paper_vat": Text("Btw", "VAT"),
    "quotes.paper_gross": Text("Totaal incl. btw", "Total with VAT"),
    "quotes.paper_invoice": Text("Factuur {number}", "Invoice {number}"),
    "quotes.paper_to_pay": Text("Te betalen", "To pay"),
    "quotes.paper_due": Text("Te betalen tegen", "To be paid by"),
    "quotes.paper_reference": Text("Mededeling", "Reference"),
    "quotes.paper_ready": Text(
        "Dag {customer},\n\nHierbij onze offerte {number}{title}, samen {gross:money} btw inbegrepen.{valid}\n"
        "Een antwoord op dit bericht volstaat. Vragen? Bel of mail gerust.\n\nMet vriendelijke groeten,\n{firm}",
        "Hello {customer},\n\nPlease find our quote {number}{title}, {gross:money} VAT included.{valid}\n"
        "An answer to this message is enough. Questions? Call or mail any time.\n\nKind regards,\n{firm}",
    ),
    "quotes.paper_ready_valid": Text(" Ze is geldig tot {day:date}.", " It is valid until {day:date}."),
}
