"""Will a buyer come back, and how often? Each orders at a pace of her own, and after any order may leave for good.

Each buyer's pace is drawn from Gamma(r, alpha), and her chance to leave after an order from Beta(a, b). What is known
of her are three numbers, in any one unit of time: how often she came back (`x`), the time from her first to her last
order (`tx`), and the time since her first order (`age`).

In use is MBG/NBD, where she may leave after her first order as well, with a mild prior that keeps thin data sane. Its
elder BG/NBD is certain that each one-time buyer is still there, which turns the ranking upside down; it stands here
because its published answer on CDNOW checks the arithmetic.

Say the chance that she comes back, not the chance that she is "alive": nobody can see the latter.
Source: Fader, Hardie and Lee 2005; Batislam, Denizel and Filiztekin 2007; NUMBERS 3.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.special import betaincinv, expit

from houvast.stats.repeat_fit import best, laid_out

Floats = NDArray[np.float64]
Law = Literal["mbg", "bg"]

ENOUGH_BUYERS = 50
ENOUGH_REPEATS = 20
ENOUGH_FOR_A_TOTAL = 100
"""Under a hundred buyers an expected total is never shown: it may be off by half."""

_NODES, _NODE_WEIGHTS = np.polynomial.legendre.leggauss(64)


class RepeatModel(NamedTuple):
    """How this firm's buyers come back. The methods take one buyer or many (arrays) and answer in the same shape.

    `within` is a time ahead, in the unit of `tx` and `age`; `log_likelihood` is without the prior.
    """

    r: float
    alpha: float
    a: float
    b: float
    log_likelihood: float
    buyers: int
    law: Law = "mbg"

    def chance_alive(self, x: ArrayLike, tx: ArrayLike, age: ArrayLike) -> Floats:
        """The chance that she has not left for good. A step to the others, not for a page."""
        repeats, last, since = _floats(x, tx, age)
        left = np.log(self.a) - np.log(np.maximum(self._stayed(repeats) - 1, 1e-300))
        left = left + (self.r + repeats) * np.log((self.alpha + since) / (self.alpha + last))
        alive = expit(-left)
        return np.where(repeats > 0, alive, 1.0) if self.law == "bg" else alive

    def chance_again(self, x: ArrayLike, tx: ArrayLike, age: ArrayLike, within: ArrayLike) -> Floats:
        """The chance that she orders again within so much time from now."""
        repeats, _, since, ahead = _floats(x, tx, age, within)
        none = ((self.alpha + since) / (self.alpha + since + ahead)) ** (self.r + repeats)
        return self.chance_alive(x, tx, age) * (1 - none)

    def expected(self, x: ArrayLike, tx: ArrayLike, age: ArrayLike, within: ArrayLike) -> Floats:
        """How many orders are expected of her within so much time from now; she may leave after each of them."""
        repeats, _, since, ahead = _floats(x, tx, age, within)
        return self.chance_alive(x, tx, age) * self._orders_if_there(repeats, ahead / (self.alpha + since))

    def has_cooled(self, x: ArrayLike, tx: ArrayLike, age: ArrayLike, within: ArrayLike) -> NDArray[np.bool_]:
        """Whether the chance that she orders again is now under half of what it was right after her last order."""
        return self.chance_again(x, tx, age, within) < self.chance_again(x, tx, tx, within) / 2

    def _stayed(self, repeats: Floats) -> Floats:
        """The second parameter of her Beta: how often she did not leave."""
        return self.b + repeats + (1 if self.law == "mbg" else 0)

    def _orders_if_there(self, repeats: Floats, ahead: Floats) -> Floats:
        """The orders expected in a time ahead (in units of alpha + age) of who is there now.

        The mean over her chance p to leave of (1 - (1 + p ahead)^-(r + x)) / p, which stays finite at p = 0. The known
        closed form goes through the hypergeometric function and breaks down where a comes near 1; this does not.
        """
        kinds, of_kind = np.unique(repeats, return_inverse=True)
        shares = (_NODES + 1) / 2
        leaving = betaincinv(self.a, self._stayed(kinds)[:, None], shares)[of_kind.reshape(repeats.shape)]
        leaving = np.maximum(leaving, 1e-12)
        orders = -np.expm1(-(self.r + repeats[..., None]) * np.log1p(leaving * ahead[..., None])) / leaving
        return np.asarray((orders * _NODE_WEIGHTS / 2).sum(axis=-1), float)


class Buying(NamedTuple):
    """What is known of one buyer: times come back, first to last order, first order to now."""

    x: int
    tx: float
    age: float


def buying(days: Sequence[float], today: float) -> Buying | None:
    """The three numbers of one buyer from the days she bought; two orders on a day are one, what lies ahead is none."""
    visits = sorted({day for day in days if day <= today})
    return Buying(len(visits) - 1, visits[-1] - visits[0], today - visits[0]) if visits else None


def enough(x: Sequence[int]) -> bool:
    """Whether so many buyers with so many repeats carry a model; below it the rule of silence alone speaks."""
    return len(x) >= ENOUGH_BUYERS and sum(x) >= ENOUGH_REPEATS


def fit_repeat(x: ArrayLike, tx: ArrayLike, age: ArrayLike, *, law: Law = "mbg", prior: bool = True) -> RepeatModel:
    """The model that explains these buyers best; one entry per buyer, `0 <= tx <= age`, tx 0 where x is 0.

    Without `prior` it is plain maximum likelihood. ValueError for no buyers or numbers that contradict each other.
    """
    repeats, last, since = _floats(x, tx, age)
    found = best(laid_out(repeats, last, since), law, prior=prior)
    return RepeatModel(found.r, found.alpha, found.a, found.b, found.log_likelihood, repeats.size, law)


def _floats(*given: ArrayLike) -> tuple[Floats, ...]:
    """The arguments as arrays of one shape."""
    return tuple(np.broadcast_arrays(*(np.asarray(one, float) for one in given)))
