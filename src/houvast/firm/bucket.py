"""A bucket of attempts: it fills slowly, each attempt takes one out, and when it is empty you wait."""

from datetime import datetime, timedelta
from typing import NamedTuple


class Rule(NamedTuple):
    """How many attempts fit, and how long until one comes back."""

    size: int
    refill: timedelta


class Bucket(NamedTuple):
    """How many attempts are left at an instant."""

    left: float
    at: datetime


def full(rule: Rule, now: datetime) -> Bucket:
    """A bucket nobody has touched."""
    return Bucket(float(rule.size), now)


def refilled(bucket: Bucket, rule: Rule, now: datetime) -> Bucket:
    """The same bucket later. A clock that jumped back gives nothing and takes nothing."""
    waited = max((now - bucket.at) / rule.refill, 0.0)
    return Bucket(min(bucket.left + waited, float(rule.size)), now)


def spend(bucket: Bucket, rule: Rule, now: datetime) -> Bucket | None:
    """The bucket with one attempt less, or None when there is none left."""
    later = refilled(bucket, rule, now)
    return Bucket(later.left - 1, now) if later.left >= 1 else None


def wait(bucket: Bucket, rule: Rule, now: datetime) -> timedelta:
    """How long until the next attempt."""
    return max((1 - refilled(bucket, rule, now).left) * rule.refill, timedelta())
