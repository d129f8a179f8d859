"""A firm with books of its own and An, its owner; and the five invented firms, read once for all tests of this room."""

import pytest
from tests.given_ledger import an, books, firm
from tests.indicators.demo_firms import DemoFirms

__all__ = ["an", "books", "demo_firms", "firm"]


@pytest.fixture(scope="session")
def demo_firms(tmp_path_factory: pytest.TempPathFactory) -> DemoFirms:
    """The ledgers of the five invented firms over two years, each made when it is first asked for."""
    return DemoFirms(tmp_path_factory.mktemp("firms"), years=2)
