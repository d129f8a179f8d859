from datetime import date

import pytest

from houvast.books.terms import due_date

ISSUED = date(2026, 1, 15)


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        ("30 dagen", date(2026, 2, 14)),
        ("Betaling binnen 14 dagen na factuurdatum", date(2026, 1, 29)),
        ("30 dagen einde maand", date(2026, 2, 28)),
        ("30 jours fin de mois", date(2026, 2, 28)),
        ("60 days end of month", date(2026, 3, 31)),
        ("einde maand", date(2026, 1, 31)),
        ("contant", ISSUED),
        ("Bij ontvangst van de factuur", ISSUED),
        ("2 % korting binnen 8 dagen, 30 dagen netto", date(2026, 2, 14)),
        ("2 % korting bij contante betaling", None),
        ("2 % korting binnen 8 dagen", None),
        ("zoals afgesproken", None),
        ("", None),
        (None, None),
    ],
)
def test_terms_in_words_come_to_a_day(terms: str | None, expected: date | None) -> None:
    assert due_date(terms, ISSUED) == expected
