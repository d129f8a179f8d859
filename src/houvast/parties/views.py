"""The doors of customers and suppliers: the lists, one party, and putting facts right."""

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_POST

from houvast.books.store import answers, forget_answer, load_ledger, save_answer
from houvast.facts.answers import CASH, NO, PAIR, pair_subject
from houvast.facts.question import Answer
from houvast.facts.wording import say
from houvast.firm import toast
from houvast.firm.middleware import FirmRequest
from houvast.parties.drawing import days_chart
from houvast.parties.forms import PaidInCash
from houvast.parties.page import ORDERS, Order, Role, parties_page
from houvast.parties.party_page import party_page
from houvast.parties.store import load_own
from houvast.parties.texts import TEXTS


def customers(request: FirmRequest) -> HttpResponse:
    """The customers: who pays me."""
    return _parties(request, "customer")


def suppliers(request: FirmRequest) -> HttpResponse:
    """The suppliers: whom I pay."""
    return _parties(request, "supplier")


def _parties(request: FirmRequest, role: Role) -> HttpResponse:
    asked = request.GET.get("volgorde", "")
    page = parties_page(
        load_ledger(request.firm),
        load_own(request.firm),
        request.today,
        request.norms,
        role=role,
        words=request.GET.get("zoek", "")[:80].strip(),
        order=next((order for order in ORDERS if order == asked), "open"),
        number=page_number(request),
    )
    orders = [
        {"order": order, "label": TEXTS[f"parties.order_{order}"], "query": _query(page.words, order)}
        for order in ORDERS
    ]
    query = _query(page.words, page.order)
    return render(request, "parties/page.html", {"page": page, "query": query and f"{query}&", "orders": orders})


def _query(words: str, order: Order) -> str:
    """The part of the address that keeps what she searched for and the order she chose."""
    chosen = {"zoek": words, "volgorde": "" if order == "open" else order}
    return urlencode({name: value for name, value in chosen.items() if value})


def page_number(request: FirmRequest) -> int:
    """Which page she asks for, in ?pagina=2."""
    text = request.GET.get("pagina", "1")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else 1


def party(request: FirmRequest, key: str) -> HttpResponse:
    """One customer or supplier."""
    ledger = load_ledger(request.firm)
    number = page_number(request)
    page = party_page(ledger, load_own(request.firm), request.today, request.norms, key=key, number=number)
    if page is None:
        raise Http404
    context = {
        "page": page,
        "today": request.today,
        "sides": [(side, days_chart(side, request.language)) for side in page.sides],
        "menu_current": "parties:customers" if "customer" in page.party.roles else "parties:suppliers",
        "may_bank": request.member.may_see("bank"),
        "may_open": request.member.may_enter("inbox"),
        "may_ask": request.member.may_enter("week"),
    }
    return render(request, "parties/party.html", context)


@require_POST
def wrong_pair(request: FirmRequest, key: str) -> HttpResponse:
    """A payment does not belong to an invoice of this party: it counts as open again. What was cash is taken back."""
    _let_see_payments(request)
    ledger = load_ledger(request.firm)
    subject = request.POST.get("subject", "")
    pair = next((one for one in ledger.pairs if pair_subject(one) == subject), None)
    if pair is None or ledger.invoice_by_key[pair.invoice].party != _key_of(request, key):
        raise Http404
    if pair.movement is None and pair.credit_note is None:
        undo = _take_back_url(request, CASH, pair.invoice, key)
        forget_answer(request.firm, CASH, pair.invoice)
    else:
        undo = _take_back_url(request, PAIR, subject, key)
        save_answer(request.firm, Answer(PAIR, subject, NO))
    return _done(request, key, say(TEXTS["parties.said_wrong_pair"], request.language), undo)


@require_POST
def paid_in_cash(request: FirmRequest, key: str) -> HttpResponse:
    """An invoice of this party was paid without the bank, on a day."""
    _let_see_payments(request)
    form = PaidInCash(request.POST)
    invoice = load_ledger(request.firm).invoice_by_key.get(request.POST.get("invoice", ""))
    if invoice is None or invoice.party != _key_of(request, key):
        raise Http404
    if not form.is_valid():
        return _done(request, key, say(TEXTS["parties.said_cash_bad"], request.language))
    undo = _take_back_url(request, CASH, invoice.key, key)
    save_answer(request.firm, Answer(CASH, invoice.key, form.cleaned_data["day"].isoformat()))
    return _done(request, key, say(TEXTS["parties.said_cash"], request.language, {"id": invoice.id}), undo)


@require_POST
def take_back(request: FirmRequest) -> HttpResponse:
    """Undo what was just put right: the answer is again what it was before."""
    _let_see_payments(request)
    kind, subject = request.GET.get("kind", ""), request.GET.get("subject", "")
    was, key = request.GET.get("was", ""), request.GET.get("party", "")
    if kind not in (PAIR, CASH) or load_ledger(request.firm).party_by_key.get(key) is None:
        raise Http404
    if was:
        save_answer(request.firm, Answer(kind, subject, was))
    else:
        forget_answer(request.firm, kind, subject)
    return redirect("parties:party", key)


def _let_see_payments(request: FirmRequest) -> None:
    """Who may not see the bank puts nothing right about payments either."""
    if not request.member.may_see("bank"):
        raise PermissionDenied


def _key_of(request: FirmRequest, key: str) -> str:
    """The key that a party goes by now; 404 for nobody."""
    found = load_ledger(request.firm).party_by_key.get(key)
    if found is None:
        raise Http404
    return found.key


def _take_back_url(request: FirmRequest, kind: str, subject: str, key: str) -> str:
    """Where the undo button posts: it carries what she had answered before, if anything."""
    before = next((one.value for one in answers(request.firm) if (one.kind, one.subject) == (kind, subject)), "")
    query = urlencode({"kind": kind, "subject": subject, "was": before, "party": key})
    return f"{reverse('parties:take_back')}?{query}"


def _done(request: FirmRequest, key: str, said: str, undo: str | None = None) -> HttpResponse:
    toast.leave(request.session, said, undo)
    return redirect("parties:party", key)
