"""The doors of firms like hers: the page, giving a company file, saying its size, taking it away."""

from typing import get_args

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from houvast.books.store import load_ledger
from houvast.facts.company import Size
from houvast.facts.wording import say
from houvast.firm import toast
from houvast.firm.access import owner_only
from houvast.firm.middleware import FirmRequest
from houvast.formats.limits import MAX_FILE
from houvast.indicators.peers.page import peers_page
from houvast.indicators.peers.store import (
    company_file_of,
    forget_company_file,
    keep_company_file,
    read_company_file,
)
from houvast.indicators.peers_texts import TEXTS
from houvast.indicators.store import load_own

_SIZES: tuple[Size, ...] = get_args(Size)


def page(request: FirmRequest) -> HttpResponse:
    """Her company file beside firms of her kind and size, or why not."""
    ledger, own = load_ledger(request.firm), load_own(request.firm)
    shown = peers_page(ledger, own, request.today, request.norms, company_file_of(request.firm))
    sizes = [(size, TEXTS[f"indicators.peers_size_{size}"]) for size in _SIZES]
    context = {
        "page": shown,
        "sizes": sizes,
        "may_change": request.member.is_owner,
        "menu_current": "indicators:figures",
    }
    return render(request, "indicators/peers.html", context)


@require_POST
@owner_only
def give(request: FirmRequest) -> HttpResponse:
    """Read the file she gives; any other file is named as such in one sentence."""
    given = request.FILES.get("file")
    readable = given is not None and given.size is not None and given.size <= MAX_FILE
    found = read_company_file(given.read(), given.name or "") if given is not None and readable else None
    if found is not None:
        keep_company_file(request.firm, found)
    return _done(request, "indicators.peers_wrong" if found is None else "indicators.peers_kept")


@require_POST
@owner_only
def size(request: FirmRequest) -> HttpResponse:
    """She says of which size the firms in the file are, where the file does not."""
    file, said = company_file_of(request.firm), request.POST.get("size", "")
    known = next((one for one in _SIZES if one == said), None)
    if file is None or known is None or file.size is not None:
        raise Http404
    keep_company_file(request.firm, file._replace(size=known))
    return _done(request, "indicators.peers_kept")


@require_POST
@owner_only
def forget(request: FirmRequest) -> HttpResponse:
    """Take the file away."""
    forget_company_file(request.firm)
    return _done(request, "indicators.peers_gone")


def _done(request: FirmRequest, key: str) -> HttpResponse:
    toast.leave(request.session, say(TEXTS[key], request.language))
    return redirect("indicators:peers")
