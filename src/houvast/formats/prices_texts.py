"""What the owner reads about a price list, per trouble code, in both languages. Say what to do, never blame."""

from houvast.facts.text import Text

PRICE_TROUBLES: dict[str, Text] = {
    "prices_ask": Text(
        "Dit is een nieuwe indeling. Zeg één keer wat er in elke kolom staat, en of de prijs bruto of netto is.",
        "This is a new layout. Say once what is in each column, and whether the price is gross or net.",
    ),
    "prices_no_list": Text(
        "In dit bestand staat geen prijslijst. Vraag je leverancier om zijn prijzen in Excel, CSV, DATANORM of BMEcat.",
        "This file holds no price list. Ask your supplier for the prices in Excel, CSV, DATANORM or BMEcat.",
    ),
    "prices_no_articles": Text(
        "In dit prijsbestand staat geen enkel artikel. Vraag je leverancier om het opnieuw te sturen.",
        "This price file holds no article at all. Ask your supplier to send it again.",
    ),
    "prices_other_xml": Text(
        "Dit is een ander soort bestand. Vraag je leverancier om zijn prijzen in Excel, CSV, DATANORM of BMEcat.",
        "This is another kind of file. Ask your supplier for the prices in Excel, CSV, DATANORM or BMEcat.",
    ),
    "prices_currency": Text(
        "De prijzen in dit bestand staan in {currency}, niet in euro. Vraag je leverancier om een lijst in euro.",
        "The prices in this file are in {currency}, not in euro. Ask your supplier for a list in euro.",
    ),
    "datanorm_old": Text(
        "Dit is een heel oude vorm van DATANORM (3 of ouder). Vraag je leverancier om versie 4 of 5, of om Excel.",
        "This is a very old form of DATANORM (3 or older). Ask your supplier for version 4 or 5, or for Excel.",
    ),
    "datanorm_line": Text(
        "Deze regel is niet te begrijpen en telt niet mee.", "This line cannot be understood and does not count."
    ),
    "price_on_request": Text(
        "Dit artikel heeft geen prijs, alleen op aanvraag.", "This article has no price, only on request."
    ),
    "price_missing": Text("Dit artikel heeft geen prijs.", "This article has no price."),
    "price_zero": Text(
        "De prijs is nul; het artikel komt zonder prijs in je lijst.", "The price is nil; the article has no price."
    ),
    "price_unclear": Text(
        "De prijs {example} is niet te lezen; het artikel komt zonder prijs in je lijst.",
        "The price {example} cannot be read; the article has no price.",
    ),
    "price_decimals_unclear": Text(
        "Bij {example} is niet zeker waar de centen beginnen; het artikel komt zonder prijs in je lijst.",
        "At {example} it is not sure where the cents begin; the article has no price.",
    ),
    "price_discount_unclear": Text(
        "De korting {example} is niet te lezen; zonder korting is er geen netto prijs.",
        "The discount {example} cannot be read; without it there is no net price.",
    ),
    "price_vat_unclear": Text(
        "Het btw-tarief {example} ken ik niet; het artikel komt op 21 %.",
        "The VAT rate {example} is not known here; the article is put at 21 %.",
    ),
    "price_unit_unclear": Text(
        "Per hoeveel deze prijs is ({example}), is niet te lezen; het artikel komt zonder prijs in je lijst.",
        "Per how many this price is ({example}) cannot be read; the article has no price.",
    ),
    "price_row_nameless": Text(
        "Op deze rij staat een prijs zonder nummer en zonder omschrijving; ze telt niet mee.",
        "This row holds a price without number and description; it does not count.",
    ),
    "price_net_above_gross": Text(
        "De netto prijs is hoger dan de bruto prijs. Kijk na of die twee kolommen niet omgewisseld zijn.",
        "The net price is higher than the gross price. Check that the two columns are not the other way round.",
    ),
    "price_net_differs": Text(
        "Bruto prijs min korting is niet de netto prijs die er staat. De netto prijs telt.",
        "The gross price less the discount is not the net price as it stands. The net price counts.",
    ),
    "price_twice": Text(
        "Artikel {nr} staat twee keer in de lijst met een andere prijs ({other}). De eerste telt.",
        "Article {nr} stands in the list twice with another price ({other}). The first one counts.",
    ),
    "price_no_discount": Text(
        "Voor kortingsgroep {group} ken ik geen korting; er is dus nog geen netto prijs.",
        "No discount is known for discount group {group}; so there is no net price yet.",
    ),
    "price_alone": Text(
        "Er is een prijs voor {nr}, maar dat artikel staat in geen enkele lijst.",
        "There is a price for {nr}, but no list has that article.",
    ),
    "price_rows_more": Text("En nog {count} rijen met hetzelfde.", "And {count} more rows with the same."),
    "workbook_no_excel": Text(
        "Dit is geen Excel-bestand. Bewaar je rekenmap als .xlsx en voeg ze opnieuw toe.",
        "This is no Excel file. Save your calculation as .xlsx and add it again.",
    ),
    "workbook_ask": Text(
        "Deze rekenmap ken ik nog niet. Wijs één keer aan in welke cellen de uitkomsten staan.",
        "This calculation workbook is new here. Point out once in which cells the results stand.",
    ),
    "workbook_gone": Text(
        "Naast de cel die je aanwees staat nu iets anders ({label}). Wijs de cellen van deze rekenmap opnieuw aan.",
        "Beside the cell you pointed out stands something else now ({label}). Point out the cells again.",
    ),
    "workbook_total_differs": Text(
        "De regels komen samen op {computed} uit, maar in {cell} staat {stated}. Kijk na welke regel ontbreekt.",
        "The lines come to {computed} together, but {cell} says {stated}. Check which line is missing.",
    ),
    "workbook_no_number": Text(
        "In {cell} staat geen getal; die regel is niet meegenomen.",
        "There is no number in {cell}; that line was left out.",
    ),
}  # fmt: skip
