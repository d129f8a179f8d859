"""Attempts to sign in, counted in the database so that they hold over restarts and several processes.

An attempt is taken out before the password is looked at; two tries at the same instant both count.
"""

from datetime import datetime, timedelta
from hashlib import sha256

from django.db import transaction

from houvast.firm.bucket import Bucket, Rule, full, spend, wait
from houvast.firm.models import Attempts

PER_NAME = Rule(5, timedelta(minutes=12))
PER_ADDRESS = Rule(20, timedelta(minutes=3))
_FORGOTTEN_AFTER = timedelta(days=1)  # every bucket is long full again


def take_attempt(name: str, address: str, now: datetime) -> timedelta | None:
    """None when this attempt may be made, else how long to wait. Counts under the name and under the address."""
    waits = [_take(f"name:{name}", PER_NAME, now), _take(f"address:{address}", PER_ADDRESS, now)]
    refused = [one for one in waits if one is not None]
    return max(refused) if refused else None


def clear_attempts(name: str) -> None:
    """Forget the failures under a name: after a good password, or when the owner resets it."""
    Attempts.objects.filter(key=_hashed(f"name:{name}")).delete()


@transaction.atomic
def _take(key: str, rule: Rule, now: datetime) -> timedelta | None:
    fresh = full(rule, now)
    Attempts.objects.filter(at__lt=now - _FORGOTTEN_AFTER).delete()
    row, _ = Attempts.objects.select_for_update().get_or_create(
        key=_hashed(key), defaults={"left": fresh.left, "at": fresh.at}
    )
    bucket = Bucket(row.left, row.at)
    spent = spend(bucket, rule, now)
    if spent is None:
        return wait(bucket, rule, now)
    row.left, row.at = spent
    row.save(update_fields=["left", "at"])
    return None


def _hashed(key: str) -> str:
    return sha256(key.encode()).hexdigest()
