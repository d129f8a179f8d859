"""Every movement once: the law of books/assemble_bank.py, case by case."""

from datetime import date, timedelta
from decimal import Decimal

from tests.books.given import DAY, IBAN, entry, statement, stored_statement

from houvast.books.assemble_bank import Bank, assemble_bank
from houvast.books.stored import StoredStatement
from houvast.facts.bank import AccountRef, Balance, Entry, EntryDetail, Statement


def bank(*stored: StoredStatement) -> Bank:
    return assemble_bank(stored, lambda _: None)


def amounts(*stored: StoredStatement) -> list[str]:
    return [str(movement.amount) for movement in bank(*stored).movements]


def test_two_equal_payments_in_one_statement_both_stay() -> None:
    one = statement("1", "0.00", entry("50.00", "lidgeld"), entry("50.00", "lidgeld"))
    found = bank(stored_statement("a.cod", one)).movements
    assert [movement.key for movement in found] == [f"{IBAN}|2026-03-02|50.00|1", f"{IBAN}|2026-03-02|50.00|2"]


def test_the_same_statement_in_two_files_counts_once_and_shows_both_files() -> None:
    one = statement("1", "0.00", entry("50.00"), entry("50.00"))
    found = bank(stored_statement("a.cod", one), stored_statement("kopie.cod", one)).movements
    assert len(found) == 2
    assert {source.label for source in found[0].sources} == {"a.cod", "kopie.cod"}


def test_the_same_day_as_coda_camt_and_csv_counts_once() -> None:
    told = entry("50.00", "factuur 7", bank_reference="C1"), entry("-20.00", bank_reference="C2")
    again = entry("50.00", "FACTUUR 7", bank_reference="M1"), entry("-20.00", bank_reference="M2")
    export = Statement(AccountRef(IBAN, "EUR"), None, None, None, (entry("-20.00"), entry("50.00")), "export")
    found = amounts(
        stored_statement("a.cod", statement("1", "0.00", *told)),
        stored_statement("a.xml", statement("2026-1", "0.00", *again), "camt"),
        stored_statement("a.csv", export, "bankcsv"),
    )
    assert found == ["-20.00", "50.00"]


def test_the_source_that_tells_most_counts() -> None:
    twice = statement("1", "0.00", entry("50.00", "a"), entry("50.00", "b"))
    export = Statement(AccountRef(IBAN, "EUR"), None, None, None, (entry("50.00"),), "export")
    assert amounts(stored_statement("a.cod", twice), stored_statement("a.csv", export, "bankcsv")) == ["50.00", "50.00"]


def test_two_statements_of_one_day_that_chain_add_up() -> None:
    morning = statement("1", "100.00", entry("50.00"))
    evening = statement("2", "150.00", entry("50.00"))
    assert amounts(stored_statement("2.cod", evening), stored_statement("1.cod", morning)) == ["50.00", "50.00"]


def test_two_statements_of_one_day_with_other_numbers_add_up_without_balances_that_chain() -> None:
    one = statement("1", "100.00", entry("50.00"))
    other = statement("2", "900.00", entry("50.00"))
    assert len(amounts(stored_statement("1.cod", one), stored_statement("2.cod", other))) == 2


def test_a_month_beside_its_days_counts_once() -> None:
    first = statement("1", "0.00", entry("50.00"))
    tomorrow = DAY + timedelta(days=1)
    second = statement("2", "50.00", entry("50.00", day=tomorrow), day=tomorrow)
    month = Statement(
        first.account, "3", Balance(date(2026, 2, 28), Decimal(0)), Balance(date(2026, 3, 31), Decimal(100)),
        (*first.entries, *second.entries),
    )  # fmt: skip
    days = [stored_statement("1.xml", first, "camt"), stored_statement("2.xml", second, "camt")]
    assert amounts(*days, stored_statement("maand.xml", month, "camt")) == ["50.00", "50.00"]


def test_overlapping_lists_out_of_internet_banking_count_once() -> None:
    january, march = (
        Statement(AccountRef(IBAN, "EUR"), None, None, None, entries, "export")
        for entries in ((entry("1.00"), entry("2.00")), (entry("2.00"), entry("3.00")))
    )
    found = amounts(stored_statement("a.csv", january, "bankcsv"), stored_statement("b.csv", march, "bankcsv"))
    assert sorted(found) == ["1.00", "2.00", "3.00"]


def test_a_notice_adds_nothing_to_the_account_but_tells_the_details() -> None:
    details = (EntryDetail(Decimal("30.00"), "Alice"), EntryDetail(Decimal("20.00"), "Bob"))
    notice = statement("9", "0.00", entry("50.00", details=details), entry("7.00"), kind="notice")
    found = bank(
        stored_statement("a.cod", statement("1", "0.00", entry("50.00"))), stored_statement("n.xml", notice, "camt")
    ).movements
    assert [movement.amount for movement in found] == [Decimal("50.00")]
    assert found[0].details == details
    assert [source.label for source in found[0].sources] == ["a.cod", "n.xml"]


def test_an_account_of_which_only_notices_came_is_no_account_yet() -> None:
    notice = statement("9", "0.00", entry("7.00"), kind="intraday")
    assert bank(stored_statement("n.xml", notice, "camt")).accounts == ()


def test_what_one_file_leaves_out_another_fills_in() -> None:
    coda = entry("50.00", "factuur 7")
    camt = entry("50.00", None, counterparty_account="BE71096123456769", counterparty_name="Alice", kind="transfer")
    found = bank(
        stored_statement("a.cod", statement("1", "0.00", coda)),
        stored_statement("a.xml", statement("2026-1", "0.00", camt), "camt"),
    ).movements
    assert (found[0].communication, found[0].counterparty_name, found[0].kind) == ("factuur 7", "Alice", "transfer")


def test_equal_amounts_of_one_day_meet_their_own_telling() -> None:
    coda = statement(
        "1", "0.00", entry("50.00", structured_reference="111"), entry("50.00", structured_reference="222")
    )
    camt = statement(
        "2026-1",
        "0.00",
        entry("50.00", structured_reference="222", counterparty_name="Bob"),
        entry("50.00", structured_reference="111", counterparty_name="Alice"),
    )
    found = bank(stored_statement("a.cod", coda), stored_statement("a.xml", camt, "camt")).movements
    assert {(one.structured_reference, one.counterparty_name) for one in found} == {("111", "Alice"), ("222", "Bob")}


def test_accounts_and_currencies_stay_apart() -> None:
    dollars = Statement(AccountRef(IBAN, "USD"), "1", None, None, (entry("50.00"),))
    found = bank(stored_statement("a.cod", statement("1", "0.00", entry("50.00"))), stored_statement("b.cod", dollars))
    assert [account.currency for account in found.accounts] == ["EUR", "USD"]
    assert len({movement.key for movement in found.movements}) == 2


def test_ten_years_of_daily_statements_stand_in_one_chain() -> None:
    balance, stored = Decimal(0), []
    for number in range(500):
        day = DAY + timedelta(days=number)
        one: tuple[Entry, ...] = (entry("1.00", day=day), entry("1.00", day=day))
        stored.append(stored_statement(f"{number}.cod", statement(str(number), str(balance), *one, day=day)))
        balance += 2
    assert len(bank(*reversed(stored)).movements) == 1000
