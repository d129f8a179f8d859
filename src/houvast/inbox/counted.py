"""Counts as an owner reads them: '214 facturen, 96 verrichtingen en 3 afspraken uit je agenda'."""

from collections.abc import Mapping, Sequence

from houvast.facts.text import Sentence
from houvast.inbox.texts import TEXTS

ORDER = (
    *("invoices", "statements", "movements", "receipts", "till_lines", "appointments"),
    *("events", "hours", "stock", "staff", "customers"),
)


def what_it_brings(facts: Mapping[str, int]) -> Sentence:
    """The kinds of facts that are there, counted, in the order of the menu."""
    kinds = [kind for kind in ORDER if facts.get(kind)]
    return listed([counted(kind, facts[kind]) for kind in kinds])


def counted(kind: str, number: int) -> Sentence:
    """'1 factuur', '214 facturen'."""
    one = f"inbox.{kind}_one"
    return Sentence(TEXTS[one if number == 1 and one in TEXTS else f"inbox.{kind}"], {"n": number})


def listed(parts: Sequence[Sentence]) -> Sentence:
    """'a, b en c'; 'niets nieuws' for nothing."""
    if not parts:
        return Sentence(TEXTS["inbox.nothing"])
    *others, last = parts
    if not others:
        return last
    return Sentence(TEXTS["inbox.and"], {"a": with_commas(others), "b": last})


def with_commas(parts: Sequence[Sentence]) -> Sentence:
    """'a, b, c'."""
    whole, *others = parts
    for part in others:
        whole = Sentence(TEXTS["inbox.comma"], {"a": whole, "b": part})
    return whole
