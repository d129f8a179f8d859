"""The `./houvast` script of a checkout, before there is anything to run: what it makes, installs, and says."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "houvast"
PYTHONS = ("python3", "python3.14", "python3.13", "python3.12", "python3.11", "python")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a shell script")


def program(path: Path, *lines: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n" + "\n".join(lines) + "\n")
    path.chmod(0o755)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the script with its two lock files, and no .venv yet."""
    folder = tmp_path / "een map"
    (folder / "requirements").mkdir(parents=True)
    shutil.copy(SCRIPT, folder / "houvast")
    for lock in ("run", "test"):
        (folder / "requirements" / f"{lock}.lock").write_text(f"# {lock}\n")
    return folder


def start(checkout: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The script with only our own programs before it, and the machine's shell and tools."""
    known = {"PATH": f"{checkout / 'bin'}:/usr/bin:/bin", "LANG": "C.UTF-8", **environment}
    return subprocess.run(
        [str(checkout / "houvast"), *words], env=known, capture_output=True, text=True, check=False, timeout=60
    )


def has_venv(checkout: Path) -> Path:
    """A .venv whose Python only writes down what it is asked."""
    noted = checkout / "noted"
    program(
        checkout / ".venv" / "bin" / "python",
        'case "$*" in',
        "  '-c '*) exit 0 ;;",
        f'  *) echo "$@" >>"{noted}" ;;',
        "esac",
        'case "$*" in *pip*) echo chatter ;; *) echo "hello" ;; esac',
    )
    return noted


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "De venv-module van Python ontbreekt. Op Debian of Ubuntu: sudo apt install python3-venv\n"),
        ("en", "Python's venv module is missing. On Debian or Ubuntu: sudo apt install python3-venv\n"),
    ],
)
def test_without_the_venv_module_one_line_says_which_package_to_install(
    checkout: Path, language: str, said: str
) -> None:
    program(checkout / "bin" / "python3", 'case "$*" in *ensurepip*) echo no >&2; exit 1 ;; esac')
    done = start(checkout, "demo", HOUVAST_LANGUAGE=language)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", said)
    assert not (checkout / ".venv").exists()


def test_without_a_python_that_is_new_enough_one_line_says_so(checkout: Path) -> None:
    for name in PYTHONS:
        program(checkout / "bin" / name, "exit 1")
    done = start(checkout, "demo")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("Houvast heeft Python 3.11 of nieuwer nodig.")
    assert done.stderr.count("\n") == 1


def test_the_libraries_are_installed_once_and_their_chatter_is_kept_apart(checkout: Path) -> None:
    noted = has_venv(checkout)
    first, second = start(checkout, "read", "x.xml"), start(checkout, "read", "x.xml")
    assert (first.stdout, second.stdout) == ("hello\n", "hello\n")
    assert "chatter" in first.stderr
    assert second.stderr == ""
    asked = noted.read_text().splitlines()
    assert [line for line in asked if "pip" in line] == [asked[0]]
    assert "--require-hashes" in asked[0]
    assert asked[0].endswith("requirements/run.lock")
    assert asked[1:] == ["-m houvast.cli read x.xml"] * 2


def test_other_libraries_are_installed_when_the_list_changes(checkout: Path) -> None:
    noted = has_venv(checkout)
    start(checkout, "run")
    (checkout / "requirements" / "run.lock").write_text("# another version\n")
    start(checkout, "run")
    assert noted.read_text().count("-m pip") == 2


def test_the_demo_never_installs_what_only_the_tests_need(checkout: Path) -> None:
    noted = has_venv(checkout)
    start(checkout, "demo")
    assert "test.lock" not in noted.read_text()
    start(checkout, "test")
    assert "test.lock" in noted.read_text()


def test_a_folder_that_cannot_be_written_is_one_line(checkout: Path) -> None:
    program(checkout / "bin" / "python3", "exit 0")
    with tempfile.TemporaryDirectory() as place:
        shutil.copytree(checkout, Path(place) / "vast")
        for folder in (Path(place), Path(place) / "vast"):
            folder.chmod(0o555)
        as_nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.geteuid() == 0 else []
        done = subprocess.run(
            [*as_nobody, f"{place}/vast/houvast", "demo"],
            env={"PATH": f"{place}/vast/bin:/usr/bin:/bin"},
            capture_output=True,
            text=True,
            check=False,
        )
        for folder in (Path(place), Path(place) / "vast"):
            folder.chmod(0o755)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"Ik mag niet schrijven in {place}/vast.")
    assert done.stderr.count("\n") == 1
