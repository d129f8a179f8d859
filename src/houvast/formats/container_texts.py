"""What the owner reads about a zip, a limit that was passed, or a file that is something else."""

from houvast.facts.text import Text

TEXTS: dict[str, Text] = {
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
}
