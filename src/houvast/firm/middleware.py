"""Who is asking, and may they? Every page passes here; a page that declares nothing is the owner's alone."""

from collections.abc import Callable
from datetime import date
from functools import partial
from ipaddress import ip_address
from typing import Any

from django.conf import settings
from django.contrib.auth.models import AnonymousUser, User
from django.contrib.sessions.backends.base import SessionBase
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.functional import SimpleLazyObject
from django.utils.http import urlencode

from houvast.books.models import Firm
from houvast.books.store import load_ledger, norms, the_firm
from houvast.facts.text import Language
from houvast.firm.access import access_of, allowed
from houvast.firm.kind import Kind
from houvast.firm.models import Member
from houvast.firm.store import has_owner, load_kind, member_of
from houvast.norms import Norms

LANGUAGE_COOKIE = "houvast_language"
_ANSWERED_UNPAIRED = frozenset({"firm:enter", "firm:language"})


class FirmRequest(HttpRequest):
    """A request as every view gets it: whose books, what kind of business, who reads, in which language, when."""

    firm: Firm
    member: Member
    language: Language
    today: date
    norms: Norms
    kind: Kind
    user: User | AnonymousUser
    session: SessionBase
    too_large: list[str]


class NotPairedError(PermissionDenied):
    """A device on the owner's network that did not come in by the QR code."""


class FirmMiddleware:
    """Puts firm, kind, member, language, day and norms on the request, and keeps shut what was not opened."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: Any) -> HttpResponse:
        """Answer in the reader's language."""
        member = member_of(request.user) if request.user.is_authenticated else None
        request.member = member
        request.firm = member.firm if member else SimpleLazyObject(the_firm)
        request.language = _language(request, member)
        request.today = timezone.localdate()
        request.norms = SimpleLazyObject(partial(norms, request.firm))
        request.kind = SimpleLazyObject(lambda: load_kind(request.firm, load_ledger(request.firm), request.today))
        with translation.override(request.language):
            return self._get_response(request)

    def process_view(
        self, request: Any, view: Callable[..., HttpResponse], _args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> HttpResponse | None:
        """Let through, send to the sign-in page, or refuse."""
        if request.member is None and not _nearby(request) and _name(request) not in _ANSWERED_UNPAIRED:
            raise NotPairedError
        access = access_of(view, kwargs)
        if allowed(access, request.member.rights if request.member else None):
            return None
        if request.member is not None:
            raise PermissionDenied
        return _to_the_door(request)


def _language(request: HttpRequest, member: Member | None) -> Language:
    chosen = request.COOKIES.get(LANGUAGE_COOKIE) or (member.language if member else "nl")
    return "en" if chosen == "en" else "nl"


def _nearby(request: HttpRequest) -> bool:
    """Whether the visitor sits at this very computer, or the product is served to people who sign in from afar."""
    if settings.SERVED:
        return True
    try:
        return ip_address(request.META.get("REMOTE_ADDR", "")).is_loopback
    except ValueError:
        return False


def _name(request: HttpRequest) -> str:
    return request.resolver_match.view_name if request.resolver_match else ""


def _to_the_door(request: Any) -> HttpResponseRedirect:
    """To the sign-in page and back to where she was going; on the first visit to the page that makes her the owner."""
    if not has_owner(request.firm):
        return redirect("firm:first")
    back = request.get_full_path() if request.method == "GET" else "/"
    query = "" if back == "/" else "?" + urlencode({"next": back})
    return HttpResponseRedirect(reverse("firm:sign_in") + query)
