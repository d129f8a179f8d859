"""The folder of a demo firm: the same every time, alive until today, whatever day that is."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from tests.demo.conftest import TODAY, Files, Written

from houvast.demo import FIRMS, tell, write_firm
from houvast.demo.days import banking_day_until
from houvast.demo.obligations import VatReturn
from houvast.demo.profile import Archetype
from houvast.demo.story import own_iban
from houvast.formats.read import read


def _prints(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_the_same_day_and_seed_give_the_same_bytes(tmp_path: Path):
    first = write_firm("person", tmp_path / "a", TODAY, years=1, seed=7)
    again = write_firm("person", tmp_path / "b", TODAY, years=1, seed=7)
    assert first == again
    assert _prints(tmp_path / "a") == _prints(tmp_path / "b")


def test_another_seed_is_another_story(tmp_path: Path):
    first = write_firm("person", tmp_path / "a", TODAY, years=1, seed=7)
    other = write_firm("person", tmp_path / "b", TODAY, years=1, seed=8)
    assert first.payments != other.payments


@pytest.mark.parametrize("today", [date(2028, 2, 29), date(2027, 1, 1), date(2026, 7, 21), date(2027, 3, 31)])
@pytest.mark.parametrize("archetype", FIRMS)
def test_the_last_month_holds_data_whatever_day_it_is(archetype: Archetype, today: date):
    told = tell(archetype, today, years=1)
    last_month = today - timedelta(days=31)
    assert last_month < max(sale.document.issue_date for sale in told.sales) <= today
    assert last_month < max(bought.document.issue_date for bought in told.purchases) <= today
    assert max(one.entry.booking_date for one in told.booked if one.account == own_iban(told.stage.firm, 0)) == (
        banking_day_until(today - timedelta(days=1))
    )


def test_a_firm_written_on_the_29th_of_february_reads_back_whole(tmp_path: Path):
    today = date(2028, 2, 29)
    truth = write_firm("mixed", tmp_path / "firm", today, years=1)
    files = Files(tmp_path / "firm", truth)
    readings = [reading for name, data in files.bytes_of("**/*").items() for reading in read(data, name)]
    wrong = [reading for reading in readings if reading.status != "read"]
    calendar = [event for reading in readings for event in reading.facts.events]
    assert len(wrong) == len(truth.mistakes["wrong total"])
    assert any(_is_after(event.begin, today) for event in calendar)
    assert {account.closing_day for account in truth.accounts if account.form == "coda"} == {date(2028, 2, 28)}


def _is_after(begin: date | datetime, today: date) -> bool:
    return (
        begin > datetime(today.year, today.month, today.day, tzinfo=UTC)
        if isinstance(begin, datetime)
        else begin > today
    )


def test_the_truth_lies_beside_the_folder_and_never_in_it(firm: Written):
    folder = firm.files.folder
    assert folder.with_name(f"{folder.name}.truth.json").is_file()
    assert not list(folder.rglob("*truth*"))


def test_every_file_is_read_and_nothing_is_refused(firm: Written):
    refused = [(reading.name, reading.troubles) for reading in firm.readings("*.*") if reading.status != "read"]
    assert refused == []


def test_each_kind_of_firm_has_the_sheets_of_its_trade(firms: Mapping[str, Written]):
    found = {
        archetype: {sheet.purpose for reading in written.readings("*.xlsx") for sheet in reading.facts.sheets}
        for archetype, written in firms.items()
    }
    assert found == {
        "person": {"receipts", "appointments", "staff", "customers"},
        "retail": {"receipts", "till", "stock", "hours", "staff", "customers"},
        "project": {"hours", "staff", "customers"},
        "production": {"hours", "stock", "staff", "customers"},
        "mixed": {"hours", "stock", "receipts", "staff", "customers"},
    }


def test_appointments_know_who_did_not_come(firms: Mapping[str, Written]):
    kept = [
        appointment.status
        for reading in firms["person"].readings("afspraken *.xlsx")
        for sheet in reading.facts.sheets
        for appointment in sheet.appointments
    ]
    assert 0.02 < kept.count("no_show") / len(kept) < 0.06


def test_the_team_has_the_size_the_firm_says(firms: Mapping[str, Written]):
    sizes = {archetype: 1 + len(FIRMS[archetype].team) for archetype in firms}
    assert sizes == {"person": 4, "retail": 6, "project": 28, "production": 22, "mixed": 8}


def test_the_invoices_written_are_those_counted(firm: Written):
    extra = len(firm.truth.mistakes["sent twice"])
    assert len(firm.invoices) == firm.truth.counts["verkoop"] + firm.truth.counts["aankoop"] + extra
    assert all(isinstance(one, VatReturn) for one in firm.truth.vat_returns)


@pytest.mark.full
def test_ten_years_of_the_installer_are_as_large_as_the_benchmark_asks(tmp_path: Path):
    truth = write_firm("project", tmp_path / "firm", TODAY, years=10)
    assert truth.counts["verkoop"] >= 12_000
    assert truth.counts["aankoop"] >= 20_000
    assert 2_450 <= truth.counts["coda"] <= 2_600
