"""The thread that reads: what stands in its way is said on the page, and it goes on by itself."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client

from houvast.books.store import the_firm
from houvast.firm.store import make_owner
from houvast.inbox.tasks import in_the_way, look

pytestmark = pytest.mark.django_db(transaction=True)


def pages_at_most(count: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA max_page_count = {count}")


def pages() -> int:
    with connection.cursor() as cursor:
        cursor.execute("VACUUM")
        cursor.execute("PRAGMA page_count")
        return int(cursor.fetchone()[0])


@pytest.fixture
def owner(settings) -> Client:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    client = Client(HTTP_HOST="127.0.0.1")
    client.force_login(make_owner(the_firm(), "An", None).user)
    return client


def test_a_disk_that_is_full_while_reading_is_said_on_the_page_and_reading_goes_on_with_room(owner: Client) -> None:
    rows = "".join(f"{day:02}/{month:02}/2026;Alice {day};7,5\r\n" for month in range(1, 13) for day in range(1, 29))
    upload = SimpleUploadedFile("uren.csv", b"Datum;Medewerker;Uren\r\n" + rows.encode())
    where = owner.post("/bestanden/", {"files": upload}).headers["Location"]
    pages_at_most(pages())
    look(None, asked=True)
    pages_at_most(1 << 30)
    for path in (where, f"{where}stand/"):
        page = owner.get(path).content.decode()
        assert "De schijf is vol." in page
        assert "Daarna lezen we vanzelf verder" in page
    look(None, asked=True)
    assert in_the_way() is None
    assert "1 nieuw." in owner.get(where).content.decode()
