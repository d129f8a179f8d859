"""The door of simplicity: the page, a tag on what came, and her priorities."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from houvast.books.store import forget_answer, load_ledger, save_answer
from houvast.facts.answers import ASKED_BY, PRIORITY
from houvast.facts.question import Answer
from houvast.facts.wording import say
from houvast.firm import toast
from houvast.firm.access import owner_only
from houvast.firm.middleware import FirmRequest
from houvast.indicators.complexity.declared import MOST_PRIORITIES, ORIGINS, STEPS, latest, priority_value
from houvast.indicators.complexity.drawing import changes_chart
from houvast.indicators.complexity.page import simplicity_page
from houvast.indicators.complexity_texts import TEXTS
from houvast.indicators.store import load_own


def page(request: FirmRequest) -> HttpResponse:
    """How much she keeps going, and what may go."""
    shown = simplicity_page(load_ledger(request.firm), load_own(request.firm), request.today, request.norms)
    context = {
        "page": shown,
        "chart": changes_chart(shown.changes, request.language),
        "options": [(value, TEXTS[f"indicators.load_asked_{value}"]) for value in shown.origin_options],
        "steps": [(step, TEXTS[f"indicators.load_step_{step}"]) for step in shown.steps],
        "may_ask": request.member.may_enter("week"),
        "may_change": request.member.is_owner,
        "menu_current": "indicators:figures",
    }
    return render(request, "indicators/simplicity.html", context)


@require_POST
@owner_only
def asked_by(request: FirmRequest) -> HttpResponse:
    """Note who asked for something that came, by one tap; an empty tap clears it."""
    ledger, own = load_ledger(request.firm), load_own(request.firm)
    subject, value = request.POST.get("subject", ""), request.POST.get("value", "")
    came = next((one for one in latest(ledger, own, request.today, request.norms) if one.subject == subject), None)
    if came is None or value not in {"", *ORIGINS}:
        raise Http404
    if value:
        save_answer(request.firm, Answer(ASKED_BY, subject, value))
    else:
        forget_answer(request.firm, ASKED_BY, subject)
    said = TEXTS["indicators.load_asked_said" if value else "indicators.load_asked_gone"]
    toast.leave(request.session, say(said, request.language, {"name": came.change.seen.name}))
    return redirect("indicators:simplicity")


@require_POST
@owner_only
def priorities(request: FirmRequest) -> HttpResponse:
    """Keep her three priorities and how far they are; an empty one is taken away."""
    for place in map(str, range(1, MOST_PRIORITIES + 1)):
        words, step = request.POST.get(f"words{place}", "").strip(), request.POST.get(f"step{place}", "0")
        if step not in map(str, STEPS):
            raise Http404
        if words:
            save_answer(request.firm, Answer(PRIORITY, place, priority_value(words, int(step))))
        else:
            forget_answer(request.firm, PRIORITY, place)
    toast.leave(request.session, say(TEXTS["indicators.load_priority_kept"], request.language))
    return redirect("indicators:simplicity")
