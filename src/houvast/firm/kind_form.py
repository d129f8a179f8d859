"""The twelve questions as a plain form: what stands in it, and what was posted.

Eleven are chosen from, with "ook een beetje" beside; the twelfth divides a hundred points, brought to a hundred by us.
"""

from collections.abc import Mapping
from typing import NamedTuple

from houvast.firm.kind_answers import SPLIT, Said, subject
from houvast.firm.kind_score import OPTIONS, POINTS

_MOST = 100


class FormQuestion(NamedTuple):
    """One question: its number, what is chosen most, and what a little ('' for nothing)."""

    number: int
    first: str = ""
    second: str = ""

    @property
    def text(self) -> str:
        """The key of the question."""
        return f"firm.q{self.number}"

    @property
    def options(self) -> tuple[tuple[str, str], ...]:
        """Every option with the key of its words."""
        return tuple((option, f"{self.text}{option}") for option in OPTIONS)


class KindForm(NamedTuple):
    """The form. `shares` are the four fields of question 12 as written; `wrong` when they are no numbers to 100."""

    questions: tuple[FormQuestion, ...]
    shares: tuple[str, ...] = ("",) * len(OPTIONS)
    wrong: bool = False

    @property
    def split(self) -> tuple[tuple[str, str, str], ...]:
        """The fields of question 12: name, key of its words, what stands in it."""
        return tuple(
            (f"q{SPLIT}_{option}", f"firm.q{SPLIT}{option}", share)
            for option, share in zip(OPTIONS, self.shares, strict=True)
        )

    @property
    def chosen(self) -> Mapping[str, str]:
        """Her answers by subject; '' where she chose nothing."""
        found = {subject(one.number): f"{one.first}{one.second}" if one.first else "" for one in self.questions}
        points = [int(share or 0) for share in self.shares]
        found[subject(SPLIT)] = " ".join(map(str, points)) if any(points) else ""
        return found


def kept(said: Said) -> KindForm:
    """The form with what she answered before."""
    chosen = {number: said.chosen.get(number, "") for number in POINTS}
    shares = tuple(str(round(_MOST * share)) for share in said.split) if said.split else ("",) * len(OPTIONS)
    return KindForm(tuple(FormQuestion(number, one[:1], one[1:]) for number, one in chosen.items()), shares)


def posted(data: Mapping[str, str]) -> KindForm:
    """The form as it was posted; an option that does not exist counts as none."""
    shares = tuple(data.get(f"q{SPLIT}_{option}", "").strip() for option in OPTIONS)
    wrong = any(share and not _is_share(share) for share in shares)
    return KindForm(tuple(_question(number, data) for number in POINTS), shares, wrong)


def _question(number: int, data: Mapping[str, str]) -> FormQuestion:
    first, second = (_option(data.get(f"q{number}_{part}", "")) for part in ("first", "second"))
    return FormQuestion(number, first, second if second != first else "")


def _option(given: str) -> str:
    return given if len(given) == 1 and given in OPTIONS else ""


def _is_share(written: str) -> bool:
    return written.isascii() and written.isdigit() and len(written) <= len(str(_MOST)) and int(written) <= _MOST
