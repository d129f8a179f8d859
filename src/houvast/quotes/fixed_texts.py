"""What she reads where she sets things once: her details, her prices, her Word file, her price lists."""

from typing import Final

from houvast.facts.text import Text

TEXTS: Final[dict[str, Text]] = {
    "quotes.defaults_title": Text("Vaste gegevens voor je offertes", "Fixed details for your quotes"),
    "quotes.defaults_lede": Text(
        "Eén keer invullen. Wat op je eigen facturen staat, hebben we al ingevuld.",
        "Fill this in once. What stands on your own invoices is filled in already.",
    ),
    "quotes.defaults_who": Text("Jij op papier", "You on paper"),
    "quotes.defaults_price": Text("Hoe je een prijs maakt", "How you make a price"),
    "quotes.defaults_words": Text("Geldigheid en vaste teksten", "Validity and fixed texts"),
    "quotes.iban": Text("Rekeningnummer (IBAN)", "Account (IBAN)"),
    "quotes.signer": Text("Contactpersoon op papier", "Contact on paper"),
    "quotes.colour": Text("Je kleur", "Your colour"),
    "quotes.hour_price": Text("Een uur voor de klant, zonder btw", "An hour for the customer, without VAT"),
    "quotes.hour_cost": Text("Wat een uur jou kost", "What an hour costs you"),
    "quotes.floor": Text("Je ondergrens: wat op 100 moet overblijven", "Your floor: what must be left of 100"),
    "quotes.selling": Text("Prijs voor de klant", "Price for the customer"),
    "quotes.selling_list": Text("de prijs van de lijst", "the price of the list"),
    "quotes.selling_markup": Text("wat ik betaal plus een opslag", "what I pay plus a markup"),
    "quotes.markup": Text("Opslag in %", "Markup in %"),
    "quotes.placing": Text("Tijd om te plaatsen zit in de prijs", "The time to place it is in the price"),
    "quotes.valid_days": Text("Geldig hoeveel dagen", "Valid how many days"),
    "quotes.conditions": Text("Voorwaarden", "Conditions"),
    "quotes.conditions_hint": Text("Eén per regel.", "One per line."),
    "quotes.logo": Text("Logo", "Logo"),
    "quotes.logo_keep": Text("Bewaar het logo", "Keep the logo"),
    "quotes.logo_hint": Text(
        "PNG of JPEG. Zonder bestand gaat het logo weg.", "PNG or JPEG. Without a file the logo goes."
    ),
    "quotes.logo_kept": Text("Logo bewaard.", "Logo kept."),
    "quotes.logo_gone": Text("Logo weg.", "Logo gone."),
    "quotes.logo_wrong": Text(
        "Dat is geen PNG of JPEG die we kunnen tonen.", "That is no PNG or JPEG that can be shown."
    ),
    "quotes.lists_lede": Text(
        "De lijst van je leverancier zoals ze is: Excel, CSV, DATANORM of BMEcat. We vragen één keer wat waar staat.",
        "The list of your supplier as it is: Excel, CSV, DATANORM or BMEcat. We ask once what is where.",
    ),
    "quotes.lists_waiting": Text("Wacht nog op jou", "Waiting for you"),
    "quotes.lists_now": Text("Deze lijsten tellen", "These lists count"),
    "quotes.list_articles": Text("{count} artikelen", "{count} articles"),
    "quotes.list_day": Text("prijzen van {day:date}", "prices of {day:date}"),
    "quotes.list_back_do": Text("Terug naar de vorige", "Back to the one before"),
    "quotes.list_back": Text(
        "De vorige lijst van {supplier} telt weer.", "The previous list of {supplier} counts again."
    ),
    "quotes.list_give": Text("Geef een prijslijst", "Give a price list"),
    "quotes.supplier": Text("Leverancier", "Supplier"),
    "quotes.list_file": Text("Bestand", "File"),
    "quotes.list_give_do": Text("Lees ze in", "Read it"),
    "quotes.list_hint": Text(
        "Er verandert niets voor je de verschillen gezien hebt.",
        "Nothing changes before you have seen the differences.",
    ),
    "quotes.list_needs": Text(
        "Kies een bestand en zeg van wie de lijst is.", "Choose a file and say whose list it is."
    ),
    "quotes.list_too_big": Text("Dat bestand is te groot.", "That file is too large."),
    "quotes.columns_title": Text("Wat staat waar?", "What is where?"),
    "quotes.columns_lede": Text(
        "Eén keer aanwijzen. Een volgende lijst met dezelfde kolommen lezen we meteen.",
        "Point it out once. A next list with the same columns is read at once.",
    ),
    "quotes.columns_each": Text("De kolommen", "The columns"),
    "quotes.columns_keep": Text("Zo is het", "That is right"),
    "quotes.list_none": Text("In dit bestand vonden we geen prijzen", "No prices were found in this file"),
    "quotes.list_first": Text("{count} artikelen gelezen", "{count} articles read"),
    "quotes.list_differs": Text("Wat deze lijst verandert", "What this list changes"),
    "quotes.list_jumps": Text(
        "{count} prijzen springen ver. Kloppen de kolommen nog (bruto of netto)?",
        "{count} prices jump far. Are the columns still right (gross or net)?",
    ),
    "quotes.list_columns_again": Text("Bekijk de kolommen", "See the columns"),
    "quotes.list_some": Text("De eerste artikelen", "The first articles"),
    "quotes.list_changes": Text("Verschillen", "Differences"),
    "quotes.list_new": Text("Nieuw", "New"),
    "quotes.list_changed": Text("Andere prijs", "Other price"),
    "quotes.list_same": Text("Gelijk", "The same"),
    "quotes.list_gone": Text("Niet meer op de lijst", "No longer on the list"),
    "quotes.list_middle": Text("Gewoonlijk", "Usually"),
    "quotes.list_gross": Text("Bruto", "Gross"),
    "quotes.list_net": Text("Netto", "Net"),
    "quotes.list_moved": Text("Verschil", "Difference"),
    "quotes.list_no_moves": Text("Geen enkele prijs veranderde.", "Not one price changed."),
    "quotes.list_touched": Text("Open offertes die dit raakt", "Open quotes that this touches"),
    "quotes.list_touched_is": Text(
        "aankoop van {before:money} naar {now:money}", "cost from {before:money} to {now:money}"
    ),
    "quotes.list_troubles": Text("Na te kijken", "To look at"),
    "quotes.list_more": Text("En nog {n}.", "And {n} more."),
    "quotes.list_keep_do": Text("Gebruik deze lijst", "Use this list"),
    "quotes.list_drop_do": Text("Toch niet", "Leave it"),
    "quotes.list_kept": Text(
        "{supplier}: {count} artikelen tellen vanaf nu.", "{supplier}: {count} articles count now."
    ),
    "quotes.list_dropped": Text("Niet bewaard.", "Not kept."),
    "quotes.template_lede": Text(
        "Geef je eigen offerte in Word, met namen op de plaats van de gegevens. Wij vullen ze in, de rest blijft.",
        "Give your own quote in Word, with names where the details come. We fill them in, the rest stays.",
    ),
    "quotes.template_give": Text("Geef je Word-bestand", "Give your Word file"),
    "quotes.template_file": Text("Word-bestand (.docx)", "Word file (.docx)"),
    "quotes.template_hint": Text(
        "Bijvoorbeeld <<klant>>, <<onderwerp>> en <<totaal incl btw>>; in één rij van een tabel "
        "<<lijn.omschrijving>>, <<lijn.aantal>>, <<lijn.prijs>> en <<lijn.totaal>>. "
        "Die rij herhaalt zich vanzelf.",
        "For instance <<customer>>, <<subject>> and <<total incl vat>>; in one row of a table "
        "<<line.description>>, <<line.quantity>>, <<line.price>> and <<line.total>>. "
        "That row repeats itself.",
    ),
    "quotes.template_ready": Text("Klaar om te gebruiken", "Ready to use"),
    "quotes.template_not_ready": Text(
        "Nog niet klaar: pas dit aan in Word en geef het bestand opnieuw.",
        "Not ready yet: change this in Word and give the file again.",
    ),
    "quotes.template_missing": Text("Staat er niet in:", "Not in it:"),
    "quotes.template_found": Text("{n} namen gevonden", "{n} names found"),
    "quotes.template_try": Text("Bekijk een voorbeeld", "See an example"),
    "quotes.template_drop": Text("Haal weg", "Remove"),
    "quotes.template_kept": Text("{name} is nagekeken en bewaard.", "{name} was checked and kept."),
    "quotes.template_gone": Text("Je Word-bestand is weg.", "Your Word file is gone."),
    "quotes.template_needs": Text("Kies een Word-bestand (.docx).", "Choose a Word file (.docx)."),
    "quotes.wanted_customer_name": Text("de naam van de klant", "the name of the customer"),
    "quotes.wanted_number": Text("het nummer", "the number"),
    "quotes.wanted_total_gross": Text("het totaal", "the total"),
    "quotes.wanted_line_text": Text("de lijnen", "the lines"),
}
