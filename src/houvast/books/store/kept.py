"""Expensive answers, computed once for one state of the books, the norms, the code and the day."""

import json
from collections.abc import Callable
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
    state = {
        "books_version": version(firm) if books_version is None else books_version,
        "norms_version": norms_version,
        "code_version": code_version,
        "today": today,
    }
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
