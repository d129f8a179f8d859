"""What the owner reads when she guesses first and looks after. Never a judgement: the picture has more to it."""

from houvast.facts.text import Text

TEXTS: dict[str, Text] = {
    "indicators.beliefs": Text("Klopt mijn beeld?", "Does my picture hold?"),
    "indicators.beliefs_title": Text("Eerst jouw gevoel, dan de cijfers", "First your feeling, then the figures"),
    "indicators.beliefs_lede": Text(
        "Raad even voor je kijkt. Het mag fout zijn, het mag ook leeg blijven: zo leer je waar je op je gevoel kan"
        " varen.",
        "Guess before you look. It may be off, it may stay empty: so you learn where your feeling carries you.",
    ),
    "indicators.belief_ask_customer": Text("Welke klant is je beste?", "Which customer is your best?"),
    "indicators.belief_ask_days": Text(
        "Na hoeveel dagen betalen je klanten meestal?", "After how many days do your customers usually pay?"
    ),
    "indicators.belief_ask_product": Text("Wat is je sterkste product of dienst?", "What is your strongest product?"),
    "indicators.belief_ask_busiest": Text(
        "Welke stap of machine heeft het drukst?", "Which step or machine is the busiest?"
    ),
    "indicators.belief_none_customer": Text(
        "Met je verkoopfacturen van een jaar kan je dit nakijken.", "With a year of sales invoices you can check this."
    ),
    "indicators.belief_none_days": Text(
        "Met je verkoopfacturen en je rekeninguittreksels kan je dit nakijken.",
        "With your sales invoices and bank statements you can check this.",
    ),
    "indicators.belief_none_product": Text(
        "Met facturen (UBL), kassabestanden of een afsprakenlijst kan je dit nakijken.",
        "With invoices (UBL), till files or a list of appointments you can check this.",
    ),
    "indicators.belief_none_busiest": Text(
        "Met een urenlijst met de machine erin, of een afsprakenlijst met de dienst, kan je dit nakijken.",
        "With an hours sheet that names the machine, or appointments with the service, you can check this.",
    ),
    "indicators.belief_open": Text("Raad eerst", "Guess first"),
    "indicators.belief_pick": Text("Jouw gok", "Your guess"),
    "indicators.belief_choose": Text("Kies", "Choose"),
    "indicators.belief_days_field": Text("Aantal dagen na de factuur", "Number of days after the invoice"),
    "indicators.belief_sure": Text("Hoe zeker ben je?", "How sure are you?"),
    "indicators.belief_sure_none": Text("zeg ik niet", "I do not say"),
    "indicators.belief_sure_50": Text("5 op 10, het is een gok", "5 in 10, it is a guess"),
    "indicators.belief_sure_60": Text("6 op 10", "6 in 10"),
    "indicators.belief_sure_70": Text("7 op 10", "7 in 10"),
    "indicators.belief_sure_80": Text("8 op 10", "8 in 10"),
    "indicators.belief_sure_90": Text("9 op 10", "9 in 10"),
    "indicators.belief_sure_95": Text("19 op 20, bijna zeker", "19 in 20, almost sure"),
    "indicators.belief_keep": Text("Bewaar en toon", "Keep and show"),
    "indicators.belief_skip": Text("Sla over, toon het cijfer", "Skip, show the figure"),
    "indicators.belief_again": Text("Toon het cijfer", "Show the figure"),
    "indicators.belief_bad": Text(
        "Kies iets uit de lijst, of schrijf een aantal dagen van 0 tot {most:number}.",
        "Choose something from the list, or write a number of days from 0 to {most:number}.",
    ),
    "indicators.belief_hint_days": Text(
        "Binnen {close:number} dagen telt als raak.", "Within {close:number} days counts as right."
    ),
    "indicators.belief_now": Text("Wat je bestanden zeggen", "What your files say"),
    "indicators.belief_by_left": Text("Naar wat er overblijft, in twaalf maanden", "By what is left, in twelve months"),
    "indicators.belief_by_sales": Text(
        "Naar omzet in twaalf maanden: van te veel verkoop is de kost nog niet bekend om naar overschot te"
        " rangschikken.",
        "By sales in twelve months: of too many sales the cost is not known yet to rank by what is left.",
    ),
    "indicators.belief_by_days": Text(
        "Het midden van alle facturen die in twaalf maanden betaald werden", "The middle of all invoices paid in a year"
    ),
    "indicators.belief_by_hours": Text("Naar uren in twaalf maanden", "By hours in twelve months"),
    "indicators.belief_by_times": Text("Naar aantal keer in twaalf maanden", "By times in twelve months"),
    "indicators.belief_first": Text("{name}", "{name}"),
    # both, kindly
    "indicators.belief_agrees_left": Text(
        "Gevoel en cijfers zeggen hetzelfde: {outcome} brengt het meeste op ({theirs:euro}). Daar kan je op voort.",
        "Feeling and figures say the same: {outcome} brings the most ({theirs:euro}). You can build on that.",
    ),
    "indicators.belief_agrees_sales": Text(
        "Gevoel en cijfers zeggen hetzelfde: {outcome} staat bovenaan in omzet ({theirs:euro}). Daar kan je op voort.",
        "Feeling and figures say the same: {outcome} leads in sales ({theirs:euro}). You can build on that.",
    ),
    "indicators.belief_agrees_days": Text(
        "Gevoel en cijfers zeggen hetzelfde: jij dacht {mine:half} dagen, het zijn er {theirs:half}.",
        "Feeling and figures say the same: you thought {mine:half} days, it is {theirs:half}.",
    ),
    "indicators.belief_agrees_hours": Text(
        "Gevoel en cijfers zeggen hetzelfde: {outcome} heeft het drukst ({theirs:half} uur). Daar kan je op voort.",
        "Feeling and figures say the same: {outcome} is the busiest ({theirs:half} hours). You can build on that.",
    ),
    "indicators.belief_agrees_times": Text(
        "Gevoel en cijfers zeggen hetzelfde: {outcome} komt het vaakst voor ({theirs:number} keer). Daar kan je op"
        " voort.",
        "Feeling and figures say the same: {outcome} occurs most ({theirs:number} times). You can build on that.",
    ),
    "indicators.belief_differs_left": Text(
        "Het beeld is genuanceerder: {guess} staat op plaats {place} ({mine:euro}), {outcome} brengt het meeste op"
        " ({theirs:euro}).",
        "There is more to the picture: {guess} stands in place {place} ({mine:euro}), {outcome} brings the most"
        " ({theirs:euro}).",
    ),
    "indicators.belief_differs_sales": Text(
        "Het beeld is genuanceerder: {guess} staat op plaats {place} in omzet ({mine:euro}), {outcome} op de eerste"
        " ({theirs:euro}).",
        "There is more to the picture: {guess} stands in place {place} by sales ({mine:euro}), {outcome} in the"
        " first ({theirs:euro}).",
    ),
    "indicators.belief_differs_days": Text(
        "Het beeld is genuanceerder: jij dacht {mine:half} dagen, het midden van je facturen is {theirs:half}.",
        "There is more to the picture: you thought {mine:half} days, the middle of your invoices is {theirs:half}.",
    ),
    "indicators.belief_differs_hours": Text(
        "Het beeld is genuanceerder: {guess} staat op plaats {place} ({mine:half} uur), {outcome} heeft het drukst"
        " ({theirs:half} uur).",
        "There is more to the picture: {guess} stands in place {place} ({mine:half} hours), {outcome} is the busiest"
        " ({theirs:half} hours).",
    ),
    "indicators.belief_differs_times": Text(
        "Het beeld is genuanceerder: {guess} staat op plaats {place} ({mine:number} keer), {outcome} komt het vaakst"
        " voor ({theirs:number} keer).",
        "There is more to the picture: {guess} stands in place {place} ({mine:number} times), {outcome} occurs most"
        " ({theirs:number} times).",
    ),
    # all guesses
    "indicators.belief_all": Text("Wat je al raadde", "What you guessed before"),
    "indicators.belief_all_none": Text("Je raadde nog niets.", "You have not guessed yet."),
    "indicators.belief_was_sure": Text("Hoe zeker je was: {sure}.", "How sure you were: {sure}."),
    "indicators.belief_together": Text("Alles samen", "All together"),
    "indicators.belief_stories": Text(
        "Zo vaak raadde je en zei je hoe zeker je was: {count:number}. Onder de tien zijn het verhalen, geen cijfers.",
        "So often you guessed and said how sure you were: {count:number}. Under ten they are stories, no figures.",
    ),
    "indicators.belief_provisional": Text(
        "Voorlopig: {hits:number} van de {count:number} keer zeiden gevoel en cijfers hetzelfde. Te weinig om meer"
        " te zeggen.",
        "Provisional: {hits:number} of {count:number} times feeling and figures said the same. Too few to say more.",
    ),
    "indicators.belief_gap_even": Text(
        "{hits:number} van de {count:number} keer hetzelfde: hoe zeker je je voelt, past bij hoe vaak het zo is"
        " (verschil tussen {low} en {high} op 100).",
        "{hits:number} of {count:number} times the same: how sure you feel fits how often it is so (difference"
        " between {low} and {high} in 100).",
    ),
    "indicators.belief_gap_sure": Text(
        "{hits:number} van de {count:number} keer hetzelfde: je voelt je wat zekerder dan het uitkomt ({low} tot"
        " {high} op 100). Kijk bij grote keuzes even na.",
        "{hits:number} of {count:number} times the same: you feel somewhat surer than it turns out ({low} to {high}"
        " in 100). Have a look first at large choices.",
    ),
    "indicators.belief_gap_modest": Text(
        "{hits:number} van de {count:number} keer hetzelfde: je gevoel is beter dan je zelf denkt (verschil {low}"
        " tot {high} op 100).",
        "{hits:number} of {count:number} times the same: your feeling is better than you think (difference {low} to"
        " {high} in 100).",
    ),
    "indicators.belief_bin": Text(
        "Rond {sure} op 100 zeker: {right} op 100 keer zo ({trials:number} keer geraden).",
        "About {sure} in 100 sure: {right} in 100 times so (guessed {trials:number} times).",
    ),
    # where a figure comes from
    "indicators.belief_explain_days": Text("Dagen tussen factuur en betaling", "Days between invoice and payment"),
    "indicators.belief_explain_busiest": Text("{name}, twaalf maanden", "{name}, twelve months"),
    "indicators.belief_formula_days": Text(
        "Van elke verkoopfactuur die in twaalf maanden helemaal betaald werd: de dagen tussen factuur en betaling."
        " Het cijfer is het midden.",
        "Of every sales invoice paid in full in twelve months: the days between invoice and payment. The figure is"
        " the middle one.",
    ),
    "indicators.belief_formula_busiest": Text(
        "De uren op die machine in je urenlijst, of het aantal keer die dienst in je afsprakenlijst, van iedereen"
        " samen.",
        "The hours on that machine in your hours sheet, or the times of that service in your appointments, of"
        " everybody together.",
    ),
}
