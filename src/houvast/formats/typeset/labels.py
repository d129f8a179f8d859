"""The words our own template prints, in both languages."""

from collections.abc import Mapping

from houvast.facts.text import Text

LABELS: Mapping[str, Text] = {
    "nr": Text("Nr.", "No."),
    "text": Text("Omschrijving", "Description"),
    "quantity": Text("Aantal", "Quantity"),
    "price": Text("Eenheidsprijs", "Unit price"),
    "vat": Text("Btw", "VAT"),
    "total": Text("Totaal", "Total"),
    "options": Text("Mogelijke opties, niet in het totaal", "Possible options, not in the total"),
    "option": Text("optie, niet in het totaal", "option, not in the total"),
    "rate": Text("Btw-tarief", "VAT rate"),
    "base": Text("Op", "On"),
    "amount": Text("Btw", "VAT"),
    "schedule": Text("Betaling", "Payment"),
    "pay": Text("Hoe betalen", "How to pay"),
    "qr": Text("Scan om te betalen", "Scan to pay"),
    "legal": Text("Wettelijke vermeldingen", "Legal notices"),
    "conditions": Text("Voorwaarden", "Conditions"),
    "notes": Text("Opmerkingen", "Notes"),
    "customer_signs": Text("Voor akkoord, de klant", "Agreed, the customer"),
    "how_to_sign": Text("datum, naam en handtekening", "date, name and signature"),
    "firm_signs": Text("Voor {firm}", "For {firm}"),
    "attached": Text("De factuur als UBL", "The invoice as UBL"),
}
