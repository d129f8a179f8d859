"""What the room of money says to the week, and what it leaves to others."""

from datetime import timedelta

from tests.cash.money_given import NORMS, TODAY, Decimal, invoice, own, weeks_of
from tests.hand_ledger import ledger

from houvast.cash.findings import findings
from houvast.facts.ledger import Freshness
from houvast.facts.wording import say


def found(books, said=None, today=TODAY) -> dict:
    return {one.rule: one for one in findings(books, said or own(), today, NORMS)}


def words(finding) -> str:
    return say(finding.text, "nl", finding.values).replace("\u00a0", " ")


def test_a_dip_that_is_near_is_an_alarm_with_its_week_and_chance_in_words():
    dip = found(weeks_of(closing="1000.00", income="1400.00"), own(minimum=Decimal(900)))["cash_dip"]
    assert dip.alarm == "cash"
    assert dip.timing == "week"
    assert "Dat je onder je minimum van € 900 zakt: " in words(dip)
    assert "%" not in words(dip)
    assert dip.values["day"].weekday() == 0


def test_without_a_minimum_it_is_about_zero_and_with_a_credit_line_about_that():
    poor = weeks_of(closing="1000.00", income="1400.00")
    assert "Dat je onder nul gaat: " in words(found(poor)["cash_dip"])
    line = found(poor, own(credit_line=Decimal(300)))["cash_dip"]
    assert "Dat je over je kredietlijn van € 300 gaat: " in words(line)


def test_money_enough_gives_no_finding():
    assert "cash_dip" not in found(weeks_of())


def test_a_dip_that_is_far_away_is_no_alarm():
    slow = weeks_of(closing="5500.00", income="1000.00")
    dip = found(slow, own(minimum=Decimal(0)))["cash_dip"]
    assert dip.alarm is None
    assert dip.timing in ("month", "later")


def test_no_bank_file_for_ten_days_is_an_alarm_about_data():
    books = weeks_of(freshness=(Freshness("bank", "BE01", TODAY - timedelta(days=11), 30),))
    assert found(books)["bank_silent"].alarm == "data"
    assert "11 dagen geleden" in words(found(books)["bank_silent"])
    assert "bank_silent" not in found(weeks_of(freshness=(Freshness("bank", "BE01", TODAY - timedelta(days=10), 30),)))
    assert "bank_silent" not in found(ledger())


def test_one_account_that_still_comes_keeps_the_bank_from_being_silent():
    kinds = (Freshness("bank", "BE01", TODAY - timedelta(days=40), 9), Freshness("bank", "BE02", TODAY, 9))
    assert "bank_silent" not in found(weeks_of(freshness=kinds))


def test_vat_that_takes_a_quarter_of_the_money_is_set_aside_week_by_week():
    sold = [
        invoice(
            f"V{month}", "12100.00", issued=TODAY.replace(month=month, day=2), due=TODAY.replace(month=month, day=28)
        )
        for month in range(1, 12)
    ]
    vat = found(weeks_of(*sold, closing="9000.00"))["vat_reserve"]
    assert "moet" in words(vat)
    assert vat.values["amount"] > 2000
    assert "vat_reserve" not in found(weeks_of(*sold, closing="90000.00"))


def test_credit_notes_are_a_pattern_from_five_and_eight_in_a_hundred_on():
    bills = [invoice(f"V{one}") for one in range(40)]
    notes = [invoice(f"C{one}", "-121.00") for one in range(5)]
    disputes = found(weeks_of(*bills, *notes))["disputes"]
    assert "5 creditnota's op 40 verkoopfacturen, samen € 500" in words(disputes)
    assert "disputes" not in found(weeks_of(*bills, *notes[:4]))
    assert "disputes" not in found(weeks_of(*bills, *[invoice(f"M{one}") for one in range(30)], *notes))


def test_late_payers_are_left_to_the_room_of_customers():
    late = invoice("V1", "5000.00", issued=TODAY - timedelta(days=90), due=TODAY - timedelta(days=60))
    assert "late_payer" not in found(weeks_of(late))


def test_every_finding_leads_to_a_page_and_has_a_title():
    late = weeks_of(
        closing="1000.00", income="1400.00", freshness=(Freshness("bank", "x", TODAY - timedelta(days=30), 30),)
    )
    for one in found(late, own(minimum=Decimal(900))).values():
        assert one.room == "cash"
        assert one.values["title"].text.nl
        assert one.values["url"] in ("cash:page", "inbox:page")
