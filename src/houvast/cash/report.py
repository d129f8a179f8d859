"""The forecast as JSON and in a few sentences, for the command line. Described in docs/cash-json.md.

Booked money is a string with two decimals, an estimate is a number; a chance runs from 0 to 1; a day is ISO.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from houvast.cash.forecast.values import Forecast, Item, KnownOnly
from houvast.cash.invoices import InvoiceRow, invoice_list
from houvast.cash.known import ahead, driving, helping, honesty, inputs, series_known, taxes
from houvast.cash.own import CashOwn
from houvast.cash.page import cash_page
from houvast.facts.figure import Source, TooEarly
from houvast.facts.ledger import Direction, Ledger
from houvast.facts.text import Language, Sentence
from houvast.facts.wording import say
from houvast.norms import Norms

_DAY = timedelta(days=1)
_QUANTILES = ("p10", "p25", "p50", "p75", "p90")


def as_json(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> dict[str, Any]:
    """Everything the page knows, for other programs."""
    said, made = ahead(ledger, own, today, norms), inputs(ledger, own, today, norms)
    fared = honesty(ledger, own, today, norms)
    return {
        "as_of": today.isoformat(),
        "state": "forecast" if isinstance(said, Forecast) else "known_only",
        "history_weeks": made.history,
        "opening": {
            "amount": f"{made.opening.amount:.2f}",
            "known_until": made.opening.seen.isoformat(),
            "accounts": [
                {"account": one.number, "balance": _money(one.balance), "day": _iso(one.day)}
                for one in made.opening.accounts
            ],
        },
        "minimum": _money(own.said.minimum),
        "credit_line": _money(own.said.credit_line),
        **(_forecast(said) if isinstance(said, Forecast) else _known(said)),
        "drivers": [
            {"key": one.key, "amount": _euro(one.amount), "effect": _euro(one.effect), "items": _items(one.items)}
            for one in driving(ledger, own, today, norms)
        ],
        "helps": [
            one._asdict() | {"items": _items(one.items), "gain": _euro(one.gain), "amount": _euro(one.amount)}
            for one in helping(ledger, own, today, norms)
        ],
        "receivable": _invoices(ledger, own, today, norms, "sale"),
        "payable": _invoices(ledger, own, today, norms, "purchase"),
        "recurring": _recurring(ledger, own, today, norms),
        "taxes": _taxes(ledger, own, today, norms),
        "planned": [
            one._asdict() | {"amount": f"{one.amount:.2f}", "day": one.day.isoformat(), "until": _iso(one.until)}
            for one in own.said.planned
        ],
        "record": {"inside": fared.inside, "weeks": fared.weeks, "scale": round(fared.scale, 3)},
        "remarks": [_both(one) for one in said.remarks],
    }


def _forecast(said: Forecast) -> dict[str, Any]:
    weeks = [
        {"begin": week.begin.isoformat(), "last": (week.end - _DAY).isoformat()}
        | dict(zip(_QUANTILES, map(_euro, said.balances[place]), strict=True))
        | {"below_floor": round(float(said.below_floor[place]), 4)}
        for place, week in enumerate(said.weeks)
    ]
    low = said.low
    return {
        "weeks": weeks,
        "low": {
            "week": low.week,
            "begin": low.period.begin.isoformat(),
            "p10": _euro(low.worst),
            "p50": _euro(low.likely),
            "p90": _euro(low.best),
            "share": round(low.chance, 4),
        },
        "floor": _euro(said.floor),
        "chances": {name: round(chance, 4) for name, chance in said.chances._asdict().items()},
        "needed": _euro(said.needed),
        "paths": said.paths,
        "provisional": said.provisional,
    }


def _known(said: KnownOnly) -> dict[str, Any]:
    weeks = [
        {
            "begin": week.begin.isoformat(),
            "last": (week.end - _DAY).isoformat(),
            "known": None if said.expected is None else _euro(said.expected[place]),
        }
        for place, week in enumerate(said.weeks)
    ]
    return {"weeks": weeks, "needed_weeks": said.need}


def _invoices(ledger: Ledger, own: CashOwn, today: date, norms: Norms, direction: Direction) -> list[dict[str, Any]]:
    listed = invoice_list(ledger, own, today, norms, direction)
    return [_invoice(row) for row in (*listed.rows, *listed.unsure)]


def _invoice(row: InvoiceRow) -> dict[str, Any]:
    one = row.expected
    days = {"p10": one.early, "p50": one.middle, "p90": one.late}
    return {
        "invoice": row.invoice.key,
        "id": row.invoice.id,
        "party": row.invoice.party,
        "name": row.invoice.party_name,
        "open": f"{row.open:.2f}",
        "due": row.invoice.due_date.isoformat(),
        **{name: None if one.unsure else _iso(day) for name, day in days.items()},
        "within_7_days": round(one.week, 4),
        "within_30_days": round(one.month, 4),
        "unsure": one.unsure,
        "planned": one.planned,
        "counted": one.counted,
        "basis": one.basis.kind,
        "basis_invoices": one.basis.invoices,
        "sources": _sources(row.invoice.sources),
    }


def _recurring(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> list[dict[str, Any]]:
    return [
        {
            "key": one.key,
            "name": one.counterparty,
            "party": one.party,
            "kind": one.kind,
            "rhythm": one.rhythm,
            "amount": f"{one.amount:.2f}",
            "yearly": f"{one.yearly:.2f}",
            "first": one.first.isoformat(),
            "last": one.last.isoformat(),
            "times": len(one.occurrences),
            "state": one.state,
            "confirmed": one.confirmed,
        }
        for one in series_known(ledger, own, today, norms)
    ]


def _taxes(ledger: Ledger, own: CashOwn, today: date, norms: Norms) -> list[dict[str, Any]]:
    return [
        {
            "kind": one.kind,
            "day": one.day.isoformat(),
            "due": _iso(one.due),
            "amount": None if isinstance(one.amount, TooEarly) else f"{one.amount:.2f}",
            "verified": one.verified,
            "basis": one.basis,
            "sources": _sources(one.sources),
        }
        for one in taxes(ledger, own, today, norms)
    ]


def _items(items: Iterable[Item]) -> list[dict[str, Any]]:
    return [
        {
            "key": one.key,
            "kind": one.kind,
            "label": _both(one.label),
            "amount": _euro(one.amount),
            "day": _iso(one.day),
            "sources": _sources(one.sources),
        }
        for one in items
    ]


def _sources(sources: Iterable[Source]) -> list[dict[str, str]]:
    return [{"sha256": one.original_sha256, "place": one.place, "name": one.name} for one in sources]


def _both(said: str | Sentence) -> dict[str, str]:
    if isinstance(said, str):
        return {"nl": said, "en": said}
    return {"nl": say(said.text, "nl", said.values), "en": say(said.text, "en", said.values)}


def _euro(estimate: float) -> float:
    return round(float(estimate), 2)


def _money(amount: Any) -> str | None:
    return None if amount is None else f"{amount:.2f}"


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def in_words(ledger: Ledger, own: CashOwn, today: date, norms: Norms, language: Language) -> list[str]:
    """The headline of the page, what helps, and what to know."""
    page = cash_page(ledger, own, today, norms)
    said = [page.title, page.lede, page.needed, *(one.said for one in page.helps), *page.remarks]
    return [say(one.text, language, one.values) for one in said if one is not None]
