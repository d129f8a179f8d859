"""The door of what may happen. Everything is a plain link or a form that asks: nothing is kept."""

from decimal import Decimal

from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import render

from houvast.books.store import load_ledger
from houvast.cash.drawing import fan_chart
from houvast.cash.forms import positive
from houvast.cash.store import load_own
from houvast.cash.what_if_page import Asked, what_if_page
from houvast.firm.middleware import FirmRequest

_OWN, _PAYMENT = "eigen", "dragen"


def page(request: FirmRequest) -> HttpResponse:
    """One scenario, chosen by a link, beside what is expected today."""
    asked, wrong = _asked(request)
    shown = what_if_page(load_ledger(request.firm), load_own(request.firm), request.today, request.norms, asked)
    context = {
        "page": shown,
        "wrong": wrong,
        "own": request.GET.get("wat") == _OWN,
        "payment": request.GET.get("wat") == _PAYMENT,
        "typed": request.GET.get("bedrag", "")[:40],
        "away": request.GET.get("richting", "uit"),
        "chart": fan_chart(shown.shown.after, (), request.language, before=shown.shown.before) if shown.shown else None,
        "menu_current": "cash:page",
    }
    return render(request, "cash/what_if.html", context)


def _asked(request: FirmRequest) -> tuple[Asked, str]:
    """What the address asks, and which form could not be read ('' for none)."""
    what = request.GET.get("wat", "")
    if what not in (_OWN, _PAYMENT):
        return Asked(slug=what), ""
    amount = _amount(request.GET.get("bedrag", ""))
    if amount is None:
        return Asked(), what
    week = request.GET.get("week", "0")
    place = min(int(week), 12) if week.isascii() and week.isdigit() and len(week) < 3 else 0
    if what == _PAYMENT:
        return Asked(week=place, payment=amount), ""
    sign = 1 if request.GET.get("richting") == "in" else -1
    return Asked(amount=sign * amount, week=place, every="month" if request.GET.get("hoe") == "month" else "once"), ""


def _amount(typed: str) -> Decimal | None:
    try:
        return positive(typed[:40])
    except ValidationError:
        return None
