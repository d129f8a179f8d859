"""The doors of 'Mijn bestanden': files in, one batch, keep, undo, and an original out again."""

from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.core.files.uploadedfile import TemporaryUploadedFile, UploadedFile
from django.http import Http404, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import content_disposition_header, urlencode
from django.views.decorators.http import require_POST

from houvast.books.imports import BatchView
from houvast.books.layouts import SheetLayout
from houvast.books.models import Batch
from houvast.books.store import (
    NoSuchOriginalError,
    WrongStateError,
    add_files,
    answers,
    forget_answer,
    history,
    layout_of,
    load_ledger,
    open_batch,
    save_answer,
)
from houvast.books.store import keep as keep_batch
from houvast.books.store import original as load_original
from houvast.books.store import undo as undo_batch
from houvast.facts.answers import COLUMNS, columns_of, columns_value
from houvast.facts.question import Answer
from houvast.facts.text import Sentence
from houvast.facts.wording import say
from houvast.firm import toast
from houvast.firm.middleware import FirmRequest
from houvast.inbox.columns import chosen_roles, columns_page, problem_with, value_of
from houvast.inbox.counted import counted, what_it_brings
from houvast.inbox.examples import EXAMPLES
from houvast.inbox.how import HOW
from houvast.inbox.page import FILES_SHOWN, batch_page, inbox_page
from houvast.inbox.saved import saved_name
from houvast.inbox.store import batch_of, open_for_more, preview_of, progress_of, view_of
from houvast.inbox.tasks import in_the_way, wake
from houvast.inbox.texts import TEXTS


def page(request: FirmRequest) -> HttpResponse:
    """What she read in, and the place to give more."""
    if request.method == "POST":
        return _take_in(request)
    shown = inbox_page(load_ledger(request.firm), history(request.firm))
    context = {"page": shown, "examples": EXAMPLES, "demo": settings.DEMO, "watched": settings.INBOX}
    return render(request, "inbox/page.html", context | {"served": settings.SERVED})


def _take_in(request: FirmRequest) -> HttpResponse:
    """Store what came up: from then on it is safe. The reading goes on by itself."""
    files = request.FILES.getlist("files")
    as_json = request.headers.get("Accept") == "application/json"
    if not files:
        toast.leave(request.session, _said(request, "inbox.empty_upload"))
        return redirect("inbox:page")
    batch = _batch_for(request, files)
    add_files(batch, _contents(files))
    wake()
    where = reverse("inbox:batch", args=[batch.pk])
    return JsonResponse({"batch": str(batch.pk), "where": where}) if as_json else redirect(where)


def _batch_for(request: FirmRequest, files: list["UploadedFile[bytes]"]) -> Batch:
    number = request.POST.get("batch", "")
    going_on = open_for_more(request.firm, int(number)) if number.isdecimal() else None
    return going_on or open_batch(request.firm, files[0].name or "?", "upload")


def _contents(files: list["UploadedFile[bytes]"]) -> Iterator[tuple[str, bytes | Path]]:
    for file in files:
        if isinstance(file, TemporaryUploadedFile):
            yield file.name or "?", Path(file.temporary_file_path())
        else:
            yield file.name or "?", file.read()


def batch(request: FirmRequest, number: int) -> HttpResponse:
    """One batch: while it is read, before it is kept, and after."""
    found, view = _found(request, number)
    begin = request.GET.get("vanaf", "0")
    shown = batch_page(view, preview_of(request.firm, found, view), int(begin) if begin.isdecimal() else 0)
    following = (int(begin) if begin.isdecimal() else 0) + FILES_SHOWN
    context = {"page": shown, "following": following, "step": FILES_SHOWN, "in_the_way": in_the_way()}
    return render(request, "inbox/batch.html", context)


def progress(request: FirmRequest, number: int) -> HttpResponse:
    """How far the reading of a batch is; says when it is done, so that the page shows what came of it."""
    far = progress_of(request.firm, number)
    if far is None:
        raise Http404
    response = render(request, "inbox/progress.html", {"far": far, "in_the_way": in_the_way()})
    if not far.reading:
        response.headers["X-Done"] = "1"
    return response


@require_POST
def keep(request: FirmRequest, number: int) -> HttpResponse:
    """Let it count, and show what that changes."""
    found, view = _found(request, number)
    first = not any(one.state == "kept" for one in history(request.firm))
    try:
        keep_batch(found)
    except WrongStateError:
        return redirect("inbox:batch", number)
    wake()
    said = Sentence(TEXTS["inbox.kept"], {"what": what_it_brings(view.facts)})
    toast.leave(request.session, say(said.text, request.language, said.values), reverse("inbox:undo", args=[number]))
    return redirect("week:page" if first and "week" in settings.ROOMS else "inbox:page")


@require_POST
def undo(request: FirmRequest, number: int) -> HttpResponse:
    """Take it out of the books again."""
    found, _ = _found(request, number)
    undo_batch(found)
    wake()
    toast.leave(request.session, _said(request, "inbox.undone"))
    return redirect("inbox:page")


def columns(request: FirmRequest, layout: str) -> HttpResponse:
    """What the columns of her sheets hold: asked once, with our guess filled in."""
    found, back = layout_of(request.firm, layout), request.GET.get("van") == "vragen"
    if found is None:
        raise Http404
    purpose, chosen, problem = request.GET.get("over", ""), None, None
    if request.method == "POST":
        purpose, chosen = request.POST.get("over", ""), chosen_roles(found, request.POST)
        problem = problem_with(purpose, chosen)
        if problem is None:
            _remember_columns(request, found, columns_value(value_of(purpose, chosen)))
            return redirect("week:questions" if back else "inbox:page")
    shown = columns_page(found, purpose, chosen, problem)
    context = {"page": shown, "back": back, "menu_current": "inbox:page"}
    return render(request, "inbox/columns.html", context, status=422 if problem else 200)


def _remember_columns(request: FirmRequest, found: SheetLayout, value: str) -> None:
    given = next((one.value for one in answers(request.firm) if one[:2] == (COLUMNS, found.fingerprint)), "")
    save_answer(request.firm, Answer(COLUMNS, found.fingerprint, value))
    wake()
    said = counted("columns_kept", found.files)
    undo = f"{reverse('inbox:forget_columns', args=[found.fingerprint])}?{urlencode({'was': given})}"
    toast.leave(request.session, say(said.text, request.language, said.values), undo)


@require_POST
def forget_columns(request: FirmRequest, layout: str) -> HttpResponse:
    """Take it back, or make it again what it was: her files are read as they were before."""
    was = Answer(COLUMNS, layout, request.GET.get("was", ""))
    if columns_of(was) is not None:
        save_answer(request.firm, was)
    elif not forget_answer(request.firm, COLUMNS, layout):
        raise Http404
    wake()
    toast.leave(request.session, _said(request, "inbox.columns_forgotten"))
    return redirect("inbox:page")


def how(request: FirmRequest) -> HttpResponse:
    """How to get each file: from the accountant, the bank, Google, Outlook, an iPhone."""
    return render(request, "inbox/how.html", {"parts": HOW})


def original(request: FirmRequest, fingerprint: str) -> HttpResponseBase:
    """A file as she gave it, to save: never shown inside the page."""
    try:
        name, data = load_original(request.firm, fingerprint)
    except NoSuchOriginalError:
        raise Http404 from None
    response = HttpResponse(data, content_type="application/octet-stream")
    response.headers["Content-Disposition"] = content_disposition_header(True, saved_name(name))  # noqa: FBT003
    return response


def _found(request: FirmRequest, number: int) -> tuple[Batch, BatchView]:
    found, view = batch_of(request.firm, number), view_of(request.firm, number)
    if found is None or view is None:
        raise Http404
    return found, view


def _said(request: FirmRequest, key: str) -> str:
    return say(TEXTS[key], request.language)
