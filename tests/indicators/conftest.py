"""A firm with books of its own and An, its owner; and the five invented firms, read once for all tests of this room."""

import pytest
from tests.given_ledger import an, books, firm
from tests.indicators.demo_firms import DemoFirms

__all__ = ["an", "books", "demo_firms", "firm"]


@pytest.fixture(scope="session")
def demo_firms() -> DemoFirms:
    """The ledgers of the five invented firms over two years, each told when it is first asked for."""
    return DemoFirms(years=2)
