"""Bank statements in CAMT: the traps 22 to 26 of the format notes, each under its name."""

import subprocess
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from houvast.facts.bank import Balance, Entry, Statement
from houvast.formats import camt
from houvast.formats.camt_balance import closing_balance, opening_balance
from houvast.formats.camt_entry import counterparty, joined, reference_and_words
from houvast.formats.camt_kind import kind_of_entry
from houvast.formats.reading import Reading

OPEN = (
    "<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy='EUR'>100.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>"
    "<Dt><Dt>2026-03-01</Dt></Dt></Bal>"
)


def closing(amount: str) -> str:
    return OPEN.replace("OPBD", "CLBD").replace("100.00", amount).replace("03-01", "03-02")


def entry(amount: str, direction: str = "CRDT", inside: str = "", details: str = "") -> str:
    return (
        f"<Ntry><Amt Ccy='EUR'>{amount}</Amt><CdtDbtInd>{direction}</CdtDbtInd><BookgDt><Dt>2026-03-02</Dt></BookgDt>"
        f"{inside}<NtryDtls>{details}</NtryDtls></Ntry>"
    )


def message(
    content: str, version: str = "camt.053.001.08", container: str = "BkToCstmrStmt", part: str = "Stmt"
) -> bytes:
    return (
        f"<Document xmlns='urn:iso:std:iso:20022:tech:xsd:{version}'><{container}><GrpHdr/><{part}><Id>1</Id>"
        f"<LglSeqNb>7</LglSeqNb><Acct><Id><IBAN>BE43001548226801</IBAN></Id><Ccy>EUR</Ccy></Acct>{content}"
        f"</{part}></{container}></Document>"
    ).encode()


def read(data: bytes) -> Reading:
    [reading] = camt.read(data, "uittreksel.xml")
    return reading


def statement(data: bytes) -> Statement:
    reading = read(data)
    assert reading.troubles == ()
    return reading.facts.statements[0]


def only_entry(content: str) -> Entry:
    [found] = statement(message(content)).entries
    return found


def test_a_statement_that_balances_is_read_without_troubles() -> None:
    reading = read(message(OPEN + closing("130.00") + entry("50.00") + entry("20.00", "DBIT")))
    [found] = reading.facts.statements
    assert (reading.status, reading.kind, found.number, found.account.number) == (
        "read",
        "camt",
        "7",
        "BE43001548226801",
    )
    assert (found.opening, found.closing) == (
        Balance(date(2026, 3, 1), Decimal("100.00")),
        Balance(date(2026, 3, 2), Decimal("130.00")),
    )
    assert [each.amount for each in found.entries] == [Decimal("50.00"), Decimal("-20.00")]
    assert [(claim.code, claim.holds) for claim in reading.claims] == [("balance", True)]


def test_a_balance_that_does_not_hold_is_shown_with_its_difference_and_kept() -> None:
    reading = read(message(OPEN + closing("131.00") + entry("30.00")))
    assert reading.status == "partly"
    assert [(each.code, each.values["difference"]) for each in reading.troubles] == [
        ("camt_balance_differs", "€\xa01,00")
    ]
    assert len(reading.facts.statements[0].entries) == 1


# 22. The entry is the truth, its details explain.


def test_the_amount_of_the_entry_counts_and_its_details_only_explain() -> None:
    details = "".join(
        f"<TxDtls><Amt Ccy='EUR'>{amount}</Amt><RltdPties><Dbtr><Nm>{name}</Nm></Dbtr></RltdPties></TxDtls>"
        for amount, name in (("464.05", "Ann"), ("100.00", "Bob"))
    )
    found = only_entry(entry("564.00", details=f"<Btch><NbOfTxs>2</NbOfTxs></Btch>{details}"))
    assert found.amount == Decimal("564.00")
    assert [(each.amount, each.counterparty_name) for each in found.details] == [
        (Decimal("464.05"), "Ann"),
        (Decimal("100.00"), "Bob"),
    ]
    assert found.counterparty_name is None


def test_one_detail_of_a_batch_of_102_does_not_speak_for_the_entry() -> None:
    detail = "<TxDtls><Amt Ccy='EUR'>5.00</Amt><RltdPties><Dbtr><Nm>Ann</Nm></Dbtr></RltdPties></TxDtls>"
    found = only_entry(entry("510.00", details=f"<Btch><NbOfTxs>102</NbOfTxs></Btch>{detail}"))
    assert (found.counterparty_name, len(found.details)) == (None, 1)


# 23. Reversals, and what is not booked.


def test_a_reversal_is_marked_and_not_flipped_and_its_sides_turn_round() -> None:
    parties = "<RltdPties><Dbtr><Nm>Wij</Nm></Dbtr><Cdtr><Nm>Energie NV</Nm></Cdtr></RltdPties>"
    found = only_entry(entry("80.00", "CRDT", "<RvslInd>true</RvslInd>", f"<TxDtls>{parties}</TxDtls>"))
    assert (found.amount, found.reversal, found.counterparty_name) == (Decimal("80.00"), True, "Energie NV")


@pytest.mark.parametrize("status", ["<Sts>PDNG</Sts>", "<Sts><Cd>INFO</Cd></Sts>", "<Sts>\n  <Cd>PDNG</Cd>\n</Sts>"])
def test_what_is_not_booked_is_left_out_without_a_word(status: str) -> None:
    assert statement(message(OPEN + closing("100.00") + entry("50.00", inside=status))).entries == ()


@pytest.mark.parametrize("status", ["", "<Sts>BOOK</Sts>", "<Sts><Cd>BOOK</Cd></Sts>"])
def test_a_booked_entry_counts_whatever_the_version_writes_its_status(status: str) -> None:
    assert len(statement(message(entry("50.00", inside=status))).entries) == 1


# 24. Balances.


def balance(kind: str, amount: str, day: str = "2026-03-02", direction: str | None = "CRDT") -> dict[str, object]:
    found = {"type": kind, "amount": Decimal(amount), "day": date.fromisoformat(day)}
    return found | ({"direction": direction} if direction else {})


def test_of_several_balances_the_earliest_opens_and_the_latest_closes() -> None:
    balances = [
        balance("CLBD", "20", "2026-03-02"),
        balance("OPBD", "10", "2026-03-03"),
        balance("OPBD", "5", "2026-03-02"),
        balance("CLBD", "30", "2026-03-03"),
        balance("CLAV", "99", "2026-03-09"),
    ]
    assert opening_balance(balances) == (date(2026, 3, 2), Decimal(5))
    assert closing_balance(balances) == (date(2026, 3, 3), Decimal(30))


def test_the_previous_closing_balance_opens_where_no_opening_stands() -> None:
    assert opening_balance([balance("PRCD", "12", direction="DBIT")]) == (date(2026, 3, 2), Decimal(-12))
    assert opening_balance([]) is None


def test_a_balance_without_direction_stands_as_written() -> None:
    assert closing_balance([balance("CLBD", "-7", direction=None)]) == (date(2026, 3, 2), Decimal(-7))


def test_reports_and_notices_explain_but_are_no_statements() -> None:
    report = message(entry("5.00"), "camt.052.001.02", "BkToCstmrAcctRpt", "Rpt")
    notice = message(entry("5.00"), "camt.054.001.02", "BkToCstmrDbtCdtNtfctn", "Ntfctn")
    assert [statement(each).kind for each in (report, notice)] == ["intraday", "notice"]


def test_the_trailer_of_the_bank_is_checked() -> None:
    counted = "<TtlNtries><NbOfNtries>2</NbOfNtries></TtlNtries><TtlCdtNtries><Sum>50.00</Sum></TtlCdtNtries>"
    summary = f"<TxsSummry>{counted}</TxsSummry>"
    reading = read(message(summary + entry("50.00")))
    assert [(claim.code, claim.holds) for claim in reading.claims] == [
        ("trailer_count", False),
        ("trailer_credit", True),
    ]
    assert [each.code for each in reading.troubles] == ["camt_trailer_differs"]


# 25. Accounts, days, versions, references.


@pytest.mark.parametrize(
    "inside",
    [
        "<IBAN>BE43 0015 4822 6801</IBAN>",
        "<Othr><Id>BE43001548226801</Id></Othr>",
        "<PrtryAcct><Id>BE43001548226801</Id></PrtryAcct>",
    ],
)
def test_the_account_is_found_wherever_the_version_puts_it(inside: str) -> None:
    data = message(entry("1.00")).replace(b"<IBAN>BE43001548226801</IBAN>", inside.encode())
    assert statement(data).account.number == "BE43001548226801"


@pytest.mark.parametrize("container", ["BkToCstmrStmt", "BkToCstmrStmtV01"])
@pytest.mark.parametrize("version", ["camt.053.001.01", "camt.053.001.02", "camt.053.001.14"])
def test_every_version_is_read_on_its_local_names(version: str, container: str) -> None:
    assert len(statement(message(entry("1.00"), version, container)).entries) == 1


def test_a_moment_counts_as_its_day_and_a_missing_day_is_that_of_the_statement() -> None:
    at = only_entry(entry("1.00").replace("<Dt>2026-03-02</Dt>", "<DtTm>2026-03-02T23:30:00.000+01:00</DtTm>"))
    assert at.booking_date == date(2026, 3, 2)
    bare = entry("1.00").replace("<BookgDt><Dt>2026-03-02</Dt></BookgDt>", "")
    assert statement(message(closing("1.00") + bare)).entries[0].booking_date == date(2026, 3, 2)


def structured(*references: str) -> str:
    return "".join(f"<Strd><CdtrRefInf><Tp/><Ref>{each}</Ref></CdtrRefInf></Strd>" for each in references)


@pytest.mark.parametrize(
    "remittance",
    [
        structured("001080681747"),
        structured("+++001/0806/81747+++"),
        "<Ustrd>+++001/0806/81747+++</Ustrd>",
        "<Ustrd>***001/0806/81747***</Ustrd>",
        "<Ustrd>001080681747</Ustrd>",
    ],
)
def test_a_structured_communication_is_found_in_its_field_and_in_free_text(remittance: str) -> None:
    found = only_entry(entry("1.00", details=f"<TxDtls><RmtInf>{remittance}</RmtInf></TxDtls>"))
    assert (found.structured_reference, found.communication) == ("001080681747", None)


def test_several_references_on_one_entry_stay_text() -> None:
    assert reference_and_words({"references": ["001080681747", "001080681949"]}) == (None, "001080681747 001080681949")


def test_a_communication_whose_check_fails_stays_text() -> None:
    assert reference_and_words({"references": ["001080681799"]}) == (None, "001080681799")


def test_invoice_numbers_in_structured_remittance_are_kept_as_words() -> None:
    assert reference_and_words({"documents": ["2026-001", "2026-002"]}) == (None, "2026-001 2026-002")


def test_a_communication_cut_at_140_characters_is_joined_without_a_space() -> None:
    assert joined(["a" * 139 + "b", "c", "d"]) == "a" * 139 + "bc d"


def test_the_other_side_is_who_paid_or_who_was_paid() -> None:
    detail = {"debtor": "Ann", "creditor": "Bob", "creditor_account": "be1"}
    assert counterparty(detail, incoming=True) == ("Ann", None)
    assert counterparty(detail, incoming=False) == ("Bob", "BE1")
    assert counterparty({"ultimate_debtor": "Cas"}, incoming=True) == ("Cas", None)


@pytest.mark.parametrize(
    ("codes", "kind"),
    [
        ({"domain": "PMNT", "family": "RCDT", "sub_family": "ESCT"}, "transfer"),
        ({"domain": "PMNT", "family": "RDDT", "sub_family": "ESDD"}, "direct_debit"),
        ({"domain": "PMNT", "family": "MCRD", "sub_family": "POSP"}, "card"),
        ({"domain": "PMNT", "family": "CCRD", "sub_family": "CWDL"}, "cash"),
        ({"domain": "ACMT", "family": "MDOP", "sub_family": "CHRG"}, "charges"),
        ({"domain": "ACMT", "family": "MCOP", "sub_family": "INTR"}, "interest"),
        ({"domain": "LDAS", "family": "CSLN"}, "loan"),
        ({"proprietary": "00150000"}, "transfer"),
        ({"proprietary": "NTRF"}, "other"),
        ({}, "other"),
    ],
)
def test_the_kind_follows_from_the_codes_of_the_bank(codes: dict[str, str], kind: str) -> None:
    assert kind_of_entry(codes) == kind


def test_a_foreign_amount_is_kept_beside_the_euro() -> None:
    details = "<TxDtls><AmtDtls><InstdAmt><Amt Ccy='USD'>110.00</Amt></InstdAmt></AmtDtls></TxDtls>"
    found = only_entry(entry("100.00", details=details))
    assert (found.original_currency, found.original_amount) == ("USD", Decimal("110.00"))


# What cannot be read costs only itself.


def test_an_entry_without_amount_or_direction_costs_only_itself() -> None:
    broken = entry("1,2,3") + entry("5.00", "XXXX") + entry("7.00")
    reading = read(message(broken))
    assert [each.amount for each in reading.facts.statements[0].entries] == [Decimal("7.00")]
    assert [(each.code, each.place) for each in reading.troubles] == [
        ("bad_amount", "Amt"),
        ("camt_entry_without_amount", "verrichting 1"),
        ("camt_no_direction", "verrichting 2"),
    ]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"<!DOCTYPE x [<!ENTITY a 'b'>]>" + message(entry("1.00")), "xml_doctype"),
        (message(entry("1.00"))[:-30], "xml_truncated"),
        (message(entry("1.00")).replace(b"</Ntry>", b"</Entry>"), "xml_broken"),
        (b"<Document><BkToCstmrStmt/></Document>", "camt_no_statement"),
        (message(entry("1.00")).replace(b"BE43001548226801", b""), "camt_no_account"),
    ],
)
def test_what_is_no_statement_is_refused_with_its_own_sentence(data: bytes, code: str) -> None:
    reading = read(data)
    assert (reading.status, [each.code for each in reading.troubles]) == ("refused", [code])


def test_statements_longer_than_a_chunk_keep_each_their_own_entries() -> None:
    long = entry("1.00", details=f"<TxDtls><RmtInf><Ustrd>{'dag ' * 300}</Ustrd></RmtInf></TxDtls>")
    account = "<Acct><Id><IBAN>BE43001548226801</IBAN></Id></Acct>"
    statements = "".join(f"<Stmt>{account}{long * entries}</Stmt>" for entries in (0, 1, 500, 2, 0, 300))
    data = f"<Document xmlns='urn:iso'><BkToCstmrStmt>{statements}</BkToCstmrStmt></Document>".encode()
    assert len(data) > 1_000_000
    assert [len(each.entries) for each in read(data).facts.statements] == [0, 1, 500, 2, 0, 300]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.08'>", b"<Document>"),
        (b"<Document xmlns='urn:", b"<!-- <a xmlns='b'> --><Document id='1' xmlns='urn:"),
        (b"<Document ", b"<n:Document xmlns:n='urn:x' "),
    ],
)
def test_namespaces_make_no_difference(before: bytes, after: bytes) -> None:
    data = message(OPEN + closing("150.00") + entry("50.00"))
    changed = data.replace(before, after)
    if b"n:Document" in after:
        changed = changed.replace(b"</Document>", b"</n:Document>")
    assert changed != data
    assert read(changed).facts == read(data).facts


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"<Document", b"<?xml version='1.0' encoding='UTF-8'?>\n<Document"),
        (b"<Document", b"<?xml version='1.0'?><?xml-stylesheet href='a.xsl'?><!-- <a> --><Document"),
        (b"<Ntry>", b"<?page 2?><Ntry>"),
        (b"Koffie", b"Kof<?break?>fie"),
        (b"Koffie", b"Kof<!-- ? -->fie"),
        (b"</Document>", b"</Document><?end?>"),
    ],
)
def test_comments_and_instructions_make_no_difference(before: bytes, after: bytes) -> None:
    said = "<TxDtls><RmtInf><Ustrd>Koffie?</Ustrd></RmtInf></TxDtls>"
    data = message(OPEN + closing("150.00") + entry("50.00", details=said) * 3000)
    assert before in data
    assert read(data.replace(before, after)).facts == read(data).facts
    assert read(data).facts.statements[0].entries[0].communication == "Koffie?"


def test_a_statement_in_another_alphabet_is_read() -> None:
    text = message(OPEN + closing("150.00") + entry("50.00")).decode()
    data = f"<?xml version='1.0' encoding='UTF-16'?>{text}".encode("utf-16")
    assert read(data).facts == read(text.encode()).facts


@pytest.mark.parametrize("entries", [1, 2000])
def test_a_statement_inside_an_entry_is_refused(entries: int) -> None:
    inner = "<Stmt>" + entry("1.00") * entries + "</Stmt>"
    reading = read(message(entry("5.00") * entries + f"<Ntry><Amt>1.00</Amt>{inner}</Ntry>"))
    assert [each.code for each in reading.troubles] == ["xml_broken"]


def test_letters_of_windows_in_a_file_that_says_utf8_are_read_and_told() -> None:
    details = "<TxDtls><RltdPties><Dbtr><Nm>Café Léon</Nm></Dbtr></RltdPties></TxDtls>"
    data = message(entry("1.00", details=details)).decode().encode("cp1252")
    reading = read(data)
    assert reading.facts.statements[0].entries[0].counterparty_name == "Café Léon"
    assert [each.code for each in reading.troubles] == ["wrong_encoding"]


GROWTH = """
import sys
from pathlib import Path
from houvast.formats import camt

def peak():
    [line] = [each for each in open("/proc/self/status") if each.startswith("VmHWM")]
    return int(line.split()[1])

data = Path(sys.argv[1]).read_bytes()
camt.read(data[:2000], "")
before = peak()
[reading] = camt.read(data, "")
assert reading.facts.statements and not reading.troubles
print((peak() - before) // 1024)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads the memory of a process as Linux counts it")
def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    pending = entry(
        "1.00", inside="<Sts>PDNG</Sts>", details="<TxDtls><RmtInf><Ustrd>dag</Ustrd></RmtInf></TxDtls>" * 9
    )
    file = tmp_path / "uittreksel.xml"
    file.write_bytes(message(pending * 24_000))  # nothing of it is kept: all growth is the reader's own
    assert file.stat().st_size > 14_000_000
    run = subprocess.run([sys.executable, "-c", GROWTH, file], capture_output=True, check=True)
    assert int(run.stdout) < 20


@pytest.mark.corpora
def test_every_public_statement_is_read_and_the_synthetic_ones_balance(corpora: Path) -> None:
    files = [path for path in (corpora / "camt").rglob("*") if path.is_file()]
    statements = balanced = 0
    for path in files:
        reading = read(path.read_bytes())
        assert reading.facts.statements, path
        if "subite-camt-to-coda" in str(path):
            assert reading.status == "read", path
            statements += len(reading.facts.statements)
            balanced += sum(claim.code == "balance" and claim.holds for claim in reading.claims)
    assert statements > 100
    assert balanced == statements
