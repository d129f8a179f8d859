"""What the columns of a price list may be called, in Dutch, French, English and German. Pure data.

Plain headings (no accents, capitals or signs). A heading that is longer, shortened or written as one word still meets
its words: prices_headings.py. What is listed under OTHER is known and left alone.
"""

from collections.abc import Mapping

from houvast.formats.layout import Role, role

PURPOSE_PRICES = "prices"
"""The purpose of a sheet of prices, as an answer about its columns names it."""

PRICES = ("gross", "net")
"""The two roles a price can have: what the list says, and what she pays. Which one is never guessed for her."""

SAYS: Mapping[str, tuple[str, ...]] = {
    "gross": (
        *("brut", "gross", "br", "brt", "catal", "lijst", "list", "advies", "richt", "tarif", "tarief", "publi", "rrp"),
        *("recommended", "katalog", "verkoop", "consument", "particul", "vkp", "avp", "msrp", "vente"),
    ),
    "net": (
        *("nett", "net", "inkoop", "aankoop", "achat", "uw", "jouw", "votre", "your", "ihr", "klant", "kost", "cost"),
        *("purchase", "dealer", "installateur", "aannemer", "vakman", "einkauf", "ek", "remis", "korting", "voor u"),
        *("contract", "afgesproken"),
    ),
}
"""The begins of words (short ones whole) of which one must stand in a heading before gross or net is suggested."""

ROLES: tuple[Role, ...] = (
    role(
        "nr",
        "artikelnummer, artikel nr, art nr, artikelcode, art code, bestelnummer, bestel nr, bestelcode, referentie, "
        "ref, productnummer, productcode, product nr, code, nummer, nr, artikel, sku, leveranciersnummer, "
        "leveranciersreferentie, reference, numero d article, no article, code article, code produit, item number, "
        "item no, item code, article number, part number, product code, order code, artikelnr, bestellnummer, "
        "artikelnummer lieferant, item, ref article, ref fournisseur, ons artikelnummer, artikel id, sap nummer, "
        "materiaalnummer",
    ),
    role(
        "text",
        "omschrijving, beschrijving, benaming, artikelomschrijving, productomschrijving, artikelnaam, productnaam, "
        "naam, product, omschrijving nl, tekst, artikeltekst, artikel omschrijving, designation, libelle, description, "
        "denomination, nom, produit, description article, item description, name, product name, bezeichnung, "
        "artikelbezeichnung, artikelbenaming, beschreibung, kurztext, goederen, materiaal, korte omschrijving",
    ),
    role(
        "text2",
        "omschrijving 2, extra omschrijving, bijkomende omschrijving, omschrijving vervolg, uitvoering, afmeting, "
        "afmetingen, maat, formaat, kleur, specificatie, technische gegevens, dimensions, description 2, execution, "
        "couleur, size, colour, bezeichnung 2, designation 2, tweede omschrijving, variante",
    ),
    role(
        "gross",
        "brutoprijs, bruto, bruto prijs, tarif ht, bruto prijs excl, catalogusprijs, catalogus, lijstprijs, listprijs, "
        "adviesprijs, adviesverkoopprijs, richtprijs, tariefprijs, tarief, prijslijst, prix brut, brut, tarif, "
        "prix catalogue, prix public, prix tarif, prix de vente conseille, list price, gross price, gross, catalogue "
        "price, rrp, recommended price, listenpreis, bruttopreis, brutto, katalogpreis, verkoopprijs, consumentenprijs,"
        " publieksprijs, particuliere prijs, vkp, avp, msrp, bruto verkoopprijs",
    ),
    role(
        "net",
        "nettoprijs, netto, netto prijs, netto prijs excl, inkoopprijs, aankoopprijs, uw prijs, jouw prijs, "
        "uw nettoprijs, klantprijs, kostprijs, prijs na korting, dealerprijs, installateursprijs, aannemersprijs, "
        "vakmanprijs, prix net, net, votre prix, prix d achat, prix achat, prix remise, net price, your price, "
        "purchase price, cost price, cost, dealer price, nettopreis, einkaufspreis, ek, ihr preis, netto inkoop, "
        "uw inkoopprijs, netto inkoopprijs, na korting, prijs voor u, contractprijs, afgesproken prijs",
    ),
    role(
        "price",
        "prijs, eenheidsprijs, stukprijs, prijs per stuk, prijs excl btw, prijs eur, eur, bedrag, prix, "
        "prix unitaire, p u, prix ht, price, unit price, price eur, preis, einzelpreis, stuckpreis, prijs per eenheid, "
        "verkoop, prijs 2026, prijs 2025, montant, prix unit, e prijs, eh prijs",
    ),
    role(
        "discount",
        "korting, krt, krt %, korting %, kortingspercentage, uw korting, kort, %, remise, remise %, rabais, "
        "discount, discount %, "
        "your discount, rabatt, rabatt %, reductie, rabat",
    ),
    role(
        "discount_group",
        "kortingsgroep, kortingscode, korting groep, kortingsklasse, rabatgroep, kg, groupe de remise, code remise, "
        "famille de remise, classe de remise, discount group, discount code, discount class, rabattgruppe, "
        "kortingsfamilie, conditiegroep, prijsgroep, rabattcode",
    ),
    role(
        "unit",
        "eenheid, eh, eenh, maateenheid, verkoopeenheid, besteleenheid, verpakkingseenheid, unite, unite de vente, "
        "u v, ue, unit, uom, unit of measure, sales unit, einheit, mengeneinheit, me, per, hoeveelheidseenheid, "
        "stuks of meter, vpe eenheid, basiseenheid",
    ),
    role(
        "price_unit",
        "prijseenheid, prijs per, prijs aantal, prijs per aantal, aantal per prijs, p e, pe, per aantal, "
        "prijsbasis, prijs geldt per,"
        " prijs factor, unite de prix, base de prix, prix par, price unit, price per, price quantity, price basis, "
        "per quantity, preiseinheit, preis pro, prijs voor aantal, prijshoeveelheid",
    ),
    role(
        "ean",
        "ean, ean code, eancode, barcode, streepjescode, gtin, ean13, ean 13, code barre, code ean, bar code, "
        "gtin code, ean nummer, ean nr, strichcode",
    ),
    role(
        "group",
        "artikelgroep, productgroep, product family, groep, categorie, rubriek, familie, productfamilie, "
        "assortiment, hoofdgroep, "
        "subgroep, reeks, gamma, famille, groupe, rubrique, category, product group, group, family, warengruppe, "
        "produktgruppe, kategorie, afdeling, hoofdstuk, product categorie",
    ),
    role("vat", "btw, btw %, btw tarief, btw percentage, btw code, tva, taux tva, vat, vat %, vat rate, mwst, ust"),
    role(
        "labour",
        "plaatsingstijd, montagetijd, minuten, minuten plaatsing, tijd, arbeidstijd, werktijd, temps de pose, "
        "temps de montage, minutes, labour, installation time, montagezeit, uurnorm, plaatsing min, norm minuten",
    ),
    role(
        "valid_from",
        "geldig vanaf, geldig van, ingangsdatum, prijsdatum, datum prijs, prijs vanaf, valable a partir du, "
        "date de validite, valid from, valid since, price date, gultig ab, ingaand, geldigheidsdatum",
    ),
    role("supplier", "leverancier, leveranciersnaam, fournisseur, supplier, lieferant, groothandel, vendor"),
)

OTHER = role(
    "",
    "voorraad, stock, vrd, lev termijn, bestel per, prijs 2025 oud, beschikbaar, levertijd, levertermijn, gewicht, "
    "gewicht kg, merk, fabrikant, fabrikantcode, "
    "artikelnummer fabrikant, referentie fabrikant, type, url, foto, afbeelding, link, webshop, min bestelhoeveelheid, "
    "minimum afname, minimale afname, besteleenheid aantal, verpakking, verpakkingsaantal, aantal per doos, inhoud, "
    "vpe, status, opmerking, opmerkingen, pagina, blz, catalogus pagina, statistieknummer, intrastat, goederencode, "
    "land van oorsprong, oorsprong, garantie, vervangen door, vervangt, alternatief, delai, delai de livraison, poids, "
    "marque, fabricant, conditionnement, quantite minimum, remarque, page, pays d origine, photo, weight, brand, "
    "manufacturer, manufacturer part number, mpn, delivery time, lead time, moq, minimum order, packaging, pack size, "
    "pack quantity, remarks, comment, image, country of origin, hs code, gewicht netto, netto gewicht, bruto gewicht, "
    "recupel, bebat, auvibel, toeslag, milieubijdrage, prijs incl btw, prijs incl, incl btw, adviesprijs incl btw, "
    "prix ttc, ttc, price incl vat, preis inkl mwst, verkoopprijs incl btw, oude prijs, vorige prijs, ancien prix, "
    "old price, wijziging %, stijging, verschil, uw artikelnummer, uw referentie, votre reference, your reference, "
    "lengte, breedte, hoogte, diameter, volume, palet, aantal, hoeveelheid, quantite, quantity, qty, aantal besteld, "
    "etim klasse, etim, unspsc, datum, date, omschrijving fr, description fr, omschrijving en, omschrijving de, "
    "description en, designation fr, franse omschrijving, nieuw, nouveau, new, eol, uitlopend, marge, btw incl, "
    "staffel, staffelprijs, prijs vanaf 10, prijs vanaf 100, vanaf aantal",
)
"""Columns that have no place in an article; also prices that are no price: with VAT, of last year, from a quantity."""
