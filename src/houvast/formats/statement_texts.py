"""What the owner reads about statements, exports of a bank, and her own sheets."""

from houvast.facts.text import Text

TEXTS: dict[str, Text] = {
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
}
