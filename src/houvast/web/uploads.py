"""Files coming in over a form: small in memory, large on disk, and one that is too large costs only itself."""

# ruff: noqa: ARG002 Django's own signatures

from io import BytesIO
from typing import IO, Any

from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadedfile import InMemoryUploadedFile, TemporaryUploadedFile, UploadedFile
from django.core.files.uploadhandler import FileUploadHandler, SkipFile

MEGABYTE = 1024 * 1024
FILE_LIMIT = 25 * MEGABYTE
ZIP_LIMIT = 300 * MEGABYTE
REQUEST_LIMIT = 350 * MEGABYTE
_IN_MEMORY = MEGABYTE
_ZIP_START = b"PK\x03\x04"


class QuotaUploadHandler(FileUploadHandler):
    """Keeps 25 MB a file and 300 MB a zip; names what was larger in `request.too_large` and lets the rest through."""

    def handle_raw_input(
        self,
        input_data: IO[bytes],
        META: dict[str, str],  # noqa: N803 Django's own name
        content_length: int,
        boundary: str,
        encoding: str | None = None,
    ) -> None:
        """Refuse a request that is too large before a byte of it is read."""
        too_large: list[str] = []
        self.request.too_large = too_large  # type: ignore[union-attr]
        if content_length > REQUEST_LIMIT:
            raise RequestDataTooBig

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Begin one file."""
        super().new_file(*args, **kwargs)
        self._memory = BytesIO()
        self._disk: TemporaryUploadedFile | None = None
        self._size = 0
        self._limit = FILE_LIMIT

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        """Add a piece of the file; a file that grows over its limit is dropped and named."""
        if start == 0 and raw_data.startswith(_ZIP_START):
            self._limit = ZIP_LIMIT
        self._size += len(raw_data)
        if self._size > self._limit:
            self.request.too_large.append(self.file_name)  # type: ignore[union-attr]
            self._drop()
            raise SkipFile
        self._target().write(raw_data)
        return None

    def file_complete(self, file_size: int) -> UploadedFile[bytes] | None:
        """The whole file, rewound."""
        if self._disk is not None:
            self._disk.seek(0)
            self._disk.size = file_size
            return self._disk
        self._memory.seek(0)
        return InMemoryUploadedFile(
            self._memory, self.field_name, self.file_name, self.content_type, file_size, self.charset
        )

    def upload_interrupted(self) -> None:
        """The browser went away: nothing stays on disk."""
        if hasattr(self, "_disk"):
            self._drop()

    def _target(self) -> IO[bytes]:
        if self._disk is None and self._size > _IN_MEMORY:
            self._disk = TemporaryUploadedFile(self.file_name or "", self.content_type, 0, self.charset)
            self._disk.write(self._memory.getvalue())
            self._memory = BytesIO()
        return self._memory if self._disk is None else self._disk

    def _drop(self) -> None:
        self._memory = BytesIO()
        if self._disk is not None:
            self._disk.close()
            self._disk = None
