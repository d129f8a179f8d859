"""The laws of the house (docs/house.md): layers, ground, no circles, naming. They hold for whatever rooms exist."""

from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import grimp
import pytest

SRC = Path(__file__).parents[2] / "src" / "houvast"

LAYERS = (
    ("cli",),
    ("web",),
    ("week",),
    ("configurator",),
    ("people", "delegation", "decisions", "agreements", "steps", "quotes"),
    ("inbox", "parties", "indicators", "cash", "agenda"),
    ("firm",),
    ("books",),
    ("demo",),
    ("formats", "stats", "norms", "charts"),
    ("facts",),
)
GROUND = ("facts", "formats", "stats", "norms", "charts", "demo")
BEYOND_THE_GROUND = {"django", "sqlite3", "pysqlite3", "socket", "ssl", "http", "urllib3", "requests", "psycopg"}
DJANGO_NAMES = {
    *("admin", "apps", "cli", "forms", "management", "middleware", "migrations", "models", "settings", "store"),
    *("tasks", "templatetags", "urls", "views", "web", "wsgi", "asgi"),
}
VAGUE_NAMES = {"utils", "helpers", "common", "misc", "base"}


@cache
def the_house() -> grimp.ImportGraph:
    return grimp.build_graph("houvast", include_external_packages=True, cache_dir=None)


def rooms() -> list[str]:
    return sorted(path.parent.name for path in SRC.glob("*/__init__.py"))


def own_modules() -> list[str]:
    return sorted(module for module in the_house().modules if module.startswith("houvast."))


def test_every_folder_has_a_place_in_the_house() -> None:
    assert [room for room in rooms() if not any(room in layer for layer in LAYERS)] == []


def test_no_room_reaches_up_or_sideways() -> None:
    there = set(rooms())
    layers = [
        grimp.Layer(*(f"houvast.{room}" for room in layer if room in there), independent=True)
        for layer in LAYERS
        if there & set(layer)
    ]
    illegal = the_house().find_illegal_dependencies_for_layers(layers=layers)
    assert sorted(f"{found.importer} -> {found.imported}" for found in illegal) == []


@pytest.mark.parametrize("room", [room for room in GROUND if (SRC / room).is_dir()])
def test_the_ground_reaches_no_database_no_network_and_no_django(room: str) -> None:
    modules = [module for module in own_modules() if module.startswith(f"houvast.{room}")]
    reached = set().union(*(the_house().find_upstream_modules(module) for module in modules))
    assert {module for module in reached if module.split(".")[0] in BEYOND_THE_GROUND} == set()


def siblings_of(package: str) -> dict[str, set[str]]:
    depth = package.count(".") + 2
    arrows: dict[str, set[str]] = {}
    for module in own_modules():
        if not module.startswith(f"{package}.") or ".migrations" in module:
            continue
        here = ".".join(module.split(".")[:depth])
        for imported in the_house().find_modules_directly_imported_by(module):
            there = ".".join(imported.split(".")[:depth])
            if imported.startswith(f"{package}.") and there != here:
                arrows.setdefault(here, set()).add(there)
    return arrows


def packages() -> list[str]:
    folders = [path.parent for path in SRC.rglob("__init__.py") if "migrations" not in path.parts]
    return sorted(".".join(("houvast", *folder.relative_to(SRC).parts)) for folder in folders)


@pytest.mark.parametrize("package", packages())
def test_nothing_imports_in_a_circle(package: str) -> None:
    try:
        TopologicalSorter(siblings_of(package)).prepare()
    except CycleError as circle:
        pytest.fail(" -> ".join(circle.args[1]))


def test_only_files_with_a_django_name_reach_django() -> None:
    pure = [module for module in own_modules() if not DJANGO_NAMES & set(module.split(".")[1:])]
    reaching = [module for module in pure if "django" in the_house().find_upstream_modules(module)]
    assert reaching == []


def test_no_name_is_vague() -> None:
    names = {path.stem for path in SRC.rglob("*") if "__pycache__" not in path.parts}
    assert names & VAGUE_NAMES == set()


def test_a_room_never_opens_another_rooms_tables() -> None:
    seams = {"books", "web", "cli"}
    doors = {"houvast.week.store"}
    illegal = []
    for module in own_modules():
        room = module.split(".")[1]
        if room in {"web", "cli"} or module in doors:
            continue
        for imported in the_house().find_modules_directly_imported_by(module):
            parts = imported.split(".")
            foreign = parts[0] == "houvast" and len(parts) > 2 and parts[1] not in {room, *seams}
            if foreign and parts[2] in {"models", "store"}:
                illegal.append(f"{module} -> {imported}")
    assert illegal == []
