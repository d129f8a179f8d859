"""The page "Jouw soort zaak": the mixture in words and bars, how sure, what the files say, the sheets, what to ask."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from houvast.facts.ledger import Ledger
from houvast.facts.text import Sentence, Text
from houvast.firm.chain import Chain, chain
from houvast.firm.kind import CODES, Code, Kind, Mixture
from houvast.firm.kind_texts import TEXTS
from houvast.firm.own import FirmOwn
from houvast.firm.people import people_of
from houvast.firm.puzzles import Puzzle, puzzles
from houvast.firm.sheet import Sheet, sheets
from houvast.norms import Norms

_STREAM = 0.25
_LEANS = 0.3


@dataclass(frozen=True, slots=True)
class Share:
    """One kind with its share in percent: in the mixture, in her answers, in her files (None where they are silent)."""

    code: Code
    name: Text
    percent: int
    said: int | None
    seen: int | None


@dataclass(frozen=True, slots=True)
class SeenRow:
    """What one signal saw, and to which kinds it points."""

    saw: Sentence
    points: Sentence


@dataclass(frozen=True, slots=True)
class KindPage:
    """All that the page shows. `unsure` is empty when there is no doubt; `seen` when the files do not speak yet."""

    title: Sentence
    lede: Sentence
    shares: tuple[Share, ...]
    unsure: tuple[Sentence, ...]
    kind: Kind
    overridden: Sentence | None
    seen: tuple[SeenRow, ...]
    sheets: tuple[Sheet, ...]
    chain: Chain | None
    chain_rows: tuple[tuple[Sentence, bool], ...]
    chain_waiting: Sentence | None
    puzzles: tuple[Puzzle, ...]


def kind_page(ledger: Ledger, own: FirmOwn, today: date, norms: Norms) -> KindPage:  # noqa: ARG001
    """The page about the kind of business."""
    kind = own.kind
    steps = chain(ledger, today) if kind.mixture.production >= _STREAM else None
    return KindPage(
        title=Sentence(TEXTS["firm.kind_title"]),
        lede=_lede(kind),
        shares=_shares(kind),
        unsure=tuple(Sentence(TEXTS[f"firm.unsure_{one}"], {"answered": kind.answered}) for one in kind.unsure),
        kind=kind,
        overridden=Sentence(TEXTS["firm.overridden"], {"day": kind.overridden}) if kind.overridden else None,
        seen=tuple(SeenRow(one.sentence, _points(one.vote)) for one in own.signals.signals),
        sheets=sheets(kind, ledger, people_of(ledger, own.answers)) if kind.known else (),
        chain=steps,
        chain_rows=_chain_rows(steps),
        chain_waiting=_chain_waiting(steps),
        puzzles=puzzles(ledger, kind, today) if kind.known else (),
    )


def _lede(kind: Kind) -> Sentence:
    if not kind.known:
        return Sentence(TEXTS["firm.kind_unknown"])
    values = {"kind": Sentence(TEXTS[f"firm.a_{kind.verdict}"]), "mixture": in_words(kind.mixture)}
    return Sentence(TEXTS["firm.kind_lede"], values)


def in_brief(kind: Kind) -> Sentence:
    """What kind of business it is in one short sentence, with the doubt there is."""
    if not kind.known:
        return Sentence(TEXTS["firm.kind_brief_unknown"])
    text = TEXTS["firm.kind_brief_unsure" if kind.unsure else "firm.kind_brief"]
    return Sentence(text, {"kind": Sentence(TEXTS[f"firm.a_{kind.verdict}"])})


def in_words(mixture: Mixture) -> Sentence:
    """'projectbedrijf 64 %, winkel 22 %, persoonlijke dienst 14 %': what rounds to nothing is left away."""
    parts = [(TEXTS[f"firm.kind_{code}"], _percent(share)) for code, share in mixture.ranked if _percent(share) > 0]
    nl, en = (", ".join(f"{text[language]} {percent} %" for text, percent in parts) for language in range(2))
    return Sentence(Text(nl, en))


def _shares(kind: Kind) -> tuple[Share, ...]:
    return tuple(
        Share(
            code,
            TEXTS[f"firm.kind_{code}"],
            _percent(share),
            _percent(kind.said.shares[code]) if kind.said else None,
            _percent(kind.seen.shares[code]) if kind.seen else None,
        )
        for code, share in kind.mixture.ranked
    )


def _percent(share: float) -> int:
    return round(100 * share)


def _points(vote: Mixture) -> Sentence:
    """The kinds a vote leans to."""
    names = [TEXTS[f"firm.kind_{code}"] for code in CODES if vote.shares[code] > _LEANS]
    nl, en = (f" {word} ".join(name[language] for name in names) for language, word in enumerate(("of", "or")))
    return (
        Sentence(TEXTS["firm.points_to"], {"kinds": Sentence(Text(nl, en))}) if names else Sentence(TEXTS["firm.dash"])
    )


def _chain_waiting(found: Chain | None) -> Sentence | None:
    """Which jobs have not come past the slowest step."""
    if found is None:
        return None
    values = {"name": found.slowest.name, "count": found.waiting, "names": ", ".join(found.waiting_names)}
    many = "nothing" if not found.waiting else "waiting_one" if found.waiting == 1 else "waiting"
    return Sentence(TEXTS[f"firm.chain_{many}"], values)


def _chain_rows(found: Chain | None) -> tuple[tuple[Sentence, bool], ...]:
    """Each step in words, and whether it is the slowest."""
    if found is None:
        return ()
    return tuple(
        (
            Sentence(
                TEXTS["firm.chain_step_one" if step.people == 1 else "firm.chain_step"],
                {
                    "name": step.name,
                    "hours": Decimal(str(round(step.hours_per_week, 1))),
                    "people": step.people,
                    "each": Decimal(str(round(step.hours_per_hand, 1))),
                },
            ),
            step.slowest,
        )
        for step in found.steps
    )
