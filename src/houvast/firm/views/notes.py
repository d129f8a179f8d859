"""Onthoud dit: one line from any page, a list to reread, and a way to wipe it."""

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from houvast.firm import toast
from houvast.firm.access import any_member
from houvast.firm.forms import Capture
from houvast.firm.middleware import FirmRequest
from houvast.firm.store import erase_note, keep_note, notes
from houvast.firm.views.door import safe_next
from houvast.firm.views.said import said


@any_member
def page(request: FirmRequest) -> HttpResponse:
    """Her lines; posting one keeps it and brings her back to where she was."""
    if request.method != "POST":
        return render(request, "firm/notes.html", {"notes": notes(request.member)})
    form = Capture(request.POST)
    if form.is_valid():
        keep_note(request.member, form.cleaned_data["text"])
        toast.leave(request.session, said(request, "firm.note_kept"))
    else:
        toast.leave(request.session, said(request, "firm.note_empty"))
    return HttpResponseRedirect(safe_next(request))


@any_member
@require_POST
def erase(request: FirmRequest, pk: int) -> HttpResponse:
    """Wipe one of her own lines."""
    text = erase_note(request.member, pk)
    if text is None:
        raise Http404
    toast.leave(request.session, said(request, "firm.note_erased", text=text[:60]))
    return redirect("firm:notes")
