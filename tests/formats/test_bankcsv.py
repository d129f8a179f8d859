from datetime import date
from decimal import Decimal

import pytest

from houvast.facts.bank import AccountRef, Balance, Statement
from houvast.formats import bankcsv, sheets
from houvast.formats.reading import Reading

KBC = (
    "Rekeningnummer;Rubrieknaam;Naam;Munt;Afschriftnummer;Datum;Omschrijving;Valuta;Bedrag;Saldo;credit;debet;"
    "rekeningnummer tegenpartij;BIC tegenpartij;Naam tegenpartij;Adres tegenpartij;gestructureerde mededeling;"
    "Vrije mededeling\n"
)


def read(text: str, encoding: str = "utf-8") -> Reading:
    data = text.encode(encoding)
    assert bankcsv.recognises(data)
    (found,) = bankcsv.read(data, "export.csv")
    return found


def statement(text: str) -> Statement:
    return read(text).facts.statements[0]


def kbc(*rows: tuple[str, str, str, str]) -> str:
    lines = (
        f"BE68 5390 0754 7034;;ACME BV;EUR; 12;{day};OVERSCHRIJVING;{day};{amount};{balance};;;BE71 0961 2345 6769;"
        f"KREDBEBB;Claes;;{ogm};\n"
        for day, amount, balance, ogm in rows
    )
    return KBC + "".join(lines)


def test_kbc_lists_the_newest_first_and_is_told_oldest_first() -> None:
    found = statement(
        kbc(("03/02/2026", "-50,00", "1.150,00", ""), ("02/02/2026", "200,00", "1.200,00", "***010/8068/17183***"))
    )
    assert found.account == AccountRef("BE68539007547034", "EUR", "ACME BV")
    assert (found.kind, found.number) == ("export", "12")
    assert [entry.amount for entry in found.entries] == [Decimal("200.00"), Decimal("-50.00")]
    assert found.opening == Balance(None, Decimal("1000.00"))
    assert found.closing == Balance(date(2026, 2, 3), Decimal("1150.00"))
    assert found.entries[0].structured_reference == "010806817183"
    assert found.entries[0].counterparty_account == "BE71096123456769"
    assert found.entries[0].kind == "transfer"


def test_within_one_day_the_balances_tell_the_order() -> None:
    found = statement(kbc(("02/02/2026", "-50,00", "1.150,00", ""), ("02/02/2026", "200,00", "1.200,00", "")))
    assert found.opening == Balance(None, Decimal("1000.00"))


def test_a_balance_that_does_not_follow_is_said_with_its_difference_and_costs_nothing() -> None:
    found = read(kbc(("02/02/2026", "200,00", "1.200,00", ""), ("03/02/2026", "-50,00", "1.155,00", "")))
    assert (found.status, len(found.facts.statements[0].entries)) == ("partly", 2)
    assert [(trouble.code, trouble.values["difference"]) for trouble in found.troubles] == [
        ("balance_differs", "5,00"), ("balance_differs", "5,00"),
    ]  # fmt: skip
    assert not any(claim.holds for claim in found.claims)


def test_a_reference_whose_check_fails_stays_text() -> None:
    entry = statement(kbc(("02/02/2026", "200,00", "1.200,00", "***010/8068/17184***"))).entries[0]
    assert entry.structured_reference is None


def test_belfius_states_its_last_balance_above_the_table() -> None:
    found = statement(
        "Boekingsdatum vanaf;\nLaatste saldo;1.617,97 EUR\nDatum/uur van het laatste saldo;27/05/2019 17:32:28\n;\n"
        "Rekening;Boekingsdatum;Rekeninguittrekselnummer;Transactienummer;Rekening tegenpartij;Naam tegenpartij bevat;"
        "Straat en nummer;Postcode en plaats;Transactie;Valutadatum;Bedrag;Devies;BIC;Landcode;Mededelingen\n"
        "BE25 1548 2158 2158;25/05/19;00006;85;BE20 3250 3215 3581;watermij;;;OVERSCHRIJVING NAAR watermij;25/05/2019;"
        "-52,18;EUR;GKCCBEBB;;+++010/8068/17183+++\n"
    )
    assert found.closing == Balance(date(2019, 5, 27), Decimal("1617.97"))
    assert found.opening is None
    assert found.entries[0].booking_date == found.entries[0].value_date == date(2019, 5, 25)
    assert found.entries[0].structured_reference == "010806817183"


def test_refused_movements_of_bnp_do_not_count_and_are_said() -> None:
    found = read(
        "Volgnummer;Uitvoeringsdatum;Valutadatum;Bedrag;Valuta rekening;Rekeningnummer;Type verrichting;Tegenpartij;"
        "Naam van de tegenpartij;Mededeling;Details;Status;Reden van weigering\n"
        "2026-0002;03/02/2026;03/02/2026;-5,00;EUR;BE68539007547034;Betaling met bankkaart;;WINKEL;;;Geweigerd;saldo\n"
        "2026-0001;02/02/2026;02/02/2026;-7,00;EUR;BE68539007547034;Betaling met bankkaart;;WINKEL;7;;Geaccepteerd;\n"
    )
    assert [entry.amount for entry in found.facts.statements[0].entries] == [Decimal("-7.00")]
    assert found.facts.statements[0].entries[0].kind == "card"
    assert [trouble.code for trouble in found.troubles] == ["bank_refused_rows"]


def test_crelan_writes_decimal_points() -> None:
    found = statement(
        "Date;Montant;Solde après opération;Devise;Contrepartie;Compte contrepartie;Type d'opération;Communication;"
        "Compte donneur d'ordre\n03/02/2025;-5.95;2100.50;EUR;STORE;;Paiement Bancontact;STORE;BE68 5390 0754 7034\n"
        "04/02/2025;-1000.00;1100.50;EUR;Jan;BE71096123456769;Virement;loyer;BE68 5390 0754 7034\n"
    )
    assert [entry.amount for entry in found.entries] == [Decimal("-5.95"), Decimal("-1000.00")]


def test_ing_is_latin_1_and_its_notes_are_no_movements() -> None:
    found = read(
        "Rekeningnummer;Naam van de rekening;Rekening tegenpartij;Omzetnummer;Boekingsdatum;Valutadatum;Bedrag;"
        "Munteenheid;Omschrijving;Detail van de omzet;Bericht\n"
        "539-0075470-34;ACME;096-1234567-69;1;18/11/2020;18/11/2020;100,00;EUR;Overschrijving in euro;Van: CAFÉ;\n"
        "539-0075470-34;ACME;;1;04/11/2020;;;;;De nieuwe kaart wordt verstuurd;\n",
        "latin-1",
    )
    (found_statement,) = found.facts.statements
    assert found_statement.account.number == "BE68539007547034"
    assert [(entry.amount, entry.communication) for entry in found_statement.entries] == [
        (Decimal("100.00"), "Van: CAFÉ")
    ]


def test_a_fee_beside_the_amount_is_part_of_what_went_out() -> None:
    found = read(
        "Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance\n"
        "CARD_PAYMENT,Current,2026-02-01 10:00:00,2026-02-02 11:00:00,Shop,-10.00,0.50,EUR,COMPLETED,89.50\n"
        "TRANSFER,Current,2026-02-03 10:00:00,2026-02-03 11:00:00,Jan,20.00,0.00,EUR,COMPLETED,109.50\n"
    )
    assert [entry.amount for entry in found.facts.statements[0].entries] == [Decimal("-10.50"), Decimal("20.00")]
    assert all(claim.holds for claim in found.claims)


@pytest.mark.parametrize("side", ["D", "debet", "Af"])
def test_an_unknown_bank_is_read_where_its_headings_speak(side: str) -> None:
    found = statement(
        f"Boekingsdatum;Bedrag;Af/Bij;Saldo;Tegenpartij;Omschrijving\n2/2/2026;5,00;{side};95,00;Winkel;bon 7\n"
    )
    assert found.entries[0].amount == Decimal("-5.00")


def test_debit_and_credit_columns_become_one_signed_amount() -> None:
    found = statement("Datum;Debet;Credit;Saldo;Omschrijving\n2/2/2026;5,00;;95,00;bon\n3/2/2026;;10,00;105,00;loon\n")
    assert [entry.amount for entry in found.entries] == [Decimal("-5.00"), Decimal("10.00")]


def test_accounts_and_currencies_are_kept_apart() -> None:
    found = read(
        "Datum;Bedrag;Munt;Rekening;Naam tegenpartij;Tegenrekening\n2/2/2026;5,00;EUR;A;Jan;\n2/2/2026;7;USD;A;Jan;\n"
    )
    assert [statement.account.currency for statement in found.facts.statements] == ["EUR", "USD"]


def test_a_third_decimal_is_said_and_never_rounded() -> None:
    found = read("Datum;Bedrag;Saldo;Tegenpartij\n2/2/2026;5,005;10,00;Jan\n")
    assert [trouble.code for trouble in found.troubles] == ["bank_third_decimal"]
    assert found.facts.statements[0].entries[0].amount == Decimal("5.005")


def test_an_export_without_movements_says_so() -> None:
    found = read("Datum;Bedrag;Saldo;Tegenpartij;Mededeling\n")
    assert (found.status, [trouble.code for trouble in found.troubles]) == ("refused", ["bankcsv_no_rows"])


@pytest.mark.parametrize(
    "text",
    [
        "Medewerker;Datum;Uren\nJan;2/3/2026;8\n",
        "Datum;Omzet\n2/3/2026;100\n",
        "Datum;Klant;Behandeling;Bedrag\n2/3/2026;An;Knippen;45\n",
        "Datum;Ticket;Artikel;Aantal;Prijs;Bedrag\n2/3/2026;T1;Brood;3;1;3\n",
        "Beste, hierbij het overzicht; groeten\n",
        "",
    ],
)
def test_her_own_sheets_are_no_bank_export(text: str) -> None:
    assert not bankcsv.recognises(text.encode())


def test_a_sheet_of_hers_is_not_read_as_a_bank() -> None:
    (found,) = sheets.read(b"Datum;Omzet\n2/3/2026;100\n", "x.csv")
    assert found.facts.statements == ()
