"""What this room keeps, for its own pages and for the week: quotes with their story, price lists, kits, defaults."""

from houvast.quotes.store.defaults import (
    defaults,
    logo,
    save_defaults,
    save_logo,
    save_template,
    template,
)
from houvast.quotes.store.dossiers import (
    ChangedMeanwhileError,
    change,
    create,
    dossier,
    keep,
    next_number,
    remove_draft,
    revision_pdf,
    save_draft,
)
from houvast.quotes.store.export import exported
from houvast.quotes.store.invoices import invoice_ubl, invoices, keep_invoice
from houvast.quotes.store.kits import kits, save_kit
from houvast.quotes.store.lists import articles_at, articles_of, finder, list_states, save_list
from houvast.quotes.store.own import found, load_own, warm

__all__ = [
    "ChangedMeanwhileError",
    "articles_at",
    "articles_of",
    "change",
    "create",
    "defaults",
    "dossier",
    "exported",
    "finder",
    "found",
    "invoice_ubl",
    "invoices",
    "keep",
    "keep_invoice",
    "kits",
    "list_states",
    "load_own",
    "logo",
    "next_number",
    "remove_draft",
    "revision_pdf",
    "save_defaults",
    "save_draft",
    "save_kit",
    "save_list",
    "save_logo",
    "save_template",
    "template",
    "warm",
]
