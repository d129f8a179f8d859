"""The doors of the editor: the page, the search, and every change. Without JavaScript each is a plain form."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from houvast.firm.middleware import FirmRequest
from houvast.quotes import store
from houvast.quotes.editing import added, all_at, chosen, moved, next_key, put_back, removed
from houvast.quotes.editor import editor_page
from houvast.quotes.forms import (
    WrongError,
    customer_from,
    facts_from,
    line_from,
    number_in,
    schedule_from,
    text_in,
    vat_from,
)
from houvast.quotes.frozen import from_json, to_json
from houvast.quotes.own import QuotesOwn
from houvast.quotes.picking import choices_of, picks
from houvast.quotes.starting import earlier_lines, line_of
from houvast.quotes.story import schedule_rows, story
from houvast.quotes.values import LOST_REASONS, VAT_CLASSES, Dossier, Line, Quote
from houvast.quotes.views.listing import said

SHORTCUT = "X-Part"
_GONE = "quotes_gone"
_MOST_FOUND = 8
_ONE = Decimal(1)


def edit(request: FirmRequest, number: str) -> HttpResponse:
    """The editor of one quote."""
    dossier, own = found(request, number)
    asked = request.GET.get("q", "")[:80]
    context = _work(request, dossier, own) | {
        "asked": asked,
        "found": _choices(request, own, asked),
        "story": story(dossier),
        "reasons": LOST_REASONS,
        "schedule": schedule_rows(dossier.draft.schedule),
        "template": store.template(request.firm) is not None,
        "menu_current": "quotes:page",
    }
    return render(request, "quotes/edit.html", context)


def find(request: FirmRequest, number: str) -> HttpResponse:
    """What she may mean by a few letters; a part of the page."""
    _, own = found(request, number)
    return render(request, "quotes/found.html", {"found": _choices(request, own, request.GET.get("q", "")[:80])})


@require_POST
def add_line(request: FirmRequest, number: str) -> HttpResponse:
    """Put what she picked on the quote."""
    _, own = found(request, number)
    pick, asked = request.POST.get("kies", ""), text_in(request.POST, "q")
    try:
        quantity, price = number_in(request.POST, "aantal") or _ONE, number_in(request.POST, "prijs")
    except WrongError:
        return _back(request, number, "add_wrong")
    made = _line(request, own, pick, asked, quantity, price)
    if made is None:
        return _back(request, number, "add_wrong")

    def put(quote: Quote) -> Quote:
        line = replace(made, key=next_key(quote))
        fresh = added(quote, line)
        kept = next(one for one in fresh.lines if one.key == line.key)
        less = {"tekst": line.text, "prijs": _typed(kept.price), "aantal": _typed(kept.quantity)}
        given = {name: str(value) for name, value in request.POST.dict().items() if name in _LESS and value}
        return line_from({**_same(kept), **less, **given}, kept, fresh, secrets=False) if given else fresh

    return _change(request, number, put, "added", text=made.text)


@require_POST
def line(request: FirmRequest, number: str, key: str) -> HttpResponse:
    """Change a line, move it, or take it away."""
    dossier, _ = found(request, number)
    place = next((at for at, one in enumerate(dossier.draft.lines) if one.key == key), None)
    if place is None:
        raise Http404
    there, does = dossier.draft.lines[place], request.POST.get("doe", "")
    if does == "weg":
        request.session[_GONE] = [number, place, to_json(there)]
        undo = reverse("quotes:put_back", args=[number])
        return _change(request, number, lambda quote: removed(quote, key), "line_removed", undo, text=there.text)
    if does in {"op", "neer"}:
        step = -1 if does == "op" else 1
        return _change(request, number, lambda quote: moved(quote, key, step), "")
    secrets = request.member.may_see("margins")
    return _change(request, number, lambda quote: _changed_line(request, quote, key, secrets=secrets), "kept")


@require_POST
def restore(request: FirmRequest, number: str) -> HttpResponse:
    """Put back the line that was just taken away."""
    held = request.session.pop(_GONE, None)
    if not held or held[0] != number:
        raise Http404
    line = from_json(Line, held[2])
    return _change(request, number, lambda quote: put_back(quote, line, held[1]), "line_put_back", text=line.text)


@require_POST
def facts(request: FirmRequest, number: str) -> HttpResponse:
    """What for, where, until when, and the words."""
    return _change(request, number, lambda quote: facts_from(request.POST, quote), "kept")


@require_POST
def customer(request: FirmRequest, number: str) -> HttpResponse:
    """Who it is for."""
    return _change(request, number, lambda quote: customer_from(request.POST, quote), "kept")


@require_POST
def vat(request: FirmRequest, number: str) -> HttpResponse:
    """The facts about home and customer, the switch, and one rate for all lines."""
    asked = request.POST.get("alle", "")
    rate = next((one for one in VAT_CLASSES if one == asked), None)

    def change(quote: Quote) -> Quote:
        ticked = vat_from(request.POST, quote)
        return all_at(ticked, rate) if rate else ticked

    return _change(request, number, change, "kept")


@require_POST
def schedule(request: FirmRequest, number: str) -> HttpResponse:
    """How she wants to be paid."""
    return _change(request, number, lambda quote: replace(quote, schedule=schedule_from(request.POST)), "kept")


@require_POST
def variant(request: FirmRequest, number: str) -> HttpResponse:
    """Which possibility counts for now."""
    group, key = request.POST.get("keuze", ""), request.POST.get("mogelijkheid", "")
    return _change(request, number, lambda quote: chosen(quote, group, key), "")


@require_POST
def throw_away(request: FirmRequest, number: str) -> HttpResponse:
    """Away with a quote that was never sent."""
    if not store.remove_draft(request.firm, number):
        raise Http404
    said(request, "thrown_away", number=number)
    return redirect("quotes:page")


def found(request: FirmRequest, number: str) -> tuple[Dossier, QuotesOwn]:
    """One quote, and all that the room knows."""
    own = store.load_own(request.firm)
    dossier = own.by_number.get(number)
    if dossier is None:
        raise Http404
    return dossier, own


_LESS = ("korting", "btw", "optie", "keuze", "mogelijkheid", "uitleg")


def _same(line: Line) -> dict[str, str]:
    """A line as its own form would give it."""
    return {"btw": line.vat, "eenheid": line.unit, "uitleg": line.description, "waarom": line.vat_reason}


def _typed(value: Decimal) -> str:
    return f"{value:f}".replace(".", ",")


def _changed_line(request: FirmRequest, quote: Quote, key: str, *, secrets: bool) -> Quote:
    there = next((one for one in quote.lines if one.key == key), None)
    return line_from(request.POST, there, quote, secrets=secrets) if there else quote


def _line(
    request: FirmRequest, own: QuotesOwn, pick: str, asked: str, quantity: Decimal, price: Decimal | None
) -> Line | None:
    kind, _, name = pick.partition(":")
    wanted = {name} if kind == "article" else set()
    if kind == "kit":
        wanted = {part.article for kit in own.kits if kit.key == name for part in kit.parts if part.article}
    articles = store.articles_at(request.firm, wanted)
    earlier = earlier_lines(own.dossiers) if kind == "earlier" else {}
    return line_of(pick, asked, "l0", quantity, price, articles, own.kits, earlier, own.rates)


def _choices(request: FirmRequest, own: QuotesOwn, asked: str) -> Any:
    if not asked.strip():
        return ()
    articles = store.finder(request.firm).find(asked, _MOST_FOUND)
    parts = {part.article for kit in own.kits for part in kit.parts if part.article}
    return choices_of(picks(asked, own, articles, store.articles_at(request.firm, parts)))


def _work(request: FirmRequest, dossier: Dossier, own: QuotesOwn) -> dict[str, object]:
    secrets = request.member.may_see("margins")
    return {
        "page": editor_page(dossier, own.rates, request.today, request.norms, secrets=secrets),
        "secrets": secrets,
        "open_line": request.GET.get("lijn", ""),
    }


def _change(
    request: FirmRequest,
    number: str,
    how: Callable[[Quote], Quote],
    key: str,
    undo: str | None = None,
    **values: object,
) -> HttpResponse:
    """Make a change and show the quote as it stands now; a field that is not right changes nothing."""
    try:
        changed = store.change(request.firm, number, how, timezone.now())
    except WrongError:
        return _back(request, number, "facts_wrong")
    if changed is None:
        raise Http404
    return _back(request, number, key, undo, **values)


def _back(request: FirmRequest, number: str, key: str, undo: str | None = None, **values: object) -> HttpResponse:
    """The lines as they stand now, for the script on the page; else the page itself, which says what was done."""
    wrong, part = "wrong" in key, request.headers.get(SHORTCUT)
    if key and (wrong or not part):
        said(request, key, undo, **values)
    if part:
        dossier, own = found(request, number)
        return render(request, "quotes/work.html", _work(request, dossier, own), status=422 if wrong else 200)
    return redirect(f"{reverse('quotes:edit', args=[number])}#{request.POST.get('terug', 'lijnen')}")
