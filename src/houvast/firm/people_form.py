"""The short form about somebody who works in the firm: what stands in it, and what was typed."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from houvast.facts.wording import number
from houvast.firm.people import MOST_COST, MOST_HOURS, Given, Person, roles_in, within
from houvast.firm.typed import amount_of

_LONGEST_NAME, _LONGEST_ROLES = 80, 200


class PersonForm(NamedTuple):
    """The fields as written; `key` is '' for somebody new. `wrong` holds the field that cannot be, and its sentence."""

    key: str = ""
    name: str = ""
    roles: str = ""
    hours: str = ""
    cost: str = ""
    start: str = ""

    @property
    def wrong(self) -> Mapping[str, str]:
        """Field -> text key of what is wrong with it."""
        return {
            field: f"firm.person_{field}_wrong"
            for field, right in {
                "name": bool(self.name),
                "hours": not self.hours or _amount(self.hours, MOST_HOURS) is not None,
                "cost": not self.cost or _amount(self.cost, MOST_COST) is not None,
                "start": not self.start or _day(self.start) is not None,
            }.items()
            if not right
        }

    @property
    def given(self) -> Given:
        """What was filled in; call it when nothing is wrong."""
        hours, cost = _amount(self.hours, MOST_HOURS), _amount(self.cost, MOST_COST)
        return Given(self.name, roles_in(self.roles), hours, cost, _day(self.start))


def known(person: Person) -> PersonForm:
    """The form with what is known of somebody."""
    start = person.start.isoformat() if person.start else ""
    hours, cost = _written(person.hours_per_week), _written(person.cost_per_hour)
    return PersonForm(person.key, person.name, ", ".join(person.roles), hours, cost, start)


def posted(data: Mapping[str, str]) -> PersonForm:
    """The form as it was typed."""
    field = {name: " ".join(data.get(name, "").split()) for name in PersonForm._fields}
    return PersonForm(**field)._replace(name=field["name"][:_LONGEST_NAME], roles=field["roles"][:_LONGEST_ROLES])


def _written(amount: Decimal | None) -> str:
    if amount is None:
        return ""
    return number(amount, 0 if amount == amount.to_integral_value() else 2)


def _amount(written: str, most: Decimal) -> Decimal | None:
    return within(amount_of(written), most)


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None
