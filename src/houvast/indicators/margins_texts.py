"""What the owner reads about her customers and products: what is left, who grew silent, whose price went up."""

from houvast.facts.text import Text
from houvast.indicators.margins_explain_texts import TEXTS as EXPLAIN
from houvast.indicators.margins_findings_texts import TEXTS as FINDINGS

TEXTS: dict[str, Text] = {
    "indicators.customers_products": Text("Klanten en producten", "Customers and products"),
    "indicators.back_to_figures": Text("Cijfers", "Figures"),
    # tabs and orders
    "indicators.tabs": Text("Toon", "Show"),
    "indicators.tab_customers": Text("Klanten", "Customers"),
    "indicators.tab_products": Text("Producten", "Products"),
    "indicators.tab_orders": Text("Werven", "Jobs"),
    "indicators.tab_orders_made": Text("Bestellingen", "Orders"),
    "indicators.sort": Text("Sorteer op:", "Sort by:"),
    "indicators.sort_sales": Text("omzet", "sales"),
    "indicators.sort_left": Text("wat er overblijft", "what is left"),
    "indicators.sort_name": Text("naam", "name"),
    "indicators.sort_silent": Text("hoe lang stil", "longest silent"),
    "indicators.sort_late": Text("wie laat betaalt", "who pays late"),
    "indicators.sort_price": Text("oudste prijs", "oldest price"),
    "indicators.pager": Text("Andere pagina’s", "Other pages"),
    "indicators.pager_page": Text("pagina {number} van {pages}", "page {number} of {pages}"),
    "indicators.pager_previous": Text("Vorige", "Previous"),
    "indicators.pager_next": Text("Volgende", "Next"),
    # titles
    "indicators.margins_none": Text("Hier komen je klanten en producten.", "Your customers and products will be here."),
    "indicators.margins_none_lede": Text(
        "Geef je verkoopfacturen, kassa of afsprakenboek: dan zie je wie en wat je zaak draagt.",
        "Give your sales invoices, till or appointment book: then you see who and what carries your business.",
    ),
    "indicators.title_losing_product": Text(
        "Op {name} leg je waarschijnlijk toe.",
        "You probably lose money on {name}.",
    ),
    "indicators.title_losing_customer": Text(
        "Aan {name} hou je waarschijnlijk niets over.",
        "You probably have nothing left on {name}.",
    ),
    "indicators.title_silent_one": Text("{name} is stil sinds {day:date}.", "{name} has been silent since {day:date}."),
    "indicators.title_silent_many": Text("{count} klanten zijn stil.", "{count} customers have gone silent."),
    "indicators.title_rise": Text("{name} vraagt meer dan vroeger.", "{name} asks more than before."),
    "indicators.title_top": Text(
        "{name} is goed voor {share:number} van elke honderd euro.",
        "{name} accounts for {share:number} of every hundred euro.",
    ),
    "indicators.title_calm": Text("Je omzet is goed verdeeld.", "Your sales are well spread."),
    "indicators.title_products": Text("{name} brengt het meeste binnen.", "{name} brings in the most."),
    "indicators.margins_lede": Text(
        "De laatste twaalf maanden, tot {day:date}, zonder btw. Tik op een bedrag om te zien waar het vandaan komt.",
        "The last twelve months, until {day:date}, without VAT. Tap an amount to see where it comes from.",
    ),
    "indicators.with_vat_note": Text(
        "Wat uit je afsprakenboek of kassa komt, staat hier met btw: het bestand zegt niet hoeveel btw erin zit.",
        "What comes from your appointment book or till is shown with VAT: the file does not say how much VAT is in it.",
    ),
    # what is known
    "indicators.known_customers": Text("Kosten bekend", "Costs known"),
    "indicators.known_products": Text("Aankoopprijs bekend", "Purchase price known"),
    "indicators.known_of_sales": Text("van je omzet", "of your sales"),
    "indicators.known_of_goods": Text("van wat je aan goederen verkoopt", "of the goods you sell"),
    "indicators.no_ranking": Text(
        "Van {share:number} van elke honderd euro kennen we de kosten. Dat is te weinig om klanten of producten te"
        " rangschikken op wat er overblijft: daarvoor is {least:number} nodig.",
        "We know the costs of {share:number} of every hundred euro. That is too little to rank customers or"
        " products by what is left: it takes {least:number}.",
    ),
    "indicators.no_ranking_none": Text(
        "Van wat je verkoopt kennen we nog geen kosten: klanten of producten rangschikken op wat er overblijft kan"
        " dus niet.",
        "We do not know the cost of what you sell yet, so customers or products cannot be ranked by what is left.",
    ),
    "indicators.column_jobs": Text(
        "Eén kolom maakt dit af: uren per klant of werf in je urenblad. Dan zie je wie je zaak draagt en wie ze"
        " tijd kost.",
        "One column completes this: hours per customer or job on your hours sheet. Then you see who carries your"
        " business and who costs it time.",
    ),
    "indicators.column_rate": Text(
        "Eén kolom maakt dit af: wat een uur kost, in je personeelslijst. Je uren per klant kennen we al.",
        "One column completes this: what an hour costs, on your staff list. We already know your hours per customer.",
    ),
    "indicators.column_order": Text(
        "Eén ding maakt dit af: het nummer van de werf of de bestelling op je aankoopfacturen. Vraag het je"
        " leverancier bij de volgende bestelling; je uren per klant kennen we al.",
        "One thing completes this: the number of the job or order on your purchase invoices. Ask your supplier for"
        " it with the next order; we already know your hours per customer.",
    ),
    "indicators.column_cost": Text(
        "Eén kolom maakt dit af: de kostprijs van wat je zelf maakt, in je voorraadlijst.",
        "One column completes this: the cost of what you make yourself, on your stock list.",
    ),
    "indicators.column_purchases": Text(
        "Eén bestand maakt dit af: je aankoopfacturen. Daarop staat wat je producten je kosten.",
        "One file completes this: your purchase invoices. They say what your products cost you.",
    ),
    "indicators.column_time": Text(
        "Je verkoopt vooral tijd: daar hoort geen aankoopprijs bij. Wat een uur je opbrengt, staat bij je uren.",
        "You mostly sell time: there is no purchase price to it. What an hour brings in stands with your hours.",
    ),
    "indicators.without_hours": Text("zonder uren", "without hours"),
    "indicators.with_hours": Text("na goederen en uren", "after goods and hours"),
    # rows
    "indicators.col_customer": Text("Klant", "Customer"),
    "indicators.col_product": Text("Product", "Product"),
    "indicators.col_order": Text("Werf of bestelling", "Job or order"),
    "indicators.col_sales": Text("Omzet", "Sales"),
    "indicators.col_left": Text("Wat er overblijft", "What is left"),
    "indicators.col_more": Text("Wat opvalt", "What stands out"),
    "indicators.place_sales": Text("nr. {place} in omzet", "no. {place} in sales"),
    "indicators.place_left": Text("nr. {place} in wat er overblijft", "no. {place} in what is left"),
    "indicators.claim_losing": Text("waarschijnlijk verlieslatend", "probably losing money"),
    "indicators.claim_check": Text("nakijken", "to be checked"),
    "indicators.claim_few": Text("te weinig regels om iets te zeggen", "too few lines to say anything"),
    "indicators.claim_unknown": Text("kosten niet genoeg bekend", "costs not known enough"),
    "indicators.claim_work": Text("werk: geen aankoopprijs", "work: no purchase price"),
    "indicators.left_of": Text("blijft over, {what}", "is left, {what}"),
    "indicators.pays_late": Text("betaalt meestal {days} dagen te laat", "usually pays {days} days late"),
    "indicators.pays_late_one": Text("betaalt meestal 1 dag te laat", "usually pays 1 day late"),
    "indicators.pays_early": Text("betaalt meestal {days} dagen te vroeg", "usually pays {days} days early"),
    "indicators.pays_early_one": Text("betaalt meestal 1 dag te vroeg", "usually pays 1 day early"),
    "indicators.pays_due": Text("betaalt meestal op de vervaldag", "usually pays on the due date"),
    "indicators.is_silent": Text("stil sinds {day:date}", "silent since {day:date}"),
    "indicators.in_between": Text(
        "betaalt voor anderen: telt alleen voor het risico op je geld",
        "pays for others: counts only for the risk on your money",
    ),
    "indicators.price_since": Text("zelfde prijs sinds {day:month}", "same price since {day:month}"),
    "indicators.price_since_start": Text(
        "zelfde prijs zolang je bestanden teruggaan ({day:month})",
        "same price for as long as your files go back ({day:month})",
    ),
    "indicators.sold_quantity": Text("{quantity:number} verkocht", "{quantity:number} sold"),
    # leaning on few
    "indicators.leaning": Text("Op wie leunt je omzet?", "Who do your sales lean on?"),
    "indicators.leaning_row_1": Text("De grootste klant", "The largest customer"),
    "indicators.leaning_row_3": Text("De drie grootste", "The three largest"),
    "indicators.leaning_row_5": Text("De vijf grootste", "The five largest"),
    "indicators.leaning_now": Text("dit jaar", "this year"),
    "indicators.leaning_before": Text("het jaar ervoor", "the year before"),
    "indicators.leaning_caption": Text(
        "Deel van je omzet bij je grootste klanten",
        "Share of your sales with your largest customers",
    ),
    "indicators.leaning_equal": Text(
        "Je omzet weegt alsof je {now:number} even grote klanten had.",
        "Your sales weigh as if you had {now:number} customers of equal size.",
    ),
    "indicators.leaning_equal_before": Text(
        "Je omzet weegt alsof je {now:number} even grote klanten had; het jaar ervoor waren dat er {before:number}.",
        "Your sales weigh as if you had {now:number} customers of equal size; the year before that was"
        " {before:number}.",
    ),
    "indicators.leaning_mention": Text(
        "{name} is goed voor meer dan een tiende. Goed om te weten als je grote plannen maakt.",
        "{name} accounts for more than a tenth. Good to know when you make big plans.",
    ),
    "indicators.leaning_attention": Text(
        "{name} is goed voor meer dan een kwart. Valt die klant weg of betaalt hij een maand later, dan voel je dat"
        " meteen.",
        "{name} accounts for more than a quarter. If that customer leaves or pays a month later, you feel it at once.",
    ),
    "indicators.leaning_counter": Text(
        "{share:number} van elke honderd euro komt over de toonbank, van mensen zonder naam: die zijn hier niemands"
        " deel.",
        "{share:number} of every hundred euro comes over the counter, from people without a name: nobody’s share here.",
    ),
    # whale
    "indicators.whale": Text("Wie draagt wat er overblijft?", "Who carries what is left?"),
    "indicators.whale_said": Text(
        "{count} van je {size} klanten brengen samen {peak:number} van elke honderd euro op die overblijft; bij de"
        " andere gaat er weer {lost:number} af.",
        "{count} of your {size} customers bring in {peak:number} of every hundred euro that is left; the others"
        " take {lost:number} off again.",
    ),
    "indicators.whale_said_all": Text(
        "Alle {size} klanten dragen bij aan wat er overblijft.",
        "All {size} customers add to what is left.",
    ),
    "indicators.tail_customers": Text(
        "De {count:number} kleinste van je {size:number} klanten brengen samen de laatste vijf van elke honderd"
        " euro op.",
        "The {count:number} smallest of your {size:number} customers together bring in the last five of every"
        " hundred euro.",
    ),
    "indicators.tail_products": Text(
        "De {count:number} kleinste van je {size:number} producten brengen samen de laatste vijf van elke honderd"
        " euro op.",
        "The {count:number} smallest of your {size:number} products together bring in the last five of every"
        " hundred euro.",
    ),
    "indicators.whale_title": Text("Wat er overblijft, klant na klant", "What is left, customer after customer"),
    "indicators.whale_description": Text(
        "De klant die het meest overlaat eerst, telkens opgeteld, tot honderd van elke honderd euro.",
        "The customer who leaves the most first, added up each time, to a hundred of every hundred euro.",
    ),
    "indicators.whale_col_count": Text("Aantal klanten", "Number of customers"),
    "indicators.whale_col_share": Text("Samen van elke honderd euro", "Together of every hundred euro"),
    "indicators.whale_axis": Text("klanten", "customers"),
    "indicators.whale_all": Text("alles samen", "all together"),
    # who falls silent
    "indicators.silent": Text("Wie is er stil?", "Who has gone silent?"),
    "indicators.silent_lede": Text(
        "Meer dan dubbel zo lang als die klant gewoon is, en langer dan past bij hoe vaak hij kwam.",
        "More than twice as long as that customer is used to, and longer than fits how often they came.",
    ),
    "indicators.silent_none": Text(
        "Niemand is langer stil dan bij hem past.",
        "Nobody has been silent for longer than suits them.",
    ),
    "indicators.silent_row": Text(
        "Kocht zo om de {interval:number} dagen; nu {silent:number} dagen niets.",
        "Used to buy about every {interval:number} days; nothing for {silent:number} days now.",
    ),
    "indicators.silent_chance": Text(
        "De kans dat hij binnen {within} dagen terugkomt: {chance}.",
        "The chance of coming back within {within} days: {chance}.",
    ),
    "indicators.chance_in": Text("ongeveer {part} op {whole}", "about {part} in {whole}"),
    "indicators.chance_small": Text("minder dan 1 op 20", "less than 1 in 20"),
    "indicators.stake_left": Text("bleef er in een jaar over", "was left in a year"),
    "indicators.stake_sold": Text("verkocht in een jaar", "sold in a year"),
    "indicators.repeat_person": Text(
        "Van je {count:number} particuliere klanten kwamen er {back:number} terug ({low:number} tot {high:number}"
        " op 100). Zulk werk koopt iemand zelden twee keer: wie niet terugkomt, is dus niet weggelopen.",
        "Of your {count:number} private customers {back:number} came back ({low:number} to {high:number} in 100)."
        " Such work is rarely bought twice: who does not return has not left you.",
    ),
    # suppliers who ask more
    "indicators.rises": Text("Leveranciers die meer vragen", "Suppliers who ask more"),
    "indicators.rises_lede": Text(
        "Wat het scheelt op wat je de laatste twaalf maanden kocht.",
        "What it comes to on what you bought in the last twelve months.",
    ),
    "indicators.rise_said": Text("{percent:half} % meer sinds {day:date}", "{percent:half} % more since {day:date}"),
    "indicators.rise_article": Text("{name}: {prices} sinds {day:date}", "{name}: {prices} since {day:date}"),
    "indicators.from_to_price": Text("van {before:money} naar {after:money}", "from {before:money} to {after:money}"),
    "indicators.from_to_price_100": Text(
        "van {before:money} naar {after:money} per honderd",
        "from {before:money} to {after:money} per hundred",
    ),
    "indicators.a_year": Text("per jaar", "a year"),
    # orders
    "indicators.orders_lede": Text(
        "Elke werf of bestelling waarvan je uren of aankopen kennen wat ze kostte.",
        "Every job or order of which your hours or purchases tell what it cost.",
    ),
    "indicators.orders_none": Text(
        "Zet het nummer van de bestelling of werf in je urenblad en vraag je leverancier het op zijn factuur te"
        " zetten: dan zie je hier wat elke werf overlaat.",
        "Put the number of the order or job on your hours sheet and ask your supplier to put it on the invoice:"
        " then you see here what each job leaves.",
    ),
    "indicators.order_hours": Text("{hours:half} uur", "{hours:half} hours"),
    "indicators.order_no_hours": Text("zonder uren", "without hours"),
    "indicators.order_no_goods": Text("zonder aankopen", "without purchases"),
    **EXPLAIN,
    **FINDINGS,
}
