"""The doors of the seven figures: the list, one of them, and her word that a new level began."""

from urllib.parse import urlencode

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from houvast.books.store import load_ledger, save_answer
from houvast.facts.answers import NEW_LEVEL, YES
from houvast.facts.question import Answer
from houvast.facts.wording import say
from houvast.firm import toast
from houvast.firm.access import owner_only
from houvast.firm.middleware import FirmRequest
from houvast.indicators.drawing import large, small
from houvast.indicators.figures.level import level_subject
from houvast.indicators.figures.page import figure_page, figures_page
from houvast.indicators.figures_texts import TEXTS
from houvast.indicators.store import figures


def page(request: FirmRequest) -> HttpResponse:
    """The seven figures, in the order of her kind."""
    shown = figures_page(figures(request.firm, load_ledger(request.firm), request.today, request.norms))
    rows = [(row, small(row.figure, request.language)) for row in shown.rows]
    return render(request, "indicators/figures.html", {"page": shown, "rows": rows})


def figure(request: FirmRequest, key: str) -> HttpResponse:
    """One figure, what is usual, and what stands behind it."""
    found = figure_page(figures(request.firm, load_ledger(request.firm), request.today, request.norms), key)
    if found is None:
        raise Http404
    context = {
        "page": found,
        "chart": large(found.row.figure, request.language),
        "may_change": request.member.is_owner,
        "menu_current": "indicators:figures",
    }
    return render(request, "indicators/figure.html", context)


@require_POST
@owner_only
def new_level(request: FirmRequest, key: str) -> HttpResponse:
    """Keep that what stands out is her level now; it can be taken back at once."""
    shown = figures(request.firm, load_ledger(request.firm), request.today, request.norms)
    found = next((one for one in shown if one.key == key), None)
    if found is None or found.new_since is None:
        raise Http404
    subject = level_subject(found.key, found.new_since)
    save_answer(request.firm, Answer(NEW_LEVEL, subject, YES))
    undo = f"{reverse('week:take_back')}?{urlencode({'kind': NEW_LEVEL, 'subject': subject})}"
    said = say(TEXTS["indicators.level_said"], request.language, {"month": found.new_since})
    toast.leave(request.session, said, undo)
    return redirect("indicators:figure", key)
