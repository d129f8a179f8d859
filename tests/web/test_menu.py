from houvast.firm.access import Rights
from houvast.web.menu import ITEMS, menu

ROOMS = ("week", "parties", "inbox")
OWNER = Rights(owner=True)


def labels(rights: Rights, rooms: tuple[str, ...] = ROOMS) -> list[str]:
    return [line.item.label for line in menu(rights, rooms, None)]


def test_the_order_is_that_of_her_questions() -> None:
    assert labels(OWNER) == ["web.week", "web.customers", "web.suppliers", "web.files"]


def test_there_are_never_more_than_eight_items() -> None:
    assert len(ITEMS) <= 8


def test_a_room_that_is_not_there_has_no_line() -> None:
    assert labels(OWNER, ("inbox",)) == ["web.files"]


def test_a_medewerker_sees_only_the_lines_she_may_follow() -> None:
    assert labels(Rights(owner=False, rooms=frozenset({"parties", "week"}))) == ["web.customers", "web.suppliers"]


def test_the_page_she_is_on_is_marked_also_below_it() -> None:
    for url in ("inbox:page", "inbox:batch"):
        assert [line.item.label for line in menu(OWNER, ROOMS, url) if line.current] == ["web.files"]


def test_keys_count_what_she_sees() -> None:
    assert [line.key for line in menu(OWNER, ("parties", "inbox"), None)] == [1, 2, 3]
