"""A firm with files of its own making in its books, and An, its owner, signed in."""

from datetime import date, timedelta

import pytest
from django.test import Client
from tests.books.given import ALICE, US, coda, entry, invoice, statement, ubl

from houvast.facts.party import PartyRef


@pytest.fixture
def firm(db: None):
    from houvast.books.store import forget_ledgers, the_firm

    forget_ledgers()
    return the_firm()


@pytest.fixture
def an(firm, settings) -> Client:
    from houvast.firm.store import make_owner

    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    client = Client(HTTP_HOST="127.0.0.1")
    client.force_login(make_owner(firm, "An Verhaegen", None).user)
    return client


@pytest.fixture
def books(firm):
    """Three sales to Alice (one paid), a purchase from Bob's, and the statement that paid."""
    from houvast.books.store import add_files, keep, load_ledger, open_batch, read_waiting

    today = date.today()  # noqa: DTZ011 the page asks the same
    long_ago = today - timedelta(days=70)
    dates = {"issue_date": long_ago, "due_date": long_ago + timedelta(days=30)}
    supplier = PartyRef("Bob Bouw NV", "0800000075", "BE0800000075")
    documents = [
        invoice("V1", US, ALICE, "121.00", **dates),
        invoice("V2", US, ALICE, "242.00", **dates),
        invoice("V3", US, ALICE, "363.00", **dates),
        invoice("A1", supplier, US, "60.50", **dates),
    ]
    paid = statement("1", "1000.00", entry("121.00", "factuur V1", today, counterparty_name=ALICE.name), day=today)
    files = [(f"{one.id}.xml", ubl(one)) for one in documents]
    batch = open_batch(firm, "map", "test")
    add_files(batch, [*files, ("bank.cod", coda(paid))])
    read_waiting(firm)
    batch.refresh_from_db(from_queryset=type(batch).objects.of(firm))
    keep(batch)
    return load_ledger(firm)
