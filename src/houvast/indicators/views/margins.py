"""The door of customers and products."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.http import urlencode

from houvast.books.store import load_ledger
from houvast.firm.middleware import FirmRequest
from houvast.indicators.margins.drawing import whale_chart
from houvast.indicators.margins.page import SORTS, TABS, MarginsPage, Sort, Tab
from houvast.indicators.margins_texts import TEXTS
from houvast.indicators.store import margins


def page(request: FirmRequest) -> HttpResponse:
    """One list: customers, products or jobs, in the order she chose."""
    shown = margins(
        request.firm,
        load_ledger(request.firm),
        request.today,
        request.norms,
        tab=next((tab for tab, word in TABS.items() if word == request.GET.get("toon")), None),
        sort=next((sort for sort, word in SORTS.items() if word == request.GET.get("volgorde")), "sales"),
        number=_number(request.GET.get("pagina", "1")),
    )
    context = {
        "page": shown,
        "chart": whale_chart(shown.carried, request.language),
        "tabs": [{"tab": tab, "label": label, "query": _query(tab)} for tab, label in shown.tabs],
        "sorts": _sorts(shown),
        "query": _query(shown.tab, shown.sort),
        "may_parties": request.member.may_enter("parties"),
        "menu_current": "indicators:figures",
    }
    return render(request, "indicators/margins.html", context)


def _sorts(shown: MarginsPage) -> list[dict[str, object]]:
    return [
        {"sort": sort, "label": TEXTS[f"indicators.sort_{sort}"], "query": _query(shown.tab, sort)}
        for sort in shown.sorts
    ]


def _query(tab: Tab, sort: Sort = "sales") -> str:
    chosen = {"toon": TABS[tab], "volgorde": "" if sort == "sales" else SORTS[sort]}
    return urlencode({name: value for name, value in chosen.items() if value})


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else 1
