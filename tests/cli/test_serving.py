"""Starting the pages: a port that is taken, a second start, a folder that cannot be written, a disk without room."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.test_main import run_houvast


@pytest.fixture
def taken() -> Iterator[int]:
    """A port somebody else listens on."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield int(other.getsockname()[1])


def test_a_port_in_use_is_one_sentence_with_another_to_try(taken: int, tmp_path: Path) -> None:
    done = run_houvast("run", "--no-browser", "--port", str(taken), home=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"Poort {taken} is al in gebruik. Kies een andere, bijvoorbeeld: --port {taken + 20}\n"


@pytest.mark.parametrize("port", ["0", "70000", "-1"])
def test_a_port_that_does_not_exist_is_one_sentence(port: str, tmp_path: Path) -> None:
    done = run_houvast("run", "--no-browser", f"--port={port}", home=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith(f"Poort {port} bestaat niet.")


def test_a_second_start_leads_to_the_first_which_says_what_it_misses(tmp_path: Path) -> None:
    source = Path(__file__).parents[2] / "src"
    environment = {"PYTHONPATH": str(source), "HOUVAST_HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    environment |= {"LANG": "C.UTF-8", "HOUVAST_INBOX": str(tmp_path / "weg")}
    words = [sys.executable, "-m", "houvast.cli", "run", "--no-browser"]
    with subprocess.Popen(words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as first:
        try:
            assert first.stderr is not None
            address = first.stderr.readline().split()[-1]
            assert first.stderr.readline().startswith(f"De map uit HOUVAST_INBOX vind ik niet: {tmp_path / 'weg'}.")
            begin = time.monotonic()
            second = run_houvast("run", "--no-browser", home=tmp_path)
            assert second.returncode == 0
            assert second.stderr == f"Houvast draait al voor deze map; ik open {address}.\n"
            assert time.monotonic() - begin < 10
        finally:
            first.terminate()


on_linux = pytest.mark.skipif(sys.platform != "linux", reason="a place where nobody may write, or nobody has room")


@on_linux
@pytest.mark.parametrize("words", [["run", "--no-browser"], ["import", __file__], ["undo"], ["demo", "--no-browser"]])
def test_a_folder_that_cannot_be_written_is_one_sentence(words: list[str]) -> None:
    done = run_houvast(*words, home=Path("/sys/houvast"))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("Ik mag hier niet schrijven of lezen: /sys/houvast")
    assert done.stderr.count("\n") == 1


@on_linux
@pytest.mark.parametrize("words", [["run", "--no-browser"], ["import", __file__], ["undo"]])
def test_a_full_disk_is_one_sentence_and_leaves_nothing_behind(words: list[str], tmp_path: Path) -> None:
    (tmp_path / ".schrijfproef").symlink_to("/dev/full")
    done = run_houvast(*words, home=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (f"De schijf is vol. Maak plaats en probeer opnieuw; er is niets half bewaard. {tmp_path}\n")
    assert list(tmp_path.iterdir()) == []
