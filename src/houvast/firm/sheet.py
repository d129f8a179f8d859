"""The sheet of a kind of business: strengths first, each beside its exposure, then where the limits are.

A mixed business gets the sheet of mixing and one per stream, the largest first (METHOD 2.2-2.6, C217, C222).
"""

from dataclasses import dataclass

from houvast.facts.ledger import Ledger
from houvast.facts.text import Sentence, Text
from houvast.firm.kind import Kind, Verdict
from houvast.firm.kind_texts import TEXTS as KIND_TEXTS
from houvast.firm.people import Person
from houvast.firm.sheet_texts import TEXTS as SERVICE_TEXTS
from houvast.firm.sheet_work_texts import TEXTS as WORK_TEXTS

_TEXTS = SERVICE_TEXTS | WORK_TEXTS
_STREAM = 0.25
_RECENT_ROWS = 2000


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. `strengths` are pairs of a strength and its exposure; `typical` belongs to this kind of business."""

    kind: Verdict
    title: Text
    logic: Text
    strengths: tuple[tuple[Text, Text], ...]
    limit: Text
    typical: tuple[Text, ...]
    asks: tuple[Sentence, ...]
    measures: tuple[Text, ...]
    letgo: tuple[Text, ...]


def sheets(kind: Kind, ledger: Ledger, people: tuple[Person, ...] = ()) -> tuple[Sheet, ...]:
    """The sheets for this firm: of its kind, or of mixing and of every stream with a quarter or more."""
    name = _somebody(ledger, people)
    if kind.verdict != "mixed":
        return (_sheet(kind.verdict, name),)
    ranked = kind.mixture.ranked
    streams = [code for place, (code, share) in enumerate(ranked) if place < 2 or share >= _STREAM]
    return (_sheet("mixed", name), *(_sheet(code, name) for code in streams))


def _sheet(kind: Verdict, name: Text) -> Sheet:
    strengths, exposures = _all(kind, "strength"), _all(kind, "exposure")
    return Sheet(
        kind,
        KIND_TEXTS[f"firm.kind_{kind}"],
        _TEXTS[f"firm.{kind}_logic"],
        tuple(zip(strengths, exposures, strict=True)),
        _TEXTS[f"firm.{kind}_limit"],
        _all(kind, "typical"),
        tuple(Sentence(text, {"name": Sentence(name)}) for text in _all(kind, "ask")),
        _all(kind, "measure"),
        _all(kind, "letgo"),
    )


def _all(kind: Verdict, part: str) -> tuple[Text, ...]:
    """The numbered texts of one part, in their order."""
    begin = f"firm.{kind}_{part}_"
    numbers = sorted(int(key.removeprefix(begin)) for key in _TEXTS if key.startswith(begin))
    return tuple(_TEXTS[f"{begin}{number}"] for number in numbers)


def _somebody(ledger: Ledger, people: tuple[Person, ...]) -> Text:
    """Who works at a machine most lately, by name; 'iemand' where nobody is known."""
    hours: dict[str, float] = {}
    for entry in ledger.hours[-_RECENT_ROWS:]:
        if entry.machine:
            hours[entry.person] = hours.get(entry.person, 0.0) + float(entry.hours)
    name = max(hours, key=lambda one: (hours[one], one), default="")
    known = name or next((one.name for one in people), "")
    return Text(known, known) if known else KIND_TEXTS["firm.somebody"]
