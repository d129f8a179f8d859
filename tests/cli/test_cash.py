"""`houvast cash` as its owner types it."""

import json
from pathlib import Path

from tests.cli.test_main import run_houvast


def test_without_books_it_says_so_and_with_too_few_it_shows_what_is_known(tmp_path: Path) -> None:
    home, given = tmp_path / "home", tmp_path / "map"
    assert run_houvast("cash", "--json", home=home).returncode == 2
    given.mkdir()
    (given / "uren.csv").write_text("Datum;Medewerker;Uren;Werf\n02/03/2026;Alice;7,5;Janssens\n")
    run_houvast("import", str(given), home=home)
    done = run_houvast("cash", "--json", home=home)
    assert done.returncode == 1, done.stderr
    assert json.loads(done.stdout)["state"] == "known_only"
    assert run_houvast("cash", home=home).stdout.startswith("Nog geen kansberekening")
