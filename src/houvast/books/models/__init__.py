"""The tables of the books, split by kind of fact."""

from houvast.books.models.agenda import AgendaEvent
from houvast.books.models.answer import KeptAnswer, NormOverride, OwnerAnswer
from houvast.books.models.bank import BankEntry, BankStatement
from houvast.books.models.batch import Batch, BatchFile
from houvast.books.models.firm import Firm
from houvast.books.models.invoice import Invoice, InvoiceLine, VatLine
from houvast.books.models.original import Original, OriginalPart
from houvast.books.models.scoped import FactTable, FirmTable, ScopedManager, UnscopedError
from houvast.books.models.work import Appointment, Customer, Hours, Receipt, Sheet, Staff, Stock, Till

__all__ = [
    "AgendaEvent",
    "Appointment",
    "BankEntry",
    "BankStatement",
    "Batch",
    "BatchFile",
    "Customer",
    "FactTable",
    "Firm",
    "FirmTable",
    "Hours",
    "Invoice",
    "InvoiceLine",
    "KeptAnswer",
    "NormOverride",
    "Original",
    "OriginalPart",
    "OwnerAnswer",
    "Receipt",
    "ScopedManager",
    "Sheet",
    "Staff",
    "Stock",
    "Till",
    "UnscopedError",
    "VatLine",
]
