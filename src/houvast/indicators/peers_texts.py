"""What the owner reads beside firms like hers: context, never a target, and never another kind or size."""

from houvast.facts.text import Text

TEXTS: dict[str, Text] = {
    "indicators.peers": Text("Zaken zoals de jouwe", "Businesses like yours"),
    "indicators.peers_title": Text("Hoe is het bij zaken zoals de jouwe?", "How is it at businesses like yours?"),
    "indicators.peers_none": Text(
        "De Nationale Bank maakt gratis een dossier van je vennootschap, naast haar sector. Geef het hier als je"
        " wil: het toont hoe het elders gaat, het is geen doel.",
        "The National Bank makes a file of your company beside its sector, free of charge. Give it here if you like:"
        " it shows how things go elsewhere, it is no target.",
    ),
    "indicators.peers_lede": Text(
        "Boekjaar {year}: naast {size} van jouw soort, {kind}. Het toont hoe het elders gaat, het is geen doel.",
        "Financial year {year}: beside {size} of your kind, {kind}. It shows how things go elsewhere, it is no target.",
    ),
    "indicators.peers_lede_none": Text(
        "We leggen alleen zaken van dezelfde soort en grootte naast elkaar. Al de rest maakt je ongerust over niets.",
        "Only businesses of the same kind and size are laid side by side. All else would worry you over nothing.",
    ),
    "indicators.peers_sole": Text(
        "Heb je een eenmanszaak? Dan leg je geen jaarrekening neer en bestaat dit dossier niet. Je mist niets: je"
        " eigen vorige jaren zijn je beste vergelijking.",
        "Are you a sole trader? Then you file no annual accounts and this file does not exist. You miss nothing:"
        " your own earlier years are the best comparison.",
    ),
    "indicators.peers_how": Text("Hoe kom je eraan?", "How do you get it?"),
    "indicators.peers_how_text": Text(
        "Bij de mededeling van neerlegging van je jaarrekening zit een activatiecode. Daarmee open je je"
        " ondernemingsdossier op de site van de Balanscentrale; er zijn twee jaarrekeningen uit de laatste vijf jaar"
        " voor nodig. De bank geeft een pdf: zet de tabel met de vergelijking in Excel of CSV, met de sector en de"
        " grootte erboven.",
        "The acknowledgement that your annual accounts were filed holds an activation code. With it you open your"
        " company file on the site of the Central Balance Sheet Office; it takes two sets of accounts of the last"
        " five years. The bank gives a PDF: put the table with the comparison in Excel or CSV, with sector and size"
        " above it.",
    ),
    "indicators.peers_give": Text(
        "Geef je ondernemingsdossier (Excel of CSV)", "Give your company file (Excel or CSV)"
    ),
    "indicators.peers_read": Text("Lees dit bestand", "Read this file"),
    "indicators.peers_kept": Text("Je dossier is gelezen.", "Your file was read."),
    "indicators.peers_gone": Text("Je dossier is weg.", "Your file is gone."),
    "indicators.peers_forget": Text("Doe het weg", "Remove it"),
    "indicators.peers_wrong": Text(
        "Dit is geen ondernemingsdossier van de Nationale Bank: we vinden geen genummerde lijst met het midden van"
        " je sector ernaast.",
        "This is no company file of the National Bank: there is no numbered list with the middle of your sector"
        " beside it.",
    ),
    "indicators.peers_not_mixed": Text(
        "Een gemengde zaak heeft geen gelijke: naast één sector zou elk cijfer scheef staan.",
        "A mixed business has no equal: beside one sector every figure would stand crooked.",
    ),
    "indicators.peers_not_no_size": Text(
        "We weten nog niet met hoeveel jullie zijn. Vul je ploeg in, dan kennen we je grootte.",
        "It is not known yet how many you are. Fill in your team and your size is known.",
    ),
    "indicators.peers_not_other_firm": Text(
        "Dit dossier is van een andere vennootschap (een ander ondernemingsnummer).",
        "This file is of another company (another enterprise number).",
    ),
    "indicators.peers_not_no_sector": Text(
        "Het bestand noemt geen sector (NACE) waarvan we de soort zaak kennen. Zonder dat vergelijken we niet.",
        "The file names no sector (NACE) of which the kind of business is known. Without it nothing is compared.",
    ),
    "indicators.peers_not_other_kind": Text(
        "Dit dossier legt je naast een ander soort zaak dan de jouwe. Dat zou je iets wijsmaken, dus tonen we het"
        " niet.",
        "This file lays you beside another kind of business than yours. That would mislead, so it is not shown.",
    ),
    "indicators.peers_not_no_file_size": Text(
        "Het bestand zegt niet met welke grootte het vergelijkt. Zeg het één keer.",
        "The file does not say which size it compares with. Say it once.",
    ),
    "indicators.peers_not_other_size": Text(
        "Dit dossier legt je naast zaken van een andere grootte. Dat zou je iets wijsmaken, dus tonen we het niet.",
        "This file lays you beside businesses of another size. That would mislead, so it is not shown.",
    ),
    "indicators.peers_size": Text("Grootte van de zaken in het bestand", "Size of the businesses in the file"),
    "indicators.peers_size_keep": Text("Bewaar", "Keep"),
    "indicators.peers_size_micro": Text("zaken met minder dan 10 mensen", "businesses with fewer than 10 people"),
    "indicators.peers_size_small": Text("zaken met 10 tot 50 mensen", "businesses with 10 to 50 people"),
    "indicators.peers_size_medium": Text("zaken met 50 tot 250 mensen", "businesses with 50 to 250 people"),
    "indicators.peers_size_large": Text("zaken met meer dan 250 mensen", "businesses with more than 250 people"),
    "indicators.peers_kind_person": Text("persoonlijke diensten", "personal services"),
    "indicators.peers_kind_retail": Text("winkels en handel", "shops and trade"),
    "indicators.peers_kind_project": Text("projectbedrijven", "project businesses"),
    "indicators.peers_kind_production": Text("productiebedrijven", "production businesses"),
    "indicators.peers_col_what": Text("Wat", "What"),
    "indicators.peers_col_own": Text("Jij, in je dossier", "You, in your file"),
    "indicators.peers_col_middle": Text("Het midden van de anderen", "The middle of the others"),
    "indicators.peers_col_figure": Text("Jij nu, uit je bestanden", "You now, from your files"),
    "indicators.peers_between": Text(
        "de helft ligt tussen {low} en {high}", "half of them lie between {low} and {high}"
    ),
    "indicators.peers_ratio_17": Text("Na zoveel dagen betalen klanten", "Customers pay after so many days"),
    "indicators.peers_ratio_18": Text("Na zoveel dagen betaal je leveranciers", "You pay suppliers after so many days"),
    "indicators.peers_ratio_2": Text(
        "Van elke 100 euro verkoop bleef over", "Of every 100 euro of sales there was left"
    ),
    "indicators.peers_ratio_3": Text(
        "Van elke 100 euro opbrengst voeg je zelf toe", "Of every 100 euro of income you add yourself"
    ),
    "indicators.peers_ratio_6": Text(
        "Van elke 100 euro die je toevoegt, gaat naar lonen", "Of every 100 euro that you add, wages take"
    ),
    "indicators.peers_ratio_4": Text("Zoveel voegt elke medewerker toe", "Each worker adds so much"),
    "indicators.peers_ratio_13": Text(
        "Voor elke euro die binnen het jaar betaald moet worden, is er", "For every euro due within the year there is"
    ),
    "indicators.peers_ratio_12": Text(
        "Van elke 100 euro die in de zaak zit, bleef over", "Of every 100 euro in the business there was left"
    ),
    "indicators.peers_value_money": Text("{value:euro}", "{value:euro}"),
    "indicators.peers_value_days": Text("{value:number} dagen", "{value:number} days"),
    "indicators.peers_value_each": Text("{value:money}", "{value:money}"),
    "indicators.peers_value_of_hundred": Text("{value:money}", "{value:money}"),
}
