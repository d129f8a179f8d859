"""What this room reads for its pages: no tables of its own, but the lines of the invoices, loaded once per version."""

from collections import OrderedDict
from datetime import date
from uuid import UUID

from django.utils import timezone

from houvast.books import store as books
from houvast.books.models import Firm
from houvast.facts.ledger import Ledger
from houvast.facts.period import months_back
from houvast.firm.kind_books import kind_in_books
from houvast.firm.people import people_of
from houvast.indicators.own import LINE_MONTHS, IndicatorsOwn

_MOST_FIRMS = 3
_owns: OrderedDict[UUID, tuple[int, date, IndicatorsOwn]] = OrderedDict()


def load_own(firm: Firm) -> IndicatorsOwn:
    """Her kind, people, answers and invoice lines; in the process for each firm, version of the books and day."""
    ledger, today = books.load_ledger(firm), timezone.localdate()
    held = _owns.get(firm.token)
    if held is None or held[:2] != (ledger.version, today):
        held = _owns[firm.token] = (ledger.version, today, _loaded(firm, ledger, today))
        _owns.move_to_end(firm.token)
        while len(_owns) > _MOST_FIRMS:
            _owns.popitem(last=False)
    return held[2]


def _loaded(firm: Firm, ledger: Ledger, today: date) -> IndicatorsOwn:
    said = books.answers(firm)
    return IndicatorsOwn(
        kind=kind_in_books(books, firm, ledger, today),
        people=people_of(ledger, said),
        lines=books.lines_since(firm, months_back(today, LINE_MONTHS)),
        answers=said,
    )
