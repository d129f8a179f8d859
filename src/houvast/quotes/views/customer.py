"""The door of the customer: whoever holds the link reads this quote, ticks, asks, accepts or declines. Nothing else.

No sign-in, so nothing of the owner may pass here: a page is made of `link_page` alone. A link that is wrong, withdrawn
or expired gives one and the same answer, and who keeps trying has to wait.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import wraps
from ipaddress import ip_address, ip_network
from math import ceil
from typing import Concatenate, NamedTuple, ParamSpec

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from houvast.books.models import Firm
from houvast.books.store import load_ledger, norms
from houvast.facts.party import PartyRef
from houvast.facts.text import Text
from houvast.firm.access import public
from houvast.firm.middleware import FirmRequest
from houvast.formats.picture import picture
from houvast.quotes.defaults import seller_of
from houvast.quotes.follow_up import accept, decline
from houvast.quotes.link_colours import stylesheet
from houvast.quotes.link_page import (
    Choices,
    LinkPage,
    acceptance,
    asked,
    chosen_of,
    link_page,
    opened,
    questions_of,
    refusal_of_yes,
)
from houvast.quotes.store import ChangedMeanwhileError, defaults, dossier, keep, logo, revision_pdf
from houvast.quotes.store.known import known_seller
from houvast.quotes.store.links import ANSWERS, GUESSES, LOOKS, knock, must_wait, opened_by
from houvast.quotes.texts import TEXTS
from houvast.quotes.values import Dossier
from houvast.quotes.views.link_forms import REASONS, No, Question, Yes

_MOST_QUESTIONS = 20
_GROUP = "keuze-"
_AGENT = 300
Rest = ParamSpec("Rest")


class Guest(NamedTuple):
    """Who holds a link: what it opens, and how to come back."""

    token: str
    firm: Firm
    dossier: Dossier
    version: int
    now: datetime

    @property
    def seller(self) -> PartyRef:
        """Whose quote it is, as on her paper."""
        ledger = load_ledger(self.firm)
        found = seller_of(defaults(self.firm), ledger.firm, known_seller(self.firm, ledger))
        return found if found.name else found._replace(name=self.firm.name)


Answer = Callable[Concatenate[FirmRequest, Guest, Rest], HttpResponse]


def behind_link(answer: Answer[Rest]) -> Callable[..., HttpResponse]:
    """A page that a good link opens, for anybody who holds it; counted, and never found by a search engine."""

    @wraps(answer)
    def view(request: FirmRequest, token: str, *args: Rest.args, **rest: Rest.kwargs) -> HttpResponse:
        now, address = timezone.now(), network_of(request.META.get("REMOTE_ADDR", ""))
        waiting = must_wait("guess", address, GUESSES, now) or knock("look", address, LOOKS, now)
        found = opened_by(token, now) if waiting is None else None
        known = dossier(found.firm, found.number) if found is not None else None
        if waiting is not None:
            response = _busy(request, waiting)
        elif found is None or known is None or known[0].sent is None:
            knock("guess", address, GUESSES, now)
            response = render(request, "quotes/link_gone.html", {"next": request.path}, status=404)
        else:
            response = answer(request, Guest(token, found.firm, *known, now), *args, **rest)
        response.headers["X-Robots-Tag"] = "noindex, nofollow, noarchive"
        return response

    return public(view)


@behind_link
def page(request: FirmRequest, guest: Guest) -> HttpResponse:
    """The latest version; posting the ticks works the total out again, and keeps nothing."""
    if request.method == "POST":
        return _page(request, guest, chosen=_chosen(request, guest), given=Yes(request.POST))
    return _page(request, _looked_at(request, guest, None))


@require_safe
@behind_link
def version(request: FirmRequest, guest: Guest, number: int) -> HttpResponse:
    """A version that was sent, to read."""
    return _page(request, _looked_at(request, guest, number), number=number)


@require_safe
@behind_link
def pdf(_request: FirmRequest, guest: Guest, number: int) -> HttpResponse:
    """The very PDF that was sent. Saved, never shown inside: our strict policy breaks the viewer of Chrome."""
    data = revision_pdf(guest.firm, guest.dossier.number, number)
    if not data:
        raise Http404
    response = HttpResponse(data, content_type="application/pdf")
    name = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in guest.dossier.number)
    response.headers["Content-Disposition"] = f'attachment; filename="{name}-{number}.pdf"'
    return response


@require_POST
@behind_link
def yes(request: FirmRequest, guest: Guest) -> HttpResponse:
    """The customer accepts what stood on the page; anything else is shown again first."""
    chosen, form = _chosen(request, guest), Yes(request.POST)
    shown = _shown(request, guest, chosen=chosen)
    complaint = _too_often(guest) or _first_error(form) or _refused(request, shown, form)
    if complaint is not None:
        return _page(request, guest, chosen=chosen, given=form, complaint=complaint)
    said = acceptance(
        shown,
        chosen,
        form.cleaned_data["name"],
        form.cleaned_data["email"],
        request.META.get("REMOTE_ADDR", ""),
        request.META.get("HTTP_USER_AGENT", "")[:_AGENT].replace("\0", ""),
    )
    return _kept(request, guest, accept(guest.dossier, shown.view.revision, said, guest.now), "akkoord")


@require_POST
@behind_link
def no(request: FirmRequest, guest: Guest) -> HttpResponse:
    """The customer declines, with the reason."""
    form = No(request.POST)
    complaint = _too_often(guest) or _first_error(form)
    if complaint is not None:
        return _page(request, guest, complaint=complaint, form_no=form)
    number, given = _number(request), form.cleaned_data
    return _kept(request, guest, decline(guest.dossier, number, given["reason"], guest.now, given["text"]), "antwoord")


@require_POST
@behind_link
def ask(request: FirmRequest, guest: Guest) -> HttpResponse:
    """The customer asks something."""
    form = Question(request.POST)
    complaint = _too_often(guest) or _first_error(form)
    if complaint is None and questions_of(guest.dossier) >= _MOST_QUESTIONS:
        complaint = TEXTS["quotes.link_questions_full"]
    if complaint is not None:
        return _page(request, guest, complaint=complaint, form_ask=form)
    return _kept(request, guest, asked(guest.dossier, form.cleaned_data["question"], guest.now), "vragen")


@require_safe
@behind_link
def style(_request: FirmRequest, guest: Guest) -> HttpResponse:
    """The firm's colour."""
    return HttpResponse(stylesheet(defaults(guest.firm).colour), content_type="text/css; charset=utf-8")


@require_safe
@behind_link
def logo_of(_request: FirmRequest, guest: Guest) -> HttpResponse:
    """The firm's logo: a PNG or JPEG, by its own bytes."""
    found = picture(logo(guest.firm))
    if found is None:
        raise Http404
    return HttpResponse(found.data, content_type=f"image/{found.kind}")


def network_of(address: str) -> str:
    """What is counted as one visitor: an address, or of IPv6 the network that one house or office has."""
    try:
        known = ip_address(address)
    except ValueError:
        return ""
    return str(known) if known.version == 4 else str(ip_network((int(known), 64), strict=False))


def _busy(request: FirmRequest, waiting: timedelta) -> HttpResponse:
    seconds = ceil(waiting.total_seconds())
    context = {"minutes": ceil(seconds / 60), "next": request.path}
    response = render(request, "quotes/link_busy.html", context, status=429)
    response.headers["Retry-After"] = str(seconds)
    return response


def _too_often(guest: Guest) -> Text | None:
    waiting = knock("answer", guest.token, ANSWERS, guest.now)
    if waiting is None:
        return None
    busy, minutes = TEXTS["quotes.link_busy"], str(ceil(waiting.total_seconds() / 60))
    return Text(*(said.replace("{minutes}", minutes) for said in busy))


def _chosen(request: FirmRequest, guest: Guest) -> Choices:
    variants = {
        name.removeprefix(_GROUP): str(value) for name, value in request.POST.items() if name.startswith(_GROUP)
    }
    sent = guest.dossier.sent
    if sent is None:
        raise Http404
    return chosen_of(request.POST.getlist("optie"), variants, sent.quote)


def _shown(request: FirmRequest, guest: Guest, *, number: int | None = None, chosen: Choices | None = None) -> LinkPage:
    made = link_page(guest.dossier, guest.seller, request.today, norms(guest.firm), number=number, chosen=chosen)
    if made is None:
        raise Http404
    return made


def _number(request: FirmRequest) -> int:
    """The version that was answered, as posted; 0 for what is none."""
    text = request.POST.get("versie", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0


def _first_error(form: Yes | No | Question) -> Text | None:
    if form.is_valid():
        return None
    return TEXTS[str(next(iter(form.errors.values()))[0])]


def _refused(request: FirmRequest, shown: LinkPage, form: Yes) -> Text | None:
    if _number(request) != shown.view.revision:
        return TEXTS["quotes.refused_revision"]
    given = form.cleaned_data
    return refusal_of_yes(shown, request.POST.get("gezien", ""), given["name"], agreed=given["agree"])


def _looked_at(request: FirmRequest, guest: Guest, number: int | None) -> Guest:
    """The first look of a person is noted; the previews of mail and chat, and the firm's own looks, are not."""
    there = number is None or any(one.number == number for one in guest.dossier.revisions)
    by_person = request.headers.get("Sec-Fetch-Mode") == "navigate" and "Sec-Purpose" not in request.headers
    sent = guest.dossier.sent
    if request.method != "GET" or request.user.is_authenticated or not by_person or not there or sent is None:
        return guest
    seen_now = opened(guest.dossier, number or sent.number, guest.now)
    if seen_now is None:
        return guest
    try:
        return guest._replace(dossier=seen_now, version=keep(guest.firm, seen_now, guest.version))
    except ChangedMeanwhileError:  # noted a moment ago, or next time
        return guest


def _kept(request: FirmRequest, guest: Guest, changed: Dossier | Text, place: str) -> HttpResponse:
    """Keep what was answered and go back to the page; a refusal, or a change of a moment ago, is shown first."""
    if isinstance(changed, Text):
        return _page(request, guest, complaint=changed)
    try:
        keep(guest.firm, changed, guest.version)
    except ChangedMeanwhileError:
        again = dossier(guest.firm, guest.dossier.number)
        if again is None:
            raise Http404 from None
        latest = guest._replace(dossier=again[0], version=again[1])
        return _page(request, latest, complaint=TEXTS["quotes.link_meanwhile"])
    return HttpResponseRedirect(reverse("quotes:link", args=[guest.token]) + f"#{place}")


def _page(
    request: FirmRequest,
    guest: Guest,
    *,
    number: int | None = None,
    chosen: Choices | None = None,
    given: Yes | None = None,
    form_no: No | None = None,
    form_ask: Question | None = None,
    complaint: Text | None = None,
) -> HttpResponse:
    context = {
        "page": _shown(request, guest, number=number, chosen=chosen),
        "token": guest.token,
        "has_logo": picture(logo(guest.firm)) is not None,
        "next": reverse("quotes:link", args=[guest.token]),
        "given": given,
        "form_no": form_no,
        "form_ask": form_ask,
        "reasons": [(one, f"quotes.link_reason_{one}") for one in REASONS],
        "complaint": complaint,
    }
    return render(request, "quotes/link.html", context, status=200 if complaint is None else 422)
