"""The doors of the frame itself: search, the phone's 'more', and a sign of life."""

from django.http import HttpResponse
from django.shortcuts import render

from houvast.books.store import load_ledger
from houvast.firm.access import any_member, public, room
from houvast.firm.middleware import FirmRequest
from houvast.web.search import SHOWN, find


@room("parties")
def search(request: FirmRequest) -> HttpResponse:
    """Customers, suppliers and invoices that match ?q=."""
    words = request.GET.get("q", "").strip()[:80]
    found = find(load_ledger(request.firm), words)
    return render(request, "search.html", {"words": words, "found": found, "shown": SHOWN})


@any_member
def more(request: FirmRequest) -> HttpResponse:
    """On a phone: everything that has no place in the bar below."""
    return render(request, "more.html", {})


@public
def alive(_request: FirmRequest) -> HttpResponse:
    """Whether the server answers; for a watchdog and for the second start on the same data folder."""
    return HttpResponse("houvast", content_type="text/plain")
