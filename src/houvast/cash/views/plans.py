"""What she plans herself: money that will move, a day to pay, her credit line, hours, and a day of the calendar."""

from decimal import Decimal

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_POST

from houvast.books.store import answers, forget_answer, load_ledger, save_answer, set_norm
from houvast.cash import store
from houvast.cash.forecast.values import PlannedItem
from houvast.cash.forms import AmountForm, DayForm, DayOfMonthForm, HoursForm, ItemForm
from houvast.cash.known import obligations
from houvast.cash.taxdays import set_since, tax_rows
from houvast.cash.texts import TEXTS
from houvast.facts.answers import RECURRING_HOURS
from houvast.facts.period import months_back
from houvast.facts.question import Answer
from houvast.facts.wording import say
from houvast.firm import toast
from houvast.firm.access import owner_only
from houvast.firm.middleware import FirmRequest


@owner_only
@require_POST
def add(request: FirmRequest) -> HttpResponse:
    """Plan something."""
    form = ItemForm(request.POST)
    if not form.is_valid():
        return _done(request, "item_wrong", at="gepland")
    item = store.add_item(request.firm, form.item)
    undo = f"{reverse('cash:remove')}?{urlencode({'key': item.key})}"
    return _done(request, "item_kept", undo, at="gepland", label=item.label)


@owner_only
@require_POST
def remove(request: FirmRequest) -> HttpResponse:
    """Plan it no longer; it can be put back at once."""
    key = request.POST.get("key") or request.GET.get("key", "")
    gone = store.remove_item(request.firm, key)
    if gone is None:
        raise Http404
    undo = f"{reverse('cash:restore')}?{urlencode(_written(gone))}"
    return _done(request, "item_gone", undo, at="gepland", label=gone.label)


@owner_only
@require_POST
def restore(request: FirmRequest) -> HttpResponse:
    """Put back what was just taken away."""
    form = ItemForm(request.GET)
    if not form.is_valid():
        raise Http404
    item = store.add_item(request.firm, form.item)
    return _done(request, "item_kept", at="gepland", label=item.label)


def _written(item: PlannedItem) -> dict[str, str]:
    """A planned item as the form gives it."""
    return {
        "label": item.label,
        "amount": f"{abs(item.amount):.2f}",
        "away": "uit" if item.amount < 0 else "in",
        "day": item.day.isoformat(),
        "every": item.every,
        "until": item.until.isoformat() if item.until else "",
    }


@owner_only
@require_POST
def pay_day(request: FirmRequest) -> HttpResponse:
    """Plan the day on which a purchase invoice is paid; empty plans none."""
    invoice = load_ledger(request.firm).invoice_by_key.get(request.POST.get("invoice", ""))
    if invoice is None or invoice.direction != "purchase":
        raise Http404
    form = DayForm(request.POST)
    back = f"{reverse('cash:invoices')}?kant=uit"
    if not form.is_valid():
        toast.leave(request.session, say(TEXTS["cash.day_wrong"], request.language))
        return redirect(back)
    day = form.cleaned_data["day"]
    store.plan_pay_day(request.firm, invoice.key, day)
    text = TEXTS["cash.pay_day_kept" if day else "cash.pay_day_forgotten"]
    toast.leave(request.session, say(text, request.language, {"id": invoice.id, "day": day}))
    return redirect(back)


@owner_only
@require_POST
def credit_line(request: FirmRequest) -> HttpResponse:
    """How far the bank lets her go below zero."""
    form = AmountForm(request.POST)
    if not form.is_valid():
        return _done(request, "amount_wrong", at="gepland")
    store.set_credit_line(request.firm, form.cleaned_data["amount"], request.today)
    return _done(request, "credit_kept", at="gepland")


@owner_only
@require_POST
def hours(request: FirmRequest) -> HttpResponse:
    """The hours a year that something takes which comes back."""
    made = obligations(load_ledger(request.firm), store.load_own(request.firm), request.today, request.norms)
    key = request.POST.get("key", "")
    if key not in {one.series.key for one in made.running}:
        raise Http404
    form = HoursForm({"hours": request.POST.get("hours", "").replace(",", ".")})
    if not form.is_valid():
        return _done(request, "register_hours_wrong", at="vast")
    given = form.cleaned_data["hours"]
    before = {one.subject for one in answers(request.firm) if one.kind == RECURRING_HOURS}
    if given is not None:
        save_answer(request.firm, Answer(RECURRING_HOURS, key, f"{given.normalize():f}"))
    elif key in before:
        forget_answer(request.firm, RECURRING_HOURS, key)
    return _done(request, "register_hours_kept", at="vast")


@owner_only
@require_POST
def tax_day(request: FirmRequest) -> HttpResponse:
    """Another day of the month for a rule of the calendar that nobody confirmed."""
    rows = tax_rows(load_ledger(request.firm), store.load_own(request.firm), request.today, request.norms)
    row = next((one for one in rows if one.editable and one.rule == request.POST.get("rule", "")), None)
    if row is None:
        raise Http404
    if row.hers and request.POST.get("forget"):
        set_norm(request.firm, row.rule, None, set_since(request.norms, row))
        return _done(request, "tax_kept", at="belasting")
    form = DayOfMonthForm(request.POST)
    if not form.is_valid():
        return _done(request, "tax_day_wrong", at="belasting")
    since = months_back(min(request.today, row.planned.due or row.planned.day), 1)
    if row.hers:
        set_norm(request.firm, row.rule, None, set_since(request.norms, row))
    set_norm(request.firm, row.rule, Decimal(form.cleaned_data["day"]), since)
    return _done(request, "tax_kept", at="belasting")


def _done(request: FirmRequest, key: str, undo: str | None = None, *, at: str, **values: object) -> HttpResponse:
    toast.leave(request.session, say(TEXTS[f"cash.{key}"], request.language, values), undo)
    return redirect(f"{reverse('cash:page')}#{at}")
