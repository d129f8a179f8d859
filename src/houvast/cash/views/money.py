"""The doors of the money page, and of the invoices by day."""

from django.http import HttpResponse
from django.shortcuts import render

from houvast.books.store import load_ledger
from houvast.cash.balance import past_closes
from houvast.cash.drawing import fan_chart
from houvast.cash.invoices import invoice_list
from houvast.cash.page import cash_page
from houvast.cash.store import load_own, note_forecast
from houvast.facts.ledger import Direction
from houvast.firm.middleware import FirmRequest

_A_PAGE = 50


def page(request: FirmRequest) -> HttpResponse:
    """The thirteen weeks."""
    ledger, own = load_ledger(request.firm), load_own(request.firm)
    note_forecast(request.firm, ledger, own, request.today, request.norms)
    shown = cash_page(ledger, own, request.today, request.norms)
    context = {
        "page": shown,
        "chart": fan_chart(shown.forecast, past_closes(ledger, own, request.today, request.norms), request.language),
        "today": request.today,
        "may_open": request.member.may_enter("inbox"),
        "may_party": request.member.may_enter("parties"),
        "may_change": request.member.is_owner,
    }
    return render(request, "cash/page.html", context)


def invoices(request: FirmRequest) -> HttpResponse:
    """Every open invoice of one side with its day, fifty at a time."""
    side = _side(request)
    listed = invoice_list(load_ledger(request.firm), load_own(request.firm), request.today, request.norms, side)
    rows = (*listed.rows, *listed.unsure)
    pages = max(1, -(-len(rows) // _A_PAGE))
    asked = request.GET.get("pagina", "1")
    number = min(max(1, int(asked)), pages) if asked.isascii() and asked.isdigit() and len(asked) < 7 else 1
    context = {
        "list": listed,
        "rows": rows[(number - 1) * _A_PAGE : number * _A_PAGE],
        "side": "uit" if side == "purchase" else "in",
        "number": number,
        "pages": pages,
        "may_party": request.member.may_enter("parties"),
        "may_change": request.member.is_owner and side == "purchase",
        "menu_current": "cash:page",
    }
    return render(request, "cash/invoices.html", context)


def _side(request: FirmRequest) -> Direction:
    return "purchase" if request.GET.get("kant") == "uit" else "sale"
