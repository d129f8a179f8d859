"""Find a customer, supplier or invoice by a piece of its name or number. Pure: a ledger in, rows out."""

import re
from itertools import islice
from typing import NamedTuple

from houvast.facts.ledger import Invoice, Ledger, Party
from houvast.facts.party import plain_name

SHOWN = 40
_SEPARATORS = re.compile(r"[\s./_-]+")


class Found(NamedTuple):
    """What matches, at most SHOWN of each, the most recent invoices first; `more` when there was more."""

    parties: tuple[Party, ...]
    invoices: tuple[Invoice, ...]
    more: bool


def find(ledger: Ledger, words: str) -> Found:
    """Everything whose name holds the words, or whose number holds them once spaces, dots and dashes are gone."""
    plain, bare = plain_name(words), _SEPARATORS.sub("", words).lower()
    if not bare:
        return Found((), (), more=False)
    parties = tuple(islice((party for party in ledger.parties if _party(party, plain, bare)), SHOWN + 1))
    newest = reversed(ledger.invoices)
    invoices = tuple(islice((one for one in newest if bare in _SEPARATORS.sub("", one.id).lower()), SHOWN + 1))
    return Found(parties[:SHOWN], invoices[:SHOWN], max(len(parties), len(invoices)) > SHOWN)


def _party(party: Party, plain: str, bare: str) -> bool:
    digits = bare.removeprefix("be")
    number = party.enterprise_number or party.vat_number or ""
    return (bool(plain) and plain in plain_name(party.name)) or (len(digits) > 3 and digits in number.lower())
