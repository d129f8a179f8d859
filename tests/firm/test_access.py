from types import SimpleNamespace

from houvast.firm.access import Rights, access_of, allowed, may_enter, may_see, owner_only, public

OWNER = Rights(owner=True)


def staff(*rooms: str, sees: tuple[str, ...] = ()) -> Rights:
    return Rights(owner=False, rooms=frozenset(rooms), sees=frozenset(sees))


def view_in(module: str):
    def view() -> None: ...

    view.__module__ = module
    return view


def test_the_owner_enters_every_room() -> None:
    assert may_enter(OWNER, "week")
    assert may_see(OWNER, "margins")


def test_a_medewerker_enters_only_what_was_ticked() -> None:
    assert may_enter(staff("parties"), "parties")
    assert not may_enter(staff(), "parties")


def test_a_room_that_shows_the_bank_stays_shut_until_the_bank_is_opened() -> None:
    assert not may_enter(staff("week"), "week")
    assert may_enter(staff("week", sees=("bank",)), "week")


def test_a_room_nobody_described_is_the_owners_alone() -> None:
    assert not may_enter(staff("cellar", sees=("bank",)), "cellar")


def test_a_view_belongs_to_the_room_it_stands_in() -> None:
    assert access_of(view_in("houvast.parties.views"), {}) == "parties"


def test_a_page_about_another_room_asks_for_that_room() -> None:
    assert access_of(view_in("houvast.week.views"), {"room": "parties"}) == "parties"


def test_a_view_that_declares_nothing_outside_the_rooms_is_the_owners_alone() -> None:
    assert access_of(view_in("houvast.firm.views.anything"), {}) == "owner"
    assert access_of(view_in("houvast.week.views"), {"room": "cellar"}) == "owner"


def test_a_declared_view_wins_over_its_room() -> None:
    assert access_of(public(view_in("houvast.week.views")), {}) == "public"
    assert access_of(owner_only(view_in("houvast.parties.views")), {}) == "owner"


def test_who_is_not_signed_in_sees_public_pages_only() -> None:
    assert allowed("public", None)
    assert not any(allowed(access, None) for access in ("member", "owner", "parties"))


def test_a_member_without_rooms_still_has_her_own_notes() -> None:
    assert allowed("member", staff())
    assert not allowed("owner", staff("parties", "week", "inbox", sees=("bank",)))


def test_what_is_no_view_of_ours_is_the_owners_alone() -> None:
    assert access_of(SimpleNamespace(__module__="django.views.static"), {}) == "owner"
