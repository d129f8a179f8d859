"""What the owner reads about customers and suppliers."""

from houvast.facts.text import Text
from houvast.parties.explain_texts import TEXTS as EXPLAIN

TEXTS: dict[str, Text] = {
    # the lists
    "parties.customers": Text("Klanten", "Customers"),
    "parties.suppliers": Text("Leveranciers", "Suppliers"),
    "parties.customer_late_title": Text("{amount:euro} staat over tijd.", "{amount:euro} is overdue."),
    "parties.customer_open_title": Text("Niemand is te laat.", "Nobody is late."),
    "parties.customer_clear_title": Text("Alles is betaald.", "Everything has been paid."),
    "parties.customer_none_title": Text("Nog geen klanten.", "No customers yet."),
    "parties.customer_none_lede": Text(
        "Geef je verkoopfacturen: dan staat hier wie je nog geld schuldig is, en hoe lang al.",
        "Give your sales invoices: then this page says who still owes you money, and for how long.",
    ),
    "parties.customer_lede": Text(
        "{count:number} klanten, wie het meest openstaat eerst.",
        "{count:number} customers, the largest open amount first.",
    ),
    "parties.supplier_late_title": Text(
        "{amount:euro} had al betaald moeten zijn.", "{amount:euro} should have been paid already."
    ),
    "parties.supplier_open_title": Text("Je bent nergens te laat.", "You are late with nobody."),
    "parties.supplier_clear_title": Text("Alles is betaald.", "Everything has been paid."),
    "parties.supplier_none_title": Text("Nog geen leveranciers.", "No suppliers yet."),
    "parties.supplier_none_lede": Text(
        "Geef je aankoopfacturen: dan staat hier wat je nog moet betalen, en wanneer.",
        "Give your purchase invoices: then this page says what you still have to pay, and when.",
    ),
    "parties.supplier_lede": Text(
        "{count:number} leveranciers, waar het meest openstaat eerst.",
        "{count:number} suppliers, the largest open amount first.",
    ),
    "parties.search": Text("Zoek op naam of ondernemingsnummer", "Search by name or enterprise number"),
    "parties.search_do": Text("Zoek", "Search"),
    "parties.search_all": Text("Toon iedereen", "Show everybody"),
    "parties.search_none": Text(
        "Niemand gevonden voor ‘{words}’. Probeer een stuk van de naam.",
        "Nobody found for ‘{words}’. Try part of the name.",
    ),
    "parties.col_name": Text("Naam", "Name"),
    "parties.col_open": Text("Open", "Open"),
    "parties.col_late": Text("Te laat", "Overdue"),
    "parties.col_usual": Text("Meestal", "Usually"),
    "parties.days_late_short": Text("al {days:number} dagen", "for {days:number} days"),
    "parties.day_late_short": Text("al 1 dag", "for 1 day"),
    "parties.old_short": Text("al lang open, klopt dit nog?", "open for long, does this still hold?"),
    "parties.long_year": Text("een jaar", "a year"),
    "parties.long_days": Text("{days:number} dagen", "{days:number} days"),
    "parties.days_late": Text("{days:number} dagen te laat", "{days:number} days late"),
    "parties.days_late_one": Text("1 dag te laat", "1 day late"),
    "parties.days_early": Text("{days:number} dagen te vroeg", "{days:number} days early"),
    "parties.days_early_one": Text("1 dag te vroeg", "1 day early"),
    "parties.days_due": Text("op de vervaldag", "on the due date"),
    "parties.usually_pays_sale": Text("betaalt meestal {days}", "usually pays {days}"),
    "parties.usually_pays_purchase": Text("je betaalt meestal {days}", "you usually pay {days}"),
    "parties.nothing_open": Text("niets open", "nothing open"),
    "parties.customer_count": Text("{count:number} klanten.", "{count:number} customers."),
    "parties.supplier_count": Text("{count:number} leveranciers.", "{count:number} suppliers."),
    "parties.order": Text("Sorteer", "Sort"),
    "parties.order_open": Text("meest open", "most open"),
    "parties.order_late": Text("langst te laat", "longest late"),
    "parties.order_name": Text("naam", "name"),
    "parties.usual_early": Text("nog te vroeg: {have} van {need} betaald", "too early: {have} of {need} paid"),
    "parties.usual_none": Text("nog niets betaald", "nothing paid yet"),
    "parties.other_currency": Text("In andere munt, niet meegeteld:", "In other currencies, not counted:"),
    "parties.total_open": Text("Nog te ontvangen", "Still to receive"),
    "parties.total_open_supplier": Text("Nog te betalen", "Still to pay"),
    "parties.total_late": Text("Daarvan te laat", "Of which overdue"),
    "parties.page": Text("Pagina {number} van {pages}", "Page {number} of {pages}"),
    "parties.previous": Text("Vorige", "Previous"),
    "parties.next": Text("Volgende", "Next"),
    "parties.pager": Text("Bladeren", "Paging"),
    "parties.to_files": Text("Naar mijn bestanden", "To my files"),
    # one party
    "parties.party_title": Text("{name}", "{name}"),
    "parties.as_sale": Text("Als klant", "As a customer"),
    "parties.as_purchase": Text("Als leverancier", "As a supplier"),
    "parties.open_sale": Text("Nog te ontvangen", "Still to receive"),
    "parties.open_purchase": Text("Nog te betalen", "Still to pay"),
    "parties.late": Text("Daarvan te laat", "Of which overdue"),
    "parties.usual_sale": Text("Betaalt meestal", "Usually pays"),
    "parties.usual_purchase": Text("Jij betaalt meestal", "You usually pay"),
    "parties.year_sale": Text("Gefactureerd, 12 maanden", "Invoiced, 12 months"),
    "parties.year_purchase": Text("Gekocht, 12 maanden", "Bought, 12 months"),
    "parties.ex_vat": Text("zonder btw", "without VAT"),
    "parties.usually_early": Text(
        "Nog te vroeg om te zeggen hoe snel er betaald wordt: {have} van {need} betaalde facturen.",
        "Too early to say how fast payment comes: {have} of {need} paid invoices.",
    ),
    "parties.usually_sale": Text(
        "Van de {count:number} betaalde facturen kwam de helft {spread} binnen.",
        "Of the {count:number} paid invoices half came in {spread}.",
    ),
    "parties.usually_purchase": Text(
        "Van de {count:number} betaalde facturen betaalde je de helft {spread}.",
        "Of the {count:number} paid invoices you paid half {spread}.",
    ),
    "parties.spread_late": Text(
        "tussen {low:number} en {high:number} dagen te laat", "between {low:number} and {high:number} days late"
    ),
    "parties.spread_early": Text(
        "tussen {high:number} en {low:number} dagen te vroeg", "between {high:number} and {low:number} days early"
    ),
    "parties.spread": Text("tussen {low} en {high}", "between {low} and {high}"),
    "parties.spread_due": Text("de vervaldag", "the due date"),
    "parties.chart_title": Text(
        "Dagen na de vervaldag, per betaalde factuur", "Days after the due date, per paid invoice"
    ),
    "parties.chart_description": Text(
        "Elke stip is een betaalde factuur. Links van de lijn werd op tijd betaald, rechts ervan te laat.",
        "Every dot is a paid invoice. Left of the line it was paid in time, right of it late.",
    ),
    "parties.chart_due": Text("vervaldag", "due date"),
    "parties.as_table": Text("Toon als tabel", "Show as a table"),
    "parties.invoices": Text("Facturen", "Invoices"),
    "parties.col_invoice": Text("Factuur", "Invoice"),
    "parties.col_day": Text("Datum", "Date"),
    "parties.col_paid": Text("Betaald op", "Paid on"),
    "parties.col_days": Text("Dagen na vervaldag", "Days after due date"),
    "parties.col_amount": Text("Te betalen", "Payable"),
    "parties.col_state": Text("Hoe staat het?", "How does it stand?"),
    "parties.credit_note": Text("creditnota", "credit note"),
    "parties.state_settled": Text("Afgerekend", "Settled"),
    "parties.state_paid": Text("Betaald op {day:date}", "Paid on {day:date}"),
    "parties.state_paid_late": Text(
        "Betaald op {day:date}, {days:number} dagen te laat", "Paid on {day:date}, {days:number} days late"
    ),
    "parties.state_credit": Text("Nog te verrekenen", "Still to be set off"),
    "parties.state_due": Text("Open, vervalt op {day:date}", "Open, due on {day:date}"),
    "parties.state_late": Text(
        "{days:number} dagen te laat, verviel op {day:date}", "{days:number} days late, was due on {day:date}"
    ),
    "parties.state_late_one": Text("1 dag te laat, verviel op {day:date}", "1 day late, was due on {day:date}"),
    "parties.state_paid_late_one": Text("Betaald op {day:date}, 1 dag te laat", "Paid on {day:date}, 1 day late"),
    "parties.state_old": Text("Open sinds {day:date}: klopt dit nog?", "Open since {day:date}: does this still hold?"),
    "parties.state_part_old": Text(
        "Nog {rest:money} open sinds {day:date}: klopt dit nog?",
        "{rest:money} open since {day:date}: does this still hold?",
    ),
    "parties.state_doubted": Text(
        "Misschien al betaald: er wacht een vraag.", "Perhaps paid already: a question waits."
    ),
    "parties.answer_it": Text("Beantwoord ze", "Answer it"),
    "parties.old": Text("Langer dan {long} open", "Open for more than {long}"),
    "parties.old_how": Text(
        "Wat langer dan {long} openstaat, klopt dikwijls niet meer: cash betaald, afgeschreven, of een creditnota die ontbreekt. Zet het recht bij ‘Betalingen en rechtzetten’.",
        "What is open for more than {long} is often no longer true: paid in cash, written off, or a credit note that is missing. Put it right under ‘Payments and corrections’.",
    ),
    "parties.state_part_late_one": Text("Nog {rest:money} open, 1 dag te laat", "{rest:money} still open, 1 day late"),
    "parties.state_part_due": Text(
        "Nog {rest:money} open, vervalt op {day:date}", "{rest:money} still open, due on {day:date}"
    ),
    "parties.state_part_late": Text(
        "Nog {rest:money} open, {days:number} dagen te laat", "{rest:money} still open, {days:number} days late"
    ),
    "parties.details": Text("Betalingen en rechtzetten", "Payments and corrections"),
    "parties.no_payment": Text("Nog geen betaling gevonden.", "No payment found yet."),
    "parties.why_reference": Text(
        "herkend aan de gestructureerde mededeling", "recognised by the structured communication"
    ),
    "parties.why_number": Text(
        "herkend aan het factuurnummer in de mededeling", "recognised by the invoice number in the message"
    ),
    "parties.why_direct_debit": Text("herkend als domiciliëring", "recognised as a direct debit"),
    "parties.why_amount_account": Text("herkend aan bedrag en rekening", "recognised by amount and account"),
    "parties.why_amount_name": Text("herkend aan bedrag en naam", "recognised by amount and name"),
    "parties.why_amount": Text("herkend aan het bedrag", "recognised by the amount"),
    "parties.why_cash_discount": Text("met aftrek van korting contant", "less the cash discount"),
    "parties.why_several": Text("één betaling voor meer facturen", "one payment for several invoices"),
    "parties.why_part": Text("een deel van de factuur", "part of the invoice"),
    "parties.why_small_difference": Text("op een klein verschil na", "but for a small difference"),
    "parties.why_bank": Text("op de bank gevonden", "found on the bank"),
    "parties.why_owner": Text("dat zei jij", "you said so"),
    "parties.why_cash": Text("buiten de bank betaald, dat zei jij", "paid outside the bank, you said so"),
    "parties.why_credit": Text("verrekend met creditnota {id}", "set off against credit note {id}"),
    "parties.wrong_pair": Text("Hoort hier niet bij", "Does not belong here"),
    "parties.cash_paid": Text("Cash betaald", "Paid in cash"),
    "parties.cash_day": Text("Wanneer?", "When?"),
    "parties.loose": Text("Betalingen zonder factuur", "Payments without an invoice"),
    "parties.number": Text("Ondernemingsnummer", "Enterprise number"),
    "parties.vat": Text("Btw-nummer", "VAT number"),
    "parties.account": Text("Rekening", "Account"),
    "parties.phone": Text("Telefoon", "Telephone"),
    "parties.email": Text("E-mail", "E-mail"),
    "parties.city": Text("Gemeente", "Town"),
    "parties.no_contact": Text(
        "Op de facturen staat geen telefoonnummer of e-mailadres. Geef je klantenlijst, dan vullen wij aan.",
        "The invoices hold no telephone number or e-mail address. Give your list of customers and we fill it in.",
    ),
    "parties.call": Text("Bel {phone}", "Call {phone}"),
    "parties.said_wrong_pair": Text(
        "Losgemaakt. De factuur telt weer als open.", "Taken apart. The invoice counts as open again."
    ),
    "parties.said_cash": Text(
        "Genoteerd: factuur {id} is buiten de bank betaald.", "Noted: invoice {id} was paid outside the bank."
    ),
    "parties.said_cash_bad": Text(
        "Dat is geen dag. Kies de dag waarop er betaald is.", "That is not a day. Choose the day on which it was paid."
    ),
    **EXPLAIN,
    # findings
    "parties.finding_late_payer": Text(
        "{name} is met {count:number} facturen samen {late:euro} te laat. De oudste wacht al {days:number} dagen; anders betaalt deze klant {usual}.",
        "{name} is late with {count:number} invoices, {late:euro} together. The oldest has waited {days:number} days; otherwise this customer pays {usual}.",
    ),
    "parties.finding_late_payer_one": Text(
        "{name} is {days:number} dagen te laat met {late:euro}. Anders betaalt deze klant {usual}.",
        "{name} is {days:number} days late with {late:euro}. Otherwise this customer pays {usual}.",
    ),
    "parties.finding_late_payer_new": Text(
        "{name} is met {count:number} facturen samen {late:euro} te laat. De oudste wacht al {days:number} dagen.",
        "{name} is late with {count:number} invoices, {late:euro} together. The oldest has waited {days:number} days.",
    ),
    "parties.finding_late_payer_new_one": Text(
        "{name} is {days:number} dagen te laat met {late:euro}.",
        "{name} is {days:number} days late with {late:euro}.",
    ),
    "parties.finding_maybe_paid": Text(
        "{name} lijkt met {count:number} facturen samen {late:euro} te laat, maar misschien is daarvan al iets betaald. Eerst dus een vraag.",
        "{name} seems late with {count:number} invoices, {late:euro} together, but some of it may have been paid already. So first a question.",
    ),
    "parties.finding_maybe_paid_one": Text(
        "{name} lijkt {days:number} dagen te laat met {late:euro}, maar misschien is dat al betaald. Eerst dus een vraag.",
        "{name} seems {days:number} days late with {late:euro}, but it may have been paid already. So first a question.",
    ),
    # questions
    "parties.yes": Text("Ja", "Yes"),
    "parties.no": Text("Nee", "No"),
    "parties.ask_pair": Text("Hoort deze betaling bij deze factuur?", "Does this payment belong to this invoice?"),
    "parties.ask_credit": Text(
        "Hoort deze creditnota bij deze factuur?", "Does this credit note belong to this invoice?"
    ),
    "parties.side_movement": Text(
        "{day:date}, {amount:money}, {name}. Mededeling: {words}",
        "{day:date}, {amount:money}, {name}. Message: {words}",
    ),
    "parties.side_invoice": Text(
        "Factuur {id} van {day:date}, {name}, te betalen {amount:money}",
        "Invoice {id} of {day:date}, {name}, payable {amount:money}",
    ),
    "parties.side_credit": Text(
        "Creditnota {id} van {day:date}, {name}, {amount:money}",
        "Credit note {id} of {day:date}, {name}, {amount:money}",
    ),
    "parties.ask_conflict": Text(
        "Van factuur {id} van {day:date}, {name}, heb je bestanden met een ander bedrag. Welk bedrag telt?",
        "Of invoice {id} of {day:date}, {name}, you have files with different amounts. Which amount counts?",
    ),
    "parties.side_version": Text("{file}: {amounts}", "{file}: {amounts}"),
    "parties.ask_same": Text("Is dit twee keer dezelfde {name}?", "Is this the same {name} twice?"),
    "parties.side_party": Text("{name}. {known}", "{name}. {known}"),
    "parties.ask_in_between": Text(
        "{name} betaalde je {count:number} keer, samen {amount:money}, zonder één factuur. Betalen zij voor je klanten (leasing, verzekeraar, platform)?",
        "{name} paid you {count:number} times, {amount:money} together, without one invoice. Do they pay on behalf of your customers (leasing, insurer, platform)?",
    ),
}
