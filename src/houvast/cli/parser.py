"""The words of the command line, read and explained in the owner's language: argparse itself speaks English only."""

import argparse
import re
from typing import Any, NoReturn

from houvast.cli.texts import TEXTS
from houvast.facts.text import Language
from houvast.facts.wording import say


class Parser(argparse.ArgumentParser):
    """An argument parser whose headings, help and errors are in one language."""

    def __init__(self, prog: str, *, language: Language, **kwargs: Any) -> None:
        self._language = language
        super().__init__(prog, add_help=False, **kwargs)
        self._positionals.title = self._say("heading_words")
        self._optionals.title = self._say("heading_options")
        self.add_argument("-h", "--help", action="help", help=self._say("help_help"))

    def format_usage(self) -> str:
        """The line that shows how a command is written."""
        return super().format_usage().replace("usage: ", self._say("usage"), 1)

    def format_help(self) -> str:
        """Everything about a command."""
        return super().format_help().replace("usage: ", self._say("usage"), 1)

    def error(self, message: str) -> NoReturn:
        """Stop, with the word that is wrong where argparse names one."""
        wrong = re.search(r"'([^']*)'", message)
        self.stop(self._say("wrong_word", word=wrong[1]) if wrong else self._say("word_missing"))

    def stop(self, sentence: str) -> NoReturn:
        """Stop: how the command is written, the sentence, and where more help is."""
        self.exit(2, f"{self.format_usage()}{sentence} {self._say('more_help', command=self.prog)}\n")

    def _say(self, code: str, **values: object) -> str:
        return say(TEXTS[f"cli.{code}"], self._language, values)
