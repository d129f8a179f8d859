"""What the sign-in, the settings and the notes say, with the texts about the kind of business."""

from houvast.facts.text import Text
from houvast.firm import kind_texts, people_texts, puzzle_texts, question_texts, sheet_texts, sheet_work_texts

TEXTS: dict[str, Text] = {
    **kind_texts.TEXTS,
    **people_texts.TEXTS,
    **question_texts.TEXTS,
    **sheet_texts.TEXTS,
    **sheet_work_texts.TEXTS,
    **puzzle_texts.TEXTS,
    # first visit
    "firm.first_eyebrow": Text("Welkom", "Welcome"),
    "firm.first_title": Text("Kies een wachtwoord.", "Choose a password."),
    "firm.first_lede": Text(
        "Je cijfers blijven op deze computer. Het wachtwoord houdt ze voor jou alleen.",
        "Your figures stay on this computer. The password keeps them yours alone.",
    ),
    "firm.first_submit": Text("Begin", "Start"),
    "firm.your_name": Text("Je naam", "Your name"),
    "firm.your_name_hint": Text(
        "Zoals we je mogen aanspreken. Mag leeg blijven.", "How we may address you. May stay empty."
    ),
    "firm.firm_name": Text("Naam van je zaak", "Name of your firm"),
    "firm.firm_name_hint": Text(
        "Mag leeg blijven: we lezen hem straks op je facturen.",
        "May stay empty: we will read it on your invoices.",
    ),
    "firm.password": Text("Wachtwoord", "Password"),
    "firm.password_hint": Text(
        "Minstens tien tekens. Een zinnetje mag.", "At least ten characters. A short sentence will do."
    ),
    "firm.password_lost": Text(
        "Kwijt? Typ ‘houvast password’ op de computer waar Houvast draait. Je gegevens blijven.",
        "Lost it? Type ‘houvast password’ on the computer Houvast runs on. Your data stays.",
    ),
    "firm.password_short": Text(
        "Maak het wat langer: minstens tien tekens.", "Make it a bit longer: at least ten characters."
    ),
    "firm.password_common": Text(
        "Dat wachtwoord raadt een computer meteen. Maak er een zinnetje van.",
        "A computer guesses that password at once. Turn it into a short sentence.",
    ),
    "firm.password_digits": Text(
        "Alleen cijfers is te makkelijk. Zet er woorden bij.", "Digits alone are too easy. Add a few words."
    ),
    "firm.required": Text("Dit hebben we nodig.", "We need this."),
    "firm.too_long": Text("Dat is te lang. Kort het in.", "That is too long. Shorten it."),
    # served elsewhere, nobody there yet
    "firm.first_served_title": Text("Er is nog geen zaakvoerder.", "There is no owner yet."),
    "firm.first_served": Text(
        "Typ ‘houvast password’ op de server. Daarna meld je je hier aan.",
        "Type ‘houvast password’ on the server. Then sign in here.",
    ),
    # sign in
    "firm.sign_in_title": Text("Dag. Ben jij het?", "Hello. Is it you?"),
    "firm.sign_in_lede": Text("Meld je aan om verder te gaan.", "Sign in to go on."),
    "firm.sign_in": Text("Meld je aan", "Sign in"),
    "firm.owner_user": Text("zaakvoerder", "owner"),
    "firm.name": Text("Naam", "Name"),
    "firm.name_hint": Text("De zaakvoerder laat dit leeg.", "The owner leaves this empty."),
    "firm.sign_in_wrong": Text(
        "Dat klopt niet. Kijk of je hoofdletters vastgezet hebt, en probeer opnieuw.",
        "That is not right. Check your caps lock and try again.",
    ),
    "firm.sign_in_wait": Text(
        "Te veel keer fout. Wacht {minutes} min. en probeer het dan opnieuw.",
        "Too many wrong tries. Wait {minutes} min. and try again.",
    ),
    # entry link
    "firm.enter_title": Text("Koppel dit toestel", "Pair this device"),
    "firm.enter_lede": Text("Daarna ben je hier aangemeld als {name}.", "You will then be signed in here as {name}."),
    "firm.enter_submit": Text("Koppel", "Pair"),
    "firm.enter_gone_title": Text("Deze link werkt niet meer.", "This link no longer works."),
    "firm.enter_gone": Text(
        "Ze werkt één keer, en maar tien minuten. Vraag een nieuwe op, of meld je aan met je wachtwoord.",
        "It works once, and for ten minutes only. Ask for a new one, or sign in with your password.",
    ),
    # settings
    "firm.settings_eyebrow": Text("Instellingen", "Settings"),
    "firm.settings_title": Text("Hoe je zaak hier staat", "How your firm stands here"),
    "firm.settings_firm": Text("Je zaak", "Your firm"),
    "firm.enterprise_number": Text("Ondernemingsnummer", "Enterprise number"),
    "firm.enterprise_number_hint": Text(
        "Zo herkennen we wat verkoop en wat aankoop is. Leeg laten mag: we leiden het af uit je facturen.",
        "This is how we tell sales from purchases. Leave it empty and we take it from your invoices.",
    ),
    "firm.enterprise_number_wrong": Text(
        "Het controlegetal klopt niet. Kijk de laatste twee cijfers na.",
        "The check digits do not match. Look at the last two digits.",
    ),
    "firm.vat_liable": Text("Mijn zaak is btw-plichtig", "My firm is liable for VAT"),
    "firm.vat_liable_hint": Text(
        "Zet dit uit als je geen btw aanrekent. Aankopen tellen dan mee met btw.",
        "Turn this off if you charge no VAT. Purchases then count with VAT.",
    ),
    "firm.own_minimum": Text("Jouw minimum op de rekening", "Your minimum in the bank"),
    "firm.own_minimum_hint": Text(
        "Het bedrag waar je liever niet onder zakt. Leeg laten mag.",
        "The amount you would rather not fall below. May stay empty.",
    ),
    "firm.amount_wrong": Text(
        "Schrijf een bedrag, zoals 15.000 of 2.500,50.", "Write an amount, such as 15,000 or 2,500.50."
    ),
    "firm.keep": Text("Bewaar", "Keep"),
    "firm.kept": Text("Bewaard.", "Kept."),
    "firm.settings_password": Text("Je wachtwoord", "Your password"),
    "firm.old_password": Text("Huidig wachtwoord", "Current password"),
    "firm.new_password": Text("Nieuw wachtwoord", "New password"),
    "firm.change_password": Text("Wijzig", "Change"),
    "firm.password_changed": Text(
        "Je wachtwoord is gewijzigd. Andere toestellen moeten zich opnieuw aanmelden.",
        "Your password has changed. Other devices have to sign in again.",
    ),
    # people who sign in
    "firm.settings_people": Text("Wie mag mee binnenkijken?", "Who may look in too?"),
    "firm.people_lede": Text(
        "Een medewerker ziet enkel de pagina’s die je aanvinkt. Bank, marges, mensen en tijd blijven dicht tot je ze opent.",
        "A colleague sees only the pages you tick. Bank, margins, people and time stay shut until you open them.",
    ),
    "firm.people_owner": Text("zaakvoerder, ziet alles", "owner, sees everything"),
    "firm.people_add": Text("Nog iemand binnenlaten", "Let somebody else in"),
    "firm.people_name": Text("Naam om mee aan te melden", "Name to sign in with"),
    "firm.people_submit": Text("Laat binnen", "Let in"),
    "firm.people_added": Text("{name} kan zich nu aanmelden.", "{name} can now sign in."),
    "firm.people_taken": Text("Die naam is al in gebruik. Zet er een letter bij.", "That name is taken. Add a letter."),
    "firm.people_change": Text("Bewaar", "Keep"),
    "firm.people_changed": Text("Bewaard wat {name} ziet.", "Kept what {name} sees."),
    "firm.people_remove": Text("Haal weg", "Remove"),
    "firm.people_removed": Text("{name} kan zich niet meer aanmelden.", "{name} can no longer sign in."),
    "firm.rooms": Text("Pagina’s", "Pages"),
    "firm.room_week": Text("Deze week (toont je bank)", "This week (shows your bank)"),
    "firm.room_cash": Text("Geld (toont je bank)", "Money (shows your bank)"),
    "firm.room_indicators": Text(
        "Cijfers (toont je bank, je marges en de uren)", "Figures (shows your bank, your margins and the hours)"
    ),
    "firm.room_parties": Text("Klanten en leveranciers", "Customers and suppliers"),
    "firm.room_quotes": Text("Offertes", "Quotes"),
    "firm.room_inbox": Text("Mijn bestanden (toont je bank)", "My files (shows your bank)"),
    "firm.sees": Text("Mag ook zien", "May also see"),
    "firm.sees_bank": Text("bank", "bank"),
    "firm.sees_margins": Text("marges", "margins"),
    "firm.sees_people": Text("mensen", "people"),
    "firm.sees_time": Text("tijd", "time"),
    "firm.sees_missing": Text(
        "Die pagina toont je bank. Vink ook ‘bank’ aan, of laat de pagina weg.",
        "That page shows your bank. Tick ‘bank’ as well, or leave the page out.",
    ),
    # phone on her own network
    "firm.settings_phone": Text("Op je telefoon", "On your phone"),
    "firm.phone_off": Text(
        "Staat uit: enkel deze computer kan erbij. Wil je je telefoon koppelen, start dan ‘houvast run --lan’.",
        "Off: only this computer can reach it. To pair your phone, start ‘houvast run --lan’.",
    ),
    "firm.phone_on": Text(
        "Staat aan. Wie op je netwerk zit, bereikt {address}, maar ziet niets zonder deze code. Het verkeer is niet versleuteld: gebruik het enkel op je eigen wifi.",
        "On. Anyone on your network can reach {address}, but sees nothing without this code. The traffic is not encrypted: use it on your own Wi-Fi only.",
    ),
    "firm.phone_make": Text("Toon een code voor één toestel", "Show a code for one device"),
    "firm.phone_title": Text("Scan met je telefoon", "Scan with your phone"),
    "firm.phone_scan": Text(
        "Werkt één keer, tot {until}. Je telefoon moet op dezelfde wifi zitten.",
        "Works once, until {until}. Your phone has to be on the same Wi-Fi.",
    ),
    "firm.phone_qr": Text("QR-code om je telefoon te koppelen", "QR code to pair your phone"),
    "firm.phone_link": Text("Of typ dit adres over:", "Or type this address:"),
    # notes
    "firm.notes_eyebrow": Text("Uit je hoofd", "Off your mind"),
    "firm.notes_title": Text("Wat je wou onthouden", "What you wanted to remember"),
    "firm.notes_lede": Text(
        "Alleen jij ziet dit. Klaar ermee? Veeg het weg.", "Only you see this. Done with it? Wipe it."
    ),
    "firm.notes_none": Text("Niets om te onthouden. Dat mag ook.", "Nothing to remember. That is fine too."),
    "firm.note_kept": Text("Onthouden.", "Remembered."),
    "firm.note_empty": Text("Er stond niets om te onthouden.", "There was nothing to remember."),
    "firm.note_erase": Text("Veeg weg", "Wipe"),
    "firm.note_erased": Text("Weggeveegd: ‘{text}’", "Wiped: ‘{text}’"),
}
