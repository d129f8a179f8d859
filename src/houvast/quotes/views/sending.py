"""The doors through which a quote leaves: its PDF, her Word file, the fixed version with a ready text, the answer."""

from urllib.parse import quote as url_quote

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from houvast.facts.money import ZERO
from houvast.facts.text import Sentence
from houvast.facts.wording import say
from houvast.firm import toast
from houvast.firm.middleware import FirmRequest
from houvast.formats.word.template import refusal_in_words
from houvast.formats.xml_guard import Refused
from houvast.quotes import store
from houvast.quotes.calculation import totals
from houvast.quotes.document import ready_text
from houvast.quotes.follow_up import note_answer, reminders
from houvast.quotes.forms import text_in
from houvast.quotes.revisions import prepared, send
from houvast.quotes.texts import TEXTS
from houvast.quotes.values import LOST_REASONS, Dossier, Quote
from houvast.quotes.views.editor import found
from houvast.quotes.views.listing import said
from houvast.quotes.views.paper import PDF, WORD, download, in_her_word, leaving_pdf, paper


def preview(request: FirmRequest, number: str) -> HttpResponse:
    """The real PDF of what stands in the editor, to look at."""
    dossier, _ = found(request, number)
    quote = prepared(dossier.draft, request.today, request.norms)
    made = paper(request, quote, _next(dossier))
    return download(leaving_pdf(request, made), PDF, f"{number}.pdf", inline=True)


def word(request: FirmRequest, number: str) -> HttpResponse:
    """Her own Word file filled in with what stands in the editor."""
    dossier, _ = found(request, number)
    made = paper(request, prepared(dossier.draft, request.today, request.norms), _next(dossier))
    try:
        data = in_her_word(request, made)
    except Refused as refusal:
        toast.leave(request.session, refusal_in_words(refusal, request.language))
        return redirect("quotes:edit", number)
    if data is None:
        said(request, "no_template")
        return redirect("quotes:edit", number)
    return download(data, WORD, f"{number}.docx")


@require_POST
def leave(request: FirmRequest, number: str) -> HttpResponse:
    """Fix the version with the hash of its PDF; then it is ready for her own mail."""
    dossier, _ = found(request, number)
    quote = prepared(dossier.draft, request.today, request.norms)
    wrong = _not_yet(request, quote)
    if wrong:
        said(request, wrong)
        return redirect("quotes:edit", number)
    held = store.dossier(request.firm, number)
    if held is None:
        raise Http404
    dossier, version = held
    pdf = leaving_pdf(request, paper(request, quote, _next(dossier)))
    after = send(dossier, quote, pdf, timezone.now(), text_in(request.POST, "reden"), who=request.member.name)
    store.keep(request.firm, after, version, pdf)
    return redirect("quotes:sent", number)


def sent(request: FirmRequest, number: str) -> HttpResponse:
    """The version that is ready: its PDF, and a text for mail or WhatsApp."""
    dossier, _ = found(request, number)
    last = dossier.sent
    if last is None:
        raise Http404
    text = ready_text(paper(request, last.quote, last.number).view)
    subject = say(TEXTS["quotes.edit_no_title"], "nl", {"number": number})
    mail = f"mailto:{url_quote(last.quote.customer.email or '')}?subject={url_quote(subject)}&body={url_quote(text)}"
    context = {
        "dossier": dossier,
        "revision": last,
        "text": text,
        "mail": mail,
        "whatsapp": f"https://wa.me/?text={url_quote(text)}",
        "reminder": next(iter(reminders(dossier, request.today, request.norms)), None),
        "template": store.template(request.firm) is not None,
        "reasons": LOST_REASONS,
        "menu_current": "quotes:page",
    }
    return render(request, "quotes/sent.html", context)


def version_pdf(request: FirmRequest, number: str, revision: int) -> HttpResponse:
    """The very bytes of a version."""
    data = store.revision_pdf(request.firm, number, revision)
    if data is None:
        raise Http404
    return download(data, PDF, f"{number}-{revision}.pdf")


@require_POST
def answer(request: FirmRequest, number: str) -> HttpResponse:
    """The one click: won, or lost with its reason."""
    held = store.dossier(request.firm, number)
    if held is None:
        raise Http404
    dossier, version = held
    if dossier.sent is None:
        said(request, "answer_not_sent")
        return redirect("quotes:edit", number)
    won, asked = request.POST.get("antwoord") == "ja", request.POST.get("antwoord", "")
    reason = next((one for one in LOST_REASONS if one == asked), None)
    if not won and reason is None:
        raise Http404
    store.keep(request.firm, note_answer(dossier, won=won, at=timezone.now(), reason=reason), version)
    said(request, "answer_noted", what=Sentence(TEXTS["quotes.state_won" if won else f"quotes.lost_{reason}"]))
    return redirect(f"{reverse('quotes:edit', args=[number])}#antwoord")


def _next(dossier: Dossier) -> int:
    return dossier.sent.number + 1 if dossier.sent else 1


def _not_yet(request: FirmRequest, quote: Quote) -> str:
    """Why it cannot leave: without a customer or an amount it is no quote. All else only warns."""
    if not quote.customer.name:
        return "sent_no_customer"
    there = any(one.line.has_amount for one in totals(quote, request.today, request.norms).lines)
    return "" if there and totals(quote, request.today, request.norms).on_lines != ZERO else "sent_nothing"
