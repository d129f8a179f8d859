"""One line in the lists: a customer, a product or an order, with what stands out about it in words."""

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from houvast.facts.figure import Figure
from houvast.facts.ledger import Ledger
from houvast.facts.punctuality import habit, paid_by_party
from houvast.facts.text import Sentence
from houvast.indicators.margins.contribution import Account, Claim
from houvast.indicators.margins.figures import left_figure, sales_figure
from houvast.indicators.margins.price_age import PriceAge
from houvast.indicators.margins.returning import Buyer
from houvast.indicators.margins.sold import BOOK
from houvast.indicators.margins_texts import TEXTS


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a list. `left` is None where nothing may be said; `places` are its ranks in words, where it is ranked.

    `party` opens the page of the customer, `pays` what is usual for her payments (both None for who has none).
    """

    key: str
    name: str
    party: str | None
    sales: Figure
    left: Figure | None
    left_said: Sentence | None
    claim: Claim
    claim_said: Sentence | None
    places: tuple[Sentence, ...] = ()
    pays: Sentence | None = None
    remarks: tuple[Sentence, ...] = ()

    @property
    def pays_key(self) -> str:
        """Under which key the room of the parties explains how late she pays."""
        return f"days:sale:{self.key}"


def customer_row(
    ledger: Ledger,
    account: Account,
    today: date,
    buyer: Buyer | None,
    places: tuple[int, int | None],
    *,
    with_hours: bool,
) -> Row:
    """A customer. `places` are the rank in sales and in what is left (None where customers are not ranked by it)."""
    ranked = places[1] is not None
    remarks = []
    party = ledger.party_by_key.get(account.key)
    if party is not None and party.in_between:
        remarks.append(Sentence(TEXTS["indicators.in_between"]))
    if buyer is not None and buyer.alarm:
        remarks.append(Sentence(TEXTS["indicators.is_silent"], {"day": buyer.last}))
    on_invoice = not account.key.startswith(BOOK)
    return Row(
        account.key,
        account.name,
        account.key if on_invoice and party is not None else None,
        sales_figure(ledger, "customer", account, today),
        left_figure(ledger, "customer", account, today) if ranked and account.claim not in ("unknown", "few") else None,
        _left_said(with_hours=with_hours) if ranked else None,
        account.claim if ranked else "unknown",
        claim_said(account.claim) if ranked else None,
        _places(places),
        pays_said(ledger, account.key) if on_invoice else None,
        tuple(remarks),
    )


def product_row(
    ledger: Ledger, account: Account, today: date, age: PriceAge | None, places: tuple[int, int | None], old_after: int
) -> Row:
    """A product: what is left without hours; since when its price is the same, once that is long."""
    remarks = []
    if age is not None and (today - age.since).days >= old_after:
        name = "price_since_start" if age.whole else "price_since"
        remarks.append(Sentence(TEXTS[f"indicators.{name}"], {"day": age.since}))
    shown = account.claim not in ("unknown", "few")
    said = Sentence(TEXTS["indicators.claim_work"]) if account.work else claim_said(account.claim)
    return Row(
        account.key,
        account.name,
        None,
        sales_figure(ledger, "product", account, today),
        left_figure(ledger, "product", account, today) if shown else None,
        _left_said(with_hours=False),
        account.claim,
        said,
        _places(places),
        remarks=tuple(remarks),
    )


def order_row(ledger: Ledger, account: Account, today: date) -> Row:
    """An order or site, as it stands."""
    spent = account.spent
    hours = Sentence(TEXTS["indicators.order_hours"], {"hours": spent.hours}) if spent else None
    remarks = [hours or Sentence(TEXTS["indicators.order_no_hours"])]
    goods = account.bought or any(one.known in ("bought", "stock", "made") for one in account.parts)
    if not goods:
        remarks.append(Sentence(TEXTS["indicators.order_no_goods"]))
    check = account.left is not None and account.left < 0
    left = left_figure(ledger, "order", account, today)
    return Row(
        account.key,
        account.name,
        None,
        sales_figure(ledger, "order", account, today),
        left,
        None,
        "check" if check else "fine",
        claim_said("check") if check else None,
        remarks=tuple(remarks),
    )


def claim_said(claim: Claim) -> Sentence | None:
    """What may be said, in words; nothing where all is well."""
    return None if claim == "fine" else Sentence(TEXTS[f"indicators.claim_{claim}"])


def pays_said(ledger: Ledger, party: str) -> Sentence | None:
    """How late a customer usually pays, in words; None under three paid invoices."""
    usual = habit(paid_by_party(ledger).get(("sale", party), ()))
    if usual is None:
        return None
    days = int(usual.median.to_integral_value(ROUND_HALF_UP))
    if days == 0:
        return Sentence(TEXTS["indicators.pays_due"])
    name = ("late" if days > 0 else "early") + ("_one" if abs(days) == 1 else "")
    return Sentence(TEXTS[f"indicators.pays_{name}"], {"days": abs(days)})


def usual_days(ledger: Ledger, party: str) -> Decimal | None:
    """How many days after the due date a customer usually pays; None under three paid invoices."""
    usual = habit(paid_by_party(ledger).get(("sale", party), ()))
    return None if usual is None else usual.median


def _left_said(*, with_hours: bool) -> Sentence:
    what = Sentence(TEXTS["indicators.with_hours" if with_hours else "indicators.without_hours"])
    return Sentence(TEXTS["indicators.left_of"], {"what": what})


def _places(places: tuple[int, int | None]) -> tuple[Sentence, ...]:
    """Both ranks beside each other, only where both are known."""
    sales, left = places
    if left is None:
        return ()
    return (
        Sentence(TEXTS["indicators.place_sales"], {"place": sales}),
        Sentence(TEXTS["indicators.place_left"], {"place": left}),
    )
