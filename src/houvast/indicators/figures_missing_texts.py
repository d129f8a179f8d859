"""Quiet lines under the figures: which file would answer which question."""

from houvast.facts.text import Text

TEXTS: dict[str, Text] = {
    "indicators.missing_sales": Text(
        "Geef je verkoopfacturen, dagontvangsten of kassabestand: dan zie je wat een gewone maand is.",
        "Give your sales invoices, daily receipts or till file: then you see what an ordinary month is.",
    ),
    "indicators.missing_appointments": Text(
        "Je afsprakenlijst zou zeggen hoe vol je agenda zit, en wie niet kwam.",
        "Your list of appointments would say how full your diary is, and who did not come.",
    ),
    "indicators.missing_till": Text(
        "Een kassabestand met tickets zou zeggen hoeveel mensen binnenkwamen, en wat ze meenamen.",
        "A till file with tickets would say how many people came in, and what they took.",
    ),
    "indicators.missing_hours_unbilled": Text(
        "Een urenlijst per werf zou zeggen welk werk klaar is en nog niet gefactureerd.",
        "An hours sheet per site would say which work is done and not invoiced yet.",
    ),
    "indicators.missing_orders": Text(
        "Een orderlijst met besteldatum en beloofde datum zou zeggen wat op tijd vertrok, en wat een spoedorder was.",
        "A list of orders with order and promised dates would say what left on time, and what was a rush order.",
    ),
    "indicators.missing_purchases": Text(
        "Je aankoopfacturen zouden zeggen wat er overblijft van wat je verkoopt.",
        "Your purchase invoices would say what your sales leave you.",
    ),
    "indicators.missing_hours_margin": Text(
        "Een urenlijst zou zeggen wat er overblijft als je de uren meetelt.",
        "An hours sheet would say what is left once hours count.",
    ),
    "indicators.missing_costs": Text(
        "Een kost per uur in je personeelslijst zou de uren laten meetellen.",
        "A cost per hour in your staff list would let the hours count.",
    ),
    "indicators.missing_hours": Text(
        "Een urenlijst met klant of order zou zeggen hoeveel uren naar je klanten gaan.",
        "An hours sheet with customer or order would say how many hours go to your customers.",
    ),
    "indicators.missing_stock": Text(
        "Een voorraadlijst zou zeggen welk geld in het rek ligt, en sinds wanneer.",
        "A stock list would say which money lies on the shelf, and since when.",
    ),
    "indicators.missing_counts": Text(
        "Een telling per maand zou zeggen of je voorraad groeit of krimpt.",
        "A count every month would say whether your stock grows or shrinks.",
    ),
    "indicators.missing_since": Text(
        "De kolom ‘in stock sinds’ zou zeggen wat te lang blijft liggen.",
        "A column ‘in stock since’ would say what has lain too long.",
    ),
    "indicators.missing_payments": Text(
        "Verkoopfacturen samen met rekeninguittreksels zeggen hoe laat je klanten betalen.",
        "Sales invoices together with bank statements say how late your customers pay.",
    ),
    "indicators.missing_customers": Text(
        "Een kassa of agenda met een naam of klantnummer zou zeggen wie terugkomt.",
        "A till or diary with a name or customer number would say who comes back.",
    ),
    "indicators.missing_bank": Text(
        "Je rekeninguittreksels zeggen wat er binnenkwam en wat er buitenging.",
        "Your bank statements say what came in and what went out.",
    ),
}
