"""Will there be money in thirteen weeks: the page, the invoices by day, what if, and what she plans herself."""

from django.urls import path

from houvast.cash.views import money, plans, what_if

app_name = "cash"
urlpatterns = [
    path("geld/", money.page, name="page"),
    path("geld/facturen/", money.invoices, name="invoices"),
    path("geld/wat-als/", what_if.page, name="what_if"),
    path("geld/gepland/", plans.add, name="add"),
    path("geld/gepland/weg/", plans.remove, name="remove"),
    path("geld/gepland/terug/", plans.restore, name="restore"),
    path("geld/betaaldag/", plans.pay_day, name="pay_day"),
    path("geld/kredietlijn/", plans.credit_line, name="credit_line"),
    path("geld/uren/", plans.hours, name="hours"),
    path("geld/datum/", plans.tax_day, name="tax_day"),
]
