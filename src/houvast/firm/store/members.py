"""The people who sign in: one owner, and the medewerkers she lets in."""

from collections.abc import Iterable

from django.contrib.auth.models import AbstractBaseUser, User
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet

from houvast.books.models import Firm
from houvast.firm.models import EntryLink, Member
from houvast.firm.store.attempts import clear_attempts

OWNER_NAME = "zaakvoerder"

# Django's complaint about a password -> our sentence about it.
PASSWORD_RULES = {
    "password_too_short": "firm.password_short",
    "password_too_common": "firm.password_common",
    "password_entirely_numeric": "firm.password_digits",
}


def has_owner(firm: Firm) -> bool:
    """Whether somebody has taken the firm in hand: a first visit has been made."""
    return Member.objects.of(firm).filter(role=Member.OWNER).exists()


def owner_of(firm: Firm) -> Member | None:
    """The owner, or None before the first visit."""
    return Member.objects.of(firm).filter(role=Member.OWNER).select_related("user").first()


def members(firm: Firm) -> QuerySet[Member]:
    """Everybody who signs in, the owner first."""
    return Member.objects.of(firm).order_by("role", "name")


def several_sign_in(firm: Firm) -> bool:
    """Whether signing in asks for a name too."""
    return Member.objects.of(firm).count() > 1


def member_of(user: AbstractBaseUser) -> Member | None:
    """The member behind a signed-in user."""
    return Member.objects.of_every_firm().filter(user_id=user.pk).select_related("firm").first()


def sign_in_name(name: str) -> str:
    """How a name is compared: without capitals or spaces around it; nothing means the owner."""
    return " ".join(name.lower().split())[:80] or OWNER_NAME


@transaction.atomic
def make_owner(firm: Firm, name: str, password: str | None) -> Member:
    """The owner of a firm, once. Without a password only an entry link lets her in."""
    if owner := owner_of(firm):
        return owner
    user = User.objects.create_user(username_of(firm, OWNER_NAME), password=password)
    return Member.objects.of(firm).create(firm=firm, user=user, name=name, role=Member.OWNER)


@transaction.atomic
def add_staff(firm: Firm, name: str, password: str, rooms: Iterable[str], sees: Iterable[str]) -> Member | None:
    """A medewerker with her own password and the rooms ticked for her; None when that name is taken."""
    username = username_of(firm, sign_in_name(name))
    if User.objects.filter(username=username).exists():
        return None
    user = User.objects.create_user(username, password=password)
    return Member.objects.of(firm).create(
        firm=firm, user=user, name=name, role=Member.STAFF, rooms=sorted(rooms), sees=sorted(sees)
    )


def change_staff(firm: Firm, pk: int, rooms: Iterable[str], sees: Iterable[str]) -> Member | None:
    """Other rooms for a medewerker; None when there is no such one in this firm."""
    member = Member.objects.of(firm).filter(pk=pk, role=Member.STAFF).first()
    if member is not None:
        member.rooms, member.sees = sorted(rooms), sorted(sees)
        member.save(update_fields=["rooms", "sees"])
    return member


def remove_staff(firm: Firm, pk: int) -> str | None:
    """Take a medewerker out, with her notes and sessions; her name, or None when there is no such one."""
    member = Member.objects.of(firm).filter(pk=pk, role=Member.STAFF).select_related("user").first()
    if member is None:
        return None
    member.user.delete()
    return member.name


@transaction.atomic
def set_password(member: Member, password: str) -> None:
    """A new password: everybody signed in under the old one is out, and the failed attempts are forgotten."""
    member.user.set_password(password)
    member.user.save(update_fields=["password"])
    EntryLink.objects.of(member.firm).filter(member=member).delete()
    clear_attempts(member.user.username)


def password_trouble(password: str) -> str | None:
    """The text key of what is wrong with a password, or None when it will do."""
    try:
        validate_password(password)
    except ValidationError as error:
        codes = [one.code for one in error.error_list]
        return next((PASSWORD_RULES[code] for code in codes if code in PASSWORD_RULES), "firm.password_common")
    return None


def username_of(firm: Firm, name: str) -> str:
    """The name Django keeps: unique over all firms."""
    return f"{firm.pk}:{name}"
