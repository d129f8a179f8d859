"""The calculation workbook of the kitchen maker: a tab per job, filled in by hand, the prices worked out by Excel.

The same sheet was copied for every job, and now and then a row came in between.
"""

from collections.abc import Sequence
from decimal import Decimal

from houvast.demo.dice import dice
from houvast.demo.people_names import PLACES
from houvast.demo.write_xlsx import Cell, Formula, xlsx_tabs
from houvast.facts.money import ZERO, to_cent

CALCULATION_NAME = "calculaties keukens.xlsx"

_JOBS = (("Peeters", "Keuken eik"), ("Claes", "Keuken wit mat"), ("Wouters", "Kookeiland"), ("Mertens", "Dressing"))
_POSTS = (
    ("Kasten en fronten", 3900, Decimal("1.45")),
    ("Werkblad", 1480, Decimal("1.35")),
    ("Toestellen", 2250, Decimal("1.18")),
    ("Beslag en laden", 640, Decimal("1.4")),
    ("Plaatsing", 980, Decimal("1.25")),
)
_EXTRA = ("Verlichting", 310, Decimal("1.4"))
Row = Sequence[Cell | Formula]


def calculation_workbook(seed: int = 1) -> bytes:
    """The workbook as she saved it last."""
    return xlsx_tabs([(name, _tab(seed, name, title, extra=at == 2)) for at, (name, title) in enumerate(_JOBS)])


def _tab(seed: int, name: str, title: str, *, extra: bool) -> list[Row]:
    """One job: who and what above, a row per post with cost, factor and price, the total below."""
    rng = dice(seed, "calculation", name)
    rows: list[Row] = [
        ("Klant", f"Familie {name}", "", rng.choice(sorted(PLACES))),
        ("Project", title),
        (None,),
        ("Onderdeel", "", "Kost", "Factor", "Verkoop excl."),
    ]
    total = ZERO
    for post, middle, factor in (*_POSTS[:3], *((_EXTRA,) if extra else ()), *_POSTS[3:]):
        cost = to_cent(Decimal(str(round(middle * rng.uniform(0.7, 1.5), 2))))
        number, price = len(rows) + 1, cost * factor
        rows.append((post, "", cost, factor, Formula(f"C{number}*D{number}", price)))
        total += to_cent(price)
    rows += [(None,), ("Totaal", "", None, None, Formula(f"SUM(E5:E{len(rows)})", total))]
    return rows
