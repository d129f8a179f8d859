"""Before anything is put right in SQLite, a verified backup stands there; PostgreSQL has pg_dump."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.books.given import some_files
from tests.books.test_reread import kept

from houvast.books.models import Invoice
from houvast.books.store import forget_ledgers, repair, the_firm

pytestmark = pytest.mark.skipif("DATABASE_URL" in os.environ, reason="SQLite only: PostgreSQL has pg_dump")


@pytest.mark.django_db(transaction=True)
def test_a_verified_backup_of_before_stands_there_first(tmp_path: Path) -> None:
    """The place holds what the books said before the first change."""
    forget_ledgers()
    firm, place = the_firm(), tmp_path / "kopie"
    kept(firm, *some_files())
    Invoice.objects.of(firm).filter(original__name="v1.xml").update(payable_cents=13100)
    first, second = repair(firm, place, workers=1)
    assert (first.sentence.values, second.sentence.values["name"]) == ({"place": place}, "v1.xml")
    with closing(sqlite3.connect(place)) as copy:
        assert copy.execute("SELECT count(*) FROM invoice WHERE payable_cents = 13100").fetchone() == (1,)
    assert not Invoice.objects.of(firm).filter(payable_cents=13100).exists()
