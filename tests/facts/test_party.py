from houvast.facts.party import PartyRef, plain_name


def test_a_party_is_known_by_enterprise_number_before_anything_else() -> None:
    assert PartyRef("Claes", "0123456749", "BE0123456749", "BE68539007547034").key == "kbo:0123456749"


def test_without_numbers_a_party_is_known_by_its_iban_then_its_name() -> None:
    assert PartyRef("Claes", iban="BE68539007547034").key == "iban:BE68539007547034"
    assert PartyRef("Bouwgroep Claës BV").key == "name:bouwgroep claes"


def test_spellings_of_one_firm_meet() -> None:
    spellings = ("De Smet & Zn. NV", "DE SMET & ZN NV", "N.V. De Smet & Zn")
    assert {plain_name(name) for name in spellings} == {"de smet zn"}


def test_a_name_that_is_only_a_legal_form_stays() -> None:
    assert plain_name("NV") == "nv"
