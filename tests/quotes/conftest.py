"""A firm with books of its own, and An, its owner, signed in: as the pages of this room meet them."""

from tests.given_ledger import an, books, firm

__all__ = ["an", "books", "firm"]
