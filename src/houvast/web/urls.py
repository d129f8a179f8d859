"""Every address of the product, room by room."""

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path

from houvast.web import views

urlpatterns: list[URLPattern | URLResolver] = [
    path("zoeken/", views.search, name="search"),
    path("meer/", views.more, name="more"),
    path("healthz", views.alive, name="alive"),
    path("", include("houvast.firm.urls")),
    *(path("", include(f"houvast.{room}.urls")) for room in settings.ROOMS),
]

handler400 = "houvast.web.errors.bad_request"
handler403 = "houvast.web.errors.forbidden"
handler404 = "houvast.web.errors.not_found"
handler500 = "houvast.web.errors.server_error"
