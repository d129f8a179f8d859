"""What she reads about a price list: its columns, asked once, and what a new list changes."""

from typing import Final

from houvast.facts.text import Text

TEXTS: Final[dict[str, Text]] = {
    "quotes.column_nothing": Text("Heb ik niet nodig", "Not needed"),
    "quotes.column_nr": Text("Artikelnummer", "Article number"),
    "quotes.column_text": Text("Omschrijving", "Description"),
    "quotes.column_text2": Text("Tweede deel van de omschrijving", "Second part of the description"),
    "quotes.column_gross": Text("Prijs bruto: vóór jouw korting", "Gross price: before your discount"),
    "quotes.column_net": Text("Prijs netto: wat jij betaalt", "Net price: what you pay"),
    "quotes.column_discount": Text("Jouw korting in %", "Your discount in %"),
    "quotes.column_discount_group": Text("Kortingsgroep", "Discount group"),
    "quotes.column_unit": Text("Eenheid (stuk, meter, doos)", "Unit (piece, metre, box)"),
    "quotes.column_price_unit": Text("Per hoeveel de prijs is (1, 100)", "Per how many the price is (1, 100)"),
    "quotes.column_ean": Text("Streepjescode", "Barcode"),
    "quotes.column_group": Text("Groep of rubriek", "Group"),
    "quotes.column_vat": Text("Btw-tarief", "VAT rate"),
    "quotes.column_labour": Text("Minuten om te plaatsen", "Minutes to place it"),
    "quotes.column_valid_from": Text("Geldig vanaf", "Valid from"),
    "quotes.column_supplier": Text("Leverancier", "Supplier"),
    "quotes.column_number": Text("Kolom {n}", "Column {n}"),
    "quotes.columns_need_nr": Text(
        "Wijs aan waar het artikelnummer of de omschrijving staat.",
        "Point out where the article number or the description stands.",
    ),
    "quotes.columns_need_gross": Text(
        "Zeg van de prijs of hij bruto is (vóór jouw korting) of netto (wat jij betaalt).",
        "Say of the price whether it is gross (before your discount) or net (what you pay).",
    ),
    "quotes.columns_twice": Text("Je koos twee keer: {what}. Kies er één.", "You chose twice: {what}. Choose one."),
}
