"""Two names for one party become one when the owner says so: her 'merge' answers, followed to their end."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from houvast.facts.answers import MERGE
from houvast.facts.question import Answer


@dataclass(frozen=True)
class Merges:
    """Which party key stands for which other; `of` follows them."""

    into: Mapping[str, str]

    def of(self, key: str) -> str:
        """The key a party goes by after all merges; a circle ends at its first name in alphabetical order."""
        if key not in self.into:
            return key
        walked = [key]
        while (step := self.into.get(walked[-1])) is not None:
            if step in walked:
                return min(walked[walked.index(step) :])
            walked.append(step)
        return walked[-1]


def merges(answers: Iterable[Answer]) -> Merges:
    """The merges the owner asked for: subject is the key that disappears, value the one that stays."""
    return Merges({a.subject: a.value for a in answers if a.kind == MERGE and a.value and a.value != a.subject})
