"""DS5 and DS10: what goes to loans, leases and energy, and what to wages and subcontractors.

Recognised by the words that Belgian banks and social secretariats write; what is not recognised counts for nothing.
"""

import re

from houvast.facts.ledger import Movement
from houvast.firm.signal import Signal, vote
from houvast.firm.signals.material import Material, beyond

_LEASE_OR_ENERGY = re.compile(r"\b(?:leas(?:e|ing)|elektric|stroom|aardgas|energie|gas en)", re.IGNORECASE)
_LOAN = re.compile(r"\b(?:aflossing|lening|krediet|mensualiteit|leasing)", re.IGNORECASE)
_WAGES = re.compile(
    r"\b(?:lo(?:on|nen)|wedde|salaris|vakantiegeld|eindejaarspremie|bedrijfsvoorheffing|rsz|sociale zekerheid)",
    re.IGNORECASE,
)
_HELP = re.compile(r"\b(?:onderaannem|uitzendkracht|interim|freelance)", re.IGNORECASE)


def from_capital(material: Material) -> Signal | None:
    """DS5: loan and lease instalments and energy above a twentieth of revenue point to production."""
    if material.revenue <= 0:
        return None
    borrowed = sum(-float(one.amount) for one in material.movements if _is_loan(material, one))
    billed = sum(
        float(line.net)
        for line in material.lines_of(material.purchases)
        if line.unit == "KWH" or _LEASE_OR_ENERGY.search(line.name)
    )
    share = (borrowed + billed) / material.revenue
    if share <= material.norm("capital"):
        return None
    said = vote((beyond(share, material.norm("capital")), ("production",)))
    return Signal("capital", said, "firm.saw_capital", {"share": 100 * share})


def _is_loan(material: Material, movement: Movement) -> bool:
    """An instalment that pays no invoice: the invoice of a lease is counted already."""
    if movement.amount >= 0 or movement.key in material.ledger.pairs_by_movement:
        return False
    return movement.kind == "loan" or bool(_LOAN.search(movement.communication or ""))


def from_labour(material: Material) -> Signal | None:
    """DS10: wages and subcontractors above 45 % of revenue point to hands and assignments, under 25 % to a shop.

    Little only says something where wages were seen at all: who works alone pays none.
    """
    wages = sum(-float(one.amount) for one in material.movements if _is_wages(one))
    help_bought = sum(float(line.net) for line in material.lines_of(material.purchases) if _HELP.search(line.name))
    if material.revenue <= 0 or wages + help_bought <= 0:
        return None
    share = (wages + help_bought) / material.revenue
    saw = {"share": 100 * share}
    if share > material.norm("labour_much"):
        said = vote((beyond(share, material.norm("labour_much")), ("person", "project")))
        return Signal("labour", said, "firm.saw_much_labour", saw)
    if wages and share < material.norm("labour_little"):
        said = vote((1 - share / (2 * material.norm("labour_little")), ("retail",)))
        return Signal("labour", said, "firm.saw_little_labour", saw)
    return None


def _is_wages(movement: Movement) -> bool:
    said = f"{movement.communication or ''} {movement.counterparty_name or ''}"
    return movement.amount < 0 and bool(_WAGES.search(said))
