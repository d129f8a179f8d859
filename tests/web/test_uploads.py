from pathlib import Path

import pytest
from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadedfile import InMemoryUploadedFile, SimpleUploadedFile, TemporaryUploadedFile
from django.test import RequestFactory

from houvast.web.uploads import IN_MEMORY, REQUEST_LIMIT


def sent(*files: tuple[str, bytes]):
    uploads = [SimpleUploadedFile(name, content) for name, content in files]
    request = RequestFactory().post("/bestanden/", {"files": uploads})
    return request.FILES.getlist("files")


def test_a_small_file_stays_in_memory() -> None:
    (file,) = sent(("a.xml", b"<a/>"))
    assert isinstance(file, InMemoryUploadedFile)
    assert (file.name, file.read()) == ("a.xml", b"<a/>")


def test_a_large_file_goes_to_disk_whole() -> None:
    content = bytes(range(256)) * (IN_MEMORY // 256 + 1)
    (file,) = sent(("groot.zip", content))
    assert isinstance(file, TemporaryUploadedFile)
    assert Path(file.temporary_file_path()).read_bytes() == content
    assert file.size == len(content)


def test_files_of_both_sizes_keep_their_order() -> None:
    files = sent(("1.xml", b"1"), ("2.zip", b"2" * (IN_MEMORY + 1)), ("3.xml", b"3"))
    assert [(file.name, file.size) for file in files] == [("1.xml", 1), ("2.zip", IN_MEMORY + 1), ("3.xml", 1)]


@pytest.mark.parametrize("name", ["../../etc/passwd", "..\\..\\x.xml", "/etc/passwd", "C:\\x.xml"])
def test_a_path_is_never_a_name(name: str) -> None:
    assert not any(mark in file.name for file in sent((name, b"x")) for mark in ("/", "\\"))


def test_a_request_over_the_limit_is_refused_before_it_is_read() -> None:
    request = RequestFactory().post("/bestanden/", {"files": SimpleUploadedFile("a", b"x")})
    request.META["CONTENT_LENGTH"] = str(REQUEST_LIMIT + 1)
    with pytest.raises(RequestDataTooBig):
        _ = request.FILES
