"""A quote in twenty minutes: the list, the editor, what was sent, the invoices, her price lists and her looks."""

from django.urls import URLPattern, path

from houvast.quotes.views import editor, fixed, invoices, listing, prices, sending, template
from houvast.quotes.views.addresses import AROUND, CUSTOMER

app_name = "quotes"
urlpatterns: list[URLPattern] = [
    *CUSTOMER,
    *AROUND,
    path("offertes/", listing.page, name="page"),
    path("offertes/nieuw/", listing.new, name="new"),
    path("offertes/vast/", fixed.defaults, name="defaults"),
    path("offertes/vast/logo/", fixed.logo, name="logo"),
    path("offertes/vast/logo/bewaar/", fixed.save_logo, name="save_logo"),
    path("offertes/prijslijsten/", prices.page, name="lists"),
    path("offertes/prijslijsten/vorige/", prices.back, name="list_back"),
    path("offertes/prijslijsten/<int:key>/", prices.one, name="list"),
    path("offertes/prijslijsten/<int:key>/bewaar/", prices.keep, name="list_keep"),
    path("offertes/prijslijsten/<int:key>/weg/", prices.drop, name="list_drop"),
    path("offertes/sjabloon/", template.page, name="template"),
    path("offertes/sjabloon/voorbeeld/", template.example, name="template_example"),
    path("offertes/sjabloon/weg/", template.drop, name="template_drop"),
    path("offertes/<str:number>/", editor.edit, name="edit"),
    path("offertes/<str:number>/zoek/", editor.find, name="find"),
    path("offertes/<str:number>/lijn/", editor.add_line, name="add_line"),
    path("offertes/<str:number>/lijn/terug/", editor.restore, name="put_back"),
    path("offertes/<str:number>/lijn/<str:key>/", editor.line, name="line"),
    path("offertes/<str:number>/woorden/", editor.facts, name="facts"),
    path("offertes/<str:number>/klant/", editor.customer, name="customer"),
    path("offertes/<str:number>/btw/", editor.vat, name="vat"),
    path("offertes/<str:number>/betaling/", editor.schedule, name="schedule"),
    path("offertes/<str:number>/mogelijkheid/", editor.variant, name="variant"),
    path("offertes/<str:number>/weg/", editor.throw_away, name="throw_away"),
    path("offertes/<str:number>/pdf/", sending.preview, name="preview"),
    path("offertes/<str:number>/word/", sending.word, name="word"),
    path("offertes/<str:number>/versturen/", sending.leave, name="leave"),
    path("offertes/<str:number>/klaar/", sending.sent, name="sent"),
    path("offertes/<str:number>/versie/<int:revision>/", sending.version_pdf, name="version_pdf"),
    path("offertes/<str:number>/antwoord/", sending.answer, name="answer"),
    path("offertes/<str:number>/facturen/", invoices.page, name="invoices"),
    path("offertes/<str:number>/facturen/maak/", invoices.make, name="make_invoice"),
    path("offertes/<str:number>/facturen/<str:invoice>/ubl/", invoices.ubl, name="invoice_ubl"),
    path("offertes/<str:number>/facturen/<str:invoice>/pdf/", invoices.pdf, name="invoice_pdf"),
]
