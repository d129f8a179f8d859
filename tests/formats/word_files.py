# ruff: noqa: E501
"""Thirty Word templates as owners make them, and what each must say once filled, told apart from the filling code.

A template is a list of blocks with names in braces; from the same list come the .docx, in one of the ways of writing a
placeholder and cut into runs at random, and the expected text, by plain replacing.
"""

import random
import re
import struct
import zlib
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from houvast.demo.write_docx import WordFile, docx, page_number, paragraph, run, shown_picture, table
from houvast.formats.word import WordInstalment, WordLine, WordValues, WordVat

NAME = re.compile(r"<([^<>]+)>")

FIELDS = {
    "number": "O-2026-0147",
    "subject": "Vervanging ketel & leidingen <verdiep 1>",
    "date": "24/11/2026",
    "valid_until": "24/12/2026",
    "customer.name": "Peeters & Zonen",
    "customer.address": "Kerkstraat 8\n2800 Mechelen",
    "customer.vat": "BE 0712.345.678",
    "firm.name": "Technieken Nele bv",
    "firm.iban": "BE68 5390 0754 7034",
    "introduction": "Bedankt voor het gesprek.\n\nHieronder ons voorstel: {geen veld} {{klant}} {% x %}.",
    "terms": "Voorschot 30 %.\nGeldig dertig dagen.",
    "total_net": "€ 1.000,00",
    "total_vat": "€ 210,00",
    "total_gross": "€ 1.210,00",
    "contact": "Nele",
}
LINES = (
    WordLine("heading", text="Stookplaats"),
    WordLine(nr="1", article="K-24", text="Ketel 24 kW", description="condenserend", quantity="1", unit="st",
             price="€ 600,00", vat="21 %", total="€ 600,00"),
    WordLine(nr="2", text="Koper 22 mm\nin lengtes van 5 m", quantity="12,5", unit="m", price="€ 16,00", vat="21 %",
             total="€ 200,00"),
    WordLine("text", text="Afvoer van de oude ketel inbegrepen."),
    WordLine(nr="3", text="Plaatsing", quantity="4", unit="u", price="€ 50,00", vat="21 %", total="€ 200,00"),
    WordLine("subtotal", text="Subtotaal stookplaats", total="€ 1.000,00"),
    WordLine("option", text="Slimme thermostaat", quantity="1", unit="st", price="€ 250,00", vat="21 %", total="€ 250,00"),
)  # fmt: skip
VALUES = WordValues(
    FIELDS,
    LINES,
    (WordVat("21 %", "€ 900,00", "€ 189,00"), WordVat("6 %", "€ 100,00", "€ 6,00")),
    (WordInstalment("Voorschot", "bij bestelling", "30 %", "€ 363,00"), WordInstalment("Saldo", "na plaatsing", "70 %", "€ 847,00")),
)  # fmt: skip

# Per field the words of different owners; the number of the template picks one.
WORDS = {
    "number": ("offertenummer", "Offerte Nr", "nummer", "quote number"),
    "subject": ("onderwerp", "Betreft", "project", "subject"),
    "date": ("datum", "Datum", "offertedatum", "date"),
    "valid_until": ("geldig tot", "Geldig_tot", "vervaldatum", "valid until"),
    "customer.name": ("klant", "Klant.Naam", "naam klant", "customer name"),
    "customer.address": ("klant.adres", "Adres", "adres klant", "customer address"),
    "customer.vat": ("klant btw", "BTW nummer klant", "klant.btwnr", "customer vat number"),
    "firm.name": ("bedrijf", "Bedrijfsnaam", "firma", "company name"),
    "firm.iban": ("iban", "IBAN", "rekeningnummer", "bank account"),
    "introduction": ("inleiding", "Intro", "begeleidende tekst", "introduction"),
    "terms": ("voorwaarden", "Algemene voorwaarden", "verkoopsvoorwaarden", "conditions"),
    "site_address": ("werfadres", "Werf", "leveradres", "delivery address"),
    "total_discount": ("korting", "Korting", "totale korting", "total discount"),
    "total_net": ("totaal excl", "Totaal excl. btw", "subtotaal", "total excl vat"),
    "total_vat": ("totaal btw", "BTW bedrag", "btw totaal", "total vat"),
    "total_gross": ("totaal incl", "Totaal incl. btw", "eindtotaal", "grand total"),
    "contact": ("contact", "Verkoper", "opgemaakt door", "prepared by"),
    "line.nr": ("nr", "lijn.nr", "regel.volgnummer", "item number"),
    "line.text": ("omschrijving", "lijn.omschrijving", "regel.tekst", "item description"),
    "line.description": ("beschrijving", "lijn.toelichting", "regel.detail", "line details"),
    "line.quantity": ("aantal", "lijn.aantal", "hoeveelheid", "quantity"),
    "line.unit": ("eenheid", "lijn.eh", "eenheid", "unit"),
    "line.price": ("eenheidsprijs", "lijn.prijs", "stukprijs", "unit price"),
    "line.total": ("totaal", "lijn.totaal", "lijntotaal", "line total"),
    "option.text": ("optie.omschrijving", "Optie.Tekst", "opties.naam", "option description"),
    "option.total": ("optie.totaal", "Optie.Bedrag", "opties.totaal", "option total"),
    "subtotal.text": ("subtotaal.tekst", "Subtotaal.Omschrijving", "subtotaal.naam", "subtotal text"),
    "subtotal.total": ("subtotaal.bedrag", "Subtotaal.Totaal", "subtotaal.totaal", "subtotal amount"),
    "vat.rate": ("btw.tarief", "Btw.Procent", "btwregel.tarief", "vat rate"),
    "vat.amount": ("btw.bedrag", "Btw.Totaal", "btwregel.bedrag", "vat amount"),
    "schedule.text": ("schijf.tekst", "Termijn.Tekst", "betaalschijf.wat", "instalment text"),
    "schedule.due": ("schijf.wanneer", "Termijn.Moment", "betaalschijf.wanneer", "instalment when"),
    "schedule.amount": ("schijf.bedrag", "Termijn.Bedrag", "betaalschijf.bedrag", "instalment amount"),
    "logo": ("logo", "Logo", "ons logo", "company logo"),
}


class Table(NamedTuple):
    """A table of a template: rows of cells, a cell is one or more paragraphs cut by '|'."""

    rows: Sequence[Sequence[str]]


class Layout(NamedTuple):
    """A template before it is written: its blocks, header and footer, and the expected blocks."""

    name: str
    body: Sequence[str | Table]
    expected: Sequence[str]
    header: Sequence[str] = ()
    footer: Sequence[str] = ()
    box: str = ""


GOODS = Table(
    [
        ["Omschrijving", "Aantal", "Prijs", "Totaal"],
        ["<line.text>", "<line.quantity> <line.unit>", "<line.price>", "<line.total>"],
    ]
)
GOODS_SAID = [
    "Omschrijving", "Aantal", "Prijs", "Totaal", "Stookplaats", "Ketel 24 kW", "1 st", "€ 600,00", "€ 600,00",
    "Koper 22 mm\nin lengtes van 5 m", "12,5 m", "€ 16,00", "€ 200,00", "Afvoer van de oude ketel inbegrepen.",
    "Plaatsing", "4 u", "€ 50,00", "€ 200,00", "Subtotaal stookplaats", "€ 1.000,00",
    "Slimme thermostaat", "1 st", "€ 250,00", "€ 250,00",
]  # fmt: skip
LAYOUTS = (
    Layout(
        "plain",
        ["Offerte <number>", "<customer.name>", "<customer.address>", "Betreft: <subject>", "Werfadres: <site_address>",
         "<introduction>", GOODS, Table([["Totaal excl. btw", "<total_net>"], ["Korting", "<total_discount>"],
         ["Btw <vat.rate>", "<vat.amount>"], ["Te betalen", "<total_gross>"]]), "<terms>"],
        ["Offerte <number>", "<customer.name>", "<customer.address>", "Betreft: <subject>", "<introduction>", *GOODS_SAID,
         "Totaal excl. btw", "<total_net>", "Btw 21 %", "€ 189,00", "Btw 6 %", "€ 6,00", "Te betalen", "<total_gross>", "<terms>"],
        header=["<firm.name>"], footer=["IBAN <firm.iban>"],
    ),
    Layout(
        "two rows and own rows for subtotals and options",
        ["Aan <customer.name>, <date>", Table([["Nr.", "Wat", "Bedrag"], ["<line.nr>", "<line.text>", "<line.total>"],
         ["", "<line.description>", ""], ["", "<subtotal.text>", "<subtotal.total>"]]), "Opties",
         Table([["Optie", "Bedrag"], ["<option.text>", "<option.total>"]]), "Totaal: <total_gross>"],
        ["Aan <customer.name>, <date>", "Nr.", "Wat", "Bedrag", "Stookplaats", "1", "Ketel 24 kW", "€ 600,00", "condenserend",
         "2", "Koper 22 mm\nin lengtes van 5 m", "€ 200,00", "Afvoer van de oude ketel inbegrepen.", "3", "Plaatsing",
         "€ 200,00", "Subtotaal stookplaats", "€ 1.000,00", "Opties", "Optie", "Bedrag", "Slimme thermostaat", "€ 250,00",
         "Totaal: <total_gross>"],
        footer=["<firm.name> · <firm.iban>"],
    ),
    Layout(
        "letter without a table",
        ["<firm.name>", "<customer.name>", "Offerte <number> van <date>, geldig tot <valid_until>",
         "- <line.text>: <line.quantity> <line.unit> aan <line.price>", "Korting: <total_discount>", "Samen <total_gross>",
         "Met vriendelijke groeten, <contact>"],
        ["<firm.name>", "<customer.name>", "Offerte <number> van <date>, geldig tot <valid_until>",
         "- Stookplaats", "- Ketel 24 kW: 1 st aan € 600,00", "- Koper 22 mm\nin lengtes van 5 m: 12,5 m aan € 16,00",
         "- Afvoer van de oude ketel inbegrepen.", "- Plaatsing: 4 u aan € 50,00", "- Subtotaal stookplaats: € 1.000,00",
         "- Slimme thermostaat: 1 st aan € 250,00", "Samen <total_gross>", "Met vriendelijke groeten, <contact>"],
        header=["<date>"],
    ),
    Layout(
        "logo, text box and schedule",
        ["Offerte <number>", GOODS, "Betaling", Table([["Wat", "Wanneer", "Bedrag"],
         ["<schedule.text>", "<schedule.due>", "<schedule.amount>"]]), "<terms>"],
        ["Offerte <number>", "<customer.name>\n<customer.address>", *GOODS_SAID, "Betaling", "Wat", "Wanneer", "Bedrag",
         "Voorschot", "bij bestelling", "€ 363,00", "Saldo", "na plaatsing", "€ 847,00", "<terms>"],
        header=["<logo>"], box="<customer.name>\n<customer.address>",
    ),
    Layout(
        "customer beside the date, euro signs in the file",
        [Table([["<customer.name>|<customer.address>|<customer.vat>", "Datum: <date>|Geldig: <valid_until>"]]), "<subject>",
         Table([["Wat", "Prijs"], ["<line.text>|<line.description>", "€ <line.total>"]]), "Totaal € <total_gross>"],
        ["<customer.name>", "<customer.address>", "<customer.vat>", "Datum: <date>", "Geldig: <valid_until>", "<subject>",
         "Wat", "Prijs", "Stookplaats", "Ketel 24 kW", "condenserend", "€ 600,00", "Koper 22 mm\nin lengtes van 5 m",
         "€ 200,00", "Afvoer van de oude ketel inbegrepen.", "Plaatsing", "€ 200,00", "Subtotaal stookplaats", "€ 1.000,00",
         "Slimme thermostaat", "€ 250,00", "Totaal <total_gross>"],
    ),
)  # fmt: skip

PNG_TINY = b"\x89PNG\r\n\x1a\n" + b"".join(
    struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
    for kind, body in (
        (b"IHDR", struct.pack(">IIBBBBB", 2, 1, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(b"\0\x1f\x5c\x4d\x1f\x5c\x4d")),
        (b"IEND", b""),
    )
)


def mergefield(name: str) -> str:
    """A merge field as Word writes one, its instruction cut in two."""
    half = len(name) // 2
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> MERGEFIELD "{escape(name[:half])}</w:instrText></w:r>'
        f'<w:r><w:instrText xml:space="preserve">{escape(name[half:])}" \\* MERGEFORMAT </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'<w:r><w:rPr><w:b/></w:rPr><w:t>«{escape(name)}»</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def control(name: str) -> str:
    """A content control with a tag and Word's own prompt in it."""
    return (
        f"<w:sdt><w:sdtPr><w:alias w:val={quoteattr(name)}/><w:tag w:val={quoteattr(name)}/><w:showingPlcHdr/></w:sdtPr>"
        "<w:sdtContent><w:r><w:t>Klik om tekst in te voeren.</w:t></w:r></w:sdtContent></w:sdt>"
    )


STYLES: dict[str, Callable[[str], str]] = {
    "{{x}}": lambda name: f"{{{{{name}}}}}",
    "{x}": lambda name: f"{{{name}}}",
    "<<x>>": lambda name: f"<<{name}>>",
    "«x»": lambda name: f"«{name}»",
    "merge field": mergefield,
    "content control": control,
}


class Case(NamedTuple):
    """One template of the thirty, and what its body, header and footer must say."""

    name: str
    data: bytes
    said: list[str]
    around: list[str]


def cases() -> Iterator[Case]:
    """Five layouts in six ways of writing, each cut differently."""
    for number, (style, write) in enumerate(STYLES.items()):
        for layout in LAYOUTS:
            yield _case(layout, style, write, number % 4, random.Random(f"{layout.name} {style}"))


def said_with(expected: Sequence[str]) -> list[str]:
    """The expected blocks with the values of the document in them."""
    return [NAME.sub(lambda found: FIELDS[found[1]], one) for one in expected]


def _case(layout: Layout, style: str, write: Callable[[str], str], words: int, rng: random.Random) -> Case:
    def told(text: str) -> str:
        return paragraph(*_runs(text, write, words, rng))

    body = []
    for block in layout.body:
        if isinstance(block, Table):
            cells = [["".join(told(one) for one in cell.split("|")) for cell in row] for row in block.rows]
            body.append(table([160 // len(block.rows[0])] * len(block.rows[0]), cells, headed="1F5C4D"))
        else:
            body.append(told(block))
        if layout.box and len(body) == 1:
            body.append(_text_box(told(layout.box)))
    pictures = {"mark.png": PNG_TINY}
    header = [told(one) for one in layout.header]
    footer = [*(told(one) for one in layout.footer), paragraph(shown_picture("mark.png", 5, 5), page_number())]
    file = WordFile(body, header, footer, pictures=pictures, author="Jan Janssens")
    around = said_with([one for one in (*layout.header, *layout.footer) if "<logo>" not in one])
    return Case(f"{layout.name}, {style}", docx(file), said_with(layout.expected), around)


def _runs(text: str, write: Callable[[str], str], words: int, rng: random.Random) -> Iterator[str]:
    """The runs of a paragraph: what is a plain text cut at random, with what Word leaves between."""
    at = 0
    pending = ""
    for found in NAME.finditer(text):
        pending += text[at : found.start()]
        placeholder = write(WORDS[found[1]][words])
        if placeholder.startswith("<w:"):
            yield from _cut(pending, rng)
            yield placeholder
            pending = ""
        else:
            pending += placeholder
        at = found.end()
    yield from _cut(pending + text[at:], rng)


def _cut(text: str, rng: random.Random) -> Iterator[str]:
    for number, line in enumerate(text.split("\n")):
        if number:
            yield "<w:r><w:br/></w:r>"
        rest = line
        while rest:
            length = rng.choice((1, 2, 3, 5, 8, 40))
            yield run(rest[:length], bold=rng.random() < 0.3)
            yield rng.choice(
                (
                    "",
                    '<w:proofErr w:type="spellStart"/>',
                    '<w:bookmarkStart w:id="3" w:name="_x"/><w:bookmarkEnd w:id="3"/>',
                )
            )
            rest = rest[length:]


def _text_box(inside: str) -> str:
    return (
        '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="2000000" cy="900000"/>'
        '<wp:docPr id="9" name="Tekstvak"/><a:graphic>'
        '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>'
        f"<w:txbxContent>{inside}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>"
        "</mc:Choice></mc:AlternateContent></w:r></w:p>"
    )
