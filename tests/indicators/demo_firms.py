"""The five invented firms as this room meets them: the ledger their story makes, with its pairs, lines and kind."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from benchmarks.told_ledger import told_ledger

from houvast.demo.profile import Archetype
from houvast.facts.ledger import Ledger
from houvast.firm.kind import Code, Kind, kind_of
from houvast.firm.people import people_of
from houvast.indicators.own import IndicatorsOwn

TODAY = date(2026, 11, 24)
SPLITS: Mapping[Archetype, Mapping[Code, float]] = {
    "person": {"person": 87, "retail": 13},
    "retail": {"retail": 85, "person": 15},
    "project": {"project": 90, "person": 10},
    "production": {"production": 74, "project": 26},
    "mixed": {"project": 45, "production": 35, "retail": 20},
}


class Given(NamedTuple):
    ledger: Ledger
    own: IndicatorsOwn


class DemoFirms(dict[Archetype, Given]):
    """The firms by archetype, each told when it is first asked for."""

    def __init__(self, years: int = 3) -> None:
        super().__init__()
        self._years = years

    def __missing__(self, archetype: Archetype) -> Given:
        ledger, lines = told_ledger(archetype, TODAY, self._years)
        own = IndicatorsOwn(kind=kind_said(archetype), people=people_of(ledger, ()), lines=lines)
        self[archetype] = Given(ledger, own)
        return self[archetype]


def kind_said(archetype: Archetype) -> Kind:
    """The kind as its owner would say it herself."""
    return kind_of({}, SPLITS[archetype], None, None, TODAY)
