"""The doors of what quotes brought, and of the five questions before odd work."""

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

from django.http import HttpResponse
from django.shortcuts import render

from houvast.books.store import load_ledger
from houvast.firm.middleware import FirmRequest
from houvast.quotes.calculation import totals
from houvast.quotes.margin import margins
from houvast.quotes.odd_work import OddJob, weigh
from houvast.quotes.own import QuotesOwn
from houvast.quotes.results import results_page
from houvast.quotes.store import load_own
from houvast.quotes.values import Quote

NUMBERS = ("margin", "owner_hours", "full_weeks", "in_advance", "money")
_LONGEST = 200
_TENTH = Decimal("0.1")
_LARGEST = Decimal(10) ** 9
_NEW = {"ja": True, "nee": False}


def results(request: FirmRequest) -> HttpResponse:
    """What it brought."""
    own = load_own(request.firm)
    page = results_page(load_ledger(request.firm), own, request.today, request.norms)
    return render(request, "quotes/results.html", {"page": page, "menu_current": "quotes:page"})


def odd_work(request: FirmRequest) -> HttpResponse:
    """Five questions about a job she describes, or about a quote of hers; nothing is kept."""
    own = load_own(request.firm)
    dossier = own.by_number.get(request.GET.get("offerte", ""))
    begun = _from_quote(request, own, dossier.draft) if dossier else {}
    typed = {name: value.strip()[:_LONGEST] for name, value in request.POST.items() if isinstance(value, str)}
    given = typed if request.method == "POST" else begun
    numbers = {name: _number(given.get(name, "")) for name in NUMBERS}
    wrong = [name for name in NUMBERS if given.get(name) and numbers[name] is None]
    context = {
        "fields": [(name, f"quotes.odd_{name}", given.get(name, ""), name in wrong) for name in NUMBERS],
        "given": given,
        "quotes": [one.draft for one in own.dossiers][:_LONGEST],
        "chosen": dossier.number if dossier else "",
        "hidden": dossier is not None and not request.member.may_see("margins"),
        "menu_current": "quotes:page",
    }
    if given and not wrong:
        job = OddJob(new_thing=_NEW.get(given.get("new_thing", "")), **numbers)
        context["verdict"] = weigh(
            job, given.get("customer") or "…", given.get("what") or "…", request.today, request.norms
        )
    return render(request, "quotes/odd_work.html", context, status=422 if wrong else 200)


def _from_quote(request: FirmRequest, own: QuotesOwn, quote: Quote) -> Mapping[str, str]:
    """What the quote itself tells: for whom, what, and the margin for who may see it."""
    known = {"customer": quote.customer.name, "what": quote.title}
    if request.member.may_see("margins"):
        whole = margins(totals(quote, request.today, request.norms), own.rates).whole
        if whole.percent is not None and whole.complete:
            known["margin"] = f"{whole.percent.quantize(_TENTH)}".replace(".", ",")
    return known


def _number(typed: str) -> Decimal | None:
    """A number as she types it: 1.234,5 or 1234.5; None for nothing and for what is none."""
    plain = typed.replace("\u00a0", "").replace(" ", "")
    if "," in plain:
        plain = plain.replace(".", "").replace(",", ".")
    try:
        found = Decimal(plain)
    except InvalidOperation:
        return None
    return found if found.is_finite() and abs(found) < _LARGEST else None
