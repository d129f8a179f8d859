"""What a kind of sheet looks like: the roles its columns can have and the headings that say so.

Words are plain headings (no accents, capitals or signs), Dutch, French and English; a word ending in * also
matches longer headings that begin with it. The first role in a list that knows a heading takes it.
"""

from typing import Literal, NamedTuple

Purpose = Literal["hours", "stock", "receipts", "till", "appointments", "staff", "customers"]


class Role(NamedTuple):
    """One role and the headings that mean it."""

    name: str
    words: tuple[str, ...]


class Layout(NamedTuple):
    """One purpose: at least one role of every group in `needed`, and words in titles or names that point to it.

    `sure` are roles or headings that alone make the purpose likely; without them or a hint the sheet is asked about.
    """

    purpose: Purpose
    needed: tuple[tuple[str, ...], ...]
    hints: tuple[str, ...]
    sure: tuple[str, ...]
    roles: tuple[Role, ...]


def words(text: str) -> tuple[str, ...]:
    """The words in a list with commas."""
    return tuple(text.split(", "))


def role(name: str, headings: str) -> Role:
    """A role with its headings, written as a list with commas."""
    return Role(name, words(headings))


DAY = role("day", "datum, dag, date, day, jour, datum*, date *, boekingsdatum, werkdag, dd")
VAT = role(
    "vat_rate",
    "btw, btw %, btw%, btw tarief, btwtarief, btw percentage, tva, taux tva, vat, vat rate, tarief btw",
)
DESCRIPTION = role(
    "description",
    "omschrijving, beschrijving, taak, activiteit, wat, opmerking, opmerkingen, nota, commentaar, description, tache,"
    " activite, remarque, commentaire, task, activity, notes, note, remark*",
)
