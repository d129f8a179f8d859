"""What the owner reads about her books as a whole: when they cannot be written, and what the check found."""

from houvast.facts.text import Text

TEXTS: dict[str, Text] = {
    "books.disk_full": Text(
        "De schijf is vol. Maak plaats vrij en probeer opnieuw: wat al bewaard was, is er nog, en de rest is nergens half bewaard.",
        "The disk is full. Free some space and try again: what was stored is still there, and nothing was stored by half.",
    ),
    "books.read_only": Text(
        "Houvast mag niet schrijven in zijn map. Zorg dat je in die map mag schrijven en start opnieuw.",
        "Houvast may not write in its folder. Make the folder writable and start again.",
    ),
    "books.busy": Text(
        "Houvast is nog bezig met iets anders in je boeken. Wacht even en probeer opnieuw.",
        "Houvast is still busy with something else in your books. Wait a moment and try again.",
    ),
    "books.broken": Text(
        "De databank kan niet gelezen worden. Zet je laatste reservekopie terug.",
        "The database cannot be read. Restore your last backup.",
    ),
    "books.own_firm": Text("Welke van deze zaken is de jouwe?", "Which of these firms is yours?"),
    "books.not_a_backup": Text(
        "{name} is geen reservekopie van Houvast. Kies het bestand dat `houvast backup` gemaakt heeft.",
        "{name} is not a backup of Houvast. Choose the file that `houvast backup` made.",
    ),
    "books.backup_bad": Text(
        "De reservekopie klopt niet met je boeken en is weggegooid. Probeer opnieuw.",
        "The backup does not match your books and was thrown away. Try again.",
    ),
    "books.only_sqlite": Text(
        "Je boeken staan in PostgreSQL. Neem de reservekopie met pg_dump.",
        "Your books are in PostgreSQL. Make the backup with pg_dump.",
    ),
    "books.check_database": Text("De databank is gaaf.", "The database is intact."),
    "books.check_database_bad": Text(
        "De databank is beschadigd: {what}. Zet je laatste reservekopie terug.",
        "The database is damaged: {what}. Restore your last backup.",
    ),
    "books.check_keys": Text("Alles verwijst naar iets wat er is.", "Everything refers to something that is there."),
    "books.check_keys_bad": Text(
        "{count:number} rijen verwijzen naar iets wat er niet meer is. Zet je laatste reservekopie terug.",
        "{count:number} rows refer to something that is no longer there. Restore your last backup.",
    ),
    "books.check_originals": Text(
        "{count:number} bestanden nagekeken: elk is nog precies wat je gaf.",
        "{count:number} files checked: each is still exactly what you gave.",
    ),
    "books.check_originals_bad": Text(
        "{name} is niet meer wat je gaf. Lees dit bestand opnieuw in, of zet je laatste reservekopie terug.",
        "{name} is no longer what you gave. Read the file in again, or restore your last backup.",
    ),
    "books.check_facts": Text(
        "{count:number} bestanden opnieuw gelezen: je boeken zeggen precies wat erin staat.",
        "{count:number} files read again: your books say exactly what is in them.",
    ),
    "books.check_facts_bad": Text(
        "Je boeken zeggen iets anders dan wat in {name} staat ({rows:number} keer). Zet het recht met: houvast doctor --repair",
        "Your books say something else than {name} does ({rows:number} times). Put it right with: houvast doctor --repair",
    ),
    "books.check_facts_more": Text(
        "Nog {count:number} andere bestanden zeggen iets anders dan je boeken.",
        "{count:number} more files say something else than your books.",
    ),
    "books.repair_nothing": Text(
        "Er is niets recht te zetten: je boeken zeggen wat in je bestanden staat.",
        "There is nothing to put right: your books say what is in your files.",
    ),
    "books.repair_done": Text(
        "{name} opnieuw gelezen: je boeken zeggen weer wat erin staat ({rows:number} keer rechtgezet).",
        "{name} read again: your books say again what is in it (put right {rows:number} times).",
    ),
    "books.repair_done_more": Text(
        "Nog {count:number} andere bestanden opnieuw gelezen en rechtgezet.",
        "{count:number} more files read again and put right.",
    ),
    "books.repair_failed": Text(
        "{name} kon niet rechtgezet worden: wat over dit bestand bewaard is, klopt niet. Zet je laatste reservekopie terug.",
        "{name} could not be put right: what is kept about this file does not hold. Restore your last backup.",
    ),
    "books.repair_late": Text(
        "{name} kon nu niet opnieuw gelezen worden en staat er nog zoals het was. Probeer opnieuw als je computer minder te doen heeft.",
        "{name} could not be read again just now and stays as it was. Try again when your computer has less to do.",
    ),
    "books.repair_damaged": Text(
        "{name} is beschadigd. Lees hetzelfde bestand opnieuw in: dan komt het weer goed.",
        "{name} is damaged. Read the same file in again: that puts it right.",
    ),
    "books.repair_backup": Text("Reservekopie gemaakt en nagekeken: {place}", "Backup made and verified: {place}"),
    "books.check_late": Text(
        "{name} kon nu niet op tijd gelezen worden en is niet vergeleken. Probeer opnieuw als je computer minder te doen heeft.",
        "{name} could not be read in time just now and was not compared. Try again when your computer has less to do.",
    ),
    "books.check_waiting": Text(
        "{count:number} bestanden wachten nog om gelezen te worden; die zijn niet vergeleken.",
        "{count:number} files still wait to be read; those were not compared.",
    ),
    "books.check_pairs": Text(
        "Betalingen en facturen opnieuw naast elkaar gelegd: dezelfde paren.",
        "Payments and invoices laid side by side again: the same pairs.",
    ),
    "books.check_pairs_bad": Text(
        "Welke betaling bij welke factuur hoort, is veranderd zonder dat je iets deed. Zet je laatste reservekopie terug.",
        "Which payment belongs to which invoice changed without you doing anything. Restore your last backup.",
    ),
    "books.check_balances": Text(
        "{count:number} uittreksels: het saldo klopt tot op de cent.",
        "{count:number} statements: the balances hold to the cent.",
    ),
    "books.check_balances_bad": Text(
        "Uittreksel {number} van {account}: de verrichtingen komen {amount:money} naast het nieuwe saldo uit.",
        "Statement {number} of {account}: the movements miss the new balance by {amount:money}.",
    ),
    "books.check_gap": Text(
        "Rekening {account}: tussen {begin:date} en {end:date} sluiten de uittreksels niet op elkaar aan ({amount:money}). "
        "Vraag de ontbrekende uittreksels op bij je bank.",
        "Account {account}: between {begin:date} and {end:date} the statements do not follow on each other ({amount:money}). "
        "Ask your bank for the missing statements.",
    ),
    "books.check_totals": Text(
        "Alles wat bij het inlezen geteld werd, staat er nog.", "Everything counted when it was read is still there."
    ),
    "books.check_totals_bad": Text(
        "{name} gaf bij het inlezen {stated:number} rijen, nu staan er {found:number}. Zet je laatste reservekopie terug.",
        "{name} gave {stated:number} rows when it was read, now there are {found:number}. Restore your last backup.",
    ),
}
