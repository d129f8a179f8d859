"""The doors of the week: its page, the questions and their answers, and where a figure comes from."""

from dataclasses import replace
from math import inf
from time import monotonic

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.views.decorators.http import require_POST

from houvast.books.store import answers, forget_answer, layout_names, load_ledger, save_answer
from houvast.cash.brief import LowPoint
from houvast.charts.svg import Chart
from houvast.facts.answers import COLUMNS, NEW_LEVEL, OPENING_BALANCE, PERSON, OpeningBalance, opening_balance_value
from houvast.facts.finding import Finding
from houvast.facts.ledger import Ledger
from houvast.facts.question import Answer, Question
from houvast.facts.text import Sentence
from houvast.facts.wording import say
from houvast.firm import toast
from houvast.firm.kind_page import in_brief
from houvast.firm.middleware import FirmRequest
from houvast.firm.questions import OWNER_ONLY
from houvast.inbox.tasks import wake
from houvast.indicators.complexity.questions import OWNER_ONLY as HERS_TO_KEEP
from houvast.indicators.drawing import small
from houvast.indicators.figures.page import Row, row_of
from houvast.week.answered import answered_rows
from houvast.week.drawing import months_chart
from houvast.week.forms import OpeningBalanceForm
from houvast.week.own import WeekOwn
from houvast.week.page import week_page
from houvast.week.queue import Queue, identity, queue
from houvast.week.store import (
    all_questions,
    explanation,
    first_figure,
    load_own,
    money_ahead,
    note_offered,
    noticed,
    offered,
)
from houvast.week.tasks import at_hand
from houvast.week.texts import TEXTS
from houvast.week.why import why_page


def page(request: FirmRequest) -> HttpResponse:
    """This week, on one page. While figures are worked out it says so, and leaves out what follows from them."""
    begin = monotonic()
    ledger = load_ledger(request.firm)
    own = load_own(request.firm)
    ready = at_hand(request.firm, ledger, request.today, request.norms, begin)
    findings, questions = noticed(request.firm, ledger, request.today, request.norms) if ready else ((), ())
    found = [one for one in findings if request.member.may_enter(one.room)]
    asked = _for_reader(request, questions)
    shown = week_page(ledger, own, request.today, request.norms, found=found, asked=asked)
    context = {
        "page": shown,
        "ready": ready,
        "one_text": Sentence(shown.one.text, shown.one.values) if shown.one else None,
        "one_title": shown.one.values.get("title", TEXTS["week.one_noticed"]) if shown.one else None,
        "one_url": _one_url(shown.one) if shown.one else None,
        "chart": months_chart(shown.months, request.language),
        "hello": _hello(request),
        "eyebrow": Sentence(TEXTS["week.eyebrow"], {"number": request.today.isocalendar().week, "day": request.today}),
        "first": _first(request, ledger) if ready else None,
        "ahead": _ahead(request, ledger) if ready else None,
        "questions": len(_queue(request, own, asked).shown) if ready else 0,
        "kind": in_brief(request.kind) if request.member.is_owner else None,
    }
    return render(request, "week/page.html", context)


def working(request: FirmRequest) -> HttpResponse:
    """Whether the figures are still worked out; says when they are there, so that the page shows them."""
    response = render(request, "week/working.html")
    if at_hand(request.firm, load_ledger(request.firm), request.today, request.norms, -inf):
        response.headers["X-Done"] = "1"
    return response


def _first(request: FirmRequest, ledger: Ledger) -> tuple[Row, Chart | None] | None:
    """The first figure of her kind with its line, for whoever may see the figures."""
    if not request.member.may_enter("indicators"):
        return None
    found = first_figure(request.firm, ledger, request.today, request.norms)
    return None if found is None else (row_of(found), small(found, request.language))


def _ahead(request: FirmRequest, ledger: Ledger) -> LowPoint | None:
    """The lowest point of the money to come, for whoever may see that page."""
    if not request.member.may_enter("cash"):
        return None
    return money_ahead(request.firm, ledger, request.today, request.norms)


def _one_url(one: Finding) -> str:
    """The page where a finding can be looked at: that of the figure it is about, else that of its room."""
    figure, url = one.values.get("figure"), one.values.get("url")
    if url:
        return f"{reverse(str(url))}{one.values.get('query', '')}"
    if one.room == "indicators":
        return reverse("indicators:figure", args=[figure]) if figure else reverse("indicators:figures")
    return reverse("parties:customers" if one.room == "parties" else "week:page")


def _hello(request: FirmRequest) -> Sentence:
    hour = timezone.localtime().hour
    key = "week.hello_morning" if hour < 12 else "week.hello_day" if hour < 18 else "week.hello_evening"
    return Sentence(TEXTS[key], {"name": request.member.first_name})


def _asked(request: FirmRequest, ledger: Ledger) -> tuple[Question, ...]:
    """What every room asks this reader."""
    return _for_reader(request, all_questions(request.firm, ledger, request.today, request.norms))


def _for_reader(request: FirmRequest, asked: tuple[Question, ...]) -> tuple[Question, ...]:
    hidden = _hidden(request)
    return tuple(one for one in asked if one.kind not in hidden)


def _hidden(request: FirmRequest) -> frozenset[str]:
    """The kinds this reader neither sees nor answers: files are for who may see them, the firm is for its owner."""
    files = frozenset() if request.member.may_enter("inbox") else frozenset({COLUMNS})
    return files if request.member.is_owner else files | OWNER_ONLY | HERS_TO_KEEP | {NEW_LEVEL}


def _queue(request: FirmRequest, own: WeekOwn, asked: tuple[Question, ...]) -> Queue:
    most = int(request.norms.value("questions_a_week", request.today))
    return queue(asked, replace(own, offered=offered(request.firm, request.today)), most)


def questions(request: FirmRequest) -> HttpResponse:
    """The questions of this week, and what she answered before."""
    ledger = load_ledger(request.firm)
    found = _queue(request, load_own(request.firm), _asked(request, ledger))
    note_offered(request.firm, request.today, found.new)
    may_open = request.member.may_enter("inbox")
    hidden = _hidden(request) | {PERSON}  # people have a page of their own
    given = [one for one in answers(request.firm) if one.kind not in hidden]
    sheets = layout_names(request.firm, [one.subject for one in given if one.kind == COLUMNS])
    given_rows = answered_rows(given, ledger, sheets)
    most = int(request.norms.value("questions_a_week", request.today))
    asked = [(one, Sentence(one.text, one.values)) for one in found.shown]
    context = {"queue": found, "shown": asked, "answered": given_rows, "most": most, "may_open": may_open}
    return render(
        request, "week/questions.html", context | {"opening": OPENING_BALANCE, "columns": COLUMNS, "plain": OWNER_ONLY}
    )


@require_POST
def answer(request: FirmRequest) -> HttpResponse:
    """Keep one answer; it can be taken back at once."""
    ledger = load_ledger(request.firm)
    wanted = (request.POST.get("kind", ""), request.POST.get("subject", ""))
    question = next((one for one in _asked(request, ledger) if identity(one) == wanted), None)
    if question is None:
        raise Http404
    value = _value(request, question)
    if value is None:
        toast.leave(request.session, say(TEXTS["week.opening_bad"], request.language))
        return redirect("week:questions")
    before = load_own(request.firm).answered.get(wanted, "")
    save_answer(request.firm, Answer(question.kind, question.subject, value))
    undo = f"{reverse('week:take_back')}?{urlencode({'kind': wanted[0], 'subject': wanted[1], 'was': before})}"
    toast.leave(request.session, say(TEXTS["week.answered"], request.language), undo)
    return redirect("week:page" if request.POST.get("from") == "week" else "week:questions")


def _value(request: FirmRequest, question: Question) -> str | None:
    """What she chose among the options, or filled in; None for a balance that cannot be read. Else 404."""
    if question.kind == OPENING_BALANCE:
        form = OpeningBalanceForm(request.POST)
        if not form.is_valid():
            return None
        return opening_balance_value(OpeningBalance(form.cleaned_data["day"], form.cleaned_data["amount"]))
    value = request.POST.get("value", "")
    if value not in {option.value for option in question.options}:
        raise Http404
    return value


@require_POST
def take_back(request: FirmRequest) -> HttpResponse:
    """Forget an answer, or make it again what it was."""
    kind, subject, was = (request.GET.get(name, "") for name in ("kind", "subject", "was"))
    if (kind, subject) not in load_own(request.firm).answered:
        raise Http404
    if kind in _hidden(request):
        raise Http404
    if was:
        save_answer(request.firm, Answer(kind, subject, was))
    else:
        forget_answer(request.firm, kind, subject)
    if kind == COLUMNS:
        wake()
    toast.leave(request.session, say(TEXTS["week.taken_back"], request.language))
    return redirect("week:questions")


def why(request: FirmRequest, room: str, key: str) -> HttpResponse:
    """Where a figure comes from: its formula in words, its rows, its documents."""
    try:
        found = explanation(request.firm, load_ledger(request.firm), request.today, room, key)
    except KeyError:
        raise Http404 from None
    number = request.GET.get("pagina", "1")
    shown = why_page(found, int(number) if number.isascii() and number.isdigit() and len(number) < 7 else 1)
    context = {"page": shown, "room": room, "may_open": request.member.may_enter("inbox")}
    return render(request, "week/why.html", context | {"menu_current": "week:page"})
