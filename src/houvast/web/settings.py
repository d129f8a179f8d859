"""One file of settings; every value comes from the environment with a default that works on a laptop."""

import os
import sys
from hashlib import sha256
from pathlib import Path
from secrets import token_urlsafe

from csp.constants import NONE, SELF
from platformdirs import user_data_path

try:
    import pysqlite3
except ImportError:
    import sqlite3
else:
    # Debian's SQLite 3.40 can lose commits under WAL (fixed in 3.51.3): Django must get the bundled one.
    sys.modules["sqlite3"] = sqlite3 = pysqlite3
    sys.modules["sqlite3.dbapi2"] = pysqlite3.dbapi2

# Linear algebra in threads of its own makes a busy server wait for itself; the sums here are small.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

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


def _secret_key(home: Path) -> str:
    """The key that signs cookies: from the environment, else kept in the data folder, readable by its owner only.

    While there is no data folder (a type check, `--help`) a key for this process is enough: nothing is written.
    """
    if given := os.environ.get("HOUVAST_SECRET_KEY"):
        return given
    kept = home / "secret.key"
    if not home.is_dir():
        return token_urlsafe(64)
    try:
        with os.fdopen(os.open(kept, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(token_urlsafe(64))
    except FileExistsError:
        pass
    return kept.read_text()


def _names(variable: str) -> list[str]:
    """The names in a comma-separated variable of the environment."""
    return [name.strip() for name in os.environ.get(variable, "").split(",") if name.strip()]


SERVED = MODE == "served"
# The address of this computer on the owner's own network, set by `houvast run --lan`; empty means 127.0.0.1 only.
LAN_ADDRESS = os.environ.get("HOUVAST_LAN_ADDRESS", "")
# Where customers reach this server (https://offertes.mijnzaak.be), in served mode only; empty means no link is offered.
PUBLIC_ADDRESS = os.environ.get("HOUVAST_PUBLIC_ADDRESS", "")
# Which invented firm this data folder holds (`houvast demo`); empty for somebody's own books.
DEMO = os.environ.get("HOUVAST_DEMO", "")
INBOX = os.environ.get("HOUVAST_INBOX", "")
# How many seconds the page of the week waits for figures that are still worked out, before it goes without them.
PATIENCE = float(os.environ.get("HOUVAST_PATIENCE", "2.5"))

SECRET_KEY = _secret_key(HOME)
DEBUG = False
ALLOWED_HOSTS = (
    _names("HOUVAST_ALLOWED_HOSTS") if SERVED else ["127.0.0.1", "localhost", "[::1]", *filter(None, [LAN_ADDRESS])]
)
CSRF_TRUSTED_ORIGINS = _names("HOUVAST_TRUSTED_ORIGINS")
CSRF_FAILURE_VIEW = "houvast.web.errors.csrf_failure"
ROOT_URLCONF = "houvast.web.urls"
WSGI_APPLICATION = "houvast.web.wsgi.application"

TIME_ZONE = "Europe/Brussels"
USE_TZ = True
LANGUAGE_CODE = "nl"
LANGUAGES = [("nl", "Nederlands"), ("en", "English")]

# The rooms with pages of their own, in no order: the menu has one (web/menu.py).
ROOMS = ("cash", "inbox", "indicators", "parties", "quotes", "week")

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "houvast.books",
    "houvast.firm",
    *(f"houvast.{room}" for room in ROOMS),
    "houvast.web",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "houvast.web.middleware.no_store",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "houvast.firm.middleware.FirmMiddleware",
    "houvast.web.middleware.SayWhatTheBooksCannot",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": ["django.template.context_processors.request", "houvast.web.frame.frame"],
        },
    }
]

# Static files are served from inside the package, each under a name that changes with its content.
STATIC_URL = "/static/"
STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.AppDirectoriesFinder"]
STORAGES = {"staticfiles": {"BACKEND": "houvast.web.staticfiles.FingerprintedFiles"}}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
WHITENOISE_MAX_AGE = 365 * 24 * 3600

# Passwords: Argon2 first, the old ones are read and replaced at the next sign-in.
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "firm:sign_in"

# Two firms on one computer (her own and a demo) must not throw each other out: cookie names per data folder.
_FOLDER = sha256(str(HOME).encode()).hexdigest()[:8]
SESSION_COOKIE_NAME = "__Host-sid" if SERVED else f"houvast_{_FOLDER}"
SESSION_COOKIE_AGE = 8 * 3600 if SERVED else 30 * 24 * 3600
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = SERVED
CSRF_COOKIE_NAME = "__Host-csrf" if SERVED else f"houvast_csrf_{_FOLDER}"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SECURE = SERVED

SECURE_SSL_REDIRECT = SERVED
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if SERVED else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SERVED
SECURE_HSTS_PRELOAD = SERVED
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if os.environ.get("HOUVAST_PROXY") == "1" else None
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
        "object-src": [NONE],
    }
}

# One file and one request have a limit; a folder too large for one request goes up in parts, or as a zip.
FILE_UPLOAD_HANDLERS = ["houvast.web.uploads.QuotaUploadHandler"]
DATA_UPLOAD_MAX_NUMBER_FILES = 500
DATA_UPLOAD_MAX_NUMBER_FIELDS = 1000
DATA_UPLOAD_MAX_MEMORY_SIZE = 256 * 1024

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "loggers": {
        "django": {"handlers": ["console"], "level": "ERROR", "propagate": False},
        "waitress": {"handlers": ["console"], "level": "ERROR", "propagate": False},
        "houvast": {"handlers": ["console"], "level": "INFO", "propagate": False},
    },
}
