"""A page never waits long for figures: it goes without them, says so, and has them when it is asked again."""

from collections.abc import Iterator

import pytest
from tests.week.test_views import text

from houvast.inbox import tasks as reading
from houvast.week import tasks

pytestmark = pytest.mark.django_db(transaction=True)
_BUSY = "We rekenen je cijfers nog uit"


@pytest.fixture
def a_server(settings) -> Iterator[None]:
    """A process that reads in the background, as the server does, and of which the pages wait for nothing."""
    settings.PATIENCE = 0.0
    reading._started.acquire(blocking=False)
    yield
    reading._started.release()
    tasks._working.clear()


def worked_out() -> None:
    for worker in tasks._working.values():
        worker.join(60)


def test_without_a_server_everything_is_worked_out_on_the_spot(an, books):
    page = text(an.get("/"))
    assert _BUSY not in page
    assert "Het ene ding van deze week" in page


def test_the_page_goes_without_figures_that_are_not_there_yet_and_says_so(an, books, a_server):
    page = text(an.get("/"))
    assert _BUSY in page
    assert "Het ene ding van deze week" not in page
    assert '<data value="1121.00">€ 1.121</data>' in page
    worked_out()


def test_once_they_are_worked_out_the_page_has_everything(an, books, a_server):
    assert "X-Done" not in an.get("/rekenen/").headers
    worked_out()
    assert an.get("/rekenen/").headers["X-Done"] == "1"
    page = text(an.get("/"))
    assert _BUSY not in page
    assert "Het ene ding van deze week" in page


def test_a_patient_page_waits_for_them(an, books, a_server, settings):
    settings.PATIENCE = 60.0
    assert _BUSY not in text(an.get("/"))
