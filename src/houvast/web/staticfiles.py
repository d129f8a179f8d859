"""Static files under an address that changes with their content, so a browser may keep them for a year."""

from functools import cache
from hashlib import sha256
from pathlib import Path

from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import StaticFilesStorage


class FingerprintedFiles(StaticFilesStorage):
    """The files of the package as they stand: nobody has to collect anything before the first start."""

    def url(self, name: str | None) -> str:
        """The address of a file, with the first letters of its sha256 behind it."""
        plain = super().url(name)
        return f"{plain}?v={_fingerprint(name)}" if name else plain


@cache
def _fingerprint(name: str) -> str:
    found = finders.find(name)
    if not isinstance(found, str):
        raise FileNotFoundError(name)
    return sha256(Path(found).read_bytes()).hexdigest()[:10]
