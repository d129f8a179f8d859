"""Coming in and going out: the first visit, signing in, entry links, and the language at the door."""

from math import ceil

from django.conf import settings
from django.contrib.auth import authenticate, login, logout
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from houvast.firm.access import any_member, public
from houvast.firm.forms import FirstVisit, SignIn
from houvast.firm.middleware import LANGUAGE_COOKIE, FirmRequest
from houvast.firm.store import (
    clear_attempts,
    has_owner,
    make_owner,
    name_firm,
    several_sign_in,
    sign_in_name,
    take_attempt,
    use_link,
    username_of,
    waiting_link,
)
from houvast.firm.views.said import said

_YEAR = 365 * 24 * 3600


@public
def first(request: FirmRequest) -> HttpResponse:
    """The first visit: whoever starts the product on this computer becomes its owner."""
    if has_owner(request.firm):
        return redirect("firm:sign_in")
    if settings.SERVED:
        return render(request, "firm/first_served.html", status=403)
    form = FirstVisit(request.POST or None)
    if request.method != "POST" or not form.is_valid():
        return render(request, "firm/first.html", {"form": form}, status=422 if request.method == "POST" else 200)
    given = form.cleaned_data
    if given["firm_name"] and not request.firm.name:
        name_firm(request.firm, given["firm_name"])
    owner = make_owner(request.firm, given["name"] or "Zaakvoerder", given["password"])
    login(request, owner.user)
    return redirect(_home())


@public
def sign_in(request: FirmRequest) -> HttpResponse:
    """The name and password of whoever was let in; five wrong ones and she waits."""
    if not has_owner(request.firm):
        return redirect("firm:first")
    form = SignIn(request.POST or None)
    several = several_sign_in(request.firm)
    if request.method != "POST" or not form.is_valid():
        return _sign_in_page(request, form, several=several, status=422 if request.method == "POST" else 200)
    name = sign_in_name(form.cleaned_data["name"])
    username = username_of(request.firm, name)
    waiting = take_attempt(username, request.META.get("REMOTE_ADDR", ""), timezone.now())
    if waiting is not None:
        complaint = said(request, "firm.sign_in_wait", minutes=ceil(waiting.total_seconds() / 60))
        return _sign_in_page(request, form, several=several, status=429, complaint=complaint)
    user = authenticate(request, username=username, password=form.cleaned_data["password"])
    if user is None:
        complaint = said(request, "firm.sign_in_wrong")
        return _sign_in_page(request, form, several=several, status=403, complaint=complaint)
    clear_attempts(username)
    login(request, user)
    return HttpResponseRedirect(safe_next(request))


def _sign_in_page(
    request: FirmRequest, form: SignIn, *, several: bool, status: int, complaint: str = ""
) -> HttpResponse:
    context = {"form": form, "several": several, "complaint": complaint, "next": request.GET.get("next", "")}
    return render(request, "firm/sign_in.html", context, status=status)


@any_member
@require_POST
def sign_out(request: FirmRequest) -> HttpResponse:
    """Out, on this device."""
    logout(request)
    return redirect("firm:sign_in")


@public
def enter(request: FirmRequest, token: str) -> HttpResponse:
    """An entry link. At this computer it opens by itself; another device taps once, so that no preview uses it up."""
    now = timezone.now()
    link = waiting_link(token, now)
    if link is None:
        return redirect(_home()) if request.member else render(request, "firm/enter_gone.html", status=404)
    if request.method != "POST" and not _at_this_computer(request):
        return render(request, "firm/enter.html", {"name": link.member.name})
    member = use_link(token, now)
    if member is None:
        return render(request, "firm/enter_gone.html", status=404)
    login(request, member.user)
    return redirect(_home())


@public
@require_POST
def language(request: FirmRequest) -> HttpResponse:
    """Dutch or English from here on, on this device and for this member."""
    chosen = "en" if request.POST.get("language") == "en" else "nl"
    if request.member is not None:
        request.member.language = chosen
        request.member.save(update_fields=["language"])
    response = HttpResponseRedirect(safe_next(request))
    response.set_cookie(LANGUAGE_COOKIE, chosen, max_age=_YEAR, samesite="Lax", httponly=True, secure=settings.SERVED)
    return response


def safe_next(request: HttpRequest) -> str:
    """Where she was going, if that is a page of ours; else home."""
    wanted = request.POST.get("next") or request.GET.get("next") or ""
    ours = url_has_allowed_host_and_scheme(wanted, {request.get_host()}, require_https=request.is_secure())
    return wanted if ours and wanted.startswith("/") else _home()


def _home() -> str:
    return "/"


def _at_this_computer(request: HttpRequest) -> bool:
    return not settings.SERVED and request.META.get("REMOTE_ADDR") in {"127.0.0.1", "::1"}
