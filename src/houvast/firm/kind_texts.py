"""What the owner reads about her kind of business ("soort zaak")."""

from houvast.facts.text import Text

TEXTS: dict[str, Text] = {
    "firm.kind_person": Text("persoonlijke dienst", "personal service"),
    "firm.kind_retail": Text("winkel", "shop"),
    "firm.kind_project": Text("projectbedrijf", "project business"),
    "firm.kind_production": Text("productiebedrijf", "production business"),
    "firm.kind_mixed": Text("gemengde zaak", "mixed business"),
    "firm.unsure_few_answers": Text(
        "Nog onzeker: je beantwoordde {answered} van de 12 vragen. De rest komt een voor een, of antwoord hieronder.",
        "Not sure yet: you answered {answered} of the 12 questions. The rest comes one by one, or answer below.",
    ),
    "firm.unsure_no_clear": Text(
        "Nog onzeker: er is nog geen duidelijk profiel.", "Not sure yet: there is no clear profile."
    ),
    "firm.unsure_borderline": Text(
        "Nog onzeker: dit is een grensgeval tussen één soort en gemengd.",
        "Not sure yet: this lies on the border between one kind and mixed.",
    ),
    "firm.unsure_disagree": Text(
        "Nog onzeker: je antwoorden en je cijfers spreken elkaar tegen, wat klopt?",
        "Not sure yet: your answers and your figures contradict each other, which is right?",
    ),
    "firm.unsure_outdated": Text(
        "Nog onzeker: je zei dat je zaak veranderd is. Kijk je antwoorden hieronder eens na.",
        "Not sure yet: you said your business has changed. Have a look at your answers below.",
    ),
}
