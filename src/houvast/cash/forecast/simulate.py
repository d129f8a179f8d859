"""Let the next thirteen weeks happen a few thousand times: the balance at the close of each week, on each path.

Open invoices are paid when their chances say, a customer's invoices of one due week together, all of them early or late
with a common shift. New business repeats blocks of four weeks of the past year at today's level; a week's invoices are
spread over the weeks of payment in as few pieces as they have. What is dated happens. Every part draws from a
generator of its own, so that one change leaves the luck of all the rest as it was. Source: NUMBERS 2.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import numpy as np
from numpy.random import Generator, default_rng

from houvast.cash.forecast.streams import BLOCK, Business, Stream
from houvast.cash.forecast.values import ForecastInputs, Item
from houvast.cash.forecast.waiting import SHIFTS, Waiting
from houvast.facts.period import Period
from houvast.stats.survival import Floats, Whole

RECEIVABLE, PAYABLE, _SUMS, _BLOCKS, _LEVEL, _OWN = range(6)
_SPREAD = 10  # the generators of the streams count on from here


def simulate(inputs: ForecastInputs, paths: int = 2_000) -> Floats:
    """The balance at the close of each week, in EUR, shape (paths, 13). The same inputs give the same balances."""
    return widened(unscaled(inputs, paths), inputs.scale)


def unscaled(inputs: ForecastInputs, paths: int = 2_000) -> Floats:
    """The same before the band is set right by how wrong it was: what one change is added to."""
    money = flows(inputs, paths)
    return np.asarray(float(inputs.opening.amount) + np.cumsum(money.received - money.paid, axis=1), dtype=np.float64)


def widened(balances: Floats, scale: float) -> Floats:
    """The balances drawn away from their middle, so many times as far."""
    if scale == 1:
        return balances
    middle = np.median(balances, axis=0)
    return np.asarray(middle + scale * (balances - middle), dtype=np.float64)


class Flows(NamedTuple):
    """What comes in and what goes out in each week on each path, in EUR, both positive, shape (paths, 13)."""

    received: Floats
    paid: Floats


def flows(inputs: ForecastInputs, paths: int = 2_000) -> Flows:
    """The money of each week on each path."""
    received = paid_by_week(inputs.receivable, shifts_of(inputs, paths, 1), inputs.seed, RECEIVABLE)
    paid = paid_by_week(inputs.payable, shifts_of(inputs, paths, -1), inputs.seed, PAYABLE)
    business = business_flow(inputs.business, paths, inputs.seed)
    received += business.received + dated_flow((one for one in inputs.dated if one.amount > 0), inputs.weeks)
    paid += business.paid - dated_flow((one for one in inputs.dated if one.amount < 0), inputs.weeks)
    return Flows(received, paid)


def paid_by_week(waiting: Waiting, shift: Whole, seed: int, part: int) -> Floats:
    """What is paid in each of the 13 weeks on each path, in EUR. `shift` says which common shift a path has."""
    paths, weeks = len(shift), waiting.by_week.shape[2]
    paid = np.zeros((paths, weeks + 1))
    _exact(waiting, shift, seed, part, paid)
    if not waiting.exact.all():
        _as_sum(waiting, shift, default_rng([seed, part, _SUMS, 1]), paid)
    return paid[:, :weeks]


def _exact(waiting: Waiting, shift: Whole, seed: int, part: int, paid: Floats) -> None:
    """Invoices one by one, each in the week that its group's luck says."""
    flat, row = paid.reshape(-1), np.arange(len(shift)) * paid.shape[1]
    rows = np.flatnonzero(waiting.exact)
    rows = rows[np.argsort(waiting.group[rows], kind="stable")]
    for invoice, week in zip(rows, _weeks(waiting, rows, shift, seed, part), strict=True):
        flat[row + week] += waiting.amount[invoice]


def pay_weeks(waiting: Waiting, rows: Whole, shift: Whole, seed: int, part: int) -> Whole:
    """The week in which these invoices are paid on each path (13: later), as in the simulation; (rows, paths)."""
    found = list(_weeks(waiting, rows, shift, seed, part))
    return np.array(found, dtype=np.int64).reshape(len(rows), len(shift))


def _weeks(waiting: Waiting, rows: Whole, shift: Whole, seed: int, part: int) -> Iterator[Whole]:
    """One draw per group and path says at which share of its chances each invoice is paid."""
    weeks = waiting.by_week.shape[2]
    # one row of edges for all shifts: those of shift s lie between s and s + 1
    edges = np.minimum(waiting.by_week[:, rows], 1 - 1e-12).transpose(1, 0, 2) + np.arange(SHIFTS)[:, None]
    edges = edges.reshape(len(rows), SHIFTS * weeks)
    before, drawn = -1, np.zeros(0)
    for place, group in enumerate(waiting.group[rows].tolist()):
        if group != before:
            before, drawn = group, default_rng([seed, part, group]).random(len(shift)) + shift
        yield np.searchsorted(edges[place], drawn, side="right") - shift * weeks


def _as_sum(waiting: Waiting, shift: Whole, rng: Generator, paid: Floats) -> None:
    """Many small groups together: a normal draw with the mean and the covariance of what they pay by week."""
    rest = ~waiting.exact
    _, group = np.unique(waiting.group[rest], return_inverse=True)
    weeks = waiting.by_week.shape[2]
    for which in range(SHIFTS):
        mine = shift == which
        chance = np.diff(waiting.by_week[which, rest], axis=1, prepend=0.0)
        of_group = np.zeros((int(group.max()) + 1, weeks))
        np.add.at(of_group, group, waiting.amount[rest, None] * chance)
        total = np.bincount(group, waiting.amount[rest])
        mean = of_group.sum(axis=0)
        covariance = np.diag(total @ of_group) - of_group.T @ of_group
        value, vector = np.linalg.eigh(covariance)
        normal = rng.standard_normal((int(mine.sum()), weeks))
        paid[mine, :weeks] += mean + normal @ (vector * np.sqrt(np.maximum(value, 0))).T


def business_flow(business: Business, paths: int, seed: int) -> Flows:
    """What new business brings and takes by week on each path."""
    known, weeks = len(business.sales.past), len(business.sales.ahead)
    made = Flows(np.zeros((paths, weeks)), np.zeros((paths, weeks)))
    if known < BLOCK:
        return made
    blocks = -(-weeks // BLOCK)
    starts = default_rng([seed, _BLOCKS]).integers(0, known - BLOCK + 1, (paths, blocks))
    chosen = (starts[:, :, None] + np.arange(BLOCK)).reshape(paths, -1)[:, :weeks]
    level = default_rng([seed, _LEVEL]).standard_normal((2, paths, 1))
    for place, stream in enumerate(business):
        if stream.past.any():
            sold = stream.past[chosen] * stream.level * stream.ahead
            sold *= np.exp(stream.spread * level[0 if stream.sign > 0 else 1])
            side = made.received if stream.sign > 0 else made.paid
            side += _spread(stream, sold, stream.pieces[chosen], seed, _SPREAD + place * weeks)
    return made


def _spread(stream: Stream, sold: Floats, pieces: Whole, seed: int, part: int) -> Floats:
    """The weeks in which each week's invoices are paid: each piece falls in a week of its own."""
    if len(stream.kernel) == 1:
        return np.asarray(sold * stream.kernel[0], dtype=np.float64)
    weeks = sold.shape[1]
    paid = np.zeros_like(sold)
    for week in range(weeks):
        shares = stream.kernel[: weeks - week]
        chances = np.append(shares, max(0.0, 1 - shares.sum()))
        drawn = default_rng([seed, part + week]).multinomial(pieces[:, week], chances / chances.sum())
        paid[:, week:] += drawn[:, :-1] * (sold[:, week] / pieces[:, week])[:, None]
    return paid


def dated_flow(items: Iterable[Item], weeks: tuple[Period, ...]) -> Floats:
    """What is sure to move in each week, in EUR, shape (13,); what should have moved before falls in the first."""
    flow = np.zeros(len(weeks))
    for item in items:
        if item.day is None:
            continue
        place = next((at for at, week in enumerate(weeks) if item.day < week.end), None)
        if place is not None:
            flow[place] += item.amount
    return flow


def shifts_of(inputs: ForecastInputs, paths: int, sign: int) -> Whole:
    """Which common shift each path has, for what customers pay (+1) and what the firm pays itself (-1).

    In another order: our own suppliers are not paid late because our customers are.
    """
    shift = np.arange(paths) * SHIFTS // paths
    if sign > 0:
        return shift
    return np.asarray(shift[default_rng([inputs.seed, _OWN]).permutation(paths)], dtype=np.int64)
