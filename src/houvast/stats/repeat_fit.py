"""Which four parameters explain the buyers best? Likelihood, slope and search behind `repeat.fit_repeat`.

The likelihood of one buyer; c = 1 where she may leave after her first order too (MBG/NBD), 0 where not (BG/NBD):

    G(r+x)/G(r) alpha^r [ B(a, b+x+c)/B(a, b) (alpha+age)^-(r+x) + B(a+1, b+x+c-1)/B(a, b) (alpha+tx)^-(r+x) ]

where BG/NBD drops the second term at x = 0. It is read as the first term times 1 + exp(u), with
u = log(a / (b+x+c-1)) + (r+x) log((alpha+age)/(alpha+tx)), so that nothing overflows.

The trap: on real data the likelihood has a slope towards a = 0, where nobody ever leaves, and a search that starts
badly ends there (CDNOW: -9825 instead of -9582). So: gradient search on logarithms from several starts, best one kept.
"""

from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import betaln, digamma, expit, gammaln

_Floats = NDArray[np.float64]

_CENTRE = (1.0, 0.8, 2.5)
"""The prior's middle for r, a and b, and the first start; that of alpha follows from the buyers' own pace."""
_STARTS = ((1.0, 1.0, 1.0, 1.0), (0.25, 0.5, 1.0, 1.0), (1.0, 1.0, 0.25, 4.0), (4.0, 4.0, 2.0, 0.5))
_FARTHEST = 12.0


class Buyers(NamedTuple):
    """Buyers of the same three numbers counted together, and the different `x` apart, for what depends on x alone."""

    x: _Floats
    tx: _Floats
    age: _Floats
    counted: _Floats
    kinds: _Floats
    of_kind: NDArray[np.intp]
    kind_count: _Floats
    pace: float


class Best(NamedTuple):
    """The four parameters and their log-likelihood."""

    r: float
    alpha: float
    a: float
    b: float
    log_likelihood: float


def laid_out(x: _Floats, tx: _Floats, age: _Floats) -> Buyers:
    """The buyers laid out for the search. ValueError when there are none or they contradict themselves."""
    if not x.size:
        raise ValueError("no buyers")
    if not (np.isfinite(age).all() and ((x >= 0) & (tx >= 0) & (tx <= age) & ((x > 0) | (tx == 0))).all()):
        raise ValueError("a buyer's times must be 0 <= tx <= age, with tx 0 for who never came back")
    if not age.any():
        raise ValueError("all buyers are new today")
    rows, counted = np.unique(np.stack([x.ravel(), tx.ravel(), age.ravel()]), axis=1, return_counts=True)
    kinds, of_kind = np.unique(rows[0], return_inverse=True)
    pace = float(age.mean() / (x.mean() + 0.5))
    kind_count = np.asarray(np.bincount(of_kind, counted), float)
    return Buyers(rows[0], rows[1], rows[2], counted.astype(float), kinds, of_kind, kind_count, pace)


def best(buyers: Buyers, law: Literal["mbg", "bg"], *, prior: bool) -> Best:
    """The parameters of the highest likelihood, or with `prior` of the highest posterior (log-normal, sd 1)."""
    r, a, b = _CENTRE
    centre = np.log([r, buyers.pace, a, b])
    strength = 1.0 if prior else 0.0

    def downhill(at: _Floats) -> tuple[float, _Floats]:
        likelihood, slope = log_likelihood(at, buyers, law)
        off = at - centre
        return strength * float(off @ off) / 2 - likelihood, strength * off - slope

    bounds = [(middle - _FARTHEST, middle + _FARTHEST) for middle in centre]
    found = [
        minimize(downhill, centre + np.log(start), jac=True, method="L-BFGS-B", bounds=bounds) for start in _STARTS
    ]
    at = min(found, key=lambda one: float(one.fun)).x
    r, alpha, a, b = np.exp(at).tolist()
    return Best(r, alpha, a, b, log_likelihood(at, buyers, law)[0])


def log_likelihood(at: _Floats, buyers: Buyers, law: Literal["mbg", "bg"]) -> tuple[float, _Floats]:
    """The log-likelihood of all buyers at the logarithms of (r, alpha, a, b), and its slope along each of them."""
    r, alpha, a, b = np.exp(at)
    stayed = b + buyers.kinds + (1.0 if law == "mbg" else 0.0)
    can_have_left = (buyers.kinds > 0) | (law == "mbg")
    left_before = np.where(can_have_left, stayed - 1, 1.0)
    of_x = gammaln(r + buyers.kinds) - gammaln(r) + betaln(a, stayed) - betaln(a, b) + r * np.log(alpha)
    odds = np.where(can_have_left, np.log(a) - np.log(left_before), -np.inf)

    n = r + buyers.x
    log_age, log_tx = np.log(alpha + buyers.age), np.log(alpha + buyers.tx)
    u = odds[buyers.of_kind] + n * (log_age - log_tx)
    gone = expit(u) * buyers.counted
    value = _total(buyers.kind_count * of_x) + _total(buyers.counted * (np.logaddexp(0.0, u) - n * log_age))

    gone_of_kind = np.bincount(buyers.of_kind, gone)
    in_a, in_b = digamma(a + b) - digamma(a + stayed), digamma(stayed) - digamma(b)
    slope_r = _total(buyers.kind_count * (digamma(r + buyers.kinds) - digamma(r) + np.log(alpha)))
    slope_r += _total(gone * (log_age - log_tx) - buyers.counted * log_age)
    at_age, at_tx = n / (alpha + buyers.age), n / (alpha + buyers.tx)
    slope_alpha = r / alpha * buyers.counted.sum() + _total(gone * (at_age - at_tx) - buyers.counted * at_age)
    slope_a = _total(buyers.kind_count * in_a) + gone_of_kind.sum() / a
    slope_b = _total(buyers.kind_count * (in_a + in_b) - gone_of_kind / left_before)
    return value, np.array([slope_r * r, slope_alpha * alpha, slope_a * a, slope_b * b])


def _total(values: _Floats) -> float:
    """The sum. Not `@` on the factors: its threads wait for one another for milliseconds when the machine is busy."""
    return float(values.sum())
