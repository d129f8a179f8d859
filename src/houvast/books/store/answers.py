"""The owner's answers, by fingerprint, and the values she set over our norms."""

from datetime import date
from decimal import Decimal

from django.db import transaction
from django.utils import timezone

from houvast.books.models import Firm, NormOverride, OwnerAnswer
from houvast.books.store.firms import grow
from houvast.books.store.said import said
from houvast.facts.question import Answer
from houvast.norms import Norms, Override, load_norms


def answers(firm: Firm) -> tuple[Answer, ...]:
    """Everything she answered, in order of kind and subject."""
    rows = OwnerAnswer.objects.of(firm).order_by("kind", "subject").values_list("kind", "subject", "value")
    return tuple(Answer(*row) for row in rows)


def answer_days(firm: Firm) -> dict[tuple[str, str], date]:
    """The day on which she last gave each answer, by kind and subject."""
    rows = OwnerAnswer.objects.of(firm).values_list("kind", "subject", "given")
    return {(kind, subject): timezone.localdate(given) for kind, subject, given in rows}


def save_answer(firm: Firm, answer: Answer) -> None:
    """Remember an answer; a later one to the same question takes its place. The books grow a version."""
    with said(), transaction.atomic():
        OwnerAnswer.objects.of(firm).update_or_create(
            firm=firm, kind=answer.kind, subject=answer.subject, defaults={"value": answer.value}
        )
        grow(firm)


def forget_answer(firm: Firm, kind: str, subject: str) -> bool:
    """Take an answer back, as if it was never given; whether there was one."""
    with said(), transaction.atomic():
        gone, _ = OwnerAnswer.objects.of(firm).filter(kind=kind, subject=subject).delete()
        if gone:
            grow(firm)
    return gone > 0


def norms(firm: Firm) -> Norms:
    """The norms with the owner's own values in them."""
    rows = NormOverride.objects.of(firm).values_list("key", "value", "valid_from")
    return load_norms().with_overrides(Override(key, Decimal(value), day) for key, value, day in rows)


def set_norm(firm: Firm, key: str, value: Decimal | None, valid_from: date) -> None:
    """Set the owner's own value for a norm from a day on; None takes it away. The books grow a version."""
    with said(), transaction.atomic():
        if value is None:
            NormOverride.objects.of(firm).filter(key=key, valid_from=valid_from).delete()
        else:
            NormOverride.objects.of(firm).update_or_create(
                firm=firm, key=key, valid_from=valid_from, defaults={"value": str(value)}
            )
        grow(firm)
