"""The doors of her price lists: a file in, one screen about its columns, the difference, and the list that counts."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from houvast.books.store import save_answer
from houvast.facts.text import Sentence
from houvast.firm.access import owner_only
from houvast.firm.middleware import FirmRequest
from houvast.formats.limits import MAX_FILE
from houvast.formats.words import trouble_in_words
from houvast.quotes import store
from houvast.quotes.follow_up import OPEN, state
from houvast.quotes.forms import text_in
from houvast.quotes.pricelist.columns import chosen_roles, column_lines, layout_answer, problem_with
from houvast.quotes.pricelist.update import difference, merged
from houvast.quotes.store.lists import take_back
from houvast.quotes.store.waiting import Read, let_go, read_waiting_list, take_in, waiting_lists
from houvast.quotes.values import Quote
from houvast.quotes.views.listing import said

_SHOWN = 12


@owner_only
def page(request: FirmRequest) -> HttpResponse:
    """Her lists, those that wait, and the place to give one."""
    if request.method == "POST":
        return _take_in(request)
    lists = store.list_states(request.firm)
    context = {
        "lists": lists,
        "waiting": waiting_lists(request.firm),
        "suppliers": sorted({one.supplier for one in lists}),
        "menu_current": "quotes:page",
    }
    return render(request, "quotes/lists.html", context)


def _take_in(request: FirmRequest) -> HttpResponse:
    supplier, file = text_in(request.POST, "leverancier"), request.FILES.get("lijst")
    if not supplier or file is None or not file.name:
        said(request, "list_needs")
        return redirect("quotes:lists")
    if (file.size or 0) > MAX_FILE:
        said(request, "list_too_big")
        return redirect("quotes:lists")
    key = take_in(request.firm, supplier, file.name, file.read(), timezone.now())
    return redirect("quotes:list", key)


@owner_only
def one(request: FirmRequest, key: int) -> HttpResponse:
    """One list that waits: its columns where they are not known yet, else what it changes."""
    read = read_waiting_list(request.firm, key, request.today)
    if read is None:
        raise Http404
    again = "kolommen" in request.GET and bool(read.found.layouts)
    if request.method == "POST":
        return _confirm(request, read)
    if read.found.asked or again:
        return _columns(request, read, None)
    return _difference(request, read)


def _confirm(request: FirmRequest, read: Read) -> HttpResponse:
    """Remember what she said of the columns of the layout on the page."""
    sheets = {sheet.fingerprint: sheet for sheet in (*read.found.asked, *read.found.layouts)}
    sheet = sheets.get(request.POST.get("opmaak", ""))
    if sheet is None:
        raise Http404
    roles = chosen_roles(sheet, request.POST)
    problem = problem_with(roles)
    if problem is not None:
        return _columns(request, read, problem)
    save_answer(request.firm, layout_answer(read.waiting.supplier, sheet, roles))
    return redirect("quotes:list", read.waiting.key)


def _columns(request: FirmRequest, read: Read, problem: Sentence | None) -> HttpResponse:
    sheet = next(iter(read.found.asked or read.found.layouts))
    chosen = chosen_roles(sheet, request.POST) if problem else None
    context = {
        "waiting": read.waiting,
        "sheet": sheet,
        "lines": tuple(column_lines(sheet, chosen)),
        "problem": problem,
        "menu_current": "quotes:page",
    }
    return render(request, "quotes/list_columns.html", context, status=422 if problem else 200)


def _difference(request: FirmRequest, read: Read) -> HttpResponse:
    troubles = [trouble_in_words(trouble, request.language) for trouble in read.found.troubles]
    context = {
        "waiting": read.waiting,
        "found": read.found,
        "first": not read.before,
        "update": difference(read.before, read.found, _open_quotes(request), request.today, request.norms),
        "some": read.found.articles[:_SHOWN],
        "troubles": troubles[:_SHOWN],
        "more": max(0, len(troubles) - _SHOWN),
        "menu_current": "quotes:page",
    }
    return render(request, "quotes/list_difference.html", context)


@owner_only
@require_POST
def keep(request: FirmRequest, key: int) -> HttpResponse:
    """Let the list count from now on."""
    read = read_waiting_list(request.firm, key, request.today)
    if read is None or not read.found.articles:
        raise Http404
    day = max((article.valid_from for article in read.found.articles if article.valid_from), default=request.today)
    count = store.save_list(
        request.firm,
        read.waiting.supplier,
        merged(read.before, read.found),
        name=read.waiting.name,
        day=min(day, request.today),
        read_at=timezone.now(),
    )
    let_go(request.firm, key)
    said(request, "list_kept", supplier=read.waiting.supplier, count=count)
    return redirect("quotes:lists")


@owner_only
@require_POST
def drop(request: FirmRequest, key: int) -> HttpResponse:
    """Do not keep what waits."""
    let_go(request.firm, key)
    said(request, "list_dropped")
    return redirect("quotes:lists")


@owner_only
@require_POST
def back(request: FirmRequest) -> HttpResponse:
    """The list of a supplier as it was before the last one."""
    supplier = request.POST.get("leverancier", "")
    if not take_back(request.firm, supplier):
        raise Http404
    said(request, "list_back", supplier=supplier)
    return redirect("quotes:lists")


def _open_quotes(request: FirmRequest) -> list[Quote]:
    found = []
    for dossier in store.load_own(request.firm).dossiers:
        how = state(dossier, request.today)
        if how == "draft":
            found.append(dossier.draft)
        elif how in OPEN and dossier.sent:
            found.append(dossier.sent.quote)
    return found
