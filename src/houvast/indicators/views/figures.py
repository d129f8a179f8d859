"""The door of the seven figures."""

from django.http import HttpResponse
from django.shortcuts import render

from houvast.firm.middleware import FirmRequest


def page(request: FirmRequest) -> HttpResponse:
    """The seven figures, in the order of her kind."""
    return render(request, "indicators/figures.html", {})
