"""The sheets of a project business, production and a mixed business. METHOD 2.4, 2.5 and 2.6."""

from houvast.facts.text import Text

TEXTS: dict[str, Text] = {
    # a project business
    "firm.project_logic": Text(
        "Elk project is uniek: je kennis en je uitvoering in een situatie die verandert.",
        "Every project is unique: your knowledge and your work in a situation that changes.",
    ),
    "firm.project_strength_1": Text(
        "Je hebt kennis die moeilijk te kopiëren is.", "You have knowledge that is hard to copy."
    ),
    "firm.project_exposure_1": Text(
        "Klanten vragen naar jou: je bent zelf het kwaliteitslabel.",
        "Customers ask for you: you are the quality label.",
    ),
    "firm.project_strength_2": Text("Eén klant is veel waard.", "One customer is worth much."),
    "firm.project_exposure_2": Text(
        "Een fout in één schatting of een wijziging onderweg weegt door op het hele werk.",
        "One wrong estimate or one change on the way weighs on the whole job.",
    ),
    "firm.project_strength_3": Text("Je kan tegen verandering.", "You can stand change."),
    "firm.project_exposure_3": Text(
        "Te veel en te weinig werk wisselen elkaar af, en het geld volgt later dan het werk.",
        "Too much and too little work take turns, and the money follows later than the work.",
    ),
    "firm.project_limit": Text(
        "De grens is hoe onvoorspelbaar tijd is. Je maat: dagen van mensen die je kan plannen.",
        "The limit is how unpredictable time is. Your measure: days of people that you can plan.",
    ),
    "firm.project_typical_1": Text("offertes die laat vertrekken", "quotes that leave late"),
    "firm.project_typical_2": Text("meerwerk dat niet betaald wordt", "extra work that is not paid"),
    "firm.project_typical_3": Text(
        "facturen die laat vertrekken, laat betaald of betwist worden",
        "invoices that leave late, are paid late or disputed",
    ),
    "firm.project_typical_4": Text(
        "een planning waarin niets mag tegenvallen", "a schedule in which nothing may go wrong"
    ),
    "firm.project_typical_5": Text("zelf weer in de inhoud", "back in the content yourself"),
    "firm.project_ask_1": Text(
        "Welk werk is klaar maar nog niet gefactureerd?", "Which work is finished but not invoiced yet?"
    ),
    "firm.project_ask_2": Text(
        "Bij welke opdracht loopt de schatting het meest uit?", "On which assignment is the estimate exceeded most?"
    ),
    "firm.project_ask_3": Text("Welke klant vraagt altijd naar jou?", "Which customer always asks for you?"),
    "firm.project_ask_4": Text("Welk meerwerk deden we gratis?", "Which extra work did we do for free?"),
    "firm.project_measure_1": Text("hoeveel weken werk er klaarstaan", "how many weeks of work are waiting"),
    "firm.project_measure_2": Text("aanrekenbare uren op alle uren", "chargeable hours of all hours"),
    "firm.project_measure_3": Text("gewerkte uren naast geschatte uren", "hours worked beside hours estimated"),
    "firm.project_measure_4": Text("meerwerk dat wel en niet gefactureerd is", "extra work invoiced and not invoiced"),
    "firm.project_measure_5": Text(
        "dagen van werk tot factuur, en van factuur tot geld", "days from work to invoice, and from invoice to money"
    ),
    "firm.project_measure_6": Text("werk dat klaar is en nog niet gefactureerd", "work finished and not invoiced yet"),
    "firm.project_measure_7": Text(
        "hoe vaak een offerte lukt, naar hoe snel ze vertrok", "how often a quote succeeds, by how fast it left"
    ),
    "firm.project_measure_8": Text(
        "het deel van de omzet van je drie grootste klanten", "the share of revenue of your three largest customers"
    ),
    "firm.project_measure_9": Text(
        "het deel van de projecten waarin jij de sleutel hebt", "the share of projects in which you hold the key"
    ),
    "firm.project_letgo_1": Text(
        "Geef een rol in een project door, geen losse taak. Verdeel, schrijf op en leg uit waarom.",
        "Hand over a role in a project, no single task. Divide, write down and say why.",
    ),
    "firm.project_letgo_2": Text("Eerst het rekenen, met een prijslijst.", "First the calculation, with a price list."),
    "firm.project_letgo_3": Text(
        "Dan het contact op de werf of met de klant.", "Then the contact on site or with the customer."
    ),
    "firm.project_letgo_4": Text(
        "Dan beslissingen over meerwerk, tot een bedrag.", "Then decisions about extra work, up to an amount."
    ),
    "firm.project_letgo_5": Text(
        "Jij kijkt mee op 20 %, 50 % en 80 % van het project.", "You look in at 20 %, 50 % and 80 % of the project."
    ),
    # production
    "firm.production_logic": Text(
        "De waarde komt uit machines, stappen en wat er op het einde staat.",
        "The value comes from machines, steps and what stands there at the end.",
    ),
    "firm.production_strength_1": Text(
        "Je hebt tastbaar vakmanschap dat kan meegroeien.", "You have tangible craft that can grow along."
    ),
    "firm.production_exposure_1": Text(
        "Vaste kosten lopen door, ook zonder orders.", "Fixed costs run on, also without orders."
    ),
    "firm.production_strength_2": Text(
        "Wat je doet, is te meten en te herhalen.", "What you do can be measured and repeated."
    ),
    "firm.production_exposure_2": Text(
        "Een probleem in één stap voelt de hele keten meteen.",
        "A problem in one step is felt by the whole chain at once.",
    ),
    "firm.production_strength_3": Text(
        "Een kader van machines en vaste stappen maakt doorgeven makkelijker dan elders.",
        "A frame of machines and fixed steps makes handing over easier than elsewhere.",
    ),
    "firm.production_exposure_3": Text(
        "Een te zware investering in een goed jaar weegt jaren, en elke extra buffer kost geld.",
        "An investment too heavy in a good year weighs for years, and every extra buffer costs money.",
    ),
    "firm.production_limit": Text(
        "De grens is je traagste stap en het geld dat vastzit. Je maat: uren van die stap.",
        "The limit is your slowest step and the money tied up. Your measure: hours of that step.",
    ),
    "firm.production_typical_1": Text(
        "pieken in drukte zonder dat de winst volgt", "peaks of busyness without profit following"
    ),
    "firm.production_typical_2": Text("één machine die alles stillegt", "one machine that stops everything"),
    "firm.production_typical_3": Text("geld dat in grondstof zit", "money that sits in raw material"),
    "firm.production_typical_4": Text("stukken die terugkomen", "pieces that come back"),
    "firm.production_typical_5": Text(
        "een planning die door spoedorders omgegooid wordt", "a schedule overturned by rush orders"
    ),
    "firm.production_ask_1": Text("Welke machine bepaalt onze week?", "Which machine decides our week?"),
    "firm.production_ask_2": Text(
        "Welk product verdient het minst per uur op die machine?",
        "Which product earns least per hour on that machine?",
    ),
    "firm.production_ask_3": Text(
        "Wie kan die instelling doen als {name} ziek is?", "Who can do that setting when {name} is ill?"
    ),
    "firm.production_ask_4": Text(
        "Hoeveel weken vaste kosten dekken de orders?", "How many weeks of fixed costs do the orders cover?"
    ),
    "firm.production_measure_1": Text(
        "wat de traagste stap haalt, en hoeveel daarvan goed is",
        "what the slowest step makes, and how much of it is good",
    ),
    "firm.production_measure_2": Text(
        "doorlooptijd, en hoeveel er op tijd vertrekt", "lead time, and how much leaves on time"
    ),
    "firm.production_measure_3": Text("weken voorraad, ruw en afgewerkt", "weeks of stock, raw and finished"),
    "firm.production_measure_4": Text(
        "wat een product opbrengt per uur op de traagste stap", "what a product brings per hour of the slowest step"
    ),
    "firm.production_measure_5": Text(
        "hoeveel weken orders de vaste kosten dekken", "how many weeks of orders cover the fixed costs"
    ),
    "firm.production_measure_6": Text("onderhoud dat over tijd is", "maintenance overdue"),
    "firm.production_measure_7": Text("energie per stuk", "energy per piece"),
    "firm.production_measure_8": Text("het deel spoedorders", "the share of rush orders"),
    "firm.production_measure_9": Text("marge per product en per variant", "margin per product and variant"),
    "firm.production_letgo_1": Text(
        "Geef een stap in de keten door, met wat er op het einde goed moet zijn.",
        "Hand over a step in the chain, with what has to be right at the end.",
    ),
    "firm.production_letgo_2": Text(
        "Planning, vrijgave van de kwaliteit en aankoop krijgen elk een plaatsvervanger.",
        "Planning, release of quality and purchasing each get a deputy.",
    ),
    "firm.production_letgo_3": Text("Investeren en de prijzen hou jij.", "Investing and the prices stay with you."),
    # mixed
    "firm.mixed_logic": Text(
        "Je combineert verschillende soorten werk: meer kansen, en meer om samen te houden.",
        "You combine several kinds of work: more chances, and more to hold together.",
    ),
    "firm.mixed_strength_1": Text("Je risico is gespreid.", "Your risk is spread."),
    "firm.mixed_exposure_1": Text(
        "De ene tak betaalt soms voor de andere zonder dat iemand het ziet.",
        "One branch sometimes pays for the other without anybody seeing it.",
    ),
    "firm.mixed_strength_2": Text(
        "Wie bij de ene tak klant is, kan bij de andere terecht.", "Who buys from one branch can go to the other."
    ),
    "firm.mixed_exposure_2": Text(
        "Elke tak heeft eigen regels, en jij schakelt ertussen.", "Each branch has rules of its own, and you switch."
    ),
    "firm.mixed_limit": Text(
        "De grens is jouw schakelen, en wat de takken delen: mensen, ruimte, agenda.",
        "The limit is your switching, and what the branches share: people, space, diary.",
    ),
    "firm.mixed_typical_1": Text("voortdurend lijken te hollen", "seeming to run all the time"),
    "firm.mixed_typical_2": Text("twee soorten regels naast elkaar", "two sets of rules side by side"),
    "firm.mixed_ask_1": Text("Welke activiteit betaalt welke?", "Which activity pays for which?"),
    "firm.mixed_ask_2": Text("Wat zou je vandaag niet meer starten?", "What would you not start again today?"),
    "firm.mixed_ask_3": Text(
        "Welke tak vraagt het meeste van jou per verdiende euro?", "Which branch asks most of you per euro earned?"
    ),
    "firm.mixed_ask_4": Text(
        "Waar botsen de takken (mensen, ruimte, agenda)?", "Where do the branches collide (people, space, diary)?"
    ),
    "firm.mixed_measure_1": Text(
        "omzet en bijdrage per tak, na gedeelde mensen en ruimte",
        "revenue and contribution per branch, after shared people and space",
    ),
    "firm.mixed_measure_2": Text("jouw uren per tak", "your hours per branch"),
    "firm.mixed_measure_3": Text("geld dat vastzit per tak", "money tied up per branch"),
    "firm.mixed_measure_4": Text("klachten per tak", "complaints per branch"),
    "firm.mixed_measure_5": Text("hoe vaak je op een dag schakelt", "how often you switch in a day"),
    "firm.mixed_measure_6": Text("het deel klanten bij twee takken", "the share of customers with two branches"),
    "firm.mixed_letgo_1": Text(
        "Eerst en vooral: één verantwoordelijke per tak. Daarna volgt elke tak zijn eigen soort zaak.",
        "Before anything else: one person in charge per branch. Then each branch follows its own kind.",
    ),
}
