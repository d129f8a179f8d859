"""The page of customers and products: one list at a time, sorted as she chooses, and what stands out beside it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from houvast.facts.figure import Figure
from houvast.facts.ledger import Ledger
from houvast.facts.party import plain_name
from houvast.facts.text import Sentence, Text
from houvast.indicators.margins.asides import (
    Carried,
    Lean,
    RiseRow,
    SilentRow,
    carried,
    lean,
    repeat_said,
    rise_rows,
    silent_rows,
    tail_said,
)
from houvast.indicators.margins.contribution import (
    Account,
    Accounts,
    customer_accounts,
    order_accounts,
    product_accounts,
)
from houvast.indicators.margins.figures import covered_figure
from houvast.indicators.margins.price_age import price_ages
from houvast.indicators.margins.returning import returning
from houvast.indicators.margins.rows import Row, customer_row, order_row, product_row, usual_days
from houvast.indicators.margins.sold import sold, year_until
from houvast.indicators.margins.titles import title
from houvast.indicators.margins.wanting import may_rank, wanting
from houvast.indicators.margins_texts import TEXTS
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

Tab = Literal["customers", "products", "orders"]
Sort = Literal["sales", "left", "late", "silent", "price", "name"]
TABS: Mapping[Tab, str] = {"customers": "klanten", "products": "producten", "orders": "werven"}
SORTS: Mapping[Sort, str] = {
    "sales": "omzet",
    "left": "overschot",
    "late": "betaalt",
    "silent": "stil",
    "price": "prijs",
    "name": "naam",
}
_SORTS_OF: Mapping[Tab, tuple[Sort, ...]] = {
    "customers": ("sales", "left", "late", "silent", "name"),
    "products": ("sales", "left", "price", "name"),
    "orders": ("sales", "left", "name"),
}
ROWS_PER_PAGE = 25
_COUNTS = 0.2


@dataclass(frozen=True, slots=True)
class MarginsPage:
    """One of the lists. `covered` is the part of sales with a known cost, `no_ranking` why nothing is ranked by it.

    `column` names the one thing that would complete the picture. Asides that have nothing to say are None or empty.
    """

    tab: Tab
    tabs: tuple[tuple[Tab, Sentence], ...]
    sort: Sort
    sorts: tuple[Sort, ...]
    title: Sentence
    lede: Sentence
    covered: Figure | None
    no_ranking: Sentence | None
    column: Text | None
    ranked: bool
    notes: tuple[Sentence, ...]
    rows: tuple[Row, ...]
    lean: Lean | None
    carried: Carried | None
    silent: tuple[SilentRow, ...]
    silent_known: bool
    repeat: Sentence | None
    rises: tuple[RiseRow, ...]
    found: int
    number: int
    pages: int


def margins_page(
    ledger: Ledger,
    own: IndicatorsOwn,
    today: date,
    norms: Norms,
    *,
    tab: Tab | None = None,
    sort: Sort = "sales",
    number: int = 1,
) -> MarginsPage:
    """The page of one list; without a tab, products for who sells goods over the counter, else customers."""
    tabs = _tabs(ledger, own, today, norms)
    shown = tab if tab in tabs else _first_tab(ledger, own, today, norms)
    accounts = _ACCOUNTS[shown](ledger, own, today, norms)
    ranks = may_rank(accounts.covered, today, norms)
    sorts = tuple(one for one in _SORTS_OF[shown] if one != "left" or ranks or shown == "orders")
    order: Sort = sort if sort in sorts else "sales"
    ordered = _ordered(ledger, own, today, norms, shown, order, accounts.listed)
    pages = max(1, -(-len(ordered) // ROWS_PER_PAGE))
    number = min(max(1, number), pages)
    listed = ordered[(number - 1) * ROWS_PER_PAGE : number * ROWS_PER_PAGE]
    customers, goods = shown == "customers", shown == "products"
    return MarginsPage(
        tab=shown,
        tabs=tuple((one, tab_said(one, own)) for one in tabs),
        sort=order,
        sorts=sorts,
        title=title(ledger, own, today, norms, goods=goods),
        lede=Sentence(
            TEXTS["indicators.margins_lede" if _any(ledger, own, today, norms) else "indicators.margins_none_lede"],
            {"day": today},
        ),
        covered=covered_figure("customer" if customers else "product", accounts, today)
        if shown != "orders" and accounts.listed
        else None,
        no_ranking=None if ranks or shown == "orders" or not accounts.listed else _no_ranking(accounts, today, norms),
        column=None if shown == "orders" or ranks else wanting(ledger, own, today, norms),
        ranked=ranks,
        notes=_notes(shown, accounts, today, norms),
        rows=_rows(ledger, own, today, norms, shown, listed, accounts),
        lean=lean(ledger, own, today, norms) if customers else None,
        carried=carried(ledger, own, today, norms) if customers else None,
        silent=silent_rows(ledger, own, today, norms) if customers else (),
        silent_known=customers
        and any(one.silence.repeats > 1 for one in returning(ledger, own, today, norms).buyers.values()),
        repeat=repeat_said(ledger, own, today, norms) if customers else None,
        rises=rise_rows(ledger, own, today, norms) if goods else (),
        found=len(ordered),
        number=number,
        pages=pages,
    )


_ACCOUNTS: Mapping[Tab, Callable[[Ledger, IndicatorsOwn, date, Norms], Accounts]] = {
    "customers": customer_accounts,
    "products": product_accounts,
    "orders": order_accounts,
}


def _any(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> bool:
    return bool(
        customer_accounts(ledger, own, today, norms).listed or product_accounts(ledger, own, today, norms).listed
    )


def _tabs(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> tuple[Tab, ...]:
    """Jobs or orders for who works by assignment, and where her files tell what each of them cost."""
    if own.kind.mixture.project >= _COUNTS or order_accounts(ledger, own, today, norms).listed:
        return ("customers", "products", "orders")
    return ("customers", "products")


def tab_said(tab: Tab, own: IndicatorsOwn) -> Sentence:
    """The name of a list: jobs are orders for who makes things."""
    made = tab == "orders" and own.kind.mixture.production > own.kind.mixture.project
    return Sentence(TEXTS[f"indicators.tab_{tab}{'_made' if made else ''}"])


def _first_tab(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> Tab:
    """Products where most is sold to people without a name."""
    year, whole, named = year_until(today), Decimal(0), Decimal(0)
    for line in sold(ledger, own, today, norms):
        if line.day in year:
            whole += line.net
            named += line.net if line.customer else 0
    return "products" if whole > 0 and named / whole < Decimal("0.5") else "customers"


def _ordered(
    ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms, tab: Tab, sort: Sort, listed: Sequence[Account]
) -> list[Account]:
    """The accounts in the order she chose; what is not known comes last."""
    if sort == "name":
        return sorted(listed, key=lambda one: plain_name(one.name))
    if sort == "left":
        return sorted(listed, key=lambda one: (_left(tab, one) is None, -(_left(tab, one) or 0)))
    if sort == "late":
        days = {one.key: usual_days(ledger, one.key) for one in listed}
        return sorted(listed, key=lambda one: (days[one.key] is None, -(days[one.key] or 0)))
    if sort == "silent":
        buyers = returning(ledger, own, today, norms).buyers
        since = {key: buyer.last for key, buyer in buyers.items()}
        return sorted(listed, key=lambda one: (one.key not in since, since.get(one.key, today)))
    if sort == "price":
        ages = price_ages(ledger, own, today, norms)
        return sorted(listed, key=lambda one: (one.key not in ages, ages[one.key].since if one.key in ages else today))
    return list(listed)


def _left(tab: Tab, account: Account) -> Decimal | None:
    if tab == "orders":
        return account.left
    return None if account.claim in ("unknown", "few") else account.likely


def _rows(
    ledger: Ledger,
    own: IndicatorsOwn,
    today: date,
    norms: Norms,
    tab: Tab,
    shown: Sequence[Account],
    accounts: Accounts,
) -> tuple[Row, ...]:
    if tab == "orders":
        return tuple(order_row(ledger, one, today) for one in shown)
    ranks = may_rank(accounts.covered, today, norms)
    by_sales = {one.key: place for place, one in enumerate(accounts.listed, 1)}
    ranked = sorted(
        (one for one in accounts.listed if _left(tab, one) is not None), key=lambda one: -(_left(tab, one) or 0)
    )
    by_left = {one.key: place for place, one in enumerate(ranked, 1)} if ranks else {}
    if tab == "products":
        ages, old = price_ages(ledger, own, today, norms), int(norms.value("price_age_days", today))
        return tuple(
            product_row(ledger, one, today, ages.get(one.key), (by_sales[one.key], by_left.get(one.key)), old)
            for one in shown
        )
    buyers = returning(ledger, own, today, norms).buyers
    return tuple(
        customer_row(
            ledger,
            one,
            today,
            buyers.get(one.key),
            (by_sales[one.key], by_left.get(one.key)),
            with_hours=accounts.with_hours,
        )
        for one in shown
    )


def _no_ranking(accounts: Accounts, today: date, norms: Norms) -> Sentence:
    values = {
        "share": Decimal(str(round(100 * accounts.covered))),
        "least": norms.value("margin_known_least", today),
    }
    return Sentence(TEXTS["indicators.no_ranking" if values["share"] else "indicators.no_ranking_none"], values)


def _notes(tab: Tab, accounts: Accounts, today: date, norms: Norms) -> tuple[Sentence, ...]:
    notes = []
    if tab != "orders" and (tail := tail_said(tab, accounts, today, norms)):
        notes.append(tail)
    if tab == "orders":
        notes.append(Sentence(TEXTS["indicators.orders_lede" if accounts.listed else "indicators.orders_none"]))
    elif any(part.line.with_vat for one in accounts.listed for part in one.parts[:1]):
        notes.append(Sentence(TEXTS["indicators.with_vat_note"]))
    return tuple(notes)
