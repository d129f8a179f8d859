"""Where a figure about customers and products comes from: rows that add up to it."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal

from houvast.facts.figure import ExplainedRow, Explanation, TooEarly
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO, to_cent
from houvast.indicators.margins.contribution import (
    Account,
    Accounts,
    customer_accounts,
    order_accounts,
    product_accounts,
)
from houvast.indicators.margins.costing import Costed
from houvast.indicators.margins.direct import Direct
from houvast.indicators.margins.figures import (
    HUNDRED,
    Kind,
    covered_figure,
    labelled,
    left_figure,
    line_sources,
    rise_figure,
    sales_figure,
    stake_figure,
    top_figure,
    top_shares,
)
from houvast.indicators.margins.returning import returning
from houvast.indicators.margins.rises import Rise, rises
from houvast.indicators.margins.sold import YEAR, SoldLine, sold
from houvast.indicators.margins.spread_of_sales import leaning
from houvast.indicators.margins_texts import TEXTS
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

AccountsOf = Callable[[Ledger, IndicatorsOwn, date, Norms], Accounts]
ACCOUNTS: Mapping[Kind, AccountsOf] = {
    "customer": customer_accounts,
    "product": product_accounts,
    "order": order_accounts,
}
PREFIXES = (
    *(f"{kind}_{what}" for kind in ACCOUNTS for what in ("sales", "left", "covered")),
    *("top_share", "supplier_rise", "at_stake"),
)


def explain_margins(ledger: Ledger, own: IndicatorsOwn, today: date, key: str) -> Explanation:
    """The rows of a figure; raises KeyError for a key that is none."""
    prefix, _, subject = key.partition(":")
    if prefix == "top_share":
        return _top(ledger, own, today, subject)
    if prefix == "supplier_rise":
        return _rise(ledger, own, today, subject)
    if prefix == "at_stake":
        return _stake(ledger, own, today, subject)
    name, _, what = prefix.partition("_")
    kind = next((one for one in ACCOUNTS if one == name), None)
    if kind is None:
        raise KeyError(key)
    accounts = ACCOUNTS[kind](ledger, own, today, own.norms)
    if what == "covered":
        return _covered(ledger, kind, accounts, today)
    account = accounts.by_key[subject]
    return (_sales if what == "sales" else _left)(ledger, kind, account, today)


def _sales(ledger: Ledger, kind: Kind, account: Account, today: date) -> Explanation:
    """By invoice for a customer or an order, by day for what is sold over the counter."""
    rows: dict[tuple[str, date], list[SoldLine]] = defaultdict(list)
    for one in account.parts:
        invoice = one.line.invoice
        label = f"{invoice.party_name}, {invoice.id}" if invoice else ""
        rows[label, one.line.day].append(one.line)
    listed = [
        ExplainedRow(label or TEXTS["indicators.row_counter"], day, _net(lines), line_sources(ledger, lines))
        for (label, day), lines in sorted(rows.items(), key=lambda row: row[0][1], reverse=True)
    ]
    title = TEXTS[f"indicators.explain_sales_{kind}"]
    return Explanation(sales_figure(ledger, kind, account, today), title, tuple(listed), values={"name": account.name})


def _left(ledger: Ledger, kind: Kind, account: Account, today: date) -> Explanation:
    rows = _line_rows(ledger, account.known_parts)
    if account.hours and account.spent:
        name = TEXTS["indicators.row_hours"]
        rows.append(ExplainedRow(name, account.spent.last, -account.hours, ()))
    rows += _direct_rows(account.bought)
    figure = left_figure(ledger, kind, account, today)
    rest = ZERO if isinstance(figure.value, TooEarly) else figure.value - sum((row.amount for row in rows), ZERO)
    if rest:
        rows.append(ExplainedRow(TEXTS["indicators.row_pulled"], None, rest, ()))
    title, note = TEXTS[f"indicators.explain_left_{kind}"], TEXTS[f"indicators.note_left_{kind}"]
    values = {"name": account.name, "known": account.known, "sold": account.sold}
    return Explanation(figure, title, tuple(rows), note, values)


def _line_rows(ledger: Ledger, parts: Iterable[Costed]) -> list[ExplainedRow]:
    """Per product what was sold of it and what that cost."""
    by_product: dict[str, list[Costed]] = defaultdict(list)
    for one in parts:
        by_product[one.line.name or "–"].append(one)
    rows: list[ExplainedRow] = []
    for name, found in sorted(by_product.items(), key=lambda row: -sum(one.line.net for one in row[1])):
        lines = [one.line for one in found]
        sources = line_sources(ledger, lines)
        rows.append(ExplainedRow(labelled("indicators.row_sold", name), lines[-1].day, _net(lines), sources))
        cost = sum((one.cost or ZERO for one in found), ZERO)
        if cost:
            last = found[-1].unit_cost
            label = "row_made" if found[-1].known in ("made", "stock") else "row_bought"
            rows.append(
                ExplainedRow(
                    labelled(f"indicators.{label}", name),
                    last.day if last else None,
                    -cost,
                    last.sources if last else (),
                )
            )
    return rows


def _direct_rows(found: Iterable[Direct]) -> list[ExplainedRow]:
    return [
        ExplainedRow(
            labelled("indicators.row_direct", f"{one.invoice.party_name}, {one.name}"),
            one.invoice.issue_date,
            -one.net,
            one.invoice.sources,
        )
        for one in found
    ]


def _covered(ledger: Ledger, kind: Kind, accounts: Accounts, today: date) -> Explanation:
    """Each with a known cost as its part of the hundred."""
    figure = covered_figure(kind, accounts, today)
    known = [one for one in accounts.listed if one.known > 0]
    whole = sum((one.known for one in known), ZERO)
    rows = [
        ExplainedRow(
            one.name,
            None,
            figure.value * one.known / whole,  # type: ignore[operator]
            line_sources(ledger, (part.line for part in one.parts[-3:])),
        )
        for one in known
    ]
    return Explanation(figure, TEXTS[f"indicators.explain_covered_{kind}"], _adding_up(figure.value, rows))  # type: ignore[arg-type]


def _adding_up(value: Decimal, rows: list[ExplainedRow]) -> tuple[ExplainedRow, ...]:
    """The rows at a tenth of a percent, the largest one taking what rounding left over."""
    rounded = [row._replace(amount=row.amount.quantize(Decimal("0.01"))) for row in rows]
    rest = value - sum((row.amount for row in rounded), ZERO)
    if rounded:
        rounded[0] = rounded[0]._replace(amount=rounded[0].amount + rest)
    return tuple(rounded)


def _top(ledger: Ledger, own: IndicatorsOwn, today: date, subject: str) -> Explanation:
    if subject not in ("1", "3", "5"):
        raise KeyError(subject)
    shares, most = leaning(ledger, own, today, own.norms).now, int(subject)
    lines: dict[str, list[SoldLine]] = defaultdict(list)
    for one in customer_accounts(ledger, own, today, own.norms).listed:
        lines[one.key] = [part.line for part in one.parts]
    names = {one.key: one.name for one in customer_accounts(ledger, own, today, own.norms).listed}
    rows = tuple(
        ExplainedRow(names.get(key, key), None, share, line_sources(ledger, lines[key]))
        for key, share in top_shares(shares, most)
    )
    title = TEXTS["indicators.explain_top_one" if most == 1 else "indicators.explain_top"]
    return Explanation(top_figure(shares, most, today), title, rows, values={"count": most})


def _rise(ledger: Ledger, own: IndicatorsOwn, today: date, subject: str) -> Explanation:
    found = next((one for one in rises(ledger, own, today, own.norms) if one.supplier == subject), None)
    if found is None:
        raise KeyError(subject)
    rows = tuple(_rise_row(one) for one in found.rises)
    title, note = TEXTS["indicators.explain_supplier_rise"], TEXTS["indicators.note_supplier_rise"]
    return Explanation(rise_figure(found, today), title, rows, note, {"name": found.name})


def _rise_row(one: Rise) -> ExplainedRow:
    return ExplainedRow(one.name, one.since, to_cent(one.yearly), one.lines[-1].invoice.sources)


def _stake(ledger: Ledger, own: IndicatorsOwn, today: date, subject: str) -> Explanation:
    buyer = returning(ledger, own, today, own.norms).buyers[subject]
    lines = [
        line
        for line in sold(ledger, own, today, own.norms)
        if line.customer == subject and buyer.last - YEAR < line.day <= buyer.last
    ]
    by_document: dict[tuple[str, date], list[SoldLine]] = defaultdict(list)
    for line in lines:
        by_document[line.invoice.id if line.invoice else line.name, line.day].append(line)
    rows = [
        ExplainedRow(label, day, _net(found), line_sources(ledger, found))
        for (label, day), found in sorted(by_document.items(), key=lambda row: row[0][1], reverse=True)
    ]
    figure = stake_figure(buyer, today)
    if buyer.at_stake is not None and buyer.yearly:
        rows.append(ExplainedRow(TEXTS["indicators.row_costs_of_it"], None, buyer.at_stake - buyer.yearly, ()))
    values = {"name": buyer.name, "share": _percent(buyer.at_stake, buyer.yearly)}
    note = None if buyer.at_stake is None else TEXTS["indicators.note_at_stake"]
    return Explanation(figure, TEXTS["indicators.explain_at_stake"], tuple(rows), note, values)


def _percent(part: Decimal | None, whole: Decimal) -> Decimal:
    return HUNDRED * part / whole if part is not None and whole else ZERO


def _net(lines: Iterable[SoldLine]) -> Decimal:
    return sum((line.net for line in lines), ZERO)
