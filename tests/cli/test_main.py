import subprocess
import sys
from pathlib import Path

import pytest

from houvast.cli.main import COMMANDS, main
from houvast.cli.sorry import Sorry, sorry_for
from houvast.cli.texts import TEXTS


def run_houvast(
    *words: str, home: Path, language: str = "nl", typed: str = "", database: str = ""
) -> subprocess.CompletedProcess[str]:
    source = Path(__file__).parents[2] / "src"
    environment = {
        "PYTHONPATH": str(source),
        "HOUVAST_HOME": str(home),
        "HOUVAST_LANGUAGE": language,
        "PATH": "/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "DATABASE_URL": database,
    }
    return subprocess.run(
        [sys.executable, "-m", "houvast.cli", *words],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        input=typed,
    )


def test_help_names_every_command_in_dutch_and_in_english(tmp_path: Path) -> None:
    dutch, english = run_houvast("--help", home=tmp_path), run_houvast("--help", home=tmp_path, language="en")
    assert all(f"    {name} " in dutch.stdout for name in COMMANDS)
    assert "Open Houvast met je eigen zaak." in dutch.stdout
    assert "Open Houvast with your own firm." in english.stdout


def test_help_starts_quickly_because_it_loads_neither_django_nor_a_reader() -> None:
    program = (
        "import sys\nfrom houvast.cli.main import main\n"
        "try:\n    main(['--help'])\nexcept SystemExit:\n    pass\n"
        "print({'django', 'lxml', 'openpyxl', 'waitress'} & set(sys.modules), file=sys.stderr)"
    )
    source = Path(__file__).parents[2] / "src"
    done = subprocess.run(
        [sys.executable, "-c", program], env={"PYTHONPATH": str(source)}, capture_output=True, text=True, check=True
    )
    assert done.stderr.strip() == "set()"


def test_an_unknown_word_is_named(tmp_path: Path) -> None:
    done = run_houvast("doctor", "--snel", home=tmp_path)
    assert done.returncode == 2
    assert "Dit ken ik niet: --snel." in done.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["import"], "zo: houvast import [-h] [--dry-run] PAD [PAD ...]\nEr ontbreekt nog een woord."),
        (["run", "--port", "tachtig"], "Dit begrijp ik niet: tachtig. Meer uitleg: houvast run --help"),
        (["demo", "bakker"], "Dit begrijp ik niet: bakker."),
        (["read", "x", "--from", "2026-13-01"], "Dit begrijp ik niet: 2026-13-01."),
        (["koop"], "Dit begrijp ik niet: koop."),
    ],
)
def test_a_wrong_or_missing_word_is_said_in_her_language(words: list[str], said: str, tmp_path: Path) -> None:
    done = run_houvast(*words, home=tmp_path)
    assert done.returncode == 2
    assert said in done.stderr
    assert "error" not in done.stderr


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command_holds_no_english_beside_the_dutch(
    command: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOUVAST_LANGUAGE", "nl")
    with pytest.raises(SystemExit):
        main([command, "--help"])
    said = capsys.readouterr().out
    assert [word for word in ("usage", "options", "arguments", "show this") if word in said] == []


@pytest.mark.parametrize("window", [["--from", "2026-03-01"], ["--from", "2026-03-02", "--to", "2026-03-02"]])
def test_half_a_window_is_not_guessed(window: list[str], tmp_path: Path) -> None:
    (tmp_path / "agenda.ics").write_text("BEGIN:VCALENDAR\nEND:VCALENDAR\n")
    done = run_houvast("read", str(tmp_path / "agenda.ics"), "--json", *window, home=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "--to" in done.stderr


def test_a_missing_file_is_one_sentence(tmp_path: Path) -> None:
    done = run_houvast("read", str(tmp_path / "weg.xml"), home=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"Dit vind ik niet: {tmp_path / 'weg.xml'}. Kijk de naam na.\n"


def test_a_data_folder_that_is_a_file_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "geen-map").write_text("x")
    done = run_houvast("doctor", home=tmp_path / "geen-map")
    assert done.returncode == 2
    assert done.stderr.startswith("HOUVAST_HOME is geen map:")
    assert "Traceback" not in done.stderr


def test_a_database_that_does_not_answer_is_one_sentence(tmp_path: Path) -> None:
    done = run_houvast("import", __file__, home=tmp_path / "home", database=f"postgresql://u@/d?host={tmp_path}")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("Ik bereik je databank niet. Kijk DATABASE_URL na")
    assert done.stderr.count("\n") == 1


def test_books_on_another_computer_are_not_said_to_be_erased(tmp_path: Path) -> None:
    done = run_houvast("wipe", "--yes", home=tmp_path, database=f"postgresql://u@/d?host={tmp_path}")
    assert (done.returncode, done.stdout) == (2, "")
    assert "die wis ik niet" in done.stderr


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (OSError(28, "No space left on device"), "disk_full"),
        (PermissionError(13, "Permission denied"), "read_only"),
        (RuntimeError("database or disk is full"), "disk_full"),
        (RuntimeError("attempt to write a readonly database"), "read_only"),
        (RuntimeError("Error loading psycopg2 or psycopg module"), "no_psycopg"),
        (Sorry("no_batches"), "no_batches"),
    ],
)
def test_what_stands_in_the_way_gets_its_own_sentence(error: Exception, code: str) -> None:
    found = sorry_for(error)
    assert found is not None
    assert found.code == code


def test_a_cause_deep_inside_is_found() -> None:
    try:
        try:
            raise OSError(28, "No space left on device")  # noqa: TRY301
        except OSError as cause:
            raise ValueError("import stopped") from cause
    except ValueError as error:
        found = sorry_for(error)
    assert found is not None
    assert found.code == "disk_full"


def test_a_bug_of_ours_is_not_hidden_behind_a_sentence() -> None:
    assert sorry_for(ValueError("bug")) is None


def test_every_command_has_its_help() -> None:
    assert [name for name in COMMANDS if f"cli.help_{name}" not in TEXTS] == []


def test_reading_prints_what_was_understood(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "leeg.xml").write_bytes(b"")
    assert main(["read", str(tmp_path / "leeg.xml")]) == 1
    assert "leeg" in capsys.readouterr().out
