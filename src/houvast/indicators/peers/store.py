"""The company file she gave by hand: read in a reader process, one kept at a time."""

from houvast.books.models import Firm
from houvast.facts.company import CompanyFile
from houvast.formats.pool import ReaderPool
from houvast.indicators.models import PeerFile
from houvast.indicators.peers.kept import as_text, from_text


def read_company_file(data: bytes, name: str) -> CompanyFile | None:
    """What a foreign file says, read apart from the server; None when it is no company file."""
    with ReaderPool() as pool:
        found = [one for reading in pool.read_each([(name, data)]) for one in reading.facts.companies]
    return found[0] if found else None


def company_file_of(firm: Firm) -> CompanyFile | None:
    """The file she gave last."""
    row = PeerFile.objects.of(firm).first()
    return from_text(row.text) if row else None


def keep_company_file(firm: Firm, file: CompanyFile) -> None:
    """Keep this one instead of the last."""
    PeerFile.objects.of(firm).update_or_create(firm=firm, defaults={"text": as_text(file)})


def forget_company_file(firm: Firm) -> None:
    """Remove it."""
    PeerFile.objects.of(firm).delete()
