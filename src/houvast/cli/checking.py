"""`houvast test` and `houvast bench`: every check and every figure of the project, from a checkout."""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

from houvast.cli.sorry import Sorry
from houvast.cli.texts import TEXTS
from houvast.facts.text import Language
from houvast.facts.wording import say

_CHECKOUT = Path(__file__).parents[3]
ON_EVERY_CORE = ("-n", "auto", "--maxprocesses", "4", "--dist", "loadfile", "--no-loadscope-reorder")


def checkout() -> Path:
    """The folder of the source, or one sentence that there is none."""
    if not (_CHECKOUT / "pyproject.toml").exists() or not (_CHECKOUT / "tests").is_dir():
        raise Sorry("only_in_checkout")
    return _CHECKOUT


def bench(arguments: argparse.Namespace) -> int:
    """1 when a figure misses its goal."""
    words = [word for word in ("json", "quick") if getattr(arguments, word)]
    return _python("-m", "benchmarks.run", *(f"--{word}" for word in words))


def test(arguments: argparse.Namespace) -> int:
    """Style, types, laws, then the whole suite; further words go to pytest."""
    _find_chromium(arguments.language)
    if arguments.rest:
        return _python("-m", "pytest", *arguments.rest)
    checks = (
        ("-m", "ruff", "check", "."),
        ("-m", "ruff", "format", "--check", "."),
        ("-m", "mypy"),
        ("-m", "pytest", *ON_EVERY_CORE, *(["--full"] if arguments.full else [])),
    )
    return max(_python(*check) for check in checks)


def _find_chromium(language: Language) -> None:
    """The browser for the journeys: found, else installed where we may, else one line that says how to get it."""
    if any(map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))):
        return
    if sys.platform == "linux" and os.geteuid() == 0 and shutil.which("apt-get"):
        for words in (["update", "-qq"], ["install", "-y", "-qq", "chromium"]):
            subprocess.run(["apt-get", *words], check=False, stdout=sys.stderr, stdin=subprocess.DEVNULL)  # noqa: S603, S607
    if not shutil.which("chromium"):
        print(say(TEXTS["cli.no_chromium"], language), file=sys.stderr)


def _python(*words: str) -> int:
    """Exit code of this Python run in the checkout, on a fresh data folder of its own."""
    folder = checkout()
    environment = {key: value for key, value in os.environ.items() if key not in {"HOUVAST_HOME", "DATABASE_URL"}}
    environment["PYTHONPATH"] = f"{folder / 'src'}{os.pathsep}{folder}"
    return subprocess.run([sys.executable, *words], cwd=folder, env=environment, check=False).returncode  # noqa: S603 - our own words
