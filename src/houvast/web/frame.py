"""What the frame around every page shows: menu, who is signed in, language, toast, the bar above an invented firm."""

from functools import cached_property

from django.conf import settings
from django.http import HttpRequest

from houvast.books.store import load_ledger
from houvast.facts.text import Language
from houvast.firm import toast
from houvast.firm.models import Member
from houvast.web.menu import Line, menu

TABS = 4


class Frame:
    """Made with every page, worked out only when the template asks."""

    def __init__(self, request: HttpRequest) -> None:
        self._request = request

    @cached_property
    def member(self) -> Member | None:
        """Who is signed in."""
        return getattr(self._request, "member", None)

    @cached_property
    def language(self) -> Language:
        """The language of the page."""
        return getattr(self._request, "language", "nl")

    @cached_property
    def menu(self) -> tuple[Line, ...]:
        """The lines of the menu, with the current one marked."""
        match = self._request.resolver_match
        current = match.view_name if match else None
        return menu(self.member.rights, settings.ROOMS, current) if self.member else ()

    @property
    def tabs(self) -> tuple[Line, ...]:
        """The first lines of the menu, for the bar under a thumb."""
        return self.menu[:TABS]

    @property
    def behind_more(self) -> tuple[Line, ...]:
        """The lines of the menu that stand on the page behind the last tab."""
        return self.menu[TABS:]

    @property
    def in_more(self) -> bool:
        """Whether the page she is on is reached through the last tab."""
        return any(line.current for line in self.behind_more)

    @cached_property
    def here(self) -> str:
        """Where to come back to after a note or another language: this page, or home after a form that was refused."""
        return self._request.get_full_path() if self._request.method == "GET" else "/"

    @cached_property
    def may_search(self) -> bool:
        """Whether she may look up customers, suppliers and invoices."""
        return "parties" in settings.ROOMS and self.member is not None and self.member.may_enter("parties")

    @cached_property
    def may_drop(self) -> bool:
        """Whether files dropped on any page are hers to give."""
        return "inbox" in settings.ROOMS and self.member is not None and self.member.may_enter("inbox")

    @cached_property
    def toast(self) -> toast.Toast | None:
        """What was just done, said once."""
        return toast.take(self._request.session) if hasattr(self._request, "session") else None

    @cached_property
    def firm_name(self) -> str:
        """How the firm is called: by its owner, else on its own invoices."""
        firm = getattr(self._request, "firm", None)
        return (firm.name or load_ledger(firm).firm.name) if firm and self.member else ""

    @cached_property
    def demo(self) -> bool:
        """Whether this is an invented firm."""
        return bool(settings.DEMO)


def frame(request: HttpRequest) -> dict[str, object]:
    """The context processor: `frame` in every template."""
    return {"frame": Frame(request)}
