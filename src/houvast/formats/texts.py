"""What the owner reads about a file, per trouble code, in both languages. Say what to do, never blame.

Values in the sentences are plain strings given by the trouble. Kept apart per reader, in the order of the menu.
"""

from houvast.facts.text import Text
from houvast.formats.container_texts import TEXTS as CONTAINERS
from houvast.formats.prices_texts import PRICE_TROUBLES
from houvast.formats.statement_texts import TEXTS as BANK_AND_SHEETS

TROUBLES: dict[str, Text] = {
    # every file
    "wrong_encoding": Text(
        "De letters in dit bestand zijn anders bewaard dan het zelf zegt. Ik heb het toch gelezen; kijk namen met accenten na.",
        "The letters in this file are stored otherwise than it says. It was read all the same; check names with accents.",
    ),
    "xml_doctype": Text(
        "Dit bestand bevat een stuk (DOCTYPE) dat in facturen en uittreksels niet hoort en gevaarlijk kan zijn. Het is niet gelezen; vraag de afzender om een gewoon bestand.",
        "This file holds a part (DOCTYPE) that does not belong in invoices or statements and can be dangerous. It was not read; ask the sender for a plain file.",
    ),
    "xml_too_large": Text(
        "Dit bestand is groter dan {megabytes} MB. Vraag het in kleinere delen, bijvoorbeeld per maand.",
        "This file is larger than {megabytes} MB. Ask for it in smaller parts, by month for instance.",
    ),
    "xml_too_many_elements": Text(
        "Dit bestand heeft veel meer onderdelen dan een factuur of uittreksel ooit heeft. Het is niet gelezen; vraag het in kleinere delen.",
        "This file has far more parts than any invoice or statement. It was not read; ask for it in smaller parts.",
    ),
    "xml_encoding": Text(
        "Dit bestand is bewaard in een schrift dat ik niet ken ({encoding}). Vraag het in UTF-8.",
        "This file is stored in an encoding that is not known here ({encoding}). Ask for it in UTF-8.",
    ),
    "xml_truncated": Text(
        "Dit bestand is afgebroken: het einde ontbreekt. Download of vraag het opnieuw.",
        "This file was cut off: its end is missing. Download it or ask for it again.",
    ),
    "xml_broken": Text(
        "Dit bestand is beschadigd en niet te lezen. Download of vraag het opnieuw.",
        "This file is damaged and cannot be read. Download it or ask for it again.",
    ),
    "not_xml": Text(
        "In dit bestand staat geen factuur of uittreksel. Vraag je boekhouder of bank om de UBL-factuur of het CODA- of CAMT-bestand.",
        "This file holds no invoice or statement. Ask your accountant or bank for the UBL invoice or the CODA or CAMT file.",
    ),
    "html_page": Text(
        "Dit is een webpagina, geen factuur of uittreksel; vaak was je sessie verlopen. Meld je opnieuw aan en download het bestand nog eens.",
        "This is a web page, no invoice or statement; often the session had expired. Sign in again and download the file once more.",
    ),
    "xml_other": Text(
        "Dit is een ander soort bestand ({root}): geen factuur, creditnota of uittreksel. Je hoeft er niets mee te doen.",
        "This is another kind of file ({root}): no invoice, credit note or statement. Nothing needs to be done with it.",
    ),
    "order_document": Text(
        "Dit is een bestelling, geen factuur. Ze telt niet mee; voeg de factuur toe zodra je ze krijgt.",
        "This is an order, not an invoice. It does not count; add the invoice once you have it.",
    ),
    "despatch_document": Text(
        "Dit is een leveringsbon, geen factuur. Hij telt niet mee; voeg de factuur toe zodra je ze krijgt.",
        "This is a delivery note, not an invoice. It does not count; add the invoice once you have it.",
    ),
    "response_document": Text(
        "Dit is een ontvangstmelding, geen factuur. Je hoeft er niets mee te doen.",
        "This is a receipt notice, not an invoice. Nothing needs to be done with it.",
    ),
    "reminder_document": Text(
        "Dit is een herinnering, geen factuur. Voeg de factuur zelf toe als die er nog niet bij is.",
        "This is a reminder, not an invoice. Add the invoice itself if it is not here yet.",
    ),
    "other_bank_message": Text(
        "Dit is een ander bericht van de bank (een betaalopdracht, bijvoorbeeld), geen uittreksel. Vraag je bank om CODA of CAMT.053.",
        "This is another message of the bank (a payment order, for instance), no statement. Ask your bank for CODA or CAMT.053.",
    ),
    "envelope_empty": Text(
        "In deze Peppol-envelop zit geen document. Vraag de afzender om de factuur zelf.",
        "This Peppol envelope holds no document. Ask the sender for the invoice itself.",
    ),
    "third_decimal": Text(
        "Een bedrag heeft meer dan twee cijfers na de komma ({text}). Ik heb het zo genomen; vraag de afzender wat juist is.",
        "An amount has more than two decimals ({text}). It was taken as it stands; ask the sender which is right.",
    ),
    "comma_amount": Text(
        "Een bedrag staat met een komma ({text}), wat in zo'n bestand niet hoort. Ik heb het gelezen zoals jij het leest; kijk het even na.",
        "An amount is written with a comma ({text}), which does not belong in such a file. It was read as you would; please check it.",
    ),
    "bad_amount": Text(
        "Hier staat geen bedrag of getal: {text}. Vraag de afzender om een juist bestand.",
        "This is no amount or number: {text}. Ask the sender for a correct file.",
    ),
    "belgian_date": Text(
        "Een datum staat als {text}, wat in zo'n bestand niet hoort. Ik heb hem gelezen als dag, maand, jaar; kijk hem even na.",
        "A date is written as {text}, which does not belong in such a file. It was read as day, month, year; please check it.",
    ),
    "bad_date": Text(
        "Hier staat geen datum die kan: {text}. Vraag de afzender om een juist bestand.",
        "This is no possible date: {text}. Ask the sender for a correct file.",
    ),
    "empty": Text("Dit bestand is leeg. Vraag het opnieuw op.", "This file is empty. Please ask for it again."),
    # invoices (ubl, cii, facturx)
    "invoice_without_id": Text(
        "Deze factuur heeft geen nummer en telt daarom niet mee. Vraag de afzender om een juiste factuur.",
        "This invoice has no number and therefore does not count. Ask the sender for a correct one.",
    ),
    "invoice_without_issue_date": Text(
        "Deze factuur heeft geen leesbare datum en telt daarom niet mee. Vraag de afzender om een juiste factuur.",
        "This invoice has no readable date and therefore does not count. Ask the sender for a correct one.",
    ),
    "invoice_without_currency": Text(
        "Op deze factuur staat niet in welke munt ze is. Ze telt niet mee; vraag de afzender om een juiste factuur.",
        "This invoice does not say in which currency it is. It does not count; ask the sender for a correct one.",
    ),
    "invoice_without_amounts": Text(
        "Op deze factuur staat geen enkel leesbaar totaal. Ze telt niet mee; vraag de afzender om een juiste factuur.",
        "This invoice holds no readable total. It does not count; ask the sender for a correct one.",
    ),
    "currency_missing": Text(
        "De munt van deze factuur staat alleen bij de bedragen ({currency}). Zo is ze gelezen.",
        "The currency of this invoice stands only at its amounts ({currency}). That is how it was read.",
    ),
    "invoice_says_credit": Text(
        "Dit bestand is een factuur, maar noemt zich een creditnota (code {code}). Ze telt als factuur; vraag de afzender wat juist is.",
        "This file is an invoice but calls itself a credit note (code {code}). It counts as an invoice; ask the sender which is right.",
    ),
    "total_missing": Text(
        "Niet elk totaal staat op deze factuur. Wat ontbrak, volgt uit de andere totalen; kijk het even na.",
        "Not every total stands on this invoice. What was missing follows from the other totals; please check it.",
    ),
    "line_without_amount": Text(
        "Deze lijn heeft geen leesbaar bedrag en is niet opgenomen. De totalen van de factuur blijven gelden.",
        "This line has no readable amount and was left out. The totals of the invoice still hold.",
    ),
    "line_sum_differs": Text(
        "De lijnen samen zijn {computed}, de factuur zegt {stated}: {difference} verschil. Vraag de afzender wat juist is.",
        "The lines together are {computed}, the invoice says {stated}: a difference of {difference}. Ask the sender which is right.",
    ),
    "net_differs": Text(
        "Het bedrag zonder btw is {stated}, maar lijnen, kortingen en toeslagen geven {computed}: {difference} verschil. Vraag de afzender wat juist is.",
        "The amount before VAT is {stated}, but lines, discounts and charges give {computed}: a difference of {difference}. Ask the sender which is right.",
    ),
    "vat_sum_differs": Text(
        "De btw per tarief is samen {computed}, de factuur zegt {stated}: {difference} verschil. Vraag de afzender wat juist is.",
        "The VAT per rate is {computed} together, the invoice says {stated}: a difference of {difference}. Ask the sender which is right.",
    ),
    "vat_base_differs": Text(
        "Het bedrag zonder btw is {stated}, maar de tarieven samen gaan over {computed}: {difference} verschil. Vraag de afzender wat juist is.",
        "The amount before VAT is {stated}, but the rates together cover {computed}: a difference of {difference}. Ask the sender which is right.",
    ),
    "vat_rate_differs": Text(
        "De btw ({stated}) past niet bij het tarief, dat {computed} geeft: {difference} verschil. Vraag de afzender wat juist is.",
        "The VAT ({stated}) does not fit its rate, which gives {computed}: a difference of {difference}. Ask the sender which is right.",
    ),
    "gross_differs": Text(
        "Het totaal met btw is {stated}, maar bedrag en btw samen zijn {computed}: {difference} verschil. Vraag de afzender wat juist is.",
        "The total with VAT is {stated}, but amount and VAT together are {computed}: a difference of {difference}. Ask the sender which is right.",
    ),
    "payable_differs": Text(
        "Te betalen is {stated}, maar totaal min voorschot geeft {computed}: {difference} verschil. Vraag de afzender wat juist is.",
        "Payable is {stated}, but total less advance gives {computed}: a difference of {difference}. Ask the sender which is right.",
    ),
    "line_net_differs": Text(
        "Deze lijn zegt {stated}, maar aantal maal prijs geeft {computed}: {difference} verschil. Het bedrag van de factuur blijft gelden.",
        "This line says {stated}, but quantity times price gives {computed}: a difference of {difference}. The amount of the invoice stands.",
    ),
    "enterprise_number_check": Text(
        "Het ondernemingsnummer {number} van {name} kan niet bestaan en is niet gebruikt. Vraag het juiste nummer.",
        "The enterprise number {number} of {name} cannot exist and was not used. Ask for the right number.",
    ),
    "reference_check": Text(
        "De gestructureerde mededeling {reference} klopt niet (controlecijfer). Vraag de juiste voor je betaalt.",
        "The structured communication {reference} is wrong (check digits). Ask for the right one before you pay.",
    ),
    "iban_check": Text(
        "Het rekeningnummer {iban} kan niet bestaan. Betaal er niet op voor je het hebt nagevraagd.",
        "The account number {iban} cannot exist. Do not pay to it before you have asked.",
    ),
    "attachment_broken": Text(
        "De bijlage in deze factuur is beschadigd. De factuur zelf is wel gelezen; vraag de bijlage apart.",
        "The attachment in this invoice is damaged. The invoice itself was read; ask for the attachment apart.",
    ),
    "attachment_too_large": Text(
        "De bijlage {name} is te groot en is overgeslagen. De factuur zelf is wel gelezen.",
        "The attachment {name} is too large and was skipped. The invoice itself was read.",
    ),
    **BANK_AND_SHEETS,
    # calendar
    "ics_no_events": Text(
        "In deze agenda staat geen enkele afspraak. Exporteer je agenda opnieuw en kijk of je de juiste koos.",
        "This calendar holds no appointment at all. Export your calendar again and check that it is the right one.",
    ),
    "ics_no_begin": Text(
        "Deze afspraak heeft geen begin en telt niet mee.", "This appointment has no begin and does not count."
    ),
    "ics_bad_time": Text(
        "Het begin of het einde van deze afspraak is geen datum of uur. Ze telt niet mee.",
        "The begin or end of this appointment is no date or time. It does not count.",
    ),
    "ics_bad_rule": Text(
        "Hoe deze afspraak terugkomt, is niet te lezen. Ze telt niet mee; zet ze opnieuw in je agenda.",
        "How this appointment repeats cannot be read. It does not count; put it in your calendar again.",
    ),
    "ics_too_often": Text(
        "Deze afspraak komt vaker terug dan zes keer per dag. Ze telt niet mee.",
        "This appointment repeats more than six times a day. It does not count.",
    ),
    "ics_far_date": Text(
        "Deze afspraak ligt voor 1990 of na 2100. Ze telt niet mee.",
        "This appointment lies before 1990 or after 2100. It does not count.",
    ),
    "ics_long_line": Text(
        "In deze afspraak staat een tekst van meer dan 100.000 tekens. Ze telt niet mee.",
        "This appointment holds a text of more than 100,000 characters. It does not count.",
    ),
    "ics_not_closed": Text(
        "Deze afspraak breekt halverwege af en telt niet mee. Exporteer je agenda opnieuw.",
        "This appointment breaks off halfway and does not count. Export your calendar again.",
    ),
    "ics_too_many_events": Text(
        "In deze agenda staan meer dan {most} afspraken: de laatste {left_out} tellen niet mee. Exporteer per jaar.",
        "This calendar holds more than {most} appointments: the last {left_out} do not count. Export year by year.",
    ),
    "ics_unknown_zone": Text(
        "De tijdzone {zone} is niet bekend: haar uren zijn gelezen als uren van hier.",
        "The time zone {zone} is not known: its times were read as times here.",
    ),
    **CONTAINERS,
    # price lists
    **PRICE_TROUBLES,
}

FOUND: dict[str, Text] = {
    # one invoice
    "invoice": Text(
        "Factuur {id} van {seller} aan {buyer}, {day:date}: {amount}.",
        "Invoice {id} from {seller} to {buyer}, {day:date}: {amount}.",
    ),
    "invoice.due": Text(
        "Factuur {id} van {seller} aan {buyer}, {day:date}: {amount}, te betalen tegen {due:date}.",
        "Invoice {id} from {seller} to {buyer}, {day:date}: {amount}, to be paid by {due:date}.",
    ),
    "credit_note": Text(
        "Creditnota {id} van {seller} aan {buyer}, {day:date}: {amount}.",
        "Credit note {id} from {seller} to {buyer}, {day:date}: {amount}.",
    ),
    # a statement that proves itself
    "balances": Text("Het saldo klopt tot op de cent.", "The balance is right to the cent."),
    # how many of what, and over which days
    "invoices.one": Text("1 factuur", "1 invoice"),
    "invoices.many": Text("{count:number} facturen", "{count:number} invoices"),
    "statements.one": Text("1 rekeninguittreksel", "1 bank statement"),
    "statements.many": Text("{count:number} rekeninguittreksels", "{count:number} bank statements"),
    "movements.one": Text("1 verrichting", "1 bank movement"),
    "movements.many": Text("{count:number} verrichtingen", "{count:number} bank movements"),
    "events.one": Text("1 afspraak in je agenda", "1 appointment in your calendar"),
    "events.many": Text("{count:number} afspraken in je agenda", "{count:number} appointments in your calendar"),
    "hours.one": Text("1 regel met uren", "1 row of hours"),
    "hours.many": Text("{count:number} regels met uren", "{count:number} rows of hours"),
    "stock.one": Text("1 artikel in voorraad", "1 article in stock"),
    "stock.many": Text("{count:number} artikelen in voorraad", "{count:number} articles in stock"),
    "receipts.one": Text("1 dagontvangst", "1 day of takings"),
    "receipts.many": Text("{count:number} dagontvangsten", "{count:number} days of takings"),
    "till.one": Text("1 kassalijn", "1 till line"),
    "till.many": Text("{count:number} kassalijnen", "{count:number} till lines"),
    "appointments.one": Text("1 klantafspraak", "1 customer appointment"),
    "appointments.many": Text("{count:number} klantafspraken", "{count:number} customer appointments"),
    "staff.one": Text("1 persoon in je ploeg", "1 person in your team"),
    "staff.many": Text("{count:number} mensen in je ploeg", "{count:number} people in your team"),
    "customers.one": Text("1 klant in je lijst", "1 customer in your list"),
    "customers.many": Text("{count:number} klanten in je lijst", "{count:number} customers in your list"),
    "undated": Text("{what}.", "{what}."),
    "one_day": Text("{what}, op {first:date}.", "{what}, on {first:date}."),
    "days": Text("{what}, van {first:date} tot {last:date}.", "{what}, from {first:date} to {last:date}."),
}
