"""The books for those who read and write them: everything rooms, pages and the command line may call."""

from houvast.books.store.answers import answer_days, answers, forget_answer, norms, save_answer, set_norm
from houvast.books.store.backup import backup, restore
from houvast.books.store.batches import WrongStateError, add_files, keep, open_batch, undo
from houvast.books.store.columns import layout_names, layout_of, layouts_to_ask
from houvast.books.store.doctor import doctor
from houvast.books.store.firms import the_firm
from houvast.books.store.invoices import invoice_lines, vat_lines
from houvast.books.store.kept import is_kept, kept
from houvast.books.store.ledger import forget_ledgers, load_ledger
from houvast.books.store.lines import lines_since
from houvast.books.store.originals import (
    DamagedOriginalError,
    NoSuchOriginalError,
    kept_originals,
    original,
    remove_undone,
)
from houvast.books.store.preview import files, history, preview
from houvast.books.store.reading import batches_waiting, read_waiting, waiting_count
from houvast.books.store.repair import repair
from houvast.books.store.said import BooksError, said

__all__ = [
    "BooksError",
    "DamagedOriginalError",
    "NoSuchOriginalError",
    "WrongStateError",
    "add_files",
    "answer_days",
    "answers",
    "backup",
    "batches_waiting",
    "doctor",
    "files",
    "forget_answer",
    "forget_ledgers",
    "history",
    "invoice_lines",
    "is_kept",
    "keep",
    "kept",
    "kept_originals",
    "layout_names",
    "layout_of",
    "layouts_to_ask",
    "lines_since",
    "load_ledger",
    "norms",
    "open_batch",
    "original",
    "preview",
    "read_waiting",
    "remove_undone",
    "repair",
    "restore",
    "said",
    "save_answer",
    "set_norm",
    "the_firm",
    "undo",
    "vat_lines",
    "waiting_count",
]
