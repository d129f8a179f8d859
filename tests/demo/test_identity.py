"""Numbers that pass every check and belong to nobody."""

from stdnum import iban as iban_check
from stdnum.be import ogm_vcs, vat

from houvast.demo.firms import FIRMS
from houvast.demo.identity import creditor_id, enterprise_number, iban, printed_communication, structured_communication


def test_an_enterprise_number_passes_its_check_and_lies_in_a_series_never_given_out():
    assert vat.is_valid(enterprise_number("Bouwgroep Claes"))
    assert enterprise_number("Bouwgroep Claes").startswith("01")


def test_accounts_in_three_countries_pass_their_check():
    assert iban_check.is_valid(iban("Iemand"))
    assert iban_check.is_valid(iban("Iemand", "NL"), check_country=False)
    assert iban_check.is_valid(iban("Iemand", "DE"), check_country=False)


def test_a_structured_communication_passes_its_check_also_when_the_remainder_is_nothing():
    assert structured_communication(97) == "000000009797"
    assert all(ogm_vcs.is_valid(structured_communication(number)) for number in range(2600000001, 2600000200))


def test_it_is_printed_with_plus_signs():
    assert printed_communication("010806817183") == "+++010/8068/17183+++"


def test_a_creditor_number_passes_the_check_of_accounts():
    rearranged = creditor_id("Telecom Vlaanderen")[7:] + "BE" + creditor_id("Telecom Vlaanderen")[2:4]
    assert int("".join(str(int(letter, 36)) for letter in rearranged)) % 97 == 1


def test_no_two_firms_share_a_number():
    names = {firm.name for firm in FIRMS.values()}
    for firm in FIRMS.values():
        names |= {supplier.name for supplier in firm.suppliers}
        names |= {customer.name for stream in firm.streams for customer in stream.customers}
        names |= {retainer.customer.name for retainer in firm.retainers}
    assert len({enterprise_number(name) for name in names}) == len(names)
    assert len({iban(name) for name in names}) == len(names)
