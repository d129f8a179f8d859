"""What she answered reads back as a sentence."""

import pytest
from tests.hand_ledger import invoice, ledger, movement

from houvast.facts.question import Answer
from houvast.facts.wording import say
from houvast.week.answered import answered_rows


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (
            Answer("pair", "m1 => name:alice|A1", "no"),
            "De betaling van € 121,00 op 2/11/2026 hoort niet bij factuur A1 (Alice).",
        ),
        (Answer("pair", "name:alice|A2 => name:alice|A1", "yes"), "Creditnota A2 hoort bij factuur A1 (Alice)."),
        (Answer("cash", "name:alice|A1", "2026-10-05"), "Factuur A1 (Alice) is op 5/10/2026 buiten de bank betaald."),
        (Answer("in_between", "name:bike lease", "yes"), "bike lease betaalt voor je klanten."),
        (Answer("vat_liable", "firm", "no"), "Je rekent geen btw aan: aankopen tellen met btw."),
        (Answer("own_firm", "firm", "kbo:0123456749"), "Jouw zaak is Bob en co."),
        (Answer("merge", "name:alies", "name:alice"), "alies is dezelfde als Alice."),
        (Answer("merge", "name:alies", "name:alies"), "alies is niemand anders."),
        (
            Answer("opening_balance", "BE68539007547034", "2026-01-31 12.50"),
            "Op BE68 5390 0754 7034 stond € 12,50 op het einde van 31/1/2026.",
        ),
        (Answer("opening_balance", "BE68", "onzin"), "BE68: onzin"),
        (
            Answer(
                "conflict",
                "name:alice|A1 => 121.00 100.00 21.00 121.00 EUR / 96.80 80.00 16.80 96.80 EUR",
                "96.80 80.00 16.80 96.80 EUR",
            ),
            "Van factuur A1 (Alice) telt € 96,80.",
        ),
        (Answer("recurring", "name:alice|out|month", "no"), "alice, elke maand: dat komt niet terug."),
        (Answer("recurring_ended", "name:alice|out|month => 2026-10-01", "yes"), "alice, elke maand: dat is gestopt."),
        (Answer("recurring_hours", "name:alice|out|month", "12"), "alice, elke maand: 12 uur per jaar."),
        (Answer("vat_rhythm", "firm", "month"), "Je doet je btw-aangifte per maand."),
        (Answer("vat_rhythm", "firm", "ooit"), "firm: ooit"),
        (Answer("cash", "name:alice|A1", "onzin"), "name:alice|A1: onzin"),
        (Answer("later", "iets", "anders"), "iets: anders"),
    ],
)
def test_every_answer_reads_as_a_sentence(answer: Answer, expected: str):
    (row,) = answered_rows([answer], ledger(invoice("A1"), movement("m1", "121")))
    assert say(row.text.text, "nl", row.text.values).replace("\u00a0", " ") == expected
    assert (row.kind, row.subject) == (answer.kind, answer.subject)
