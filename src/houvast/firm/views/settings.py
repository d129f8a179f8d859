"""Settings: the firm, her password, who may look in, and her phone. All for the owner alone."""

from typing import Any

from django.conf import settings
from django.contrib.auth import update_session_auth_hash
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.safestring import SafeString
from django.views.decorators.http import require_POST

from houvast.facts.wording import number
from houvast.firm import toast
from houvast.firm.access import ROOMS, SECRETS, owner_only
from houvast.firm.forms import ChangePassword, FirmSettings, NewStaff, Rooms
from houvast.firm.lan import qr_svg
from houvast.firm.middleware import FirmRequest
from houvast.firm.profile import Profile
from houvast.firm.store import (
    add_staff,
    change_staff,
    entry_link,
    keep_profile,
    members,
    profile,
    remove_staff,
    set_password,
)
from houvast.firm.store.links import LINK_LIFETIME
from houvast.firm.views.said import said

# Several forms stand on one page: each field its own id.
_OWN, _NEW = "own_%s", "new_%s"


@owner_only
def page(request: FirmRequest) -> HttpResponse:
    """Everything she can set, on one page; posting keeps the part about the firm."""
    if request.method != "POST":
        return _page(request)
    form = FirmSettings(request.POST)
    if not form.is_valid():
        return _page(request, firm_form=form)
    given = form.cleaned_data
    filled = Profile(given["name"], given["enterprise_number"], given["vat_liable"], given["own_minimum"])
    keep_profile(request.firm, filled, request.today)
    return _done(request, "firm.kept")


@owner_only
@require_POST
def password(request: FirmRequest) -> HttpResponse:
    """Another password; every other device has to sign in again."""
    form = ChangePassword(request.POST, auto_id=_OWN)
    if form.is_valid() and not request.member.user.check_password(form.cleaned_data["old"]):
        form.add_error("old", "firm.sign_in_wrong")
    if not form.is_valid():
        return _page(request, password_form=form)
    set_password(request.member, form.cleaned_data["password"])
    update_session_auth_hash(request, request.member.user)
    return _done(request, "firm.password_changed")


@owner_only
@require_POST
def add_person(request: FirmRequest) -> HttpResponse:
    """Let a medewerker in, with the rooms that were ticked."""
    form = NewStaff(request.POST, auto_id=_NEW)
    if not form.is_valid():
        return _page(request, staff_form=form)
    given = form.cleaned_data
    member = add_staff(request.firm, given["name"], given["password"], given["rooms"], given["sees"])
    if member is None:
        form.add_error("name", "firm.people_taken")
        return _page(request, staff_form=form)
    return _done(request, "firm.people_added", name=member.name)


@owner_only
@require_POST
def change_person(request: FirmRequest, pk: int) -> HttpResponse:
    """Other rooms for a medewerker."""
    form = Rooms(request.POST)
    if not form.is_valid():
        return _page(request, wrong_person=pk)
    member = change_staff(request.firm, pk, form.cleaned_data["rooms"], form.cleaned_data["sees"])
    if member is None:
        raise Http404
    return _done(request, "firm.people_changed", name=member.name)


@owner_only
@require_POST
def remove_person(request: FirmRequest, pk: int) -> HttpResponse:
    """Take a medewerker out."""
    name = remove_staff(request.firm, pk)
    if name is None:
        raise Http404
    return _done(request, "firm.people_removed", name=name)


@owner_only
@require_POST
def phone(request: FirmRequest) -> HttpResponse:
    """A QR code that pairs one device, once, within ten minutes. Only while the network is open (`run --lan`)."""
    if not settings.LAN_ADDRESS:
        raise Http404
    now = timezone.now()
    address = f"http://{settings.LAN_ADDRESS}:{request.get_port()}/binnen/{entry_link(request.member, now)}/"
    context = {
        "address": address,
        "qr": SafeString(qr_svg(address)),
        "until": timezone.localtime(now + LINK_LIFETIME).strftime("%H:%M"),
    }
    return render(request, "firm/phone.html", context)


def _page(request: FirmRequest, wrong_person: int | None = None, **forms: Any) -> HttpResponse:
    known = profile(request.firm, request.today)
    shown = {
        "name": known.name,
        "enterprise_number": known.enterprise_number or "",
        "vat_liable": known.vat_liable,
        "own_minimum": "" if known.minimum is None else number(known.minimum, 2, request.language),
    }
    context = {
        "firm_form": FirmSettings(initial=shown),
        "password_form": ChangePassword(auto_id=_OWN),
        "staff_form": NewStaff(auto_id=_NEW),
        "members": [(member, member.pk == wrong_person) for member in members(request.firm)],
        "rooms": [(key, f"firm.room_{key}") for key in ROOMS if key in settings.ROOMS],
        "secrets": [(key, f"firm.sees_{key}") for key in SECRETS],
        "lan": f"{settings.LAN_ADDRESS}:{request.get_port()}" if settings.LAN_ADDRESS else "",
    }
    status = 422 if forms or wrong_person is not None else 200
    return render(request, "firm/settings.html", context | forms, status=status)


def _done(request: FirmRequest, key: str, **values: object) -> HttpResponse:
    toast.leave(request.session, said(request, key, **values))
    return redirect("firm:settings")
