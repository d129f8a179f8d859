"""The doors to the firm's people in the database: members, entry links, attempts, notes."""

from houvast.firm.store.attempts import clear_attempts, take_attempt
from houvast.firm.store.kinds import keep_kind, load_firm_own, load_kind, load_own
from houvast.firm.store.links import entry_link, one_time_link, use_link, waiting_link
from houvast.firm.store.members import (
    PASSWORD_RULES,
    add_staff,
    change_staff,
    has_owner,
    make_owner,
    member_of,
    members,
    owner_of,
    password_trouble,
    remove_staff,
    set_password,
    several_sign_in,
    sign_in_name,
    username_of,
)
from houvast.firm.store.notes import erase_note, keep_note, notes
from houvast.firm.store.people import keep_person
from houvast.firm.store.settings import keep_profile, name_firm, profile

__all__ = [
    "PASSWORD_RULES",
    "add_staff",
    "change_staff",
    "clear_attempts",
    "entry_link",
    "erase_note",
    "has_owner",
    "keep_kind",
    "keep_note",
    "keep_person",
    "keep_profile",
    "load_firm_own",
    "load_kind",
    "load_own",
    "make_owner",
    "member_of",
    "members",
    "name_firm",
    "notes",
    "one_time_link",
    "owner_of",
    "password_trouble",
    "profile",
    "remove_staff",
    "set_password",
    "several_sign_in",
    "sign_in_name",
    "take_attempt",
    "use_link",
    "username_of",
    "waiting_link",
]
