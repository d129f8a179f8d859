"""A firm in a database, and files of our own making that real readers read."""

from typing import Any

import pytest


@pytest.fixture
def firm(db: None) -> Any:
    from houvast.books.store import forget_ledgers, the_firm

    forget_ledgers()
    return the_firm()
