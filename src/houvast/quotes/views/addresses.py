"""The addresses of the customer's page, and of what surrounds it: following up, what it brought, before saying yes."""

from django.urls import URLPattern, path

from houvast.quotes.views import customer, desk, results

CUSTOMER: tuple[URLPattern, ...] = (
    path("o/<str:token>/", customer.page, name="link"),
    path("o/<str:token>/stijl.css", customer.style, name="link_style"),
    path("o/<str:token>/logo/", customer.logo_of, name="link_logo"),
    path("o/<str:token>/akkoord/", customer.yes, name="link_yes"),
    path("o/<str:token>/nee/", customer.no, name="link_no"),
    path("o/<str:token>/vraag/", customer.ask, name="link_ask"),
    path("o/<str:token>/<int:number>/", customer.version, name="link_version"),
    path("o/<str:token>/<int:number>/pdf/", customer.pdf, name="link_pdf"),
)

AROUND: tuple[URLPattern, ...] = (
    path("offertes/opvolgen/", desk.follow, name="follow"),
    path("offertes/opvolgen.ics", desk.follow_calendar, name="follow_calendar"),
    path("offertes/opbrengst/", results.results, name="results"),
    path("offertes/voor-je-ja-zegt/", results.odd_work, name="odd_work"),
    path("offertes/<str:number>/gesprek/", desk.desk, name="desk"),
    path("offertes/<str:number>/gesprek/link/", desk.link, name="desk_link"),
    path("offertes/<str:number>/gesprek/intrekken/", desk.withdraw, name="desk_withdraw"),
    path("offertes/<str:number>/gesprek/antwoord/", desk.answer, name="desk_answer"),
)
