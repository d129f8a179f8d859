"""How fast sheets are read, as ratios to a physical floor in the same run: XLSX to unzip + expat, CSV to its lines.

The inputs are made here, the workbook as openpyxl writes it: 50,000 rows of 8 columns, hours with jobs and prices.
"""

import io
import time
import zipfile
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import TypedDict
from xml.parsers import expat

from houvast.formats import sheets
from houvast.formats.headings import table_of
from houvast.formats.tables import no_collecting, read_table

ROWS = 50_000
ROUNDS = 9
_HEADINGS = ("Medewerker", "Datum", "Uren", "Project", "Artikel", "Aantal", "Prijs", "Opmerking")
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


class Measure(TypedDict):
    """One measured figure and whether it meets its goal."""

    name: str
    value: float
    unit: str
    goal: float
    ok: bool


def measures() -> list[Measure]:
    """The ratios of XLSX and CSV to their floors, facts and guards included; the best of nine rounds, taken in turn."""
    workbook, text = _workbook(), _csv()
    xlsx = _ratio(lambda: _unzip_and_expat(workbook), lambda: sheets.read(workbook, "uren.xlsx"))
    csv = _ratio(lambda: _count_lines(text), lambda: _typed(text), times=20)
    return [
        {
            "name": "XLSX, 50,000 rows of 8, typed into facts",
            "value": xlsx,
            "unit": "x unzip + expat",
            "goal": 2.0,
            "ok": xlsx <= 2.0,
        },
        {
            "name": "CSV, 50,000 rows of 8, typed",
            "value": csv,
            "unit": "x read + count lines",
            "goal": 90.0,
            "ok": csv <= 90.0,
        },
    ]


def _ratio(floor: Callable[[], object], work: Callable[[], object], times: int = 1) -> float:
    """The best time of the work against the best time of its floor; short floors are repeated to be measurable."""
    floors, works = [], []
    for _ in range(ROUNDS):
        floors.append(_seconds(floor, times))
        works.append(_seconds(work, 1))
    return round(min(works) / min(floors), 2)


def _seconds(run: Callable[[], object], times: int) -> float:
    begin = time.process_time()
    for _ in range(times):
        run()
    return (time.process_time() - begin) / times


def _unzip_and_expat(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        expat.ParserCreate().Parse(package.read("xl/worksheets/sheet1.xml"), True)  # noqa: FBT003 - expat's own


def _count_lines(data: bytes) -> int:
    return sum(1 for _ in io.BytesIO(data))


def _typed(data: bytes) -> object:
    with no_collecting():
        return table_of(read_table(data)[0])


def _rows() -> Iterator[tuple[str, date, float, str, str, int, float, str]]:
    first = date(2020, 1, 1)
    for n in range(ROWS):
        day, price = first + timedelta(days=n % 2000), (n * 7919 % 100_000) / 100
        yield f"Jan {n % 20}", day, 1 + n % 31 / 4, f"Project {n % 300}", f"ART{n:05d}", n % 50, price, f"nota {n % 97}"


def _csv() -> bytes:
    lines = [";".join(_HEADINGS)]
    for who, day, hours, job, article, count, price, note in _rows():
        numbers = f"{count};{price:.2f}".replace(".", ",")
        lines.append(f"{who};{day:%d/%m/%Y};{hours:g};{job};{article};{numbers};{note}".replace(".", ","))
    return ("\r\n".join(lines) + "\r\n").encode()


def _workbook() -> bytes:
    body = [_row(1, [_text(heading) for heading in _HEADINGS])]
    for at, (who, day, hours, job, article, count, price, note) in enumerate(_rows(), 2):
        serial = (day - date(1899, 12, 30)).days
        cells = [_text(who), f' s="1" t="n"><v>{serial}</v>', f' t="n"><v>{hours:g}</v>', _text(job), _text(article)]
        body.append(_row(at, [*cells, f' t="n"><v>{count}</v>', f' t="n"><v>{price!r}</v>', _text(note)]))
    tab = '<sheet name="Uren" sheetId="1" r:id="r1"/>'
    relation = '<Relationship Id="r1" Target="worksheets/sheet1.xml"/>'
    formats = '<xf numFmtId="0"/><xf numFmtId="14"/>'
    parts = {
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_REL}"><sheets>{tab}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f"<Relationships>{relation}</Relationships>",
        "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}"><cellXfs>{formats}</cellXfs></styleSheet>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{_MAIN}"><sheetData>{"".join(body)}</sheetData></worksheet>',
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return out.getvalue()


def _row(number: int, cells: list[str]) -> str:
    inner = "".join(f'<c r="{chr(65 + at)}{number}"{cell}</c>' for at, cell in enumerate(cells))
    return f'<row r="{number}">{inner}</row>'


def _text(text: str) -> str:
    return f' t="inlineStr"><is><t>{text}</t></is>'


if __name__ == "__main__":
    for measure in measures():
        print(measure)
