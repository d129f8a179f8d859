"""One invoice of which the files state different amounts: which version counts, and what she is asked.

What she said counts. Until then the same one counts whatever the order of the files (assemble_invoices.py), and the
others are never silent: they stand in the ledger as a conflict. A version she has not seen is asked anew.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from houvast.books.stored import StoredInvoice
from houvast.facts.answers import CONFLICT, conflict_invoice, conflict_subject
from houvast.facts.invoice import InvoiceDocument
from houvast.facts.ledger import Conflict, Version
from houvast.facts.question import Answer

Chosen = Mapping[str, tuple[Answer, ...]]
"""What she said of each invoice with several versions, by its key; about the most versions last."""


def chosen(answers: Iterable[Answer]) -> Chosen:
    """What she said of every invoice with more than one version."""
    found: dict[str, list[Answer]] = defaultdict(list)
    for answer in sorted(answers, key=lambda answer: (len(answer.subject), answer)):
        if answer.kind == CONFLICT:
            found[conflict_invoice(answer.subject)].append(answer)
    return {key: tuple(said) for key, said in found.items()}


def as_chosen(files: Sequence[StoredInvoice], said: Iterable[Answer]) -> list[StoredInvoice]:
    """The files of an invoice, those of the version she chose last first; else their order is left as it is."""
    there = {amounts(file.document) for file in files}
    choice = next((answer.value for answer in reversed(tuple(said)) if answer.value in there), "")
    return sorted(files, key=lambda file: amounts(file.document) != choice)


def conflict(key: str, files: Iterable[StoredInvoice], said: Iterable[Answer]) -> Conflict | None:
    """The versions of an invoice, the one that counts first; None where all agree or she chose among just these."""
    versions: dict[str, Version] = {}
    for file in files:
        value = amounts(file.document)
        if value not in versions:
            versions[value] = _version(value, file)
    subject = conflict_subject(key, versions)
    if len(versions) < 2 or any(answer.subject == subject and answer.value in versions for answer in said):
        return None
    return Conflict(key, subject, tuple(versions.values()))


def amounts(document: InvoiceDocument) -> str:
    """What a version is known by: payable, net, VAT, gross and currency, signed by type of document."""
    stated = (document.payable, document.net, document.vat, document.gross)
    return " ".join((*(f"{document.sign * amount:.2f}" for amount in stated), document.currency))


def _version(value: str, file: StoredInvoice) -> Version:
    document = file.document
    sign, source = document.sign, file.origin.source(file.place)
    return Version(value, sign * document.payable, sign * document.vat, document.currency, source)
