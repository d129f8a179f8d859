"""What the page about the people says."""

from houvast.facts.text import Text

TEXTS: dict[str, Text] = {
    "firm.staff_title": Text("Wie er in je zaak werkt", "Who works in your business"),
    "firm.staff_lede": Text(
        "Uit je personeelslijst, met wat je zelf invult. Initialen volstaan. Alleen jij ziet dit.",
        "From your staff list, with what you fill in yourself. Initials are enough. Only you see this.",
    ),
    "firm.staff_none": Text(
        "Nog niemand. Lees je personeelslijst in, of voeg iemand toe: dan weten je cijfers wat een uur kost.",
        "Nobody yet. Read in your staff list, or add somebody: then your figures know what an hour costs.",
    ),
    "firm.staff_add": Text("Voeg iemand toe", "Add somebody"),
    "firm.person_name": Text("Naam of initialen", "Name or initials"),
    "firm.person_roles": Text("Rollen", "Roles"),
    "firm.person_roles_hint": Text(
        "Zoveel je wil, met een komma ertussen.", "As many as you like, with a comma between."
    ),
    "firm.person_hours": Text("Uren per week", "Hours a week"),
    "firm.person_cost": Text("Kost per uur (€)", "Cost per hour (€)"),
    "firm.person_cost_hint": Text(
        "Alles samen: loon, bijdragen, vakantiegeld. Laat leeg als je het niet weet; wij gokken niet.",
        "All together: wage, contributions, holiday pay. Leave empty if you do not know; we do not guess.",
    ),
    "firm.person_start": Text("In dienst sinds", "Started"),
    "firm.person_keep": Text("Bewaar", "Keep"),
    "firm.person_remove": Text("Werkt hier niet meer", "No longer works here"),
    "firm.person_change": Text("Wijzig", "Change"),
    "firm.person_unknown_cost": Text("kost per uur onbekend", "cost per hour unknown"),
    "firm.person_cost_said": Text("{cost:money} per uur", "{cost:money} per hour"),
    "firm.person_hours_said": Text("{hours:half} uur per week", "{hours:half} hours a week"),
    "firm.person_since": Text("sinds {day:date}", "since {day:date}"),
    "firm.person_kept": Text("Bewaard: {name}", "Kept: {name}"),
    "firm.person_gone": Text("{name} staat niet meer in de lijst", "{name} is no longer on the list"),
    "firm.person_name_wrong": Text("Vul een naam of initialen in.", "Fill in a name or initials."),
    "firm.person_hours_wrong": Text("Vul een getal van 0 tot 100 in.", "Fill in a number from 0 to 100."),
    "firm.person_cost_wrong": Text("Vul een bedrag per uur in.", "Fill in an amount per hour."),
    "firm.person_start_wrong": Text("Vul een dag in.", "Fill in a day."),
}
