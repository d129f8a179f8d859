"""Who works in the firm: from her staff sheet, with what she filled in herself, which goes first.

What nobody said stays None: an hour's cost is never invented.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from houvast.facts.answers import PERSON
from houvast.facts.ledger import Ledger
from houvast.facts.money import decimal_of
from houvast.facts.party import plain_name
from houvast.facts.question import Answer
from houvast.facts.work import StaffMember

MOST_HOURS = Decimal(100)
MOST_COST = Decimal(1000)
_BETWEEN_ROLES = re.compile(r"\s*[,;/+&]\s*|\s+en\s+")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who works in the firm, by name or initials. `cost_per_hour` in EUR; None where nobody said it.

    `key` is the plain name in the sheet, or as she first wrote it. `in_sheet` says whether a staff sheet has it.
    """

    key: str
    name: str
    roles: tuple[str, ...] = ()
    hours_per_week: Decimal | None = None
    cost_per_hour: Decimal | None = None
    start: date | None = None
    in_sheet: bool = False


class Given(NamedTuple):
    """What the owner filled in about somebody; what she left empty is None. `gone` takes the person off the list."""

    name: str
    roles: tuple[str, ...] = ()
    hours_per_week: Decimal | None = None
    cost_per_hour: Decimal | None = None
    start: date | None = None
    gone: bool = False


def people_of(ledger: Ledger, answers: Iterable[Answer]) -> tuple[Person, ...]:
    """Everybody who works in the firm, by name."""
    given = {answer.subject: told for answer in answers if answer.kind == PERSON and (told := given_in(answer.value))}
    listed = {person_key(member.name): member for member in ledger.team}
    everybody = [_person(key, listed.get(key), given.get(key)) for key in listed.keys() | given.keys()]
    return tuple(sorted((one for one in everybody if one), key=lambda one: (one.name.lower(), one.key)))


def person_key(name: str) -> str:
    """What somebody is kept under: the plain name, or the name itself where it has no Latin letters."""
    return plain_name(name) or " ".join(name.casefold().split())


def _person(key: str, member: StaffMember | None, given: Given | None) -> Person | None:
    if given is not None and given.gone:
        return None
    sheet = _from_sheet(member)
    told = given or sheet
    return Person(
        key=key,
        name=told.name or sheet.name or key,
        roles=told.roles or sheet.roles,
        hours_per_week=_first(told.hours_per_week, sheet.hours_per_week),
        cost_per_hour=_first(told.cost_per_hour, sheet.cost_per_hour),
        start=told.start or sheet.start,
        in_sheet=member is not None,
    )


def _from_sheet(member: StaffMember | None) -> Given:
    if member is None:
        return Given("")
    hours, cost = within(member.hours_per_week, MOST_HOURS), within(member.cost_per_hour, MOST_COST)
    return Given(member.name, roles_in(member.role or ""), hours, cost, member.start)


def _first(told: Decimal | None, sheet: Decimal | None) -> Decimal | None:
    return sheet if told is None else told


def roles_in(text: str) -> tuple[str, ...]:
    """The roles in 'lassen, montage' or 'planning en verkoop', each once."""
    return tuple(dict.fromkeys(role for one in _BETWEEN_ROLES.split(text) if (role := " ".join(one.split()))))


def within(amount: Decimal | None, most: Decimal) -> Decimal | None:
    """An amount that can be true, else None: a sheet may hold a negative hour or a yearly wage."""
    return amount if amount is not None and 0 <= amount <= most else None


def given_value(given: Given) -> str:
    """How what she filled in about somebody is written as the value of an answer."""
    hours, cost = (None if one is None else f"{one:f}" for one in (given.hours_per_week, given.cost_per_hour))
    start = given.start.isoformat() if given.start else None
    return json.dumps([given.name, given.roles, hours, cost, start, given.gone], ensure_ascii=False)


def given_in(value: str) -> Given | None:
    """What she filled in, out of the value of an answer; None for a value that is none."""
    try:
        name, roles, hours, cost, start, gone = json.loads(value)
        words = tuple(map(str, roles))
        return Given(str(name), words, _amount(hours), _amount(cost), _day(start), gone is True)
    except (ValueError, TypeError, RecursionError):
        return None


def _amount(kept: Any) -> Decimal | None:
    return decimal_of(kept) if isinstance(kept, str) else None


def _day(kept: Any) -> date | None:
    return date.fromisoformat(kept) if isinstance(kept, str) else None
