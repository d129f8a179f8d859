"""What kind of business is this? The mixture, the verdict, and how sure we are. The owner reads "soort zaak".

How a room gets it:
- a view: `request.kind` (the middleware fills it in, once per page);
- a room's store: `houvast.firm.kind_books.kind_in_books(houvast.books.store, firm, ledger, today)`;
- a test or a library: `kind_from(answers, signals, today)`, or `kind_of(...)` from choices themselves.
Every weight and threshold that depends on the kind is `kind.mixture.weights({"person": .., ...})`, the average by
the shares; only texts look at `kind.verdict`. `UNKNOWN` is a firm nobody asked anything yet: four equal shares.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from houvast.facts.question import Answer
from houvast.firm.kind_answers import Override, Said, Verdict, said_in
from houvast.firm.kind_score import score
from houvast.firm.mixture import CODES, EVEN, Code, Mixture, blend, from_points
from houvast.firm.signal import NO_SIGNALS, Signals
from houvast.norms import load_norms

__all__ = [
    "CODES",
    "EVEN",
    "UNKNOWN",
    "Code",
    "Kind",
    "Mixture",
    "Override",
    "Signals",
    "Verdict",
    "kind_from",
    "kind_of",
]


@dataclass(frozen=True, slots=True)
class Kind:
    """What kind of business it is, as far as we know.

    `mixture` is what every weight uses; `verdict` is one kind, or 'mixed'. `unsure` holds why we doubt ('few_answers',
    'no_clear', 'borderline', 'disagree', 'outdated'; its sentence is `firm.unsure_<reason>`). `answered` counts out of
    12, `signals` out of 10. `agreement` (0-1) says how well answers and files agree, None where one of them is missing.
    `overridden` is the day she said herself what it is. `mixing` is 0 for one kind alone, 1 for four equal shares.
    `said` and `seen` are what her answers and her files say apart.
    """

    mixture: Mixture
    verdict: Verdict
    unsure: tuple[str, ...]
    answered: int
    signals: int
    agreement: float | None
    overridden: date | None
    mixing: float
    said: Mixture | None = None
    seen: Mixture | None = None

    @property
    def known(self) -> bool:
        """Whether she or her files said anything about it yet."""
        return self.answered > 0 or self.signals > 0 or self.overridden is not None


def kind_from(answers: Iterable[Answer], signals: Signals | None, today: date) -> Kind:
    """The kind of business that the owner's answers and her files show together."""
    return _kind(said_in(answers), signals, today)


def kind_of(
    answers: Mapping[int, str],
    split: Mapping[Code, float] | None,
    signals: Signals | None,
    override: Override | None,
    today: date,
) -> Kind:
    """The same from choices themselves: {1: 'ca', 2: 'b'}, a split by kind, what the files show, her own verdict."""
    return _kind(Said(answers, from_points(split) if split else None, override), signals, today)


def _kind(said: Said, signals: Signals | None, today: date) -> Kind:
    """METHOD 2.1: final = (1 - l) answers + l files, with l a tenth per signal and at most a half.

    Where nothing was answered the files speak alone, where neither does the shares are equal.
    """
    asked = score(said.chosen, said.split)
    answered = len(said.chosen) + (said.split is not None)
    found = signals or NO_SIGNALS
    seen = found.mixture
    share = min(_norm("kind_files_at_most", today), _norm("kind_files_per_signal", today) * len(found.signals))
    mixture = blend(((1 - share, asked), (share, seen))) if asked and seen else asked or seen or EVEN
    verdict, agreement = _verdict(mixture, today), 1 - asked.distance(seen) if asked and seen else None
    disagree = _disagree(asked, seen, today)
    unsure = _unsure(mixture, verdict, answered, today, disagree=disagree, outdated=said.outdated)
    if said.override is not None:
        mixture, verdict = _overridden(mixture, said.override, today), said.override.verdict
        unsure = ("outdated",) if said.outdated else ()
    return Kind(
        mixture,
        verdict,
        unsure,
        answered,
        len(found.signals),
        agreement,
        said.override.day if said.override else None,
        mixture.mixing,
        asked,
        seen,
    )


def _verdict(mixture: Mixture, today: date) -> Verdict:
    (top, share), (_, second) = mixture.ranked[:2]
    mixed = share < _norm("kind_clear", today) and second >= _norm("kind_second", today)
    return "mixed" if mixed else top


def _unsure(
    mixture: Mixture, verdict: Verdict, answered: int, today: date, *, disagree: bool, outdated: bool
) -> tuple[str, ...]:
    top = mixture.ranked[0][1]
    reasons = {
        "few_answers": answered < _norm("kind_enough_answers", today),
        "no_clear": verdict != "mixed" and top < _norm("kind_no_clear", today),
        "borderline": _norm("kind_borderline_from", today) <= top < _norm("kind_borderline_to", today),
        "disagree": disagree,
        "outdated": outdated,
    }
    return tuple(reason for reason, holds in reasons.items() if holds)


def _disagree(asked: Mixture | None, seen: Mixture | None, today: date) -> bool:
    """Answers and files that name another kind first and lie far apart.

    Files alone are never as outspoken as answers: an installer's answers lie far from her own files, which name
    assignments first as well. That is no contradiction.
    """
    if asked is None or seen is None or asked.top == seen.top:
        return False
    return 1 - asked.distance(seen) < _norm("kind_agreement", today)


def _overridden(mixture: Mixture, override: Override, today: date) -> Mixture:
    """Her own kind gets at least the share that makes it clear; the others keep their proportions in what is left."""
    code = override.verdict
    clear = _norm("kind_clear", today)
    if code == "mixed" or mixture.shares[code] >= clear:
        return mixture
    others = {one: share for one, share in mixture.shares.items() if one != code}
    rest = sum(others.values())
    return Mixture(*(clear if one == code else others[one] / rest * (1 - clear) for one in CODES))


def _norm(key: str, today: date) -> float:
    return float(load_norms().value(key, today))


UNKNOWN = Kind(EVEN, "mixed", ("few_answers",), 0, 0, None, None, 1.0)
