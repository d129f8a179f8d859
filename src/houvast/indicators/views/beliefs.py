"""The doors of her guesses: all four, one of them, and keeping a guess."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from houvast.books.store import load_ledger
from houvast.facts.wording import say
from houvast.firm import toast
from houvast.firm.access import owner_only
from houvast.firm.middleware import FirmRequest
from houvast.indicators.beliefs.answers import BELIEFS, Answer, Belief, answer
from houvast.indicators.beliefs.guess import MOST_DAYS, SURE, Guess, guessed_days, is_open, picked
from houvast.indicators.beliefs.page import belief_page, beliefs_page
from houvast.indicators.beliefs.store import guesses_of, keep_guess
from houvast.indicators.beliefs_texts import TEXTS
from houvast.indicators.store import load_own
from houvast.indicators.templatetags.guesses import form_of

_FIGURES = {"customer": "margin", "days": "payment", "product": "margin", "busiest": "hours"}


@owner_only
def page(request: FirmRequest) -> HttpResponse:
    """The four, and what she guessed before."""
    ledger, own = load_ledger(request.firm), load_own(request.firm)
    shown = beliefs_page(ledger, own, request.today, request.norms, guesses_of(request.firm))
    return render(
        request,
        "indicators/beliefs.html",
        {"page": shown, "menu_current": "indicators:figures"},
    )


@owner_only
def belief(request: FirmRequest, which: str) -> HttpResponse:
    """One of the four: the question first, then both pictures."""
    known = _known(which)
    ledger, own = load_ledger(request.firm), load_own(request.firm)
    shown = belief_page(ledger, own, request.today, request.norms, guesses_of(request.firm), known)
    context = {
        "page": shown,
        "by": TEXTS[f"indicators.belief_by_{shown.found.by}"] if shown.found else None,
        **form_of(request),
        "figure_url": reverse("indicators:figure", args=[_FIGURES[known]]),
        "menu_current": "indicators:figures",
    }
    return render(request, "indicators/belief.html", context)


@require_POST
@owner_only
def keep(request: FirmRequest, which: str) -> HttpResponse:
    """Keep a guess together with what the files say today; nothing while the last is fresh."""
    known = _known(which)
    ledger, own = load_ledger(request.firm), load_own(request.firm)
    found = answer(ledger, own, request.today, request.norms, known)
    if found is None:
        raise Http404
    if is_open(guesses_of(request.firm), known, request.today, request.norms):
        guess = _guess(request, found)
        if guess is None:
            toast.leave(request.session, say(TEXTS["indicators.belief_bad"], request.language, {"most": MOST_DAYS}))
        else:
            keep_guess(request.firm, guess)
    return redirect("indicators:belief", known)


def _known(which: str) -> Belief:
    for one in BELIEFS:
        if one == which:
            return one
    raise Http404


def _guess(request: FirmRequest, found: Answer) -> Guess | None:
    """What she picked or wrote; None for what makes no guess."""
    sure_said, said = request.POST.get("sure", ""), request.POST.get("guess", "").strip()
    sure = next((one for one in SURE if str(one) == sure_said), None)
    if found.belief != "days":
        return picked(found, said, sure, request.today)
    if not (said.isascii() and said.isdigit() and len(said) < 4):
        return None
    return guessed_days(found, int(said), sure, request.today, request.norms)
