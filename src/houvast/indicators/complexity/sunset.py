"""What may be looked at again: customers never let go, suppliers, products and duties that are there for years (C006).

Only what is small (together the last fifth of its sort), the oldest and the smallest first. At most three a month are
asked about: keep, adjust or stop. What she looked at rests for a year; what she stops stays until it is no longer seen.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from houvast.facts.answers import KEEP_OR_STOP, review_subject, reviewed
from houvast.facts.figure import Source
from houvast.facts.ledger import Ledger
from houvast.facts.money import ZERO
from houvast.facts.once import once_per_own
from houvast.facts.period import Period, months_back, next_month
from houvast.facts.question import Answer
from houvast.indicators.complexity.seen import SORTS, Seen, Sort, known_in, seen
from houvast.indicators.own import IndicatorsOwn
from houvast.norms import Norms

Thing = Literal["customers", "products", "suppliers", "duties"]
_YEAR = 12
_REGULAR = 3


class Old(NamedTuple):
    """Something there for years: since when, what it came to in twelve months (EUR), and when she last looked at it.

    `said` is what she answered then: keep, adjust or stop.
    """

    thing: Thing
    key: str
    name: str
    since: date
    yearly: Decimal
    sources: tuple[Source, ...]
    looked: date | None = None
    said: str | None = None

    @property
    def subject(self) -> str:
        """What an answer about it is kept under, without the month."""
        return f"{self.thing} {self.key}"


@once_per_own
def sunset(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> tuple[Old, ...]:
    """The list, in the order in which it is worth a look."""
    old_since = months_back(today, int(norms.value("sunset_age", today)))
    sightings = seen(ledger, own, today, norms)
    found = [one for sort in SORTS for one in _still_there(sightings[sort], sort, old_since, today)]
    # somebody who only comes by appointment is a guest, not an arrangement to keep or stop
    found = [one for one in found if one.thing == "products" or one.key in ledger.party_by_key]
    small, each = (norms.value(f"sunset_{name}", today) / 100 for name in ("small", "each"))
    found = [one for sort in SORTS for one in _small([old for old in found if old.thing == sort], small, each)]
    found += [
        Old("duties", one.key, one.name, one.since, one.yearly, ())
        for one in own.duties or ()
        if one.may_go and one.since is not None and one.since < old_since
    ]
    looked = looked_at(own)
    listed = [one._replace(**looked[one.subject]._asdict()) if one.subject in looked else one for one in found]
    return _ordered(listed)


def to_ask(ledger: Ledger, own: IndicatorsOwn, today: date, norms: Norms) -> tuple[Old, ...]:
    """What is asked about this month: at most three, what she answered this month included."""
    this_month = f"{today:%Y-%m}"
    asked = sum(1 for one in own.answers if one.kind == KEEP_OR_STOP and reviewed(one.subject)[1] == this_month)
    rests_since = months_back(today, int(norms.value("sunset_again", today)))
    left = max(0, int(norms.value("sunset_a_month", today)) - asked)
    open_ = [one for one in sunset(ledger, own, today, norms) if one.looked is None or one.looked < rests_since]
    return tuple(open_[:left])


class Looked(NamedTuple):
    """When she last looked at something, and what she said."""

    looked: date
    said: str


def looked_at(own: IndicatorsOwn) -> Mapping[str, Looked]:
    """Her last word on each thing, by its subject."""
    found: dict[str, Looked] = {}
    for answer in own.answers:
        if answer.kind == KEEP_OR_STOP and (one := _looked(own, answer)) is not None:
            thing = reviewed(answer.subject)[0]
            found[thing] = max(found.get(thing, one), one)
    return found


def question_subject(old: Old, today: date) -> str:
    """What the question of this month is known by."""
    return review_subject(old.subject, today)


def _looked(own: IndicatorsOwn, answer: Answer) -> Looked | None:
    """The day she answered; where that is not known, the first of the month in which it was asked."""
    try:
        month = date.fromisoformat(f"{reviewed(answer.subject)[1]}-01")
    except ValueError:
        return None
    return Looked(own.given.get((answer.kind, answer.subject), month), answer.value)


def _still_there(sightings: Iterable[Seen], sort: Sort, old_since: date, today: date) -> list[Old]:
    """First seen before, and still seen in the last twelve months; somebody who came once or twice is no habit."""
    listed = tuple(sightings)
    first: dict[str, date] = {}
    times: dict[str, int] = {}
    for one in listed:
        if one.counts:
            first.setdefault(one.key, one.day)
            times[one.key] = times.get(one.key, 0) + 1
    year = Period(months_back(today, _YEAR), next_month(today))
    return [
        Old(sort, one.key, one.name, first[one.key], one.amount, one.last.sources[:1])
        for one in known_in(listed, year)
        if first[one.key] < old_since and times[one.key] >= _REGULAR
    ]


def _small(listed: list[Old], share: Decimal, each: Decimal) -> list[Old]:
    """Those that together make the last share of what all come to, and none a large part of it by itself."""
    ordered = sorted(listed, key=lambda one: (one.yearly, one.key))
    whole = sum((one.yearly for one in ordered), ZERO)
    most = whole * share
    running = ZERO
    found = []
    for one in ordered:
        running += one.yearly
        if running <= most and one.yearly <= whole * each:
            found.append(one)
    return found


def _ordered(listed: list[Old]) -> tuple[Old, ...]:
    """By place in age plus place in amount, within its own sort: a product is not small beside a customer."""
    places: dict[tuple[Thing, str], float] = {}
    for thing in ("customers", "products", "suppliers", "duties"):
        those = [one for one in listed if one.thing == thing]
        for by in (lambda one: (one.since, one.key), lambda one: (one.yearly, one.key)):
            for place, one in enumerate(sorted(those, key=by)):
                places[thing, one.key] = places.get((thing, one.key), 0.0) + place / len(those)
    return tuple(sorted(listed, key=lambda one: (places[one.thing, one.key], -one.yearly, one.thing, one.key)))
