"""Two people of one firm: An, the owner, and Sofie, who was let in."""

import pytest
from django.test import Client

from houvast.books.models import Firm
from houvast.books.store import the_firm
from houvast.firm.models import Member
from houvast.firm.store import add_staff, make_owner

AN, SOFIE = "een zin voor An", "een zin voor Sofie"


@pytest.fixture(autouse=True)
def quick_passwords(settings) -> None:
    """A hundred sign-ins with Argon2 would take minutes; one test looks at Argon2 itself."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def firm(db: None) -> Firm:
    return the_firm()


@pytest.fixture
def an(firm: Firm) -> Member:
    return make_owner(firm, "An Verhaegen", AN)


@pytest.fixture
def sofie(firm: Firm, an: Member) -> Member:
    member = add_staff(firm, "Sofie", SOFIE, ["parties"], [])
    assert member is not None
    return member


@pytest.fixture
def visitor() -> Client:
    return Client(HTTP_HOST="127.0.0.1")


@pytest.fixture
def an_signed_in(an: Member) -> Client:
    client = Client(HTTP_HOST="127.0.0.1")
    client.force_login(an.user)
    return client


@pytest.fixture
def sofie_signed_in(sofie: Member) -> Client:
    client = Client(HTTP_HOST="127.0.0.1")
    client.force_login(sofie.user)
    return client
