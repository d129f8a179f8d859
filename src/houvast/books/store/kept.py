"""Expensive answers, computed once for one state of the books, the norms, the code and the day."""

import json
from collections.abc import Callable, Collection
from datetime import date
from typing import Any

from django.db import DatabaseError, transaction

from houvast.books.models import Firm, KeptAnswer
from houvast.books.store.firms import version


def kept(
    firm: Firm,
    key: str,
    compute: Callable[[], Any],
    *,
    norms_version: str = "",
    code_version: str = "",
    today: date | None = None,
    books_version: int | None = None,
) -> Any:
    """The answer under a key, as JSON gives it back; computed and kept when anything it depends on has changed.

    When it cannot be kept (a full disk) it is given all the same.
    """
    state = _state(firm, norms_version, code_version, today, books_version)
    found = KeptAnswer.objects.of(firm).filter(key=key, **state).values_list("json", flat=True).first()
    if found is not None:
        return json.loads(found)
    text = json.dumps(compute())
    try:
        with transaction.atomic():
            KeptAnswer.objects.of(firm).update_or_create(firm=firm, key=key, defaults={**state, "json": text})
    except DatabaseError:
        pass
    return json.loads(text)


def is_kept(
    firm: Firm,
    keys: Collection[str],
    *,
    norms_version: str = "",
    code_version: str = "",
    today: date | None = None,
    books_version: int | None = None,
) -> bool:
    """Whether the answers under all these keys are there, so that asking for them costs no more than reading them."""
    state = _state(firm, norms_version, code_version, today, books_version)
    return KeptAnswer.objects.of(firm).filter(key__in=keys, **state).count() == len(keys)


def _state(
    firm: Firm, norms_version: str, code_version: str, today: date | None, books_version: int | None
) -> dict[str, Any]:
    """What an answer depends on."""
    return {
        "books_version": version(firm) if books_version is None else books_version,
        "norms_version": norms_version,
        "code_version": code_version,
        "today": today,
    }
