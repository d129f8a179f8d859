"""What 'Mijn bestanden' says: what was understood, what it makes possible, and how to get the file that is missing."""

from houvast.facts.text import Text
from houvast.inbox.columns_texts import COLUMNS_TEXTS

TEXTS: dict[str, Text] = COLUMNS_TEXTS | {
    # the page
    "inbox.title": Text("Mijn bestanden", "My files"),
    "inbox.first_eyebrow": Text("Beginnen", "Getting started"),
    "inbox.first_title": Text("Je hoeft niets in te tikken.", "You do not have to type anything."),
    "inbox.first_lede": Text(
        "Geef de bestanden die je al hebt. Wij herkennen zelf wat het is, en alles wat je inleest kan je met één klik terugdraaien.",
        "Give the files you already have. We recognise what they are, and whatever you read in can be undone with one click.",
    ),
    "inbox.again_title": Text("Nog iets om in te lezen?", "Anything else to read in?"),
    "inbox.again_lede": Text(
        "Geef gerust alles nog eens: wat er al staat, tellen we geen tweede keer.",
        "Feel free to give everything again: what is already here is not counted twice.",
    ),
    "inbox.drop": Text("Sleep bestanden hierheen", "Drop files here"),
    "inbox.drop_plain": Text("Kies je bestanden", "Choose your files"),
    "inbox.choose": Text("Kies bestanden", "Choose files"),
    "inbox.choose_folder": Text("Kies een map", "Choose a folder"),
    "inbox.drop_more": Text("Een hele map of een zip mag ook.", "A whole folder or a zip is fine too."),
    "inbox.send": Text("Lees in", "Read in"),
    "inbox.kind_invoices": Text("Je facturen (Peppol, UBL)", "Your invoices (Peppol, UBL)"),
    "inbox.kind_bank": Text("Je uittreksels (CODA, CAMT, CSV)", "Your bank statements (CODA, CAMT, CSV)"),
    "inbox.kind_agenda": Text("Je agenda (ICS)", "Your calendar (ICS)"),
    "inbox.kind_sheets": Text("Uren, kassa, voorraad (Excel)", "Hours, till, stock (Excel)"),
    "inbox.stays_here": Text("alles blijft op deze computer", "everything stays on this computer"),
    "inbox.stays_served": Text("alleen jij en wie je binnenlaat zien dit", "only you and those you let in see this"),
    "inbox.history": Text("Wat je inlas", "What you read in"),
    "inbox.empty_upload": Text(
        "Er zat geen bestand bij. Kies er minstens één.", "There was no file. Choose at least one."
    ),
    "inbox.watched": Text(
        "Wat je in de map {folder} zet, lezen we vanzelf in.",
        "Whatever you put in the folder {folder} is read in by itself.",
    ),
    # one batch in the list
    "inbox.more_files_one": Text("{name} en nog 1 bestand", "{name} and 1 more file"),
    "inbox.more_files": Text("{name} en nog {n:number} bestanden", "{name} and {n:number} more files"),
    "inbox.row_waiting": Text(
        "We lezen nog {n:number} van {all:number}.", "We still have {n:number} of {all:number} to read."
    ),
    "inbox.row_read": Text("Klaar om te bewaren: {what}.", "Ready to keep: {what}."),
    "inbox.row_kept": Text("{what}.", "{what}."),
    "inbox.row_nothing": Text("Niets nieuws.", "Nothing new."),
    "inbox.row_undone": Text(
        "Ongedaan gemaakt op {day:date}. Telt niet meer mee.", "Undone on {day:date}. No longer counts."
    ),
    "inbox.row_refused_one": Text("{n:number} bestand konden we niet lezen.", "We could not read {n:number} file."),
    "inbox.row_refused": Text("{n:number} bestanden konden we niet lezen.", "We could not read {n:number} files."),
    "inbox.look": Text("Bekijk", "Look"),
    "inbox.two_sentences": Text("{a} {b}", "{a} {b}"),
    # facts by kind, one and many
    "inbox.nothing": Text("niets nieuws", "nothing new"),
    "inbox.and": Text("{a} en {b}", "{a} and {b}"),
    "inbox.comma": Text("{a}, {b}", "{a}, {b}"),
    "inbox.invoices_one": Text("{n:number} factuur", "{n:number} invoice"),
    "inbox.invoices": Text("{n:number} facturen", "{n:number} invoices"),
    "inbox.statements_one": Text("{n:number} uittreksel", "{n:number} bank statement"),
    "inbox.statements": Text("{n:number} uittreksels", "{n:number} bank statements"),
    "inbox.movements_one": Text("{n:number} verrichting", "{n:number} bank movement"),
    "inbox.movements": Text("{n:number} verrichtingen", "{n:number} bank movements"),
    "inbox.events_one": Text("{n:number} afspraak uit je agenda", "{n:number} calendar item"),
    "inbox.events": Text("{n:number} afspraken uit je agenda", "{n:number} calendar items"),
    "inbox.hours_one": Text("{n:number} urenregel", "{n:number} line of hours"),
    "inbox.hours": Text("{n:number} urenregels", "{n:number} lines of hours"),
    "inbox.stock_one": Text("{n:number} artikel in voorraad", "{n:number} article in stock"),
    "inbox.stock": Text("{n:number} artikels in voorraad", "{n:number} articles in stock"),
    "inbox.receipts_one": Text("{n:number} dagontvangst", "{n:number} day of takings"),
    "inbox.receipts": Text("{n:number} dagontvangsten", "{n:number} days of takings"),
    "inbox.till_lines_one": Text("{n:number} kassaregel", "{n:number} till line"),
    "inbox.till_lines": Text("{n:number} kassaregels", "{n:number} till lines"),
    "inbox.appointments_one": Text("{n:number} afspraak", "{n:number} appointment"),
    "inbox.appointments": Text("{n:number} afspraken", "{n:number} appointments"),
    "inbox.staff_one": Text("{n:number} medewerker", "{n:number} colleague"),
    "inbox.staff": Text("{n:number} medewerkers", "{n:number} colleagues"),
    "inbox.customers_one": Text("{n:number} klant uit je lijst", "{n:number} customer on your list"),
    "inbox.customers": Text("{n:number} klanten uit je lijst", "{n:number} customers on your list"),
    # one batch
    "inbox.batch_eyebrow": Text("Ingelezen op {day:long}", "Read in on {day:long}"),
    "inbox.batch_reading": Text("We lezen je bestanden.", "We are reading your files."),
    "inbox.batch_reading_lede": Text(
        "Je mag gerust iets anders doen: wat je gaf, is al bewaard en gaat niet verloren.",
        "Feel free to do something else: what you gave is stored already and will not get lost.",
    ),
    "inbox.tried_again": Text(
        "Daarna lezen we vanzelf verder; wat je gaf, is bewaard.",
        "After that we read on by ourselves; what you gave is kept.",
    ),
    "inbox.progress": Text("{done:number} van {all:number} gelezen", "{done:number} of {all:number} read"),
    "inbox.preview_new": Text("{n:number} nieuw", "{n:number} new"),
    "inbox.preview_known_one": Text("{n:number} stond er al", "{n:number} already here"),
    "inbox.preview_known": Text("{n:number} stonden er al", "{n:number} already here"),
    "inbox.preview_doubtful": Text("{n:number} twijfelachtig", "{n:number} doubtful"),
    "inbox.preview_refused": Text("{n:number} niet gelukt", "{n:number} failed"),
    "inbox.preview_title": Text("{what}.", "{what}."),
    "inbox.preview_lede": Text(
        "Er telt nog niets mee. Kijk even, en bewaar.", "Nothing counts yet. Have a look, and keep it."
    ),
    "inbox.preview_lede_nothing": Text("Er is niets bij om te bewaren.", "There is nothing here to keep."),
    "inbox.kept_lede": Text(
        "Dit telt mee. Je kan het nog altijd ongedaan maken.", "This counts. You can still undo it."
    ),
    "inbox.undone_lede": Text(
        "Ongedaan gemaakt: dit telt niet meer mee. Over 30 dagen gooien we de bestanden weg.",
        "Undone: this no longer counts. In 30 days we throw the files away.",
    ),
    "inbox.keep": Text("Bewaar", "Keep"),
    "inbox.keep_not": Text("Toch niet", "Never mind"),
    "inbox.undo": Text("Maak ongedaan", "Undo"),
    "inbox.kept": Text("Bewaard: {what}.", "Kept: {what}."),
    "inbox.undone": Text("Ongedaan gemaakt.", "Undone."),
    # the four states, a sentence each
    "inbox.state_new": Text("Gelezen", "Read"),
    "inbox.state_new_one": Text("Eén bestand is gelezen: {what}.", "One file was read: {what}."),
    "inbox.state_new_many": Text("{n:number} bestanden zijn gelezen: {what}.", "{n:number} files were read: {what}."),
    "inbox.state_known": Text("Stond er al", "Already here"),
    "inbox.state_known_one": Text(
        "Eén bestand stond er al en telt geen tweede keer.", "One file was already here and is not counted again."
    ),
    "inbox.state_known_many": Text(
        "{n:number} bestanden stonden er al en tellen geen tweede keer.",
        "{n:number} files were already here and are not counted again.",
    ),
    "inbox.known_in": Text("Je vindt ze bij", "You find them under"),
    "inbox.facts_known": Text(
        "Uit een ander bestand kenden we al {what}: die tellen één keer.",
        "From another file we knew {what} already: they count once.",
    ),
    "inbox.state_doubtful": Text("Heeft je nodig", "Needs you"),
    "inbox.state_doubtful_one": Text(
        "Eén bestand lazen we, maar er klopt iets niet. Hieronder staat wat.",
        "One file was read, but something is off. See below.",
    ),
    "inbox.state_doubtful_many": Text(
        "{n:number} bestanden lazen we, maar er klopt iets niet. Hieronder staat wat.",
        "{n:number} files were read, but something is off. See below.",
    ),
    "inbox.state_refused": Text("Niet gelukt", "Failed"),
    "inbox.state_refused_one": Text(
        "Eén bestand konden we niet lezen. Hieronder staat waarom, en wat je kan doen.",
        "One file could not be read. Below is why, and what you can do.",
    ),
    "inbox.state_refused_many": Text(
        "{n:number} bestanden konden we niet lezen. Hieronder staat waarom, en wat je kan doen.",
        "{n:number} files could not be read. Below is why, and what you can do.",
    ),
    "inbox.state_refused_rest": Text(
        "De andere zijn er niet door tegengehouden.", "The others were not held up by it."
    ),
    "inbox.troubled": Text("Per bestand", "File by file"),
    "inbox.troubled_more": Text("Toon de volgende {n:number}", "Show the next {n:number}"),
    "inbox.unread": Text("Dit konden we niet lezen.", "We could not read this."),
    # what it makes possible
    "inbox.possible": Text("Wat je nu al weet, en wat nog kan", "What you know now, and what could be next"),
    "inbox.ready": Text("klaar", "ready"),
    "inbox.one_file": Text("nog één bestand", "one file away"),
    "inbox.two_files": Text("nog twee bestanden", "two files away"),
    "inbox.balance": Text("Hoeveel geld staat er?", "How much money is there?"),
    "inbox.balance_ready": Text(
        "Tot op de cent, uit je laatste uittreksel ({until:date}).",
        "To the cent, from your last statement ({until:date}).",
    ),
    "inbox.balance_missing": Text("Geef een uittreksel van je bank.", "Give a statement from your bank."),
    "inbox.late": Text("Wie betaalt laat, en hoeveel?", "Who pays late, and how much?"),
    "inbox.late_ready": Text(
        "Uit {sales:number} verkoopfacturen en je bank.", "From {sales:number} sales invoices and your bank."
    ),
    "inbox.late_missing_both": Text(
        "Geef je verkoopfacturen en je uittreksels.", "Give your sales invoices and your bank statements."
    ),
    "inbox.late_missing_invoices": Text("Geef je verkoopfacturen.", "Give your sales invoices."),
    "inbox.late_missing_bank": Text(
        "Geef je uittreksels: dan zien we wat betaald is.", "Give your bank statements: then we see what was paid."
    ),
    "inbox.pay": Text("Wat moet jij nog betalen?", "What do you still have to pay?"),
    "inbox.pay_ready": Text("Uit {purchases:number} aankoopfacturen.", "From {purchases:number} purchase invoices."),
    "inbox.pay_missing": Text("Geef je aankoopfacturen.", "Give your purchase invoices."),
    "inbox.turnover": Text("Hoe loopt de omzet?", "How is turnover going?"),
    "inbox.turnover_ready": Text("Maand per maand, tot {until:date}.", "Month by month, until {until:date}."),
    "inbox.turnover_missing": Text(
        "Geef je verkoopfacturen, of de dagontvangsten van je kassa.",
        "Give your sales invoices, or the daily takings of your till.",
    ),
    "inbox.agenda": Text("Je agenda", "Your calendar"),
    "inbox.agenda_ready": Text(
        "Gelezen, {events:number} afspraken. De pagina over je tijd komt nog.",
        "Read, {events:number} items. The page about your time is still to come.",
    ),
    "inbox.agenda_missing": Text(
        "Geef hem alvast: de pagina over je tijd komt nog.",
        "Give it already: the page about your time is still to come.",
    ),
    "inbox.how": Text("Zo kom je eraan", "How to get it"),
    # example firms
    "inbox.examples": Text(
        "Liever eerst rondkijken? Open een voorbeeldzaak.", "Rather look around first? Open an example firm."
    ),
    "inbox.examples_aside": Text(
        "apart van je eigen gegevens: typ ‘houvast demo’ en het woord",
        "apart from your own data: type ‘houvast demo’ and the word",
    ),
    "inbox.example_person": Text("dienst aan personen, 4 mensen", "services to people, 4 people"),
    "inbox.example_retail": Text("winkel, 6 mensen", "shop, 6 people"),
    "inbox.example_project": Text("projecten, 28 mensen", "projects, 28 people"),
    "inbox.example_production": Text("productie, 22 mensen", "production, 22 people"),
    "inbox.example_mixed": Text("gemengd, 8 mensen", "mixed, 8 people"),
    "inbox.own_title": Text("Begin met je eigen zaak", "Start with your own firm"),
    "inbox.own": Text(
        "Sluit deze voorbeeldzaak en typ ‘houvast run’. Je begint leeg; niets van hier gaat mee.",
        "Close this example and type ‘houvast run’. You start empty; nothing from here comes along.",
    ),
    # how to get each file
    "inbox.how_eyebrow": Text("Mijn bestanden", "My files"),
    "inbox.how_title": Text("Waar haal je het vandaan?", "Where do you get it from?"),
    "inbox.how_lede": Text(
        "Het meeste vraag je één keer aan je boekhouder. De rest staat op twee minuten klaar.",
        "Most of it you ask your accountant for once. The rest takes two minutes.",
    ),
    "inbox.how_accountant": Text("Je boekhouder", "Your accountant"),
    "inbox.how_accountant_1": Text("Stuur dit bericht:", "Send this message:"),
    "inbox.how_accountant_mail": Text(
        "Dag, kan je mij de UBL-bestanden (XML) van al onze verkoop- en aankoopfacturen van de laatste drie jaar bezorgen, en de CODA-bestanden van al onze rekeningen? Een zip is prima. Bedankt!",
        "Hello, could you send me the UBL files (XML) of all our sales and purchase invoices of the last three years, and the CODA files of all our accounts? A zip is fine. Thank you!",
    ),
    "inbox.how_accountant_2": Text(
        "Geef de zip hier zoals je ze krijgt, zonder uit te pakken.",
        "Give the zip here as you get it, without unpacking.",
    ),
    "inbox.how_bank": Text("Je bank", "Your bank"),
    "inbox.how_bank_1": Text(
        "Ga op de computer naar je internetbankieren en zoek bij je rekening naar ‘verrichtingen exporteren’ of ‘uittreksels downloaden’.",
        "Go to your internet banking on a computer and look at your account for ‘export transactions’ or ‘download statements’.",
    ),
    "inbox.how_bank_2": Text(
        "Kies CODA of CAMT.053 als dat erbij staat, anders CSV. Neem een zo lang mogelijke periode.",
        "Choose CODA or CAMT.053 if it is there, otherwise CSV. Take the longest period you can.",
    ),
    "inbox.how_bank_3": Text(
        "Een pdf van een uittreksel kunnen we niet betrouwbaar lezen: daar staan de bedragen niet apart in.",
        "A PDF of a statement cannot be read reliably: the amounts do not stand apart in it.",
    ),
    "inbox.how_invoices": Text("Je facturen", "Your invoices"),
    "inbox.how_invoices_1": Text(
        "Zoek in je facturatie- of boekhoudprogramma naar ‘exporteren’ en kies UBL, Peppol of XML. Neem verkoop en aankoop.",
        "Look in your invoicing or accounting program for ‘export’ and choose UBL, Peppol or XML. Take sales and purchases.",
    ),
    "inbox.how_invoices_2": Text(
        "Verkoop je vooral aan particulieren? Geef dan de dagontvangsten of de kassaregels, als Excel of CSV.",
        "Do you sell mostly to consumers? Then give the daily takings or till lines, as Excel or CSV.",
    ),
    "inbox.how_google": Text("Je agenda in Google", "Your Google calendar"),
    "inbox.how_google_1": Text(
        "Open calendar.google.com op de computer, klik op het tandwiel en dan op Instellingen.",
        "Open calendar.google.com on a computer, click the gear and then Settings.",
    ),
    "inbox.how_google_2": Text(
        "Kies ‘Importeren en exporteren’ en dan ‘Exporteren’. Geef de zip hier.",
        "Choose ‘Import and export’ and then ‘Export’. Give the zip here.",
    ),
    "inbox.how_outlook": Text("Je agenda in Outlook", "Your Outlook calendar"),
    "inbox.how_outlook_1": Text(
        "In Outlook op je computer: Bestand, dan ‘Agenda opslaan’. Je krijgt een .ics-bestand.",
        "In Outlook on your computer: File, then ‘Save Calendar’. You get an .ics file.",
    ),
    "inbox.how_outlook_2": Text(
        "In Outlook op het web: Instellingen, Agenda, Gedeelde agenda’s, ‘Een agenda publiceren’. Open de ICS-link en bewaar het bestand. Zet het publiceren daarna weer uit.",
        "In Outlook on the web: Settings, Calendar, Shared calendars, ‘Publish a calendar’. Open the ICS link and save the file. Then turn publishing off again.",
    ),
    "inbox.how_iphone": Text("Je agenda op iPhone", "Your iPhone calendar"),
    "inbox.how_iphone_1": Text(
        "Staat hij eigenlijk in Google of Outlook? Haal hem dan daar.",
        "Does it really live in Google or Outlook? Then get it there.",
    ),
    "inbox.how_iphone_2": Text(
        "Staat hij in iCloud: open op een Mac de app Agenda en kies Archief, dan Exporteer.",
        "Is it in iCloud: open the Calendar app on a Mac and choose File, then Export.",
    ),
    "inbox.how_iphone_3": Text(
        "Geen Mac? Tik in de app Agenda op ‘Agenda’s’, dan op de i naast je agenda, en zet ‘Openbare agenda’ even aan. Open de link op je computer met https in plaats van webcal, bewaar het bestand, en zet hem weer uit.",
        "No Mac? In the Calendar app tap ‘Calendars’, then the i next to yours, and turn ‘Public Calendar’ on for a moment. Open the link on your computer with https instead of webcal, save the file, and turn it off again.",
    ),
    "inbox.how_sheets": Text("Uren, voorraad, kassa, afspraken", "Hours, stock, till, appointments"),
    "inbox.how_sheets_1": Text(
        "Bewaar je lijst als Excel (.xlsx) of CSV, met één rij per dag, artikel of afspraak en de namen van de kolommen bovenaan.",
        "Save your list as Excel (.xlsx) or CSV, one row per day, article or appointment, and the column names on top.",
    ),
    "inbox.how_sheets_2": Text(
        "Salon- of praktijksoftware: zoek naar ‘exporteren’ of ‘rapporten’ en kies Excel.",
        "Salon or practice software: look for ‘export’ or ‘reports’ and choose Excel.",
    ),
}
