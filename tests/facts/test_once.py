"""What follows from a ledger alone is worked out once."""

from houvast.facts.ledger import Firm, Ledger
from houvast.facts.once import once_per_ledger


def test_it_is_worked_out_once_for_each_ledger():
    worked_out = []

    @once_per_ledger
    def name(ledger: Ledger) -> str:
        worked_out.append(ledger.firm.name)
        return ledger.firm.name

    alice, bob = Ledger(Firm("Alice")), Ledger(Firm("Bob"))
    assert [name(alice), name(bob), name(alice)] == ["Alice", "Bob", "Alice"]
    assert worked_out == ["Alice", "Bob"]
