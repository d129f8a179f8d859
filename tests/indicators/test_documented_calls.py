"""docs/figures.md names one pure call per figure: each exists, gives that figure, and asks for no database."""

import re
from importlib import import_module
from pathlib import Path

import pytest
from tests.indicators.demo_firms import TODAY, DemoFirms

from houvast.indicators.figures.catalogue import INDICATORS
from houvast.norms import load_norms

DOCUMENT = Path(__file__).parents[2] / "docs" / "figures.md"
CALLS = re.findall(r"^\| `(\w+)` \| `(\w+)\.(\w+)` \| `(\w+)` \|.*\| (up|down) \|$", DOCUMENT.read_text(), re.MULTILINE)


def test_every_figure_is_documented_and_nothing_else():
    assert [key for key, *_ in CALLS] == [one.key for one in INDICATORS]


@pytest.mark.parametrize(("key", "module", "name", "unit", "good"), CALLS)
def test_the_documented_call_gives_the_figure(
    demo_firms: DemoFirms, key: str, module: str, name: str, unit: str, good: str
):
    call = getattr(import_module(f"houvast.indicators.figures.{module}"), name)
    ledger, own = demo_firms["retail"]
    found = call(ledger, own, TODAY, load_norms())
    assert (found.key, found.value.unit, found.good) == (key, unit, 1 if good == "up" else -1)
