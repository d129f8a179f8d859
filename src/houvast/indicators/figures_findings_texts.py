"""What stands out behind the figures, each with why it belongs to her kind of business."""

from houvast.facts.text import Text

TEXTS: dict[str, Text] = {
    "indicators.title_invoice_lag": Text("Maak één factuur op.", "Write one invoice."),
    "indicators.title_no_shows": Text("Stuur een berichtje de dag ervoor.", "Send a message the day before."),
    "indicators.title_slow_stock": Text("Kies één artikel dat mag gaan.", "Choose one article that may go."),
    "indicators.title_starved": Text("Geef een nieuw bestand.", "Give a new file."),
    "indicators.finding_invoice_lag": Text(
        "Er is voor {amount:euro} werk klaar dat nog niet gefactureerd is, bij {count:number} klanten, {first} eerst."
        " Eén factuur vandaag brengt dat geld dichterbij. {why}",
        "Work worth {amount:euro} is done and not invoiced yet, for {count:number} customers, {first} first."
        " One invoice today brings that money closer. {why}",
    ),
    "indicators.kind_lag": Text(
        "Dat hoort bij jouw soort zaak: het werk gaat voor, en de factuur komt achteraf.",
        "That belongs to your kind of business: the work goes first, and the invoice comes after.",
    ),
    "indicators.finding_no_shows": Text(
        "Op {share:number} van de honderd afspraken komt niemand. Dat is ongeveer {amount:euro} in een jaar."
        " Een berichtje de dag ervoor is de kleinste stap. {why}",
        "To {share:number} in a hundred appointments nobody comes. That is about {amount:euro} in a year."
        " A message the day before is the smallest step. {why}",
    ),
    "indicators.kind_no_shows": Text(
        "Dat hoort bij jouw soort zaak: een leeg uur kan je niet meer verkopen.",
        "That belongs to your kind of business: an empty hour cannot be sold any more.",
    ),
    "indicators.finding_slow_stock": Text(
        "Voor {amount:euro} aan goederen ligt al langer dan een seizoen: {count:number} artikelen, {first} eerst."
        " Kies er één dat mag gaan. {why}",
        "Goods worth {amount:euro} have lain on the shelf longer than a season, {count:number} articles, {first} first."
        " Choose one that may go. {why}",
    ),
    "indicators.kind_stock": Text(
        "Dat hoort bij jouw soort zaak: inkopen is kiezen voor je weet wat verkoopt.",
        "That belongs to your kind of business: buying is choosing before you know what sells.",
    ),
    "indicators.finding_starved": Text(
        "{source}: het laatste bestand loopt tot {day:date}. Met een nieuw bestand kijken je cijfers weer mee. {why}",
        "{source}: the last file runs until {day:date}. With a new file your figures look along again. {why}",
    ),
    "indicators.kind_starved": Text(
        "Zonder dat bestand zouden we raden, en dat doen we niet.", "Without that file we would guess, and we do not."
    ),
    "indicators.source_bank": Text("Rekeninguittreksels", "Bank statements"),
    "indicators.source_sales": Text("Verkoopfacturen", "Sales invoices"),
    "indicators.source_purchases": Text("Aankoopfacturen", "Purchase invoices"),
    "indicators.source_hours": Text("Urenlijst", "Hours sheet"),
    "indicators.source_receipts": Text("Dagontvangsten", "Daily receipts"),
    "indicators.source_till": Text("Kassabestand", "Till file"),
    "indicators.source_appointments": Text("Afsprakenlijst", "List of appointments"),
}
