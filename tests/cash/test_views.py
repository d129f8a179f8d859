"""The doors of the room of money, as a browser meets them."""

import re
from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.test import Client
from tests.books.given import ALICE, US, coda, entry, invoice, statement, ubl

pytestmark = pytest.mark.django_db


def text(response) -> str:
    assert response.status_code == 200
    return re.sub(r"\s+", " ", response.content.decode()).replace("\u00a0", " ")


@pytest.fixture
def year(firm):
    """Twenty weeks of statements with rent, customers who pay by card, and an invoice that waits."""
    from houvast.books.store import add_files, keep, load_ledger, open_batch, read_waiting

    today = date.today()  # noqa: DTZ011 the page asks the same
    files, balance = [], Decimal("9000.00")
    for week in range(20, -1, -1):
        day = today - timedelta(days=7 * week + 1)
        paid = Decimal(0)
        entries = [entry("1900.00", "terminal", day, kind="card"), entry("-1500.00", "winkel", day, kind="card")]
        if day.month != (day - timedelta(days=7)).month:  # the first of these days in a month: the rent
            rent = {"counterparty_name": "Vastgoed Zoe", "counterparty_account": "BE71096123456769"}
            entries.append(entry("-750.00", "huur loods", day, **rent))
            balance, paid = balance - Decimal(750), Decimal(750)
        stated = statement(str(21 - week), f"{balance + paid:.2f}", *entries, day=day)
        balance += Decimal(400)
        files.append((f"bank-{21 - week}.cod", coda(stated)))
    waits = invoice(
        "V1", US, ALICE, "1210.00", issue_date=today - timedelta(days=20), due_date=today + timedelta(days=10)
    )
    late = invoice(
        "V2", US, ALICE, "605.00", issue_date=today - timedelta(days=60), due_date=today - timedelta(days=30)
    )
    files += [("V1.xml", ubl(waits)), ("V2.xml", ubl(late))]
    batch = open_batch(firm, "map", "test")
    add_files(batch, files)
    read_waiting(firm)
    batch.refresh_from_db(from_queryset=type(batch).objects.of(firm))
    keep(batch)
    return load_ledger(firm)


def test_an_empty_firm_is_told_what_to_give(an, firm):
    page = text(an.get("/geld/"))
    assert "Nog geen rekeninguittreksels." in page
    assert "/bestanden/" in page


def test_a_firm_with_one_statement_sees_what_is_known_and_no_chance(an, books):
    page = text(an.get("/geld/"))
    assert "Nog geen kansberekening" in page
    assert "Vandaag op de rekening" in page
    assert "Nog te vroeg" in text(an.get("/geld/wat-als/"))


def test_the_page_says_the_lowest_point_and_draws_it(an, year):
    page = text(an.get("/geld/"))
    assert "Het laagste punt is waarschijnlijk " in page
    assert '<svg class="fan wide"' in page
    assert page.count('<tr><th scope="row">') == 13
    assert "/geld/wat-als/" in page


def test_the_first_visit_of_a_week_keeps_the_forecast_and_the_next_one_does_not(an, firm, year):
    from houvast.cash.store import stored_forecasts

    an.get("/geld/")
    an.get("/geld/")
    assert len(stored_forecasts(firm)) == 1


def test_every_figure_opens_where_it_comes_from_and_its_rows_add_up(an, year):
    links = {link for path in ("/geld/", "/geld/facturen/") for link in _why(an.get(path))}
    assert links >= {"/waarom/cash/balance/", "/waarom/cash/counted-sale/", "/waarom/cash/recurring_euro/"}
    for link in links:
        page = an.get(link)
        assert page.status_code == 200, link
        shown = re.findall(r'<data value="([^"]+)">', page.content.decode())
        assert shown[0] == shown[1], link


def _why(response) -> set[str]:
    return set(re.findall(r'href="(/waarom/cash/[^"]+)"', response.content.decode()))


def test_late_customers_stand_with_the_law_beside_them(an, year):
    page = text(an.get("/geld/"))
    assert "één factuur, 30 dagen te laat" in page
    assert "30 dagen als er niets afgesproken is, nooit langer dan 60 dagen" in page
    assert "hier € 40" in page
    assert "Houvast stuurt niemand een brief" in page


def test_what_she_plans_stands_on_the_page_and_can_be_undone(an, firm, year):
    given = {"label": "Kantbank <b>", "amount": "2.500", "away": "uit", "day": "2027-01-11", "every": "once"}
    assert an.post("/geld/gepland/", given).status_code == 302
    page = text(an.get("/geld/"))
    assert "Kantbank &lt;b&gt;" in page
    assert "−€ 2.500" in page
    (key,) = re.findall(r'name="key" value="(\d+)"', page)
    an.post("/geld/gepland/weg/", {"key": key})
    page = an.get("/geld/").content.decode()
    assert "op 11/1/2027" not in page
    undo = re.search(r'action="(/geld/gepland/terug/[^"]+)"', page)
    assert undo
    an.post(undo[1].replace("&amp;", "&"))
    assert "op 11/1/2027" in text(an.get("/geld/"))


@pytest.mark.parametrize(
    "wrong",
    [{"amount": "veel"}, {"amount": "-5"}, {"amount": "0"}, {"day": "morgen"}, {"day": "9999-12-31"}, {"label": ""}],
)
def test_a_plan_that_cannot_be_read_is_said_and_changes_nothing(an, firm, year, wrong):
    from houvast.cash.store import planned_items

    given = {"label": "Kantbank", "amount": "2.500", "away": "uit", "day": "2027-01-11", "every": "once"} | wrong
    an.post("/geld/gepland/", given)
    assert "een bedrag zoals 2.500" in text(an.get("/geld/"))
    assert planned_items(firm) == ()


def test_a_plan_lowers_what_is_expected(an, year):
    before = _low(an)
    an.post(
        "/geld/gepland/",
        {"label": "Machine", "amount": "9.000", "away": "uit", "day": _soon(), "every": "once"},
    )
    assert _low(an) < before - 5000


def _soon() -> str:
    return (date.today() + timedelta(days=9)).isoformat()  # noqa: DTZ011


def _low(client: Client) -> int:
    found = re.search(r"Het laagste punt is waarschijnlijk [^:]+: rond (−?)€ ([\d.]+)", text(client.get("/geld/")))
    assert found
    return int(found[2].replace(".", "")) * (-1 if found[1] else 1)


def test_her_credit_line_is_kept_and_a_word_is_refused(an, firm, year):
    an.post("/geld/kredietlijn/", {"amount": "7.500"})
    assert 'value="7.500,00"' in text(an.get("/geld/"))
    assert "over je kredietlijn van € 7.500" in text(an.get("/geld/"))
    an.post("/geld/kredietlijn/", {"amount": "veel"})
    assert "Dat is geen bedrag." in text(an.get("/geld/"))
    an.post("/geld/kredietlijn/", {"amount": ""})
    assert "over je kredietlijn" not in text(an.get("/geld/"))


def test_a_day_to_pay_counts_and_can_be_forgotten(an, firm, books):
    (bill,) = [one for one in books.invoices if one.direction == "purchase"]
    an.post("/geld/betaaldag/", {"invoice": bill.key, "day": _soon()})
    page = text(an.get("/geld/facturen/?kant=uit"))
    assert "zoals je zelf plande" in page
    an.post("/geld/betaaldag/", {"invoice": bill.key, "day": ""})
    assert "zoals je zelf plande" not in text(an.get("/geld/facturen/?kant=uit"))
    an.post("/geld/betaaldag/", {"invoice": bill.key, "day": "ooit"})
    assert "Dat is geen dag." in text(an.get("/geld/facturen/?kant=uit"))


def test_only_a_purchase_gets_a_day_and_only_what_comes_back_gets_hours(an, books):
    sale = next(one for one in books.invoices if one.direction == "sale")
    assert an.post("/geld/betaaldag/", {"invoice": sale.key, "day": _soon()}).status_code == 404
    assert an.post("/geld/betaaldag/", {"invoice": "x", "day": _soon()}).status_code == 404
    assert an.post("/geld/uren/", {"key": "x", "hours": "3"}).status_code == 404
    assert an.post("/geld/datum/", {"rule": "own_minimum", "day": "3"}).status_code == 404


def test_hours_for_what_comes_back_are_kept(an, firm, year):
    from houvast.cash.known import obligations
    from houvast.cash.store import load_own
    from houvast.norms import load_norms

    today = date.today()  # noqa: DTZ011
    made = obligations(year, load_own(firm), today, load_norms())
    assert [one.series.counterparty for one in made.running] == ["Vastgoed Zoe"]
    an.post("/geld/uren/", {"key": made.running[0].series.key, "hours": "12,5"})
    assert "12,5 uur per jaar" in text(an.get("/geld/"))
    an.post("/geld/uren/", {"key": made.running[0].series.key, "hours": "veel"})
    assert "Dat is geen aantal uren." in text(an.get("/geld/"))
    an.post("/geld/uren/", {"key": made.running[0].series.key, "hours": ""})
    assert "12,5 uur" not in text(an.get("/geld/"))


def test_a_scenario_is_one_click_and_shows_the_difference(an, year):
    page = text(an.get("/geld/wat-als/?wat=minder-verkoop"))
    assert "Je verkoopt 20 % minder" in page
    assert "Vandaag verwacht" in page
    assert 'aria-current="true"' in page
    assert "−€" in page
    assert 'class="usual"' in page
    assert "De stippellijn is wat wij vandaag verwachten." in page


def test_a_scenario_that_cannot_be_is_answered_in_a_sentence(an, year):
    page = text(an.get("/geld/wat-als/?wat=btw"))
    assert ("Dit kan in jouw zaak niet" in page) is ('href="?wat=btw"' not in page)
    assert "Dit kan in jouw zaak niet" not in text(an.get("/geld/wat-als/?wat=niets"))


def test_what_stopped_is_folded_below_what_comes_back(an, firm, year):
    from houvast.books.store import load_ledger, save_answer
    from houvast.cash.known import obligations
    from houvast.cash.store import load_own
    from houvast.facts.answers import RECURRING_ENDED, ended_subject
    from houvast.facts.question import Answer
    from houvast.norms import load_norms

    assert "Wat gestopt is" not in text(an.get("/geld/"))
    made = obligations(load_ledger(firm), load_own(firm), date.today(), load_norms())  # noqa: DTZ011 as the page
    gone = made.running[0].series
    save_answer(firm, Answer(RECURRING_ENDED, ended_subject(gone.key, gone.last), "yes"))
    page = text(an.get("/geld/"))
    assert "Wat gestopt is" in page
    assert "laatst op " in page


def test_her_own_question_and_a_payment_to_carry_are_worked_out(an, year):
    page = text(an.get("/geld/wat-als/?wat=eigen&bedrag=1.500&richting=uit&week=2&hoe=month"))
    assert "Je betaalt elke maand € 1.500" in page
    page = text(an.get("/geld/wat-als/?wat=dragen&bedrag=100&week=1"))
    assert "Ja. In de week van" in page
    page = text(an.get("/geld/wat-als/?wat=dragen&bedrag=900.000&week=1"))
    assert "Ja. In de week van" not in page


@pytest.mark.parametrize(
    "query",
    ["wat=niets", "wat=eigen", "wat=eigen&bedrag=x&week=99", "wat=eigen&bedrag=5&week=99", "wat=dragen&bedrag=-1"],
)
def test_an_address_that_asks_nothing_still_answers(an, year, query):
    assert an.get(f"/geld/wat-als/?{query}").status_code == 200


def test_the_week_shows_the_lowest_point_with_a_link(an, year):
    page = text(an.get("/"))
    assert "Laagste punt, week" in page
    assert 'href="/geld/"' in page


def test_a_medewerker_without_the_bank_sees_nothing_of_it_and_one_with_it_changes_nothing(firm, year):
    from houvast.firm.store import add_staff

    sofie = add_staff(firm, "Sofie", "een zin voor Sofie", ["parties"], [])
    client = Client(HTTP_HOST="127.0.0.1")
    client.force_login(sofie.user)
    assert client.get("/geld/").status_code == 403
    lut = add_staff(firm, "Lut", "een zin voor Lut", ["cash"], ["bank"])
    client.force_login(lut.user)
    assert "Het laagste punt" in text(client.get("/geld/"))
    assert "/geld/gepland/" not in client.get("/geld/").content.decode()
    assert client.post("/geld/gepland/", {}).status_code == 403


def test_a_warm_page_asks_the_database_little(an, year, django_assert_max_num_queries):
    an.get("/geld/")
    with django_assert_max_num_queries(15):
        an.get("/geld/")


def test_a_near_dip_is_the_one_thing_of_the_week_and_leads_to_the_money(an, firm, year):
    from houvast.books.store import set_norm

    set_norm(firm, "own_minimum", Decimal(900_000), date.today())  # noqa: DTZ011
    page = text(an.get("/"))
    assert "het geld wordt krap" in page
    assert "Onder je minimum: bijna zeker" in page
    assert re.search(r'<a class="btn pri" href="/geld/"', page)


def test_a_day_of_the_calendar_that_is_hers_is_set_again_and_taken_back(an, firm, year):
    from houvast.books.store import norms, set_norm
    from houvast.facts.period import months_back

    today = date.today()  # noqa: DTZ011
    rule = "owner_social_day"
    before = norms(firm).value(rule, today)
    set_norm(firm, rule, Decimal(27), months_back(today, 1))
    assert "op de dag die jij koos" in text(an.get("/geld/"))
    for day in ("17", "18"):
        an.post("/geld/datum/", {"rule": rule, "day": day})
        assert norms(firm).value(rule, today) == int(day)
    an.post("/geld/datum/", {"rule": rule, "day": "40"})
    assert "Kies een dag van 1 tot 31." in text(an.get("/geld/"))
    an.post("/geld/datum/", {"rule": rule, "forget": "1"})
    assert norms(firm).value(rule, today) == before
    assert an.post("/geld/datum/", {"rule": rule, "day": "17"}).status_code == 404
