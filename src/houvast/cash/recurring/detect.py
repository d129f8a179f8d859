"""Find what comes back in movements. Who has no name and no bank code never does: that is cash (NUMBERS section 6).

Taxes are left out: they go by the calendar of the law (houvast.cash.taxes). So are transfers inside the firm.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from math import log
from statistics import median, pstdev
from typing import NamedTuple

from houvast.cash.recurring.day_rule import day_rule
from houvast.cash.recurring.kinds import kind_of
from houvast.cash.recurring.rhythm import Fit, best_fit
from houvast.cash.recurring.series import BEATS, Series, State
from houvast.facts.bank import EntryKind
from houvast.facts.ledger import Ledger, Movement
from houvast.facts.money import to_cent
from houvast.facts.party import plain_name
from houvast.norms.payees import Payees, load_payees

_WINDOW = timedelta(days=3 * 366 + 20)
"""A rhythm is judged by its last three years: what was otherwise ten years ago says nothing of next month."""
_CLOSED = timedelta(days=100)
_CLUSTER_GAP = log(1.2)
_SAME_GAP = log(1.02)
_SAME = 0.002
_STEADY = 0.05
_WILD = 0.3
_SILENT_PERIODS, _SILENT_DAYS = 1.5, 5
_OFTEN = ("week", "fortnight")
_BANK_CODES: frozenset[EntryKind] = frozenset({"charges", "interest", "loan"})


class _Group(NamedTuple):
    """Movements with one other side in one direction, oldest first, and what that side is known by."""

    key: str
    movements: list[Movement]


def recurring_of(ledger: Ledger, today: date, payees: Payees | None = None) -> tuple[Series, ...]:
    """What comes back in the books of a firm; transfers to itself, by account or by name, are no series."""
    names = [ledger.firm.name, *(account.holder for account in ledger.accounts if account.holder)]
    return recurring_series(ledger.movements, today, payees or load_payees(), own_names=names)


def recurring_series(
    movements: Sequence[Movement],
    today: date,
    known_payees: Payees | None = None,
    *,
    own_names: Collection[str] = (),
) -> tuple[Series, ...]:
    """What comes back in these movements (sorted by day), in EUR, the largest a year first.

    Silence is counted up to the last day on which the account has movements: an old file ends nothing.
    """
    seen = [movement for movement in movements if movement.booking_date <= today]
    if not seen:
        return ()
    until = _seen_until(seen)
    found: list[Series] = []
    for group in _groups(seen, known_payees or load_payees(), own_names):
        recent = [one for one in group.movements if one.booking_date >= group.movements[-1].booking_date - _WINDOW]
        found += _series_in(_Group(group.key, recent), until[group.movements[-1].account])
    return tuple(sorted(found, key=lambda series: (-abs(series.yearly), series.key)))


def _seen_until(movements: Sequence[Movement]) -> dict[str, date]:
    """How far the movements of each account reach; an account far behind the others was closed: then theirs counts."""
    last = {movement.account: movement.booking_date for movement in movements}
    newest = movements[-1].booking_date
    return {account: day if newest - day <= _CLOSED else newest for account, day in last.items()}


def _groups(movements: Iterable[Movement], payees: Payees, own_names: Collection[str]) -> list[_Group]:
    """The movements by other side and direction, without taxes, reversals, cash and what stays in the firm."""
    own_plain = {plain_name(name) for name in own_names}
    cleaned: dict[str, str] = {}
    accounts: set[str] = set()
    found: dict[str, list[Movement]] = defaultdict(list)
    for movement in movements:
        accounts.add(movement.account)
        if movement.currency != "EUR" or movement.reversal or not movement.amount or movement.kind == "cash":
            continue
        key = _other_side(movement, cleaned)
        if key:
            found[f"{key}|{'in' if movement.amount > 0 else 'out'}"].append(movement)
    return [
        _Group(key, listed)
        for key, listed in found.items()
        if len(listed) > 1 and not _is_left_out(listed[-1], payees, accounts, own_plain)
    ]


def _other_side(movement: Movement, cleaned: dict[str, str]) -> str | None:
    """What the other side is known by: account, else mandate, else name; the bank itself by its code."""
    if movement.counterparty_account:
        return f"iban:{movement.counterparty_account}"
    if movement.mandate or movement.creditor_id:
        return f"mandate:{movement.mandate or movement.creditor_id}"
    name = movement.counterparty_name
    if name:
        if name not in cleaned:
            words = [word for word in plain_name(name).split() if not any(sign.isdigit() for sign in word)]
            cleaned[name] = " ".join(words)
        return f"name:{cleaned[name]}" if cleaned[name] else None
    return f"bank:{movement.account}:{movement.kind}" if movement.kind in _BANK_CODES else None


def _is_left_out(last: Movement, payees: Payees, accounts: set[str], own_plain: set[str]) -> bool:
    """Whether the other side is a tax office or the firm itself."""
    if last.counterparty_account in accounts:
        return True
    name = last.counterparty_name
    return payees.kind_of(last.counterparty_account, name) is not None or (
        bool(name) and plain_name(name or "") in own_plain
    )


def _series_in(group: _Group, until: date) -> list[Series]:
    """Rule 1: the whole, else what is about equally large together, else what is the same to two in a hundred."""
    whole = _fit(group.movements, whole=True)
    clusters = _clusters(group.movements, _CLUSTER_GAP)
    if whole and not _is_two_in_step(whole, group.movements, clusters):
        return _named(group.key, [(group.movements, whole)], until)
    found: list[tuple[list[Movement], Fit]] = []
    for cluster in clusters:
        fit = _fit(cluster)
        if fit:
            found.append((cluster, fit))
            continue
        same = [(part, _fit(part)) for part in _clusters(cluster, _SAME_GAP) if len(part) > 2]
        found += _joined([(part, fit) for part, fit in same if fit])
    return _named(group.key, found, until)


def _is_two_in_step(whole: Fit, movements: Sequence[Movement], clusters: Sequence[list[Movement]]) -> bool:
    """Two loans of one bank, on the 5th and the 20th, look like one that comes every fortnight: the amounts tell."""
    if whole.rhythm not in _OFTEN or len(clusters) < 2 or sum(map(len, clusters)) < len(movements):
        return False
    return all(len(one) > 2 and _fit(one) for one in clusters)


def _joined(parts: Sequence[tuple[list[Movement], Fit]]) -> list[tuple[list[Movement], Fit]]:
    """What follows upon one another in one rhythm is one: a rent whose amount was raised (an index, a new price)."""
    made: list[tuple[list[Movement], Fit]] = []
    for movements, fit in sorted(parts, key=lambda part: part[0][0].booking_date):
        for place, (before, _) in enumerate(made):
            follows = before[-1].booking_date < movements[0].booking_date
            together = best_fit([one.booking_date for one in (*before, *movements)]) if follows else None
            if together and together.rhythm == fit.rhythm:
                made[place] = ([*before, *movements], together)
                break
        else:
            made.append((movements, fit))
    return made


def _clusters(movements: Sequence[Movement], gap: float) -> list[list[Movement]]:
    """The movements apart wherever the next larger amount is further off than a gap, in ln; at least two in each."""
    ordered = sorted(movements, key=lambda one: abs(one.amount))
    clusters = [ordered[:1]]
    for before, after in pairwise(ordered):
        if log(abs(after.amount) / abs(before.amount)) > gap:
            clusters.append([])
        clusters[-1].append(after)
    return [sorted(one, key=lambda movement: movement.booking_date) for one in clusters if len(one) > 1]


def _fit(movements: Sequence[Movement], *, whole: bool = False) -> Fit | None:
    """The rhythm of the movements, if their number and amounts bear it (rule 4)."""
    fit = best_fit([movement.booking_date for movement in movements])
    if fit is None:
        return None
    count = len(movements)
    spread = pstdev(log(abs(movement.amount)) for movement in movements)
    if count == 2:
        return fit if _two_are_enough(movements, fit, whole=whole) else None
    if count == 3 and not whole and spread > _SAME:
        return None
    if spread > _STEADY and (count < 4 or (count < 6 and fit.score < 0.95)):
        return None
    if fit.rhythm in _OFTEN and ((spread > _WILD and count < 8) or (spread > _STEADY and not whole)):
        return None
    return fit


def _two_are_enough(movements: Sequence[Movement], fit: Fit, *, whole: bool) -> bool:
    """Two a year apart that agree within a tenth, or two of the same amount under one mandate."""
    first, second = (abs(movement.amount) for movement in movements)
    apart = abs(log(second / first))
    if fit.rhythm == "year":
        return apart <= (0.1 if whole else _SAME)
    same_mandate = movements[0].mandate is not None and movements[0].mandate == movements[1].mandate
    return whole and same_mandate and apart == 0 and fit.rhythm in ("month", "two_months", "quarter", "half_year")


def _named(key: str, found: Sequence[tuple[list[Movement], Fit]], until: date) -> list[Series]:
    """The series of one other side; a second of the same rhythm is numbered, the one that began first stays first."""
    taken: dict[str, int] = defaultdict(int)
    made = []
    for movements, fit in sorted(found, key=lambda one: (one[0][0].booking_date, one[0][0].key)):
        name = f"{key}|{fit.rhythm}"
        taken[name] += 1
        made.append(_series(name if taken[name] == 1 else f"{name}|{taken[name]}", movements, fit, until))
    return made


def _series(key: str, movements: Sequence[Movement], fit: Fit, until: date) -> Series:
    last = movements[-1]
    days = [movement.booking_date for movement in movements]
    name = last.counterparty_name or last.counterparty_account or _without_numbers(last.communication or "")
    return Series(
        key=key,
        counterparty=name,
        party=last.party,
        rhythm=fit.rhythm,
        amount=_usual(movements),
        day_rule=day_rule(days, BEATS[fit.rhythm]),
        occurrences=tuple(movement.key for movement in movements),
        first=days[0],
        last=days[-1],
        seen_until=until,
        score=fit.score,
        state=_state(len(days), days[-1], fit, until),
        kind=kind_of(name, last.communication or "", last.kind),
    )


def _without_numbers(text: str) -> str:
    """'KOSTEN REKENING 10/2026' without the month: what the bank calls it every time."""
    return " ".join(word for word in text.split() if not any(sign.isdigit() for sign in word))


def _usual(movements: Sequence[Movement]) -> Decimal:
    return to_cent(median(movement.amount for movement in movements[-3:]))


def _state(count: int, last: date, fit: Fit, until: date) -> State:
    """Ended after a silence of one and a half periods and five days; unsure when yearly or seen three times."""
    if (until - last).days > _SILENT_PERIODS * BEATS[fit.rhythm].days + _SILENT_DAYS:
        return "ended"
    return "unsure" if fit.rhythm == "year" or count <= 3 else "running"
