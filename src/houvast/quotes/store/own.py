"""All that this room knows, in the process for each firm and version: a page asks for it with one query."""

from collections import OrderedDict
from datetime import date
from uuid import UUID

from houvast.books.models import Firm
from houvast.facts.finding import Finding
from houvast.facts.ledger import Ledger
from houvast.norms import Norms
from houvast.quotes.findings import findings
from houvast.quotes.models import StoredQuote
from houvast.quotes.own import QuotesOwn
from houvast.quotes.similar import articles_of
from houvast.quotes.store.defaults import defaults, room_version
from houvast.quotes.store.dossiers import each_dossier
from houvast.quotes.store.kits import kits
from houvast.quotes.store.lists import articles_at, finder, list_states
from houvast.quotes.values import Dossier

_MOST_FIRMS = 3
_owns: OrderedDict[UUID, QuotesOwn] = OrderedDict()
_found: dict[UUID, tuple[tuple[int, date, str], tuple[Finding, ...]]] = {}
_dossiers: dict[tuple[UUID, int], tuple[int, Dossier]] = {}


def load_own(firm: Firm) -> QuotesOwn:
    """Everything, newest quote first; what did not change since the last page is not read again."""
    version = room_version(firm)
    held = _owns.get(firm.token)
    if held is None or held.version != version:
        held = _owns[firm.token] = _loaded(firm, version)
        _owns.move_to_end(firm.token)
        while len(_owns) > _MOST_FIRMS:
            gone, _ = _owns.popitem(last=False)
            _found.pop(gone, None)
            for key in [key for key in _dossiers if key[0] == gone]:
                del _dossiers[key]
    return held


def found(firm: Firm, ledger: Ledger, today: date, norms: Norms) -> tuple[Finding, ...]:
    """What the room found; in the process for one state of the quotes, the norms and the day."""
    own = load_own(firm)
    state = (own.version, today, norms.version)
    held = _found.get(firm.token)
    if held is None or held[0] != state:
        held = _found[firm.token] = (state, findings(ledger, own, today, norms))
    return held[1]


def warm(firm: Firm, today: date, norms: Norms) -> None:  # noqa: ARG001 every room is warmed alike
    """Have the quotes and the search of her lists ready for the next page."""
    load_own(firm)
    finder(firm)


def _loaded(firm: Firm, version: int) -> QuotesOwn:
    dossiers = _read(firm)
    given = defaults(firm)
    keys = {key for one in dossiers if not one.invoices for key in articles_of(one.draft)}
    return QuotesOwn(dossiers, list_states(firm), articles_at(firm, keys), given.rates, kits(firm), given, version)


def _read(firm: Firm) -> tuple[Dossier, ...]:
    versions = list(StoredQuote.objects.of(firm).order_by("-pk").values_list("pk", "version"))
    stale = [key for key, version in versions if _dossiers.get((firm.token, key), (0,))[0] != version]
    rows = list(StoredQuote.objects.of(firm).filter(pk__in=stale)) if stale else []
    for row, dossier in zip(rows, each_dossier(firm, rows) if rows else [], strict=True):
        _dossiers[firm.token, row.pk] = (row.version, dossier)
    return tuple(_dossiers[firm.token, key][1] for key, _ in versions)
