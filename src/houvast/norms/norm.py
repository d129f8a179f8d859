"""One norm is a number with its unit, the day from which it holds, and where it was found."""

import tomllib
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache, cached_property
from hashlib import sha256
from importlib.resources import files
from typing import Any, NamedTuple

FILES = (
    "law.toml",
    "method.toml",
    "simplicity.toml",
    "kinds.toml",
    "calendar.toml",
    "payments.toml",
    "indicators.toml",
    "margins.toml",
    "cash.toml",
    "quotes.toml",
    "quote_link.toml",
    "scenarios.toml",
    "pricelist.toml",
)
OWNER = "owner"


class NoSuchNormError(LookupError):
    """A norm was asked for that does not exist, or did not exist yet on that day: our bug."""


class Norm(NamedTuple):
    """A number from outside. `source` says where it was found; 'owner' is what she set herself.

    `verified` is False for what was not found in a source of the law itself: a page says so and lets her change it.
    """

    key: str
    value: Decimal
    unit: str
    valid_from: date
    source: str
    note: str = ""
    verified: bool = True


class Override(NamedTuple):
    """The owner's own value for a norm, from a day on."""

    key: str
    value: Decimal
    valid_from: date


@dataclass(frozen=True)
class Norms:
    """All norms, each with its history. Frozen; `with_overrides` gives the owner's version of it."""

    norms: tuple[Norm, ...]

    def value(self, key: str, day: date) -> Decimal:
        """The number that holds on a day; raises `NoSuchNormError`."""
        return self.norm(key, day).value

    def norm(self, key: str, day: date) -> Norm:
        """The norm that holds on a day, with unit and source; raises `NoSuchNormError`."""
        history = self._histories.get(key, ())
        place = bisect_right(history, day, key=lambda norm: norm.valid_from)
        if place == 0:
            raise NoSuchNormError(f"{key} on {day}")
        return history[place - 1]

    def with_overrides(self, overrides: Iterable[Override]) -> "Norms":
        """The same norms with the owner's own values, which win from their day until her next."""
        mine = tuple(sorted(overrides))
        if not mine:
            return self
        first = {override.key: override.valid_from for override in reversed(mine)}
        kept = [norm for norm in self.norms if norm.key not in first or norm.valid_from < first[norm.key]]
        units = {norm.key: norm.unit for norm in self.norms}
        own = [Norm(key, value, units.get(key, ""), day, OWNER) for key, value, day in mine]
        return Norms((*kept, *own))

    @cached_property
    def version(self) -> str:
        """A short fingerprint of all values: a kept answer is good for one version of the norms."""
        return sha256(repr(sorted(self.norms)).encode()).hexdigest()[:16]

    @cached_property
    def _histories(self) -> Mapping[str, tuple[Norm, ...]]:
        found: dict[str, list[Norm]] = {}
        for norm in sorted(self.norms, key=lambda norm: norm.valid_from):
            found.setdefault(norm.key, []).append(norm)
        return {key: tuple(history) for key, history in found.items()}


@cache
def load_norms() -> Norms:
    """The norms that come with the program."""
    found: list[Norm] = []
    for name in FILES:
        text = (files("houvast.norms") / name).read_text("utf-8")
        for key, history in tomllib.loads(text, parse_float=Decimal).items():
            found.extend(_norm(key, row) for row in history)
    return Norms(tuple(found))


def _norm(key: str, row: Mapping[str, Any]) -> Norm:
    note, verified = row.get("note", ""), row.get("verified", True)
    return Norm(key, Decimal(row["value"]), row["unit"], row["valid_from"], row["source"], note, verified)
