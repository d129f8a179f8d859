"""The drawing of how late a party's invoices are paid: one dot per invoice."""

from houvast.charts.dots import dots
from houvast.charts.svg import Chart, Table
from houvast.facts import wording
from houvast.facts.punctuality import ENOUGH, habit
from houvast.facts.text import Language
from houvast.parties.party_page import Side
from houvast.parties.texts import TEXTS

_MOST_DOTS = 200


def days_chart(side: Side, language: Language) -> Chart | None:
    """The last paid invoices as dots; None while there are fewer than three."""
    if len(side.paid) < ENOUGH:
        return None
    paid = side.paid[-_MOST_DOTS:]
    usual = habit(side.paid)
    head = tuple(wording.say(TEXTS[f"parties.col_{name}"], language) for name in ("invoice", "paid", "days"))
    rows = tuple(
        (one.invoice.id, wording.short_date(one.paid_on), wording.number(one.days_late, 0, language))
        for one in reversed(paid)
    )
    return dots(
        [one.days_late for one in paid],
        None if usual is None else float(usual.median),
        key=f"days-{side.direction}",
        title=wording.say(TEXTS["parties.chart_title"], language),
        description=wording.say(TEXTS["parties.chart_description"], language),
        table=Table(head, rows),
        due_word=wording.say(TEXTS["parties.chart_due"], language),
        language=language,
    )
