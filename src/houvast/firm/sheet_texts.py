"""The sheets of a personal service and a shop: strengths beside exposure, limits, questions, measures, letting go.

METHOD 2.2 and 2.3. Keys end in a number where there are several; sheet.py collects them.
"""

from houvast.facts.text import Text

TEXTS: dict[str, Text] = {
    # a personal service
    "firm.person_logic": Text(
        "Je handen, je vakkennis, je naam en je aanwezigheid: dat is wat je klant koopt.",
        "Your hands, your skill, your name and your presence: that is what your customer buys.",
    ),
    "firm.person_strength_1": Text(
        "Je staat van nature dicht bij je klant.", "You are close to your customer by nature."
    ),
    "firm.person_exposure_1": Text(
        "Klanten zien een collega niet vanzelf als volwaardige vervanger.",
        "Customers do not see a colleague as a full replacement of their own accord.",
    ),
    "firm.person_strength_2": Text("Wie tevreden is, blijft en komt terug.", "Who is content stays and comes back."),
    "firm.person_exposure_2": Text(
        "Ben je er niet, dan is er die dag meteen geen omzet.", "When you are away, there is no revenue that day."
    ),
    "firm.person_strength_3": Text("Je hebt weinig geld nodig om te draaien.", "You need little money to run."),
    "firm.person_exposure_3": Text(
        "Ziekte, vermoeidheid of iets thuis wegen meteen door, en een reserve is er zelden.",
        "Illness, tiredness or something at home weighs at once, and there is rarely a reserve.",
    ),
    "firm.person_limit": Text(
        "De grens is menselijke energie. Je maat: verkochte uren per paar handen.",
        "The limit is human energy. Your measure: hours sold per pair of hands.",
    ),
    "firm.person_typical_1": Text("nooit genoeg uren", "never enough hours"),
    "firm.person_typical_2": Text("telkens weer zelf de stoel in", "back to the chair yourself, every time"),
    "firm.person_typical_3": Text(
        "een agenda die maanden vol staat en toch niet kan groeien", "a diary full for months that still cannot grow"
    ),
    "firm.person_typical_4": Text(
        "meer omzet zonder andere rolverdeling", "more revenue without another division of roles"
    ),
    "firm.person_typical_5": Text("prijzen die lang niet herbekeken zijn", "prices not looked at for long"),
    "firm.person_typical_6": Text("klanten die niet komen opdagen", "customers who do not show up"),
    "firm.person_ask_1": Text(
        "Welke klant zou een collega aanvaarden als jij hem voorstelt?",
        "Which customer would accept a colleague if you introduce them?",
    ),
    "firm.person_ask_2": Text("Wat kost je een week ziekte?", "What does a week of illness cost you?"),
    "firm.person_ask_3": Text("Wanneer pasten we de prijzen laatst aan?", "When did we last adapt the prices?"),
    "firm.person_ask_4": Text(
        "Welke uren van deze week kon iemand anders doen?", "Which hours of this week could somebody else have done?"
    ),
    "firm.person_measure_1": Text(
        "hoe vol je agenda is: verkochte uren op beschikbare", "how full your diary is: hours sold of those available"
    ),
    "firm.person_measure_2": Text("omzet per uur", "revenue per hour"),
    "firm.person_measure_3": Text("hoe oud je prijzen zijn", "how old your prices are"),
    "firm.person_measure_4": Text(
        "na hoeveel weken klanten terugkomen, en hoeveel", "after how many weeks customers come back, and how many"
    ),
    "firm.person_measure_5": Text(
        "hoeveel klanten ook bij een ander gaan", "how many customers also go to somebody else"
    ),
    "firm.person_measure_6": Text("je eigen uren in de uitvoering", "your own hours in the work itself"),
    "firm.person_measure_7": Text("afspraken die niet kwamen", "appointments that did not show up"),
    "firm.person_measure_8": Text(
        "hoeveel weken zaak en thuis verder kunnen met wat er staat",
        "how many weeks business and home can go on with what is there",
    ),
    "firm.person_measure_9": Text(
        "het deel van de omzet van één paar handen", "the share of revenue of one pair of hands"
    ),
    "firm.person_letgo_1": Text(
        "Begin rond de stoel: afspraken, stock, sociale media, boekhouding. Dan pas in de stoel.",
        "Begin around the chair: booking, stock, social media, bookkeeping. Only then in the chair.",
    ),
    "firm.person_letgo_2": Text(
        "Kies één groep klanten die het het minst erg vindt.", "Choose one group of customers that minds least."
    ),
    "firm.person_letgo_3": Text("Je collega werkt naast jou.", "Your colleague works beside you."),
    "firm.person_letgo_4": Text("Jij stelt je collega bij naam voor.", "You introduce your colleague by name."),
    "firm.person_letgo_5": Text("Jullie delen een afspraak.", "You share an appointment."),
    "firm.person_letgo_6": Text(
        "Je collega doet het alleen, jij belt achteraf.", "Your colleague does it alone, you call afterwards."
    ),
    "firm.person_letgo_7": Text(
        "Een nieuwe afspraak staat standaard bij je collega.", "A new appointment goes to your colleague by default."
    ),
    # a shop
    "firm.retail_logic": Text(
        "Smaak in het inkopen en warmte in het verkopen. Wat je in voorraad neemt, is je strategie.",
        "Taste in buying and warmth in selling. What you take in stock is your strategy.",
    ),
    "firm.retail_strength_1": Text("Je kan snel omzet maken.", "You can make revenue fast."),
    "firm.retail_exposure_1": Text(
        "Voorraad en marge drukken: wat niet verkoopt, is geld in het rek.",
        "Stock and margin press: what does not sell is money on the shelf.",
    ),
    "firm.retail_strength_2": Text(
        "Je hoort elke dag rechtstreeks wat je klant wil.", "You hear every day what your customer wants."
    ),
    "firm.retail_exposure_2": Text(
        "Een gemist seizoen haal je dat jaar niet meer in.", "A season missed does not come back that year."
    ),
    "firm.retail_strength_3": Text("De winkel heeft een gezicht.", "The shop has a face."),
    "firm.retail_exposure_3": Text(
        "Ben jij er niet, dan heeft de winkel minder karakter.", "When you are away, the shop has less character."
    ),
    "firm.retail_strength_4": Text(
        "Je klant kan zien, voelen en meenemen.", "Your customer can see, feel and take along."
    ),
    "firm.retail_exposure_4": Text(
        "Wie hetzelfde online verkoopt, staat naast je.", "Who sells the same online stands beside you."
    ),
    "firm.retail_limit": Text(
        "De grens is geld in voorraad, plaats in het rek en wie er voorbijkomt. Je maat: euro voorraad die draait.",
        "The limit is money in stock, space on the shelf and who passes by. Your measure: euro of stock that turns.",
    ),
    "firm.retail_typical_1": Text("voorraad die blijft liggen", "stock that stays"),
    "firm.retail_typical_2": Text("korting om ergens vanaf te raken", "discount to get rid of something"),
    "firm.retail_typical_3": Text(
        "inkopen op gevoel zonder te zien wat er doorverkocht is", "buying on feeling without seeing what sold on"
    ),
    "firm.retail_typical_4": Text("zelf niet weg kunnen uit de winkel", "not being able to leave the shop"),
    "firm.retail_typical_5": Text("online aanbieders die op jou lijken", "online sellers that look like you"),
    "firm.retail_ask_1": Text(
        "Welke tien artikelen zou je vandaag niet meer inkopen?", "Which ten articles would you not buy again today?"
    ),
    "firm.retail_ask_2": Text(
        "Wie kent het verhaal achter dit product behalve jij?", "Who knows the story behind this product but you?"
    ),
    "firm.retail_ask_3": Text(
        "Welk geld ligt in het rek en sinds wanneer?", "Which money lies on the shelf and since when?"
    ),
    "firm.retail_ask_4": Text("Wat koopt iemand die terugkomt?", "What does somebody buy who comes back?"),
    "firm.retail_measure_1": Text(
        "wat er van een levering verkocht is na 4 en na 8 weken", "what is sold of a delivery after 4 and 8 weeks"
    ),
    "firm.retail_measure_2": Text(
        "hoeveel weken je voorraad nog volstaat, per groep", "how many weeks your stock still lasts, per group"
    ),
    "firm.retail_measure_3": Text(
        "wat je voorraad in een jaar aan marge opbrengt", "what your stock brings in margin in a year"
    ),
    "firm.retail_measure_4": Text("het deel met korting", "the share at a discount"),
    "firm.retail_measure_5": Text("voorraad ouder dan één seizoen", "stock older than one season"),
    "firm.retail_measure_6": Text("wat er in één mandje zit", "what is in one basket"),
    "firm.retail_measure_7": Text("omzet per openingsuur", "revenue per opening hour"),
    "firm.retail_measure_8": Text("wie terugkomt", "who comes back"),
    "firm.retail_measure_9": Text(
        "wat je nog kan inkopen met het geld dat er komt", "what you can still buy with the money that comes in"
    ),
    "firm.retail_letgo_1": Text(
        "Eerst het verkopen: een kaartje met het verhaal per topartikel.",
        "Selling first: a card with the story per top article.",
    ),
    "firm.retail_letgo_2": Text(
        "Dan het bijbestellen: budget, minimummarge en langste levertermijn liggen vast.",
        "Then re-ordering: budget, least margin and longest delivery time are fixed.",
    ),
    "firm.retail_letgo_3": Text(
        "Dan het inkopen van één groep: wat moet er zijn, wat mag er zijn.",
        "Then buying one group: what must be there, what may be there.",
    ),
    "firm.retail_letgo_4": Text(
        "De richting van de collectie hou jij. Een merk kies je nooit in één keer weg.",
        "The direction of the collection stays with you. A brand is never handed over in one go.",
    ),
}
