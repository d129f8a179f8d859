"""The doors of "Jouw soort zaak": its page, the twelve questions, her own word, and the people. The owner's alone."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from houvast.books.store import load_ledger
from houvast.firm import toast
from houvast.firm.access import owner_only
from houvast.firm.kind_answers import VERDICTS, said_in
from houvast.firm.kind_form import kept, posted
from houvast.firm.kind_page import kind_page
from houvast.firm.middleware import FirmRequest
from houvast.firm.store import keep_kind, load_firm_own
from houvast.firm.views.said import said


@owner_only
def page(request: FirmRequest) -> HttpResponse:
    """What kind of business it is, how sure, and the sheet that goes with it."""
    own = load_firm_own(request.firm, request.today)
    shown = kind_page(load_ledger(request.firm), own, request.today, request.norms)
    chosen = shown.kind.verdict if shown.kind.overridden else ""
    return render(request, "firm/kind.html", {"page": shown, "chosen": chosen, "verdicts": VERDICTS})


@owner_only
@require_POST
def override(request: FirmRequest) -> HttpResponse:
    """Her own word for it, or none."""
    wanted = request.POST.get("verdict", "")
    verdict = next((one for one in VERDICTS if one == wanted), None)
    if verdict is None and wanted:
        raise Http404
    keep_kind(request.firm, {}, verdict, request.today)
    toast.leave(request.session, said(request, "firm.kind_kept"))
    return redirect("firm:kind")


@owner_only
def questions(request: FirmRequest) -> HttpResponse:
    """All twelve questions on one plain form; posting keeps what she chose."""
    own = load_firm_own(request.firm, request.today)
    if request.method != "POST":
        return render(request, "firm/kind_questions.html", {"form": kept(said_in(own.answers))})
    form = posted(request.POST)
    if form.wrong:
        return render(request, "firm/kind_questions.html", {"form": form}, status=422)
    verdict = own.kind.verdict if own.kind.overridden else None
    keep_kind(request.firm, form.chosen, verdict, request.today)
    toast.leave(request.session, said(request, "firm.kind_kept"))
    return redirect("firm:kind")
