"""What is to be paid when, and which part of it under which VAT? The parts add up to the quote, to the cent.

A part's amount comes first: its percentage of the whole, rounded half up, or the amount itself; the last part takes
the remainder. Each part is then shared over the VAT rates, with VAT on its own base; only where no share in cents
comes to that amount exactly does the VAT carry the odd cent. Source: QUOTES 1.4.
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.money import CENT, ZERO, to_cent
from houvast.quotes.calculation import Totals, VatTotal
from houvast.quotes.values import Instalment

_HUNDRED = Decimal(100)
_REACH = 6
WHOLE = Instalment("", "delivery", percent=_HUNDRED)


class Payment(NamedTuple):
    """One part: its amount VAT included, and what it holds per category and rate (base and VAT)."""

    instalment: Instalment
    amount: Decimal
    shares: tuple[VatTotal, ...]
    last: bool

    @property
    def net(self) -> Decimal:
        """The part without VAT."""
        return sum((share.base for share in self.shares), ZERO)

    @property
    def vat(self) -> Decimal:
        """Its VAT."""
        return self.amount - self.net


def payments(found: Totals, schedule: Sequence[Instalment]) -> tuple[Payment, ...]:
    """The parts in order; one part of everything where no schedule was made."""
    left, rest, made = found.gross, found.vat_lines, []
    *before, last = schedule or (WHOLE,)
    for instalment in before:
        amount = _amount(instalment, found.gross, left)
        shares = _shares(found, amount)
        rest = tuple(_less(whole, share) for whole, share in zip(rest, shares, strict=True))
        left -= amount
        made.append(Payment(instalment, amount, shares, last=False))
    return (*made, Payment(last, left, rest, last=True))


def _amount(instalment: Instalment, gross: Decimal, left: Decimal) -> Decimal:
    """What a part asks, never more than what is left."""
    asked = instalment.amount if instalment.amount is not None else gross * (instalment.percent or ZERO) / _HUNDRED
    return max(min(to_cent(asked), left), ZERO)


def _shares(found: Totals, amount: Decimal) -> tuple[VatTotal, ...]:
    """The part over the rates: by share, then the largest base moved by a few cents, then the odd cent in its VAT."""
    part = amount / found.gross if found.gross else ZERO
    shares = [_share(one, to_cent(one.base * part)) for one in found.vat_lines]
    if not shares:
        return ()
    place = max(range(len(shares)), key=lambda at: abs(shares[at].base))
    largest, others = shares[place], amount - sum((_gross(one) for one in shares), ZERO) + _gross(shares[place])
    near = [_share(largest, largest.base + step * CENT) for step in (0, *_steps())]
    exact = [one for one in near if _gross(one) == others]
    shares[place] = exact[0] if exact else largest._replace(vat=others - largest.base)
    return tuple(shares)


def _steps() -> tuple[int, ...]:
    return tuple(sign * step for step in range(1, _REACH + 1) for sign in (-1, 1))


def _share(whole: VatTotal, base: Decimal) -> VatTotal:
    return VatTotal(whole.category, whole.rate, base, base, to_cent(base * whole.rate / _HUNDRED))


def _gross(one: VatTotal) -> Decimal:
    return one.base + one.vat


def _less(whole: VatTotal, share: VatTotal) -> VatTotal:
    base = whole.base - share.base
    return VatTotal(whole.category, whole.rate, base, base, whole.vat - share.vat)
