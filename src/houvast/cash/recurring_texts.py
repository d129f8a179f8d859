"""What the owner reads about what comes back and about the tax calendar."""

from houvast.facts.text import Text

TEXTS: dict[str, Text] = {
    "cash.yes_recurring": Text("Klopt", "That is right"),
    "cash.no_recurring": Text("Klopt niet", "That is wrong"),
    "cash.yes_ended": Text("Ja, dat is gestopt", "Yes, that has ended"),
    "cash.no_ended": Text("Nee, dat komt nog", "No, it still comes"),
    "cash.ask_recurring_out": Text(
        "{amount:money} aan {name}, {rhythm}, {times:number} keer gezien. Komt dat terug?",
        "{amount:money} to {name}, {rhythm}, seen {times:number} times. Does it come back?",
    ),
    "cash.ask_recurring_in": Text(
        "{amount:money} van {name}, {rhythm}, {times:number} keer gezien. Komt dat terug?",
        "{amount:money} from {name}, {rhythm}, seen {times:number} times. Does it come back?",
    ),
    "cash.ask_ended_out": Text(
        "{amount:money} aan {name}, {rhythm}: de laatste keer was {last:date}. Is dat gestopt?",
        "{amount:money} to {name}, {rhythm}: last seen on {last:date}. Has it ended?",
    ),
    "cash.ask_ended_in": Text(
        "{amount:money} van {name}, {rhythm}: de laatste keer was {last:date}. Is dat gestopt?",
        "{amount:money} from {name}, {rhythm}: last seen on {last:date}. Has it ended?",
    ),
    "cash.ask_vat_rhythm": Text(
        "Doe je btw-aangifte per maand of per kwartaal? Wij rekenen nu per kwartaal.",
        "Do you file VAT every month or every quarter? We reckon with every quarter now.",
    ),
    "cash.vat_month": Text("Per maand", "Every month"),
    "cash.vat_quarter": Text("Per kwartaal", "Every quarter"),
    "cash.rhythm_week": Text("elke week", "every week"),
    "cash.rhythm_fortnight": Text("om de twee weken", "every two weeks"),
    "cash.rhythm_month": Text("elke maand", "every month"),
    "cash.rhythm_two_months": Text("om de twee maanden", "every two months"),
    "cash.rhythm_quarter": Text("elk kwartaal", "every quarter"),
    "cash.rhythm_half_year": Text("elk half jaar", "every half year"),
    "cash.rhythm_year": Text("elk jaar", "every year"),
    "cash.kind_rent": Text("huur", "rent"),
    "cash.kind_loan": Text("lening of leasing", "loan or lease"),
    "cash.kind_insurance": Text("verzekering", "insurance"),
    "cash.kind_wage": Text("lonen en bezoldiging", "wages and pay"),
    "cash.kind_energy": Text("energie en water", "energy and water"),
    "cash.kind_telecom": Text("telefoon en internet", "telephone and internet"),
    "cash.kind_bank_fee": Text("kosten van de bank", "bank costs"),
    "cash.kind_tax": Text("belasting", "tax"),
    "cash.kind_unknown": Text("andere", "other"),
    "cash.state_running": Text("loopt", "running"),
    "cash.state_unsure": Text("loopt, nog niet zeker", "running, not certain yet"),
    "cash.state_ended": Text("gestopt", "ended"),
    "cash.register": Text("Wat elk jaar terugkomt", "What comes back every year"),
    "cash.register_euro": Text("Vaste kosten per jaar", "Fixed costs a year"),
    "cash.register_euro_formula": Text(
        "Elke vaste kost die loopt: wat je de laatste drie keer meestal betaalde, maal het aantal keer per jaar.",
        "Every fixed cost that runs: the middle of the last three payments, times how often it comes in a year.",
    ),
    "cash.register_hours": Text("Uren die eraan vasthangen", "Hours that come with them"),
    "cash.register_hours_formula": Text(
        "De uren per jaar die je zelf opgaf voor wat loopt, opgeteld.",
        "The hours a year that you gave yourself for what runs, added up.",
    ),
    "cash.tax_vat": Text("btw", "VAT"),
    "cash.tax_vat_usual": Text("btw, zoals je meestal betaalt", "VAT, as you usually pay"),
    "cash.tax_vat_back": Text("btw die je terugkrijgt", "VAT that comes back"),
    "cash.tax_social_security": Text("RSZ", "social security"),
    "cash.tax_withholding": Text("bedrijfsvoorheffing", "withholding tax on wages"),
    "cash.tax_advance": Text("voorafbetaling van belasting", "advance payment of tax"),
    "cash.tax_owner_social": Text("je sociale bijdragen", "your social contributions"),
    "cash.tax_owner_social_unknown": Text(
        "je sociale bijdragen: wij zien niet hoeveel, ze staan niet op deze rekening",
        "your social contributions: we cannot see how much, they are not on this account",
    ),
    "cash.tax_reserve": Text(
        "opzij voor een herrekening van je sociale bijdragen", "set aside for a recalculation of your contributions"
    ),
    "cash.tax_reserve_unknown": Text(
        "Je sociale bijdragen worden na twee tot drie jaar herrekend. Wat dat bij jou kost, weten wij pas na drie jaar "
        "uittreksels; je fonds weet het nu al.",
        "Your social contributions are recalculated after two to three years. What that costs you we know only after "
        "three years of statements; your fund knows it now.",
    ),
    "cash.tax_not_verified": Text(
        "Deze datum vonden wij niet in een officiële bron. Klopt hij niet, pas hem dan aan.",
        "We did not find this date in an official source. If it is wrong, change it.",
    ),
    "cash.tax_was_due": Text("moest weg op {due:date}", "was due on {due:date}"),
    "cash.vat_rhythm_default": Text(
        "Wij rekenen met een btw-aangifte per kwartaal, tot je iets anders zegt.",
        "We reckon with a VAT return every quarter, until you say otherwise.",
    ),
    "cash.wages": Text("lonen", "wages"),
    "cash.holiday_pay": Text("vakantiegeld", "holiday pay"),
    "cash.year_end_bonus": Text("eindejaarspremies", "year-end bonuses"),
}
