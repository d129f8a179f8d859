"""The words about when invoices are paid."""

from typing import Final

from houvast.facts.text import Text

TEXTS: Final = {
    "cash.pays_late": Text(
        "{name} betaalt gemiddeld {days} dagen te laat, op basis van {invoices} facturen.",
        "{name} pays {days} days late on average, based on {invoices} invoices.",
    ),
    "cash.pays_late_one": Text(
        "{name} betaalt gemiddeld {days} dag te laat, op basis van {invoices} facturen.",
        "{name} pays {days} day late on average, based on {invoices} invoices.",
    ),
    "cash.pays_early": Text(
        "{name} betaalt gemiddeld {days} dagen te vroeg, op basis van {invoices} facturen.",
        "{name} pays {days} days early on average, based on {invoices} invoices.",
    ),
    "cash.pays_early_one": Text(
        "{name} betaalt gemiddeld {days} dag te vroeg, op basis van {invoices} facturen.",
        "{name} pays {days} day early on average, based on {invoices} invoices.",
    ),
    "cash.pays_on_time": Text(
        "{name} betaalt gemiddeld op de vervaldag, op basis van {invoices} facturen.",
        "{name} pays on the due date on average, based on {invoices} invoices.",
    ),
    "cash.basis_belgium": Text("Belgisch gemiddelde, nog niet jouw klanten", "Belgian average, not your customers yet"),
    "cash.basis_belgium_purchase": Text(
        "Belgisch gemiddelde, nog niet hoe jij betaalt", "Belgian average, not how you pay yet"
    ),
    "cash.basis_firm": Text(
        "op basis van {invoices} facturen van al je klanten", "based on {invoices} invoices of all your customers"
    ),
    "cash.basis_firm_one": Text("op basis van 1 factuur van je klanten", "based on 1 invoice of your customers"),
    "cash.basis_firm_purchase": Text(
        "op basis van {invoices} facturen die je zelf betaalde", "based on {invoices} invoices that you paid yourself"
    ),
    "cash.basis_firm_purchase_one": Text(
        "op basis van 1 factuur die je zelf betaalde", "based on 1 invoice that you paid yourself"
    ),
    "cash.basis_customer": Text(
        "op basis van {invoices} facturen van deze klant", "based on {invoices} invoices of this customer"
    ),
    "cash.basis_customer_one": Text("op basis van 1 factuur van deze klant", "based on 1 invoice of this customer"),
    "cash.basis_customer_purchase": Text(
        "op basis van {invoices} facturen van deze leverancier", "based on {invoices} invoices of this supplier"
    ),
    "cash.basis_customer_purchase_one": Text(
        "op basis van 1 factuur van deze leverancier", "based on 1 invoice of this supplier"
    ),
    "cash.expected_between": Text(
        "rond {middle:day_month}, 8 keer op 10 tussen {early:day_month} en {late:day_month}",
        "around {middle:day_month}, 8 times in 10 between {early:day_month} and {late:day_month}",
    ),
    "cash.expected_from": Text(
        "rond {middle:day_month}, misschien veel later", "around {middle:day_month}, perhaps much later"
    ),
    "cash.expected_planned": Text("{middle:date}, zoals je zelf plande", "{middle:date}, as you planned yourself"),
    "cash.expected_unsure": Text("onzeker, navragen", "unsure, ask"),
}
