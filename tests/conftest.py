"""What every test may ask for: the public sample files, and the slow counts."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

_CORPORA = Path(os.environ.get("HOUVAST_CORPORA", Path(__file__).parents[2] / "shared" / "corpora"))

# Where one run decides, the same commit gives the same answer, however busy the machine; by hand every run tries other
# examples.
settings.register_profile("decides", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
if os.environ.get("HOUVAST_NOTHING_SKIPPED"):
    settings.load_profile("decides")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--full", action="store_true", help="run the large fault counts as well")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    absent = pytest.mark.skip(reason="no sample files: set HOUVAST_CORPORA to their folder")
    small = pytest.mark.skip(reason="large counts: run with --full")
    for item in items:
        if item.get_closest_marker("corpora") and not _CORPORA.is_dir():
            item.add_marker(absent)
        if item.get_closest_marker("full") and not config.getoption("--full"):
            item.add_marker(small)


@pytest.fixture(scope="session")
def corpora() -> Path:
    """The folder of public sample files."""
    return _CORPORA


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Where nothing may be skipped, a test that was skipped for want of a tool fails the run."""
    if not os.environ.get("HOUVAST_NOTHING_SKIPPED") or exitstatus:
        return
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter is None:  # a worker: the run that started it counts
        return
    allowed = ("HOUVAST_CORPORA", "--full")
    skipped = [
        report
        for report in reporter.stats.get("skipped", [])
        if not any(word in str(report.longrepr) for word in allowed)
    ]
    if skipped:
        reporter.write_line(f"{len(skipped)} tests were skipped where nothing may be: {skipped[0].nodeid}", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
