"""Looking after the books: check, back up, put back, write out, erase, and a new password."""

import argparse
import getpass
import json
import os
import sys
import zipfile
from collections.abc import Iterable
from pathlib import Path

from houvast.books.checks import Check
from houvast.cli.home import DATABASE_NAME, alone, data_folder, has_books, open_books, prepare
from houvast.cli.progress import Progress
from houvast.cli.sorry import Sorry
from houvast.cli.texts import TEXTS
from houvast.facts.wording import say

WIPED = (f"{DATABASE_NAME}*", "*.houvast", "secret.key", "klaar")


def doctor(arguments: argparse.Namespace) -> int:
    """0 when everything holds, 1 when something does not. With --repair, facts are first made what the files say."""
    home = _existing()
    open_books(home)
    from houvast.books.store import doctor as examine
    from houvast.books.store import the_firm

    if arguments.repair:
        with alone(home):
            _repair(home, arguments)
    checks = examine(the_firm(), Progress())
    _show(checks, arguments)
    well = all(check.ok for check in checks)
    print(say(TEXTS["cli.doctor_well" if well else "cli.doctor_ill"], arguments.language))
    return 0 if well else 1


def _repair(home: Path, arguments: argparse.Namespace) -> None:
    """What was put right and what could not be. A database elsewhere has its own backups: she says that she has one."""
    from houvast.books.store import repair, the_firm

    elsewhere = bool(os.environ.get("DATABASE_URL"))
    if elsewhere and not arguments.yes:
        raise Sorry("repair_elsewhere")
    _show(repair(the_firm(), None if elsewhere else home / f"{DATABASE_NAME}.before-repair", Progress()), arguments)


def _show(checks: Iterable[Check], arguments: argparse.Namespace) -> None:
    for check in checks:
        print("✓" if check.ok else "✗", say(check.sentence.text, arguments.language, check.sentence.values))


def backup(arguments: argparse.Namespace) -> int:
    """One verified file; the program may go on meanwhile."""
    open_books(_existing())
    _free(arguments.file)
    from houvast.books.store import backup as write

    write(arguments.file)
    print(say(TEXTS["cli.backed_up"], arguments.language, {"place": arguments.file}))
    return 0


def restore(arguments: argparse.Namespace) -> int:
    """The books of a backup over those of now, which stay beside them."""
    if not arguments.file.is_file():
        raise Sorry("no_such_path", place=arguments.file)
    home = prepare()
    with alone(home):
        open_books(home)
        from houvast.books.store import restore as put_back

        put_back(arguments.file)
        open_books(home)
        kept = home / f"{DATABASE_NAME}.before-restore"
        print(say(TEXTS["cli.restored"], arguments.language, {"place": kept}))
    return 0


def export(arguments: argparse.Namespace) -> int:
    """Everything she gave, in one zip any program opens: the originals by name, and her answers as JSON."""
    open_books(_existing())
    _free(arguments.file)
    from houvast.books.store import answers, kept_originals, original, the_firm
    from houvast.cash.store import exported
    from houvast.quotes.store import exported as exported_quotes

    firm = the_firm()
    count = 0
    with zipfile.ZipFile(arguments.file, "w", zipfile.ZIP_DEFLATED) as archive:
        for fingerprint in kept_originals(firm):
            name, data = original(firm, fingerprint)
            archive.writestr(f"originelen/{fingerprint[:8]}-{_flat(name)}", data)
            count += 1
        given = [answer._asdict() for answer in answers(firm)]
        archive.writestr("antwoorden.json", json.dumps(given, ensure_ascii=False, indent=1))
        archive.writestr("geld.json", json.dumps(exported(firm), ensure_ascii=False, indent=1))
        archive.writestr("offertes.json", json.dumps(exported_quotes(firm), ensure_ascii=False, indent=1))
    print(say(TEXTS["cli.exported"], arguments.language, {"n": count, "place": arguments.file}))
    return 0


def wipe(arguments: argparse.Namespace) -> int:
    """Everything of this firm gone from this computer, after one word typed in full."""
    home = _existing()
    if os.environ.get("DATABASE_URL"):
        raise Sorry("wipe_elsewhere")
    with alone(home):
        if not arguments.yes and _typed(say(TEXTS["cli.wipe_sure"], arguments.language, {"place": home})) != "WIS":
            print(say(TEXTS["cli.not_wiped"], arguments.language))
            return 2
        for pattern in WIPED:
            for path in home.glob(pattern):
                path.unlink()
    print(say(TEXTS["cli.wiped"], arguments.language))
    return 0


def password(arguments: argparse.Namespace) -> int:
    """A new password for the owner, who is made when nobody is there yet; every device has to sign in again."""
    open_books(_existing())
    from houvast.books.store import the_firm
    from houvast.firm.store import make_owner, owner_of, password_trouble, set_password

    firm = the_firm()
    prompt = say(TEXTS["cli.password_new"], arguments.language)
    chosen = getpass.getpass(prompt) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    if password_trouble(chosen):
        raise Sorry("password_weak")
    set_password(owner_of(firm) or make_owner(firm, firm.name or "Zaakvoerder", password=None), chosen)
    print(say(TEXTS["cli.password_set"], arguments.language))
    return 0


def _typed(question: str) -> str:
    """What she answers; '' where there is nobody to answer."""
    print(question, end="", flush=True)
    return sys.stdin.readline().strip()


def _free(place: Path) -> None:
    """Sorry when a file to be written has no folder, or is there already."""
    if not place.parent.is_dir():
        raise Sorry("no_such_path", place=place.parent)
    if place.exists():
        raise Sorry("file_exists", place=place)


def _existing() -> Path:
    """The data folder with books in it, or one sentence that there are none."""
    home = data_folder()
    if home.exists() and not home.is_dir():
        raise Sorry("not_a_folder", place=home)
    if not has_books(home):
        raise Sorry("no_data", place=home)
    return prepare()


def _flat(name: str) -> str:
    """A file name that cannot leave its folder."""
    return "".join(letter if letter.isalnum() or letter in " -_." else "-" for letter in name)[-120:]
