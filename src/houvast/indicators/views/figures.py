"""The doors of the seven figures: the list, and one of them."""

from django.http import Http404, HttpResponse
from django.shortcuts import render

from houvast.books.store import load_ledger
from houvast.firm.middleware import FirmRequest
from houvast.indicators.drawing import large, small
from houvast.indicators.figures.page import figure_page, figures_page
from houvast.indicators.store import figures


def page(request: FirmRequest) -> HttpResponse:
    """The seven figures, in the order of her kind."""
    shown = figures_page(figures(request.firm, load_ledger(request.firm), request.today, request.norms))
    rows = [(row, small(row.figure, request.language)) for row in shown.rows]
    return render(request, "indicators/figures.html", {"page": shown, "rows": rows})


def figure(request: FirmRequest, key: str) -> HttpResponse:
    """One figure, what is usual, and what stands behind it."""
    found = figure_page(figures(request.firm, load_ledger(request.firm), request.today, request.norms), key)
    if found is None:
        raise Http404
    chart = large(found.row.figure, request.language)
    return render(request, "indicators/figure.html", {"page": found, "chart": chart})
