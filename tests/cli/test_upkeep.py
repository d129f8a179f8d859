"""The command line on real files, each command as a new user would type it, in a data folder of its own."""

import zipfile
from pathlib import Path

import pytest
from tests import postgres
from tests.cli.test_main import run_houvast

from houvast.cli.home import locked


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small folder as an owner has it: hours in a sheet, and a web page saved by mistake."""
    given = tmp_path / "map"
    given.mkdir()
    (given / "uren.csv").write_text(
        "Datum;Medewerker;Uren;Werf\n02/03/2026;Alice;7,5;Janssens\n03/03/2026;Bob;8;Peeters\n"
    )
    (given / "fout.xml").write_text("<!doctype html><html><body>Sessie verlopen</body></html>")
    return given


def test_a_folder_is_read_in_kept_and_taken_back(folder: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    done = run_houvast("import", str(folder), home=home)
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("1 nieuw, 0 stonden er al, 0 om na te kijken, 1 niet gelezen.")
    assert "fout.xml: " in done.stdout
    assert "Bewaard als nummer 1" in done.stderr

    assert run_houvast("undo", "1", home=home).stdout == "Nummer 1 is ongedaan gemaakt: map.\n"
    assert "al ongedaan" in run_houvast("undo", "1", home=home).stderr
    assert "ken ik niet" in run_houvast("undo", "7", home=home).stderr
    assert "ongedaan gemaakt" in run_houvast("undo", home=home).stdout


def test_the_same_folder_twice_stands_there_already(folder: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    run_houvast("import", str(folder), home=home)
    again = run_houvast("import", str(folder), home=home)
    assert again.stdout.startswith("0 nieuw, 1 stonden er al")


def test_a_dry_run_writes_nothing(folder: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    done = run_houvast("import", "--dry-run", str(folder), home=home)
    assert done.stdout.startswith("1 nieuw")
    assert not home.exists()
    run_houvast("import", str(folder), home=home)
    (folder / "uren.csv").write_text("Datum;Medewerker;Uren\n05/03/2026;Alice;6\n")
    assert run_houvast("import", "--dry-run", str(folder), home=home).stdout.startswith("1 nieuw")
    assert run_houvast("undo", home=home).stdout.count("\n") == 1


def test_the_doctor_finds_everything_well_and_a_changed_original_ill(folder: Path, tmp_path: Path) -> None:
    import sqlite3

    home = tmp_path / "home"
    run_houvast("import", str(folder), home=home)
    well = run_houvast("doctor", home=home)
    assert (well.returncode, well.stdout.splitlines()[-1]) == (0, "Alles klopt.")
    with sqlite3.connect(home / "houvast.sqlite3") as database:
        database.execute("UPDATE original_part SET content = zeroblob(length(content))")
    ill = run_houvast("doctor", home=home)
    assert ill.returncode == 1
    assert "✗" in ill.stdout


def test_the_doctor_puts_right_what_the_books_say_otherwise_after_a_backup(folder: Path, tmp_path: Path) -> None:
    import sqlite3

    home = tmp_path / "home"
    run_houvast("import", str(folder), home=home)
    with sqlite3.connect(home / "houvast.sqlite3") as database:
        database.execute("UPDATE hours SET hours_micro = 1")
    ill = run_houvast("doctor", home=home)
    assert "houvast doctor --repair" in ill.stdout
    repaired = run_houvast("doctor", "--repair", home=home)
    assert (repaired.returncode, repaired.stdout.splitlines()[-1]) == (0, "Alles klopt.")
    assert "✓ Reservekopie gemaakt en nagekeken: " in repaired.stdout
    assert "uren.csv opnieuw gelezen: je boeken zeggen weer wat erin staat" in repaired.stdout
    with sqlite3.connect(home / "houvast.sqlite3.before-repair") as before:
        assert before.execute("SELECT DISTINCT hours_micro FROM hours").fetchall() == [(1,)]
    assert "Er is niets recht te zetten" in run_houvast("doctor", "--repair", home=home).stdout


@pytest.mark.skipif(postgres.binaries() is None, reason=postgres.HOW_TO_GET_IT)
def test_books_in_postgresql_are_put_right_only_after_a_backup_of_hers(folder: Path, tmp_path: Path) -> None:
    with postgres.running() as url:
        run_houvast("import", str(folder), home=tmp_path, database=url)
        asked = run_houvast("doctor", "--repair", home=tmp_path, database=url)
        assert asked.returncode == 2
        assert "pg_dump" in asked.stderr
        done = run_houvast("doctor", "--repair", "--yes", home=tmp_path, database=url)
        assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "Alles klopt.")


def test_a_damaged_original_is_healed_by_giving_the_file_again(folder: Path, tmp_path: Path) -> None:
    import sqlite3

    home = tmp_path / "home"
    run_houvast("import", str(folder), home=home)
    with sqlite3.connect(home / "houvast.sqlite3") as database:
        database.execute("UPDATE original_part SET content = zeroblob(length(content))")
    assert "Lees hetzelfde bestand opnieuw in" in run_houvast("doctor", "--repair", home=home).stdout
    run_houvast("import", str(folder), home=home)
    assert run_houvast("doctor", home=home).stdout.splitlines()[-1] == "Alles klopt."


def test_a_backup_brings_the_books_back(folder: Path, tmp_path: Path) -> None:
    home, kept = tmp_path / "home", tmp_path / "zaak.houvast"
    run_houvast("import", str(folder), home=home)
    assert run_houvast("backup", str(kept), home=home).returncode == 0
    assert "bestaat al" in run_houvast("backup", str(kept), home=home).stderr
    run_houvast("undo", "1", home=home)
    assert run_houvast("restore", str(kept), home=home).returncode == 0
    assert "bewaard" in run_houvast("undo", home=home).stdout


def test_something_else_is_not_put_back(folder: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    run_houvast("import", str(folder), home=home)
    done = run_houvast("restore", str(folder / "uren.csv"), home=home)
    assert done.returncode == 2
    assert "reservekopie" in done.stderr
    assert run_houvast("doctor", home=home).returncode == 0


def test_an_export_holds_the_originals_byte_for_byte(folder: Path, tmp_path: Path) -> None:
    home, target = tmp_path / "home", tmp_path / "alles.zip"
    run_houvast("import", str(folder), home=home)
    assert run_houvast("export", str(target), home=home).returncode == 0
    with zipfile.ZipFile(target) as archive:
        assert "antwoorden.json" in archive.namelist()
        contents = {archive.read(name) for name in archive.namelist()}
    assert (folder / "uren.csv").read_bytes() in contents


def test_wiping_leaves_nothing_behind(folder: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    run_houvast("import", str(folder), home=home)
    assert run_houvast("wipe", "--yes", home=home).returncode == 0
    left = b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())
    assert b"Alice" not in left
    assert "nog geen gegevens" in run_houvast("doctor", home=home).stderr


def test_without_books_there_is_nothing_to_look_after(tmp_path: Path) -> None:
    for command in (["doctor"], ["backup", "x"], ["export", "x.zip"], ["password"]):
        done = run_houvast(*command, home=tmp_path / "leeg")
        assert done.returncode == 2
        assert "nog geen gegevens" in done.stderr
    assert not (tmp_path / "leeg").exists()


def test_a_new_password_has_to_be_good_and_makes_the_owner_where_nobody_is(folder: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    run_houvast("import", str(folder), home=home)
    weak = run_houvast("password", home=home, typed="houvast\n")
    assert (weak.returncode, "te kort of te bekend" in weak.stderr) == (2, True)
    assert "is gezet" in run_houvast("password", home=home, typed="een lange zin met paarden\n").stdout


def test_nobody_else_on_the_computer_can_read_the_books(folder: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir(mode=0o755)
    run_houvast("import", str(folder), home=home)
    assert [path.name for path in home.iterdir() if path.is_file() and path.stat().st_mode & 0o077] == []


def test_nothing_is_erased_while_nobody_answers(folder: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    run_houvast("import", str(folder), home=home)
    done = run_houvast("wipe", home=home, typed="")
    assert (done.returncode, done.stderr) == (2, "")
    assert done.stdout.endswith("Er is niets gewist.\n")
    assert run_houvast("doctor", home=home).returncode == 0


def test_a_copy_to_a_folder_that_is_not_there_names_that_folder(folder: Path, tmp_path: Path) -> None:
    home, nowhere = tmp_path / "home", tmp_path / "weg"
    run_houvast("import", str(folder), home=home)
    for command in ("backup", "export"):
        done = run_houvast(command, str(nowhere / "zaak.houvast"), home=home)
        assert (done.returncode, done.stderr) == (2, f"Dit vind ik niet: {nowhere}. Kijk de naam na.\n")


def test_what_cannot_be_done_beside_open_pages_says_where_they_are(folder: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    with locked(home) as lock:
        assert lock is not None
        lock.write("http://127.0.0.1:8020")
        lock.flush()
        done = run_houvast("import", str(folder), home=home)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith("Houvast staat open op http://127.0.0.1:8020.")


def test_when_nothing_could_be_read_nothing_is_said_to_be_kept(folder: Path, tmp_path: Path) -> None:
    (folder / "uren.csv").unlink()
    done = run_houvast("import", str(folder), home=tmp_path / "home")
    assert done.returncode == 2
    assert "Hier viel niets uit te bewaren." in done.stderr
    assert "Bewaard" not in done.stderr
