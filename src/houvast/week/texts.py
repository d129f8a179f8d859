"""What the owner reads on the page of this week, in the queue of questions, and where a figure comes from."""

from houvast.facts.text import Text
from houvast.week.explain_texts import TEXTS as EXPLAIN
from houvast.week.questions_texts import TEXTS as QUESTIONS

TEXTS: dict[str, Text] = {
    # the page
    "week.title": Text("Deze week", "This week"),
    "week.eyebrow": Text("Week {number} · {day:long}", "Week {number} · {day:long}"),
    "week.hello_morning": Text("Goeiemorgen, {name}.", "Good morning, {name}."),
    "week.hello_day": Text("Dag, {name}.", "Hello, {name}."),
    "week.hello_evening": Text("Goeienavond, {name}.", "Good evening, {name}."),
    "week.lede_calm": Text("Niemand is te laat met betalen.", "Nobody is late paying you."),
    "week.lede_late": Text(
        "{count:number} klanten zijn samen {amount:euro} te laat.",
        "{count:number} customers are late with {amount:euro} together.",
    ),
    "week.lede_late_one": Text("{name} is {amount:euro} te laat.", "{name} is late with {amount:euro}."),
    "week.lede_old": Text(
        "{late} Daarvan staat {old:euro} al langer dan {said} open: klopt dat nog?",
        "{late} Of that {old:euro} has been open for more than {said}: does it still hold?",
    ),
    "week.lede_all_old": Text(
        "Er staat nog {old:euro} open van meer dan {said} geleden: klopt dat nog?",
        "{old:euro} has been open for more than {said}: does it still hold?",
    ),
    "week.empty_title": Text("Hier komt je week.", "Your week goes here."),
    "week.empty_lede": Text(
        "Geef de map die je al hebt: facturen, uittreksels, agenda, Excel. Met facturen en uittreksels samen zie je meteen wie je nog geld schuldig is.",
        "Give the folder you already have: invoices, statements, calendar, Excel. With invoices and statements together you see at once who still owes you money.",
    ),
    "week.empty_do": Text("Kies bestanden", "Choose files"),
    # the one thing
    "week.one": Text(
        "Het ene ding van deze week · {minutes} minuten", "The one thing of this week · {minutes} minutes"
    ),
    "week.one_call": Text("Bel {name} over {amount:euro}.", "Call {name} about {amount:euro}."),
    "week.ask": Text("Eerst een vraag · {minutes} minuten", "First a question · {minutes} minutes"),
    "week.ask_title": Text("Heeft {name} al betaald?", "Has {name} paid already?"),
    "week.one_phone": Text("Bel {phone}", "Call {phone}"),
    "week.first_figure": Text("Jouw eerste cijfer", "Your first figure"),
    "week.all_figures": Text("Alle cijfers", "All figures"),
    "week.one_look": Text("Bekijk het", "Have a look"),
    "week.one_worth": Text("Waar het om gaat", "What it is about"),
    "week.one_noticed": Text("Dit viel op in je bestanden.", "This stood out in your files."),
    "week.one_why_found": Text(
        "Dit komt uit je eigen bestanden, en is van alles wat opviel voor deze week het meest waard.",
        "This comes from your own files, and of all that stood out it is worth most this week.",
    ),
    "week.one_open": Text("Bekijk de facturen", "See the invoices"),
    "week.one_amount": Text("Te laat", "Overdue"),
    "week.one_days": Text("De oudste wacht al", "The oldest has waited"),
    "week.one_days_value": Text("{days:number} dagen", "{days:number} days"),
    "week.one_count": Text("Aantal facturen", "Number of invoices"),
    "week.one_why": Text("Waarom dit, en niet iets anders?", "Why this, and not something else?"),
    "week.one_why_measured": Text(
        "Deze klant is later dan anders, en het gaat om het grootste bedrag. De andere klanten zijn niet later dan anders, of het gaat om minder.",
        "This customer is later than usual, and it is the largest amount. The others are not later than usual, or it is about less.",
    ),
    "week.one_why_ask": Text(
        "Wie al betaalde, bel je liever niet. Met één ja of nee weten we het zeker.",
        "You would rather not call somebody who has paid. One yes or no makes sure.",
    ),
    "week.one_why_pattern": Text(
        "Dit is het grootste bedrag dat te laat is. Hoe deze klant anders betaalt, weten we nog niet: daarvoor zijn drie betaalde facturen nodig.",
        "This is the largest amount that is late. How this customer usually pays is not known yet: that takes three paid invoices.",
    ),
    # money
    "week.money": Text("Geld op de rekening", "Money in the bank"),
    "week.money_as_of": Text("volgens je uittreksel van {day:date}", "according to your statement of {day:date}"),
    "week.money_since_opening": Text(
        "tot {day:date}, vanaf het saldo dat jij gaf", "until {day:date}, from the balance you gave"
    ),
    "week.money_no_accounts": Text(
        "Nog geen uittreksels. Geef ze (CODA of CAMT) en hier staat wat je hebt, tot op de cent.",
        "No statements yet. Give them (CODA or CAMT) and this shows what you have, to the cent.",
    ),
    "week.money_no_balance": Text(
        "Nog geen totaal: van {account} kennen we het saldo niet.",
        "No total yet: the balance of {account} is not known.",
    ),
    "week.money_no_balances": Text(
        "Nog geen totaal: van {count:number} rekeningen kennen we het saldo niet.",
        "No total yet: the balance of {count:number} accounts is not known.",
    ),
    "week.money_ask": Text(
        "In wat je inlas staat geen saldo. Geef een uittreksel, of vul zelf één saldo in.",
        "Nothing you gave holds a balance. Give a statement, or fill in one balance yourself.",
    ),
    "week.money_gap": Text(
        "Tussen {begin:date} en {end:date} ontbreken uittreksels: daar ging {amount:money} om die we niet zagen. Vraag ze op bij je bank.",
        "Statements are missing between {begin:date} and {end:date}: {amount:money} moved there that we did not see. Ask your bank for them.",
    ),
    "week.money_overlap": Text(
        "De uittreksels van {begin:date} tot {end:date} spreken elkaar tegen: er is {amount:money} verschil.",
        "The statements from {begin:date} to {end:date} contradict each other: they differ by {amount:money}.",
    ),
    "week.money_newer": Text(
        "Er zijn ook verrichtingen van na {day:date}: die zitten nog niet in dit saldo.",
        "There are movements after {day:date} too: they are not in this balance yet.",
    ),
    "week.foreign_account": Text("andere munt, niet meegeteld", "other currency, not counted"),
    "week.formula_money": Text(
        "De eindsaldo’s van het laatste uittreksel van elke rekening in euro, opgeteld.",
        "The closing balances of the last statement of every account in euro, added up.",
    ),
    "week.formula_balance": Text(
        "Het eindsaldo op het laatste uittreksel.", "The closing balance on the last statement."
    ),
    "week.formula_opening": Text(
        "Het saldo dat je zelf opgaf, plus alle verrichtingen erna.",
        "The balance you gave yourself, plus all movements after it.",
    ),
    # who owes, what to pay
    "week.owed": Text("Nog te ontvangen", "Still to receive"),
    "week.owed_late": Text("Daarvan te laat", "Of which overdue"),
    "week.debtors": Text("Wie is te laat?", "Who is late?"),
    "week.debtors_none": Text("Niemand is te laat.", "Nobody is late."),
    "week.debtors_more": Text("en nog {count:number} klanten", "and {count:number} more customers"),
    "week.debtors_doubted": Text(
        "Nog {amount:euro} van één klant is misschien al betaald.",
        "Another {amount:euro} of one customer may have been paid already.",
    ),
    "week.debtors_doubted_many": Text(
        "Nog {amount:euro} van {count:number} klanten is misschien al betaald.",
        "Another {amount:euro} of {count:number} customers may have been paid already.",
    ),
    "week.debtors_call_none": Text("Niemand om te bellen.", "Nobody to call."),
    "week.owed_old": Text("Langer dan {said} open", "Open for more than {said}"),
    "week.old": Text("Al lang open: klopt dit nog?", "Open for long: does this still hold?"),
    "week.old_how": Text(
        "Open de klant en zet het recht: cash betaald, of de creditnota die ontbreekt.",
        "Open the customer and put it right: paid in cash, or the credit note that is missing.",
    ),
    "week.old_since": Text("open sinds {day:date}", "open since {day:date}"),
    "week.bills_old": Text(
        "Van het te betalen bedrag staat dit al langer dan {said} open: klopt dat nog?",
        "Of what is to be paid this has been open for more than {said}: does it still hold?",
    ),
    "week.loose": Text("{amount:euro} kwam los binnen", "{amount:euro} came in unassigned"),
    "week.one_loose": Text(
        "Er kwam ook {loose:euro} binnen die nog bij geen factuur hoort: die is er hier al afgetrokken.",
        "Another {loose:euro} came in that belongs to no invoice yet: it has been taken off here.",
    ),
    "week.maybe_paid": Text("misschien al betaald", "perhaps paid already"),
    "week.days_late": Text("{days:number} dagen te laat", "{days:number} days late"),
    "week.day_late": Text("1 dag te laat", "1 day late"),
    "week.pay": Text("Te betalen, 30 dagen", "To pay, 30 days"),
    "week.pay_late": Text("Daarvan al te laat", "Of which already late"),
    "week.bills": Text("Wat moet je betalen?", "What must you pay?"),
    "week.bills_none": Text("De komende 30 dagen vervalt er niets.", "Nothing falls due in the next 30 days."),
    "week.bills_more": Text("en nog {count:number} facturen", "and {count:number} more invoices"),
    "week.due_today": Text("vandaag", "today"),
    "week.due_on": Text("tegen {day:date}", "by {day:date}"),
    "week.foreign": Text("Open in andere munt, niet meegeteld:", "Open in other currencies, not counted:"),
    "week.all_customers": Text("Alle klanten", "All customers"),
    "week.all_suppliers": Text("Alle leveranciers", "All suppliers"),
    "week.formula_pay_soon": Text(
        "Open aankoopfacturen die te laat zijn of binnen 30 dagen vervallen. Creditnota’s tellen hier niet mee.",
        "Open purchase invoices that are late or fall due within 30 days. Credit notes do not count here.",
    ),
    # months
    "week.months": Text("Verkoop en aankoop per maand", "Sales and purchases by month"),
    "week.months_none": Text(
        "Nog geen verkoop of aankoop gelezen. Geef je facturen of je dagontvangsten.",
        "No sales or purchases read yet. Give your invoices or your daily receipts.",
    ),
    "week.chart_title": Text("Verkoop en aankoop per maand", "Sales and purchases by month"),
    "week.chart_description": Text(
        "Van {first:month} tot {last:month}, met het gemiddelde per maand over de laatste twaalf maanden. Alle bedragen staan in de tabel.",
        "From {first:month} to {last:month}, with the monthly average over the last twelve months. All amounts are in the table.",
    ),
    "week.chart_month": Text("Maand", "Month"),
    "week.chart_revenue": Text("Verkoop", "Sales"),
    "week.chart_purchases": Text("Aankoop", "Purchases"),
    "week.chart_line": Text("Gemiddeld over 12 maanden", "Average over 12 months"),
    "week.col_month": Text("Maand", "Month"),
    "week.col_revenue": Text("Verkoop", "Sales"),
    "week.col_purchases": Text("Aankoop", "Purchases"),
    "week.col_revenue_year": Text("Verkoop, 12 maanden", "Sales, 12 months"),
    "week.col_purchases_year": Text("Aankoop, 12 maanden", "Purchases, 12 months"),
    "week.month": Text("{month:month}", "{month:month}"),
    "week.running": Text("nog bezig", "not over yet"),
    "week.unread": Text("niets gelezen", "nothing read"),
    "week.as_table": Text("Toon als tabel", "Show as a table"),
    "week.counted": Text("Waaruit de verkoop geteld is:", "What sales were counted from:"),
    "week.counted_invoices": Text("verkoopfacturen, zonder btw", "sales invoices, without VAT"),
    "week.counted_receipts": Text("dagontvangsten", "daily receipts"),
    "week.counted_till": Text(
        "kassalijnen, in maanden zonder dagontvangsten", "till lines, in months without daily receipts"
    ),
    "week.counted_appointments": Text(
        "afspraken met hun prijs, in maanden zonder kassa of dagontvangsten",
        "appointments with their price, in months without till or daily receipts",
    ),
    "week.counted_card": Text(
        "kaartbetalingen op de bank, in maanden zonder iets anders",
        "card payments on the bank, in months without anything else",
    ),
    "week.counted_with_vat": Text(
        "in {amount:euro} daarvan zit nog btw, omdat het bestand geen tarief geeft",
        "{amount:euro} of it still holds VAT, because the file gives no rate",
    ),
    "week.strangers": Text(
        "facturen staan op naam van een ander en tellen nergens mee.",
        "invoices are in somebody else’s name and count nowhere.",
    ),
    "week.stranger": Text(
        "factuur staat op naam van een ander en telt nergens mee.",
        "invoice is in somebody else’s name and counts nowhere.",
    ),
    "week.formula_strangers": Text(
        "Facturen waarop jouw zaak niet staat, of aan beide kanten.",
        "Invoices that name your firm on neither side, or on both.",
    ),
    "week.explain_strangers": Text("Facturen van een ander", "Somebody else’s invoices"),
    "week.formula_revenue": Text(
        "Verkoopfacturen min creditnota’s van die maand, zonder btw, plus wat over de toonbank ging (uit één bron, zodat niets dubbel telt). Een voorschot telt alleen op zijn eigen factuur.",
        "Sales invoices less credit notes of that month, without VAT, plus what was sold over the counter (from one source, so that nothing counts twice). An advance counts on its own invoice only.",
    ),
    "week.formula_purchases": Text(
        "Aankoopfacturen min creditnota’s van die maand, zonder btw (met btw als je die niet mag aftrekken). Een voorschot telt alleen op zijn eigen factuur.",
        "Purchase invoices less credit notes of that month, without VAT (with VAT where you may not deduct it). An advance counts on its own invoice only.",
    ),
    "week.formula_revenue_year": Text(
        "De verkoop van twaalf maanden, deze maand inbegrepen, opgeteld.",
        "The sales of twelve months, this month included, added up.",
    ),
    "week.formula_purchases_year": Text(
        "De aankoop van twaalf maanden, deze maand inbegrepen, opgeteld.",
        "The purchases of twelve months, this month included, added up.",
    ),
    # freshness
    "week.fresh": Text("Hoe vers zijn je bestanden?", "How fresh are your files?"),
    "week.fresh_today": Text("{names}: vandaag", "{names}: today"),
    "week.fresh_yesterday": Text("{names}: gisteren", "{names}: yesterday"),
    "week.fresh_days": Text("{names}: {days:number} dagen oud", "{names}: {days:number} days old"),
    "week.fresh_fine": Text("{names}: bijgewerkt", "{names}: up to date"),
    "week.fresh_late": Text("{names}: verouderd", "{names}: out of date"),
    "week.names_and": Text("{first} en {last}", "{first} and {last}"),
    "week.names_comma": Text("{first}, {last}", "{first}, {last}"),
    "week.source_invoices": Text("Facturen", "Invoices"),
    "week.source_bank": Text("Bank", "Bank"),
    "week.source_sales": Text("Verkoopfacturen", "Sales invoices"),
    "week.source_purchases": Text("Aankoopfacturen", "Purchase invoices"),
    "week.source_agenda": Text("Agenda", "Calendar"),
    "week.source_hours": Text("Uren", "Hours"),
    "week.source_receipts": Text("Dagontvangsten", "Daily receipts"),
    "week.source_till": Text("Kassa", "Till"),
    "week.source_appointments": Text("Afspraken", "Appointments"),
    "week.source_stock": Text("Voorraad", "Stock"),
    "week.source_other": Text("Andere", "Other"),
    # foot
    "week.foot_questions": Text("Een paar korte vragen", "A few short questions"),
    "week.foot_questions_text": Text(
        "{count:number} vragen wachten op een tik. Alles werkt ook zonder.",
        "{count:number} questions wait for a tap. Everything works without too.",
    ),
    "week.foot_question_text": Text(
        "Eén vraag wacht op een tik. Alles werkt ook zonder.",
        "One question waits for a tap. Everything works without too.",
    ),
    "week.foot_answer": Text("Beantwoord ze", "Answer them"),
    "week.working": Text("We rekenen je cijfers nog uit", "We are still working out your figures"),
    "week.working_text": Text(
        "Wat hier al staat, klopt. Je verwachting en wat deze week het belangrijkste is, komen zo meteen.",
        "What you see here is right. Your forecast and what matters most this week come in a moment.",
    ),
    "week.working_again": Text("Toon opnieuw", "Show again"),
    "week.foot_end": Text("Meer is er niet deze week", "That is all for this week"),
    "week.foot_end_text": Text(
        "Elk cijfer kan je aantikken: dan zie je waar het vandaan komt.", "Tap any figure to see where it comes from."
    ),
    **QUESTIONS,
    **EXPLAIN,
}
