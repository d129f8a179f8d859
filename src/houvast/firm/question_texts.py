"""The twelve questions about the kind of business, word for word as METHOD 2.1 has them."""

from houvast.facts.text import Text

TEXTS: dict[str, Text] = {
    "firm.q1": Text("Waar betaalt de klant vooral voor?", "What does the customer pay for above all?"),
    "firm.q1a": Text("voor mij of ons als persoon, onze handen", "for me or us as a person, our hands"),
    "firm.q1b": Text("voor producten die we inkopen en verkopen", "for products that we buy and sell"),
    "firm.q1c": Text(
        "voor een opdracht op maat met begin en einde", "for an assignment made to measure, with a beginning and an end"
    ),
    "firm.q1d": Text("voor iets wat we zelf maken", "for something that we make ourselves"),
    "firm.q2": Text(
        "Wat gebeurt er als ik morgen twee weken wegval?", "What happens when I am suddenly away for two weeks?"
    ),
    "firm.q2a": Text("de omzet valt stil", "revenue comes to a stop"),
    "firm.q2b": Text("de winkel blijft open maar verliest scherpte", "the shop stays open but loses its edge"),
    "firm.q2c": Text(
        "opdrachten lopen door, beslissingen en planning schuiven",
        "assignments go on, decisions and planning slip",
    ),
    "firm.q2d": Text(
        "de werkplaats draait door zolang er orders en materiaal zijn",
        "the workshop runs on as long as there are orders and material",
    ),
    "firm.q3": Text(
        "Welke grens raak je eerst als er meer werk komt?", "Which limit do you hit first when more work comes in?"
    ),
    "firm.q3a": Text("uren en energie van de uitvoerder", "hours and energy of whoever does it"),
    "firm.q3b": Text("winkelruimte, bezoekers of geld voor voorraad", "shop space, visitors or money for stock"),
    "firm.q3c": Text("planning van mensen over opdrachten", "planning people over assignments"),
    "firm.q3d": Text("machines of werkplaats", "machines or workshop"),
    "firm.q4": Text(
        "Hoe lang duurt een gemiddelde verkoop van begin tot einde?",
        "How long does an average sale take from beginning to end?",
    ),
    "firm.q4a": Text("een afspraak", "one appointment"),
    "firm.q4b": Text("meteen, aan de kassa", "at once, at the till"),
    "firm.q4c": Text("weken of maanden", "weeks or months"),
    "firm.q4d": Text("dagen tot weken per order", "days to weeks per order"),
    "firm.q5": Text(
        "Hoe ziet een typische factuur of een kasticket eruit?",
        "What does a typical invoice or till receipt look like?",
    ),
    "firm.q5a": Text("veel kleine bedragen per afspraak", "many small amounts per appointment"),
    "firm.q5b": Text("veel kleine bedragen met meerdere artikelen", "many small amounts with several articles"),
    "firm.q5c": Text("weinig en groot, in schijven", "few and large, in instalments"),
    "firm.q5d": Text("stuks, meters of referenties", "pieces, metres or references"),
    "firm.q6": Text("Waar gaat het meeste geld naartoe?", "Where does most money go?"),
    "firm.q6a": Text("onze eigen tijd", "our own time"),
    "firm.q6b": Text("inkoop van handelsgoederen", "buying goods to sell"),
    "firm.q6c": Text("lonen en onderaannemers", "wages and subcontractors"),
    "firm.q6d": Text("grondstof, machines, energie", "raw material, machines, energy"),
    "firm.q7": Text("Welke voorraad heb je?", "What stock do you have?"),
    "firm.q7a": Text("bijna geen", "hardly any"),
    "firm.q7b": Text("afgewerkte goederen om te verkopen", "finished goods to sell"),
    "firm.q7c": Text("materiaal per opdracht gekocht", "material bought per assignment"),
    "firm.q7d": Text("grondstof, halffabricaat en afgewerkt", "raw, half-made and finished"),
    "firm.q8": Text("Naar wie of wat vraagt de klant?", "Whom or what does the customer ask for?"),
    "firm.q8a": Text("naar iemand bij naam", "for somebody by name"),
    "firm.q8b": Text("niemand, hij komt binnen", "nobody, they walk in"),
    "firm.q8c": Text("naar ons, liefst naar mij als expert", "for us, preferably for me as an expert"),
    "firm.q8d": Text("naar het product en de levertermijn", "for the product and the delivery time"),
    "firm.q9": Text("Wat is je grootste geldzorg?", "What is your greatest money worry?"),
    "firm.q9a": Text("ziek zijn is geen omzet", "being ill means no revenue"),
    "firm.q9b": Text("geld dat vastzit in voorraad of seizoen", "money tied up in stock or season"),
    "firm.q9c": Text("laat kunnen factureren, opleveringen die schuiven", "invoicing late, deliveries that slip"),
    "firm.q9d": Text("vaste kosten die doorlopen zonder orders", "fixed costs that run on without orders"),
    "firm.q10": Text("Hoe verschillend is de ene verkoop van de andere?", "How different is one sale from another?"),
    "firm.q10a": Text("zelfde behandeling, andere persoon", "same treatment, other person"),
    "firm.q10b": Text("zelfde artikelen voor iedereen", "same articles for everybody"),
    "firm.q10c": Text("elke opdracht is anders", "every assignment is different"),
    "firm.q10d": Text("zelfde stappen, andere maten of varianten", "same steps, other sizes or variants"),
    "firm.q11": Text("Wat doet het meest pijn als het uitvalt?", "What hurts most when it fails?"),
    "firm.q11a": Text("een persoon", "a person"),
    "firm.q11b": Text("een leverancier of collectie", "a supplier or collection"),
    "firm.q11c": Text(
        "een klant die uitstelt of van gedacht verandert", "a customer who postpones or changes their mind"
    ),
    "firm.q11d": Text("een machine of een stap in de keten", "a machine or a step in the chain"),
    "firm.q12": Text("Verdeel 100 punten omzet over:", "Divide 100 points of revenue over:"),
    "firm.q12a": Text("eigen persoonlijke dienst", "own personal service"),
    "firm.q12b": Text("doorverkoop", "resale"),
    "firm.q12c": Text("opdrachten op maat", "assignments made to measure"),
    "firm.q12d": Text("eigen productie", "own production"),
}
