"""What `pip install` brings: hatchling packs all of src/houvast except what .gitignore names."""

import tomllib
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "houvast"


def left_out(path: Path, patterns: list[str]) -> bool:
    """Whether a file, or a folder it stands in, is named by a pattern."""
    parts = path.relative_to(ROOT).parts
    names = [*parts, *("/".join(parts[:end]) for end in range(1, len(parts) + 1))]
    return any(fnmatch(name, pattern.strip("/")) for name in names for pattern in patterns)


def test_templates_styles_numbers_and_migrations_are_packed() -> None:
    patterns = [line for line in (ROOT / ".gitignore").read_text().split() if not line.startswith("#")]
    kinds = {".html", ".css", ".js", ".svg", ".woff2", ".toml", ".typed", ".py"}
    files = [path for path in PACKAGE.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    assert kinds <= {path.suffix or path.name for path in files}
    assert [path for path in files if left_out(path, patterns)] == []


def test_the_wheel_is_the_package_and_its_command() -> None:
    told = tomllib.loads((ROOT / "pyproject.toml").read_text())
    assert told["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"] == ["src/houvast"]
    assert told["project"]["scripts"] == {"houvast": "houvast.cli.main:main"}


def test_every_library_the_wheel_asks_for_is_locked() -> None:
    asked = {
        line.split(">")[0].split(";")[0].lower()
        for line in tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    }
    lock = (ROOT / "requirements" / "run.lock").read_text().lower()
    assert [name for name in asked if f"{name}==" not in lock] == []
