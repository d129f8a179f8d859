"""What this room reads for its pages: no tables of its own, but the lines of the invoices, loaded once per version."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache, cached_property, partial
from hashlib import sha256
from pathlib import Path
from typing import Any, overload
from uuid import UUID

from django.utils import timezone

from houvast.books import store as books
from houvast.books.models import Firm
from houvast.facts.finding import Finding
from houvast.facts.invoice import InvoiceLine
from houvast.facts.ledger import Ledger
from houvast.facts.period import months_back
from houvast.facts.question import Question
from houvast.firm.kind_books import kind_in_books
from houvast.firm.people import people_of
from houvast.indicators.figures.catalogue import fixed_figures
from houvast.indicators.figures.fixed import FixedFigure
from houvast.indicators.findings import findings
from houvast.indicators.keeping import from_json, to_json
from houvast.indicators.margins.page import MarginsPage, Sort, Tab, margins_page
from houvast.indicators.own import LINE_MONTHS, Duty, IndicatorsOwn
from houvast.indicators.questions import questions
from houvast.norms import Norms

_MOST_FIRMS = 3
_KEPT = 7
_answers: OrderedDict[tuple[UUID, str], tuple[tuple[int, str, date], tuple[Any, ...]]] = OrderedDict()
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
        lines=_Lines(partial(books.lines_since, firm, months_back(today, LINE_MONTHS))),
        answers=said,
        duties=_Duties(partial(_hand, firm, ledger, today)) if _hand and ledger.movements else None,
        given=books.answer_days(firm),
        norms=books.norms(firm),
    )


Hand = Callable[[Firm, Ledger, date], tuple[Duty, ...]]
_hand: Hand | None = None


def duties_from(hand: Hand) -> None:
    """Who tells what comes back by itself: a room of this floor reads it from the bank, a higher one hands it in."""
    global _hand  # noqa: PLW0603 set once, when the product starts
    _hand = hand


class _Duties(Sequence[Duty]):
    """What comes back by itself, asked for when somebody first looks: most pages never do."""

    def __init__(self, load: Callable[[], tuple[Duty, ...]]) -> None:
        self._load = load

    @cached_property
    def _known(self) -> tuple[Duty, ...]:
        return self._load()

    @overload
    def __getitem__(self, at: int) -> Duty: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Duty, ...]: ...
    def __getitem__(self, at: int | slice) -> Duty | tuple[Duty, ...]:
        return self._known[at]

    def __len__(self) -> int:
        return len(self._known)


class _Lines(Mapping[int, tuple[InvoiceLine, ...]]):
    """The lines of the invoices by row, read when somebody first looks: a page out of what was kept never does."""

    def __init__(self, load: Callable[[], Mapping[int, tuple[InvoiceLine, ...]]]) -> None:
        self._load = load

    @cached_property
    def _lines(self) -> Mapping[int, tuple[InvoiceLine, ...]]:
        return self._load()

    def __getitem__(self, row: int) -> tuple[InvoiceLine, ...]:
        return self._lines[row]

    def get(self, row: int, default: Any = None) -> Any:
        """Straight from the lines: it is asked for every invoice."""
        return self._lines.get(row, default)

    def __iter__(self) -> Iterator[int]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)


def figures(firm: Firm, ledger: Ledger, today: date, norms: Norms) -> tuple[FixedFigure, ...]:
    """The figures of her kind, kept for one state of the books, the norms, our code and the day."""
    return _kept(firm, ledger, "figures", fixed_figures, today, norms)


def found(firm: Firm, ledger: Ledger, today: date, norms: Norms) -> tuple[Finding, ...]:
    """What the room found, kept likewise."""
    return _kept(firm, ledger, "findings", findings, today, norms)


def asked(firm: Firm, ledger: Ledger, today: date, norms: Norms) -> tuple[Question, ...]:
    """What the room asks, kept likewise."""
    return _kept(firm, ledger, "questions", questions, today, norms)


def margins(
    firm: Firm, ledger: Ledger, today: date, norms: Norms, *, tab: Tab | None, sort: Sort, number: int
) -> MarginsPage:
    """Customers and products: each list as it opens is kept, another order or page is made of what is at hand."""
    show = partial(margins_page, tab=tab, sort=sort, number=number)
    if sort != "sales" or number != 1:
        return show(ledger, load_own(firm), today, norms)
    shown: MarginsPage = _kept(firm, ledger, f"margins.{tab or 'first'}", lambda *given: (show(*given),), today, norms)[
        0
    ]
    return shown


def ready(firm: Firm, ledger: Ledger, today: date, norms: Norms) -> bool:
    """Whether figures, findings and questions are at hand, so that a page need not wait for them."""
    state = (ledger.version, norms.version, today)
    names = ("figures", "findings", "questions")
    if all(held is not None and held[0] == state for held in (_answers.get((firm.token, name)) for name in names)):
        return True
    return books.is_kept(
        firm,
        [f"indicators.{name}" for name in names],
        norms_version=norms.version,
        code_version=_code_version(),
        today=today,
        books_version=ledger.version,
    )


def warm(firm: Firm, today: date, norms: Norms) -> None:
    """Have everything ready for the next page: after files were read."""
    ledger = books.load_ledger(firm)
    for work_out in (figures, found, asked):
        work_out(firm, ledger, today, norms)
    margins(firm, ledger, today, norms, tab=None, sort="sales", number=1)


def _kept(
    firm: Firm,
    ledger: Ledger,
    name: str,
    compute: Callable[[Ledger, IndicatorsOwn, date, Norms], Iterable[Any]],
    today: date,
    norms: Norms,
) -> tuple[Any, ...]:
    """In the process for one state; else out of the database; else worked out."""
    state = (ledger.version, norms.version, today)
    held = _answers.get((firm.token, name))
    if held is None or held[0] != state:
        kept = books.kept(
            firm,
            f"indicators.{name}",
            lambda: to_json(compute(ledger, load_own(firm), today, norms)),
            norms_version=norms.version,
            code_version=_code_version(),
            today=today,
            books_version=ledger.version,
        )
        held = _answers[firm.token, name] = (state, from_json(kept))
        while len(_answers) > _MOST_FIRMS * _KEPT:
            _answers.popitem(last=False)
    return held[1]


@cache
def _code_version() -> str:
    """What the answers are known by: the text of the files that work them out."""
    folder = Path(__file__).parent
    files = sorted(path for room in (folder, folder.parent / "stats") for path in room.rglob("*.py"))
    return sha256(b"".join(path.read_bytes() for path in files)).hexdigest()[:16]
