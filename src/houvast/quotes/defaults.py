"""What every quote begins with, said once: who she is on paper, how she makes a price, and how she is paid."""

from dataclasses import dataclass, field
from decimal import Decimal

from houvast.facts.ledger import Firm
from houvast.facts.party import PartyRef
from houvast.quotes.values import Instalment, Rates

THREE_PARTS = (
    Instalment("Bij bestelling", "order", Decimal(30)),
    Instalment("Bij de start van de werken", "start", Decimal(40)),
    Instalment("Bij oplevering", "delivery", Decimal(30)),
)


@dataclass(frozen=True, slots=True)
class Defaults:
    """What she said once. `seller` holds her address, account and how to reach her; `colour` is '#1f5c4d'."""

    seller: PartyRef = field(default=PartyRef(""))
    rates: Rates = field(default_factory=Rates)
    schedule: tuple[Instalment, ...] = THREE_PARTS
    clause: str = "binding"
    introduction: str = ""
    conditions: str = ""
    colour: str = "#1f5c4d"
    signer: str = ""


def seller_of(given: Defaults, firm: Firm, known: PartyRef | None) -> PartyRef:
    """Who sends the quote: what she said, filled up with what her own invoices and accounts say."""
    mine, other = given.seller, known or PartyRef(firm.name, firm.enterprise_number)
    parts = {name: getattr(mine, name) or getattr(other, name) for name in PartyRef._fields}
    found = PartyRef(**parts)
    number = found.enterprise_number or firm.enterprise_number
    vat = found.vat_number or (f"BE{number}" if number and firm.vat_liable else None)
    return found._replace(name=found.name or firm.name, enterprise_number=number, vat_number=vat)
