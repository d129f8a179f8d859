"""The doors of the list, and of a quote that begins."""

from datetime import datetime
from zoneinfo import ZoneInfo

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from houvast.books.store import load_ledger
from houvast.facts.party import PartyRef, plain_name
from houvast.facts.wording import say
from houvast.firm import toast
from houvast.firm.middleware import FirmRequest
from houvast.quotes import store
from houvast.quotes.own import QuotesOwn
from houvast.quotes.page import SHOWN, quotes_page
from houvast.quotes.similar import similar
from houvast.quotes.starting import blank, like
from houvast.quotes.store.known import known_customer
from houvast.quotes.texts import TEXTS
from houvast.quotes.values import Quote

BRUSSELS = ZoneInfo("Europe/Brussels")
_NAMES = 400
_LONGEST = 200


def page(request: FirmRequest) -> HttpResponse:
    """The list."""
    asked, number = request.GET.get("toon", ""), request.GET.get("pagina", "1")
    shown = quotes_page(
        load_ledger(request.firm),
        store.load_own(request.firm),
        request.today,
        request.norms,
        shown=next((one for one in SHOWN if one == asked), "open"),
        words=request.GET.get("zoek", "")[:80].strip(),
        number=int(number) if number.isdecimal() and len(number) < 6 else 1,
    )
    return render(request, "quotes/page.html", {"page": shown})


def new(request: FirmRequest) -> HttpResponse:
    """Who for and what for; then from which earlier quote she starts."""
    own = store.load_own(request.firm)
    asked = request.POST if request.method == "POST" else request.GET
    name, title = (" ".join(asked.get(field, "").split())[:_LONGEST] for field in ("klant", "werk"))
    at, wrong = _asked_at(asked.get("gevraagd", "")), ""
    if asked and (not name or at is None):
        wrong = "new_customer_wrong" if not name else "new_asked_wrong"
    context = {
        "name": name,
        "title": title,
        "asked": timezone.localtime(at or timezone.now()).strftime("%Y-%m-%dT%H:%M"),
        "wrong": f"quotes.{wrong}" if wrong else "",
        "names": _names(request, own),
        "menu_current": "quotes:page",
    }
    if not asked or wrong or at is None:
        return render(request, "quotes/new.html", context, status=422 if wrong else 200)
    fresh = blank(_customer(request, own, name), title, at, own.defaults, request.today, request.norms)
    if request.method == "POST":
        return _begin(request, own, fresh, request.POST.get("van", ""))
    earlier = similar(fresh, (one.sent.quote if one.sent else one.draft for one in own.dossiers))
    return render(request, "quotes/new.html", context | {"earlier": earlier, "ready": True})


def _begin(request: FirmRequest, own: QuotesOwn, fresh: Quote, number: str) -> HttpResponse:
    dossier = own.by_number.get(number)
    if dossier is not None:
        earlier = dossier.sent.quote if dossier.sent else dossier.draft
        keys = {f"{line.supplier}/{line.article_nr}" for line in earlier.lines} | {
            f"{part.supplier}/{part.article_nr}" for line in earlier.lines for part in line.parts
        }
        fresh = like(fresh, earlier, store.articles_at(request.firm, keys), own.rates)
    made = store.create(request.firm, fresh, timezone.now(), request.today, who=request.member.name)
    return redirect("quotes:edit", made.number)


def _asked_at(typed: str) -> datetime | None:
    """The moment of the request; now where she left it empty, None for what is no moment."""
    if not typed:
        return timezone.now()
    try:
        found = parse_datetime(typed)
    except ValueError:
        return None
    if found is None or not 2000 <= found.year <= 2100:
        return None
    return found if found.tzinfo else found.replace(tzinfo=BRUSSELS)


def _names(request: FirmRequest, own: QuotesOwn) -> list[str]:
    """Customers to choose from: of her quotes first, then of her books."""
    books = (one.name for one in load_ledger(request.firm).parties if "customer" in one.roles)
    return list(dict.fromkeys([*(one.draft.customer.name for one in own.dossiers), *books]))[:_NAMES]


def _customer(request: FirmRequest, own: QuotesOwn, name: str) -> PartyRef:
    """The customer of this name as she knows it: of an earlier quote, of her books, else only the name."""
    plain = plain_name(name)
    for one in own.dossiers:
        if plain_name(one.draft.customer.name) == plain:
            return one.draft.customer
    ledger = load_ledger(request.firm)
    party = next((one for one in ledger.parties if plain_name(one.name) == plain), None)
    return known_customer(request.firm, ledger, party) if party else PartyRef(name)


def said(request: FirmRequest, key: str, undo: str | None = None, **values: object) -> None:
    """Say something on the next page."""
    toast.leave(request.session, say(TEXTS[f"quotes.{key}"], request.language, values), undo)
