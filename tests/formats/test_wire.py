from collections.abc import Mapping
from dataclasses import is_dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from houvast.facts.agenda import CalendarEvent
from houvast.facts.bank import AccountRef, Balance, Entry, EntryDetail, Statement
from houvast.facts.invoice import InvoiceDocument
from houvast.formats.reading import Claim, Facts, Reading, SheetFacts, Trouble
from houvast.formats.wire import from_wire, to_wire

_KINDS = (InvoiceDocument, Statement, CalendarEvent, SheetFacts, Claim, Trouble)

_PLAIN = {
    Decimal: st.decimals(allow_nan=False, allow_infinity=False),
    time: st.times().map(lambda at: at.replace(fold=0)),
    datetime: st.datetimes(timezones=st.just(UTC)).map(lambda moment: moment.replace(fold=0)),
}


@cache
def _strategy(hint: Any) -> st.SearchStrategy[Any]:
    """Any value of a field's type, small: hypothesis' own would fill a fact with hundreds of lines."""
    args = get_args(hint)
    if get_origin(hint) is tuple:
        return st.lists(_strategy(args[0]), max_size=2).map(tuple)
    if get_origin(hint) in {Union, UnionType}:
        return st.one_of(map(_strategy, args))
    if get_origin(hint) is Mapping:
        return st.dictionaries(st.text(), st.text(), max_size=2)
    if isinstance(hint, type) and (hasattr(hint, "_fields") or is_dataclass(hint)):
        return st.builds(hint, **{name: _strategy(of) for name, of in get_type_hints(hint).items()})
    return _PLAIN[hint] if hint in _PLAIN else st.from_type(hint)


@pytest.mark.parametrize("kind", _KINDS)
@settings(max_examples=15, suppress_health_check=list(HealthCheck), deadline=None)
@given(st.data())
def test_any_fact_arrives_as_it_was_sent(kind: type, data: st.DataObject) -> None:
    fact = data.draw(_strategy(kind))
    fields: dict[type, dict[str, Any]] = {
        InvoiceDocument: {"facts": Facts(invoices=(fact,))},
        Statement: {"facts": Facts(statements=(fact,))},
        CalendarEvent: {"facts": Facts(events=(fact,))},
        SheetFacts: {"facts": Facts(sheets=(fact,))},
        Claim: {"claims": (fact,)},
        Trouble: {"troubles": (fact,)},
    }
    sent = [Reading("a", "", "ubl", "read", **fields[kind]), Reading("b", "", "ics", "partly", original=b"\x00\xff")]

    arrived = from_wire(to_wire(sent))

    assert repr(arrived) == repr(tuple(sent))
    assert [reading.original for reading in arrived] == [None, b"\x00\xff"]


def test_a_statement_arrives_with_its_types() -> None:
    entry = Entry(date(2026, 2, 3), Decimal("-12.50"), details=(EntryDetail(Decimal("1E+2")),), place="regel 4")
    statement = Statement(AccountRef("BE71096123456769", "EUR"), "12", None, Balance(None, Decimal("0.10")), (entry,))
    sent = Reading(
        "a.cod",
        "0" * 64,
        "coda",
        "partly",
        Facts(statements=(statement,)),
        (Claim("balance", "", Decimal("0.10"), Decimal("0.1")),),
        (Trouble("gap", "regel 2", {"amount": "€ 3,00"}),),
        b"bytes \x00\xff",
    )

    (arrived,) = from_wire(to_wire([sent]))

    assert arrived == sent
    assert arrived.original == sent.original
    assert arrived.claims[0].holds
    assert type(arrived.facts.statements[0].entries[0]) is Entry


def test_a_day_and_a_moment_stay_apart() -> None:
    moment = datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    event = CalendarEvent("u", "s", moment, date(2026, 3, 30), "raw", modified=moment)

    (arrived,) = from_wire(to_wire([Reading("a", "", "ics", "read", Facts(events=(event,)))]))

    assert arrived.facts.events == (event,)
    assert type(arrived.facts.events[0].end) is date
