"""Pages for when a page cannot be shown: what happened and what to do, in the frame where there is one."""

# ruff: noqa: ARG001 Django calls these with a request and an exception

from django.core.exceptions import RequestDataTooBig, TooManyFilesSent
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string

from houvast.facts.text import Sentence
from houvast.firm.middleware import NotPairedError
from houvast.web.frame import Frame


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400: mostly an address that is not ours. No frame: the visitor may be anybody."""
    if isinstance(exception, RequestDataTooBig | TooManyFilesSent):
        return too_large(request)
    return HttpResponse(_bare("400"), status=400)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """403: a device on her network that was not paired, or a room that was not opened to this member."""
    if isinstance(exception, NotPairedError):
        return HttpResponse(_bare("lan"), status=403)
    menu = Frame(request).menu
    if request.path == "/" and menu:  # where signing in leads, also somebody whose first page is another
        return redirect(menu[0].item.url)
    return _page(request, "403", 403)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403: a form without its token, mostly a page that stood open overnight."""
    return HttpResponse(_bare("csrf"), status=403)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404: the same words whether it never was or is not yours."""
    return _page(request, "404", 404)


def too_large(request: HttpRequest) -> HttpResponse:
    """413: more than one request may bring."""
    return _page(request, "413", 413)


def books_cannot(request: HttpRequest, sentence: Sentence) -> HttpResponse:
    """507: a full disk or a folder that cannot be written; what was stored before is still there."""
    context = {"title_key": "web.error_books_title", "sentence": sentence}
    return HttpResponse(render_to_string("error_bare.html", context), status=507)


def server_error(request: HttpRequest) -> HttpResponse:
    """500: our fault. Touches neither database nor frame, so that it always shows."""
    return HttpResponse(_bare("500"), status=500)


def _page(request: HttpRequest, name: str, status: int) -> HttpResponse:
    if getattr(request, "member", None) is None:
        return HttpResponse(_bare(name), status=status)
    context = {"title_key": f"web.error_{name}_title", "text_key": f"web.error_{name}"}
    return render(request, "error.html", context, status=status)


def _bare(name: str) -> str:
    context = {"title_key": f"web.error_{name}_title", "text_key": f"web.error_{name}"}
    return render_to_string("error_bare.html", context)
