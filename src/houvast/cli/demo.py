"""`houvast demo`: an invented firm built out of real files, in a data folder of its own, already signed in."""

import argparse
import os
import shutil
import sys
from datetime import date, timedelta
from pathlib import Path

from houvast.cli.home import DATABASE_NAME, alone, data_folder, open_books, prepare
from houvast.cli.importing import read_in
from houvast.cli.reading import files_in
from houvast.cli.serving import serve_folder
from houvast.cli.texts import TEXTS
from houvast.facts.text import Language
from houvast.facts.wording import say

YEARS = 3
FRESH = timedelta(days=6)


def demo(arguments: argparse.Namespace) -> int:
    """The example firm, until she stops it. Made anew when it is older than a week, so that it lives up to today."""
    home = prepare(data_folder() / f"voorbeeld-{arguments.archetype}")
    os.environ["HOUVAST_DEMO"] = arguments.archetype
    os.environ.pop("DATABASE_URL", None)
    if not is_fresh(home, date.today()):  # noqa: DTZ011 - the owner's own calendar day
        with alone(home):
            build(home, arguments.archetype, date.today(), arguments.language)  # noqa: DTZ011
    open_books(home)
    from houvast.books.store import the_firm
    from houvast.demo import FIRMS
    from houvast.firm.store import one_time_link

    firm = the_firm()
    link = one_time_link(firm, owner_name=FIRMS[arguments.archetype].owner)
    _say("demo_ready", arguments.language, name=firm.name or FIRMS[arguments.archetype].name)
    return serve_folder(home, arguments, path=link)


def is_fresh(home: Path, today: date) -> bool:
    """Whether the firm in a folder was finished less than a week ago, by this version."""
    from houvast import __version__

    try:
        version, day = (home / "klaar").read_text().split()
        made = date.fromisoformat(day)
    except (OSError, ValueError):
        return False
    return version == __version__ and made <= today < made + FRESH and (home / DATABASE_NAME).exists()


def build(home: Path, archetype: str, today: date, language: Language, years: int = YEARS) -> None:
    """Write the firm's files and read them in, as its owner would. What stood there before goes first."""
    from houvast import __version__
    from houvast.demo import FIRMS, write_firm

    _empty(home)
    profile = FIRMS[archetype]  # type: ignore[index]
    _say("demo_building", language, name=profile.name, years=years)
    files = home / "bestanden"
    write_firm(profile.archetype, files, today, years=years)
    open_books(home)
    _say("demo_reading", language)
    from houvast.books.store import save_answer, the_firm
    from houvast.cli.demo_quotes import load_quotes
    from houvast.demo.answers import answers

    firm = the_firm()
    for answer in answers(profile.archetype):
        save_answer(firm, answer)
    firm.name = profile.name
    firm.save(update_fields=["name"])
    read_in(files_in([files]), label=profile.name, origin="demo")
    load_quotes(firm, profile.archetype, today)
    (home / "klaar").write_text(f"{__version__} {today.isoformat()}")


def _empty(home: Path) -> None:
    """A folder without the firm that was there; the lock we hold stays."""
    for name in ("klaar", "secret.key", *(f"{DATABASE_NAME}{end}" for end in ("", "-wal", "-shm"))):
        (home / name).unlink(missing_ok=True)
    shutil.rmtree(home / "bestanden", ignore_errors=True)


def _say(code: str, language: Language, **values: object) -> None:
    print(say(TEXTS[f"cli.{code}"], language, values), file=sys.stderr, flush=True)
