"""A quote in twenty minutes: the list, the editor, what was sent, the invoices, her price lists and her looks."""

from django.urls import URLPattern

app_name = "quotes"
urlpatterns: list[URLPattern] = []
