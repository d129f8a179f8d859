"""The page beside firms like hers: what her company file says, in plain words, or why nothing is laid beside it."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.company import CompanyFile, Ratio
from houvast.facts.figure import Figure
from houvast.facts.ledger import Ledger
from houvast.facts.text import Sentence
from houvast.indicators.beliefs.answers import explain_days
from houvast.indicators.own import IndicatorsOwn
from houvast.indicators.peers.group import own_group
from houvast.indicators.peers.peers import Peers, why_not
from houvast.indicators.peers_texts import TEXTS
from houvast.norms import Norms

_MONEY = frozenset({"4"})
_DAYS = frozenset({"17", "18"})


class PeerRow(NamedTuple):
    """One ratio in plain words: her own in the file, the middle of the others, and between which half of them lie."""

    text: Sentence
    own: Sentence | None
    middle: Sentence
    between: Sentence | None
    figure: Figure | None


@dataclass(frozen=True, slots=True)
class PeersPage:
    """`rows` are empty where nothing may be compared; `reason` then says why in one sentence."""

    lede: Sentence
    reason: Sentence | None
    rows: tuple[PeerRow, ...]
    asks_size: bool
    has_file: bool


def peers_page(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms, file: CompanyFile | None) -> PeersPage:
    """The page, with the last file she gave."""
    mixed = own.kind.verdict == "mixed"
    group = own_group(own.kind, own.people, today, norms)
    if file is None:
        return PeersPage(Sentence(TEXTS["indicators.peers_none"]), None, (), asks_size=False, has_file=False)
    reason = why_not(file, group, ledger.firm.enterprise_number, mixed=mixed)
    if reason is not None or group is None:
        said = Sentence(TEXTS[f"indicators.peers_not_{reason or 'no_size'}"])
        lede = Sentence(TEXTS["indicators.peers_lede_none"])
        return PeersPage(lede, said, (), asks_size=reason == "no_file_size", has_file=True)
    peers = Peers(file, group)
    values = {
        "kind": Sentence(TEXTS[f"indicators.peers_kind_{group.kind}"]),
        "size": Sentence(TEXTS[f"indicators.peers_size_{group.size}"]),
        "year": str(file.year or "?"),
    }
    days = explain_days(ledger, own, today, norms)
    rows = tuple(_row(one, days.figure if days and one.code == "17" else None) for one in peers.shown)
    return PeersPage(Sentence(TEXTS["indicators.peers_lede"], values), None, rows, asks_size=False, has_file=True)


def _row(ratio: Ratio, figure: Figure | None) -> PeerRow:
    between = None
    if ratio.low is not None and ratio.high is not None:
        low, high = sorted((ratio.low, ratio.high))
        between = Sentence(
            TEXTS["indicators.peers_between"], {"low": _said(ratio.code, low), "high": _said(ratio.code, high)}
        )
    return PeerRow(
        Sentence(TEXTS[f"indicators.peers_ratio_{ratio.code}"]),
        None if ratio.own is None else _said(ratio.code, ratio.own),
        _said(ratio.code, ratio.middle or Decimal(0)),
        between,
        figure,
    )


def _said(code: str, value: Decimal) -> Sentence:
    kind = "money" if code in _MONEY else "days" if code in _DAYS else "each" if code == "13" else "of_hundred"
    return Sentence(TEXTS[f"indicators.peers_value_{kind}"], {"value": value})
