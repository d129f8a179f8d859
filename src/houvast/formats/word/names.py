# ruff: noqa: E501
"""The names a placeholder may have, as data: per field what owners call it, in Dutch and in English.

A name is compared without case, accents and separators: 'Klant.Naam', 'klant_naam' and 'klantnaam' are one. What tells
cost, purchase or margin is no field and never becomes one: its words stand in `SECRET`.
"""

FIELDS: dict[str, tuple[str, ...]] = {
    "number": ("offertenummer", "offertenr", "nummer", "nr", "factuurnummer", "documentnummer", "quote number", "number"),
    "subject": ("onderwerp", "betreft", "titel", "project", "projectnaam", "omschrijving werken", "subject", "title"),
    "date": ("datum", "offertedatum", "factuurdatum", "datum offerte", "vandaag", "date", "quote date", "today"),
    "valid_until": ("geldig tot", "geldig", "geldigheid", "geldigheidsdatum", "vervaldatum", "valid until", "expiry date"),
    "reference": ("referentie", "uw referentie", "jouw referentie", "ref", "kenmerk", "reference", "your reference"),
    "revision": ("versie", "revisie", "version", "revision"),
    "customer.name": ("klant", "klantnaam", "naam", "naam klant", "bedrijfsnaam klant", "bouwheer", "customer",
                      "customer name", "client", "client name", "name"),
    "customer.contact": ("contactpersoon klant", "klant contact", "klant contactpersoon", "ter attentie van", "tav",
                         "aanspreking", "customer contact", "attention"),
    "customer.address": ("klant adres", "adres", "klantadres", "adres klant", "facturatieadres", "customer address",
                         "address", "billing address"),
    "customer.street": ("klant straat", "straat", "straat en nummer", "customer street", "street"),
    "customer.postcode": ("klant postcode", "postcode", "customer postcode", "postal code", "zip"),
    "customer.city": ("klant gemeente", "gemeente", "klant stad", "stad", "woonplaats", "klant woonplaats", "plaats",
                      "customer city", "city"),
    "customer.vat": ("klant btw", "klant btw nummer", "btw nummer klant", "btw nummer", "btwnr", "klant btwnr",
                     "ondernemingsnummer", "klant ondernemingsnummer", "customer vat", "customer vat number", "vat number"),
    "customer.email": ("klant email", "klant mail", "email klant", "email", "e mail", "mail", "customer email"),
    "customer.phone": ("klant telefoon", "klant tel", "telefoon klant", "telefoon", "tel", "gsm", "klant gsm",
                       "customer phone", "phone"),
    "site_address": ("werfadres", "werf", "adres werf", "plaatsingsadres", "leveradres", "uitvoeringsadres",
                     "work address", "delivery address"),
    "firm.name": ("bedrijf", "bedrijfsnaam", "onze naam", "firma", "firmanaam", "company", "company name", "firm"),
    "firm.address": ("bedrijf adres", "bedrijfsadres", "ons adres", "firma adres", "company address", "our address"),
    "firm.vat": ("bedrijf btw", "bedrijf btw nummer", "ons btw nummer", "firma btw", "company vat", "our vat number"),
    "firm.iban": ("iban", "rekeningnummer", "bankrekening", "rekening", "bedrijf iban", "bank account"),
    "firm.email": ("bedrijf email", "bedrijf mail", "onze mail", "firma email", "company email", "our email"),
    "firm.phone": ("bedrijf telefoon", "bedrijf tel", "onze telefoon", "firma telefoon", "company phone", "our phone"),
    "contact": ("contact", "contactpersoon", "verkoper", "opgemaakt door", "dossierbeheerder", "onze contactpersoon",
                "sales", "prepared by", "contact person"),
    "introduction": ("inleiding", "intro", "begeleidende tekst", "introduction"),
    "notes": ("opmerkingen", "opmerking", "nota", "notities", "bijkomende info", "notes", "remarks"),
    "terms": ("voorwaarden", "algemene voorwaarden", "verkoopsvoorwaarden", "terms", "conditions"),
    "payment_terms": ("betalingsvoorwaarden", "betaaltermijn", "betalingstermijn", "betaling", "payment terms"),
    "legal": ("wettelijke vermelding", "wettelijke vermeldingen", "btw vermelding", "btw tekst", "btw attest", "legal text"),
    "clause": ("geldigheidsclausule", "vrijblijvend", "geldigheidstekst", "validity clause"),
    "execution_term": ("uitvoeringstermijn", "levertermijn", "leveringstermijn", "termijn", "lead time", "delivery time"),
    "total_lines": ("totaal lijnen", "totaal voor korting", "bruto totaal", "total before discount"),
    "total_discount": ("totale korting", "korting totaal", "korting", "discount", "total discount"),
    "total_net": ("totaal excl btw", "totaal excl", "totaal exclusief btw", "totaal exclusief", "subtotaal", "netto totaal",
                  "totaal netto", "total excl vat", "total net", "subtotal"),
    "total_vat": ("totaal btw", "btw bedrag", "btw totaal", "btw", "total vat", "vat amount", "vat"),
    "total_gross": ("totaal incl btw", "totaal incl", "totaal inclusief btw", "totaal inclusief", "totaal", "eindtotaal",
                    "totaalbedrag", "te betalen", "total incl vat", "total gross", "total", "grand total", "amount due"),
    "deposit": ("voorschot", "voorschotbedrag", "voorschot bij bestelling", "deposit", "down payment"),
    "structured_reference": ("gestructureerde mededeling", "mededeling", "ogm", "structured reference"),
    "due_date": ("betalen voor", "betaaldatum", "uiterste betaaldatum", "due date"),
}  # fmt: skip
"""Fields of the document as a whole."""

PICTURES: dict[str, tuple[str, ...]] = {"logo": ("logo", "ons logo", "bedrijf logo", "company logo")}

PREFIXES: dict[str, tuple[str, ...]] = {
    "line": ("lijn", "lijnen", "regel", "regels", "artikel", "artikelen", "post", "posten", "line", "lines", "item", "items"),
    "option": ("optie", "opties", "option", "options"),
    "subtotal": ("subtotaal", "subtotal"),
    "vat": ("btw", "btwregel", "btwlijn", "vat", "vatline"),
    "schedule": ("schijf", "schijven", "betaalschijf", "termijn", "instalment", "instalments"),
}  # fmt: skip
"""What stands before the name of a field that repeats: {{lijn.aantal}}."""

ROW_FIELDS: dict[str, dict[str, tuple[str, ...]]] = {
    "line": {
        "nr": ("nr", "nummer", "volgnummer", "positie", "pos", "number"),
        "article": ("artikel", "artikelnummer", "artikelnr", "artnr", "code", "referentie", "article", "sku"),
        "text": ("omschrijving", "tekst", "naam", "product", "description", "text", "name"),
        "description": ("beschrijving", "toelichting", "detail", "details", "long description"),
        "quantity": ("aantal", "hoeveelheid", "qty", "quantity"),
        "unit": ("eenheid", "eh", "unit"),
        "price": ("eenheidsprijs", "prijs", "stukprijs", "prijs per stuk", "ehprijs", "unit price", "price"),
        "discount": ("korting", "korting procent", "discount"),
        "vat": ("btw", "btw tarief", "btw procent", "btw percentage", "vat", "vat rate"),
        "total": ("totaal", "bedrag", "lijntotaal", "regeltotaal", "totaalprijs", "total", "line total", "amount"),
        "photo": ("foto", "afbeelding", "beeld", "photo", "image", "picture"),
    },
    "subtotal": {
        "text": ("tekst", "omschrijving", "naam", "text", "description"),
        "total": ("bedrag", "totaal", "amount", "total"),
    },
    "vat": {
        "rate": ("tarief", "procent", "percentage", "rate", "percent"),
        "base": ("basis", "maatstaf", "grondslag", "maatstaf van heffing", "belastbaar", "base", "taxable"),
        "amount": ("bedrag", "totaal", "amount", "total"),
    },
    "schedule": {
        "text": ("tekst", "omschrijving", "naam", "wat", "text", "description"),
        "due": ("wanneer", "moment", "datum", "when", "due", "date"),
        "percent": ("procent", "percentage", "deel", "percent", "share"),
        "amount": ("bedrag", "totaal", "amount", "total"),
    },
}
ROW_FIELDS["option"] = ROW_FIELDS["line"]

WITHOUT_PREFIX: dict[str, dict[str, tuple[str, ...]]] = {
    "line": {field: names for field, names in ROW_FIELDS["line"].items() if field != "text"}
    | {"text": ("omschrijving", "tekst", "product", "description", "text")},
    "vat": {"rate": ("btw tarief", "btw percentage", "btw procent", "vat rate"), "amount": ("btw", "btw bedrag", "vat")},
}  # fmt: skip
"""Names that stand for a repeating field also without its prefix: {{aantal}}."""

SECRET = (
    "marge", "margin", "inkoop", "aankoop", "kostprijs", "kostenprijs", "uurkost", "loonkost", "winst", "purchas",
    "costprice", "unitcost", "profit", "markup", "winstopslag",
)  # fmt: skip
"""A name that holds one of these is about what she earns or pays: refused."""

SECRET_WORDS = frozenset({"kost", "kosten", "cost", "costs", "opslag"})
"""Refused when they stand as a word of their own: 'lijn.kost'."""
