from datetime import date

import pytest

from houvast.norms.payees import NOBODY, Payee, load_payees


@pytest.mark.parametrize("payee", load_payees().payees, ids=lambda payee: payee.kind)
def test_every_payee_has_a_day_a_source_and_real_account_numbers(payee: Payee) -> None:
    assert isinstance(payee.valid_from, date)
    assert len(payee.source) > 10
    assert payee.words
    for iban in payee.ibans:
        assert int("".join(str(int(sign, 36)) for sign in iban[4:] + iban[:4])) % 97 == 1


@pytest.mark.parametrize(
    ("account", "name", "kind"),
    [
        ("BE22679200300047", None, "vat"),
        (None, "FOD FINANCIËN BTW-ONTVANGSTEN", "vat"),
        (None, "Inningscentrum Dienst Voorafbetalingen", "tax_advance"),
        (None, "RSZ - ONSS", "social_security"),
        (None, "Xerius Sociaal Verzekeringsfonds", "owner_social"),
        (None, "FOD Financiën Inning", "tax"),
        ("BE00123", "Acerta Sociaal Secretariaat", None),
        (None, "Persz Drukwerk", None),
        (None, None, None),
    ],
)
def test_a_tax_office_is_known_by_its_number_or_its_name(account: str | None, name: str | None, kind: str) -> None:
    assert load_payees().kind_of(account, name) == kind


def test_without_payees_everybody_is_an_ordinary_counterparty() -> None:
    assert NOBODY.kind_of("BE22679200300047", "RSZ") is None
