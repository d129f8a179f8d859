"""No text blames the owner, tells her to work more, or says what she would never say aloud. Every text is read.

The words come from the left column of WORDS.md and from METHOD's language rule: the product explains, never blames,
never advises working more hours (C118, C176).
"""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

import houvast
from houvast.facts.text import Text

SRC = Path(houvast.__file__).parent

NOT_HER_WORDS = {
    "nl": (
        r"kas(?:geld|positie|stroom|saldo|band|bodem|planning)?",
        r"(?:bank)?afschrift(?:en)?",
        r"inleesbeurt(?:en)?",
        r"^gegevens$",  # as the name of a page; "je gegevens blijven" is plain speech
        r"ruis",
        r"processen",
        r"archetypes?",
        r"onmisbaar\w*",
        r"loslaatthermometer",
        r"overdraagbaar\w*",
        r"zuigkracht",
        r"horizon\w*",
        r"raci|verantwoordelijkheidsladder|uitstelteller",
        r"draaideur|enkele deur|draagtoets",
        r"aanbetaling\w*",
        r"onderpresteer\w*|disfunctie\w*",
        r"winstgevendheidsindex|dekkingsgraad|liquiditeit|solvabiliteit|rentabiliteit|mediaan|kwartiel",
    ),
    "en": (
        r"archetypes?",
        r"indispensab\w*",
        r"noise",
        r"raci|accountability ladder|revolving door|single door",
        r"reverse charge|site address",
        r"underperform\w*|dysfunction\w*",
        r"liquidity|solvency|profitability|median|quartile",
    ),
}
BLAME = {
    "nl": (
        r"je (?:had|hebt|heb) ongelijk|had ongelijk|u had",
        r"(?:jouw|je|eigen) (?:fout|schuld)|schuldig aan|verwijt\w*",
        r"(?:had|had je|hadden) (?:beter )?moeten",
        r"je moet (?:harder|beter|meer|sneller|strenger)",
        r"gefaald|faalt?|falen|mislukt(?:e|en)? (?:zaakvoerder|ondernemer)",
        r"nalatig\w*|slordig\w*|onverantwoord\w*|dom|domme|lui|luie|verwaarloos\w*",
        r"slechte? (?:ondernemer|zaakvoerder|baas|leider|manager)",
        r"te weinig (?:gedaan|gewerkt)|niet genoeg (?:gedaan|gewerkt)",
    ),
    "en": (
        r"you (?:were|are) wrong",
        r"your (?:own )?fault|blame\w*|guilty",
        r"you should have|you ought to have",
        r"you must (?:work|try|do) (?:harder|better|more)",
        r"you (?:have )?failed|failure",
        r"careless|negligent|sloppy|lazy|stupid|neglected",
        r"bad (?:owner|boss|manager|leader|entrepreneur)",
        r"not (?:done|worked) enough",
    ),
}
MORE_HOURS = {
    "nl": (
        r"harder werken|werk harder|(?:meer|langer|extra) werken|doorwerken",
        r"werk (?:meer|langer|extra)",
        r"(?:meer|extra) uren (?:werken|maken|kloppen|draaien|presteren|doen)",
        r"(?:werk|doe|maak)\w* (?:[a-zé]+ ){0,3}(?:'s avonds|’s avonds|in het weekend)",
        r"overuren (?:maken|kloppen|draaien|doen)|maak overuren",
        r"tandje bij|vroeger opstaan|langere dagen",
    ),
    "en": (
        r"work (?:harder|longer|more|extra)|put in (?:more|extra|longer) hours",
        r"(?:more|longer|extra) hours of work|work (?:in the )?(?:evenings?|weekends?)",
        r"do overtime|work overtime|get up earlier|longer days",
    ),
}
LAWS = {"not her words": NOT_HER_WORDS, "blame": BLAME, "more hours": MORE_HOURS}


@cache
def every_text() -> tuple[tuple[str, Text], ...]:
    """Every text in the source, wherever it stands, by the key it stands under or the file and line."""
    found: dict[tuple[str, int], tuple[str, Text]] = {}
    for path in sorted(SRC.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        keys = {
            id(value): key.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Dict)
            for key, value in zip(node.keys, node.values, strict=True)
            if isinstance(key, ast.Constant)
        }
        for node in ast.walk(tree):
            text = text_in(node)
            if text is not None:
                place = str(path.relative_to(SRC))
                found[place, node.lineno] = (keys.get(id(node), f"{place}:{node.lineno}"), text)
    return tuple(found.values())


def text_in(node: ast.AST) -> Text | None:
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Text"):
        return None
    words = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
    return Text(*words) if len(words) == len(Text._fields) else None


def broken(text: Text) -> list[str]:
    """Which laws a text breaks, and with which words."""
    return [
        f"{law}: {found[0]}"
        for law, words in LAWS.items()
        for language, said in zip(("nl", "en"), text, strict=True)
        if (found := re.search(rf"\b(?:{'|'.join(words[language])})\b", said, re.IGNORECASE))
    ]


def test_every_text_of_every_room_is_read() -> None:
    texts = every_text()
    rooms = {key.partition(".")[0] for key, _ in texts}
    assert len(texts) > 500
    assert {"week", "firm", "parties", "inbox", "web", "indicators"} <= rooms


def test_no_text_blames_or_asks_for_more_hours_or_says_what_she_would_never_say() -> None:
    wrong = {key: found for key, text in every_text() if (found := broken(text))}
    assert wrong == {}


@pytest.mark.parametrize(
    ("nl", "en", "law"),
    [
        ("Je had ongelijk over je beste klant.", "It was another.", "blame"),
        ("Fijn.", "You were wrong about it.", "blame"),
        ("Je moet harder werken.", "Fine.", "more hours"),
        ("Maak je facturen ’s avonds.", "Fine.", "more hours"),
        ("Fijn.", "Put in extra hours this week.", "more hours"),
        ("Jij bent onmisbaar.", "Fine.", "not her words"),
        ("Je archetype is winkel.", "Fine.", "not her words"),
        ("De kasband loopt leeg.", "Fine.", "not her words"),
        ("Dit is ruis.", "Fine.", "not her words"),
    ],
)
def test_a_text_that_breaks_a_law_is_found(nl: str, en: str, law: str) -> None:
    assert any(one.startswith(law) for one in broken(Text(nl, en)))


@pytest.mark.parametrize(
    "nl",
    [
        "Het beeld is genuanceerder: Bob Bouw brengt het meeste op.",
        "De zaak leunt sterk op jou.",
        "Meer uren gewerkt dan in je contracten staat.",
        "Je geld reikt dertien weken.",
    ],
)
def test_a_text_that_explains_is_left_alone(nl: str) -> None:
    assert broken(Text(nl, "Fine.")) == []
