"""What somebody wanted to remember: her own lines, nobody else's."""

from django.db.models import QuerySet

from houvast.firm.models import Member, Note


def keep_note(member: Member, text: str) -> Note:
    """One line kept."""
    return Note.objects.of(member.firm).create(firm=member.firm, member=member, text=text[:1000])


def notes(member: Member) -> QuerySet[Note]:
    """Her lines, the latest first."""
    return Note.objects.of(member.firm).filter(member=member)


def erase_note(member: Member, pk: int) -> str | None:
    """Erase one line for good; its text, or None when she has no such line."""
    note = notes(member).filter(pk=pk).first()
    if note is None:
        return None
    note.delete()
    return note.text
