"""Links that let somebody in once: the demo's own start, and the QR code for the owner's phone."""

from datetime import datetime, timedelta
from hashlib import sha256
from secrets import token_urlsafe

from django.db import transaction
from django.utils import timezone

from houvast.books.models import Firm
from houvast.firm.models import EntryLink, Member
from houvast.firm.store.members import make_owner, owner_of

LINK_LIFETIME = timedelta(minutes=10)


def one_time_link(firm: Firm, *, owner_name: str = "") -> str:
    """The path that signs the owner in once, within ten minutes; makes an owner without a password where none is."""
    owner = owner_of(firm) or make_owner(firm, owner_name or firm.name or "Zaakvoerder", password=None)
    return f"/binnen/{entry_link(owner, timezone.now())}/"


def entry_link(member: Member, now: datetime) -> str:
    """A fresh token for one entry. The old ones of this member are gone."""
    token = token_urlsafe(32)
    EntryLink.objects.of(member.firm).filter(member=member).delete()
    EntryLink.objects.of(member.firm).create(
        firm=member.firm, member=member, token_hash=_hashed(token), expires=now + LINK_LIFETIME
    )
    return token


def waiting_link(token: str, now: datetime) -> EntryLink | None:
    """The link of a token that can still be used; nothing is used up by looking."""
    return EntryLink.objects.of_every_firm().filter(token_hash=_hashed(token), used=None, expires__gt=now).first()


@transaction.atomic
def use_link(token: str, now: datetime) -> Member | None:
    """The member this token lets in, once; None for a wrong, used or old one."""
    link = (
        EntryLink.objects.of_every_firm()
        .select_for_update()
        .select_related("member__user", "member__firm")
        .filter(token_hash=_hashed(token), used=None, expires__gt=now)
        .first()
    )
    if link is None:
        return None
    link.used = now
    link.save(update_fields=["used"])
    return link.member


def _hashed(token: str) -> str:
    return sha256(token.encode()).hexdigest()
