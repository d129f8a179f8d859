"""MT940: what a statement says and claims, in the three ways banks write what a payment is about."""

import random
from datetime import date
from decimal import Decimal
from pathlib import Path

import mt940 as oracle
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from houvast.facts.bank import AccountRef, Balance, Entry
from houvast.facts.wording import say
from houvast.formats.mt940 import read, recognises
from houvast.formats.reading import Reading
from houvast.formats.texts import TROUBLES

STATEMENT = """:20:P261124
:25:NL77INGB0574908765EUR
:28C:214/1
:60F:C261123EUR1000,00
{movements}
:62F:C261124EUR{closing}
-"""


def one(text: str, encoding: str = "utf-8") -> Reading:
    (reading,) = read(text.encode(encoding), "test.sta")
    return reading


def only_entry(movement: str, closing: str) -> Entry:
    reading = one(STATEMENT.format(movements=movement, closing=closing))
    assert reading.status == "read", reading.troubles
    (entry,) = reading.facts.statements[0].entries
    return entry


def test_a_statement_has_account_number_balances_and_movements() -> None:
    reading = one(STATEMENT.format(movements=":61:2611241124C25,5NTRFNONREF//B4E07\n:86:DANK", closing="1025,50"))
    (statement,) = reading.facts.statements
    assert statement.account == AccountRef("NL77INGB0574908765", "EUR")
    assert (statement.number, statement.kind) == ("214", "statement")
    assert statement.opening == Balance(date(2026, 11, 23), Decimal("1000.00"))
    assert statement.closing == Balance(date(2026, 11, 24), Decimal("1025.50"))
    (entry,) = statement.entries
    assert (entry.amount, entry.bank_reference, entry.kind) == (Decimal("25.50"), "B4E07", "transfer")
    assert (entry.communication, entry.place) == ("DANK", "regel 5")


def test_a_closing_balance_that_does_not_follow_is_shown_with_its_difference() -> None:
    reading = one(STATEMENT.format(movements=":61:2611241124C25,00NTRFNONREF", closing="1143,24"))
    (trouble,) = reading.troubles
    assert (reading.status, trouble.code, trouble.values["difference"]) == ("partly", "balance_differs", "118,24")
    assert say(TROUBLES[trouble.code], "nl", trouble.values)


def test_several_statements_stand_in_one_file_with_or_without_envelopes() -> None:
    movements = STATEMENT.format(movements=":61:2611241124D25,00NTRFNONREF", closing="975,00")
    reading = one(
        "{1:F01INGBNL2A}{2:I940}{4:\n" + movements + "}{5:}\n" + STATEMENT.format(movements="", closing="1000,00")
    )
    assert reading.status == "read", reading.troubles
    assert [len(statement.entries) for statement in reading.facts.statements] == [1, 0]


def test_german_subfields_give_party_usage_and_mandate() -> None:
    said = (
        "105?00LASTSCHRIFT?20EREF+E2E-1?21MREF+MANDAAT 7?22CRED+DE99ZZZ00000012345"
        "?23SVWZ+FACTUUR 2026-0?24118?31DE99700500000000012345?32DE LEVERA?33NCIER"
    )
    entry = only_entry(f":61:261124D233,15NDDT\n:86:{said[:65]}\n{said[65:130]}\n{said[130:]}", "766,85")
    assert (entry.counterparty_name, entry.counterparty_account) == ("DE LEVERANCIER", "DE99700500000000012345")
    assert (entry.communication, entry.mandate) == ("FACTUUR 2026-0118", "MANDAAT 7")
    assert (entry.creditor_id, entry.end_to_end_id, entry.kind) == ("DE99ZZZ00000012345", "E2E-1", "direct_debit")


def test_code_words_give_party_and_structured_communication() -> None:
    said = "/EREF/E2E-9//CNTP/NL32INGB0000012345/INGBNL2A/J.Janssen///REMI/STRD/CUR/010806817183/"
    entry = only_entry(f":61:2611241124C10,00NTRFEREF//01\n:86:{said[:65]}\n{said[65:]}", "1010,00")
    assert (entry.counterparty_name, entry.counterparty_account) == ("J.Janssen", "NL32INGB0000012345")
    assert (entry.structured_reference, entry.end_to_end_id) == ("010806817183", "E2E-9")


def test_a_line_broken_at_a_dash_does_not_end_the_message() -> None:
    entry = only_entry(":61:2611241124D1,00NDDTEREF\n:86:/EREF/E1//MARF/MND\n-\nEV01//REMI/USTD//HUUR/", "999,00")
    assert (entry.mandate, entry.communication) == ("MND-EV01", "HUUR")


def test_plain_text_opens_with_the_other_side() -> None:
    entry = only_entry(
        ":61:2611241124D713,13NOVBNL49RABO0166416932\ngerrits glas\n"
        ":86:NL49RABO0166416932 gerrits glas\n \nFactuur 17227/248/20   \n ",
        "286,87",
    )
    assert (entry.counterparty_name, entry.counterparty_account) == ("gerrits glas", "NL49RABO0166416932")
    assert entry.communication == "Factuur 17227/248/20"


def test_a_full_line_was_cut_inside_a_word_and_a_shorter_one_ended() -> None:
    full = "BETALING FACTUREN 2026-0117 EN 2026-0118 VAN DE MAAND NOVEMBER 20"
    entry = only_entry(f":61:2611241124C1,00NTRFNONREF\n:86:{full}\n26 MET\nDANK", "1001,00")
    assert entry.communication == f"{full}26 MET DANK"


@pytest.mark.parametrize(
    ("mark", "amount", "reversal"),
    [("C", "5.00", False), ("D", "-5.00", False), ("RC", "-5.00", True), ("RD", "5.00", True), ("CR", "5.00", False)],
)
def test_the_mark_says_the_direction_and_whether_it_takes_one_back(mark: str, amount: str, *, reversal: bool) -> None:
    closing = "1005,00" if Decimal(amount) > 0 else "995,00"
    entry = only_entry(f":61:2611241124{mark}5,00NMSCNONREF", closing)
    assert (entry.amount, entry.reversal) == (Decimal(amount), reversal)


def test_an_entry_date_around_new_year_lies_in_its_own_year() -> None:
    assert only_entry(":61:2612310102C5,00NMSC", "1005,00").booking_date == date(2027, 1, 2)
    assert only_entry(":61:2601021231C5,00NMSC", "1005,00").booking_date == date(2025, 12, 31)


def test_a_value_date_that_does_not_exist_gives_way_to_the_entry_date() -> None:
    entry = only_entry(":61:2602300301D6,00N024NONREF", "994,00")
    assert (entry.booking_date, entry.value_date) == (date(2026, 3, 1), None)


def test_an_interim_report_is_not_booked() -> None:
    reading = one(":20:X\n:25:NL77INGB0574908765\n:28C:1/1\n:34F:EURD0,00\n:61:2611241124C5,00NMSC\n:90C:1EUR5,00")
    assert reading.facts.statements[0].kind == "intraday"


def test_a_movement_that_cannot_be_read_costs_itself() -> None:
    reading = one(STATEMENT.format(movements=":61:KAPOT\n:61:2611241124C5,00NMSC", closing="1005,00"))
    assert [(trouble.code, trouble.place) for trouble in reading.troubles] == [("mt940_damaged", "regel 5")]
    assert len(reading.facts.statements[0].entries) == 1


@pytest.mark.parametrize("junk", ["", "\x00\x01", "<html>", ":61:2611241124C5,00NMSC", "1\n2\n3"])
def test_what_is_no_statement_is_refused(junk: str) -> None:
    assert not recognises(junk.encode())
    assert one(junk).status == "refused"


def test_matches_the_mt940_library_on_a_statement_of_our_own() -> None:
    movements = ":61:2611241124C25,50NTRFNONREF//A1\n:86:EEN\n:61:2611231124D0,75NCHGNONREF//A2\n:86:TWEE"
    text = STATEMENT.format(movements=movements, closing="1024,75")
    (expected,) = oracle.parse_statements(text)
    (statement,) = one(text).facts.statements
    assert [entry.amount for entry in statement.entries] == [line.data["amount"].amount for line in expected]
    assert [entry.value_date for entry in statement.entries] == [line.data["date"] for line in expected]
    assert statement.closing is not None
    assert statement.closing.amount == expected.data["final_closing_balance"].amount.amount


@pytest.mark.corpora
def test_public_files_are_read_without_a_crash(corpora: Path) -> None:
    paths = [path for path in sorted((corpora / "mt940").rglob("*")) if path.is_file() and path.suffix != ".yml"]
    readings = {path.name: read(path.read_bytes(), path.name)[0] for path in paths}
    fragments = {name for name, reading in readings.items() if reading.status == "refused"}
    assert len(readings) >= 30
    assert fragments == {
        "account_balance_credit.sta",
        "account_balance_debit.sta",
        "account_identification_legacy.sta",
        "closing_balance.sta",
        "empty_86.sta",
        "empty_entry_date.sta",
        "empty_non_swift.sta",
        "invalid_statement.sta",
        "missing_crlf_at_end.sta",
        "reference.sta",
        "sparkassen.sta",
        "statement_details.sta",
        "statement_number.sta",
    }


@pytest.mark.corpora
def test_matches_the_mt940_library_on_public_files(corpora: Path) -> None:
    compared = 0
    for path in sorted((corpora / "mt940").rglob("*.sta")):
        (reading,) = read(path.read_bytes(), path.name)
        if reading.status == "refused":
            continue
        text = path.read_bytes().decode("utf-8", "replace")
        expected = [abs(line.data["amount"].amount) for part in oracle.parse_statements(text) for line in part]
        found = [abs(entry.amount) for statement in reading.facts.statements for entry in statement.entries]
        assert found == expected, path.name
        compared += 1
    assert compared >= 15


@settings(max_examples=300, deadline=None)
@given(seed=st.integers(0, 10**9), times=st.integers(1, 20))
def test_a_spoiled_file_never_stops_the_reader(seed: int, times: int) -> None:
    rng = random.Random(seed)
    movements = ":61:2611241124C25,50NTRFNONREF//A1\n:86:/EREF/1//CNTP/NL32INGB0000012345/X/Jan///REMI/USTD//EEN/\n"
    movements += ":61:261124D0,75NCHGNONREF//A2\n:86:105?00KOSTEN?20EREF+1?21SVWZ+TWEE?32JAN"
    data = bytearray(STATEMENT.format(movements=movements, closing="1024,75").encode() * 2)
    for _ in range(times):
        at = rng.randrange(len(data))
        if rng.random() < 0.5:
            data[at] = rng.randrange(256)
        else:
            data[at : at + rng.randrange(1, 20)] = data[:: rng.randrange(1, 90)][: rng.randrange(40)]
    (reading,) = read(bytes(data), "spoiled.sta")
    assert all(say(TROUBLES[trouble.code], "nl", trouble.values) for trouble in reading.troubles)
