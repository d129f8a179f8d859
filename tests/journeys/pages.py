"""Every page an owner can reach by following links, one of each kind."""

from collections import defaultdict
from urllib.parse import urlsplit

from django.urls import Resolver404, resolve

from .conftest import Visitor

PER_KIND = 2
_NOT_PAGES = {"inbox:original"}


def every_page(visitor: Visitor) -> list[str]:
    """Paths, the start page first; at most two pages that one view makes."""
    found: dict[str, list[str]] = defaultdict(list)
    waiting, seen = ["/", "/meer/"], set[str]()
    while waiting:
        path = waiting.pop(0)
        if path in seen:
            continue
        seen.add(path)
        kind = kind_of(path)
        if kind is None or len(found[kind]) >= PER_KIND:
            continue
        found[kind].append(path)
        visitor.go(path)
        links = visitor.page.eval_on_selector_all("a[href]", "all => all.map(one => one.href)")
        waiting += [path_of(link) for link in links if link.startswith(visitor.address)]
    return [path for paths in found.values() for path in paths]


def path_of(link: str) -> str:
    return urlsplit(link).path


def kind_of(path: str) -> str | None:
    try:
        name = resolve(path).view_name
    except Resolver404:
        return None
    return None if name in _NOT_PAGES else name
