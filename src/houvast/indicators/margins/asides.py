"""What stands beside the lists: on whom it leans, who carries what is left, who went silent, who asks more."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from houvast.facts.figure import Figure
from houvast.facts.ledger import Ledger
from houvast.facts.text import Sentence
from houvast.indicators.margins.contribution import Accounts, customer_accounts
from houvast.indicators.margins.figures import HUNDRED, TOPS, rise_figure, stake_figure, top_figure
from houvast.indicators.margins.returning import Buyer, returning
from houvast.indicators.margins.rises import Rise, SupplierRise, recent, rises
from houvast.indicators.margins.spread_of_sales import leaning
from houvast.indicators.margins.wanting import may_rank
from houvast.indicators.margins_texts import TEXTS
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms
from houvast.stats.concentration import ENOUGH_FOR_A_CURVE, Whale, tail, whale

_MOST_SILENT = 10
_MOST_RISES = 6
_NAMED = 0.5
_SMALL_PRICE = Decimal("0.10")
_UNSAID = frozenset({"unknown", "few"})
_WORDS_FOR_CHANCE = ((1, 20), (1, 15), (1, 12), (1, 10), (1, 8), (1, 6), (1, 5), (1, 4), (1, 3), (2, 5), (1, 2), (3, 5))
_MORE_WORDS = ((2, 3), (3, 4), (4, 5), (9, 10))


@dataclass(frozen=True, slots=True)
class Top:
    """The share of the largest, this year and the year before (percent, None when unknown)."""

    label: Sentence
    now: Figure
    before: Decimal | None


@dataclass(frozen=True, slots=True)
class Lean:
    """On whom her sales lean, and what may be said of it."""

    tops: tuple[Top, ...]
    said: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class SilentRow:
    """A customer who fell silent, and what a year was worth."""

    key: str
    name: str
    party: str | None
    stake: Figure
    stake_said: Sentence
    said: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class RiseRow:
    """A supplier who asks more, for what, and what it comes to in a year."""

    supplier: str
    name: str
    figure: Figure
    said: Sentence
    articles: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Carried:
    """The curve of what customers leave, the best first, and what it says."""

    whale: Whale
    said: Sentence


def lean(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Lean | None:
    """The spread of sales over customers; None for who sells to nobody with a name."""
    found = leaning(ledger, own, today, norms)
    if not found.now.customers:
        return None
    tops = tuple(
        Top(
            Sentence(TEXTS[f"indicators.leaning_row_{most}"]),
            top_figure(found.now, most, today),
            Decimal(str(round(100 * found.before.top(most), 1))) if found.before else None,
        )
        for most in TOPS
        if most == 1 or len(found.now.customers) >= most
    )
    return Lean(tops, tuple(_lean_said(ledger, own, today, norms)))


def _lean_said(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> list[Sentence]:
    found, said = leaning(ledger, own, today, norms), []
    share = HUNDRED * Decimal(found.now.top(1))
    names = {one.key: one.name for one in customer_accounts(ledger, own, today, norms).listed}
    if share >= norms.value("top_customer_attention", today):
        said.append(Sentence(TEXTS["indicators.leaning_attention"], {"name": names[found.now.ranked[0]]}))
    elif share >= norms.value("top_customer_mention", today):
        said.append(Sentence(TEXTS["indicators.leaning_mention"], {"name": names[found.now.ranked[0]]}))
    if found.now.named < _NAMED:
        counter = Decimal(str(round(100 * (1 - found.now.named))))
        said.append(Sentence(TEXTS["indicators.leaning_counter"], {"share": counter}))
        return said
    now, before = found.now.effective, found.before.effective if found.before else None
    if now is not None:
        name = "leaning_equal" if before is None else "leaning_equal_before"
        values = {"now": Decimal(round(now)), "before": Decimal(round(before or 0))}
        said.append(Sentence(TEXTS[f"indicators.{name}"], values))
    return said


def carried(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Carried | None:
    """Who carries what is left; None under ten customers or where too little of the cost is known."""
    accounts = customer_accounts(ledger, own, today, norms)
    known = [float(one.likely) for one in accounts.listed if one.likely is not None and one.claim != "unknown"]
    if not may_rank(accounts.covered, today, norms) or len(known) < ENOUGH_FOR_A_CURVE:
        return None
    found = whale(known)
    if found is None:
        return None
    at = found.curve.index(found.peak) + 1
    values = {
        "count": at,
        "size": len(known),
        "peak": Decimal(str(round(100 * found.peak))),
        "lost": Decimal(str(round(100 * (found.peak - 1)))),
    }
    name = "whale_said_all" if at == len(known) else "whale_said"
    return Carried(found, Sentence(TEXTS[f"indicators.{name}"], values))


def tail_said(tab: Literal["customers", "products"], accounts: Accounts, today: date, norms: Norms) -> Sentence | None:
    """How many of them together leave the last twentieth; None where they are not ranked, or where it is but one."""
    known = [float(one.likely) for one in accounts.listed if one.likely is not None and one.claim not in _UNSAID]
    share = tail(known) if len(known) >= ENOUGH_FOR_A_CURVE and may_rank(accounts.covered, today, norms) else None
    count = round(share * len(known)) if share else 0
    values = {"count": count, "size": len(known)}
    return Sentence(TEXTS[f"indicators.tail_{tab}"], values) if count > 1 else None


def silent_rows(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> tuple[SilentRow, ...]:
    """Who fell silent, the most at stake first."""
    within = int(norms.value("repeat_within_days", today))
    found = returning(ledger, own, today, norms).alarms[:_MOST_SILENT]
    return tuple(_silent_row(ledger, one, today, within) for one in found)


def _silent_row(ledger: Ledger, buyer: Buyer, today: date, within: int) -> SilentRow:
    silence = buyer.silence
    values = {"interval": Decimal(str(round(silence.interval or 0))), "silent": Decimal(str(round(silence.silent_for)))}
    said = [
        Sentence(TEXTS["indicators.is_silent"], {"day": buyer.last}),
        Sentence(TEXTS["indicators.silent_row"], values),
    ]
    if buyer.chance is not None:
        chance = {"within": within, "chance": chance_said(buyer.chance)}
        said.append(Sentence(TEXTS["indicators.silent_chance"], chance))
    name = "stake_sold" if buyer.at_stake is None else "stake_left"
    party = buyer.key if buyer.key in ledger.party_by_key else None
    return SilentRow(
        buyer.key, buyer.name, party, stake_figure(buyer, today), Sentence(TEXTS[f"indicators.{name}"]), tuple(said)
    )


def repeat_said(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Sentence | None:
    """Of private customers who hardly ever come back: the share that did, with how sure that is."""
    share = returning(ledger, own, today, norms).shares.get("person")
    least = float(norms.value("repeat_share_least", today)) / 100
    if share is None or share.share >= least or share.trials < ENOUGH_FOR_A_CURVE:
        return None
    values = {
        "count": Decimal(share.trials),
        "back": Decimal(round(share.share * share.trials)),
        "low": Decimal(str(round(100 * share.low))),
        "high": Decimal(str(round(100 * share.high))),
    }
    return Sentence(TEXTS["indicators.repeat_person"], values)


def rise_rows(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> tuple[RiseRow, ...]:
    """The suppliers whose rise is felt, the dearest first."""
    return tuple(_rise_row(one, today) for one in felt_rises(ledger, own, today, norms)[:_MOST_RISES])


def felt_rises(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> tuple[SupplierRise, ...]:
    """The rises of the last year that come to more than a thousandth of sales."""
    days = int(norms.value("supplier_rise_days", today))
    least = least_euro(ledger, own, today, norms)
    return tuple(one for one in rises(ledger, own, today, norms) if recent(one, today, days) and one.yearly >= least)


def least_euro(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Decimal:
    """The amount a year under which nothing is worth a remark: a small share of what she sells."""
    whole = leaning(ledger, own, today, norms).now.whole
    return max(Decimal(0), whole * norms.value("margin_finding_least", today) / 100)


def _rise_row(found: SupplierRise, today: date) -> RiseRow:
    articles = tuple(
        Sentence(
            TEXTS["indicators.rise_article"],
            {"name": one.name, "prices": prices_said(one), "day": one.since},
        )
        for one in found.rises
    )
    said = Sentence(TEXTS["indicators.rise_said"], {"percent": found.percent, "day": found.since})
    return RiseRow(found.supplier, found.name, rise_figure(found, today), said, articles)


def prices_said(rise: Rise) -> Sentence:
    """From how much to how much; of what costs cents, per hundred."""
    small = rise.after < _SMALL_PRICE
    times = 100 if small else 1
    values = {"before": rise.before * times, "after": rise.after * times}
    return Sentence(TEXTS["indicators.from_to_price_100" if small else "indicators.from_to_price"], values)


def chance_said(chance: float) -> Sentence:
    """A chance in counts: ongeveer 2 op 5; never a bare percentage."""
    if chance < 1 / 20:
        return Sentence(TEXTS["indicators.chance_small"])
    part, whole = min((*_WORDS_FOR_CHANCE, *_MORE_WORDS), key=lambda one: abs(one[0] / one[1] - chance))
    return Sentence(TEXTS["indicators.chance_in"], {"part": part, "whole": whole})
