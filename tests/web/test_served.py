"""Served on the internet: Django's own check for deployment finds nothing to complain about."""

import os
import subprocess
import sys
from pathlib import Path

ASK = """
import django, json
django.setup()
from django.conf import settings
from django.core.checks import run_checks
found = [str(one) for one in run_checks(include_deployment_checks=True)]
print(json.dumps([found, settings.SESSION_COOKIE_NAME, settings.ALLOWED_HOSTS, len(settings.SECRET_KEY)]))
"""


def asked(home: Path, **environment: str) -> str:
    known = {key: value for key, value in os.environ.items() if not key.startswith(("HOUVAST_", "DATABASE_URL"))}
    given = {"HOUVAST_HOME": str(home), "DJANGO_SETTINGS_MODULE": "houvast.web.settings", **environment}
    run = subprocess.run([sys.executable, "-c", ASK], env=known | given, capture_output=True, text=True, check=True)
    return run.stdout.strip()


def test_served_mode_passes_the_deployment_check(tmp_path: Path) -> None:
    said = asked(tmp_path, HOUVAST_MODE="served", HOUVAST_ALLOWED_HOSTS="zaak.example.be")
    assert said == '[[], "__Host-sid", ["zaak.example.be"], 86]'


def test_two_data_folders_on_one_computer_do_not_share_a_cookie(tmp_path: Path) -> None:
    names = set()
    for folder in ("mine", "demo"):
        (tmp_path / folder).mkdir()
        names.add(asked(tmp_path / folder).split('"houvast_')[1][:8])
    assert len(names) == 2


def test_the_secret_key_is_made_once_and_read_by_its_owner_only(tmp_path: Path) -> None:
    asked(tmp_path)
    key = tmp_path / "secret.key"
    first = key.read_text()
    asked(tmp_path)
    assert key.read_text() == first
    assert len(first) >= 50
    assert key.stat().st_mode & 0o777 == 0o600


def test_looking_at_the_settings_makes_no_data_folder(tmp_path: Path) -> None:
    asked(tmp_path / "not there")
    assert not (tmp_path / "not there").exists()
