"""What this room knows beyond the ledger: her quotes with their story, her price lists, and how she makes a price."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import NamedTuple

from houvast.quotes.defaults import Defaults
from houvast.quotes.values import Article, Dossier, Kit, Rates


class ListState(NamedTuple):
    """A price list as it stands: whose, the day its prices hold from (or it was read), and how many articles."""

    supplier: str
    day: date
    articles: int


@dataclass(frozen=True)
class QuotesOwn:
    """Frozen. `articles` are today's prices of the articles that open quotes use, by key ('supplier/number')."""

    dossiers: tuple[Dossier, ...] = ()
    lists: tuple[ListState, ...] = ()
    articles: Mapping[str, Article] = field(default_factory=dict)
    rates: Rates = field(default_factory=Rates)
    kits: tuple[Kit, ...] = ()
    defaults: Defaults = field(default_factory=Defaults)
    version: int = 0

    @cached_property
    def by_number(self) -> Mapping[str, Dossier]:
        """The quotes by their number."""
        return {one.number: one for one in self.dossiers}
