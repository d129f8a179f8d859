from datetime import date
from decimal import Decimal

import pytest
from django.template import Context, Template
from django.test import override_settings
from django.urls import path
from django.utils import translation

from houvast.facts.figure import Figure, TooEarly
from houvast.facts.text import Sentence, Text
from houvast.web.icons import ICONS


def shown(template: str, language: str = "nl", **values: object) -> str:
    with translation.override(language):
        return Template("{% load houvast %}" + template).render(Context(values))


def figure(value: Decimal | TooEarly, unit: str = "eur") -> Figure:
    return Figure("balance", value, unit, date(2026, 11, 24), None, Text("saldo", "balance"))


def test_a_text_is_said_in_the_readers_language() -> None:
    assert shown('{% say "web.settings" %}') == "Instellingen"
    assert shown('{% say "web.settings" %}', "en") == "Settings"


def test_a_name_in_a_text_cannot_become_markup() -> None:
    assert shown('{% say "web.signed_in_as" name=name %}', name="<b>An</b>") == "Aangemeld als &lt;b&gt;An&lt;/b&gt;"
    sentence = Sentence(Text("{who} betaalt", "{who} pays"), {"who": "<script>"})
    assert shown("{% sentence one %}", one=sentence) == "&lt;script&gt; betaalt"


def test_a_sentence_may_be_missing_or_plain() -> None:
    assert shown("{% sentence one %}", one=None) == ""
    assert shown("{% sentence one %}", one="zo") == "zo"


def test_amounts_and_days_read_in_both_languages() -> None:
    template = "{{ n|money }} {{ n|euro }} {{ n|number:1 }} {{ d|day }}"
    values = {"n": Decimal("1234.56"), "d": date(2026, 11, 24)}
    assert shown(template, **values) == "€\u00a01.234,56 €\u00a01.235 1.234,6 24/11/2026"
    assert shown(template, "en", **values) == "€\u00a01,234.56 €\u00a01,235 1,234.6 24/11/2026"


def test_what_is_not_known_is_a_dash_and_never_a_zero() -> None:
    assert shown("{{ n|money }}{{ n|euro }}{{ n|day }}{{ n|number }}", n=None) == "––––"


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        ("41", "days", "41\u00a0dagen"), ("1", "days", "1\u00a0dag"), ("38", "percent", "38\u00a0%"),
        ("3.5", "hours", "3,5\u00a0uur"), ("20", "minutes", "20\u00a0minuten"),
        ("1250", "count", "1.250"), ("-12.3", "eur", "−€\u00a012,30"),
    ],
)  # fmt: skip
def test_a_figure_reads_with_its_unit_and_keeps_its_exact_value(value: str, unit: str, words: str) -> None:
    said = shown('{% figure f room="week" plain=True %}', f=figure(Decimal(value), unit))
    assert said == f'<data value="{value}">{words}</data>'


def test_a_figure_opens_where_it_comes_from() -> None:
    why = path("waarom/<str:room>/<str:key>/", lambda request: None, name="why")
    with override_settings(ROOT_URLCONF=(path("", ([why], "week", "week")),)):
        said = shown('{% figure f room="week" cents=False %}', f=figure(Decimal("1234.56")))
    assert said == (
        '<a class="fig" href="/waarom/week/balance/" title="Waar komt dit vandaan?">'
        '<data value="1234.56">€\u00a01.235</data></a>'
    )


def test_what_cannot_be_known_yet_is_said_in_words() -> None:
    said = shown('{% figure f room="week" %}', f=figure(TooEarly(5, 12, "months")))
    assert said == '<span class="early">nog te vroeg: 5 van 12 maanden</span>'


def test_icons_are_silent_drawings_without_style() -> None:
    for name in ICONS:
        drawn = shown(f'{{% verdict "{name[8:]}" %}}' if name.startswith("verdict-") else f'{{% icon "{name}" %}}')
        assert 'aria-hidden="true"' in drawn
        assert "style" not in drawn
