"""What does the name of a placeholder mean, where it stands? A field, a typing error, something unknown, or a secret.

The same word may mean two things: 'totaal' is the total of the line in a row of lines, else that of the document. So
names that stand together in a row are read together: the row is of the kind that explains most of them.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from functools import cache
from typing import Literal, NamedTuple
from unicodedata import combining, normalize

from houvast.formats.word.names import FIELDS, PICTURES, PREFIXES, ROW_FIELDS, SECRET, SECRET_WORDS, WITHOUT_PREFIX

Status = Literal["known", "repaired", "unknown", "refused", "code"]

DOCUMENT = ""
LOOP = "loop"
"""The field of a mark that opens or closes a loop ('#lijnen'): rows repeat by themselves, so it prints nothing."""

_TIES = ("vat", "schedule", "line", "option", "subtotal")
_NOT_A_LETTER = re.compile(r"[\W_]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SURE_FROM = 6


class Meaning(NamedTuple):
    """What a name means: its field ('customer.name'; '' if none), and the name that was probably meant."""

    status: Status
    field: str = ""
    suggestion: str = ""


def squashed(name: str) -> str:
    """A name without case, accents and separators."""
    plain = "".join(letter for letter in normalize("NFKD", name) if not combining(letter))
    return _NOT_A_LETTER.sub("", plain.lower())


def meaning(name: str, group: str = DOCUMENT, answers: Mapping[str, str] = {}) -> Meaning:
    """What a name means in a row of a group. `answers` are the owner's own: squashed name to field."""
    plain = squashed(name)
    if is_secret(name):
        return Meaning("refused")
    if name[:1] in "#/" and name[1:]:
        return Meaning("known", LOOP)
    if plain in answers:
        return Meaning("known", answers[plain])
    exact = _meanings().get(plain)
    if exact:
        return Meaning("known", _chosen(exact, group))
    near = _near(plain)
    if near is None:
        return Meaning("unknown")
    field = _chosen(_meanings()[near], group)
    sure = len(plain) >= _SURE_FROM and _one_slip(plain, near)
    return Meaning("repaired" if sure else "unknown", field if sure else "", _shown()[near])


def group_of(names: Sequence[str]) -> str:
    """The kind of row that the names in it make: 'line', 'vat'...; '' when they are all about the document."""
    plain_names = [squashed(name) for name in names if name[:1] not in "#/"]
    kinds = [set(_meanings().get(plain) or _meanings().get(_near(plain) or "", {})) for plain in plain_names]
    told = [kind for kind in kinds if kind]
    if all(DOCUMENT in kind for kind in told):
        return DOCUMENT
    return max(_TIES, key=lambda group: (sum(group in kind for kind in told), -_TIES.index(group)))


def is_secret(name: str) -> bool:
    """Whether a name is about cost, purchase or margin, also with a typing error in it."""
    words = [squashed(word) for word in _NOT_A_LETTER.split(_CAMEL.sub(" ", name))]
    if any(stem in squashed(name) for stem in SECRET) or SECRET_WORDS & set(words):
        return True
    wrong = [word for word in (*words, squashed(name)) if word and word not in _meanings()]
    return any(_one_slip(word, stem) for word in wrong for stem in SECRET)


@cache
def _meanings() -> dict[str, dict[str, str]]:
    """Per squashed name its field per group; the group of the document is ''."""
    found: dict[str, dict[str, str]] = {}
    for field, names in (FIELDS | PICTURES).items():
        _add(found, (field, *names), DOCUMENT, field)
    for group, fields in WITHOUT_PREFIX.items():
        for field, names in fields.items():
            _add(found, names, group, f"{group}.{field}")
    for group, fields in ROW_FIELDS.items():
        for field, names in fields.items():
            prefixed = (f"{prefix} {name}" for prefix in PREFIXES[group] for name in (field, *names))
            _add(found, prefixed, group, f"{group}.{field}")
    return found


def _add(found: dict[str, dict[str, str]], names: Iterable[str], group: str, field: str) -> None:
    for name in names:
        found.setdefault(squashed(name), {}).setdefault(group, field)


@cache
def _shown() -> dict[str, str]:
    """How a suggestion is written: per squashed name as it stands in the table."""
    shown: dict[str, str] = {}
    for field, names in (FIELDS | PICTURES).items():
        for name in (*names, field):
            shown.setdefault(squashed(name), name)
    for group, fields in ROW_FIELDS.items():
        for field, names in fields.items():
            for prefix in PREFIXES[group]:
                for name in (*names, field):
                    shown.setdefault(squashed(f"{prefix} {name}"), f"{prefix}.{name}")
            for name in names:
                shown.setdefault(squashed(name), f"{PREFIXES[group][0]}.{name}")
    return shown


def _chosen(meanings: Mapping[str, str], group: str) -> str:
    """The field in this group, else that of the document, else the first."""
    return meanings.get(group) or meanings.get(DOCUMENT) or next(meanings[tie] for tie in _TIES if tie in meanings)


@cache
def _near(plain: str) -> str | None:
    """The nearest known name, None if none is near."""
    known = _meanings()
    if plain in known:
        return plain
    slips = [name for name in known if _one_slip(plain, name)] if len(plain) >= _SURE_FROM - 1 else []
    return slips[0] if slips else next(iter(get_close_matches(plain, known, 1, 0.75)), None)


def _one_slip(word: str, other: str) -> bool:
    """Whether two words differ by one letter too many, too few, wrong, or two that changed places."""
    if min(len(word), len(other)) < 5 or abs(len(word) - len(other)) > 1 or word == other:
        return word == other
    at = next((n for n, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))
    rest, others = word[at:], other[at:]
    changed = rest[1::-1] + rest[2:] == others if len(rest) > 1 else False
    return rest[1:] == others[1:] or rest[1:] == others or rest == others[1:] or changed
