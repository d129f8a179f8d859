"""What the reading thread does besides reading: what was undone goes after a month, and not a day before."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from tests.books.given import some_files
from tests.books.test_batches import kept

from houvast.books.models import Invoice, Original, OriginalPart
from houvast.books.store import the_firm, undo
from houvast.inbox.tasks import catch_up

pytestmark = pytest.mark.django_db


def left(firm: Any) -> tuple[int, int, int]:
    return tuple(table.objects.of(firm).count() for table in (Original, OriginalPart, Invoice))  # type: ignore[return-value]


def test_what_was_undone_goes_after_thirty_days() -> None:
    firm, now = the_firm(), datetime.now().astimezone()
    batch = kept(firm, *some_files())
    undo(batch)
    catch_up(now + timedelta(days=29))
    assert left(firm) == (6, 6, 4)
    catch_up(now + timedelta(days=31))
    assert left(firm) == (0, 0, 0)


def test_what_counts_stays_however_old() -> None:
    firm, now = the_firm(), datetime.now().astimezone()
    kept(firm, *some_files())
    catch_up(now + timedelta(days=4000))
    assert left(firm) == (6, 6, 4)
