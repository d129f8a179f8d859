"""What kind of movement an entry is, by the ISO 20022 bank transaction code, or the Belgian code of eight digits."""

from houvast.facts.bank import EntryKind
from houvast.formats.coda_layout import meaning_of
from houvast.formats.xml_table import Values

_FAMILIES: dict[str, EntryKind] = {
    "RCDT": "transfer",
    "ICDT": "transfer",
    "RRCT": "transfer",
    "IRCT": "transfer",
    "RDDT": "direct_debit",
    "IDDT": "direct_debit",
    "CCRD": "card",
    "MCRD": "card",
    "CNTR": "cash",
}
_SUB_FAMILIES: dict[str, EntryKind] = {
    "CHRG": "charges",
    "COMM": "charges",
    "COME": "charges",
    "COMI": "charges",
    "COMT": "charges",
    "FEES": "charges",
    "INTR": "interest",
    "CWDL": "cash",
    "CDPT": "cash",
    "POSD": "card",
    "POSC": "card",
    "POSP": "card",
}
_DOMAINS: dict[str, EntryKind] = {"LDAS": "loan", "CAMT": "transfer"}


def kind_of_entry(values: Values) -> EntryKind:
    """The kind of a movement; 'other' where the codes say nothing we know."""
    kind = (
        _SUB_FAMILIES.get(values.get("sub_family") or "")
        or _FAMILIES.get(values.get("family") or "")
        or _DOMAINS.get(values.get("domain") or "")
    )
    return kind or _belgian(values.get("proprietary") or "")


def _belgian(code: str) -> EntryKind:
    """Banks here put the CODA code in the proprietary one: type, family, transaction and category (00150000)."""
    if len(code) == 8 and code.isascii() and code.isdigit():
        return meaning_of(code[1:5], "")[0]
    return "other"
