"""What was read is worked out before somebody asks: after an import, and by the thread that reads."""

import json
from datetime import date
from pathlib import Path

import pytest
from tests.cli.test_main import run_houvast
from tests.indicators.test_views import a_year

__all__ = ["a_year"]


@pytest.mark.django_db
def test_reading_in_the_background_has_the_figures_ready(firm, a_year):
    from houvast.books.models import KeptAnswer
    from houvast.inbox.tasks import catch_up

    catch_up()
    found = KeptAnswer.objects.of(firm).filter(key="indicators.figures", today=date.today())  # noqa: DTZ011
    assert found.count() == 1


def test_houvast_figures_tells_them_on_the_command_line(tmp_path: Path) -> None:
    files = Path(__file__).parents[1] / "files"
    assert run_houvast("figures", "--json", home=tmp_path / "none").returncode == 2
    run_houvast("import", str(files / "factuur.xml"), str(files / "uittreksel.cod"), home=tmp_path)
    told = run_houvast("figures", "--json", home=tmp_path)
    figures = json.loads(told.stdout)["figures"]
    assert told.returncode == 0, told.stderr
    assert 0 < len(figures) <= 7
    assert {one["verdict"] for one in figures} == {"early"}
    said = run_houvast("figures", home=tmp_path)
    assert len(said.stdout.splitlines()) == len(figures)
