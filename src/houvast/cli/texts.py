"""What the command line says, in both languages."""

from houvast.facts.text import Text

TEXTS: dict[str, Text] = {
    "cli.about": Text(
        "Houvast: iets om je aan vast te houden als je een kleine zaak leidt.",
        "Houvast: something to hold on to when you run a small firm.",
    ),
    "cli.about_more": Text("Begin met: houvast demo. Engels: zet HOUVAST_LANGUAGE=en.", "Start with: houvast demo."),
    "cli.command": Text("opdracht", "command"),
    "cli.unknown_words": Text("Dit ken ik niet: {words}.", "I do not know: {words}."),
    "cli.wrong_word": Text("Dit begrijp ik niet: {word}.", "I do not understand: {word}."),
    "cli.word_missing": Text("Er ontbreekt nog een woord.", "A word is missing."),
    "cli.more_help": Text("Meer uitleg: {command} --help", "More help: {command} --help"),
    "cli.usage": Text("zo: ", "usage: "),
    "cli.heading_words": Text("woorden", "words"),
    "cli.heading_options": Text("mag erbij", "options"),
    "cli.help_help": Text("toon deze uitleg", "show this help"),
    "cli.help_version": Text("toon welke versie dit is", "show which version this is"),
    "cli.a_port": Text("POORT", "PORT"),
    "cli.a_path": Text("PAD", "PATH"),
    "cli.a_file": Text("BESTAND", "FILE"),
    "cli.a_day": Text("DAG", "DAY"),
    "cli.a_number": Text("NUMMER", "NUMBER"),
    # help per command
    "cli.help_run": Text("Open Houvast met je eigen zaak.", "Open Houvast with your own firm."),
    "cli.help_demo": Text(
        "Kijk rond in een voorbeeldzaak, apart van je eigen gegevens.",
        "Look around in an example firm, apart from your own data.",
    ),
    "cli.help_import": Text("Lees bestanden of mappen in en bewaar ze.", "Read files or folders and keep them."),
    "cli.help_read": Text(
        "Toon wat Houvast van een bestand begrijpt, zonder iets te bewaren.",
        "Show what Houvast understands of a file, without keeping anything.",
    ),
    "cli.help_cash": Text(
        "Toon het geld van de volgende dertien weken: het laagste punt en de kans erop.",
        "Show the money of the next thirteen weeks: the lowest point and its chance.",
    ),
    "cli.help_json_one": Text(
        "één JSON-object (beschreven in docs/figures.md en docs/cash-json.md)",
        "one JSON object (described in docs/figures.md and docs/cash-json.md)",
    ),
    "cli.help_figures": Text(
        "Toon de vaste cijfers van je zaak, en of ze een signaal geven.",
        "Show the fixed figures of your firm, and whether they give a signal.",
    ),
    "cli.help_undo": Text("Maak ongedaan wat je eerder inlas.", "Undo something you read in earlier."),
    "cli.help_doctor": Text(
        "Kijk na of alles nog klopt: originelen, saldo's, databank.",
        "Check that everything still holds: originals, balances, database.",
    ),
    "cli.help_backup": Text("Maak een nagekeken reservekopie in één bestand.", "Make a verified backup in one file."),
    "cli.help_restore": Text("Zet een reservekopie terug.", "Put a backup back."),
    "cli.help_export": Text(
        "Schrijf al je originelen en antwoorden naar één zip.", "Write all your originals and answers to one zip."
    ),
    "cli.help_wipe": Text(
        "Wis alle gegevens van deze zaak van deze computer.", "Erase all data of this firm from this computer."
    ),
    "cli.help_password": Text("Kies een nieuw wachtwoord voor de zaakvoerder.", "Choose a new password for the owner."),
    "cli.help_bench": Text(
        "Meet hoe snel Houvast hier is, als verhoudingen.", "Measure how fast Houvast is here, as ratios."
    ),
    "cli.help_test": Text("Laat alle controles lopen.", "Run every check."),
    # help per word
    "cli.help_port": Text(
        "poort op deze computer (anders de eerste vrije vanaf 8020)",
        "port on this computer (else the first free one from 8020)",
    ),
    "cli.help_no_browser": Text("open de browser niet", "do not open the browser"),
    "cli.help_lan": Text(
        "ook bereikbaar voor je gsm op je eigen netwerk, na één QR-code",
        "also reachable for your phone on your own network, after one QR code",
    ),
    "cli.help_archetype": Text(
        "soort zaak: person (kapsalon), retail (fietsenwinkel), project (installateur), production (metaal), mixed (keukens)",
        "kind of firm: person (hairdresser), retail (bike shop), project (installer), production (metal), mixed (kitchens)",
    ),
    "cli.help_paths": Text("bestanden, mappen of zips", "files, folders or zips"),
    "cli.help_dry_run": Text(
        "toon alleen wat er zou gebeuren; schrijf niets", "only show what would happen; write nothing"
    ),
    "cli.help_files": Text("één of meer bestanden", "one or more files"),
    "cli.help_json": Text(
        "één JSON-object per regel (beschreven in docs/read-json.md)",
        "one JSON object per line (described in docs/read-json.md)",
    ),
    "cli.help_from": Text("agenda: eerste dag (jjjj-mm-dd)", "calendar: first day (yyyy-mm-dd)"),
    "cli.help_to": Text("agenda: dag na de laatste (jjjj-mm-dd)", "calendar: day after the last (yyyy-mm-dd)"),
    "cli.help_batch": Text(
        "het nummer van wat je inlas; zonder nummer zie je de lijst",
        "the number of what you read in; without one you see the list",
    ),
    "cli.help_file": Text("het bestand", "the file"),
    "cli.help_repair": Text(
        "zet recht wat anders in je boeken staat dan in je bestanden, na een reservekopie",
        "put right what your books say otherwise than your files, after a backup",
    ),
    "cli.help_repair_yes": Text(
        "ik heb zelf al een reservekopie (alleen nodig als je boeken in PostgreSQL staan)",
        "I made a backup myself (only needed when your books are in PostgreSQL)",
    ),
    "cli.repair_elsewhere": Text(
        "Je boeken staan in PostgreSQL. Neem eerst een reservekopie met pg_dump, en geef dan: houvast doctor --repair --yes",
        "Your books are in PostgreSQL. Make a backup with pg_dump first, and then give: houvast doctor --repair --yes",
    ),
    "cli.help_yes": Text("zonder vraag om bevestiging", "without asking to confirm"),
    "cli.help_quick": Text("kleinere hoeveelheden, ruwere cijfers", "smaller amounts, rougher figures"),
    "cli.help_full": Text("ook de grote aantallen fouten", "the large fault counts as well"),
    # serving
    "cli.serving": Text("Houvast staat klaar op {address}", "Houvast is ready at {address}"),
    "cli.stop_with": Text(
        "Stoppen doe je met Ctrl+C. Je gegevens staan in {home}.", "Stop with Ctrl+C. Your data lives in {home}."
    ),
    "cli.already_running": Text(
        "Houvast draait al voor deze map; ik open {address}.",
        "Houvast already runs for this folder; opening {address}.",
    ),
    "cli.busy_elsewhere": Text(
        "Een andere Houvast is met deze map bezig: {home}. Wacht tot die klaar is en probeer opnieuw.",
        "Another Houvast is busy with this folder: {home}. Wait until it is done and try again.",
    ),
    "cli.running_here": Text(
        "Houvast staat open op {address}. Doe het daar, of sluit het eerst (Ctrl+C) en probeer opnieuw.",
        "Houvast is open at {address}. Do it there, or close it first (Ctrl+C) and try again.",
    ),
    "cli.port_busy": Text(
        "Poort {port} is al in gebruik. Kies een andere, bijvoorbeeld: --port {other}",
        "Port {port} is already in use. Choose another, for instance: --port {other}",
    ),
    "cli.port_wrong": Text(
        "Poort {port} bestaat niet. Kies een getal tussen 1 en 65535.",
        "Port {port} does not exist. Choose a number between 1 and 65535.",
    ),
    "cli.lan_open": Text(
        "Ook bereikbaar op je eigen netwerk: {address}. Koppel je gsm met de QR-code in Instellingen. Een toestel dat niet gekoppeld is, ziet alleen dat Houvast hier draait.",
        "Also reachable on your own network: {address}. Pair your phone with the QR code in Settings. A device that is not paired only sees that Houvast runs here.",
    ),
    "cli.no_inbox": Text(
        "De map uit HOUVAST_INBOX vind ik niet: {place}. Zodra ze er is, lees ik ze in.",
        "I cannot find the folder in HOUVAST_INBOX: {place}. As soon as it is there, I read it.",
    ),
    "cli.no_network": Text(
        "Ik vind geen netwerk: Houvast is alleen op deze computer te zien. Verbind met je wifi en start opnieuw.",
        "I find no network: Houvast can be seen on this computer only. Connect to your wifi and start again.",
    ),
    # demo
    "cli.demo_building": Text(
        "Ik maak de voorbeeldzaak {name}: {years} jaar echte bestanden...",
        "Making the example firm {name}: {years} years of real files...",
    ),
    "cli.demo_reading": Text("Ik lees ze in zoals jij dat zou doen...", "Reading them in as you would..."),
    "cli.demo_ready": Text(
        "{name} staat klaar. Dit is een verzonnen zaak, apart van je eigen gegevens.",
        "{name} is ready. This is an invented firm, apart from your own data.",
    ),
    # import, read, undo
    "cli.no_such_path": Text(
        "Dit vind ik niet: {place}. Kijk de naam na.", "I cannot find this: {place}. Check the name."
    ),
    "cli.half_window": Text(
        "Geef een eerste dag met --from en de dag na de laatste met --to, in die volgorde.",
        "Give a first day with --from and the day after the last with --to, in that order.",
    ),
    "cli.nothing_to_read": Text("Hier staat niets om in te lezen: {place}", "There is nothing to read here: {place}"),
    "cli.nothing_kept": Text("Hier viel niets uit te bewaren.", "There was nothing in it to keep."),
    "cli.counted": Text(
        "{new} nieuw, {known} stonden er al, {doubtful} om na te kijken, {refused} niet gelezen.",
        "{new} new, {known} there already, {doubtful} to look at, {refused} not read.",
    ),
    "cli.state_waiting": Text("wacht", "waiting"),
    "cli.state_read": Text("gelezen, nog niet bewaard", "read, not kept yet"),
    "cli.state_kept": Text("bewaard", "kept"),
    "cli.state_undone": Text("ongedaan gemaakt", "undone"),
    "cli.kept": Text(
        "Bewaard als nummer {batch}. Terugdraaien kan met: houvast undo {batch}",
        "Kept as number {batch}. Undo with: houvast undo {batch}",
    ),
    "cli.dry_run": Text("Er is niets geschreven.", "Nothing was written."),
    "cli.undone": Text("Nummer {batch} is ongedaan gemaakt: {label}.", "Number {batch} is undone: {label}."),
    "cli.no_such_batch": Text(
        "Nummer {batch} ken ik niet. Met 'houvast undo' zie je de lijst.",
        "I do not know number {batch}. 'houvast undo' shows the list.",
    ),
    "cli.already_undone": Text("Nummer {batch} was al ongedaan gemaakt.", "Number {batch} was undone already."),
    "cli.batch_line": Text("{batch}  {day:date}  {state}  {label}", "{batch}  {day:date}  {state}  {label}"),
    "cli.no_batches": Text("Je las nog niets in.", "You have not read anything in yet."),
    # upkeep
    "cli.doctor_well": Text("Alles klopt.", "Everything holds."),
    "cli.doctor_ill": Text(
        "Er klopt iets niet. Probeer eerst: houvast doctor --repair. Helpt dat niet, zet dan de laatste goede reservekopie terug met: houvast restore BESTAND",
        "Something does not hold. First try: houvast doctor --repair. If that does not help, put the last good backup back with: houvast restore FILE",
    ),
    "cli.backed_up": Text("Reservekopie gemaakt en nagekeken: {place}", "Backup made and verified: {place}"),
    "cli.restored": Text(
        "Teruggezet en nagekeken. De vorige gegevens staan ernaast in {place}.",
        "Restored and verified. The previous data stands beside it in {place}.",
    ),
    "cli.file_exists": Text(
        "{place} bestaat al. Kies een andere naam, ik overschrijf niets.",
        "{place} already exists. Choose another name, I overwrite nothing.",
    ),
    "cli.not_a_backup": Text(
        "{place} is geen reservekopie van Houvast, of ze is beschadigd. Er is niets veranderd.",
        "{place} is not a backup of Houvast, or it is damaged. Nothing has changed.",
    ),
    "cli.no_data": Text(
        "Er zijn nog geen gegevens in {place}. Begin met: houvast run",
        "There is no data yet in {place}. Start with: houvast run",
    ),
    "cli.wipe_elsewhere": Text(
        "Je boeken staan in PostgreSQL (DATABASE_URL), en die wis ik niet. Wis die databank zelf, bijvoorbeeld met dropdb.",
        "Your books are in PostgreSQL (DATABASE_URL), and that I do not erase. Erase that database yourself, for instance with dropdb.",
    ),
    "cli.exported": Text(
        "{n} originelen en je antwoorden staan in {place}", "{n} originals and your answers are in {place}"
    ),
    "cli.wipe_sure": Text(
        "Dit wist alles van deze zaak in {place}. Typ WIS om door te gaan: ",
        "This erases everything of this firm in {place}. Type WIS to go on: ",
    ),
    "cli.wiped": Text("Alles is gewist.", "Everything is erased."),
    "cli.not_wiped": Text("Er is niets gewist.", "Nothing was erased."),
    "cli.password_new": Text("Nieuw wachtwoord: ", "New password: "),
    "cli.password_set": Text(
        "Het nieuwe wachtwoord is gezet. Alle toestellen moeten opnieuw aanmelden.",
        "The new password is set. Every device has to sign in again.",
    ),
    "cli.password_weak": Text(
        "Dit wachtwoord is te kort of te bekend. Neem er een van minstens tien tekens.",
        "This password is too short or too well known. Take one of at least ten characters.",
    ),
    # checks
    "cli.no_chromium": Text(
        "De browserproeven worden overgeslagen: Chromium ontbreekt. Op Debian: sudo apt install chromium",
        "The browser journeys are skipped: Chromium is missing. On Debian: sudo apt install chromium",
    ),
    "cli.only_in_checkout": Text(
        "Dit werkt alleen in een kopie van de broncode van Houvast, niet in een geïnstalleerde versie.",
        "This works in a checkout of Houvast's source only, not in an installed version.",
    ),
    "cli.newer_database": Text(
        "Deze gegevens komen van een nieuwere Houvast. Installeer eerst de nieuwste versie; er is niets veranderd.",
        "This data comes from a newer Houvast. Install the newest version first; nothing has changed.",
    ),
    # the machine
    "cli.books": Text("{sentence}", "{sentence}"),
    "cli.disk_full": Text(
        "De schijf is vol. Maak plaats en probeer opnieuw; er is niets half bewaard. {place}",
        "The disk is full. Make room and try again; nothing is half kept. {place}",
    ),
    "cli.read_only": Text(
        "Ik mag hier niet schrijven of lezen: {place}. Kies een andere map met HOUVAST_HOME.",
        "I may not write or read here: {place}. Choose another folder with HOUVAST_HOME.",
    ),
    "cli.no_psycopg": Text(
        "Voor PostgreSQL ontbreekt nog een bibliotheek: pip install 'psycopg[binary]'",
        "For PostgreSQL one library is still missing: pip install 'psycopg[binary]'",
    ),
    "cli.no_database": Text(
        "Ik bereik je databank niet. Kijk DATABASE_URL na, en of PostgreSQL draait. {why}",
        "I cannot reach your database. Check DATABASE_URL, and whether PostgreSQL runs. {why}",
    ),
    "cli.not_a_folder": Text(
        "HOUVAST_HOME is geen map: {place}. Kies een map waarin ik mag schrijven.",
        "HOUVAST_HOME is not a folder: {place}. Choose a folder I may write in.",
    ),
}
