"""Every figure about parties is what its rows come to."""

from datetime import date
from decimal import Decimal

import pytest
from tests.hand_ledger import TODAY, invoice, ledger, movement, paid_late, pays
from tests.walking import figures_of

from houvast.facts.own import NO_OWN
from houvast.norms import load_norms
from houvast.parties.explain import explain
from houvast.parties.page import parties_page
from houvast.parties.party_page import party_page

NORMS = load_norms()


def books():
    part, some = invoice("A9", "300", due=date(2026, 12, 1)), movement("m9", "100.01")
    return ledger(
        *paid_late("A1", 5),
        *paid_late("A2", 9),
        *paid_late("A3", -2),
        *paid_late("A4", 40),
        part,
        some,
        pays(some, part, amount="100.01"),
        invoice("A5", "-60.50"),
        invoice("A6", "80", currency="USD"),
        invoice("B1", "1000", party="name:bob"),
        invoice("C1", "55.55", party="name:charlie", direction="purchase"),
        invoice("C2", "-5.55", party="name:charlie", direction="purchase"),
    )


def test_the_rows_of_every_figure_come_to_the_printed_value():
    facts = books()
    pages = [
        parties_page(facts, NO_OWN, TODAY, NORMS, role="customer"),
        parties_page(facts, NO_OWN, TODAY, NORMS, role="supplier"),
        *(party_page(facts, NO_OWN, TODAY, NORMS, key=party.key) for party in facts.parties),
    ]
    figures = [figure for page in pages for figure in figures_of(page)]
    known = [figure for figure in figures if isinstance(figure.value, Decimal)]
    assert len(known) >= 20
    for figure in known:
        explanation = explain(facts, NO_OWN, TODAY, figure.key)
        assert explanation.total == figure.value, figure.key
        assert explanation.figure == figure
        assert all(row.sources for row in explanation.rows), figure.key


@pytest.mark.parametrize("key", ["nothing", "open:sale:name:nobody", "open:gift:name:alice", "days", ""])
def test_a_key_that_is_none_is_refused(key: str):
    with pytest.raises(KeyError):
        explain(books(), NO_OWN, TODAY, key)
