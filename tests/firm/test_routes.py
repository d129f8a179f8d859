"""Every route of the product x everybody who may knock: a page nobody described here fails the test."""

from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from houvast.books.models import Firm
from houvast.firm.models import Member
from houvast.firm.store import add_staff

EXPECTED = {
    "search": "parties", "more": "member", "alive": "public",
    "firm:first": "public", "firm:sign_in": "public", "firm:sign_out": "member", "firm:enter": "public",
    "firm:language": "public", "firm:notes": "member", "firm:erase_note": "member",
    "firm:settings": "owner", "firm:password": "owner", "firm:add_person": "owner", "firm:change_person": "owner",
    "firm:remove_person": "owner", "firm:phone": "owner",
    "firm:kind": "owner", "firm:kind_questions": "owner", "firm:override_kind": "owner", "firm:people": "owner",
    "firm:keep_person": "owner", "firm:drop_person": "owner",
    "inbox:page": "inbox", "inbox:how": "inbox", "inbox:batch": "inbox", "inbox:progress": "inbox",
    "inbox:keep": "inbox", "inbox:undo": "inbox", "inbox:original": "inbox",
    "inbox:columns": "inbox", "inbox:forget_columns": "inbox",
    "cash:page": "cash", "cash:invoices": "cash", "cash:what_if": "cash",
    "cash:add": "owner", "cash:remove": "owner", "cash:restore": "owner", "cash:pay_day": "owner",
    "cash:credit_line": "owner", "cash:hours": "owner", "cash:tax_day": "owner",
    "quotes:defaults": "owner", "quotes:logo": "owner", "quotes:save_logo": "owner",
    "quotes:lists": "owner", "quotes:list": "owner", "quotes:list_back": "owner", "quotes:list_keep": "owner",
    "quotes:list_drop": "owner", "quotes:template": "owner", "quotes:template_example": "owner",
    "quotes:template_drop": "owner",
    "quotes:link": "public", "quotes:link_yes": "public", "quotes:link_no": "public", "quotes:link_ask": "public",
    "quotes:link_version": "public", "quotes:link_pdf": "public", "quotes:link_style": "public",
    "quotes:link_logo": "public",
}  # fmt: skip
ROOMS_AS_A_WHOLE = {"parties": "parties", "week": "week", "indicators": "indicators", "quotes": "quotes"}
VALUES = {"int": "999999", "str": "x", "sha256": "0" * 64, "layout": "0" * 16, "path": "x", "slug": "x", "room": "week"}


def routes(patterns: list, prefix: str = "", space: str = "") -> Iterator[tuple[str, str]]:
    for one in patterns:
        if isinstance(one, URLResolver):
            inner = f"{one.namespace}:" if one.namespace else space
            yield from routes(one.url_patterns, prefix + str(one.pattern), inner)
        if isinstance(one, URLPattern):
            yield f"{space}{one.name}", "/" + filled(prefix + str(one.pattern))


def filled(route: str) -> str:
    parts = route.replace("<", "\0<").replace(">", ">\0").split("\0")
    return "".join(VALUES["room" if part == "<str:room>" else kind_of(part)] if "<" in part else part for part in parts)


def kind_of(part: str) -> str:
    return part.strip("<>").partition(":")[0] if ":" in part else "str"


ROUTES = sorted(routes(get_resolver().url_patterns))


def expected(name: str) -> str:
    return EXPECTED.get(name) or ROOMS_AS_A_WHOLE[name.split(":", maxsplit=1)[0]]


@pytest.fixture
def clerk(firm: Firm, an: Member) -> Client:
    """Somebody with every room ticked and the bank opened: all but the owner's own pages."""
    member = add_staff(firm, "Clerk", "een zin voor de bediende", ["week", "parties", "inbox", "cash"], ["bank"])
    assert member is not None
    client = Client(HTTP_HOST="127.0.0.1")
    client.force_login(member.user)
    return client


def refused(client: Client, path: str) -> bool:
    client.raise_request_exception = False
    answer = client.get(path)
    elsewhere = ("/aanmelden/", "/welkom/", *(("/klanten/",) if path == "/" else ()))
    return answer.status_code == 403 or answer.headers.get("Location", "").startswith(elsewhere)


def wrongly(client: Client, *, let_in: set[str]) -> list[str]:
    """The routes where a visitor is let in and should not be, or the other way round."""
    leads_on_by_itself = "firm:first"
    return [
        name
        for name, path in ROUTES
        if name != leads_on_by_itself and refused(client, path) == (expected(name) in let_in)
    ]


def test_every_route_is_described() -> None:
    assert [name for name, _ in ROUTES if name not in EXPECTED and name.split(":")[0] not in ROOMS_AS_A_WHOLE] == []


def test_a_visitor_sees_public_pages_only(an: Member, visitor: Client) -> None:
    assert wrongly(visitor, let_in={"public"}) == []


def test_the_owner_is_refused_nowhere(an_signed_in: Client) -> None:
    rooms = {"parties", "inbox", "week", "cash", "indicators", "quotes"}
    assert wrongly(an_signed_in, let_in={"public", "member", "owner"} | rooms) == []


def test_sofie_sees_customers_and_suppliers_only(sofie_signed_in: Client) -> None:
    assert wrongly(sofie_signed_in, let_in={"public", "member", "parties"}) == []


def test_a_clerk_with_every_room_still_has_no_owner_pages(clerk: Client) -> None:
    assert wrongly(clerk, let_in={"public", "member", "parties", "inbox", "week", "cash"}) == []


def test_nothing_is_changed_without_the_token_of_a_form(an: Member) -> None:
    client = Client(enforce_csrf_checks=True, HTTP_HOST="127.0.0.1")
    client.force_login(an.user)
    assert [name for name, path in ROUTES if client.post(path).status_code != 403] == []


def test_every_answer_carries_the_strict_headers(an_signed_in: Client) -> None:
    an_signed_in.raise_request_exception = False
    for _, path in ROUTES:
        headers = an_signed_in.get(path).headers
        assert "default-src 'none'" in headers["Content-Security-Policy"]
        assert "unsafe" not in headers["Content-Security-Policy"]
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["X-Frame-Options"] == "DENY"
        assert headers["Referrer-Policy"] == "same-origin"
        assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
        assert headers["Cache-Control"] == "no-store"


def test_pages_that_went_wrong_carry_the_strict_headers_too(an_signed_in: Client, visitor: Client) -> None:
    answers = {
        200: visitor.get("/static/houvast/app.js"),
        302: visitor.get("/"),
        400: visitor.get("/", HTTP_HOST="evil.example"),
        403: Client(HTTP_HOST="127.0.0.1", REMOTE_ADDR="192.168.1.20").get("/"),
        404: an_signed_in.get("/nergens/"),
        405: an_signed_in.get("/afmelden/"),
    }
    assert {status: answer.status_code for status, answer in answers.items()} == {status: status for status in answers}
    for answer in answers.values():
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
    for status, answer in answers.items():
        assert (answer.headers["Cache-Control"] == "no-store") == (status != 200)
