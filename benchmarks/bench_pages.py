"""The pages of ten years of a shop with its till lines, and of a hairdresser with an appointment list.

The installer's own stand with the main job (bench_main). Files are written, read and kept as an owner's are.
"""

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.bench_main import TODAY, script

FIRMS = {"retail": "shop", "person": "hairdresser"}


def measures(*, quick: bool = False) -> list[dict[str, Any]]:
    years = 2 if quick else 10
    found: list[dict[str, Any]] = []
    for archetype, name in FIRMS.items():
        with TemporaryDirectory(prefix="houvast-bench-") as folder:
            found += pages_of(archetype, name, Path(folder), years)
    return found


def pages_of(archetype: str, name: str, folder: Path, years: int) -> list[dict[str, Any]]:
    from houvast.demo import write_firm

    write_firm(archetype, folder / "files", TODAY, years=years)
    script("houvast.cli", "import", str(folder / "files"), home=folder / "home")
    told = json.loads(script("benchmarks.pages", name, home=folder / "home").stdout)
    return [one | {"value": round(one["value"], 2), "ok": one["value"] <= one["goal"]} for one in told]
