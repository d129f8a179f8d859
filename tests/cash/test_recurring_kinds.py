import pytest

from houvast.cash.recurring.kinds import kind_of


@pytest.mark.parametrize(
    ("name", "words", "bank", "kind"),
    [
        ("Familie Van Reusel", "HUUR GROTE MARKT 11/2026", "transfer", "rent"),
        ("Krediet Demobank", "AFLOSSING LENING", "transfer", "loan"),
        ("", "11/2026", "loan", "loan"),
        ("Ethias", "polis 123", "direct_debit", "insurance"),
        ("Baloise", "huurdersverzekering", "direct_debit", "insurance"),
        ("Jan", "LOON NOVEMBER", "transfer", "wage"),
        ("Luminus", "voorschot", "direct_debit", "energy"),
        ("Kempense Stroom", "INV-2026-4805", "transfer", "energy"),
        ("Telenet", "", "direct_debit", "telecom"),
        ("", "KOSTEN", "charges", "bank_fee"),
        ("Stad Gent", "BEDRIJFSBELASTING", "transfer", "tax"),
        ("SA Loyer Facile", "loyer", "transfer", "rent"),
        ("Gasthuis Sint-Jan", "factuur 12", "transfer", "unknown"),
    ],
)
def test_words_and_the_banks_code_tell_what_it_is_for(name: str, words: str, bank: str, kind: str) -> None:
    assert kind_of(name, words, bank) == kind
