"""Who may have paid already is asked about on the page of the week itself, before any call."""

import re
from datetime import date, timedelta
from html import unescape

import pytest
from tests.books.given import ALICE, US, coda, entry, invoice, statement, ubl

pytestmark = pytest.mark.django_db


@pytest.fixture
def doubtful(firm):
    """One late sale to Alice, and a payment of that amount from somebody else with no word about it."""
    from houvast.books.store import add_files, keep, load_ledger, open_batch, read_waiting

    today = date.today()  # noqa: DTZ011 the page asks the same
    dates = {"issue_date": today - timedelta(days=90), "due_date": today - timedelta(days=60)}
    paid = statement("1", "1000.00", entry("363.17", "uw factuur", today, counterparty_name="Els Moons"), day=today)
    batch = open_batch(firm, "map", "test")
    sales = [invoice("V1", US, ALICE, "363.17", **dates), invoice("V2", US, ALICE, "55.00", **dates)]
    add_files(batch, [*((f"{one.id}.xml", ubl(one)) for one in sales), ("bank.cod", coda(paid))])
    read_waiting(firm)
    keep(batch)
    return load_ledger(firm)


def test_the_question_stands_in_the_card_and_its_answer_comes_back_to_the_page(an, doubtful):
    assert [pair.state for pair in doubtful.pairs] == ["asked"]
    page = an.get("/").content.decode()
    assert "Heeft Bakkerij Alice BV al betaald?" in page
    assert "Bel Bakkerij Alice BV over" not in page
    card = page[page.index('class="one"') : page.index("</section>")]
    subject = re.search(r'name="subject" value="([^"]+)"', card)
    assert subject
    given = {"kind": "pair", "subject": unescape(subject[1]), "value": "no", "from": "week"}
    assert an.post("/vragen/antwoord/", given).headers["Location"] == "/"
    assert "Bel Bakkerij Alice BV over" in an.get("/").content.decode()
