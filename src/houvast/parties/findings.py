"""What is worth a telephone call: a customer whose invoices wait longer than is usual for that customer."""

from collections import defaultdict
from datetime import date
from decimal import Decimal

from houvast.facts.figure import Coverage
from houvast.facts.finding import Finding
from houvast.facts.ledger import Ledger
from houvast.facts.own import NoOwn
from houvast.norms import Norms
from houvast.parties.outstanding import OpenInvoice, late, of_direction, total
from houvast.parties.punctuality import ENOUGH, habit, paid_by_party
from houvast.parties.texts import TEXTS


def findings(ledger: Ledger, own: NoOwn, today: date, norms: Norms) -> tuple[Finding, ...]:  # noqa: ARG001
    """The customers who are later than they usually are, the largest amount first."""
    waiting: dict[str, list[OpenInvoice]] = defaultdict(list)
    for one in late(of_direction(ledger, "sale"), today):
        waiting[one.invoice.party].append(one)
    found = [
        finding
        for party, invoices in waiting.items()
        if (finding := _late_payer(ledger, party, invoices, today, norms)) is not None
    ]
    return tuple(sorted(found, key=lambda finding: (-(finding.yearly_euro or Decimal(0)), finding.subject)))


def _late_payer(ledger: Ledger, party: str, invoices: list[OpenInvoice], today: date, norms: Norms) -> Finding | None:
    """A finding when somebody is later than usual and it is worth a call; None otherwise."""
    paid = paid_by_party(ledger).get(("sale", party), ())
    usual = habit(paid)
    expected = max(0, int(usual.median)) if usual else 0
    patience = int(norms.value("late_payer_patience", today))
    forgotten = int(norms.value("late_payer_forgotten", today))
    beyond = [one for one in invoices if expected + patience < one.days_late(today) <= forgotten]
    amount = total(beyond)
    if not beyond or amount < norms.value("late_payer_amount", today):
        return None
    known = ledger.party_by_key.get(party)
    values: dict[str, object] = {
        "name": known.name if known else beyond[0].invoice.party_name,
        "amount": amount,
        "count": len(beyond),
        "days": max(one.days_late(today) for one in beyond),
        "usual": expected,
        "phone": known.phone if known and known.phone else "",
    }
    return Finding(
        rule="late_payer",
        subject=party,
        room="parties",
        horizon=1,
        text=TEXTS["parties.finding_late_payer" if usual else "parties.finding_late_payer_new"],
        values=values,
        yearly_euro=amount,
        coverage=Coverage(len(paid), ENOUGH, "documents"),
        strength="measured" if usual else "pattern",
        timing="week",
        first_step_minutes=10,
        sources=tuple(source for one in beyond[:3] for source in one.invoice.sources[:1]),
    )
