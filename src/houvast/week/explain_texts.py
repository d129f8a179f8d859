"""What the owner reads about where a figure of this week comes from."""

from houvast.facts.text import Text

TEXTS: dict[str, Text] = {
    # where a figure comes from
    "week.why": Text("Waar komt dit vandaan?", "Where does this come from?"),
    "week.why_formula": Text("Zo is het geteld", "How it was counted"),
    "week.why_as_of": Text("Stand op {day:date}", "As of {day:date}"),
    "week.why_row": Text("Eén regel:", "One row:"),
    "week.why_rows": Text("{count:number} regels, samen", "{count:number} rows, together"),
    "week.why_rows_p80": Text(
        "{count:number} regels, acht op tien blijven binnen", "{count:number} rows, eight in ten stay within"
    ),
    "week.why_rows_median": Text("{count:number} regels, de middelste is", "{count:number} rows, the middle one is"),
    "week.why_none": Text("Er zijn geen regels: het is nul.", "There are no rows: it is zero."),
    "week.why_early": Text(
        "Nog te vroeg om hier iets over te zeggen. Dit is wat er al is.",
        "Too early to say anything about this. This is what is there.",
    ),
    "week.why_what": Text("Wat", "What"),
    "week.why_day": Text("Datum", "Date"),
    "week.why_amount": Text("Telt voor", "Counts for"),
    "week.why_document": Text("Document", "Document"),
    "week.why_no_document": Text("–", "–"),
    "week.page_of": Text("Pagina {number} van {pages}", "Page {number} of {pages}"),
    "week.previous": Text("Vorige", "Previous"),
    "week.next": Text("Volgende", "Next"),
    "week.pager": Text("Bladeren", "Paging"),
    "week.row_receipts": Text("Dagontvangsten", "Daily receipts"),
    "week.row_till": Text("Kassa", "Till"),
    "week.row_appointments": Text("Afspraken", "Appointments"),
    "week.row_card": Text("Kaartbetalingen", "Card payments"),
    "week.row_invoices": Text("Factuur", "Invoice"),
    "week.explain_money": Text("Geld op de rekening", "Money in the bank"),
    "week.explain_account": Text("Saldo van {account}", "Balance of {account}"),
    "week.explain_pay_soon": Text("Wat je de komende 30 dagen moet betalen", "What you must pay in the next 30 days"),
    "week.explain_due_note": Text("De datum is de vervaldag.", "The date is the due date."),
    "week.explain_revenue_month": Text("Verkoop in {month:month}", "Sales in {month:month}"),
    "week.explain_purchases_month": Text("Aankoop in {month:month}", "Purchases in {month:month}"),
    "week.explain_revenue_year": Text(
        "Verkoop in twaalf maanden tot en met {month:month}", "Sales in twelve months up to {month:month}"
    ),
    "week.explain_purchases_year": Text(
        "Aankoop in twaalf maanden tot en met {month:month}", "Purchases in twelve months up to {month:month}"
    ),
    "week.explain_vat_note": Text(
        "In sommige dagen zit nog btw, omdat het bestand geen tarief geeft.",
        "Some days still hold VAT, because the file gives no rate.",
    ),
}
