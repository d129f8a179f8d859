"""What the four ready explanations say (METHOD C220)."""

from houvast.facts.text import Text

TEXTS: dict[str, Text] = {
    "firm.busy_title": Text(
        "Je zaak piekt in drukte zonder dat de winst volgt", "Your business peaks in busyness without profit following"
    ),
    "firm.busy_text": Text(
        "In een productiebedrijf loopt een drukke maand vast op de traagste stap. Er komt materiaal en hulp bij, maar"
        " wat er door die stap gaat, groeit niet mee. De vraag is dus niet hoe het drukker kan, maar wat die stap"
        " het meest opbrengt.",
        "In production a busy month runs into the slowest step. Material and help are added, but what passes that step"
        " does not grow along. So the question is not how to get busier, but what earns most at that step.",
    ),
    "firm.busy_months": Text(
        "Je {busy:number} drukste maanden naast de {calm:number} andere van de laatste twee jaar:",
        "Your {busy:number} busiest months beside the {calm:number} others of the last two years:",
    ),
    "firm.busy_sold": Text("gefactureerd: {more:number} % meer per maand", "invoiced: {more:number} % more a month"),
    "firm.busy_kept": Text(
        "wat er na je aankopen overbleef: {more:number} % meer per maand",
        "what was left after purchases: {more:number} % more a month",
    ),
    "firm.hands_title": Text("Meer werk, en toch niet meer per uur", "More work, and yet not more for an hour"),
    "firm.hands_text": Text(
        "Een dienst groeit niet vanzelf mee: elke euro vraagt een uur van iemands handen. Groeien gaat hier over de"
        " prijs van een uur, over wie er nog handen heeft en welke klant daar ook terechtkan.",
        "A service does not grow by itself: every euro takes an hour of somebody's hands. Growth here is about the"
        " price of an hour, about who else has hands and which customer may go to them.",
    ),
    "firm.hands_hours": Text(
        "verkochte uren in twaalf maanden: {hours:number}, dat is {more:number} % meer dan het jaar ervoor",
        "hours sold in twelve months: {hours:number}, {more:number} % more than the year before",
    ),
    "firm.hands_per_hour": Text(
        "omzet per verkocht uur: {amount:money}, dat is {more:number} % verschil",
        "revenue per hour sold: {amount:money}, a difference of {more:number} %",
    ),
    "firm.visitors_title": Text("Er komen minder mensen langs de kassa", "Fewer people come past the till"),
    "firm.visitors_text": Text(
        "Een winkel leeft van wie voorbijkomt, en een deel daarvan zoekt eerst op het scherm. Dat gaat over de straat"
        " en het scherm, niet over hoe hard je werkt. Wat telt: gevonden worden, en wat iemand meeneemt die er is.",
        "A shop lives from who passes by, and part of them looks on a screen first. That is about the street and"
        " the screen, not about how hard you work. What counts: being found, and what somebody takes along.",
    ),
    "firm.visitors_tickets": Text(
        "kastickets: {a_month:number} per maand, dat is {fewer:number} % minder dan het jaar ervoor",
        "till receipts: {a_month:number} a month, {fewer:number} % fewer than the year before",
    ),
    "firm.visitors_basket": Text(
        "gemiddeld op één ticket: {amount:money}, dat is {more:number} % verschil",
        "on average on one receipt: {amount:money}, a difference of {more:number} %",
    ),
    "firm.running_title": Text("Je zaak lijkt voortdurend te hollen", "Your business seems to run all the time"),
    "firm.running_text": Text(
        "Verschillende soorten werk vragen elk hun eigen regels, en iemand schakelt ertussen. Dat hollen hoort bij"
        " een gemengde zaak. Eén verantwoordelijke per tak haalt het meeste schakelen weg.",
        "Several kinds of work each ask for rules of their own, and somebody switches between them. That running"
        " belongs to a mixed business. One person in charge per branch takes most of the switching away.",
    ),
    "firm.running_days": Text(
        "op {part:number} van de 10 dagen werkt iemand aan twee werken of meer ({days:number} dagen van mensen geteld)",
        "on {part:number} of 10 days somebody works on two jobs or more ({days:number} days of people counted)",
    ),
    "firm.running_customers": Text(
        "klanten met een factuur in die twaalf maanden: {count:number}",
        "customers with an invoice in those twelve months: {count:number}",
    ),
}
