"""Files that do harm, made here: attacks on XML, bombs, and small damage by the throw of a seeded die."""

from collections.abc import Iterator
from functools import cache
from io import BytesIO
from pathlib import Path
from random import Random
from zipfile import ZIP_DEFLATED, ZipFile

from houvast.demo.write_xlsx import xlsx

FILES = Path(__file__).parents[1] / "files"
SAMPLES = (
    *("agenda.ics", "camt053.xml", "cii.xml", "creditnota.xml", "factur-x.pdf", "facturen.zip", "factuur.xml"),
    *("kbc.csv", "uittreksel.940", "uittreksel.cod", "uren.csv", "uren.xlsx"),
)
"""One file of each kind, and not the tables that other tests keep beside them."""
SECRET = "the-contents-of-a-secret-file"


@cache
def sample(name: str) -> bytes:
    return (FILES / name).read_bytes()


def zipped(files: dict[str, bytes]) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def workbook(sheet_data: bytes, shared_strings: bytes | None = None) -> bytes:
    """A workbook whose one sheet holds this XML between <sheetData> and its end."""
    with ZipFile(BytesIO(xlsx("Uren", ("Datum", "Uren"), [("2/3/2026", "8")]))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    (sheet,) = (name for name in parts if name.startswith("xl/worksheets/"))
    begin, end = parts[sheet].index(b"<sheetData>"), parts[sheet].index(b"</sheetData>")
    parts[sheet] = parts[sheet][:begin] + b"<sheetData>" + sheet_data + parts[sheet][end:]
    if shared_strings is not None:
        parts["xl/sharedStrings.xml"] = shared_strings
    return zipped(parts)


def far_corner(cell: str = "XFD1048576") -> bytes:
    """1.4 kB in which calamine asks for 550 GB and aborts its process."""
    row = cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    first = b'<row r="1"><c r="A1" t="inlineStr"><is><t>Datum</t></is></c></row>'
    return workbook(first + f'<row r="{row}"><c r="{cell}"><v>1</v></c></row>'.encode())


def many_rows(rows: int) -> bytes:
    """Three cells on each row, a row more than anybody has."""
    row = '<row r="{0}"><c r="A{0}"><v>1</v></c><c r="B{0}"><v>2</v></c><c r="C{0}"><v>3</v></c></row>'
    return workbook("".join(row.format(number) for number in range(1, rows + 1)).encode())


def attacks_on_xml(secret: Path) -> Iterator[tuple[str, bytes]]:
    """An invoice or statement with a DOCTYPE that would leak a file, grow without end, or hide an amount."""
    file = secret.as_uri()
    subsets = {
        "file": f'<!ENTITY x SYSTEM "{file}">',
        "parameter": f'<!ENTITY % p SYSTEM "{file}"> %p;',
        "laughs": '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x "&b;&b;&b;&b;&b;&b;&b;&b;">',
        "quadratic": f'<!ENTITY x "{"9" * 10_000}">',
        "amount": '<!ENTITY x "1">',
        "default": '<!ATTLIST Invoice hidden CDATA "1"><!ENTITY x "1">',
    }
    for name, tag in (("factuur.xml", "cbc:ID"), ("camt053.xml", "MsgId"), ("cii.xml", "ram:ID")):
        text = sample(name).decode()
        declaration, _, rest = text.partition("?>")
        rest = rest.replace(f"<{tag}>", f"<{tag}>&x;", 1)
        for kind, subset in subsets.items():
            yield f"{kind} in {name}", f"{declaration}?><!DOCTYPE x [{subset}]>{rest}".encode()
        external = f'<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x SYSTEM "{file}">{rest.replace("&x;", "")}'
        yield f"external in UTF-16 in {name}", external.encode("utf-16")
        lower = f'<?xml version="1.0"?>\n<!-- x -->\n<!DOCTYPE\tx [{subsets["file"]}]>{rest}'
        yield f"after a comment in {name}", lower.encode()
    body = sample("factuur.xml").decode().partition("?>")[2]
    included = body.replace(
        "<cbc:ID>", f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{file}"/><cbc:ID>', 1
    )
    yield "XInclude", included.encode()


def damaged(data: bytes, seed: int) -> bytes:
    """The bytes with one to four small accidents: a bit, a byte, a piece lost, doubled, or filled with noise."""
    random = Random(seed)
    found = bytearray(data)
    for _ in range(random.randint(1, 4)):
        at = random.randrange(len(found) + 1)
        span = random.choice((1, 1, 2, 8, 64))
        accident = random.randrange(6)
        if accident == 0 and at < len(found):
            found[at] ^= 1 << random.randrange(8)
        elif accident == 1 and at < len(found):
            found[at] = random.choice(b"\x00\xff <>&;:,.-+019eE\"'\r\n\tZ")
        elif accident == 2:
            del found[at : at + span]
        elif accident == 3:
            found[at:at] = found[at : at + span]
        elif accident == 4:
            found[at:at] = random.randbytes(span)
        else:
            found[at:at] = random.choice(
                (b"9" * 40, b"1e999999", b"NaN", b"-", b"\xc3\x28", b"]]>", b"\xd9\xa1", b"0000")
            )
    return bytes(found)
