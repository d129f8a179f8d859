# ruff: noqa: E501
"""Her Word file and the house style: not one word wrong on thirty templates, and how fast a document of 20 lines is made.

The filling is a ratio to the least any program must do with the same file: unzip, parse, write and zip again. The house
style and LibreOffice are seconds, warm, the slowest of twenty but one; LibreOffice only where it is on the computer.
"""

import io
import re
import time
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any
from xml.etree import ElementTree as ET

from pypdf import PdfReader
from tests.formats.test_word_thirty import said
from tests.formats.word_files import VALUES, Case, cases

from houvast.formats.office import Office, found_office
from houvast.formats.office.printing import found_listener
from houvast.formats.typeset import HouseDocument, HouseLine, HouseParty, HouseRow, house_pdf
from houvast.formats.word import WordLine, WordValues, fill

ROUNDS = 20


def measures(*, quick: bool = False) -> list[dict[str, Any]]:
    """Wrong texts, the ratio of filling, and seconds per document."""
    thirty = list(cases())
    rounds = 6 if quick else ROUNDS
    twenty, hundred = with_lines(20), with_lines(100)
    found = [
        {"name": "Word templates, of 30, with a word wrong", "value": wrong(thirty), "unit": "templates", "goal": 0},
        {"name": "Word file filled, 20 lines", "value": ratio(thirty[0].data, twenty, rounds), "unit": "x unzip + parse + zip", "goal": 6},
        {"name": "house style, 20 lines, warm p95", "value": p95(house(20), rounds), "unit": "s CPU", "goal": 0.1},
        {"name": "house style, 100 lines, warm p95", "value": p95(house(100), rounds), "unit": "s CPU", "goal": 0.2},
        *by_office(thirty, twenty, hundred, rounds),
    ]  # fmt: skip
    return [one | {"value": round(one["value"], 3), "ok": one["value"] <= one["goal"]} for one in found]


def by_office(thirty: list[Case], twenty: WordValues, hundred: WordValues, rounds: int) -> Iterator[dict[str, Any]]:
    """The same through LibreOffice, if there is one."""
    program = found_office()
    if program is None:
        return
    office = Office(program, found_listener(program))
    try:
        begin = time.perf_counter()
        office.pdf(fill(thirty[0].data, twenty))
        yield {"name": "LibreOffice, first document", "value": time.perf_counter() - begin, "unit": "s", "goal": 10}
        for values, goal in ((twenty, 0.5), (hundred, 1.0)):
            filled = fill(thirty[0].data, values)
            times = sorted(seconds(lambda data=filled: office.pdf(data), time.perf_counter) for _ in range(rounds))
            name = f"LibreOffice, {len(values.lines)} lines, warm p95"
            yield {"name": name, "value": times[int(0.95 * (rounds - 1))], "unit": "s", "goal": goal}
        bad = sum(not all(bare(one) in text for one in case.said) for case, text in printed(office, thirty))
        yield {"name": "LibreOffice, PDFs of 30 with a word wrong", "value": bad, "unit": "templates", "goal": 0}
    finally:
        office.close()


def printed(office: Office, thirty: list[Case]) -> Iterator[tuple[Case, str]]:
    for case in thirty:
        reader = PdfReader(io.BytesIO(office.pdf(fill(case.data, VALUES))))
        yield case, bare(" ".join(page.extract_text() for page in reader.pages))


def bare(text: str) -> str:
    """A text without any space: where a line ends differs from printer to printer."""
    return re.sub(r"[\s\u00a0\u00ad-]", "", text)


def wrong(thirty: list[Case]) -> int:
    return sum(said(fill(case.data, VALUES), "word/document.xml") != case.said for case in thirty)


def with_lines(count: int) -> WordValues:
    lines = tuple(
        WordLine(nr=str(n), text=f"Koppeling {n} voor leiding 22 mm", quantity=str(n), unit="st", price="€ 12,50", total="€ 125,00")
        for n in range(count)
    )  # fmt: skip
    return VALUES._replace(lines=lines)


def house(count: int) -> Callable[[int], object]:
    """A document of so many lines, another one every time."""
    firm = HouseParty("Technieken Nele bv", ("Dorp 1", "2800 Mechelen"), ("015 00 00 00",), ("btw BE 0712.345.678",))
    lines = tuple(HouseLine(nr=str(n), text=f"Koppeling {n}", quantity="2 st", price="€ 12,50", vat="21 %", total="€ 25,00")
                  for n in range(count))  # fmt: skip
    totals = (HouseRow("Totaal excl. btw", "€ 600,00"), HouseRow("Totaal incl. btw", "€ 726,00", strong=True))

    def make(number: int) -> object:
        heading = f"Offerte O-{number}"
        return house_pdf(
            HouseDocument(
                "quote",
                heading,
                firm,
                HouseParty(f"Klant {number}"),
                date(2026, 11, 24),
                lines=lines,
                totals=totals,
                sign=True,
            )
        )

    return make


def p95(make: Callable[[int], object], rounds: int) -> float:
    make(-1)
    times = sorted(seconds(lambda number=number: make(number)) for number in range(rounds))
    return times[int(0.95 * (rounds - 1))]


def ratio(template: bytes, values: WordValues, rounds: int) -> float:
    filled = fill(template, values)
    floor = min(seconds(lambda: through(filled)) for _ in range(rounds))
    return min(seconds(lambda: fill(template, values)) for _ in range(rounds)) / floor


def through(data: bytes) -> None:
    """The least that must be done: every part out of the file, parsed if it is XML, and written again."""
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(io.BytesIO(), "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, ET.tostring(ET.fromstring(part)) if name.endswith((".xml", ".rels")) else part)


def seconds(work: Callable[[], object], clock: Callable[[], float] = time.process_time) -> float:
    begin = clock()
    work()
    return clock() - begin


if __name__ == "__main__":
    for measure in measures():
        print(measure)
