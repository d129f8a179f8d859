"""What every answer carries, and what is said when the books cannot be written, whichever page asked."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from houvast.books.store import BooksError
from houvast.web.errors import books_cannot


def no_store(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Pages and downloads hold the firm's figures: no browser or proxy may keep a copy."""

    def answer(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.headers.setdefault("Cache-Control", "no-store")
        return response

    return answer


class SayWhatTheBooksCannot:
    """A full disk or a closed folder is a sentence that says what to do, never our fault page."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The page itself."""
        return self._get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """The sentence, where the books have one."""
        return books_cannot(request, error.sentence) if isinstance(error, BooksError) else None
