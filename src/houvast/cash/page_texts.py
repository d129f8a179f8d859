"""What the owner reads on the pages about money."""

from typing import Final

from houvast.cash.obligations_texts import TEXTS as OBLIGATIONS
from houvast.facts.text import Text

PAGE: Final[dict[str, Text]] = {
    "cash.money": Text("Geld", "Money"),
    "cash.empty_title": Text("Nog geen rekeninguittreksels.", "No bank statements yet."),
    "cash.empty_lede": Text(
        "Geef je uittreksels en je facturen, dan zie je hoeveel geld er de volgende dertien weken is.",
        "Give your statements and invoices, and you see how much money there will be in the next thirteen weeks.",
    ),
    "cash.to_files": Text("Naar mijn bestanden", "To my files"),
    # headline
    "cash.title_low": Text(
        "Het laagste punt is waarschijnlijk in de week van {day:day_month}: rond {amount:euro}.",
        "The lowest point is likely in the week of {day:day_month}: around {amount:euro}.",
    ),
    "cash.title_low_now": Text(
        "Het laagste punt is waarschijnlijk deze week: rond {amount:euro}.",
        "The lowest point is likely this week: around {amount:euro}.",
    ),
    "cash.title_early": Text(
        "Nog geen kansberekening: wij tonen wat al vaststaat.", "No chances yet: we show what is known already."
    ),
    "cash.lede_minimum": Text(
        "Dat je in de volgende dertien weken onder je minimum van {floor:euro} zakt: {chance}.",
        "That you fall below your minimum of {floor:euro} in the next thirteen weeks: {chance}.",
    ),
    "cash.lede_zero": Text(
        "Dat je in de volgende dertien weken onder nul gaat: {chance}.",
        "That you go below zero in the next thirteen weeks: {chance}.",
    ),
    "cash.lede_credit": Text(
        "Dat je in de volgende dertien weken over je kredietlijn van {line:euro} gaat: {chance}.",
        "That you pass your credit line of {line:euro} in the next thirteen weeks: {chance}.",
    ),
    "cash.lede_early": Text(
        "Er zijn {have:number} van de {need:number} weken uittreksels die een kans nodig heeft. Wat je hieronder ziet, "
        "zijn alleen je open facturen, wat elke maand terugkomt, belastingen en wat je zelf plande.",
        "There are {have:number} of the {need:number} weeks of statements that a chance needs. Below are only your "
        "open invoices, what comes back every month, taxes and what you planned yourself.",
    ),
    "cash.needed": Text(
        "Met {amount:euro} erbij blijf je er 9 keer op 10 boven.",
        "With {amount:euro} more you stay above it 9 times in 10.",
    ),
    "cash.not_needed": Text("Je blijft er 9 keer op 10 boven.", "You stay above it 9 times in 10."),
    "cash.today": Text("Vandaag op de rekening", "In the bank today"),
    "cash.known_until": Text("gelezen tot {day:date}", "read until {day:date}"),
    "cash.low": Text("Laagste punt, {week:week}", "Lowest point, {week:week}"),
    "cash.low_chance": Text("{what}: {chance}", "{what}: {chance}"),
    "cash.low_between": Text(
        "8 keer op 10 tussen {worst:euro} en {best:euro}", "8 times in 10 between {worst:euro} and {best:euro}"
    ),
    "cash.chance_zero": Text("Onder nul", "Below zero"),
    "cash.chance_minimum": Text("Onder je minimum", "Below your minimum"),
    "cash.chance_credit": Text("Over je kredietlijn", "Past your credit line"),
    "cash.set_minimum": Text("Kies je minimum", "Choose your minimum"),
    "cash.no_minimum": Text(
        "Je hebt nog geen minimum gekozen; wij rekenen met nul.", "You chose no minimum yet; we reckon with zero."
    ),
    "cash.weeks": Text("De volgende dertien weken", "The next thirteen weeks"),
    "cash.as_table": Text("Toon als tabel", "Show as a table"),
    "cash.col_week": Text("Week", "Week"),
    "cash.col_end": Text("tot en met", "up to"),
    "cash.col_p10": Text("1 keer op 10 lager dan", "1 in 10 lower than"),
    "cash.col_p25": Text("1 keer op 4 lager dan", "1 in 4 lower than"),
    "cash.col_p50": Text("waarschijnlijk", "likely"),
    "cash.col_p75": Text("1 keer op 4 hoger dan", "1 in 4 higher than"),
    "cash.col_p90": Text("1 keer op 10 hoger dan", "1 in 10 higher than"),
    "cash.col_below": Text("kans eronder", "chance below"),
    "cash.col_known": Text("met wat vaststaat", "with what is known"),
    "cash.low_note": Text(
        "Het laagste punt ligt lager dan de middens in deze tabel: elke keer valt het krapste moment in een "
        "andere week.",
        "The lowest point lies below the middles in this table: each time the tightest moment falls in another week.",
    ),
    "cash.estimates": Text(
        "Dit zijn schattingen: {paths:number} keer nagespeeld met je eigen betalingen. Dezelfde boeken, zelfde "
        "antwoord.",
        "These are estimates: played {paths:number} times with your own payments. The same books give the same answer.",
    ),
    "cash.fan_title": Text(
        "Verwacht op de rekening, de volgende dertien weken", "Expected in the bank, the next thirteen weeks"
    ),
    "cash.fan_description": Text(
        "Van {now:euro} vandaag naar een laagste punt van waarschijnlijk {low:euro} in de week van "
        "{day:day_month}, tussen "
        "{worst:euro} en {best:euro}, en {last:euro} op het einde.",
        "From {now:euro} today to a lowest point of likely {low:euro} in the week of {day:day_month}, between "
        "{worst:euro} "
        "and {best:euro}, and {last:euro} at the end.",
    ),
    "cash.fan_week": Text("week {number}", "week {number}"),
    "cash.fan_likely": Text("{name}: {middle:euro}", "{name}: {middle:euro}"),
    "cash.fan_between": Text("tussen {low:euro} en {high:euro}", "between {low:euro} and {high:euro}"),
    "cash.fan_today": Text("vandaag", "today"),
    "cash.fan_line": Text("waarschijnlijk", "likely"),
    "cash.fan_wide": Text("8 op 10 kans", "8 in 10 chance"),
    "cash.fan_narrow": Text("5 op 10 kans", "5 in 10 chance"),
    "cash.fan_floor": Text("jouw minimum", "your minimum"),
    "cash.fan_credit": Text("je kredietlijn", "your credit line"),
    "cash.fan_low": Text("laagste punt", "lowest point"),
    # drivers and helps
    "cash.drivers": Text("Wat het laagste punt bepaalt", "What makes the lowest point"),
    "cash.drivers_lede": Text(
        "De vijf dingen die er het meest aan veranderen, met de stukken erachter.",
        "The five things that change it most, with the documents behind them.",
    ),
    "cash.drivers_none": Text("Geen enkel stuk springt eruit.", "No single thing stands out."),
    "cash.helps": Text("Wat helpt", "What helps"),
    "cash.helps_lede": Text(
        "Telkens de kans om eronder te zakken, ervoor en erna.", "Each with the chance to fall below, before and after."
    ),
    "cash.helps_none": Text(
        "Geen enkel telefoontje of uitstel verandert hier iets aan de kans.",
        "No single call or delay changes the chance here.",
    ),
    "cash.helps_calm": Text(
        "Niets hoeft: de kans dat je eronder zakt, is klein.", "Nothing is needed: the chance to fall below is small."
    ),
    "cash.before": Text("Als er niets verandert", "If nothing changes"),
    "cash.after": Text("Als dit lukt", "If this works"),
    # invoices
    "cash.coming": Text("Wanneer je geld komt", "When your money comes"),
    "cash.going": Text("Wanneer jij betaalt", "When you pay"),
    "cash.coming_count": Text(
        "{count:number} open facturen waar wij op rekenen, samen",
        "{count:number} open invoices that we count on, together",
    ),
    "cash.going_count": Text(
        "{count:number} facturen die je nog betaalt, samen", "{count:number} invoices you still pay, together"
    ),
    "cash.coming_none": Text("Geen open facturen van klanten.", "No open invoices of customers."),
    "cash.going_none": Text("Geen open facturen van leveranciers.", "No open invoices of suppliers."),
    "cash.left_out": Text(
        "Niet meegeteld: {amount:euro}, open sinds meer dan een jaar of misschien al betaald.",
        "Not counted: {amount:euro}, open for more than a year or perhaps paid already.",
    ),
    "cash.unsure": Text("Onzeker, navragen", "Unsure, ask"),
    "cash.unsure_lede": Text(
        "Deze wachten langer dan je klanten ooit wachtten. Een dag noemen wij niet; één vraag zegt meer.",
        "These wait longer than your customers ever waited. We name no day; one question tells more.",
    ),
    "cash.unsure_since": Text("al {days:number} dagen over de vervaldag", "{days:number} days past the due date"),
    "cash.all_invoices": Text("Alle facturen met hun dag", "All invoices with their day"),
    "cash.all_going": Text("Alle rekeningen, en plan een dag", "All bills, and plan a day"),
    "cash.invoices_title": Text("Wanneer het geld er is", "When the money is there"),
    "cash.invoices_lede": Text(
        "Per factuur rond welke dag, en tussen welke dagen in 8 van de 10 gevallen. Plan je zelf een dag, dan "
        "telt die.",
        "For each invoice around which day, and between which days in 8 cases of 10. A day you plan yourself counts.",
    ),
    "cash.side_in": Text("Van klanten", "From customers"),
    "cash.side_out": Text("Aan leveranciers", "To suppliers"),
    "cash.pay_day": Text("Ik betaal op", "I pay on"),
    "cash.pay_day_keep": Text("Plan", "Plan"),
    "cash.pay_day_forget": Text("Toch niet", "Not after all"),
    "cash.pay_day_kept": Text("{id} staat op {day:date}.", "{id} is planned on {day:date}."),
    "cash.pay_day_forgotten": Text("{id} heeft geen geplande dag meer.", "{id} has no planned day any more."),
    "cash.day_wrong": Text("Dat is geen dag.", "That is no day."),
    "cash.formula_counted_sale": Text(
        "Wat klanten nog betalen op facturen in euro: wat ervan overblijft na betalingen en creditnota's. Wat meer dan "
        "een jaar te laat is of misschien al betaald, telt niet mee.",
        "What customers still pay on invoices in euro: what remains after payments and credit notes. What is "
        "more than a "
        "year late or perhaps paid already does not count.",
    ),
    "cash.formula_counted_purchase": Text(
        "Wat je nog betaalt op facturen in euro: wat ervan overblijft na betalingen en creditnota's. Wat meer dan een "
        "jaar te laat is of misschien al betaald, telt niet mee.",
        "What you still pay on invoices in euro: what remains after payments and credit notes. What is more "
        "than a year "
        "late or perhaps paid already does not count.",
    ),
    "cash.explain_counted_sale": Text("Open facturen van klanten waar wij op rekenen", "Open sales we count on"),
    "cash.explain_counted_purchase": Text("Facturen die je nog betaalt", "Invoices you still pay"),
    # late, and the law
    "cash.late": Text("Wie te laat is", "Who is late"),
    "cash.late_said": Text(
        "{count:number} facturen, de oudste {days:number} dagen te laat",
        "{count:number} invoices, the oldest {days:number} days late",
    ),
    "cash.late_said_one": Text("één factuur, {days:number} dagen te laat", "one invoice, {days:number} days late"),
    "cash.late_more": Text("En nog {count:number} anderen.", "And {count:number} others."),
    "cash.law": Text("Wat de wet zegt", "What the law says"),
    "cash.law_term": Text(
        "Tussen ondernemingen: {default:number} dagen als er niets afgesproken is, nooit langer dan "
        "{most:number} dagen.",
        "Between firms: {default:number} days when nothing was agreed, never longer than {most:number} days.",
    ),
    "cash.law_cost": Text(
        "Wie te laat betaalt, is per factuur {cost:euro} verschuldigd, zonder dat je erom hoeft te vragen: hier "
        "{total:euro}.",
        "Whoever pays late owes {cost:euro} for each invoice, without being asked: {total:euro} here.",
    ),
    "cash.law_interest": Text(
        "Daarbovenop loopt interest: {margin:number} punten boven de rentevoet van de Europese Centrale Bank.",
        "Interest comes on top: {margin:number} points above the rate of the European Central Bank.",
    ),
    "cash.law_letters": Text(
        "Dit is informatie. Houvast stuurt niemand een brief; of je dit aanrekent, kies jij.",
        "This is information. Houvast sends nobody a letter; whether you charge this is up to you.",
    ),
    "cash.law_source": Text("Bron: {source}", "Source: {source}"),
    **OBLIGATIONS,
    # record
    "cash.record": Text("Hoe juist zaten we?", "How right were we?"),
    "cash.record_said": Text(
        "In {inside:number} van de laatste {of:number} weken lag het saldo binnen de band.",
        "In {inside:number} of the last {of:number} weeks the balance lay within the band.",
    ),
    "cash.record_short": Text("{inside:number} op {of:number}", "{inside:number} in {of:number}"),
    "cash.record_weeks": Text("weken binnen de band", "weeks within the band"),
    "cash.record_early": Text(
        "Elke week bewaren wij wat we verwachtten. Over enkele weken lees je hier hoe vaak dat klopte.",
        "Every week we keep what we expected. In a few weeks you read here how often it was right.",
    ),
    "cash.record_wider": Text(
        "In {inside:number} van de laatste {of:number} weken lag het saldo binnen de band. Dat is te weinig: de "
        "band is nu breder.",
        "In {inside:number} of the last {of:number} weeks the balance lay within the band. That is too few: it "
        "is wider now.",
    ),
    "cash.record_narrower": Text(
        "In {inside:number} van de laatste {of:number} weken lag het saldo binnen de band. Ze was ruimer dan "
        "nodig en is nu smaller.",
        "In {inside:number} of the last {of:number} weeks the balance lay within the band. It was wider than "
        "needed and is narrower now.",
    ),
    "cash.driver_down": Text(
        "{count:number} keer; trekt het laagste punt {effect:euro} omlaag",
        "{count:number} times; pulls the lowest point down by {effect:euro}",
    ),
    "cash.driver_down_once": Text(
        "{day:day_month}; trekt het laagste punt {effect:euro} omlaag",
        "{day:day_month}; pulls the lowest point down by {effect:euro}",
    ),
    "cash.driver_down_invoice": Text(
        "vervaldag {day:day_month}; trekt het laagste punt {effect:euro} omlaag",
        "due on {day:day_month}; pulls the lowest point down by {effect:euro}",
    ),
    "cash.driver_up_invoice": Text(
        "vervaldag {day:day_month}; houdt het laagste punt {effect:euro} hoger",
        "due on {day:day_month}; holds the lowest point {effect:euro} higher",
    ),
    "cash.driver_up": Text(
        "{count:number} keer; houdt het laagste punt {effect:euro} hoger",
        "{count:number} times; holds the lowest point {effect:euro} higher",
    ),
    "cash.driver_up_once": Text(
        "{day:day_month}; houdt het laagste punt {effect:euro} hoger",
        "{day:day_month}; holds the lowest point {effect:euro} higher",
    ),
    "cash.help_call": Text(
        "Bel {name} over {amount:euro}. Betaalt die klant tegen eind volgende week, dan ligt het laagste punt "
        "{gain:euro} hoger.",
        "Call {name} about {amount:euro}. If they pay by the end of next week, the lowest point lies "
        "{gain:euro} higher.",
    ),
    "cash.help_move": Text(
        "Betaal {name} ({amount:euro}) vier weken later: het laagste punt ligt dan {gain:euro} hoger.",
        "Pay {name} ({amount:euro}) four weeks later: the lowest point then lies {gain:euro} higher.",
    ),
    "cash.help_deposit": Text(
        "Vraag een voorschot op nieuwe bestellingen, zo’n {amount:euro} per week: het laagste punt ligt dan "
        "{gain:euro} hoger.",
        "Ask a deposit on new orders, some {amount:euro} a week: the lowest point then lies {gain:euro} higher.",
    ),
    # figures
    "cash.formula_balance": Text(
        "Het laatste saldo van elke rekening in euro volgens je uittreksels, plus wat daarna bewoog.",
        "The last balance of every account in euro on your statements, plus what moved after it.",
    ),
    "cash.explain_balance": Text("Wat er op je rekeningen staat", "What is on your accounts"),
    "cash.row_balance": Text("saldo van {account}", "balance of {account}"),
}
