"""The doors of her own Word file: given once, what stands in it told, tried out before it counts."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from houvast.facts.wording import say
from houvast.firm import toast
from houvast.firm.access import owner_only
from houvast.firm.middleware import FirmRequest
from houvast.formats.word import look
from houvast.formats.word.template import found_in_words, refusal_in_words
from houvast.formats.xml_guard import Refused
from houvast.quotes import store
from houvast.quotes.example import example_quote
from houvast.quotes.texts import TEXTS
from houvast.quotes.views.listing import said
from houvast.quotes.views.paper import WORD, download, in_her_word, paper

_MOST = 10_000_000


@owner_only
def page(request: FirmRequest) -> HttpResponse:
    """What stands in her file, and the place to give one."""
    if request.method == "POST":
        return _take_in(request)
    held = store.template(request.firm)
    context: dict[str, object] = {"held": held, "menu_current": "quotes:page"}
    if held is not None:
        try:
            seen = look(held.data, held.answers)
        except Refused as refusal:
            context["refused"] = refusal_in_words(refusal, request.language)
        else:
            fine = {"known", "repaired"}
            context |= {
                "ready": seen.ready,
                "good": [one for one in seen.found if one.status in fine],
                "asks": [found_in_words(one, request.language) for one in seen.found if one.status not in fine],
                "repaired": [found_in_words(one, request.language) for one in seen.found if one.status == "repaired"],
                "missing": [say(TEXTS[f"quotes.wanted_{_plain(one)}"], request.language) for one in seen.missing],
            }
    return render(request, "quotes/template.html", context)


def _plain(field: str) -> str:
    return field.replace(".", "_")


def _take_in(request: FirmRequest) -> HttpResponse:
    """Keep a file that is safe, also where she still has to change a name in it; refuse any other in one sentence."""
    file = request.FILES.get("sjabloon")
    if file is None or not file.name or (file.size or 0) > _MOST:
        said(request, "template_needs")
        return redirect("quotes:template")
    data = file.read()
    try:
        look(data)
    except Refused as refusal:
        toast.leave(request.session, refusal_in_words(refusal, request.language))
        return redirect("quotes:template")
    store.save_template(request.firm, file.name, data, {})
    said(request, "template_kept", name=file.name)
    return redirect("quotes:template")


@owner_only
def example(request: FirmRequest) -> HttpResponse:
    """Her file filled in with an invented quote, to look at."""
    made = paper(request, example_quote(request.today), 1)
    try:
        data = in_her_word(request, made)
    except Refused as refusal:
        toast.leave(request.session, refusal_in_words(refusal, request.language))
        return redirect("quotes:template")
    return download(data, WORD, "voorbeeld.docx") if data else redirect("quotes:template")


@owner_only
@require_POST
def drop(request: FirmRequest) -> HttpResponse:
    """Without a file of her own again."""
    store.save_template(request.firm, "", b"", {})
    said(request, "template_gone")
    return redirect("quotes:template")
