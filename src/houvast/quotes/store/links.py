"""The links that open a quote for its customer, and how often an address may knock.

A token is 256 random bits and stands nowhere: only its hash does. Wrong, withdrawn and expired look alike.
"""

from datetime import datetime, timedelta
from hashlib import sha256
from secrets import token_urlsafe
from typing import NamedTuple

from django.db import transaction

from houvast.books.models import Firm
from houvast.books.store import said
from houvast.firm.bucket import Bucket, Rule, full, spend, wait
from houvast.quotes.models import CustomerLink, Knocks, StoredQuote

TOKEN_BYTES = 32
LOOKS = Rule(60, timedelta(seconds=4))
"""Pages from one address: several customers may share one."""
GUESSES = Rule(10, timedelta(minutes=6))
"""Links that do not exist, from one address."""
ANSWERS = Rule(12, timedelta(minutes=5))
"""Forms sent behind one link."""
_FORGOTTEN_AFTER = timedelta(days=1)  # every bucket is long full again


class Opened(NamedTuple):
    """What a link opens: the firm and the number of its quote."""

    firm: Firm
    number: str
    expires: datetime


def make_link(firm: Firm, number: str, now: datetime, expires: datetime) -> str | None:
    """A fresh token for a quote, shown once; None when there is no such quote. Earlier links stay good."""
    with said(), transaction.atomic():
        row = StoredQuote.objects.of(firm).filter(number=number).first()
        if row is None:
            return None
        token = token_urlsafe(TOKEN_BYTES)
        CustomerLink.objects.of(firm).filter(expires__lte=now).delete()
        CustomerLink.objects.of(firm).create(firm=firm, quote=row, token_hash=_hashed(token), made=now, expires=expires)
    return token


def opened_by(token: str, now: datetime) -> Opened | None:
    """What a token opens; None for a wrong, withdrawn or old one."""
    row = (
        CustomerLink.objects.of_every_firm()
        .select_related("firm", "quote")
        .filter(token_hash=_hashed(token), expires__gt=now)
        .first()
    )
    return Opened(row.firm, row.quote.number, row.expires) if row else None


def links_of(firm: Firm, number: str, now: datetime) -> tuple[datetime, ...]:
    """Until when each link of a quote still opens, the latest first."""
    rows = CustomerLink.objects.of(firm).filter(quote__number=number, quote__firm=firm, expires__gt=now)
    return tuple(rows.order_by("-expires").values_list("expires", flat=True))


def withdraw_links(firm: Firm, number: str) -> int:
    """No link of this quote opens any more; how many there were."""
    with said(), transaction.atomic():
        return CustomerLink.objects.of(firm).filter(quote__number=number, quote__firm=firm).delete()[0]


def knock(kind: str, subject: str, rule: Rule, now: datetime) -> timedelta | None:
    """None when this address or link may ask this now, else how long to wait. Two at the same instant both count."""
    with said(), transaction.atomic():
        fresh = full(rule, now)
        row, made = Knocks.objects.select_for_update().get_or_create(
            key=_hashed(f"{kind}:{subject}"), defaults={"left": fresh.left, "at": fresh.at}
        )
        if made:
            Knocks.objects.filter(at__lt=now - _FORGOTTEN_AFTER).delete()
        bucket = Bucket(row.left, row.at)
        spent = spend(bucket, rule, now)
        if spent is None:
            return wait(bucket, rule, now)
        row.left, row.at = spent
        row.save(update_fields=["left", "at"])
    return None


def must_wait(kind: str, subject: str, rule: Rule, now: datetime) -> timedelta | None:
    """How long this address still waits, without counting anything; None when it need not."""
    row = Knocks.objects.filter(key=_hashed(f"{kind}:{subject}")).first()
    left = wait(Bucket(row.left, row.at), rule, now) if row else timedelta()
    return left or None


def _hashed(text: str) -> str:
    return sha256(text.encode()).hexdigest()
