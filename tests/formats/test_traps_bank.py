"""Traps 15 to 27 of bank statements: what a reader in a hurry gets wrong, one by one and by number."""

from datetime import date
from decimal import Decimal

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
    trailer,
    whole,
)
from tests.books.given import stored_statement
from tests.formats import test_camt as xml
from tests.formats.test_bankcsv import kbc
from tests.formats.test_coda import BEGIN, TODAY, YESTERDAY, codes, one, only_entry

from houvast.books.assemble_bank import assemble_bank
from houvast.facts.bank import AccountRef, Entry, Statement
from houvast.formats.read import read
from houvast.formats.reading import Reading

BALANCED = xml.OPEN + xml.closing("150.00")


def statements(data: bytes) -> tuple[Statement, ...]:
    [reading] = read(data, "x")
    return reading.facts.statements


def booked(*files: bytes) -> list[str]:
    """The amounts that count when these files are all read in."""
    stored = [
        stored_statement(f"{at}", statement, reading.kind)
        for at, data in enumerate(files)
        for reading in read(data, "x")
        for statement in reading.facts.statements
    ]
    return [str(each.amount) for each in assemble_bank(stored, lambda _: None).movements]


def entries(text: str, encoding: str = "utf-8") -> tuple[Reading, tuple[Entry, ...]]:
    [reading] = read(text.encode(encoding), "x")
    assert reading.kind == "bankcsv"
    return reading, reading.facts.statements[0].entries


def test_trap_15_only_types_0_to_3_are_added_up_and_details_explain() -> None:
    collective = movement(1, -30_000, TODAY, code="10107000")
    details = [movement(1, -10_000 * n, TODAY, detail=n, code="50105000") for n in (1, 2)]
    entry = only_entry(collective, *details, cents=-30_000)
    assert (entry.amount, [each.amount for each in entry.details]) == (Decimal(-300), [Decimal(-100), Decimal(-200)])


def test_trap_15_a_balance_that_does_not_hold_is_a_warning_with_its_difference_and_no_refusal() -> None:
    reading = one(whole(*BEGIN, movement(1, 5_000, TODAY), new_balance(106_000, TODAY, nr=214)))
    assert [(each.code, each.values["difference"]) for each in reading.troubles] == [("balance_differs", "10,00")]
    assert (reading.status, len(reading.facts.statements[0].entries)) == ("partly", 1)


def test_trap_15_a_trailer_that_counts_or_adds_otherwise_is_a_warning() -> None:
    lines = [*BEGIN, movement(1, 5_000, TODAY), new_balance(105_000, TODAY, nr=214)]
    wrong = record((1, "9"), (17, "000009"), (23, f"{0:015d}"), (38, f"{51_000:015d}"), (128, "2"))
    assert codes(one("\n".join([*lines, wrong]).encode())) == ["trailer_count_differs", "trailer_credit_differs"]


def test_trap_16_a_total_here_and_its_details_in_another_file_are_booked_once() -> None:
    total = whole(*BEGIN, movement(7, 4_000, TODAY, code="00150000"), new_balance(104_000, TODAY, nr=214))
    details = [movement(7, 2_000, TODAY, detail=n, code="60150000", structured="101" + ogm(n)) for n in (1, 2)]
    apart = whole(*BEGIN, *details, new_balance(100_000, TODAY, nr=214))
    assert booked(total, apart) == booked(apart, total) == ["40.00"]


def test_trap_16_a_separate_application_explains_and_books_nothing() -> None:
    begin = (header(TODAY, separate="00001"), old_balance(0, YESTERDAY))
    assert booked(whole(*begin, movement(1, 2_000, TODAY), new_balance(0, TODAY))) == []


def test_trap_17_a_communication_is_joined_over_its_records_without_eating_or_adding_a_space() -> None:
    text = ("FACTUUR 2026-118 " * 9)[:148] + "E"
    records = (
        movement(1, 100, TODAY, text=text[:53]),
        movement_22(1, text=text[53:106]),
        movement_23(1, text=text[106:]),
    )
    assert only_entry(*records, cents=100).communication == text


def test_trap_17_a_structured_communication_cut_over_two_records_is_found() -> None:
    text = "BETALING VAN FACTUUR MET VRIJE MEDEDELING ++" + "+010/8068/17183+++"
    entry = only_entry(movement(1, 100, TODAY, text=text[:53]), movement_22(1, text=text[53:]), cents=100)
    assert entry.structured_reference == "010806817183"


def test_trap_17_a_long_name_goes_on_in_free_information() -> None:
    name = "VERENIGING VAN MEDE-EIGENAARS RESIDENTIE ZEEZICHT"
    records = (movement(1, 100, TODAY), movement_23(1, name=name[:35]), information(1, name, structured="001"))
    assert only_entry(*records, cents=100).counterparty_name == name


def test_trap_18_one_file_holds_several_statements_accounts_and_currencies_and_a_copy_counts_once() -> None:
    euro = [*BEGIN, movement(1, 100, TODAY), new_balance(100_100, TODAY, nr=214)]
    dollar = [header(TODAY), old_balance(0, YESTERDAY, currency="USD"), new_balance(0, TODAY, currency="USD")]
    both = "\r\n".join([*euro, trailer(euro, more=True), *dollar, trailer(dollar)]).encode()
    assert [each.account.currency for each in statements(both)] == ["EUR", "USD"]
    copy = whole(header(TODAY, duplicate=True), *euro[1:])
    assert statements(copy)[0].duplicate
    assert booked(both, copy) == ["1.00"]


def test_trap_18_a_statement_without_movements_needs_no_new_balance() -> None:
    assert (one(whole(*BEGIN)).status, one(whole(*BEGIN)).facts.statements[0].closing) == ("read", None)


def test_trap_18_a_gap_between_statements_shows_and_numbers_that_restart_in_january_are_none() -> None:
    def day(number: int, opening: int, closing: int, before: date, on: date) -> bytes:
        moved = movement(1, closing - opening, on)
        return whole(header(on), old_balance(opening, before, nr=number), moved, new_balance(closing, on, nr=number))

    last = day(250, 0, 100, date(2026, 12, 30), date(2026, 12, 31))
    first = day(1, 100, 300, date(2026, 12, 31), date(2027, 1, 4))
    third = day(3, 900, 950, date(2027, 1, 5), date(2027, 1, 6))
    assert gaps_in(last, first) == []
    assert gaps_in(last, first, third) == [Decimal("6.00")]


def gaps_in(*files: bytes) -> list[Decimal]:
    from houvast.books.gaps import gaps

    stored = [stored_statement(f"{at}", statements(data)[0]) for at, data in enumerate(files)]
    return [each.difference for each in gaps(assemble_bank(stored, lambda _: None).statements)]


def test_trap_19_the_sign_the_thousandths_and_the_value_date_are_read_as_they_stand() -> None:
    out = only_entry(movement(1, -4_525, TODAY, value_day=YESTERDAY), cents=-4_525)
    assert (out.amount, type(out.amount), out.value_date) == (Decimal("-45.25"), Decimal, YESTERDAY)
    absent = only_entry(movement(1, 100, TODAY).replace("241126001500", "000000001500", 1), cents=100)
    assert (absent.booking_date, absent.value_date) == (TODAY, None)
    line = movement(1, 100, TODAY).replace(f"{1000:015d}", f"{1005:015d}")
    reading = one(whole(*BEGIN, line, new_balance(100_100, TODAY, nr=214)))
    assert (reading.facts.statements[0].entries[0].amount, "bank_third_decimal" in codes(reading)) == (
        Decimal("1.005"),
        True,
    )


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "cp850"])
def test_trap_20_characters_are_counted_and_not_bytes_in_any_encoding(encoding: str) -> None:
    named = movement_23(1, name="Hélène Daële", text="NA DE NAAM")
    lines = (*BEGIN, movement(1, 100, TODAY), named, new_balance(100_100, TODAY, nr=214))
    [entry] = one("\n".join([*lines, trailer(lines)]).encode(encoding)).facts.statements[0].entries
    assert (entry.counterparty_name, entry.communication) == ("Hélène Daële", "NA DE NAAM")


def test_trap_20_records_without_trailing_spaces_blank_lines_and_an_end_mark_are_read() -> None:
    lines = (*BEGIN, movement(1, 100, TODAY, text="HUUR"), new_balance(100_100, TODAY, nr=214))
    stripped = "\r\n\r\n".join(each.rstrip() for each in (*lines, trailer(lines))) + "\r\n\x1a"
    assert one(stripped.encode()).status == "read"


@pytest.mark.parametrize(
    ("structure", "zone", "number"),
    [
        ("0", "539007547034 EUR0BE", "BE68539007547034"),
        ("1", "FR 30002 005500000015", "FR 30002 005500000015"),
        ("2", "BE68539007547034", "BE68539007547034"),
        ("3", "NL91ABNA0417164300", "NL91ABNA0417164300"),
    ],
)
def test_trap_21_an_account_stands_in_four_structures(structure: str, zone: str, number: str) -> None:
    account = record((1, "1" + structure), (3, "001"), (6, zone), (43, f"0{0:015d}"), (59, "231126"))
    account = account if structure == "0" else account[:39] + "EUR" + account[42:]
    closing = record((1, "8"), (2, "001"), (5, account[5:42]), (42, f"0{0:015d}"), (58, "241126"))
    assert statements(whole(header(TODAY), account, closing))[0].account[:2] == (number, "EUR")


def test_trap_21_another_number_in_the_new_balance_is_a_warning() -> None:
    reading = one(whole(*BEGIN, new_balance(100_000, TODAY, account="BE43068999999501", nr=214)))
    assert (reading.status, codes(reading)) == ("partly", ["coda_other_account"])


def test_trap_22_the_entry_counts_and_its_details_only_explain_even_when_they_differ_or_lack() -> None:
    detail = "<TxDtls><Amt Ccy='EUR'>{}</Amt><RltdPties><Dbtr><Nm>{}</Nm></Dbtr></RltdPties></TxDtls>"
    two = xml.only_entry(xml.entry("564.00", details=detail.format("464.05", "Ann") + detail.format("100.00", "Bob")))
    assert (two.amount, sum(each.amount for each in two.details)) == (Decimal("564.00"), Decimal("564.05"))
    many = "<Btch><NbOfTxs>102</NbOfTxs></Btch>" + detail.format("5.00", "Ann")
    assert xml.only_entry(xml.entry("510.00", details=many)).counterparty_name is None


def test_trap_23_a_reversal_keeps_its_direction_and_is_marked() -> None:
    back = xml.only_entry(xml.entry("80.00", "CRDT", "<RvslInd>true</RvslInd>"))
    assert (back.amount, back.reversal) == (Decimal("80.00"), True)


@pytest.mark.parametrize(
    ("status", "count"),
    [
        ("<Sts>BOOK</Sts>", 1),
        ("<Sts><Cd>BOOK</Cd></Sts>", 1),
        ("<Sts>PDNG</Sts>", 0),
        ("<Sts><Cd>PDNG</Cd></Sts>", 0),
        ("<Sts><Cd>INFO</Cd></Sts>", 0),
    ],
)
def test_trap_23_only_what_is_booked_counts_whatever_the_version_writes_its_status(status: str, count: int) -> None:
    data = xml.message(xml.OPEN + xml.closing("150.00" if count else "100.00") + xml.entry("50.00", inside=status))
    assert len(xml.statement(data).entries) == count


def test_trap_24_of_several_balances_the_first_opens_and_the_last_closes() -> None:
    later = xml.closing("120.00").replace("03-02", "03-03")
    previous = xml.OPEN.replace("OPBD", "PRCD").replace("03-01", "02-28")
    found = xml.statement(xml.message(later + xml.closing("110.00") + xml.OPEN + xml.entry("20.00")))
    assert found.opening is not None
    assert found.closing is not None
    assert (found.opening.amount, found.closing.amount) == (Decimal("100.00"), Decimal("120.00"))
    only_previous = xml.statement(xml.message(previous + xml.closing("100.00")))
    assert only_previous.opening is not None
    assert only_previous.opening.amount == Decimal("100.00")


def test_trap_24_a_report_and_a_notice_repeat_and_are_never_booked_beside_the_statement() -> None:
    statement = xml.message(BALANCED + xml.entry("50.00"))
    report = xml.message(xml.entry("50.00"), "camt.052.001.08", "BkToCstmrAcctRpt", "Rpt")
    notice = xml.message(xml.entry("20.00") + xml.entry("30.00"), "camt.054.001.08", "BkToCstmrDbtCdtNtfctn", "Ntfctn")
    assert booked(statement, report, notice) == booked(notice, report, statement) == ["50.00"]
    assert booked(report, notice) == []


@pytest.mark.parametrize("version", ["camt.053.001.01", "camt.053.001.02", "camt.053.001.08", "camt.053.001.14"])
@pytest.mark.parametrize("container", ["BkToCstmrStmt", "BkToCstmrStmtV01"])
def test_trap_25_every_version_is_read_on_its_local_names(version: str, container: str) -> None:
    assert len(xml.statement(xml.message(xml.entry("1.00"), version, container)).entries) == 1


def test_trap_25_account_day_and_reference_are_found_wherever_a_version_puts_them() -> None:
    other = xml.message(xml.entry("1.00")).replace(
        b"<IBAN>BE43001548226801</IBAN>", b"<Othr><Id>BE43001548226801</Id></Othr>"
    )
    assert xml.statement(other).account.number == "BE43001548226801"
    moment = xml.entry("1.00").replace("<Dt>2026-03-02</Dt>", "<DtTm>2026-03-02T23:30:00+01:00</DtTm>")
    assert xml.only_entry(moment).booking_date == date(2026, 3, 2)
    for said in (xml.structured("001080681747"), "<Ustrd>huur +++001/0806/81747+++</Ustrd>"):
        found = xml.only_entry(xml.entry("1.00", details=f"<TxDtls><RmtInf>{said}</RmtInf></TxDtls>"))
        assert found.structured_reference == "001080681747"
    several = xml.structured("001080681747", "001080681949")
    found = xml.only_entry(xml.entry("1.00", details=f"<TxDtls><RmtInf>{several}</RmtInf></TxDtls>"))
    assert (found.structured_reference, found.communication) == (None, "001080681747 001080681949")


def test_trap_26_one_day_as_coda_as_camt_and_as_csv_is_one_line_per_movement() -> None:
    day = date(2026, 3, 2)
    moved = (movement(1, 20_000, day, text="A"), movement(2, -5_000, day, text="B"))
    coda = whole(header(day), old_balance(100_000, date(2026, 3, 1)), *moved, new_balance(115_000, day))
    camt = xml.message(xml.entry("200.00") + xml.entry("50.00", "DBIT")).replace(
        b"BE43001548226801", b"BE68539007547034"
    )
    csv = kbc(("02/03/2026", "-50,00", "1.150,00", ""), ("02/03/2026", "200,00", "1.200,00", "")).encode()
    for files in ((coda, camt, csv), (csv, coda, camt), (camt, csv)):
        assert sorted(booked(*files)) == ["-50.00", "200.00"]


def test_trap_27_kbc_lists_the_newest_first_and_writes_its_reference_between_stars() -> None:
    text = kbc(("03/02/2026", "-50,00", "1.150,00", ""), ("02/02/2026", "1.200,00", "1.200,00", "***010/8068/17183***"))
    _, found = entries(text)
    assert [each.amount for each in found] == [Decimal("1200.00"), Decimal("-50.00")]
    assert found[0].structured_reference == "010806817183"


@pytest.mark.parametrize("wording", ["Afschriftnummer", "Rekeninguittrekselnummer"])
def test_trap_27_belfius_has_a_preamble_two_wordings_and_two_ways_to_write_a_day_in_one_row(wording: str) -> None:
    reading, [found] = entries(
        "Boekingsdatum vanaf;\nBoekingsdatum tot en met;\nBedrag vanaf;\nLaatste saldo;1.617,97 EUR\n;\n"
        f"Rekening;Boekingsdatum;{wording};Transactienummer;Rekening tegenpartij;Naam tegenpartij bevat;"
        "Straat en nummer;Postcode en plaats;Transactie;Valutadatum;Bedrag;Devies;BIC;Landcode;Mededelingen\n"
        "BE25 1548 2158 2158;25/05/19;00006;85;BE20 3250 3215 3581;watermij;;;OVERSCHRIJVING;25/05/2019;-52,18;EUR;;;\n"
    )
    assert found.booking_date == found.value_date == date(2019, 5, 25)
    assert reading.facts.statements[0].closing is not None
    assert reading.facts.statements[0].closing.amount == Decimal("1617.97")


def test_trap_27_bnp_starts_with_its_own_numbers() -> None:
    _, [found] = entries(
        "Volgnummer;Uitvoeringsdatum;Valutadatum;Bedrag;Valuta rekening;Rekeningnummer;Type verrichting;Tegenpartij;"
        "Naam van de tegenpartij;Mededeling;Details;Status;Reden van weigering\n"
        "2026-0001;02/02/2026;03/02/2026;-1.234,56;EUR;BE68539007547034;Overschrijving;;DEPOT;7;;Geaccepteerd;\n"
    )
    assert (found.amount, found.booking_date, found.counterparty_name) == (
        Decimal("-1234.56"),
        date(2026, 2, 2),
        "DEPOT",
    )


def test_trap_27_ing_is_latin_1_with_numbers_of_before_iban_and_lines_of_3_kb() -> None:
    long = "Van: CAFÉ " + "x" * 3_000
    reading, [found] = entries(
        "Rekeningnummer;Naam van de rekening;Rekening tegenpartij;Omzetnummer;Boekingsdatum;Valutadatum;Bedrag;"
        "Munteenheid;Omschrijving;Detail van de omzet;Bericht\n"
        f"539-0075470-34;ACME;096-1234567-69;1;18/11/2020;18/11/2020;100,00;EUR;Overschrijving;{long};\n",
        "latin-1",
    )
    assert reading.facts.statements[0].account.number == "BE68539007547034"
    assert (found.communication or "").startswith("Van: CAFÉ xxx")


def test_trap_27_triodos_separates_with_commas_and_crelan_writes_a_decimal_point() -> None:
    _, found = entries(
        '"Date","Account","Amount","CounterpartyAccount","BIC","CounterpartyName","Communication","Balance"\n'
        '"02-02-2026","BE68539007547034","1.234,56","BE71096123456769","GKCCBEBB","Claes","Factuur 7","2.234,56"\n'
        '"03-02-2026","BE68539007547034","-34,56","BE71096123456769","GKCCBEBB","Depot","Stock","2.200,00"\n'
    )
    assert [each.amount for each in found] == [Decimal("1234.56"), Decimal("-34.56")]
    _, found = entries(
        "Date;Montant;Solde après opération;Devise;Contrepartie;Compte contrepartie;Type d'opération;Communication;"
        "Compte donneur d'ordre\n03/02/2025;-1234.50;2100.50;EUR;STORE;;Virement;STORE;BE68 5390 0754 7034\n"
    )
    assert found[0].amount == Decimal("-1234.50")


def test_trap_27_columns_are_found_by_their_headings_and_never_by_their_place() -> None:
    _, [found] = entries("Omschrijving;Saldo;Bedrag;Datum;Naam tegenpartij\nbon 7;95,00;-5,00;2/2/2026;Winkel\n")
    assert (found.amount, found.booking_date, found.counterparty_name) == (Decimal("-5.00"), date(2026, 2, 2), "Winkel")
    [reading] = read(b"Datum;Omzet\n2/3/2026;100\n", "x")
    assert reading.kind == "sheet"
    assert AccountRef("A", "EUR") not in [each.account for each in reading.facts.statements]
