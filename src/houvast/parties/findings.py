"""What is worth a telephone call: a customer whose invoices wait longer than is usual for that customer.

Where a doubtful payment waits for one of those invoices, the finding carries that question: it goes before the call.
What came in from that customer and belongs to no invoice yet is taken off first.
"""

from collections import defaultdict
from datetime import date
from decimal import Decimal

from houvast.facts.figure import Coverage
from houvast.facts.finding import Finding
from houvast.facts.ledger import Ledger
from houvast.facts.own import NoOwn
from houvast.facts.punctuality import ENOUGH, habit, paid_by_party
from houvast.norms import Norms
from houvast.parties.figures import days_of, usual_said
from houvast.parties.outstanding import OpenInvoice, of_direction, total
from houvast.parties.texts import TEXTS
from houvast.parties.waiting import doubts, loose_since, waiting


def findings(ledger: Ledger, own: NoOwn, today: date, norms: Norms) -> tuple[Finding, ...]:  # noqa: ARG001
    """The customers who are later than they usually are, the largest amount first."""
    listed = waiting(ledger, of_direction(ledger, "sale"), today, int(norms.value("late_payer_forgotten", today)))
    late: dict[str, list[OpenInvoice]] = defaultdict(list)
    for one in (*listed.call, *listed.doubted):
        late[one.invoice.party].append(one)
    found = [
        finding
        for party, invoices in late.items()
        if (finding := _late_payer(ledger, party, invoices, today, norms)) is not None
    ]
    return tuple(sorted(found, key=lambda finding: (-(finding.yearly_euro or Decimal(0)), finding.subject)))


def _late_payer(ledger: Ledger, party: str, invoices: list[OpenInvoice], today: date, norms: Norms) -> Finding | None:
    """A finding when somebody is later than usual and it is worth a call; it is then about all that is late."""
    paid = paid_by_party(ledger).get(("sale", party), ())
    usual = habit(paid)
    expected = max(0, int(usual.median)) if usual else 0
    patience = int(norms.value("late_payer_patience", today))
    least = norms.value("late_payer_amount", today)
    loose = loose_since(ledger, invoices, least)
    amount = total(invoices) - loose
    beyond = [one for one in invoices if one.days_late(today) > expected + patience]
    if not beyond or total(beyond) < least or amount < least:
        return None
    question = _question(ledger, invoices)
    name = "parties.finding_maybe_paid" if question else "parties.finding_late_payer" + ("" if usual else "_new")
    return Finding(
        rule="late_payer",
        subject=party,
        room="parties",
        horizon=1,
        text=TEXTS[f"{name}_one" if len(invoices) == 1 else name],
        values=_values(ledger, party, invoices, today) | {"question": question, "amount": amount, "loose": loose},
        yearly_euro=amount,
        coverage=Coverage(len(paid), ENOUGH, "documents"),
        strength="measured" if usual else "pattern",
        timing="week",
        first_step_minutes=2 if question else 10,
        sources=tuple(source for one in invoices[:3] for source in one.invoice.sources[:1]),
    )


def _values(ledger: Ledger, party: str, invoices: list[OpenInvoice], today: date) -> dict[str, object]:
    known = ledger.party_by_key.get(party)
    return {
        "name": known.name if known else invoices[0].invoice.party_name,
        "late": total(invoices),
        "count": len(invoices),
        "days": max(one.days_late(today) for one in invoices),
        "usual": usual_said(days_of(ledger, "sale", party, today)),
        "phone": known.phone if known and known.phone else "",
    }


def _question(ledger: Ledger, invoices: list[OpenInvoice]) -> str:
    """The most valuable question that waits about one of these invoices; '' when none does."""
    asked = doubts(ledger)
    first = min((one for one in invoices if one.invoice.key in asked), key=lambda one: -one.amount, default=None)
    return asked[first.invoice.key][0] if first else ""
