"""The Word files that two of the invented firms make their quotes with, each in the way of its own office.

The installer writes {{names}} and has a table with article numbers; the kitchen maker uses <<names>> of her own words,
names a total only, and lists what is possible beside. Both were typed in Word over years: names are cut into runs.
"""

from collections.abc import Sequence

from houvast.demo.firms import FIRMS
from houvast.demo.identity import vat_number
from houvast.demo.profile import Archetype, FirmProfile
from houvast.demo.story import own_iban
from houvast.demo.write_docx import Look, WordFile, docx, page_number, paragraph, run, table

TEMPLATE_NAME = "sjabloon offerte.docx"

_GREY = "5C6762"


def quote_template(archetype: Archetype) -> bytes | None:
    """The template of a firm as .docx; None for a firm that sends no quotes."""
    make = {"project": _installer, "mixed": _kitchen_maker}.get(archetype)
    return make(FIRMS[archetype]) if make else None


def _installer(firm: FirmProfile) -> bytes:
    look = Look("Calibri", "1F4E79")
    heads = ("Nr.", "Artikel", "Omschrijving", "Aantal", "Prijs", "Btw", "Totaal")
    fields = ("nr", "artikel", "omschrijving", "aantal", "prijs", "btw", "totaal")
    cells = [paragraph(_cut(f"{{{{lijn.{field}}}}}"), align="" if field in fields[:3] else "right") for field in fields]
    cells[2] = paragraph(_cut("{{lijn.omschrijving}}")) + paragraph(run("{{lijn.toelichting}}", size=8.5, colour=_GREY))
    cells[3] = paragraph(run("{{lijn.aantal}} {{lijn.eenheid}}"), align="right")
    goods = table(
        (10, 22, 62, 20, 22, 14, 24),
        [[paragraph(run(head, bold=True, colour="FFFFFF", size=9)) for head in heads], cells],
        headed=look.colour,
    )
    address = [paragraph(run("{{klant}}", bold=True)), paragraph("T.a.v. {{ter attentie van}}")]
    address += [paragraph("{{klant.adres}}"), paragraph("Btw: {{klant.btw}}")]
    dates = [paragraph("Datum: {{datum}}"), paragraph("Geldig tot: {{geldig tot}}"), paragraph("Ref.: {{referentie}}")]
    body = [
        table((95, 75), [["".join(address), "".join(dates)]], lines=False),
        paragraph(_cut("Offerte {{offertenummer}}"), style="Kop1"),
        paragraph(run("{{onderwerp}}", bold=True)),
        paragraph("Werfadres: {{werfadres}}"),
        paragraph("{{inleiding}}"),
        goods,
        paragraph(""),
        _sums(),
        paragraph("Betaling", style="Kop2"),
        table(
            (60, 60, 50),
            [[paragraph("{{schijf.tekst}}"), paragraph("{{schijf.wanneer}}"), _right("{{schijf.bedrag}}")]],
        ),
        paragraph("Uitvoering", style="Kop2"),
        paragraph("{{uitvoeringstermijn}}"),
        paragraph("Opmerkingen", style="Kop2"),
        paragraph("{{opmerkingen}}"),
        paragraph(run("{{wettelijke vermelding}}", size=8.5)),
        paragraph(run("{{voorwaarden}}", size=8.5)),
        *_signatures(firm, "{{contact}}"),
    ]
    return docx(WordFile(body, *_around(firm, look), look, author=firm.owner))


def _kitchen_maker(firm: FirmProfile) -> bytes:
    look = Look("Cambria", "7A4B2A")
    goods = table(
        (120, 25, 30),
        [
            [paragraph(run(head, bold=True)) for head in ("Wat we voor je maken", "Aantal", "Bedrag")],
            [
                paragraph(_cut("<<omschrijving>>")) + paragraph(run("<<beschrijving>>", size=9, colour=_GREY)),
                paragraph("<<aantal>> <<eenheid>>"),
                _right("<<totaal>>"),
            ],
            [paragraph(run("<<subtotaal.tekst>>", bold=True)), paragraph(""), _right("<<subtotaal.bedrag>>")],
        ],
    )
    options = table((145, 30), [[paragraph("<<optie.omschrijving>>"), _right("<<optie.totaal>>")]])
    body = [
        paragraph("<<naam klant>>"),
        paragraph("<<adres klant>>"),
        paragraph(_cut("Jouw keuken: <<onderwerp>>"), style="Kop1"),
        paragraph("Offerte <<nummer>> van <<datum>>, geldig tot <<geldig tot>>"),
        paragraph("<<inleiding>>"),
        goods,
        paragraph("Ook mogelijk", style="Kop2"),
        options,
        paragraph(""),
        _table_of((("Totaal excl. btw", "<<totaal excl>>"), ("Btw", "<<totaal btw>>"), ("Totaal", "<<totaal incl>>"))),
        paragraph("Voorschot bij bestelling: <<voorschot>>"),
        paragraph("<<wettelijke vermelding>>"),
        paragraph("Goed om te weten", style="Kop2"),
        paragraph("<<algemene voorwaarden>>"),
        *_signatures(firm, "<<opgemaakt door>>"),
    ]  # fmt: skip
    return docx(WordFile(body, *_around(firm, look), look, author=firm.owner))


def _sums() -> str:
    rows = (
        ("Totaal excl. btw", "{{totaal excl}}"),
        ("Korting", "{{korting}}"),
        ("Btw {{btw.tarief}}", "{{btw.bedrag}}"),
        ("Totaal incl. btw", "{{totaal incl}}"),
    )
    return _table_of(rows)


def _table_of(rows: Sequence[tuple[str, str]]) -> str:
    """A small table to the right: what it is, and how much."""
    return table((140, 34), [[_right(label), _right(amount)] for label, amount in rows], lines=False)


def _around(firm: FirmProfile, look: Look) -> tuple[list[str], list[str]]:
    """The header and the footer."""
    header = [
        paragraph(run("{{logo}}")),
        paragraph(run(firm.name, bold=True, size=16, colour=look.colour), align="right"),
    ]
    said = f"{firm.name} · {firm.street}, {firm.city} · btw {vat_number(firm.name)} · IBAN {own_iban(firm, 0)} · blz. "
    return header, [paragraph(run(said, size=8, colour=_GREY), page_number(), align="center")]


def _signatures(firm: FirmProfile, who: str) -> list[str]:
    left = paragraph("Voor akkoord, de klant") + paragraph(run("datum, naam en handtekening", size=8.5, colour=_GREY))
    right = paragraph(f"Voor {firm.name}") + paragraph(who)
    return [paragraph(""), table((85, 85), [[left, right]], lines=False)]


def _right(text: str) -> str:
    return paragraph(text if text.startswith("<w:") else run(text), align="right")


def _cut(text: str) -> str:
    """A text in three runs, as Word leaves one that was corrected."""
    third = max(1, len(text) // 3)
    return run(text[:third]) + run(text[third : 2 * third]) + run(text[2 * third :])
