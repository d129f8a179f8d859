"""The `houvast` command: which words it takes, and which file answers each."""

import os
import sys
from collections.abc import Sequence
from datetime import date
from importlib import import_module
from pathlib import Path

from houvast import __version__
from houvast.cli.parser import Parser
from houvast.cli.sorry import sorry_for
from houvast.cli.texts import TEXTS
from houvast.facts.text import Language
from houvast.facts.wording import say

ARCHETYPES = ("person", "retail", "project", "production", "mixed")

COMMANDS = {
    "run": "houvast.cli.serving:run",
    "demo": "houvast.cli.demo:demo",
    "import": "houvast.cli.importing:import_files",
    "read": "houvast.cli.reading:read",
    "figures": "houvast.cli.figures:figures",
    "cash": "houvast.cli.cash:cash",
    "undo": "houvast.cli.importing:undo",
    "doctor": "houvast.cli.upkeep:doctor",
    "backup": "houvast.cli.upkeep:backup",
    "restore": "houvast.cli.upkeep:restore",
    "export": "houvast.cli.upkeep:export",
    "wipe": "houvast.cli.upkeep:wipe",
    "password": "houvast.cli.upkeep:password",
    "bench": "houvast.cli.checking:bench",
    "test": "houvast.cli.checking:test",
}


def the_language() -> Language:
    """The language of the command line: Dutch, unless HOUVAST_LANGUAGE says en."""
    return "en" if os.environ.get("HOUVAST_LANGUAGE", "nl").lower().startswith("en") else "nl"


def main(argv: Sequence[str] | None = None) -> int:
    """Exit code of one command: 0 all well, 1 done but something needs a look, 2 could not be done."""
    language = the_language()
    arguments, rest = the_parser(language).parse_known_args(argv)
    if rest and arguments.command != "test":
        the_parser(language).stop(say(TEXTS["cli.unknown_words"], language, {"words": " ".join(rest)}))
    arguments.rest, arguments.language = rest, language
    module, function = COMMANDS[arguments.command].split(":")
    try:
        return int(getattr(import_module(module), function)(arguments))
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        sentence = sorry_for(error)
        if sentence is None:
            raise
        print(sentence.in_words(language), file=sys.stderr)
        return 2


def the_parser(language: Language) -> Parser:
    """Everything the command understands, with its help in the language asked."""

    def text(key: str) -> str:
        return say(TEXTS[f"cli.{key}"], language)

    parser = Parser("houvast", description=text("about"), epilog=text("about_more"), language=language)
    parser.add_argument("--version", action="version", version=f"houvast {__version__}", help=text("help_version"))
    commands = parser.add_subparsers(dest="command", required=True, metavar=text("command"))
    made = {
        name: commands.add_parser(name, help=text(f"help_{name}"), description=text(f"help_{name}"), language=language)
        for name in COMMANDS
    }

    for name in ("run", "demo"):
        made[name].add_argument("--port", type=int, metavar=text("a_port"), help=text("help_port"))
        made[name].add_argument("--no-browser", action="store_true", help=text("help_no_browser"))
    made["run"].add_argument("--lan", action="store_true", help=text("help_lan"))
    made["demo"].add_argument("archetype", nargs="?", choices=ARCHETYPES, default="mixed", help=text("help_archetype"))

    made["import"].add_argument("paths", nargs="+", type=Path, metavar=text("a_path"), help=text("help_paths"))
    made["import"].add_argument("--dry-run", action="store_true", help=text("help_dry_run"))
    made["read"].add_argument("files", nargs="+", type=Path, metavar=text("a_file"), help=text("help_files"))
    made["read"].add_argument("--json", action="store_true", help=text("help_json"))
    made["read"].add_argument(
        "--from", dest="begin", type=date.fromisoformat, metavar=text("a_day"), help=text("help_from")
    )
    made["read"].add_argument("--to", dest="end", type=date.fromisoformat, metavar=text("a_day"), help=text("help_to"))
    for name in ("figures", "cash"):
        made[name].add_argument("--json", action="store_true", help=text("help_json_one"))
    made["undo"].add_argument("batch", type=int, nargs="?", metavar=text("a_number"), help=text("help_batch"))
    for name in ("backup", "restore", "export"):
        made[name].add_argument("file", type=Path, metavar=text("a_file"), help=text("help_file"))
    made["doctor"].add_argument("--repair", action="store_true", help=text("help_repair"))
    made["doctor"].add_argument("--yes", action="store_true", help=text("help_repair_yes"))
    made["wipe"].add_argument("--yes", action="store_true", help=text("help_yes"))
    made["bench"].add_argument("--json", action="store_true", help=text("help_json"))
    made["bench"].add_argument("--quick", action="store_true", help=text("help_quick"))
    made["test"].add_argument("--full", action="store_true", help=text("help_full"))
    return parser
