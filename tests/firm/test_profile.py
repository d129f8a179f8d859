import pytest

from houvast.firm.profile import enterprise_number_of


@pytest.mark.parametrize("typed", ["BE 0417.497.106", "0417497106", "417497106", "BE0417.497.106"])
def test_an_enterprise_number_reads_however_it_is_typed(typed: str) -> None:
    assert enterprise_number_of(typed) == "0417497106"


@pytest.mark.parametrize("typed", ["0417497107", "12", "2417497106", "hallo"])
def test_a_number_whose_check_fails_is_none(typed: str) -> None:
    assert enterprise_number_of(typed) is None
