"""Files coming in over a form: small ones in memory, large ones on disk, and a request has a limit.

A single file that is too large for any reader is let through here: the books name it and refuse it, and it costs only
itself.
"""

# ruff: noqa: ARG002 Django's own signatures

from io import BytesIO
from typing import IO, Any

from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadedfile import InMemoryUploadedFile, TemporaryUploadedFile, UploadedFile
from django.core.files.uploadhandler import FileUploadHandler

from houvast.formats.limits import MAX_ZIP, MEGABYTE

REQUEST_LIMIT = MAX_ZIP + 50 * MEGABYTE
IN_MEMORY = MEGABYTE


class QuotaUploadHandler(FileUploadHandler):
    """Each file in memory up to 1 MB, on disk above that; five hundred small files do not fill the memory."""

    def handle_raw_input(
        self,
        input_data: IO[bytes],
        META: dict[str, str],  # noqa: N803 Django's own name
        content_length: int,
        boundary: str,
        encoding: str | None = None,
    ) -> None:
        """Refuse a request that is too large before a byte of it is taken in."""
        if content_length > REQUEST_LIMIT:
            raise RequestDataTooBig

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Begin one file."""
        super().new_file(*args, **kwargs)
        self._memory = BytesIO()
        self._disk: TemporaryUploadedFile | None = None

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        """Add a piece of the file."""
        if self._disk is None and start + len(raw_data) > IN_MEMORY:
            self._disk = TemporaryUploadedFile(self.file_name or "", self.content_type, 0, self.charset)
            self._disk.write(self._memory.getvalue())
            self._memory = BytesIO()
        (self._disk or self._memory).write(raw_data)
        return None

    def file_complete(self, file_size: int) -> "UploadedFile[bytes] | None":
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
        """The browser went away in the middle: nothing stays on disk."""
        disk = getattr(self, "_disk", None)
        if disk is not None:
            disk.close()
