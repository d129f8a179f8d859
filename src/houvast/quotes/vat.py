"""Which VAT does a line bear, and why? Categories as UBL names them: S, AE (medecontractant), Z, E.

Work on a home is at the low rate only where every fact is ticked; what was not asked counts as no, and says so. The
part of it that heats with fossil fuel follows its own dated norm. The switch 'medecontractant' is one of the quote.
Source: QUOTES 1.5 (check with an accountant); the rates stand in norms/quotes.toml.
"""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.money import ZERO
from houvast.norms import Norms
from houvast.quotes.values import Line, Quote, SiteFacts

HOME_FACTS = ("old_enough", "private_use", "end_user")


class LineVat(NamedTuple):
    """The VAT of one line. `why` is the key of a text; `asks` are the facts that were not asked yet."""

    category: str
    rate: Decimal
    why: str
    asks: tuple[str, ...] = ()

    @property
    def group(self) -> tuple[str, Decimal]:
        """What VAT is summed per: category and rate."""
        return self.category, self.rate


class HomeAdvice(NamedTuple):
    """Whether the facts allow the low rate for work on a home: what says no, and what was not asked yet."""

    allowed: bool
    against: tuple[str, ...]
    asks: tuple[str, ...]


def home_advice(site: SiteFacts) -> HomeAdvice:
    """The low rate is allowed only where the home is old enough, private, and the customer its end user."""
    said = {name: getattr(site, name) for name in HOME_FACTS}
    against = tuple(name for name, fact in said.items() if fact is False)
    asks = tuple(name for name, fact in said.items() if fact is None)
    return HomeAdvice(not against and not asks, against, asks)


def vat_of(line: Line, quote: Quote, day: date, norms: Norms) -> LineVat:
    """Category, rate and reason of a line on a day."""
    if line.vat == "exempt":
        return LineVat("E", ZERO, "quotes.vat_exempt")
    if quote.reverse_charge:
        return LineVat("AE", ZERO, "quotes.vat_reversed")
    if line.vat == "0":
        return LineVat("Z", ZERO, "quotes.vat_zero")
    if line.vat in {"home", "fossil"}:
        return _of_home(line, quote.site, day, norms)
    return LineVat("S", Decimal(line.vat), "quotes.vat_fixed")


def _of_home(line: Line, site: SiteFacts, day: date, norms: Norms) -> LineVat:
    standard = norms.value("quote_vat_standard", day)
    low = norms.value("quote_vat_fossil" if line.vat == "fossil" else "quote_vat_home", day)
    if low >= standard:
        return LineVat("S", standard, "quotes.vat_fossil")
    advice = home_advice(site)
    if advice.allowed:
        return LineVat("S", low, "quotes.vat_home")
    if advice.against:
        return LineVat("S", standard, f"quotes.vat_not_{advice.against[0]}", advice.asks)
    return LineVat("S", standard, "quotes.vat_ask", advice.asks)
