"""The kitchen maker's calculation: pointed out once on the first job, read for all of them."""

import io
from decimal import Decimal

from openpyxl import load_workbook

from houvast.demo.calculation import CALCULATION_NAME, calculation_workbook
from houvast.formats.workbook import read
from houvast.quotes.workbook import Pointing, ResultCell, fitting, job_lines, spot


def test_the_cells_of_the_first_job_give_the_lines_of_every_job() -> None:
    (found,) = read(calculation_workbook(), CALCULATION_NAME)
    first, *others = found.facts.workbook
    results = tuple(ResultCell(spot(first, f"E{at}"), cost=spot(first, f"C{at}")) for at in range(5, 10))
    pointing = Pointing(results, title=spot(first, "B2"), customer=spot(first, "B1"))
    jobs = [job_lines(sheet, pointing) for sheet in (first, *others)]
    assert [fitting(sheet, [pointing]) is pointing for sheet in others] == [True, True, True]
    assert [job.customer for job in jobs] == ["Familie Peeters", "Familie Claes", "Familie Wouters", "Familie Mertens"]
    assert all(len(job.lines) == 5 and job.troubles == () for job in jobs)
    assert all(line.cost is not None and line.price > line.cost > Decimal(0) for job in jobs for line in job.lines)


def test_a_post_that_is_not_pointed_out_shows_in_the_total() -> None:
    (found,) = read(calculation_workbook(), CALCULATION_NAME)
    first, _, island, _ = found.facts.workbook
    results = tuple(ResultCell(spot(first, f"E{at}")) for at in range(5, 10))
    pointing = Pointing(results, total=spot(first, "E11"))
    assert job_lines(first, pointing).troubles == ()
    assert [one.code for one in job_lines(island, pointing).troubles] == ["workbook_total_differs"]


def test_excel_opens_it_and_finds_its_formulas() -> None:
    data = calculation_workbook()
    assert data == calculation_workbook()
    book = load_workbook(io.BytesIO(data))
    assert book.sheetnames == ["Peeters", "Claes", "Wouters", "Mertens"]
    assert book["Peeters"]["E5"].value == "=C5*D5"
