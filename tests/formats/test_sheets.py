from datetime import date, time
from decimal import Decimal

from tests.formats.workbooks import DAY, DURATION, row, workbook

from houvast.facts.work import (
    Appointment,
    CustomerRow,
    DailyReceipt,
    HoursEntry,
    StaffMember,
    StockItem,
    TillLine,
)
from houvast.formats import sheets
from houvast.formats.reading import Reading, Roles, SheetFacts
from houvast.formats.roles import PURPOSE


def read(text: str, name: str = "blad.csv", roles: Roles | None = None) -> Reading:
    (found,) = sheets.read(text.encode(), name, roles)
    return found


def facts(text: str, name: str = "blad.csv") -> SheetFacts:
    return read(text, name).facts.sheets[0]


def troubles(text: str) -> dict[str, str]:
    return {trouble.code: trouble.values.get("example", "") for trouble in read(text).troubles}


def test_hours_are_hours_in_every_spelling() -> None:
    found = facts(
        "Medewerker;Datum;Uren;Werf\nJan;02/03/2026;7,5;Keuken Janssens\nAn;2/3/26;7:30;\nAn;3/3/2026;08u15;Showroom\n"
    )
    assert found.purpose == "hours"
    assert found.hours == (
        HoursEntry(date(2026, 3, 2), "Jan", Decimal("7.5"), "Keuken Janssens", place="rij 2"),
        HoursEntry(date(2026, 3, 2), "An", Decimal("7.5"), place="rij 3"),
        HoursEntry(date(2026, 3, 3), "An", Decimal("8.25"), "Showroom", place="rij 4"),
    )


def test_the_roles_of_the_columns_are_told() -> None:
    found = facts("Uren week 10;;\nNaam;Dag;Uren;Ordernummer;Machine;\nJan;2/3/2026;8;00042;Draaibank;\n")
    assert found.header_row == 2
    assert [(column.position, column.role) for column in found.columns] == [
        (0, "person"), (1, "day"), (2, "hours"), (3, "job"), (4, "machine"),
    ]  # fmt: skip
    assert (found.hours[0].job, found.hours[0].machine) == ("00042", "Draaibank")


def test_a_cell_that_cannot_be_understood_costs_only_itself() -> None:
    text = "Medewerker;Datum;Uren\nJan;2/3/2026;8\nJan;3/3/2026;halve dag\nJan;4/3/2026;7,5\n"
    assert read(text).status == "partly"
    assert [entry.hours for entry in facts(text).hours] == [Decimal(8), Decimal("7.5")]
    assert troubles(text) == {"column_unclear": "halve dag"}


def test_hours_that_do_not_fit_in_a_day_are_said() -> None:
    assert troubles("Medewerker;Datum;Uren\nJan;2/3/2026;8\nJan;3/3/2026;75\n") == {"hours_unlikely": "75"}


def test_hours_from_begin_to_end_over_midnight_without_the_pause() -> None:
    found = facts("Naam;Datum;Begin;Einde;Pauze\nJan;2/3/2026;8:00;16:30;30\nAn;2/3/2026;22:00;06:00;0:30\n")
    assert [entry.hours for entry in found.hours] == [Decimal(8), Decimal("7.5")]


def test_a_name_given_once_counts_for_the_rows_below_it() -> None:
    found = facts("Medewerker;Datum;Uren\nJan;2/3/2026;8\n;3/3/2026;7\nAn;2/3/2026;6\n")
    assert [entry.person for entry in found.hours] == ["Jan", "Jan", "An"]


def test_a_tab_per_person_gives_the_name() -> None:
    rows = row(1, "'Datum", "'Uren") + row(2, f"@{DAY} 46083", f"@{DURATION} 0.3125")
    main = workbook(rows, states=("visible", "visible"))
    (found,) = sheets.read(main, "uren.xlsx")
    assert [sheet.hours[0].person for sheet in found.facts.sheets] == ["", ""]
    assert found.facts.sheets[0].hours[0].hours == Decimal("7.5")


def test_stock_takes_its_day_from_the_title_and_its_group_from_the_merged_label() -> None:
    rows = (
        row(1, "'Stock per 31/12/2025")
        + row(3, "'Magazijn", "'Artikel", "'Stuks", "'Kostprijs")
        + row(4, "'Gent", "'A", "10", "2.5")
        + row(5, "", "'B", "5", "3")
        + row(6, "'Totaal", "", "15")
    )
    data = workbook(rows, after='<mergeCells><mergeCell ref="A4:A5"/></mergeCells>')
    (found,) = sheets.read(data, "x.xlsx")
    assert found.facts.sheets[0].stock == (
        StockItem("A", "A", Decimal(10), date(2025, 12, 31), None, Decimal("2.5"), None, "Gent", place="rij 4"),
        StockItem("B", "B", Decimal(5), date(2025, 12, 31), None, Decimal(3), None, "Gent", place="rij 5"),
    )
    assert found.status == "read"


def test_takings_per_way_of_payment_are_checked_against_the_total() -> None:
    text = "Datum;Cash;Bancontact;Totaal;Tickets\n2/3/2026;100,50;200;300,50;12\n3/3/2026;50;0;60;4\n"
    assert facts(text).receipts == (
        DailyReceipt(date(2026, 3, 2), Decimal("100.50"), "Cash", None, 12, "rij 2"),
        DailyReceipt(date(2026, 3, 2), Decimal(200), "Bancontact", None, None, "rij 2"),
        DailyReceipt(date(2026, 3, 3), Decimal(50), "Cash", None, 4, "rij 3"),
    )
    assert [trouble.code for trouble in read(text).troubles] == ["receipt_total_differs"]


def test_takings_per_vat_rate_carry_their_rate() -> None:
    found = facts("Datum;Omzet 6%;Omzet 21%\n2/3/2026;10;20\n")
    assert [(receipt.amount, receipt.vat_rate) for receipt in found.receipts] == [(10, 6), (20, 21)]


def test_a_day_and_an_amount_are_takings() -> None:
    assert facts("Datum;Omzet\n2/3/2026;100\n").receipts == (
        DailyReceipt(date(2026, 3, 2), Decimal(100), place="rij 2"),
    )


def test_till_lines_hold_article_quantity_price_and_vat() -> None:
    found = facts(
        "Datum;Ticket;Artikelnr;Omschrijving;Aantal;Prijs;Bedrag;Btw\n2/3/2026;T1;0042;Brood;2;3,10;6,20;6%\n"
    )
    assert found.till_lines == (
        TillLine(
            date(2026, 3, 2), "Brood", Decimal(2), Decimal("6.20"), "0042", Decimal("3.10"), Decimal(6), None, "T1",
            "rij 2",
        ),
    )  # fmt: skip


def test_a_till_line_without_amount_is_quantity_times_price() -> None:
    found = facts("Datum;Ticket;Artikel;Aantal;Prijs\n2/3/2026;T1;Brood;3;1,115\n")
    assert found.till_lines[0].amount == Decimal("3.35")


def test_appointments_keep_the_customer_as_written_and_know_who_did_not_come() -> None:
    text = (
        "Datum;Uur;Klant;Kapster;Behandeling;Bedrag;Status\n"
        "2/3/2026;9:30;An  P.;Els;Knippen;45,00;betaald\n"
        "2/3/2026;10u00;K-1027;Els;Kleuren;;no-show\n"
        "2/3/2026;11:00;Jan;Els;Knippen;;geannuleerd\n"
    )
    assert facts(text).appointments == (
        Appointment(date(2026, 3, 2), "An  P.", "Els", "Knippen", Decimal("45.00"), time(9, 30), None, "kept", "rij 2"),
        Appointment(date(2026, 3, 2), "K-1027", "Els", "Kleuren", None, time(10), None, "no_show", "rij 3"),
        Appointment(date(2026, 3, 2), "Jan", "Els", "Knippen", None, time(11), None, "cancelled", "rij 4"),
    )


def test_a_yes_under_no_show_and_a_no_under_present_mean_the_same() -> None:
    yes = facts("Datum;Patiëntnr;Behandelaar;Duur;No-show\n2/3/2026 14:30;17;Kine A;30;ja\n2/3/2026;18;Kine A;30;nee\n")
    assert [(entry.status, entry.minutes) for entry in yes.appointments] == [("no_show", 30), ("kept", 30)]
    assert yes.appointments[0].at == time(14, 30)
    no = facts("Datum;Klant;Behandeling;Aanwezig\n2/3/2026;A;Knippen;nee\n2/3/2026;B;Knippen;ja\n")
    assert [entry.status for entry in no.appointments] == ["no_show", "kept"]


def test_staff_and_customers_are_read() -> None:
    staff = facts("Voornaam;Naam;Functie;Uren per week;Kost per uur;In dienst\nJan;Peeters;Monteur;38;32,50;1/9/2020\n")
    assert staff.staff == (
        StaffMember("Jan Peeters", "Monteur", Decimal(38), Decimal("32.50"), date(2020, 9, 1), "rij 2"),
    )
    customers = facts(
        "Klantnr;Naam;Ondernemingsnummer;Gemeente\n0017;Claes BV;0403.170.701;Gent\n0018;Maes;0403.170.702;Gent\n"
    )
    assert customers.customers == (
        CustomerRow("Claes BV", "0017", "0403170701", city="Gent", place="rij 2"),
        CustomerRow("Maes", "0018", None, city="Gent", place="rij 3"),
    )


def test_a_third_decimal_in_an_amount_is_said() -> None:
    assert troubles("Datum;Omzet\n2/3/2026;100,125\n3/3/2026;1,5\n") == {"column_third_decimal": "100,125"}


def test_an_unknown_layout_is_asked_once_and_then_known() -> None:
    text = "Bla;Wanneer;Zoveel\nJan;2/3/2026;8\n"
    unknown = read(text)
    assert (unknown.status, unknown.facts.sheets[0].purpose) == ("partly", "unknown")
    assert [trouble.values["columns"] for trouble in unknown.troubles] == ["Bla, Wanneer, Zoveel"]
    answer = {unknown.facts.sheets[0].fingerprint: {0: "person", 1: "day", 2: "hours"}}
    assert read(text, roles=answer).facts.sheets[0].hours == (
        HoursEntry(date(2026, 3, 2), "Jan", Decimal(8), place="rij 2"),
    )


def test_the_purpose_may_be_handed_in_beside_the_roles() -> None:
    text = "Wat;Zoveel\nBrood;8\n"
    key = read(text).facts.sheets[0].fingerprint
    answer = {key: {PURPOSE: "stock", 0: "name", 1: "quantity"}}
    assert read(text, roles=answer).facts.sheets[0].stock[0].quantity == Decimal(8)


def test_a_price_list_and_an_order_are_not_taken_for_stock() -> None:
    assert facts("Artikel;Omschrijving;Prijs\nA1;Plaat;5\n").purpose == "unknown"
    assert facts("Artikel;Aantal;Prijs\nA1;2;5\n").purpose == "unknown"
    assert facts("Inventaris 2025\nArtikel;Aantal;Prijs\nA1;2;5\n").purpose == "stock"
    assert facts("Artikel;Aantal;Prijs\nA1;2;5\n", "inventaris 2025.csv").purpose == "unknown"


def test_notes_repeated_headings_and_empty_columns_do_no_harm() -> None:
    rows = ("Naam;;Datum;Uren;Uren", "Jan;;2/3/2026;8;9", "Vergeet niet te tekenen;;;;", "Naam;;Datum;Uren;Uren")
    text = "\n".join((*rows, "An;;3/3/2026;7;1", ""))
    found = facts(text)
    assert [(entry.person, entry.hours) for entry in found.hours] == [("Jan", Decimal(8)), ("An", Decimal(7))]
    assert read(text).status == "read"


def test_a_bank_export_in_excel_is_read_as_one() -> None:
    rows = row(1, "'Datum", "'Bedrag", "'Saldo", "'Naam tegenpartij", "'Mededeling") + row(
        2, f"@{DAY} 46083", "-5.5", "94.5", "'Winkel", "'bon 7"
    )
    (found,) = sheets.read(workbook(rows), "x.xlsx")
    assert found.facts.statements[0].entries[0].amount == Decimal("-5.5")


def test_a_damaged_workbook_is_refused_in_one_sentence() -> None:
    (found,) = sheets.read(workbook(row(1, "1"))[:-30], "x.xlsx")
    assert (found.status, [trouble.code for trouble in found.troubles]) == ("refused", ["sheet_damaged"])


def test_a_sheet_she_says_holds_nothing_for_us_is_read_and_brings_nothing() -> None:
    text = "Bla;Wanneer;Zoveel\nJan;2/3/2026;8\n"
    key = read(text).facts.sheets[0].fingerprint
    silent = read(text, roles={key: {PURPOSE: "none"}})
    assert (silent.status, silent.troubles, silent.facts.sheets[0].purpose) == ("read", (), "none")
    assert silent.facts.sheets[0].given == "none"


def test_an_answer_that_does_not_fit_leaves_the_sheet_unknown() -> None:
    text = "Bla;Wanneer;Zoveel\nJan;2/3/2026;8\n"
    key = read(text).facts.sheets[0].fingerprint
    for roles in ({PURPOSE: "hours", 1: "day"}, {PURPOSE: "hours", 1: "day", 70: "hours"}, {PURPOSE: "onzin"}):
        assert read(text, roles={key: roles}).facts.sheets[0].purpose == "unknown"


def test_without_headings_a_layout_is_known_by_what_its_columns_hold() -> None:
    hours, prices = facts("Jan;2/3/2026;8\nAn;3/3/2026;7\n"), facts("Plaat;wit;8\nBuis;zwart;7\n")
    assert hours.fingerprint != prices.fingerprint
    assert hours.fingerprint == facts("Bob;9/3/2026;6\nAn;3/3/2026;7,5\n").fingerprint


def test_ways_to_pay_keep_their_names_behind_a_column_without_heading() -> None:
    found = facts("Datum;;Cash;Bancontact\n2/3/2026;;10;20\n3/3/2026;;5;6\n")
    assert [receipt.method for receipt in found.receipts][:2] == ["Cash", "Bancontact"]
