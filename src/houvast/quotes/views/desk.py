"""The doors of following up: whom to call, the link for one customer, questions and answers."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from urllib.parse import quote as quoted

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from houvast.facts.party import PartyRef
from houvast.facts.wording import say
from houvast.firm import toast
from houvast.firm.middleware import FirmRequest
from houvast.quotes.follow_up import calendar, reminders, state
from houvast.quotes.link_page import answered, link_page
from houvast.quotes.revisions import BRUSSELS
from houvast.quotes.store import ChangedMeanwhileError, dossier, keep, load_own
from houvast.quotes.store.links import links_of, make_link, withdraw_links
from houvast.quotes.texts import TEXTS
from houvast.quotes.values import Dossier
from houvast.quotes.views.link_forms import TEXT

_HTTPS = "https://"


@require_safe
def follow(request: FirmRequest) -> HttpResponse:
    """Whom she calls, and the questions that wait for her."""
    dossiers = load_own(request.firm).dossiers
    planned = sorted(one for each in dossiers for one in reminders(each, request.today, request.norms))
    asked = [one for one in dossiers if state(one, request.today) == "asked"]
    return render(request, "quotes/follow.html", {"planned": planned, "asked": asked, "menu_current": "quotes:page"})


@require_safe
def follow_calendar(request: FirmRequest) -> HttpResponse:
    """The days to call, of all quotes or of one, as a calendar file."""
    only = request.GET.get("offerte", "")
    dossiers = [one for one in load_own(request.firm).dossiers if not only or one.number == only]
    planned = [one for each in dossiers for one in reminders(each, request.today, request.norms)]
    data = calendar(planned, timezone.now(), request.language)
    response = HttpResponse(data, content_type="text/calendar; charset=utf-8")
    name = say(TEXTS["quotes.follow_file"], request.language)
    response.headers["Content-Disposition"] = f'attachment; filename="{name}.ics"'
    return response


@require_safe
def desk(request: FirmRequest, number: str) -> HttpResponse:
    """One quote and its customer: the link, and the talk."""
    return _desk(request, *_found(request, number))


@require_POST
def link(request: FirmRequest, number: str) -> HttpResponse:
    """A fresh link, shown once. Only where the customer can reach this address, and the quote was sent."""
    known, version = _found(request, number)
    if known.sent is None or not public_address():
        raise Http404
    token = make_link(request.firm, number, timezone.now(), _expires(request, known))
    address = f"{public_address()}{reverse('quotes:link', args=[token])}"
    return _desk(request, known, version, address=address)


@require_POST
def withdraw(request: FirmRequest, number: str) -> HttpResponse:
    """No link of this quote opens any more."""
    _found(request, number)
    withdraw_links(request.firm, number)
    return _done(request, number, "desk_withdrawn")


@require_POST
def answer(request: FirmRequest, number: str) -> HttpResponse:
    """Her answer to what the customer asked."""
    known, version = _found(request, number)
    text = request.POST.get("text", "").strip().replace("\0", "")
    if not text or len(text) > TEXT:
        return _desk(request, known, version, complaint="quotes.desk_answer_wrong")
    return _keep(
        request,
        number,
        lambda one, now: answered(one, text, now, request.member.name),
        "desk_answered",
    )


def public_address() -> str:
    """Where customers reach this server, without a slash at the end; empty where they cannot."""
    given: str = settings.PUBLIC_ADDRESS
    return given.rstrip("/") if settings.SERVED and given.startswith(_HTTPS) else ""


def _found(request: FirmRequest, number: str) -> tuple[Dossier, int]:
    found = dossier(request.firm, number)
    if found is None:
        raise Http404
    return found


def _expires(request: FirmRequest, known: Dossier) -> datetime:
    """Some weeks after the last day of the quote, so that who accepted still finds the proof."""
    until = (known.sent.quote.valid_until if known.sent else None) or request.today
    days = int(request.norms.value("quote_link_days", request.today))
    last = max(until, request.today) + timedelta(days=days)
    return datetime.combine(last, time.max, BRUSSELS)


def _desk(
    request: FirmRequest, known: Dossier, _version: int, *, address: str = "", complaint: str = ""
) -> HttpResponse:
    customer = known.draft.customer
    ready = {"customer": customer.name, "number": known.number, "address": address, "firm": _firm_name(request)}
    text = say(TEXTS["quotes.desk_ready"], request.language, ready) if address else ""
    subject = say(TEXTS["quotes.desk_subject"], request.language, {"number": known.number})
    context = {
        "number": known.number,
        "customer": customer.name,
        "sent": known.sent is not None,
        "state": f"quotes.state_{state(known, request.today)}",
        "can_link": bool(public_address()),
        "links": links_of(request.firm, known.number, timezone.now()),
        "address": address,
        "text": text,
        "mail": f"mailto:{quoted(customer.email or '')}?subject={quoted(subject)}&body={quoted(text)}",
        "whatsapp": f"https://wa.me/?text={quoted(text)}",
        "talk": [one for one in known.events if one.kind in {"question", "answer"}],
        "page": link_page(known, PartyRef(_firm_name(request)), request.today, request.norms, chosen=None),
        "complaint": complaint,
        "menu_current": "quotes:page",
    }
    return render(request, "quotes/desk.html", context, status=422 if complaint else 200)


def _firm_name(request: FirmRequest) -> str:
    return load_own(request.firm).defaults.seller.name or request.firm.name


def _keep(request: FirmRequest, number: str, change: Callable[[Dossier, datetime], Dossier], done: str) -> HttpResponse:
    known, version = _found(request, number)
    try:
        keep(request.firm, change(known, timezone.now()), version)
    except ChangedMeanwhileError:
        done = "desk_meanwhile"
    return _done(request, number, done)


def _done(request: FirmRequest, number: str, key: str) -> HttpResponse:
    toast.leave(request.session, say(TEXTS[f"quotes.{key}"], request.language))
    return redirect("quotes:desk", number)
