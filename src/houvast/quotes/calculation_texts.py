"""What she reads beside a quote: why a line bears its VAT, and what to look at before it leaves."""

from typing import Final

from houvast.facts.text import Text

TEXTS: Final[dict[str, Text]] = {
    "quotes.vat_fixed": Text("Het tarief dat jij op de lijn zette.", "The rate that you put on the line."),
    "quotes.vat_home": Text(
        "Werk aan een woning van tien jaar of ouder, privé gebruikt, voor wie er de laatste gebruiker van is: 6 %.",
        "Work on a home of ten years or older, used privately, for its end user: 6 %.",
    ),
    "quotes.vat_fossil": Text(
        "Verwarming op fossiele brandstof: 21 % sinds 29 juli 2025, ook in een oudere woning.",
        "Heating on fossil fuel: 21 % since 29 July 2025, in an older home as well.",
    ),
    "quotes.vat_ask": Text(
        "21 % zolang niet alles aangevinkt is over de woning.", "21 % until everything about the home is ticked."
    ),
    "quotes.vat_not_old_enough": Text(
        "21 %: de woning is nog geen tien jaar in gebruik.", "21 %: the home has been in use for less than ten years."
    ),
    "quotes.vat_not_private_use": Text(
        "21 %: de woning dient niet vooral als privéwoning.", "21 %: the home is not mainly a private home."
    ),
    "quotes.vat_not_end_user": Text(
        "21 %: je factureert niet aan wie de woning gebruikt of verhuurt.",
        "21 %: the invoice does not go to who uses or lets the home.",
    ),
    "quotes.vat_reversed": Text(
        "Btw verlegd (medecontractant): de klant geeft de btw zelf aan.",
        "VAT moved to the customer (co-contractor): the customer declares it.",
    ),
    "quotes.vat_zero": Text("Nultarief, door jou gekozen.", "Zero rate, chosen by you."),
    "quotes.vat_exempt": Text("Vrijgesteld van btw.", "Exempt from VAT."),
    "quotes.fact_old_enough": Text(
        "De woning is minstens tien jaar geleden voor het eerst bewoond.",
        "The home was first lived in at least ten years ago.",
    ),
    "quotes.fact_private_use": Text(
        "Na het werk dient ze alleen of vooral als privéwoning.",
        "After the work it is only or mainly a private home.",
    ),
    "quotes.fact_end_user": Text(
        "De factuur gaat naar de eindgebruiker: eigenaar, huurder of vruchtgebruiker.",
        "The invoice goes to the end user: owner, tenant or usufructuary.",
    ),
    "quotes.fact_files_vat_returns": Text(
        "De klant dient in België btw-aangiften in.", "The customer files VAT returns in Belgium."
    ),
    "quotes.reverse_switch": Text("Btw verlegd (medecontractant)", "VAT moved to the customer (co-contractor)"),
    "quotes.check_floor": Text(
        "Hier blijft {percent:tenth} op 100 over; jouw ondergrens is {floor:number}.",
        "This leaves {percent:tenth} in 100; your floor is {floor:number}.",
    ),
    "quotes.check_unknown": Text(
        "Van {known} van de {lines} lijnen weten we wat ze kosten. De marge telt alleen die.",
        "The cost of {known} of the {lines} lines is known. The margin counts only those.",
    ),
    "quotes.check_hour_cost": Text(
        "Er zitten {hours:half} uren in. Vul in wat een uur jou kost.",
        "There are {hours:half} hours in it. Fill in what an hour costs you.",
    ),
    "quotes.check_loss": Text("Op deze lijn leg je {amount:money} toe.", "This line costs you {amount:money}."),
    "quotes.check_ask_old_enough": Text(
        "Vraag of de woning minstens tien jaar bewoond is.", "Ask whether the home has been lived in for ten years."
    ),
    "quotes.check_ask_private_use": Text(
        "Vraag of het vooral een privéwoning is.", "Ask whether it is mainly a private home."
    ),
    "quotes.check_ask_end_user": Text(
        "Vraag of je aan de eindgebruiker factureert.", "Ask whether you invoice the end user."
    ),
    "quotes.check_reversed_number": Text(
        "Btw verlegd kan alleen met het btw-nummer van de klant.",
        "Moving the VAT takes the VAT number of the customer.",
    ),
    "quotes.check_reversed_returns": Text(
        "Btw verlegd kan alleen als de klant btw-aangiften indient. Vraag het even.",
        "Moving the VAT is only for a customer who files VAT returns. Ask first.",
    ),
    "quotes.check_reason": Text(
        "{text}: schrijf erbij waarom het {rate} % is.", "{text}: write down why it is {rate} %."
    ),
    "quotes.check_customer": Text("Voor wie is deze offerte?", "Who is this quote for?"),
    "quotes.check_valid": Text("Tot wanneer geldt ze?", "Until when is it valid?"),
    "quotes.check_expired": Text(
        "Geldig tot {day:date}: die dag is voorbij. Versturen kan nog altijd.",
        "Valid until {day:date}: that day has passed. It can still be sent.",
    ),
    "quotes.check_site": Text(
        "Vul het werfadres in: bij 6 % hoort het erbij.", "Fill in the work address: 6 % asks for it."
    ),
    "quotes.check_schedule": Text(
        "De schijven zijn samen {percent:half} %. De laatste krijgt wat overblijft.",
        "The parts come to {percent:half} %. The last one takes what is left.",
    ),
    "quotes.check_no_price": Text("{text} heeft nog geen prijs.", "{text} has no price yet."),
    "quotes.check_old_price": Text(
        "{text}: deze prijs is van {day:date}, {months} maanden oud.",
        "{text}: this price is of {day:date}, {months} months old.",
    ),
}
