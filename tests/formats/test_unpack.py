import random
import struct
from functools import partial
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest

from houvast.formats import unpack, zipfiles
from houvast.formats.reading import Trouble
from houvast.formats.unpack import Member, members


def _zip(files: dict[str, bytes], method: int = ZIP_DEFLATED) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(ZipInfo(name), data, method)
    return buffer.getvalue()


def _list(data: bytes | Path) -> list[tuple[str, str]]:
    return [
        (item.name, item.data.decode()) if isinstance(item, Member) else (item.place, item.code)
        for item in members(data, "a.zip")
    ]


def test_the_files_come_in_their_order_under_their_place() -> None:
    assert _list(_zip({"b.xml": b"1", "map/a.xml": b"2"})) == [("a.zip/b.xml", "1"), ("a.zip/map/a.xml", "2")]


def test_a_zip_on_disk_is_read_from_there(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(_zip({"b.xml": b"1"}))

    assert _list(path) == [("a.zip/b.xml", "1")]


def test_folders_and_the_clutter_of_a_mac_are_not_files() -> None:
    files = {
        "map/": b"",
        "__MACOSX/._a.xml": b"x",
        ".DS_Store": b"x",
        "map/.hidden": b"x",
        "Thumbs.db": b"x",
        "a": b"1",
    }

    assert _list(_zip(files)) == [("a.zip/a", "1")]


@pytest.mark.parametrize(
    "name",
    ["../../etc/passwd", "/etc/passwd", "..\\..\\boot.ini", "C:\\x.xml", "CON", "\u202egpj.xml", "x" * 300, "a\tb"],
)
def test_a_name_is_text_to_show_and_never_a_path(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    assert _list(_zip({name: b"1"})) == [(f"a.zip/{name}", "1")]
    assert list(tmp_path.iterdir()) == []


def test_a_file_without_a_name_is_a_file() -> None:
    data = _zip({"a": b"1"}).replace(b"a", b"\0")

    assert _list(data) == [("a.zip/", "1")]


def test_a_zip_in_a_zip_is_opened_once() -> None:
    inner = _zip({"c.xml": b"1", "deeper.zip": _zip({"d": b"2"})}, ZIP_STORED)

    assert _list(_zip({"b.zip": inner, "z": b"9"})) == [
        ("a.zip/b.zip/c.xml", "1"),
        ("a.zip/b.zip/deeper.zip", "member_too_deep"),
        ("a.zip/z", "9"),
    ]


def test_an_excel_file_in_a_zip_is_one_file() -> None:
    excel = _zip({"xl/workbook.xml": b"x"}, ZIP_STORED)

    assert list(members(_zip({"a.xlsx": excel}), "a.zip")) == [Member("a.zip/a.xlsx", excel)]


def test_a_damaged_member_is_named_and_the_others_are_read() -> None:
    data = bytearray(_zip({"good": b"1", "bad": b"bytes that get damaged", "also": b"2"}, ZIP_STORED))
    data[data.index(b"damaged")] ^= 1

    assert _list(bytes(data)) == [("a.zip/good", "1"), ("a.zip/bad", "member_broken"), ("a.zip/also", "2")]


def test_a_lying_size_unpacks_no_more_than_it_states() -> None:
    data = _zip({"liar": b"0" * 900_000})
    lie = data.replace(struct.pack("<L", 900_000), struct.pack("<L", 10))

    assert _list(lie) == [("a.zip/liar", "member_broken")]


def test_a_member_with_a_password_says_so() -> None:
    data = bytearray(_zip({"open": b"1", "locked": b"2"}, ZIP_STORED))
    second = data.rindex(b"PK\x01\x02")
    data[second + 8] |= 1

    assert _list(bytes(data)) == [("a.zip/open", "1"), ("a.zip/locked", "member_encrypted")]


def test_a_zip_with_a_password_says_so_once() -> None:
    data = bytearray(_zip({"a": b"1", "b": b"2"}, ZIP_STORED))
    at = -1
    while (at := data.find(b"PK\x01\x02", at + 1)) >= 0:
        data[at + 8] |= 1

    assert _list(bytes(data)) == [("", "zip_encrypted")]


def test_an_unusual_packing_says_so() -> None:
    assert _list(_zip({"a": b"1"}, ZIP_BZIP2)) == [("a.zip/a", "member_method")]


def test_a_bomb_is_not_unpacked() -> None:
    assert _list(_zip({"bomb": bytes(5_000_000), "a": b"1"})) == [("a.zip/bomb", "member_bomb"), ("a.zip/a", "1")]


def test_a_member_over_the_limit_of_one_file_is_skipped() -> None:
    noise = random.Random(1).randbytes(26 * 1024 * 1024)

    assert _list(_zip({"big": noise, "a": b"1"}, ZIP_STORED)) == [("a.zip/big", "member_too_big"), ("a.zip/a", "1")]


def test_limits_hold_over_the_zip_as_a_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    files = {str(at): b"12345" for at in range(10)}
    monkeypatch.setattr(zipfiles, "MAX_MEMBERS", 9)
    assert _list(_zip(files)) == [("", "zip_too_many")]

    monkeypatch.setattr(zipfiles, "MAX_MEMBERS", 10)
    monkeypatch.setattr(zipfiles, "MAX_UNPACKED", 49)
    assert _list(_zip(files)) == [("", "zip_too_big")]

    monkeypatch.setattr(zipfiles, "MAX_ZIP", 100)
    assert _list(_zip(files)) == [("", "zip_too_big")]


def test_limits_hold_over_the_zips_inside_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpack, "_Budget", partial(unpack._Budget, members=5))
    inner = _zip({str(at): b"1" for at in range(3)}, ZIP_STORED)

    assert [place for place, _ in _list(_zip({"a.zip": inner, "b.zip": inner}, ZIP_STORED))] == [
        "a.zip/a.zip/0",
        "a.zip/a.zip/1",
        "a.zip/a.zip/2",
        "a.zip/b.zip",
    ]


def test_a_list_of_contents_that_claims_millions_is_not_loaded() -> None:
    data = _zip({"a": b"1"})
    end = data.rindex(b"PK\x05\x06")
    lie = data[: end + 8] + struct.pack("<HHL", 60_000, 60_000, 60_000 * 46) + data[end + 16 :]

    assert _list(lie) == [("", "zip_too_many")]


def test_overlapping_members_are_a_broken_zip() -> None:
    data = bytearray(_zip({"a": b"1" * 50, "b": b"2" * 50}, ZIP_STORED))
    for _ in range(2):
        at = data.index(b"PK\x01\x02")
        data[at + 20 : at + 24] = struct.pack("<L", 5_000)
        data[at : at + 4] = b"PK\x01\x03"
    at = -1
    while (at := data.find(b"PK\x01\x03", at + 1)) >= 0:
        data[at : at + 4] = b"PK\x01\x02"

    assert _list(bytes(data)) == [("", "zip_broken")]


@pytest.mark.parametrize("length", [0, 4, 30, 60, 90, 110])
def test_a_cut_off_zip_says_so(length: int) -> None:
    assert list(members(_zip({"a.xml": b"1234567890" * 5})[:length], "a.zip")) == [Trouble("zip_broken")]
