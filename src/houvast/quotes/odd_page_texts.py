"""What she reads on the page with the five questions before odd work."""

from typing import Final

from houvast.facts.text import Text

TEXTS: Final[dict[str, Text]] = {
    "quotes.odd_page_title": Text("Voor je ja zegt", "Before you say yes"),
    "quotes.odd_page_lede": Text(
        "Werk dat anders is dan anders? Vijf vragen, een minuut. Wat je niet weet, laat je leeg.",
        "Work that is not your usual? Five questions, one minute. Leave empty what you do not know.",
    ),
    "quotes.odd_customer": Text("Voor wie", "For whom"),
    "quotes.odd_what": Text("Wat wordt er gevraagd", "What is asked"),
    "quotes.odd_of_quote": Text("Kijk een offerte na", "Check a quote"),
    "quotes.odd_margin": Text("Wat blijft er over van 100 euro?", "What is left of 100 euro?"),
    "quotes.odd_owner_hours": Text("Uren van jezelf", "Hours of your own"),
    "quotes.odd_new_thing": Text(
        "Komt er iets nieuws bij: materiaal, leverancier of manier van werken?",
        "Does it bring something new: material, supplier or way of working?",
    ),
    "quotes.odd_new_unknown": Text("weet ik niet", "I do not know"),
    "quotes.odd_new_yes": Text("ja", "yes"),
    "quotes.odd_new_no": Text("nee", "no"),
    "quotes.odd_full_weeks": Text("Weken werk die al gepland staan", "Weeks of work planned already"),
    "quotes.odd_in_advance": Text("Euro die je zelf eerst betaalt", "Euro that you pay first yourself"),
    "quotes.odd_money": Text("Euro op je rekeningen", "Euro on your accounts"),
    "quotes.odd_check": Text("Kijk na", "Check"),
    "quotes.odd_number_wrong": Text("Vul een getal in, of niets.", "Fill in a number, or nothing."),
    "quotes.odd_answers": Text("De vijf vragen", "The five questions"),
    "quotes.odd_fine": Text("in orde", "fine"),
    "quotes.odd_mind": Text("weegt", "weighs"),
    "quotes.odd_unknown": Text("nog te weten", "to find out"),
    "quotes.odd_refusal": Text("Een vriendelijk nee, klaar om te sturen", "A kind no, ready to send"),
    "quotes.odd_refusal_hint": Text(
        "Jij beslist, en jij verstuurt. Pas gerust aan.", "You decide, and you send it. Change it as you like."
    ),
    "quotes.odd_margin_hidden": Text(
        "De marge is alleen voor wie ze mag zien.", "The margin is only for who may see it."
    ),
}
