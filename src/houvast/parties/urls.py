"""Customers, suppliers, one party, and what the owner puts right there."""

from django.urls import path

from houvast.parties import views

app_name = "parties"
urlpatterns = [
    path("klanten/", views.customers, name="customers"),
    path("leveranciers/", views.suppliers, name="suppliers"),
    path("partij/terug/", views.take_back, name="take_back"),
    path("partij/<str:key>/", views.party, name="party"),
    path("partij/<str:key>/los/", views.wrong_pair, name="wrong_pair"),
    path("partij/<str:key>/cash/", views.paid_in_cash, name="paid_in_cash"),
]
