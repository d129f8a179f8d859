"""What the owner reads about the next thirteen weeks: what it rests on, what moves it, what may happen to it."""

from typing import Final

from houvast.facts.text import Text

TEXTS: Final[dict[str, Text]] = {
    "cash.no_balance": Text(
        "Van geen enkele rekening kennen wij het saldo. Geef een uittreksel, of zeg wat erop stond.",
        "We know the balance of none of your accounts. Give a statement, or say what was on it.",
    ),
    "cash.account_unknown": Text(
        "Van rekening {account} kennen wij het saldo niet: die telt niet mee.",
        "We do not know the balance of account {account}: it is not counted.",
    ),
    "cash.account_behind": Text(
        "Rekening {account} kennen wij maar tot {day:date}.", "Account {account} is known only up to {day:date}."
    ),
    "cash.bank_behind": Text(
        "Je uittreksels reiken tot {day:date}. Wat sindsdien bewoog, schatten wij.",
        "Your statements reach {day:date}. What moved since then is our estimate.",
    ),
    "cash.opening_negative": Text(
        "Je rekeningen staan samen op {amount:money}. Van daar vertrekken wij.",
        "Your accounts together stand at {amount:money}. That is where we begin.",
    ),
    "cash.gap": Text(
        "Van rekening {account} ontbreken uittreksels tussen {begin:date} en {end:date}. "
        "Die weken tellen niet mee voor wat gewoon is.",
        "Statements of account {account} are missing between {begin:date} and {end:date}. "
        "Those weeks do not count for what is usual.",
    ),
    "cash.foreign_accounts": Text(
        "Je rekening in {currencies} staat apart: wij tellen alleen euro samen.",
        "Your account in {currencies} stands apart: we add up euro only.",
    ),
    "cash.foreign_invoices": Text(
        "{count} open facturen in {currencies} staan apart: wij tellen alleen euro samen.",
        "{count} open invoices in {currencies} stand apart: we add up euro only.",
    ),
    "cash.foreign_invoice": Text(
        "1 open factuur in {currencies} staat apart: wij tellen alleen euro samen.",
        "1 open invoice in {currencies} stands apart: we add up euro only.",
    ),
    "cash.not_counted": Text(
        "{count} open facturen tellen niet mee, samen {amount:euro}: te lang open, of er is een betaling die erbij kan "
        "horen. Navragen helpt.",
        "{count} open invoices are not counted, {amount:euro} together: open for too long, or a payment may belong to "
        "them. Asking helps.",
    ),
    "cash.not_counted_one": Text(
        "1 open factuur telt niet mee, {amount:euro}: te lang open, of er is een betaling die erbij kan horen. "
        "Navragen helpt.",
        "1 open invoice is not counted, {amount:euro}: open for too long, or a payment may belong to it. Asking helps.",
    ),
    "cash.one_offs": Text(
        "Wat eenmalig leek, verwachten wij niet opnieuw: {out:euro} uit en {in_:euro} in het laatste jaar.",
        "What seemed to happen once is not expected again: {out:euro} out and {in_:euro} in over the last year.",
    ),
    "cash.own_elsewhere": Text(
        "Je maakte geld over van of naar een eigen rekening waarvan wij geen uittreksels hebben. Dat verwachten wij "
        "niet opnieuw.",
        "You moved money from or to an account of your own of which we have no statements. That is not expected again.",
    ),
    "cash.invoices_behind": Text(
        "Je verkoopfacturen reiken tot {day:date}. Wat je sindsdien verkocht, kennen wij niet.",
        "Your sales invoices reach {day:date}. What you sold since then we do not know.",
    ),
    "cash.no_chances_yet": Text("nog geen kansberekening", "no chances yet"),
    "cash.new_sales": Text("nieuwe verkoop", "new sales"),
    "cash.new_purchases": Text("nieuwe aankopen", "new purchases"),
    "cash.new_takings": Text("dagontvangsten en andere inkomsten", "takings and other income"),
    "cash.new_spending": Text("dagelijkse uitgaven", "everyday spending"),
    "cash.chance_none": Text("minder dan 1 kans op 100", "less than 1 in 100"),
    "cash.chance_hundred": Text("{count} kansen op 100", "{count} in 100"),
    "cash.chance_one": Text("1 kans op {of}", "1 in {of}"),
    "cash.chance_about": Text("ongeveer {part} op {of}", "about {part} in {of}"),
    "cash.chance_almost": Text("bijna zeker", "almost certain"),
}
