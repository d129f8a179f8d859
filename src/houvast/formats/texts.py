"""What the owner reads about a file, per trouble code, in both languages. Say what to do, never blame.

Values in the sentences are plain strings given by the trouble. Kept apart per reader, in the order of the menu.
"""

from houvast.facts.text import Text
from houvast.formats.prices_texts import PRICE_TROUBLES

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
    # bank (camt, coda, mt940)
    "coda_not": Text(
        "Dit is geen CODA-uittreksel. Download het opnieuw bij je bank, als CODA.",
        "This is no CODA statement. Download it again from your bank, as CODA.",
    ),
    "coda_no_statement": Text(
        "In dit bestand staat geen enkel uittreksel. Vraag het opnieuw op bij je bank.",
        "This file holds no statement at all. Ask your bank for it again.",
    ),
    "coda_version": Text(
        "Dit uittreksel is van CODA-versie {version}; gelezen zoals versie 2. Kijk na of het saldo klopt.",
        "This statement is of CODA version {version}; it was read as version 2. Check that the balance is right.",
    ),
    "coda_cut_off": Text(
        "Dit bestand breekt af: de laatste regel ontbreekt. Download het opnieuw bij je bank.",
        "This file breaks off: its last line is missing. Download it from your bank again.",
    ),
    "coda_damaged": Text(
        "Deze regel is beschadigd en telt niet mee. Download het uittreksel opnieuw bij je bank.",
        "This line is damaged and does not count. Download the statement from your bank again.",
    ),
    "coda_unknown_record": Text(
        "Deze regel hoort niet in een uittreksel en telt niet mee.",
        "This line does not belong in a statement and does not count.",
    ),
    "coda_line_length": Text(
        "Deze regel is {length} tekens lang in plaats van 128; wat te veel is, telt niet mee.",
        "This line is {length} characters long instead of 128; the rest does not count.",
    ),
    "coda_no_closing": Text(
        "Het nieuwe saldo van dit uittreksel ontbreekt. Download het opnieuw bij je bank.",
        "The new balance of this statement is missing. Download it from your bank again.",
    ),
    "coda_other_account": Text(
        "Dit uittreksel begint voor rekening {begun} en eindigt voor rekening {ended}.",
        "This statement begins for account {begun} and ends for account {ended}.",
    ),
    "bank_third_decimal": Text(
        "Het bedrag {amount} heeft meer dan twee cijfers na de komma. Vraag de bank wat het moet zijn.",
        "The amount {amount} has more than two decimals. Ask the bank what it should be.",
    ),
    "balance_differs": Text(
        "Het saldo klopt niet: het uittreksel zegt {stated}, de verrichtingen geven {computed}. Verschil: {difference}.",
        "The balance does not hold: the statement says {stated}, its movements make {computed}. Difference: {difference}.",
    ),
    "details_differs": Text(
        "De onderdelen van deze verrichting geven samen {computed} in plaats van {stated}. Verschil: {difference}.",
        "The parts of this movement make {computed} instead of {stated}. Difference: {difference}.",
    ),
    "trailer_count_differs": Text(
        "De bank telt {stated} regels, in dit bestand staan er {computed}.",
        "The bank counts {stated} lines, this file holds {computed}.",
    ),
    "trailer_debit_differs": Text(
        "De bank telt {stated} uitgaven, de verrichtingen geven {computed}. Verschil: {difference}.",
        "The bank counts {stated} going out, the movements make {computed}. Difference: {difference}.",
    ),
    "trailer_credit_differs": Text(
        "De bank telt {stated} inkomsten, de verrichtingen geven {computed}. Verschil: {difference}.",
        "The bank counts {stated} coming in, the movements make {computed}. Difference: {difference}.",
    ),
    "mt940_not": Text(
        "Dit is geen volledig MT940-uittreksel. Vraag je bank om CODA of CAMT.053.",
        "This is no complete MT940 statement. Ask your bank for CODA or CAMT.053.",
    ),
    "mt940_no_statement": Text(
        "In dit bestand staat geen enkel uittreksel. Vraag het opnieuw op bij je bank.",
        "This file holds no statement at all. Ask your bank for it again.",
    ),
    "mt940_no_account": Text(
        "Bij deze verrichtingen staat geen rekeningnummer. Ze tellen niet mee; download het uittreksel opnieuw.",
        "These movements have no account number. They do not count; download the statement again.",
    ),
    "mt940_damaged": Text(
        "Deze regel is niet te lezen en telt niet mee. Download het uittreksel opnieuw bij je bank.",
        "This line cannot be read and does not count. Download the statement from your bank again.",
    ),
    "camt_no_statement": Text(
        "In dit bankbestand staat geen enkel uittreksel. Vraag je bank om CODA of CAMT.053.",
        "This bank file holds no statement at all. Ask your bank for CODA or CAMT.053.",
    ),
    "camt_no_account": Text(
        "Bij dit uittreksel staat geen rekeningnummer. Het telt niet mee; vraag je bank om een juist bestand.",
        "This statement has no account number. It does not count; ask your bank for a correct file.",
    ),
    "camt_balance_differs": Text(
        "Uittreksel {number}: oud saldo en verrichtingen geven {computed}, het nieuwe saldo is {stated}: {difference} verschil. Vraag je bank om het volledige bestand.",
        "Statement {number}: old balance and movements give {computed}, the new balance is {stated}: a difference of {difference}. Ask your bank for the complete file.",
    ),
    "camt_trailer_differs": Text(
        "Uittreksel {number}: de bank telt zelf {stated}, de verrichtingen geven {computed}. Vraag je bank om het volledige bestand.",
        "Statement {number}: the bank itself counts {stated}, the movements give {computed}. Ask your bank for the complete file.",
    ),
    "camt_entry_without_amount": Text(
        "Deze verrichting heeft geen leesbaar bedrag en telt niet mee. Vraag je bank om een juist bestand.",
        "This movement has no readable amount and does not count. Ask your bank for a correct file.",
    ),
    "camt_entry_without_day": Text(
        "Deze verrichting heeft geen datum en het uittreksel ook niet. Ze telt niet mee; vraag je bank om een juist bestand.",
        "This movement has no date and neither has the statement. It does not count; ask your bank for a correct file.",
    ),
    "camt_no_direction": Text(
        "Bij deze verrichting staat niet of het geld kwam of ging. Ze telt niet mee; vraag je bank om een juist bestand.",
        "This movement does not say whether the money came or went. It does not count; ask your bank for a correct file.",
    ),
    # bank csv and sheets
    "not_a_table": Text(
        "In dit bestand staan geen rijen en kolommen die ik herken. Bewaar het in Excel als .xlsx of .csv en sleep het opnieuw hierheen.",
        "This file holds no rows and columns that are recognised. Save it in Excel as .xlsx or .csv and drop it here again.",
    ),
    "sheet_too_large": Text(
        "Dit rekenblad is groter dan 200.000 rijen, 200 kolommen of 100 MB, of heeft ver onderaan nog een cel staan. Bewaar alleen het deel dat je nodig hebt in een nieuw bestand.",
        "This sheet is larger than 200,000 rows, 200 columns or 100 MB, or has a cell far down. Save only the part you need in a new file.",
    ),
    "sheet_damaged": Text(
        "Dit Excel-bestand is beschadigd. Open het in Excel, bewaar het opnieuw en sleep het hierheen.",
        "This Excel file is damaged. Open it in Excel, save it again and drop it here.",
    ),
    "other_spreadsheet": Text(
        "Dit rekenblad staat in een formaat dat ik niet lees. Open het en kies Bewaar als, Excel-werkmap (.xlsx).",
        "This spreadsheet is in a format that is not read here. Open it and choose Save as, Excel workbook (.xlsx).",
    ),
    "odd_characters": Text(
        "Enkele letters in dit bestand zijn niet leesbaar. Kijk namen met accenten na.",
        "Some letters in this file cannot be read. Check names with accents.",
    ),
    "hidden_sheets": Text(
        "Verborgen tabbladen zijn niet gelezen: {sheets}. Wil je ze mee, maak ze dan zichtbaar in Excel.",
        "Hidden tabs were not read: {sheets}. If you want them, show them in Excel.",
    ),
    "hidden_rows": Text(
        "Verborgen of weggefilterde rijen zijn niet gelezen: {count}. Wil je ze mee, zet de filter dan af in Excel.",
        "Hidden or filtered rows were not read: {count}. If you want them, clear the filter in Excel.",
    ),
    "error_cells": Text(
        "Cellen met een fout van Excel (zoals #N/B) tellen niet mee: {count}, de eerste is {cell}.",
        "Cells with an Excel error (such as #N/A) do not count: {count}, the first is {cell}.",
    ),
    "cells_unreadable": Text(
        "Cellen met een getal dat niet bestaat tellen niet mee: {count}, de eerste is {cell}.",
        "Cells with a number that does not exist do not count: {count}, the first is {cell}.",
    ),
    "formulas_without_values": Text(
        "Formules zonder uitkomst: {count}, de eerste is {cell}. Ze tellen niet als nul. Open het bestand in Excel, bewaar het en sleep het opnieuw hierheen.",
        "Formulas without a result: {count}, the first is {cell}. They do not count as zero. Open the file in Excel, save it and drop it here again.",
    ),
    "sheet_unknown": Text(
        "Ik weet nog niet waarover dit blad gaat ({columns}). Zeg één keer wat in elke kolom staat, dan ken ik het voortaan.",
        "It is not clear yet what this sheet is about ({columns}). Say once what is in each column and it is known from then on.",
    ),
    "company_file": Text(
        "Dit is je ondernemingsdossier van de Nationale Bank. Geef het bij Cijfers, ‘Zaken zoals de jouwe’: daar telt het.",
        "This is your company file of the National Bank. Give it at Figures, ‘Businesses like yours’: it counts there.",
    ),
    "column_unclear": Text(
        "In de kolom {column} begrijp ik {count} keer niet wat er staat, bijvoorbeeld '{example}'. De rest is gelezen.",
        "In the column {column}, {count} cells are not understood, '{example}' for instance. The rest was read.",
    ),
    "column_third_decimal": Text(
        "In de kolom {column} staan {count} bedragen met meer dan twee cijfers na de komma, bijvoorbeeld {example}. Ze zijn op de cent afgerond.",
        "In the column {column}, {count} amounts have more than two decimals, {example} for instance. They were rounded to the cent.",
    ),
    "hours_unlikely": Text(
        "In de kolom {column} staan {count} keer uren die niet op één dag passen, bijvoorbeeld {example}. Kijk ze na; ze tellen niet mee.",
        "In the column {column}, {count} times the hours do not fit in one day, {example} for instance. Check them; they do not count.",
    ),
    "column_total_differs": Text(
        "Het totaal in je blad is {stated}, de rijen samen geven {computed}. Verschil: {difference}. De rijen tellen.",
        "The total in your sheet is {stated}, its rows make {computed}. Difference: {difference}. The rows count.",
    ),
    "receipt_total_differs": Text(
        "Het dagtotaal is {stated}, de betaalwijzen samen geven {computed}. Verschil: {difference}. De betaalwijzen tellen.",
        "The day's total is {stated}, its ways of payment make {computed}. Difference: {difference}. The ways of payment count.",
    ),
    "bankcsv_unknown": Text(
        "In dit bestand herken ik geen verrichtingen van een bank. Vraag je bank om CODA, of bewaar de verrichtingen met hun titelrij.",
        "No bank movements are recognised in this file. Ask your bank for CODA, or save the movements with their heading row.",
    ),
    "bankcsv_no_rows": Text(
        "Er staan geen verrichtingen in dit bestand. Kies in je internetbankieren een langere periode.",
        "There are no movements in this file. Choose a longer period in your internet banking.",
    ),
    "bank_refused_rows": Text(
        "Verrichtingen die geweigerd zijn of nog wachten tellen niet mee: {count}.",
        "Movements that were refused or still wait do not count: {count}.",
    ),
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
    # containers, limits and files that are something else
    "too_big": Text(
        "Dit bestand is groter dan 25 MB. Vraag een export over een kortere periode, bijvoorbeeld per jaar.",
        "This file is larger than 25 MB. Ask for an export over a shorter period, for example year by year.",
    ),
    "too_long": Text(
        "Dit bestand las te lang en is overgeslagen. Vraag een nieuwe export, liefst over een kortere periode.",
        "This file took too long to read and was skipped. Ask for a new export, preferably over a shorter period.",
    ),
    "too_heavy": Text(
        "Dit bestand vroeg te veel geheugen of is stuk, en is overgeslagen. Vraag een nieuwe export.",
        "This file took too much memory or is damaged, and was skipped. Ask for a new export.",
    ),
    "stumbled": Text(
        "Dit bestand konden wij niet lezen en dat is onze fout ({error}). Alle andere bestanden lazen gewoon verder.",
        "We could not read this file and that is our fault ({error}). All other files were read as usual.",
    ),
    "does_not_fit": Text(
        "Het bedrag {amount} heeft meer dan twee cijfers na de komma of is te groot. Daarom telt niets van dit bestand; vraag wie het maakte wat het moet zijn.",
        "The amount {amount} has more than two decimals or is too large. So nothing in this file counts; ask who made it what it should be.",
    ),
    "cannot_open": Text(
        "Dit bestand gaat niet open. Kijk of het er nog staat en of je het mag lezen.",
        "This file does not open. Check that it is still there and that you may read it.",
    ),
    "pdf_plain": Text(
        "In deze pdf zit geen leesbare factuur. Vraag je leverancier om de factuur via Peppol, of je boekhouder om het UBL-bestand.",
        "There is no readable invoice inside this PDF. Ask your supplier to send it through Peppol, or your accountant for the UBL file.",
    ),
    "pdf_locked": Text(
        "Deze pdf is beveiligd met een wachtwoord. Vraag hem zonder wachtwoord, of vraag het UBL-bestand.",
        "This PDF is locked with a password. Ask for it without a password, or ask for the UBL file.",
    ),
    "pdf_broken": Text(
        "Deze pdf is stuk of niet volledig. Download hem opnieuw, of vraag het UBL-bestand.",
        "This PDF is damaged or incomplete. Download it again, or ask for the UBL file.",
    ),
    "photo": Text(
        "Dit is een foto of een scan: daar lezen wij niets uit. Vraag de factuur via Peppol, of het UBL-bestand aan je boekhouder.",
        "This is a photo or a scan: we read nothing from it. Ask for the invoice through Peppol, or ask your accountant for the UBL file.",
    ),
    "mail": Text(
        "Dit is een bewaarde e-mail. Open hem, bewaar de bijlage apart en zet die hier.",
        "This is a saved e-mail. Open it, save the attachment by itself and put that here.",
    ),
    "old_xls": Text(
        "Dit is een Excel-bestand van de oude soort (.xls). Open het en bewaar het als Excel-werkmap (.xlsx).",
        "This is an old kind of Excel file (.xls). Open it and save it as an Excel workbook (.xlsx).",
    ),
    "encrypted_office": Text(
        "Dit Excel-bestand is beveiligd met een wachtwoord. Open het, haal het wachtwoord weg, bewaar het en zet het opnieuw hier.",
        "This Excel file is locked with a password. Open it, remove the password, save it and put it here again.",
    ),
    "docx": Text(
        "Dit is een Word-document: daar staan geen cijfers in die wij kunnen lezen. Vraag dezelfde gegevens als Excel, CSV of UBL.",
        "This is a Word document: it holds no figures we can read. Ask for the same data as Excel, CSV or UBL.",
    ),
    "other_office": Text(
        "Dit soort document lezen wij niet. Bewaar het als Excel-werkmap (.xlsx) of als CSV en zet dat hier.",
        "We do not read this kind of document. Save it as an Excel workbook (.xlsx) or as CSV and put that here.",
    ),
    "vcard": Text(
        "Dit zijn contactpersonen (vCard). Die heb je hier niet nodig: klanten en leveranciers komen uit je facturen.",
        "These are contacts (vCard). You do not need them here: customers and suppliers come from your invoices.",
    ),
    "html": Text(
        "Dit is een webpagina, geen bestand van je bank of boekhouder. Meld je opnieuw aan en download het nog eens.",
        "This is a web page, not a file from your bank or accountant. Sign in again and download it once more.",
    ),
    "other_archive": Text(
        "Dit soort ingepakt bestand (rar, 7z, gz) openen wij niet. Pak het uit en zet de bestanden hier, of maak er een zip van.",
        "We do not open this kind of packed file (rar, 7z, gz). Unpack it and put the files here, or make it a zip.",
    ),
    "binary": Text(
        "Dit is geen bestand dat wij kunnen lezen. Vraag je bank of boekhouder om CODA, CAMT, UBL, Excel of CSV.",
        "This is not a file we can read. Ask your bank or accountant for CODA, CAMT, UBL, Excel or CSV.",
    ),
    "plain_text": Text(
        "Dit is gewone tekst zonder kolommen of bedragen. Vraag je bank of boekhouder om CODA, CAMT, UBL, Excel of CSV.",
        "This is plain text without columns or amounts. Ask your bank or accountant for CODA, CAMT, UBL, Excel or CSV.",
    ),
    "zip_broken": Text(
        "Dit ingepakte bestand is stuk of niet volledig. Download het opnieuw.",
        "This packed file is damaged or incomplete. Download it again.",
    ),
    "zip_too_big": Text(
        "Deze zip is te groot: meer dan 300 MB, of meer dan 2 GB uitgepakt. Maak er kleinere van, bijvoorbeeld per jaar.",
        "This zip is too big: over 300 MB, or over 2 GB unpacked. Make smaller ones, for example one per year.",
    ),
    "zip_too_many": Text(
        "In deze zip zitten meer dan 50.000 bestanden. Maak er kleinere van, bijvoorbeeld per jaar.",
        "This zip holds more than 50,000 files. Make smaller ones, for example one per year.",
    ),
    "zip_encrypted": Text(
        "Deze zip is beveiligd met een wachtwoord. Pak hem zelf uit en zet de bestanden hier.",
        "This zip is locked with a password. Unpack it yourself and put the files here.",
    ),
    "zip_empty": Text(
        "In deze zip zit geen enkel bestand. Kijk of je de juiste koos.",
        "This zip holds no files at all. Check that you chose the right one.",
    ),
    "member_broken": Text(
        "Dit bestand in de zip is stuk. Vraag het opnieuw; de andere zijn gelezen.",
        "This file in the zip is damaged. Ask for it again; the others were read.",
    ),
    "member_encrypted": Text(
        "Dit bestand in de zip is beveiligd met een wachtwoord. Pak het zelf uit en zet het hier; de andere zijn gelezen.",
        "This file in the zip is locked with a password. Unpack it yourself and put it here; the others were read.",
    ),
    "member_too_big": Text(
        "Dit bestand in de zip is groter dan 25 MB en is overgeslagen. Vraag het over een kortere periode.",
        "This file in the zip is larger than 25 MB and was skipped. Ask for it over a shorter period.",
    ),
    "member_bomb": Text(
        "Dit bestand in de zip is meer dan 200 keer kleiner ingepakt dan het is: dat is niet veilig, het is overgeslagen.",
        "This file in the zip is packed more than 200 times smaller than it is: that is not safe, it was skipped.",
    ),
    "member_method": Text(
        "Dit bestand in de zip is op een ongewone manier ingepakt. Pak het zelf uit en zet het hier.",
        "This file in the zip is packed in an unusual way. Unpack it yourself and put it here.",
    ),
    "member_too_deep": Text(
        "Dit is een zip in een zip in een zip. Pak hem zelf uit en zet de bestanden hier.",
        "This is a zip in a zip in a zip. Unpack it yourself and put the files here.",
    ),
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
