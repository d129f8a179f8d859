"""What this room reads for its pages: no tables of its own, but the lines of the invoices, loaded once per version."""

from collections import OrderedDict
from datetime import date
from functools import cache
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from django.utils import timezone

from houvast.books import store as books
from houvast.books.models import Firm
from houvast.facts.ledger import Ledger
from houvast.facts.period import months_back
from houvast.firm.kind_books import kind_in_books
from houvast.firm.people import people_of
from houvast.indicators.figures.catalogue import fixed_figures
from houvast.indicators.figures.fixed import FixedFigure
from houvast.indicators.figures.keeping import figures_in, figures_out
from houvast.indicators.own import LINE_MONTHS, IndicatorsOwn
from houvast.norms import Norms

_MOST_FIRMS = 3
_figures: OrderedDict[UUID, tuple[tuple[int, str, date], tuple[FixedFigure, ...]]] = OrderedDict()
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
        given=books.answer_days(firm),
        norms=books.norms(firm),
    )


def figures(firm: Firm, today: date, norms: Norms) -> tuple[FixedFigure, ...]:
    """The figures of her kind, kept for one state of the books, the norms, our code and the day."""
    ledger = books.load_ledger(firm)
    state = (ledger.version, norms.version, today)
    held = _figures.get(firm.token)
    if held is None or held[0] != state:
        kept = books.kept(
            firm,
            "indicators.figures",
            lambda: figures_out(fixed_figures(ledger, load_own(firm), today, norms)),
            norms_version=norms.version,
            code_version=_code_version(),
            today=today,
            books_version=ledger.version,
        )
        held = _figures[firm.token] = (state, figures_in(kept))
        while len(_figures) > _MOST_FIRMS:
            _figures.popitem(last=False)
    return held[1]


def warm(firm: Firm, today: date, norms: Norms) -> None:
    """Have everything ready for the next page: after files were read."""
    figures(firm, today, norms)


@cache
def _code_version() -> str:
    """What the figures are known by: the text of the files that work them out."""
    folder = Path(__file__).parent
    files = sorted(path for room in (folder, folder.parent / "stats") for path in room.rglob("*.py"))
    return sha256(b"".join(path.read_bytes() for path in files)).hexdigest()[:16]
