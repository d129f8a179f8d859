"""Every text the owner reads stands in both languages with the same values; no booked money is a float."""

import ast
import importlib
import pkgutil
import re
from pathlib import Path

import pytest

import houvast
from houvast.facts.text import Text

SRC = Path(houvast.__file__).parent
VALUE = re.compile(r"{(\w+)")
FORMAL = re.compile(r"\b(?:u|uw|uzelf)\b", re.IGNORECASE)
NEVER_IN_THE_INTERFACE = re.compile(
    r"\b(?:KPI|dashboard|stakeholder|compliance|SPOF|bus factor|ODI|Brier)\b", re.IGNORECASE
)


def text_modules() -> list[str]:
    found = pkgutil.walk_packages([str(SRC)], "houvast.")
    return sorted(module.name for module in found if module.name.endswith("texts"))


def texts_of(module_name: str) -> dict[str, Text]:
    module = importlib.import_module(module_name)
    found: dict[str, Text] = {}
    for name, value in vars(module).items():
        if isinstance(value, Text):
            found[name] = value
        if isinstance(value, dict):
            found |= {key: text for key, text in value.items() if isinstance(text, Text)}
    return found


@pytest.mark.parametrize("module", text_modules())
def test_every_text_stands_in_dutch_and_in_english_with_the_same_values(module: str) -> None:
    texts = texts_of(module)
    assert texts
    wrong = [
        key
        for key, text in texts.items()
        if not text.nl.strip() or not text.en.strip() or set(VALUE.findall(text.nl)) != set(VALUE.findall(text.en))
    ]
    assert wrong == []


@pytest.mark.parametrize("module", text_modules())
def test_the_dutch_says_je_and_no_management_words(module: str) -> None:
    wrong = {
        key: text.nl
        for key, text in texts_of(module).items()
        if FORMAL.search(text.nl) or NEVER_IN_THE_INTERFACE.search(f"{text.nl} {text.en}")
    }
    assert wrong == {}


MONEY_WORDS = {"amount", "net", "gross", "payable", "vat", "balance", "price", "cost", "cents"}


@pytest.mark.parametrize("room", ["facts", "formats", "books"])
def test_no_float_holds_booked_money(room: str) -> None:
    wrong = []
    for path in (SRC / room).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                name, kind = node.target.id, ast.unparse(node.annotation)
                words = set(name.split("_"))
                if "float" in kind and words & MONEY_WORDS and "hours" not in words:
                    wrong.append(f"{path.name}: {name}")
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(("FloatField", "DecimalField")):
                wrong.append(f"{path.name}: {ast.unparse(node.func)}")
    assert wrong == []
