"""No page may need what the Content-Security-Policy forbids, and no foreign text may skip escaping."""

import re
from pathlib import Path

import houvast

TEMPLATES = sorted(Path(houvast.__file__).parent.rglob("templates/**/*.html"))
FORBIDDEN = {
    "inline style": re.compile(r"\sstyle\s*=|<style"),
    "inline script": re.compile(r"<script(?![^>]*\bsrc=)|<[a-z][^>{]*\son[a-z]+\s*="),
    "unescaped text": re.compile(r"\|\s*safe\b|{%\s*autoescape\s+off"),
    "another site": re.compile(r"(?:src|href)\s*=\s*[\"']?(?:https?:)?//"),
}


def test_templates_are_found() -> None:
    assert len(TEMPLATES) > 20


def test_no_template_holds_what_the_policy_forbids() -> None:
    wrong = [
        f"{path.name}: {what}"
        for path in TEMPLATES
        for what, pattern in FORBIDDEN.items()
        if pattern.search(path.read_text("utf-8"))
    ]
    assert wrong == []


def test_every_form_that_changes_something_carries_its_token() -> None:
    forms = [
        (path.name, form)
        for path in TEMPLATES
        for form in re.findall(r"<form[^>]*method=\"post\".*?</form>", path.read_text("utf-8"), re.DOTALL)
    ]
    assert forms
    assert [name for name, form in forms if "{% csrf_token %}" not in form] == []
