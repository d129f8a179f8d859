"""The door of what may happen."""

from django.http import HttpResponse
from django.shortcuts import render

from houvast.firm.middleware import FirmRequest


def page(request: FirmRequest) -> HttpResponse:
    """One scenario, chosen by a link, beside what is expected today."""
    return render(request, "cash/what_if.html", {"menu_current": "cash:page"})
