"""What she and her customer read after a quote left: how it stands, why it ended, when to call, what changed."""

from typing import Final

from houvast.facts.text import Text

TEXTS: Final[dict[str, Text]] = {
    "quotes.state_draft": Text("in de maak", "being made"),
    "quotes.state_sent": Text("verstuurd", "sent"),
    "quotes.state_opened": Text("bekeken", "seen"),
    "quotes.state_asked": Text("de klant vraagt iets", "the customer asks something"),
    "quotes.state_expired": Text("verlopen, antwoorden kan nog", "expired, an answer is still welcome"),
    "quotes.state_accepted": Text("akkoord van de klant", "accepted by the customer"),
    "quotes.state_declined": Text("afgewezen door de klant", "declined by the customer"),
    "quotes.state_won": Text("gewonnen", "won"),
    "quotes.state_lost": Text("verloren", "lost"),
    "quotes.lost_price": Text("prijs", "price"),
    "quotes.lost_too_late": Text("te laat", "too late"),
    "quotes.lost_other_choice": Text("koos voor iemand anders", "chose somebody else"),
    "quotes.lost_postponed": Text("uitgesteld", "postponed"),
    "quotes.lost_no_answer": Text("geen antwoord", "no answer"),
    "quotes.lost_unfit": Text("past niet bij wat we doen", "does not fit what we do"),
    "quotes.lost_other": Text("iets anders", "something else"),
    "quotes.refused_revision": Text(
        "Er is intussen een nieuwere versie van deze offerte. Bekijk die eerst.",
        "There is a newer version of this quote. Look at that one first.",
    ),
    "quotes.refused_decided": Text(
        "Deze offerte kreeg al een antwoord. Bel of mail gerust als dat anders moet.",
        "This quote was answered already. Call or mail if that should change.",
    ),
    "quotes.refused_name": Text("Vul een naam in.", "Fill in a name."),
    "quotes.remind_after": Text(
        "Bel {customer} over offerte {number} ({title})", "Call {customer} about quote {number} ({title})"
    ),
    "quotes.remind_before": Text(
        "Offerte {number} voor {customer} verloopt bijna ({title})",
        "Quote {number} for {customer} expires soon ({title})",
    ),
    "quotes.changed_total": Text(
        "Totaal van {before:money} naar {after:money}.", "Total from {before:money} to {after:money}."
    ),
    "quotes.changed_added": Text("Nieuw: {text}.", "New: {text}."),
    "quotes.changed_removed": Text("Weg: {text}.", "Gone: {text}."),
    "quotes.changed_order": Text("De lijnen staan in een andere volgorde.", "The lines stand in another order."),
    "quotes.changed_text": Text('"{before}" werd "{after}".', '"{before}" became "{after}".'),
    "quotes.changed_quantity": Text(
        "{text}: aantal van {before:exact} naar {after:exact}.",
        "{text}: quantity from {before:exact} to {after:exact}.",
    ),
    "quotes.changed_price": Text(
        "{text}: prijs van {before:money} naar {after:money}.", "{text}: price from {before:money} to {after:money}."
    ),
    "quotes.changed_discount": Text(
        "{text}: korting van {before:half} % naar {after:half} %.",
        "{text}: discount from {before:half} % to {after:half} %.",
    ),
    "quotes.changed_vat": Text("{text}: ander btw-tarief.", "{text}: another VAT rate."),
    "quotes.changed_choice": Text("{text}: anders aan te vinken of gekozen.", "{text}: ticked or chosen otherwise."),
    "quotes.changed_whole_discount": Text("Andere korting op het geheel.", "Another discount on the whole."),
    "quotes.changed_valid": Text("Geldig tot {day}.", "Valid until {day}."),
    "quotes.changed_schedule": Text("Andere betaling in schijven.", "Another payment in parts."),
    "quotes.changed_vat_facts": Text("Andere btw door wat aangevinkt is.", "Other VAT by what is ticked."),
    "quotes.changed_variants": Text("Andere mogelijkheden om te kiezen.", "Other ways to choose from."),
    "quotes.changed_words": Text("Andere tekst of gegevens.", "Other words or details."),
}
