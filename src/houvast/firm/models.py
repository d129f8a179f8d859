"""The people of the firm, the links that let them in once, attempts that failed, and what they wanted to remember."""

from django.conf import settings
from django.db import models

from houvast.books.models import FirmTable
from houvast.firm.access import Rights, may_enter, may_see


class Member(FirmTable):
    """Somebody who signs in: the owner, or a medewerker with the rooms that were ticked for her."""

    OWNER, STAFF = "owner", "staff"

    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    name = models.CharField(max_length=80)
    role = models.CharField(max_length=8, choices=[(OWNER, OWNER), (STAFF, STAFF)])
    rooms = models.JSONField(default=list)
    sees = models.JSONField(default=list)
    language = models.CharField(max_length=2, default="nl")
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        db_table = "member"
        indexes = (models.Index(fields=("firm", "role"), name="member_role"),)

    def __str__(self) -> str:
        return f"{self.role} {self.pk}"

    @property
    def is_owner(self) -> bool:
        """Whether this is the zaakvoerder."""
        return self.role == self.OWNER

    @property
    def rights(self) -> Rights:
        """What this member may enter and see."""
        return Rights(self.is_owner, frozenset(self.rooms), frozenset(self.sees))

    def may_enter(self, room: str) -> bool:
        """Whether a room is open to this member."""
        return may_enter(self.rights, room)

    def may_see(self, secret: str) -> bool:
        """Whether 'bank', 'margins', 'people' or 'time' may be shown to this member."""
        return may_see(self.rights, secret)

    @property
    def initials(self) -> str:
        """Two letters for the round badge."""
        words = self.name.split()
        return "".join(word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words)).upper()

    @property
    def first_name(self) -> str:
        """How the page greets."""
        return self.name.split()[0] if self.name.split() else self.name


class EntryLink(FirmTable):
    """A link that signs somebody in once. Only the hash of its token is kept."""

    member = models.ForeignKey(Member, models.CASCADE, related_name="+")
    token_hash = models.CharField(max_length=64, unique=True)
    expires = models.DateTimeField()
    used = models.DateTimeField(null=True)

    class Meta:
        db_table = "entry_link"

    def __str__(self) -> str:
        return f"link {self.pk}"


class Attempts(models.Model):
    """How many tries are left under a name or an address. Holds a hash, never the name or address itself."""

    key = models.CharField(max_length=64, unique=True)
    left = models.FloatField()
    at = models.DateTimeField()

    class Meta:
        db_table = "attempts"

    def __str__(self) -> str:
        return f"attempts {self.pk}"


class Note(FirmTable):
    """One line somebody wanted to remember."""

    member = models.ForeignKey(Member, models.CASCADE, related_name="+")
    text = models.CharField(max_length=1000)
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        db_table = "note"
        indexes = (models.Index(fields=("firm", "member"), name="note_member"),)
        ordering = ("-created", "-pk")

    def __str__(self) -> str:
        return f"note {self.pk}"
