"""The lines of all invoices since a day, kept for one version of the books."""

from datetime import date, timedelta

from tests.given_ledger import books, firm

__all__ = ["books", "firm"]

LONG_AGO = date(1990, 1, 1)


def test_the_lines_are_those_of_each_invoice(firm, books) -> None:
    from houvast.books.store import invoice_lines, lines_since

    rows = [invoice.row for invoice in books.invoices]
    assert {row: lines_since(firm, LONG_AGO)[row] for row in rows} == invoice_lines(firm, rows)


def test_invoices_from_before_the_day_are_left_out(firm, books) -> None:
    from houvast.books.store import lines_since

    assert lines_since(firm, books.invoices[-1].issue_date + timedelta(days=1)) == {}


def test_they_are_read_once_for_a_version_of_the_books(firm, books, django_assert_num_queries) -> None:
    from houvast.books.store import lines_since

    first = lines_since(firm, LONG_AGO)
    with django_assert_num_queries(1):
        assert lines_since(firm, LONG_AGO) is first


def test_what_is_taken_out_of_the_books_has_no_lines(firm, books) -> None:
    from houvast.books.models import Batch
    from houvast.books.store import lines_since, undo

    assert len(lines_since(firm, LONG_AGO)) == 4
    undo(Batch.objects.of(firm).get())
    assert lines_since(firm, LONG_AGO) == {}
