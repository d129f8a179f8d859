"""What this room reads for its pages: no tables of its own, but the lines of the invoices, loaded once per version."""

from collections import OrderedDict
from datetime import date
from uuid import UUID

from django.utils import timezone

from houvast.books.models import Firm
from houvast.books.store import answers, lines_since, load_ledger
from houvast.facts.period import months_back
from houvast.indicators.own import LINE_MONTHS, IndicatorsOwn

_MOST_FIRMS = 3
_owns: OrderedDict[UUID, tuple[int, date, IndicatorsOwn]] = OrderedDict()


def load_own(firm: Firm) -> IndicatorsOwn:
    """Her kind, people, answers and invoice lines; in the process for each firm, version of the books and day."""
    version, today = load_ledger(firm).version, timezone.localdate()
    held = _owns.get(firm.token)
    if held is None or held[:2] != (version, today):
        held = _owns[firm.token] = (version, today, _loaded(firm, today))
        _owns.move_to_end(firm.token)
        while len(_owns) > _MOST_FIRMS:
            _owns.popitem(last=False)
    return held[2]


def _loaded(firm: Firm, today: date) -> IndicatorsOwn:
    lines = lines_since(firm, months_back(today, LINE_MONTHS))
    return IndicatorsOwn(lines=lines, answers=answers(firm))
