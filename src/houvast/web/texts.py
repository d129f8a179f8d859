"""What the frame says: menu, capture line, search, keys, and what to do when a page cannot be shown."""

from houvast.facts.text import Text

TEXTS: dict[str, Text] = {
    # menu
    "web.menu": Text("Hoofdmenu", "Main menu"),
    "web.quick_menu": Text("Snelmenu", "Quick menu"),
    "web.money": Text("Geld", "Money"),
    "web.week": Text("Deze week", "This week"),
    "web.week_short": Text("Week", "Week"),
    "web.figures": Text("Cijfers", "Figures"),
    "web.customers": Text("Klanten", "Customers"),
    "web.suppliers": Text("Leveranciers", "Suppliers"),
    "web.quotes": Text("Offertes", "Quotes"),
    "web.files": Text("Mijn bestanden", "My files"),
    "web.files_short": Text("Bestanden", "Files"),
    "web.more": Text("Meer", "More"),
    "web.settings": Text("Instellingen", "Settings"),
    "web.sign_out": Text("Afmelden", "Sign out"),
    "web.skip": Text("Naar de inhoud", "Skip to content"),
    "web.signed_in_as": Text("Aangemeld als {name}", "Signed in as {name}"),
    "web.other_language": Text("English", "Nederlands"),
    "web.close": Text("Sluiten", "Close"),
    # the bar above an invented firm
    "web.demo_bar": Text(
        "Voorbeeldzaak: {firm} is verzonnen. Van jou staat hier niets tussen.",
        "Example firm: {firm} is invented. Nothing of yours is in here.",
    ),
    "web.demo_own": Text("Begin met je eigen zaak", "Start with your own firm"),
    # capture line
    "web.capture": Text("Onthoud dit", "Remember this"),
    "web.capture_hint": Text("Schiet je iets te binnen? Typ het hier.", "Something on your mind? Type it here."),
    "web.notes_short": Text("Notities", "Notes"),
    "web.notes": Text("Wat je wou onthouden", "What you wanted to remember"),
    # search
    "web.search": Text("Zoek", "Search"),
    "web.search_hint": Text("Klant, leverancier of factuurnummer", "Customer, supplier or invoice number"),
    "web.search_title": Text("Gevonden voor ‘{words}’", "Found for ‘{words}’"),
    "web.search_empty_title": Text("Wie of wat zoek je?", "Who or what are you looking for?"),
    "web.search_nothing": Text(
        "Niets gevonden. Probeer een stuk van de naam, of het nummer van de factuur zonder spaties.",
        "Nothing found. Try part of the name, or the invoice number without spaces.",
    ),
    "web.search_parties": Text("Klanten en leveranciers", "Customers and suppliers"),
    "web.search_invoices": Text("Facturen", "Invoices"),
    "web.search_sale": Text("verkoop", "sale"),
    "web.search_purchase": Text("aankoop", "purchase"),
    "web.search_more": Text(
        "We tonen de eerste {shown}. Typ er iets bij om verder te zoeken.",
        "We show the first {shown}. Add a few letters to narrow it down.",
    ),
    "web.customer": Text("klant", "customer"),
    "web.supplier": Text("leverancier", "supplier"),
    # keys
    "web.keys": Text("Sneltoetsen", "Keyboard shortcuts"),
    "web.key_search": Text("zoeken", "search"),
    "web.key_capture": Text("onthoud dit", "remember this"),
    "web.key_undo": Text("maak het laatste ongedaan", "undo the last thing"),
    "web.key_help": Text("dit lijstje", "this list"),
    # figures
    "web.why": Text("Waar komt dit vandaan?", "Where does this come from?"),
    "web.too_early": Text("nog te vroeg: {early}", "too early: {early}"),
    "web.early_months": Text("{have} van {need} maanden", "{have} of {need} months"),
    "web.early_weeks": Text("{have} van {need} weken", "{have} of {need} weeks"),
    "web.early_days": Text("{have} van {need} dagen", "{have} of {need} days"),
    "web.early_documents": Text("{have} van {need} documenten", "{have} of {need} documents"),
    "web.early_accounts": Text("{have} van {need} rekeningen", "{have} of {need} accounts"),
    "web.unit_days_one": Text("dag", "day"),
    "web.unit_days_many": Text("dagen", "days"),
    "web.unit_weeks_one": Text("week", "week"),
    "web.unit_weeks_many": Text("weken", "weeks"),
    "web.unit_hours_one": Text("uur", "hour"),
    "web.unit_hours_many": Text("uur", "hours"),
    "web.unit_minutes_one": Text("minuut", "minute"),
    "web.unit_minutes_many": Text("minuten", "minutes"),
    "web.unit_months_one": Text("maand", "month"),
    "web.unit_months_many": Text("maanden", "months"),
    # undo
    "web.undo": Text("Ongedaan maken", "Undo"),
    # errors: what happened, and what to do now
    "web.error_back": Text("Naar Deze week", "To This week"),
    "web.error_400_title": Text("Dit adres klopt niet.", "This address is not right."),
    "web.error_400": Text(
        "Open Houvast met het adres dat bij het starten op je scherm kwam. Je gegevens zijn onaangeroerd.",
        "Open Houvast with the address shown when you started it. Your data is untouched.",
    ),
    "web.error_403_title": Text("Dit is niet voor jou opengezet.", "This has not been opened to you."),
    "web.error_403": Text(
        "De zaakvoerder kiest welke pagina’s je ziet. Vraag het even als je dit nodig hebt.",
        "The owner chooses which pages you see. Just ask if you need this one.",
    ),
    "web.error_csrf_title": Text("Deze pagina stond te lang open.", "This page was open for too long."),
    "web.error_csrf": Text(
        "Er is niets bewaard. Ga terug, ververs de pagina en probeer het nog eens.",
        "Nothing was saved. Go back, refresh the page and try again.",
    ),
    "web.error_404_title": Text("Hier staat niets.", "There is nothing here."),
    "web.error_404": Text(
        "Misschien is het ongedaan gemaakt, of zit er een foutje in het adres.",
        "Perhaps it was undone, or there is a slip in the address.",
    ),
    "web.error_413_title": Text("Dat is te veel in één keer.", "That is too much at once."),
    "web.error_413": Text(
        "Er is niets ingelezen. Maak er een zip van (tot 300 MB), of geef het in delen.",
        "Nothing was read. Put it in a zip (up to 300 MB), or give it in parts.",
    ),
    "web.error_books_title": Text("Dit kon niet bewaard worden.", "This could not be stored."),
    "web.error_lan_title": Text("Koppel dit toestel eerst.", "Pair this device first."),
    "web.error_lan": Text(
        "Open Houvast op de computer waar het draait, ga naar Instellingen en scan daar de QR-code met dit toestel.",
        "Open Houvast on the computer it runs on, go to Settings, and scan the QR code there with this device.",
    ),
    "web.error_500_title": Text(
        "Hier ging iets mis, en dat ligt aan ons.", "Something went wrong, and it is our fault."
    ),
    "web.error_500": Text(
        "Je gegevens zijn veilig: wat bewaard was, staat er nog. Probeer het nog eens. Blijft het, start dan ‘houvast doctor’: die zegt wat er scheelt.",
        "Your data is safe: what was kept is still there. Try again. If it persists, run ‘houvast doctor’: it says what is wrong.",
    ),
}
