"""Headings of sheets about goods and takings: stock, daily receipts, till lines. Pure data."""

from houvast.formats.layout import DAY, DESCRIPTION, VAT, Layout, role, words

_ARTICLE = role(
    "article",
    "artikelnummer, artikelnr, artikel nr, art nr, artnr, artikelcode, code, sku, barcode, ean, ean code, plu, "
    "referentie, ref, productcode, reference, code article, item no, item number, article number, product code",
)
_NAME_OF_GOODS = role(
    "name",
    "artikel, artikelnaam, product, productnaam, naam, omschrijving, benaming, goederen, materiaal, article, produit,"
    " designation, libelle, description, item, name, product name",
)
_QUANTITY = role(
    "quantity",
    "aantal, hoeveelheid, stuks, st, qty, quantity, quantite, qte, nombre, pieces, units, aantal *, stock, voorraad, "
    "in stock, op voorraad, geteld, geteld aantal, huidige stock, en stock, on hand, telling, aantal in stock, stuks "
    "in stock",
)

STOCK = Layout(
    "stock",
    (("article", "name"), ("quantity",)),
    words("stock*, voorraad*, inventaris*, telling*, magazijn*, inventaire*, inventory*"),
    words(
        "stock, voorraad, in stock, op voorraad, geteld, geteld aantal, huidige stock, en stock, on hand, magazijn, "
        "stockwaarde, voorraadwaarde, aantal in stock, stuks in stock, warehouse, kostprijs, aankoopprijs, "
        "inkoopprijs"
    ),
    (
        _ARTICLE,
        _NAME_OF_GOODS,
        _QUANTITY,
        role("day", "datum, date, teldatum, datum telling, per datum, dag"),
        role(
            "since",
            "in stock sinds, sinds, aangekocht op, aankoopdatum, laatste verkoop, laatste beweging, ontvangen op, "
            "depuis, since, received",
        ),
        role("unit", "eenheid, unite, unit, verpakking, eh"),
        role(
            "unit_cost",
            "aankoopprijs, kostprijs, inkoopprijs, ap, prijs, eenheidsprijs, prijs/stuk, prijs per stuk, prix d "
            "achat, prix, cost, unit cost, purchase price, kost, prijs excl, aankoopprijs excl",
        ),
        role(
            "value",
            "waarde, stockwaarde, voorraadwaarde, totaal, totale waarde, valeur, total, value, bedrag, totaal excl",
        ),
        role(
            "category",
            "categorie, groep, artikelgroep, soort, magazijn, locatie, plaats, rek, leverancier, merk, familie, "
            "rayon, categorie *, groupe, category, group, location, warehouse, brand",
        ),
    ),
)

RECEIPTS = Layout(
    "receipts",
    (("day",), ("amount", "method", "vat_amount")),
    words(
        "dagontvangsten, dagontvangst*, kasboek, ontvangsten, z rapport, zrapport, recettes, receipts, omzet*, kassa*"
    ),
    words("amount, method, vat_amount"),
    (
        DAY,
        role(
            "tickets",
            "aantal tickets, tickets, aantal klanten, klanten, aantal bonnen, bonnen, nombre de tickets, customers, "
            "aantal verkopen",
        ),
        role(
            "method",
            "cash, contant, kas, contanten, bancontact, kaart, kaarten, visa, mastercard, visa/mastercard, "
            "kredietkaart, debetkaart, payconiq, maestro, elektronisch, overschrijving, overschrijvingen, cheques, "
            "cheque, ecocheques, ecocheque, maaltijdcheques, maaltijdcheque, cadeaubon, cadeaubonnen, bon, bonnen "
            "waarde, especes, carte, cartes, virement, card, cards, online, qr, sodexo, pluxee, edenred, monizze, op "
            "rekening, american express, amex",
        ),
        role(
            "vat_amount",
            "omzet 6%, omzet 12%, omzet 21%, omzet 0%, 6%, 12%, 21%, 0%, 6 %, 12 %, 21 %, 0 %, omzet 6 %, omzet 12 %,"
            " omzet 21 %, omzet 0 %, ontvangsten 6%, ontvangsten 12%, ontvangsten 21%, ontvangsten 6 %, ontvangsten "
            "12 %, ontvangsten 21 %, btw 6%, btw 12%, btw 21%, tarief 6%, tarief 12%, tarief 21%",
        ),
        role(
            "amount",
            "omzet, dagomzet, dagtotaal, dagontvangst, dagontvangsten, ontvangst, ontvangsten, totaal, totaal incl, "
            "omzet incl, bedrag, verkoop, verkopen, recette, recettes, chiffre d affaires, ca, total, takings, "
            "revenue, sales, turnover, amount, montant, totaal incl btw, omzet incl btw, bedrag incl, bedrag incl "
            "btw, totaal dag",
        ),
        role(
            "pay_type",
            "betaalwijze, betaalmiddel, betaling, betaalmethode, mode de paiement, payment method, wijze",
        ),
        VAT,
        DESCRIPTION,
    ),
)

TILL = Layout(
    "till",
    (("day",), ("article", "name"), ("amount", "unit_price")),
    words("kassa*, verkopen, verkooplijnen, tickets, caisse, ventes, till, sales, pos"),
    words("ticket, ticketnummer, ticketnr, bonnummer, kasticket, quantity"),
    (
        DAY,
        role("at", "uur, tijd, tijdstip, heure, time"),
        role(
            "ticket",
            "ticket, ticketnummer, ticketnr, ticket nr, bon, bonnummer, bonnr, kasticket, no ticket, receipt, receipt"
            " number, transactie, order, ordernummer",
        ),
        _ARTICLE,
        _NAME_OF_GOODS,
        role("quantity", "aantal, hoeveelheid, stuks, st, qty, quantity, quantite, qte"),
        role(
            "unit_price",
            "prijs, eenheidsprijs, stukprijs, prijs/stuk, prijs per stuk, prijs incl, vkp, verkoopprijs, prix, prix "
            "unitaire, pu, price, unit price",
        ),
        role(
            "amount",
            "bedrag, totaal, lijntotaal, omzet, totaal incl, bedrag incl, incl btw, incl, totaalprijs, montant, "
            "total, total ttc, amount, line total, bedrag incl btw, totaal incl btw",
        ),
        VAT,
        role(
            "category",
            "categorie, groep, artikelgroep, rayon, soort, afdeling, category, famille, group, department",
        ),
    ),
)
