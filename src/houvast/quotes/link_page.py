"""What does the customer see behind the link? The quote with her choices, what was said, and the proof of her yes.

Made of a CustomerView and of events without cost, so there is nothing here to leak. A yes counts only for the choices
and the total that stood on the page: `seen` names them, and another tick without another look is asked again.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from typing import NamedTuple

from houvast.facts.party import PartyRef
from houvast.facts.text import Sentence, Text
from houvast.norms import Norms
from houvast.quotes.calculation import with_choices
from houvast.quotes.customer import CustomerLine, CustomerVariant, CustomerView, customer_view
from houvast.quotes.follow_up import agreed_quote, decision, may_answer
from houvast.quotes.frozen import to_json
from houvast.quotes.revisions import differences, local_day
from houvast.quotes.texts import TEXTS
from houvast.quotes.values import Acceptance, Dossier, Event, Quote, Revision

_DIGITS = 16


class Choices(NamedTuple):
    """What the customer ticked: keys of options, and of each group the variant."""

    options: tuple[str, ...]
    variants: Mapping[str, str]


class ChoiceGroup(NamedTuple):
    """Ways to do it of which one is chosen."""

    key: str
    title: str
    variants: tuple[CustomerVariant, ...]


class Earlier(NamedTuple):
    """A version that was sent before or after, and what was changed in it compared with the one before."""

    number: int
    day: date
    changes: tuple[Sentence, ...]
    shown: bool


class Said(NamedTuple):
    """A question of the customer, or the answer to it."""

    text: str
    day: date
    by_customer: bool


class Proof(NamedTuple):
    """Who said yes, when (UTC), to which version, with which extras, and the hash of the PDF it was about."""

    name: str
    email: str
    at: datetime
    revision: int
    options: tuple[str, ...]
    variants: tuple[tuple[str, str], ...]
    pdf_sha256: str
    terms: str


@dataclass(frozen=True, slots=True)
class LinkPage:
    """One version of a quote as its customer reads it. `refused` is why it cannot be answered (any more)."""

    view: CustomerView
    rows: tuple[CustomerLine, ...]
    options: tuple[CustomerLine, ...]
    groups: tuple[ChoiceGroup, ...]
    versions: tuple[Earlier, ...]
    said: tuple[Said, ...]
    latest: bool
    refused: Text | None
    proof: Proof | None
    declined: bool
    seen: str
    terms: str


def link_page(
    dossier: Dossier, seller: PartyRef, today: date, norms: Norms, *, number: int | None = None, chosen: Choices | None
) -> LinkPage | None:
    """A version by its number (None: the latest) with what is chosen (None: as it was sent, or agreed)."""
    revision = _revision(dossier, number)
    if revision is None:
        return None
    quote = as_chosen(dossier, revision, chosen)
    view = customer_view(quote, seller, today, norms, revision=revision.number)
    end = decision(dossier)
    return LinkPage(
        view=view,
        rows=tuple(_rows(view)),
        options=tuple(line for line in view.lines if line.option and line.kind == "item"),
        groups=_groups(view),
        versions=_versions(dossier, revision.number, norms),
        said=tuple(_said(dossier)),
        latest=revision is dossier.sent,
        refused=may_answer(dossier, revision.number),
        proof=_proof(dossier, revision),
        declined=end is not None and not end.won,
        seen=seen(quote, view),
        terms=terms_version(view, revision.pdf_sha256),
    )


def as_chosen(dossier: Dossier, revision: Revision, chosen: Choices | None) -> Quote:
    """The version with what the customer ticked; without ticks as it was agreed, else as it was sent."""
    if chosen is not None:
        return with_choices(revision.quote, chosen.options, chosen.variants)
    agreed = agreed_quote(dossier) if revision is dossier.sent else None
    return agreed or revision.quote


def seen(quote: Quote, view: CustomerView) -> str:
    """What stood on the page in one word: the version, every choice, and the total."""
    options = sorted(line.key for line in quote.lines if line.option and line.chosen)
    variants = sorted((group.key, group.counting) for group in quote.groups)
    return _digest(to_json((view.number, view.revision, tuple(options), tuple(variants), view.gross)))


def terms_version(view: CustomerView, pdf_sha256: str) -> str:
    """Which terms go with a version: its day, and what the legal texts and the PDF that holds hers come to."""
    day = view.dated.isoformat() if view.dated else ""
    return f"{day} {_digest(to_json((view.legal, view.validity, pdf_sha256)))}".strip()


def chosen_of(options: Sequence[str], variants: Mapping[str, str], quote: Quote) -> Choices:
    """What was posted, of what can be chosen in this quote; everything else is passed over."""
    known = {line.key for line in quote.lines if line.option and line.has_amount}
    groups = {group.key for group in quote.groups}
    return Choices(
        tuple(key for key in dict.fromkeys(options) if key in known),
        {key: variant for key, variant in variants.items() if key in groups},
    )


def acceptance(page: LinkPage, chosen: Choices, name: str, email: str, ip: str, user_agent: str) -> Acceptance:
    """The customer's yes to what stands on the page."""
    return Acceptance(
        name=" ".join(name.split()),
        email=email,
        ip=ip,
        user_agent=user_agent,
        terms=page.terms,
        options=chosen.options,
        variants=tuple(chosen.variants.items()),
    )


def opened(dossier: Dossier, revision: int, at: datetime) -> Dossier | None:
    """The dossier with the first look at a version; None when it was looked at before."""
    if any(one.kind == "opened" and one.revision == revision for one in dossier.events):
        return None
    return _with(dossier, Event("opened", at, revision))


def asked(dossier: Dossier, text: str, at: datetime) -> Dossier:
    """The dossier with a question of the customer about what was sent last."""
    return _with(dossier, Event("question", at, dossier.sent.number if dossier.sent else 0, text))


def answered(dossier: Dossier, text: str, at: datetime, who: str) -> Dossier:
    """The dossier with her answer, which the customer reads behind the link."""
    return _with(dossier, Event("answer", at, dossier.sent.number if dossier.sent else 0, text, who=who))


def questions_of(dossier: Dossier) -> int:
    """How many questions were asked about what was sent last."""
    number = dossier.sent.number if dossier.sent else 0
    return sum(1 for one in dossier.events if one.kind == "question" and one.revision == number)


def refusal_of_yes(page: LinkPage, was_seen: str, name: str, *, agreed: bool) -> Text | None:
    """What is still missing before a yes counts; None when nothing is."""
    if page.refused is not None:
        return page.refused
    if page.seen != was_seen:
        return TEXTS["quotes.link_total_changed"]
    if not name.strip():
        return TEXTS["quotes.refused_name"]
    return None if agreed else TEXTS["quotes.link_terms_missing"]


def _with(dossier: Dossier, event: Event) -> Dossier:
    return Dossier(dossier.draft, dossier.revisions, (*dossier.events, event), dossier.minutes, dossier.invoices)


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:_DIGITS]


def _revision(dossier: Dossier, number: int | None) -> Revision | None:
    if number is None:
        return dossier.sent
    return next((one for one in dossier.revisions if one.number == number), None)


def _rows(view: CustomerView) -> Iterator[CustomerLine]:
    """What is in the total, with the words between; words of a variant that does not count stay away."""
    counting = {(one.group, one.key) for one in view.variants if one.counts}
    known = {one.group for one in view.variants}
    for line in view.lines:
        elsewhere = line.group in known and (line.group, line.variant) not in counting
        if line.counts or (line.kind != "item" and not elsewhere):
            yield line


def _groups(view: CustomerView) -> tuple[ChoiceGroup, ...]:
    titles = {one.group: one.group_title for one in view.variants}
    return tuple(
        ChoiceGroup(key, title, tuple(one for one in view.variants if one.group == key))
        for key, title in titles.items()
    )


def _versions(dossier: Dossier, shown: int, norms: Norms) -> tuple[Earlier, ...]:
    """Every version, the newest first; nothing while there is one only."""
    found = []
    for at, one in enumerate(dossier.revisions):
        changes = differences(dossier.revisions[at - 1].quote, one.quote, norms) if at else ()
        found.append(Earlier(one.number, local_day(one.sent_at), changes, shown=one.number == shown))
    return tuple(reversed(found)) if len(found) > 1 else ()


def _said(dossier: Dossier) -> Iterator[Said]:
    for one in dossier.events:
        if one.kind in {"question", "answer"} and one.text:
            yield Said(one.text, local_day(one.at), by_customer=one.kind == "question")


def _proof(dossier: Dossier, revision: Revision) -> Proof | None:
    """The last yes to this version, as long as nothing else was decided after it."""
    decided = [one for one in dossier.events if one.kind in {"accepted", "declined", "won", "lost"}]
    yes = [one for one in decided if one.acceptance is not None and one.revision == revision.number]
    if not yes or decided[-1].kind in {"declined", "lost"}:
        return None
    event, given = yes[-1], yes[-1].acceptance
    if given is None:
        return None
    return Proof(
        given.name,
        given.email,
        event.at,
        revision.number,
        tuple(_titles(revision.quote, given.options)),
        tuple(_ways(revision.quote, dict(given.variants))),
        given.pdf_sha256,
        given.terms,
    )


def _titles(quote: Quote, keys: Collection[str]) -> Iterator[str]:
    return (line.text for line in quote.lines if line.option and line.key in keys)


def _ways(quote: Quote, chosen: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for group in quote.groups:
        for variant in group.variants:
            if chosen.get(group.key) == variant.key:
                yield group.title, variant.title
