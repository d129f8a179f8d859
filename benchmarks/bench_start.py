"""How soon the command line answers, against a bare start of Python in the same run."""

import subprocess
import sys
from pathlib import Path
from time import perf_counter
from typing import Any

SOURCE = Path(__file__).parents[1] / "src"


def seconds(*words: str, times: int = 7) -> float:
    best = 1e9
    for _ in range(times):
        begin = perf_counter()
        subprocess.run([sys.executable, *words], env={"PYTHONPATH": str(SOURCE)}, capture_output=True, check=True)
        best = min(best, perf_counter() - begin)
    return best


def measures() -> list[dict[str, Any]]:
    bare, helped = seconds("-c", "pass"), seconds("-m", "houvast.cli", "--help")
    return [
        {"name": "houvast --help", "value": round(helped, 3), "unit": "s", "goal": 0.5, "ok": helped < 0.5},
        {
            "name": "houvast --help / bare Python",
            "value": round(helped / bare, 1),
            "unit": "x",
            "goal": 8,
            "ok": helped < 8 * bare,
        },
    ]
