"""Rows go into their tables as they are, a time of day included."""

from datetime import date, time
from decimal import Decimal
from io import StringIO

import pytest

pytestmark = pytest.mark.django_db


def test_an_appointment_keeps_its_hour(firm):
    from houvast.books.store import add_files, keep, load_ledger, open_batch, read_waiting

    sheet = StringIO()
    sheet.write("Datum;Uur;Klant;Medewerker;Dienst;Bedrag\n")
    for number in range(1, 6):
        sheet.write(f"0{number}/10/2026;09:30;Alice;Bob;Snit;30,00\n")
    batch = open_batch(firm, "map", "test")
    add_files(batch, [("afspraken.csv", sheet.getvalue().encode())])
    read_waiting(firm)
    batch.refresh_from_db(from_queryset=type(batch).objects.of(firm))
    keep(batch)
    first = load_ledger(firm).appointments[0]
    assert (first.day, first.at, first.amount) == (date(2026, 10, 1), time(9, 30), Decimal(30))
