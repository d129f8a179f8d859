"""The lines of all invoices since a day, in the process for one version of the books: what margins are made of."""

import threading
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import partial
from itertools import islice
from typing import Any
from uuid import UUID

from houvast.books.models import Firm, InvoiceLine
from houvast.books.store.firms import version
from houvast.books.store.invoices import LINE_FIELDS, line_amount
from houvast.books.store.raw import raw_rows
from houvast.books.units import percent, quantity
from houvast.facts.invoice import InvoiceLine as Line

_MOST_FIRMS = 3
_AT_ONCE = 2000
_held: OrderedDict[UUID, tuple[int, date, Mapping[int, tuple[Line, ...]]]] = OrderedDict()
_lock = threading.RLock()


def lines_since(firm: Firm, since: date) -> Mapping[int, tuple[Line, ...]]:
    """The lines of the invoices issued on or after a day, by `Invoice.row`, in the order of the document.

    Kept in the process for the version of the books, for at most three firms; warm it costs one query.
    """
    now = version(firm)
    with _lock:
        held = _held.get(firm.token)
        if held is None or held[:2] != (now, since):
            held = _held[firm.token] = (now, since, _load(firm, since))
            _held.move_to_end(firm.token)
            while len(_held) > _MOST_FIRMS:
                _held.popitem(last=False)
        return held[2]


def _load(firm: Firm, since: date) -> dict[int, tuple[Line, ...]]:
    rows = InvoiceLine.objects.of(firm).filter(original__visible=True, invoice__issue_date__gte=since)
    found: dict[int, list[Line]] = defaultdict(list)
    given = raw_rows(rows.order_by("invoice_id", "position").values_list("invoice_id", *LINE_FIELDS))
    for invoice, line in _lines(given):
        found[invoice].append(line)
    return {invoice: tuple(lines) for invoice, lines in found.items()}


def _lines(given: Iterator[tuple[Any, ...]]) -> Iterator[tuple[int, Line]]:
    """Column by column, each different value converted once: ten years hold a hundred thousand lines."""
    convert = [_once(column) for column in _CONVERT]
    while some := list(islice(given, _AT_ONCE)):
        invoices, *columns = zip(*some, strict=True)
        facts = map(
            Line._make, zip(*(map(one, values) for one, values in zip(convert, columns, strict=True)), strict=True)
        )
        yield from zip(invoices, facts, strict=True)


class _Converted(dict[Any, Any]):
    """Values by what stands in the table."""

    def __init__(self, convert: Callable[[int], Decimal]) -> None:
        super().__init__({None: None})
        self._convert = convert

    def __missing__(self, given: int) -> Decimal:
        value = self[given] = self._convert(given)
        return value


def _once(convert: Callable[[int], Decimal] | None) -> Callable[[Any], Any]:
    return _as_it_stands if convert is None else partial(_Converted.__getitem__, _Converted(convert))


def _as_it_stands(value: object) -> object:
    return value


# in the order of LINE_FIELDS
_CONVERT: tuple[Callable[[int], Decimal] | None, ...] = (
    None, None, quantity, None, quantity, quantity, line_amount, None, percent, None, None,
)  # fmt: skip
