"""One file of settings; every value comes from the environment with a default that works on a laptop."""

import os
import sys
from pathlib import Path

from platformdirs import user_data_path

try:
    import pysqlite3
except ImportError:
    import sqlite3
else:
    # Debian's SQLite 3.40 can lose commits under WAL (fixed in 3.51.3): Django must get the bundled one.
    sys.modules["sqlite3"] = sqlite3 = pysqlite3
    sys.modules["sqlite3.dbapi2"] = pysqlite3.dbapi2

HOME = Path(os.environ.get("HOUVAST_HOME") or user_data_path("houvast", appauthor=False))
MODE = os.environ.get("HOUVAST_MODE", "local")

JOURNAL_MODE = "WAL" if sqlite3.sqlite_version_info >= (3, 51, 3) else "DELETE"

_DATABASE_URL = os.environ.get("DATABASE_URL", "")


def _postgres(url: str) -> dict[str, object]:
    """Django's settings for a DATABASE_URL: postgresql://user:password@host:port/name, host may be a socket folder."""
    from urllib.parse import parse_qs, unquote, urlsplit  # noqa: PLC0415

    parts = urlsplit(url)
    query = parse_qs(parts.query)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": query.get("host", [unquote(parts.hostname or "")])[0],
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 60,
    }


def _sqlite(path: Path) -> dict[str, object]:
    """Django's settings for the embedded database: write locks taken at once, every commit on the disk."""
    pragmas = (
        f"PRAGMA journal_mode={JOURNAL_MODE};PRAGMA synchronous=FULL;PRAGMA foreign_keys=ON;PRAGMA cache_size=-20000;"
    )
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path,
        "OPTIONS": {"timeout": 20, "transaction_mode": "IMMEDIATE", "init_command": pragmas},
    }


DATABASES = {"default": _postgres(_DATABASE_URL) if _DATABASE_URL else _sqlite(HOME / "houvast.sqlite3")}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

SECRET_KEY = os.environ.get("HOUVAST_SECRET_KEY", "only-for-tests-the-real-one-lies-in-the-data-folder")
DEBUG = False
TIME_ZONE = "Europe/Brussels"
USE_TZ = True
LANGUAGE_CODE = "nl"
LANGUAGES = [("nl", "Nederlands"), ("en", "English")]

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "houvast.books",
]
