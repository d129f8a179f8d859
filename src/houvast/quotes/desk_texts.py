"""What she reads while she follows up: whom she calls, the link for the customer, questions and answers."""

from typing import Final

from houvast.facts.text import Text

TEXTS: Final[dict[str, Text]] = {
    "quotes.follow_title": Text("Opvolgen", "Following up"),
    "quotes.follow_lede": Text(
        "Wie je wanneer belt, zolang er geen antwoord is. Zet ze in je agenda met één bestand.",
        "Whom you call when, as long as there is no answer. Put them in your calendar with one file.",
    ),
    "quotes.follow_none": Text("Niemand om te bellen.", "Nobody to call."),
    "quotes.follow_calendar": Text("Bewaar voor je agenda", "Save for your calendar"),
    "quotes.follow_calendar_hint": Text(
        "Open het bestand in Google, Outlook of op je iPhone. Een nieuw bestand zet niets dubbel.",
        "Open the file in Google, Outlook or on your iPhone. A new file doubles nothing.",
    ),
    "quotes.follow_asked": Text("Vragen die wachten op jou", "Questions that wait for you"),
    "quotes.follow_file": Text("offertes-opvolgen", "quotes-to-follow-up"),
    "quotes.desk_title": Text("De klant van offerte {number}", "The customer of quote {number}"),
    "quotes.desk_link": Text("Een link voor de klant", "A link for the customer"),
    "quotes.desk_link_lede": Text(
        "Achter de link leest je klant de offerte, vinkt extra's aan, vraagt iets en gaat akkoord of niet. Zonder "
        "wachtwoord, en alleen deze offerte.",
        "Behind the link your customer reads the quote, ticks extras, asks something and accepts or declines. Without "
        "a password, and this quote only.",
    ),
    "quotes.desk_make": Text("Maak een link", "Make a link"),
    "quotes.desk_fresh": Text(
        "Kopieer hem nu: hij staat nergens bewaard, alleen een afdruk waaraan we hem herkennen.",
        "Copy it now: it is kept nowhere, only a print by which we know it again.",
    ),
    "quotes.desk_open_until": Text(
        "Een link die open blijft tot {day:date}.", "A link that stays open until {day:date}."
    ),
    "quotes.desk_withdraw": Text("Trek alle links in", "Withdraw all links"),
    "quotes.desk_withdrawn": Text(
        "Geen enkele link van deze offerte opent nog.", "No link of this quote opens any more."
    ),
    "quotes.desk_no_address": Text(
        "Houvast draait hier alleen voor jou, dus kan je klant er niet bij. Stuur de PDF met een eigen bericht en "
        "noteer het antwoord met één klik.",
        "Houvast runs here for you alone, so your customer cannot reach it. Send the PDF with a message of your own "
        "and note the answer with one click.",
    ),
    "quotes.desk_not_sent": Text(
        "Deze offerte is nog niet verstuurd. Daarna kan je klant erop antwoorden.",
        "This quote was not sent yet. After that your customer can answer it.",
    ),
    "quotes.desk_text": Text("Tekst met de link", "Text with the link"),
    "quotes.desk_ready": Text(
        "Dag {customer},\n\nHier vind je onze offerte {number}: {address}\nJe kan ze daar bekijken, extra's aanvinken, "
        "iets vragen en meteen antwoorden.\n\nMet vriendelijke groeten,\n{firm}",
        "Hello {customer},\n\nHere is our quote {number}: {address}\nYou can look at it there, tick extras, ask "
        "something and answer at once.\n\nKind regards,\n{firm}",
    ),
    "quotes.desk_subject": Text("Offerte {number}", "Quote {number}"),
    "quotes.desk_mail": Text("Open in je mail", "Open in your mail"),
    "quotes.desk_whatsapp": Text("Open in WhatsApp", "Open in WhatsApp"),
    "quotes.desk_talk": Text("Wat je klant vroeg", "What your customer asked"),
    "quotes.desk_talk_none": Text("Nog niets gevraagd.", "Nothing asked yet."),
    "quotes.desk_answer": Text(
        "Je antwoord (je klant leest het achter de link)", "Your answer (your customer reads it)"
    ),
    "quotes.desk_answer_do": Text("Antwoord", "Answer"),
    "quotes.desk_answer_wrong": Text(
        "Typ een antwoord, hoogstens 2000 tekens.", "Type an answer, 2000 characters at most."
    ),
    "quotes.desk_answered": Text(
        "Je antwoord staat op de pagina van je klant.", "Your answer is on your customer's page."
    ),
    "quotes.desk_asked": Text("Je klant op {day:date}", "Your customer on {day:date}"),
    "quotes.desk_said": Text("Jij op {day:date}", "You on {day:date}"),
    "quotes.desk_editor": Text("Naar de offerte", "To the quote"),
    "quotes.desk_meanwhile": Text(
        "Er veranderde net iets aan deze offerte. Kijk ze nog eens na.",
        "Something changed in this quote just now. Please look again.",
    ),
}
