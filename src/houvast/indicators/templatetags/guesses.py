"""{% guess_first "payment" %}: the form to guess before she looks, on the page of the figure; nothing when shut."""

from collections.abc import Mapping
from typing import Any

from django import template

from houvast.books.store import load_ledger
from houvast.indicators.beliefs.answers import Belief
from houvast.indicators.beliefs.guess import SURE
from houvast.indicators.beliefs.page import belief_page
from houvast.indicators.beliefs.store import guesses_of
from houvast.indicators.beliefs_texts import TEXTS
from houvast.indicators.store import load_own

register = template.Library()

_BELIEFS: Mapping[str, Belief] = {
    "payment": "days",
    "hours": "busiest",
    "margin": "customer",
    "customers": "customer",
    "products": "product",
}


@register.inclusion_tag("indicators/guess_card.html", takes_context=True)
def guess_first(context: Mapping[str, Any], page: str) -> dict[str, Any]:
    """What the card needs: one query, and only where a guess on this page is open."""
    belief = _BELIEFS.get(page)
    if belief is None:
        return {}
    request = context["request"]
    if not request.member.is_owner:
        return {}
    ledger, own = load_ledger(request.firm), load_own(request.firm)
    shown = belief_page(ledger, own, request.today, request.norms, guesses_of(request.firm), belief)
    if shown.found is None or not shown.open:
        return {}
    return {"page": shown, **form_of(request)}


def form_of(request: Any) -> dict[str, Any]:
    """How sure she may say she is, and how close a number of days counts as right."""
    close = request.norms.value("guess_days_close", request.today)
    return {"sure": [(one, TEXTS[f"indicators.belief_sure_{one}"]) for one in SURE], "close": close}
