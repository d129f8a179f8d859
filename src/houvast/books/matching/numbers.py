"""Which invoice numbers stand in a free text, however they are punctuated: '2026-0123', '2026 0123', '0123, 0125'."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from houvast.books.matching.state import Claim
from houvast.formats.reference import is_ogm

_CHUNK = re.compile(r"[A-Za-z]+|[0-9]+", re.ASCII)
_CHUNK_OR_COMMA = re.compile(r"[A-Z]+|[0-9]+|[,;+&]", re.ASCII)
_TWELVE = re.compile(r"(?<![0-9])[0-9]{3}[ /.]?[0-9]{4}[ /.]?[0-9]{5}(?![0-9])", re.ASCII)
_RF = re.compile(r"\bRF[0-9]{2}[A-Z0-9 ]{1,26}", re.ASCII)
_DATE = re.compile(r"(?<![0-9])[0-9]{1,2}([./-])[0-9]{1,2}\1(?:[0-9]{4}|[0-9]{2})(?![0-9])", re.ASCII)
_LONGEST = 5
_END = 3
_AND = frozenset({"EN", "ET", "AND", "UND"})


class Listed(NamedTuple):
    """What a list of numbers names: invoices that the books know, and numbers made the same way that they do not.

    `older` says that each unknown number comes before the first that the books know of this party.
    """

    known: list[Claim]
    unknown: list[str]
    older: bool


def normal(number: str) -> str:
    """An invoice number in capitals, without punctuation."""
    return "".join(_CHUNK.findall(number)).upper()


class Numbers:
    """The invoices by their number, and by its digits alone when those are long enough to tell."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        self._whole: dict[str, list[Claim]] = defaultdict(list)
        self._by_party: dict[tuple[str, str], list[Claim]] = defaultdict(list)
        self._first: dict[tuple[str, str], tuple[bool, str]] = {}
        self._ends: dict[tuple[str, str, str], list[str]] = defaultdict(list)
        for claim in claims:
            whole = normal(claim.invoice.id)
            if not any(letter.isdigit() for letter in whole):
                continue
            digits = "".join(letter for letter in whole if letter.isdigit())
            for form in {whole, digits}:
                if len(form) >= 5:
                    self._whole[form].append(claim)
                    self._remember(claim, form)
                self._by_party[claim.party, form.lstrip("0")].append(claim)

    def _remember(self, claim: Claim, form: str) -> None:
        """How a party's numbers are made and which is first; a credit note only counts where nothing else does."""
        made, numbered = (claim.party, _make(form)), (claim.invoice.is_credit_note, form)
        self._first[made] = min(numbered, self._first.get(made, numbered))
        self._ends[*made, form[-_END:]].append(form)

    def found_in(self, text: str, party: str | None) -> list[Claim]:
        """The invoices whose number stands in a text; short numbers only among the invoices of the party that pays."""
        chunks = _CHUNK.findall(text.upper())
        if not chunks:
            return []
        found: dict[str, Claim] = {}
        at, stem = 0, ""
        while at < len(chunks):
            length, claims = self._longest(chunks, at, party, stem)
            for claim in claims:
                found[claim.key] = claim
            if claims:
                stem = normal(claims[0].invoice.id)
            at += max(length, 1)
        return list(found.values())

    def listed(self, text: str, party: str) -> Listed:
        """The numbers of one party that stand in a text, written whole or as the end of the one before."""
        chunks = _CHUNK_OR_COMMA.findall(_DATE.sub(" ", text.upper()))
        known: dict[str, Claim] = {}
        unknown: dict[str, bool] = {}
        at, stem = 0, ""
        while at < len(chunks):
            length, form = self._next(chunks, at, party, stem)
            claims = [claim for claim in self._whole.get(form, ()) if claim.party == party]
            if claims:
                known.update((claim.key, claim) for claim in claims)
            elif form:
                unknown[form] = form < self._first[party, _make(form)][1]
            stem = form or ("" if chunks[at].isalpha() and chunks[at] not in _AND else stem)
            at += max(length, 1)
        return Listed(list(known.values()), list(unknown), all(unknown.values()))

    def _next(self, chunks: list[str], at: int, party: str, stem: str) -> tuple[int, str]:
        """The longest run of chunks that is made like a number of the party, or the end of one, and that number.

        What the books know goes before what is only made alike: '2026-0118 0121' is two numbers, not '01180121'.
        """
        lengths = range(min(_LONGEST, len(chunks) - at), 0, -1)
        runs = [(length, "".join(chunks[at : at + length])) for length in lengths]
        runs = [(length, form) for length, form in runs if (party, _make(form)) in self._first]
        end = self._ended(chunks[at], party, stem)
        tried = [*runs, (1, end)] if end else runs
        known = (one for one in tried if any(claim.party == party for claim in self._whole.get(one[1], ())))
        return next(known, tried[0] if tried else (0, ""))

    def _ended(self, end: str, party: str, stem: str) -> str:
        """The number of which only the end is written, after one written whole; empty when it is none.

        An end that counts down began again in a new year: '2023/00457, 0003' goes on with 2024/00003.
        """
        if not end.isdigit() or not _END <= len(end) < len(stem) or _year(end):
            return ""
        form = stem[: -len(end)] + end
        if form > stem:
            return form
        alike = self._ends.get((party, _make(stem), end[-_END:]), ())
        return min((one for one in alike if one > stem and one.endswith(end)), default=form)

    def _longest(self, chunks: list[str], at: int, party: str | None, stem: str) -> tuple[int, list[Claim]]:
        """The longest run of chunks that is a number, with the invoices that carry it."""
        for length in range(min(_LONGEST, len(chunks) - at), 0, -1):
            form = "".join(chunks[at : at + length])
            if not any(letter.isdigit() for letter in form):
                continue
            if form in self._whole and not _year(form):
                return length, self._whole[form]
            if party is None or _year(form):
                continue
            own = self._by_party.get((party, form.lstrip("0")))
            if own and (len(form) >= 3 or length == len(chunks)):
                return length, own
            if stem and length == 1 and form.isdigit() and 2 <= len(form) < len(stem):
                listed = self._by_party.get((party, (stem[: -len(form)] + form).lstrip("0")))
                if listed:
                    return length, listed
        return 0, []


def _year(form: str) -> bool:
    """A bare year is no number, though some firms number that way."""
    return len(form) == 4 and form.startswith(("19", "20"))


def references_in(text: str) -> list[str]:
    """Structured communications written in a free text: twelve digits whose check holds, or RF."""
    found = [re.sub(r"[^0-9]", "", match) for match in _TWELVE.findall(text)] if len(text) >= 12 else []
    references = [digits for digits in found if is_ogm(digits)]
    if "RF" in text:
        references += [match.replace(" ", "") for match in _RF.findall(text)]
    return references


def nearly(number: str, text: str) -> bool:
    """Whether a number stands in a text with one sign wrong, missing or too many, or two neighbours swapped."""
    whole = normal(number)
    return len(whole) >= 6 and any(_one_slip(whole, form) for form in _forms(text, len(whole), 1))


def another(number: str, text: str) -> bool:
    """Whether a text names a number of the same make that is not this one: then another invoice is meant."""
    whole = normal(number)
    if len(whole) < 6 or not text:
        return False
    make = _make(whole)
    alike = [form for form in _forms(text, len(whole), 0) if _make(form) == make]
    return bool(alike) and not any(form == whole or _one_slip(whole, form) for form in alike)


def _forms(text: str, length: int, slack: int) -> Iterator[str]:
    """What stands in a text in so many signs, give or take, punctuation left out, from where a group begins."""
    chunks = _CHUNK.findall(text.upper())
    for at in range(len(chunks)):
        form = ""
        for chunk in chunks[at : at + _LONGEST]:
            form += chunk
            if abs(len(form) - length) <= slack:
                yield form
            if len(form) >= length + slack:
                break


def _make(number: str) -> str:
    """How a number is made: its letters, and a zero for every digit."""
    return "".join("0" if letter.isdigit() else letter for letter in number)


def _one_slip(whole: str, form: str) -> bool:
    if len(form) != len(whole):
        short, long = sorted((whole, form), key=len)
        return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
    wrong = [at for at, letter in enumerate(whole) if letter != form[at]]
    if len(wrong) == 1:
        return True
    swapped = len(wrong) == 2 and wrong[1] == wrong[0] + 1
    return swapped and whole[wrong[0]] == form[wrong[1]] and whole[wrong[1]] == form[wrong[0]]
