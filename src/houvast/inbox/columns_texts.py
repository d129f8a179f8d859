"""What the page about the columns of a sheet says."""

from houvast.facts.text import Text

COLUMNS_TEXTS: dict[str, Text] = {
    "inbox.ask_columns": Text("Waarover gaat {name}?", "What is {name} about?"),
    "inbox.ask_columns_more_one": Text(
        "Waarover gaat {name}? Nog {n:number} bestand heeft dezelfde kolommen.",
        "What is {name} about? {n:number} more file has the same columns.",
    ),
    "inbox.ask_columns_more": Text(
        "Waarover gaat {name}? Nog {n:number} bestanden hebben dezelfde kolommen.",
        "What is {name} about? {n:number} more files have the same columns.",
    ),
    "inbox.ask_columns_open": Text("Zeg wat erin staat", "Say what is in it"),
    "inbox.columns_eyebrow": Text("Eén keer vragen", "Asking once"),
    "inbox.columns_title": Text("Wat staat er in {name}?", "What is in {name}?"),
    "inbox.columns_lede": Text(
        "Zeg het één keer. Elk bestand met dezelfde kolommen lezen we voortaan vanzelf.",
        "Say it once. Every file with the same columns is read by itself from now on.",
    ),
    "inbox.columns_sheet": Text("Blad: {sheet}.", "Sheet: {sheet}."),
    "inbox.columns_files": Text("{n:number} bestanden hebben deze kolommen.", "{n:number} files have these columns."),
    "inbox.columns_about": Text("Waarover gaat deze lijst?", "What is this list about?"),
    "inbox.columns_each": Text("Wat staat in elke kolom?", "What is in each column?"),
    "inbox.columns_guess": Text(
        "We vulden in wat we denken. Verbeter wat niet klopt.", "We filled in what we think. Correct what is wrong."
    ),
    "inbox.columns_example": Text("Bijvoorbeeld: {some}", "For instance: {some}"),
    "inbox.columns_empty": Text("Deze kolom is leeg.", "This column is empty."),
    "inbox.columns_nothing": Text(
        "Dan lezen we bestanden met deze kolommen niet, en vragen we het niet meer. Het bestand zelf blijft bewaard.",
        "Then files with these columns are not read, and you are not asked again. The file itself is kept.",
    ),
    "inbox.columns_keep": Text("Zo is het", "That is right"),
    "inbox.columns_forget": Text("Vergeet wat ik zei", "Forget what I said"),
    "inbox.columns_kept_one": Text(
        "Onthouden. We lezen dit bestand opnieuw.", "Remembered. The file is being read again."
    ),
    "inbox.columns_kept": Text(
        "Onthouden. We lezen {n:number} bestanden opnieuw.", "Remembered. {n:number} files are being read again."
    ),
    "inbox.columns_forgotten": Text("Vergeten. Alles is weer zoals voordien.", "Forgotten. All is as it was before."),
    "inbox.columns_no_purpose": Text("Kies eerst waarover deze lijst gaat.", "First choose what this list is about."),
    "inbox.columns_missing": Text(
        "Duid nog één kolom aan: {what}. Staat dat er niet in? Kies dan waarover de lijst wel gaat.",
        "Point out one more column: {what}. Is it not there? Then choose what the list is really about.",
    ),
    "inbox.columns_twice": Text(
        "Dit kan maar één kolom zijn: {what}. Zet de andere op ‘niet nodig’.",
        "This can be one column only: {what}. Set the other to ‘not needed’.",
    ),
    "inbox.or": Text("{a} of {b}", "{a} or {b}"),
    "inbox.columns_said": Text("{name} gaat over: {what}.", "{name} is about: {what}."),
    "inbox.columns_said_gone": Text(
        "Een lijst die er nu niet is, gaat over: {what}.", "A list that is not here now is about: {what}."
    ),
    "inbox.column_number": Text("Kolom {n:number}", "Column {n:number}"),
    # what a list is about
    "inbox.purpose_hours": Text("gewerkte uren", "hours worked"),
    "inbox.purpose_receipts": Text("dagontvangsten", "daily receipts"),
    "inbox.purpose_till": Text("verkoop per artikel (kassa)", "sales per article (till)"),
    "inbox.purpose_appointments": Text("afspraken", "appointments"),
    "inbox.purpose_stock": Text("voorraad", "stock"),
    "inbox.purpose_staff": Text("je ploeg", "your team"),
    "inbox.purpose_customers": Text("je klanten", "your customers"),
    "inbox.purpose_none": Text("niets voor Houvast", "nothing for Houvast"),
    # what a column holds
    "inbox.role_nothing": Text("niet nodig", "not needed"),
    "inbox.role_day": Text("datum", "date"),
    "inbox.role_at": Text("uur van de dag", "time of day"),
    "inbox.role_hours": Text("aantal uren", "number of hours"),
    "inbox.role_minutes": Text("aantal minuten", "number of minutes"),
    "inbox.role_begin": Text("begonnen om", "began at"),
    "inbox.role_end": Text("gestopt om", "stopped at"),
    "inbox.role_pause": Text("pauze", "break"),
    "inbox.role_person": Text("wie", "who"),
    "inbox.role_machine": Text("machine", "machine"),
    "inbox.role_job": Text("werf, klant of order", "site, customer or order"),
    "inbox.role_billable": Text("aanrekenbaar (ja of nee)", "billable (yes or no)"),
    "inbox.role_description": Text("omschrijving", "description"),
    "inbox.role_article": Text("nummer van het artikel", "article number"),
    "inbox.role_name": Text("naam", "name"),
    "inbox.role_stock_name": Text("naam van het artikel", "name of the article"),
    "inbox.role_till_name": Text("naam van het artikel", "name of the article"),
    "inbox.role_quantity": Text("aantal", "quantity"),
    "inbox.role_since": Text("in voorraad sinds", "in stock since"),
    "inbox.role_unit": Text("eenheid (stuk, meter, kg)", "unit (piece, metre, kg)"),
    "inbox.role_unit_cost": Text("aankoopprijs per stuk", "purchase price per piece"),
    "inbox.role_value": Text("waarde van de voorraad", "value of the stock"),
    "inbox.role_category": Text("groep of plaats", "group or place"),
    "inbox.role_tickets": Text("aantal tickets", "number of tickets"),
    "inbox.role_method": Text(
        "bedrag per betaalwijze (de titel zegt welke)", "amount per way of paying (the heading says which)"
    ),
    "inbox.role_vat_amount": Text(
        "bedrag per btw-tarief (de titel zegt welk)", "amount per VAT rate (the heading says which)"
    ),
    "inbox.role_amount": Text("bedrag, btw inbegrepen", "amount, VAT included"),
    "inbox.role_pay_type": Text("hoe er betaald werd", "how it was paid"),
    "inbox.role_vat_rate": Text("btw-tarief", "VAT rate"),
    "inbox.role_ticket": Text("nummer van het ticket", "ticket number"),
    "inbox.role_unit_price": Text("prijs per stuk", "price per piece"),
    "inbox.role_status": Text("gekomen of niet", "came or not"),
    "inbox.role_customer": Text("klant", "customer"),
    "inbox.role_performer": Text("door wie", "by whom"),
    "inbox.role_service": Text("dienst of behandeling", "service or treatment"),
    "inbox.role_appointments_minutes": Text("duur", "duration"),
    "inbox.role_first_name": Text("voornaam", "first name"),
    "inbox.role_role": Text("functie", "job"),
    "inbox.role_hours_per_week": Text("uren per week", "hours per week"),
    "inbox.role_cost_per_hour": Text("kost per uur", "cost per hour"),
    "inbox.role_start": Text("in dienst sinds", "employed since"),
    "inbox.role_number": Text("klantnummer", "customer number"),
    "inbox.role_enterprise_number": Text("ondernemingsnummer", "enterprise number"),
    "inbox.role_email": Text("e-mailadres", "e-mail address"),
    "inbox.role_phone": Text("telefoon", "phone"),
    "inbox.role_city": Text("gemeente", "town"),
    "inbox.role_iban": Text("rekeningnummer", "account number"),
}
