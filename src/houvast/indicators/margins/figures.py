"""The figures of customers, products and orders: how each is keyed and worked out. `explain` finds the rows again.

A key reads 'customer_sales:<party>', 'product_left:<product>', 'top_share:3', 'supplier_rise:<party>' and so on.
"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from itertools import islice
from typing import Literal

from houvast.facts.figure import Coverage, Figure, Source, TooEarly
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO, to_cent
from houvast.facts.text import Text
from houvast.indicators.margins.contribution import Account, Accounts
from houvast.indicators.margins.returning import Buyer
from houvast.indicators.margins.rises import SupplierRise
from houvast.indicators.margins.sold import SoldLine, sources_of
from houvast.indicators.margins.spread_of_sales import YearShares
from houvast.indicators.margins_texts import TEXTS
from houvast.stats.shrinkage import ENOUGH

Kind = Literal["customer", "product", "order"]
KINDS: tuple[Kind, ...] = ("customer", "product", "order")
TOPS = (1, 3, 5)
HUNDRED = Decimal(100)
_SHOWN_SOURCES = 3


def sales_figure(ledger: Ledger, kind: Kind, account: Account, today: date) -> Figure:
    """What was sold in the last twelve months (of an order: in all), credit notes taken off."""
    return _figure(ledger, f"{kind}_sales:{account.key}", account.sold, today, "sales", account)


def left_figure(ledger: Ledger, kind: Kind, account: Account, today: date) -> Figure:
    """What of it is left after the costs that are known, pulled towards the others; too early under three lines.

    An order is an account of itself, not a guess about the next one: it stands as it is.
    """
    least = 1 if kind == "order" else ENOUGH
    found = account.left if kind == "order" else account.likely
    enough = found is not None and account.lines >= least
    value: Decimal | TooEarly = found if found is not None and enough else TooEarly(account.lines, least, "documents")
    coverage = Coverage(account.lines, least, "documents")
    return _figure(ledger, f"{kind}_left:{account.key}", value, today, f"left_{kind}", account, coverage)


def covered_figure(kind: Kind, accounts: Accounts, today: date) -> Figure:
    """Of every hundred euro sold, of how many the cost is known."""
    value = to_cent(HUNDRED * Decimal(accounts.covered))
    return Figure(f"{kind}_covered", value, "percent", today, None, TEXTS[f"indicators.formula_covered_{kind}"])


def top_figure(shares: YearShares, most: int, today: date) -> Figure:
    """Of every hundred euro sold, how many to the largest customer, three or five."""
    value = sum((share for _, share in top_shares(shares, most)), ZERO)
    return Figure(f"top_share:{most}", value, "percent", today, None, TEXTS["indicators.formula_top_share"])


def top_shares(shares: YearShares, most: int) -> tuple[tuple[str, Decimal], ...]:
    """The largest customers with their percentages."""
    if shares.whole <= 0:
        return ()
    return tuple(
        (key, (HUNDRED * shares.customers[key] / shares.whole).quantize(Decimal("0.1"))) for key in shares.ranked[:most]
    )


def rise_figure(found: SupplierRise, today: date) -> Figure:
    """What the higher prices of a supplier come to in a year, on what was bought in the last twelve months."""
    value = sum((to_cent(one.yearly) for one in found.rises), ZERO)
    sources = tuple(one.lines[-1].invoice.sources[0] for one in found.rises if one.lines[-1].invoice.sources)
    formula = TEXTS["indicators.formula_supplier_rise"]
    return Figure(f"supplier_rise:{found.supplier}", value, "eur", today, None, formula, sources[:_SHOWN_SOURCES])


def stake_figure(buyer: Buyer, today: date) -> Figure:
    """What a customer who fell silent left in a year: of what was sold, the part that remains after costs."""
    value = buyer.yearly if buyer.at_stake is None else buyer.at_stake
    return Figure(f"at_stake:{buyer.key}", value, "eur", today, None, TEXTS["indicators.formula_at_stake"])


def labelled(key: str, name: str) -> Text:
    """A text with a name out of her files in it: braces in the name stay braces."""
    text, plain = TEXTS[key], name.replace("{", "{{").replace("}", "}}")
    return Text(text.nl.replace("{name}", plain), text.en.replace("{name}", plain))


def line_sources(ledger: Ledger, lines: Iterable[SoldLine]) -> tuple[Source, ...]:
    """The first few files of these lines, the newest first, each once."""
    found = (source for line in reversed(tuple(lines)) for source in sources_of(ledger, line)[:1])
    return tuple(islice(dict.fromkeys(found), _SHOWN_SOURCES))


def _figure(
    ledger: Ledger,
    key: str,
    value: Decimal | TooEarly,
    today: date,
    formula: str,
    account: Account,
    coverage: Coverage | None = None,
) -> Figure:
    sources = line_sources(ledger, (one.line for one in account.parts[-_SHOWN_SOURCES:]))
    return Figure(key, value, "eur", today, coverage, TEXTS[f"indicators.formula_{formula}"], sources)
