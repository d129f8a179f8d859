"""What a series is for, where words tell: its name and communication, in Dutch, French and English."""

import re
from functools import lru_cache

from houvast.cash.recurring.series import Kind
from houvast.facts.bank import EntryKind
from houvast.facts.party import plain_name

_OF_BANK: dict[EntryKind, Kind] = {"charges": "bank_fee", "interest": "bank_fee", "loan": "loan"}
_WORDS: tuple[tuple[Kind, str], ...] = (
    (
        "wage",
        (
            r"loon|lonen|salaris|wedde|bezoldiging|salaires?|remuneration|wages?|payroll|maaltijdcheques|"
            r"sodexo|pluxee|edenred|monizze|sociaal secretariaat|secretariat social"
        ),
    ),
    (
        "insurance",
        r"\w*verzekering\w*|polis|assurances?|insurance|ag insurance|axa|ethias|baloise|allianz|vivium|generali",
    ),
    ("rent", r"\w*huur|huurgeld|huurprijs|loyer|rent|syndicus"),
    (
        "loan",
        (
            r"lening|krediet|aflossing|afbetaling|investeringskrediet|kaskrediet|pret|emprunt|credit|leasing|lease|loan|"
            r"renting|ald automotive|ayvens|arval|alphabet|athlon"
        ),
    ),
    (
        "energy",
        (
            r"elektriciteit|stroom|aardgas|gas|energie|electricite|energy|engie|electrabel|luminus|eneco|"
            r"totalenergies|fluvius|bolt energie|ecopower|mega energie|water link|pidpa|de watergroep|farys"
        ),
    ),
    (
        "telecom",
        (
            r"telecom|telefonie|internet|gsm|proximus|telenet|orange belgium|voo|base company|scarlet|"
            r"mobile vikings|edpnet|digi belgium"
        ),
    ),
    (
        "tax",
        r"\w*belasting\w*|taxes?|onroerende voorheffing|precompte immobilier",
    ),
)
_PATTERNS = tuple((kind, re.compile(rf"\b(?:{words})\b")) for kind, words in _WORDS)


def kind_of(name: str, communication: str, entry_kind: EntryKind) -> Kind:
    """The kind that the bank's own code or the words tell; 'unknown' where nothing does."""
    return _OF_BANK.get(entry_kind) or _by_words(f"{communication} {name}")


@lru_cache(maxsize=4096)
def _by_words(text: str) -> Kind:
    plain = plain_name(text)
    return next((kind for kind, words in _PATTERNS if words.search(plain)), "unknown")
