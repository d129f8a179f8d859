"""What suppliers call their columns: pools of headings for the price lists of price_files.py.

Pool A is near the words of formats/prices_words.py. Pool B was written apart before anything was measured, and looked
at afterwards; pool C was written after the last change to the program and only measured.
"""

Pool = dict[str, tuple[str, ...]]

A: Pool = {
    "nr": ("Artikelnummer", "Art.nr.", "Artikelcode", "Bestelnr", "Référence", "Article no", "SKU", "Ref."),
    "text": ("Omschrijving", "Benaming", "Artikelomschrijving", "Désignation", "Description", "Productnaam"),
    "text2": ("Omschrijving 2", "Uitvoering", "Afmetingen"),
    "gross": ("Brutoprijs", "Bruto prijs", "Catalogusprijs", "Adviesprijs", "Prix brut", "List price"),
    "net": ("Nettoprijs", "Netto", "Inkoopprijs", "Uw prijs", "Prix net", "Net price"),
    "price": ("Prijs", "Eenheidsprijs", "Prijs excl. btw", "Prix", "Price", "Prijs €"),
    "discount": ("Korting", "Korting %", "Remise", "Discount", "Kort. %"),
    "discount_group": ("Kortingsgroep", "Kortingscode", "Groupe de remise"),
    "unit": ("Eenheid", "Eenh.", "EH", "Unité", "Unit"),
    "price_unit": ("Prijseenheid", "Prijs per", "P.E.", "Price per"),
    "ean": ("EAN", "EAN-code", "Barcode", "GTIN"),
    "group": ("Artikelgroep", "Groep", "Productgroep", "Famille", "Category"),
    "vat": ("BTW", "BTW %", "TVA"),
    "stock": ("Voorraad", "Stock", "Beschikbaar"),
    "weight": ("Gewicht", "Gewicht (kg)", "Poids"),
    "brand": ("Merk", "Fabrikant", "Marque", "Brand"),
    "including": ("Prijs incl. btw", "Prix TTC", "Adviesprijs incl. btw"),
    "old": ("Oude prijs", "Prijs 2025 (oud)", "Ancien prix"),
    "lead": ("Levertijd", "Delivery time", "Délai de livraison"),
    "moq": ("Min. bestelhoeveelheid", "MOQ", "Minimum afname"),
    "french": ("Omschrijving FR", "Description FR", "Désignation FR"),
    "maker": ("Referentie fabrikant", "Artikelnummer fabrikant", "MPN"),
}

B: Pool = {
    "nr": ("ARTIKEL NR", "Art. Nr", "Artnr", "Best.nr.", "Code art.", "Réf. article", "Item", "Artikel-ID",
           "Lev. ref."),
    "text": ("OMSCHR.", "Artikel omschr.", "Naam artikel", "Libellé article", "Product description", "Omschr. product",
             "Beschrijving NL", "Artikelbenaming"),
    "text2": ("Extra info omschrijving", "Maat", "Kleur/uitvoering"),
    "gross": ("BRUTO (€)", "Br. prijs", "Cat. prijs", "Lijstprijs 2026", "Bruto VKP", "Tarif HT", "Gross list price",
              "Prix public HT", "Adviesverkoopprijs excl."),
    "net": ("NETTO €", "Netto eenheidsprijs", "Uw netto prijs", "Aankoop", "Net HT", "Uw inkoop", "Your net price",
            "Prix d'achat net", "Nettoprijs excl. btw"),
    "price": ("Prijs/EH", "Prijs EUR", "PU", "Prix unit.", "Prijs (excl.)", "Unit price EUR", "E.P."),
    "discount": ("Krt%", "Uw korting", "Kortings%", "Remise (%)", "Disc. %", "% korting"),
    "discount_group": ("KG", "Kort.groep", "Kortingsklasse", "Code remise", "Disc. group"),
    "unit": ("Eenh", "Eenheid VK", "UoM", "U.V.", "Verk. eenheid", "Maateenh."),
    "price_unit": ("Prijs geldt per", "PE", "Prijs/aantal", "Per aantal", "Prix par", "Prijseenh."),
    "ean": ("EAN13", "Ean nr.", "Streepjescode", "Barcode (EAN)", "Code-barres"),
    "group": ("Rubriek", "Prod. groep", "Art.groep", "Familie", "Hoofdgroep", "Product family"),
    "vat": ("Btw-tarief", "% BTW", "Taux TVA", "BTW%"),
    "stock": ("Op voorraad", "Stock J/N", "Vrd."),
    "weight": ("Gew. in kg", "Netto gewicht", "Weight kg"),
    "brand": ("Merknaam", "Producent", "Fabricant"),
    "including": ("Incl. BTW", "Verkoopprijs incl. 21%", "Prix public TTC"),
    "old": ("Vorige prijs", "Prijs vorig jaar", "Old list price"),
    "lead": ("Lev.termijn", "Levertermijn (dagen)", "Lead time"),
    "moq": ("Min. afname", "Bestel per", "Min. order qty"),
    "french": ("Description (FR)", "Libellé FR", "Omschr. Frans"),
    "maker": ("Fabr. ref.", "Fabrikant art.nr.", "Ref. fabr."),
}  # fmt: skip
