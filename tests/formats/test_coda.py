"""CODA: what a statement says, what it claims, and the traps of the field."""

import random
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from benchmarks.coda_sample import (
    header,
    information,
    movement,
    movement_22,
    movement_23,
    new_balance,
    ogm,
    old_balance,
    record,
    statements,
    trailer,
    whole,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from houvast.facts.bank import AccountRef, Balance, Entry, EntryDetail
from houvast.facts.wording import say
from houvast.formats.coda import read, recognises
from houvast.formats.coda_layout import account_number
from houvast.formats.reading import Reading
from houvast.formats.texts import TROUBLES

YESTERDAY, TODAY = date(2026, 11, 23), date(2026, 11, 24)
BEGIN = (header(TODAY), old_balance(100_000, YESTERDAY, nr=214))


def one(data: bytes) -> Reading:
    (reading,) = read(data, "test.cod")
    return reading


def only_entry(*movement_records: str, cents: int) -> Entry:
    reading = one(whole(*BEGIN, *movement_records, new_balance(100_000 + cents, TODAY, nr=214)))
    assert reading.status == "read", reading.troubles
    (entry,) = reading.facts.statements[0].entries
    return entry


def codes(reading: Reading) -> list[str]:
    return [trouble.code for trouble in reading.troubles]


def test_a_statement_has_account_number_balances_and_movements() -> None:
    reading = one(whole(*BEGIN, movement(1, -4_525, TODAY, text="HUUR"), new_balance(95_475, TODAY, nr=214)))
    (statement,) = reading.facts.statements
    assert reading.status == "read"
    assert statement.account == AccountRef("BE68539007547034", "EUR", "HOUT EN MEER", "BBRUBEBB")
    assert statement.number == "214"
    assert statement.opening == Balance(YESTERDAY, Decimal("1000.00"))
    assert statement.closing == Balance(TODAY, Decimal("954.75"))
    assert statement.entries[0].amount == Decimal("-45.25")
    assert statement.entries[0].place == "regel 3"
    assert {claim.code for claim in reading.claims} == {"balance", "trailer_count", "trailer_debit", "trailer_credit"}
    assert all(claim.holds for claim in reading.claims)


def test_trap_15_only_types_0_to_3_count_for_the_balance() -> None:
    collective = movement(1, -30_000, TODAY, code="10107000", text="LONEN")
    details = [movement(1, -10_000 * n, TODAY, detail=n, code="50105000", text=f"DEEL {n}") for n in (1, 2)]
    entry = only_entry(collective, *details, cents=-30_000)
    assert entry.amount == Decimal("-300.00")
    assert [detail.amount for detail in entry.details] == [Decimal("-100.00"), Decimal("-200.00")]
    assert entry.details[1].communication == "DEEL 2"


def test_trap_15_a_new_balance_that_does_not_follow_is_shown_with_its_difference() -> None:
    reading = one(whole(*BEGIN, movement(1, 5_000, TODAY), new_balance(116_824, TODAY, nr=214)))
    (trouble,) = reading.troubles
    assert (reading.status, trouble.code, trouble.values["difference"]) == ("partly", "balance_differs", "118,24")
    assert len(reading.facts.statements[0].entries) == 1


def test_trap_15_a_trailer_that_does_not_add_up_is_shown() -> None:
    lines = (*BEGIN, movement(1, 5_000, TODAY), new_balance(105_000, TODAY, nr=214))
    wrong = record((1, "9"), (17, "000007"), (23, f"{10:015d}"), (38, f"{60_000:015d}"), (128, "2"))
    reading = one("\n".join([*lines, wrong]).encode())
    assert codes(reading) == ["trailer_count_differs", "trailer_debit_differs", "trailer_credit_differs"]
    assert [trouble.values["difference"] for trouble in reading.troubles] == ["4", "0,01", "10,00"]


def test_trap_15_details_that_do_not_make_their_total_are_shown() -> None:
    lines = (movement(1, -300, TODAY, code="10107000"), movement(1, -299, TODAY, detail=1, code="50105000"))
    reading = one(whole(*BEGIN, *lines, new_balance(99_700, TODAY, nr=214)))
    assert codes(reading) == ["details_differs"]


def test_trap_16_details_whose_total_another_file_books_are_a_notice() -> None:
    details = [movement(7, 2_000, TODAY, detail=n, code="60150000", structured="101" + ogm(n)) for n in (1, 2)]
    reading = one(whole(*BEGIN, *details, new_balance(100_000, TODAY, nr=214)))
    (statement,) = reading.facts.statements
    assert (reading.status, statement.kind, len(statement.entries)) == ("read", "notice", 2)


def test_trap_16_a_separate_application_is_a_notice_and_its_movements_are_not_booked_twice() -> None:
    begin = (header(TODAY, separate="00001"), old_balance(0, YESTERDAY))
    reading = one(whole(*begin, movement(1, 2_000, TODAY), movement(2, 3_000, TODAY), new_balance(0, TODAY)))
    assert reading.status == "read"
    assert reading.facts.statements[0].kind == "notice"


def test_trap_16_a_statement_that_carries_a_real_balance_is_booked_whatever_the_header_says() -> None:
    begin = (header(TODAY, separate="00001"), old_balance(100_000, YESTERDAY))
    reading = one(whole(*begin, movement(1, 2_000, TODAY), new_balance(102_000, TODAY)))
    assert reading.facts.statements[0].kind == "statement"


def test_trap_17_a_communication_runs_over_three_records_without_losing_or_gaining_a_space() -> None:
    text = ("FACTUUR 2026-118 " * 9)[:148] + "E"
    entry = only_entry(
        movement(1, 100, TODAY, text=text[:53]),
        movement_22(1, text=text[53:106]),
        movement_23(1, text=text[106:149]),
        cents=100,
    )
    assert entry.communication == text


def test_trap_17_a_communication_goes_on_in_free_information() -> None:
    entry = only_entry(movement(1, 100, TODAY, text="KORT"), information(1, "DE BANK ZEGT"), cents=100)
    assert entry.communication == "KORT DE BANK ZEGT"


def test_trap_17_a_name_longer_than_35_characters_comes_from_the_information_record() -> None:
    name = "VERENIGING VAN MEDE-EIGENAARS RESIDENTIE ZEEZICHT"
    entry = only_entry(
        movement(1, 100, TODAY), movement_23(1, name=name[:35]), information(1, name, structured="001"), cents=100
    )
    assert entry.counterparty_name == name


def test_trap_18_several_statements_accounts_and_currencies_stand_in_one_file() -> None:
    euro = [*BEGIN, movement(1, 100, TODAY), new_balance(100_100, TODAY, nr=214)]
    dollar = [header(TODAY), old_balance(0, YESTERDAY, currency="USD"), new_balance(0, TODAY, currency="USD")]
    reading = one("\r\n".join([*euro, trailer(euro, more=True), *dollar, trailer(dollar)]).encode())
    assert reading.status == "read"
    assert [(s.account.currency, len(s.entries)) for s in reading.facts.statements] == [("EUR", 1), ("USD", 0)]


def test_trap_18_a_copy_says_so() -> None:
    lines = (header(TODAY, duplicate=True), old_balance(0, YESTERDAY), new_balance(0, TODAY))
    assert one(whole(*lines)).facts.statements[0].duplicate


def test_trap_18_a_statement_without_movements_may_lack_a_new_balance() -> None:
    reading = one(whole(*BEGIN))
    assert (reading.status, reading.facts.statements[0].closing) == ("read", None)


def test_movements_without_a_new_balance_are_kept_and_said() -> None:
    reading = one(whole(*BEGIN, movement(1, 100, TODAY)))
    assert codes(reading) == ["coda_no_closing"]
    assert len(reading.facts.statements[0].entries) == 1


def test_trap_19_a_value_date_may_lie_earlier_or_be_absent() -> None:
    early = only_entry(movement(1, 100, TODAY, value_day=YESTERDAY), cents=100)
    absent = only_entry(movement(1, 100, TODAY).replace("241126001500", "000000001500", 1), cents=100)
    assert (early.booking_date, early.value_date) == (TODAY, YESTERDAY)
    assert (absent.booking_date, absent.value_date) == (TODAY, None)


def test_trap_19_a_third_decimal_is_said_and_kept() -> None:
    line = movement(1, 100, TODAY).replace(f"{1000:015d}", f"{1005:015d}")
    reading = one(whole(*BEGIN, line, new_balance(100_100, TODAY, nr=214)))
    assert "bank_third_decimal" in codes(reading)
    assert reading.facts.statements[0].entries[0].amount == Decimal("1.005")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "cp850"])
@pytest.mark.parametrize("name", ["CAFÉ DE ZON", "Hélène Daële", "François & Zoë", "Löwe GmbH", "Crêperie à l'île"])
def test_trap_20_accents_survive_every_encoding_a_bank_uses(encoding: str, name: str) -> None:
    lines = (*BEGIN, movement(1, 100, TODAY), movement_23(1, name=name), new_balance(100_100, TODAY, nr=214))
    text = "\n".join([*lines, trailer(lines)])
    reading = one(text.encode(encoding))
    assert reading.facts.statements[0].entries[0].counterparty_name == name


def test_trap_20_trailing_spaces_blank_lines_and_the_old_end_mark_do_not_matter() -> None:
    lines = (*BEGIN, movement(1, 100, TODAY, text="HUUR"), new_balance(100_100, TODAY, nr=214))
    full = "\n".join([*lines, trailer(lines)])
    short = "\r\n\r\n".join(line.rstrip() for line in full.split("\n")) + "\r\n\x1a"
    joined = full.replace("\n", "")
    expected = one(full.encode()).facts.statements[0].entries[0]._replace(place="")
    for variant in (short, joined):
        reading = one(variant.encode())
        assert reading.status == "read", reading.troubles
        assert reading.facts.statements[0].entries[0]._replace(place="") == expected


def test_a_zone_with_a_currency_and_no_account_holds_no_account() -> None:
    assert account_number(" " * 34 + "EUR") is None


@pytest.mark.parametrize(
    ("structure", "zone", "number", "currency"),
    [
        ("0", "539007547034 EUR0BE", "BE68539007547034", "EUR"),
        ("1", "FR 30002 005500000015", "FR 30002 005500000015", "USD"),
        ("2", "BE68539007547034", "BE68539007547034", "EUR"),
        ("3", "NL91ABNA0417164300", "NL91ABNA0417164300", "GBP"),
    ],
)
def test_trap_21_an_account_stands_in_four_structures(structure: str, zone: str, number: str, currency: str) -> None:
    account = record((1, "1" + structure), (3, "001"), (6, zone), (43, f"0{0:015d}"), (59, "231126"))
    if structure != "0":
        account = account[:39] + currency + account[42:]
    closing = record((1, "8"), (2, "001"), (5, account[5:42]), (42, f"0{0:015d}"), (58, "241126"))
    reading = one(whole(header(TODAY), account, closing))
    assert reading.status == "read", reading.troubles
    assert reading.facts.statements[0].account[:2] == (number, currency)


def test_trap_21_another_number_in_the_new_balance_is_a_warning() -> None:
    reading = one(whole(*BEGIN, new_balance(100_000, TODAY, account="BE43068999999501", nr=214)))
    assert codes(reading) == ["coda_other_account"]


@pytest.mark.parametrize("kind", ["101", "102"])
def test_a_structured_communication_is_twelve_bare_digits(kind: str) -> None:
    entry = only_entry(movement(1, 100, TODAY, structured=kind + "010806817183"), cents=100)
    assert (entry.structured_reference, entry.communication) == ("010806817183", None)


def test_a_structured_communication_whose_check_fails_stays_text() -> None:
    entry = only_entry(movement(1, 100, TODAY, structured="101010806817184"), cents=100)
    assert (entry.structured_reference, entry.communication) == (None, "010806817184")


def test_a_structured_communication_in_free_text_is_found() -> None:
    entry = only_entry(movement(1, 100, TODAY, text="BETALING ***010/8068/17183***"), cents=100)
    assert (entry.structured_reference, entry.communication) == ("010806817183", "BETALING ***010/8068/17183***")


def test_a_direct_debit_has_mandate_creditor_and_reference() -> None:
    content = f"{'241126110':9}{'BE12ZZZ0456810810':35}{'MANDAAT-1017622':35}{'091736889225':62}"
    entry = only_entry(
        movement(1, -5_000, TODAY, code="00501000", structured="127" + content[:50]),
        movement_22(1, text=content[50:103], customer="A683ZUD2"),
        movement_23(1, text=content[103:]),
        cents=-5_000,
    )
    assert (entry.kind, entry.creditor_id, entry.mandate) == ("direct_debit", "BE12ZZZ0456810810", "MANDAAT-1017622")
    assert (entry.structured_reference, entry.end_to_end_id) == ("091736889225", "A683ZUD2")


def test_a_payment_in_another_currency_keeps_what_it_was() -> None:
    content = f"{50_000:015d}{54_000:015d}{100_000_000:012d}USD"
    entry = only_entry(movement(1, 5_000, TODAY, code="04150000", structured="105" + content), cents=5_000)
    assert (entry.original_currency, entry.original_amount) == ("USD", Decimal("54.00"))


def test_a_card_payment_says_where_it_was_made() -> None:
    content = f"{'4500751062123129':16}3{'':6}{'884712':6}{'231126':6}{'0915':4}4{'TOTAL 5531':16}{'FLEURUS':10}"
    entry = only_entry(
        movement(1, -5_970, TODAY, code="00402000", structured="113" + content[:50]),
        movement_22(1, text=content[50:]),
        cents=-5_970,
    )
    assert (entry.kind, entry.counterparty_name, entry.communication) == ("card", "TOTAL 5531", "TOTAL 5531 FLEURUS")


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00150000", "transfer"),
        ("00137000", "charges"),
        ("00403000", "card"),
        ("00404000", "cash"),
        ("00501000", "direct_debit"),
        ("00952000", "cash"),
        ("01301000", "loan"),
        ("03501000", "interest"),
        ("03537000", "charges"),
        ("04150000", "transfer"),
        ("08037000", "charges"),
        ("03001000", "other"),
    ],
)
def test_the_transaction_code_says_what_kind_of_movement_it_is(code: str, kind: str) -> None:
    assert only_entry(movement(1, 100, TODAY, code=code), cents=100).kind == kind


def test_a_direct_debit_sent_back_is_a_reversal() -> None:
    by_type = only_entry(movement(1, 100, TODAY, code="00501000"), movement_22(1, r_type="2"), cents=100)
    by_code = only_entry(movement(1, 100, TODAY, code="00503000"), cents=100)
    assert by_type.reversal
    assert by_code.reversal
    assert not only_entry(movement(1, 100, TODAY), cents=100).reversal


def test_the_counterparty_is_an_iban_whether_the_bank_writes_it_so_or_as_twelve_digits() -> None:
    new = only_entry(movement(1, 100, TODAY), movement_23(1, account="BE68539007547034" + " " * 18 + "EUR"), cents=100)
    old = only_entry(movement(1, 100, TODAY), movement_23(1, account="539007547034 EUR"), cents=100)
    none = only_entry(movement(1, 100, TODAY), movement_23(1, account="000000000000"), cents=100)
    assert (new.counterparty_account, old.counterparty_account) == ("BE68539007547034", "BE68539007547034")
    assert none.counterparty_account is None


def test_version_1_has_its_address_where_version_2_goes_on_talking() -> None:
    other = record((1, "2300010000"), (11, "539007547034"), (48, "KLANT EEN"), (74, "KERKSTRAAT 12 9000 GENT"))
    lines = [movement(1, 100, TODAY, text="DANK"), other, new_balance(100_100, TODAY, nr=214)]
    reading = one(whole(header(TODAY, version="1"), BEGIN[1], *lines))
    (entry,) = reading.facts.statements[0].entries
    assert (entry.counterparty_name, entry.communication) == ("KLANT EEN", "DANK")


def test_an_unknown_version_is_said() -> None:
    assert codes(one(whole(header(TODAY, version="5"), old_balance(0, YESTERDAY), new_balance(0, TODAY)))) == [
        "coda_version"
    ]


def test_free_communications_of_the_bank_do_not_count() -> None:
    word = record((1, "4"), (3, "00010000"), (33, "DE BANK SLUIT OM 16 UUR"))
    assert one(whole(*BEGIN, new_balance(100_000, TODAY, nr=214), word)).status == "read"


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda lines: [*lines[:2], lines[2][:40], *lines[3:]], "coda_damaged"),
        (lambda lines: [*lines[:2], lines[2] + "EXTRA", *lines[3:]], "coda_line_length"),
        (lambda lines: [*lines[:2], "7" + lines[2][1:], *lines[3:]], "coda_unknown_record"),
        (lambda lines: lines[:-1], "coda_cut_off"),
        (lambda lines: lines[:3], "coda_no_closing"),
        (lambda lines: lines[:1], "coda_no_statement"),
    ],
)
def test_a_damaged_file_says_what_is_wrong_and_where(spoil: Callable[[list[str]], list[str]], code: str) -> None:
    lines = [*BEGIN, movement(1, 100, TODAY), new_balance(100_100, TODAY, nr=214)]
    reading = one("\n".join(spoil([*lines, trailer(lines)])).encode())
    assert code in codes(reading)


@pytest.mark.parametrize("junk", [b"", b"\x00\x01\x02" * 90, b"<html>error</html>", b"%PDF-1.7", b"0;1;2\n"])
def test_what_is_no_coda_is_refused(junk: bytes) -> None:
    assert not recognises(junk)
    assert one(junk).status == "refused"


def test_a_statement_file_is_recognised_by_its_content() -> None:
    assert recognises(whole(*BEGIN))


def amount_places(lines: list[str]) -> list[tuple[int, int]]:
    """Every digit of every amount: (line, 0-based position)."""
    places = {"1": [(43, 58)], "8": [(42, 57)], "21": [(32, 47)], "9": [(22, 37), (37, 52)]}
    return [
        (at, position)
        for at, line in enumerate(lines)
        for begin, end in places.get(line[:2], places.get(line[0], []) if line[0] in "189" else [])
        for position in range(begin, end)
    ]


def test_a_thousand_changed_digits_in_amounts_are_all_flagged() -> None:
    rng = random.Random(20261124)
    collective = [movement(99, -600, TODAY, code="10107000")]
    collective += [movement(99, -200, TODAY, detail=n, code="50105000") for n in (1, 2, 3)]
    batch = [*BEGIN, *collective, new_balance(99_400, TODAY, nr=214)]
    lines = statements(seed=5, days=4, movements=6).decode().rstrip().split("\r\n")
    lines += [*batch, trailer(batch)]
    assert one("\n".join(lines).encode()).status == "read"
    unseen = []
    for _ in range(1_000):
        at, position = rng.choice(amount_places(lines))
        digit = rng.choice([digit for digit in "0123456789" if digit != lines[at][position]])
        changed = [*lines]
        changed[at] = lines[at][:position] + digit + lines[at][position + 1 :]
        if one("\n".join(changed).encode()).status != "partly":
            unseen.append((at, position, digit))
    assert unseen == []


@pytest.mark.corpora
def test_public_files_are_read_and_every_mismatch_is_flagged(corpora: Path) -> None:
    found = {path.name: one(path.read_bytes()) for path in sorted((corpora / "coda").rglob("*.*")) if path.is_file()}
    refused = {name for name, reading in found.items() if reading.status == "refused"}
    partly = {name for name, reading in found.items() if reading.status == "partly"}
    assert refused == {"Coda_faulty_version.txt"}
    assert partly == {
        "Coda_v2_3_globalisation.txt",
        "Coda_v2_3_globalisation_2.txt",
        "Ontvangen_CODA.2012-01-11-18.59.15.txt",
        "coda.cod",
        "invalid.cod",
        "sample3.cod",
        "sample5.cod",
    }
    edited = found["Ontvangen_CODA.2012-01-11-18.59.15.txt"]
    assert [t.values["difference"] for t in edited.troubles if t.code == "balance_differs"] == ["118,24"]


@pytest.mark.corpora
def test_untouched_public_statements_balance_exactly_and_details_make_their_totals(corpora: Path) -> None:
    for path in sorted((corpora / "coda" / "bcapps-pseudo").glob("*.cod")):
        reading = one(path.read_bytes())
        assert reading.status == "read", path
        assert all(claim.holds for claim in reading.claims), path
    big = one((corpora / "coda" / "bcapps-pseudo" / "bc_scenario560840.cod").read_bytes()).facts.statements[0]
    assert len(big.entries[1].details) == 375
    assert sum(detail.amount for detail in big.entries[1].details) == big.entries[1].amount
    assert isinstance(big.entries[1].details[0], EntryDetail)


def test_every_trouble_has_its_sentence() -> None:
    wrong = record((1, "9"), (17, "000099"), (23, f"{10:015d}"), (38, f"{60_000:015d}"))
    lines = ["0" + header(TODAY, version="7")[1:], BEGIN[1], movement(1, 1, TODAY, code="30150000")]
    spoiled = [*lines, movement(1, 2, TODAY, detail=1), "7", wrong[:127] + "XXXX", *lines]
    troubles = one("\n".join(spoiled).encode()).troubles
    assert len(troubles) >= 5
    assert all(say(TROUBLES[trouble.code], "nl", trouble.values) for trouble in troubles)


@settings(max_examples=300, deadline=None)
@given(seed=st.integers(0, 10**9), times=st.integers(1, 30))
def test_a_spoiled_file_never_stops_the_reader(seed: int, times: int) -> None:
    rng = random.Random(seed)
    data = bytearray(statements(seed=seed % 5, days=2, movements=3))
    for _ in range(times):
        at = rng.randrange(len(data))
        what = rng.randrange(4)
        if what == 0:
            data[at] = rng.randrange(256)
        elif what == 1:
            del data[at : at + rng.randrange(1, 200)]
        elif what == 2:
            data[at:at] = bytes(rng.randrange(256) for _ in range(rng.randrange(1, 140)))
        else:
            data[at:at] = data[at : at + 130]
    reading = one(bytes(data))
    assert all(say(TROUBLES[trouble.code], "nl", trouble.values) for trouble in reading.troubles)
