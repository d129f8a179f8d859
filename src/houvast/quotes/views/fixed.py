"""The doors of what she sets once: who she is on paper, how she makes a price, how she is paid, and her logo."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from houvast.books.store import set_norm
from houvast.firm.access import owner_only
from houvast.firm.middleware import FirmRequest
from houvast.formats.picture import MAX_PICTURE, picture
from houvast.quotes import store
from houvast.quotes.entered import written
from houvast.quotes.forms import WrongError, defaults_from, number_in
from houvast.quotes.story import schedule_rows
from houvast.quotes.views.listing import said
from houvast.quotes.views.paper import download, seller

_NORMS = {"ondergrens": "quote_floor_margin", "dagen": "quote_valid_days"}


@owner_only
def defaults(request: FirmRequest) -> HttpResponse:
    """What every quote begins with."""
    given = store.defaults(request.firm)
    if request.method == "POST":
        return _keep(request)
    rates = given.rates
    context = {
        "given": given,
        "seller": seller(request, given),
        "schedule": schedule_rows(given.schedule),
        "hour_price": written(rates.hour_price),
        "hour_cost": written(rates.hour_cost),
        "markup": written(rates.markup),
        "floor": written(request.norms.value("quote_floor_margin", request.today)),
        "days": written(request.norms.value("quote_valid_days", request.today)),
        "has_logo": bool(store.logo(request.firm)),
        "menu_current": "quotes:page",
    }
    return render(request, "quotes/defaults.html", context)


def _keep(request: FirmRequest) -> HttpResponse:
    try:
        made = defaults_from(request.POST, store.defaults(request.firm))
        norms = {key: number_in(request.POST, name) for name, key in _NORMS.items()}
    except WrongError:
        said(request, "facts_wrong")
        return redirect("quotes:defaults")
    store.save_defaults(request.firm, made)
    for key, value in norms.items():
        if value is not None and 0 <= value <= 365 and value != request.norms.value(key, request.today):
            set_norm(request.firm, key, value, request.today)
    said(request, "kept")
    return redirect("quotes:defaults")


@owner_only
@require_POST
def save_logo(request: FirmRequest) -> HttpResponse:
    """Her logo, or none any more; a file that is no picture changes nothing."""
    file = request.FILES.get("logo")
    if file is None:
        store.save_logo(request.firm, b"")
        said(request, "logo_gone")
    else:
        data = file.read(MAX_PICTURE + 1)
        if picture(data) is None:
            said(request, "logo_wrong")
        else:
            store.save_logo(request.firm, data)
            said(request, "logo_kept")
    return redirect("quotes:defaults")


@owner_only
def logo(request: FirmRequest) -> HttpResponse:
    """Her logo as it is."""
    data = store.logo(request.firm)
    found = picture(data)
    if found is None:
        raise Http404
    return download(data, f"image/{found.kind}", f"logo.{found.kind}", inline=True)
