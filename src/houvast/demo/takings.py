"""Sales over the counter: till lines, appointments with the ones who did not come, and what each day brought in."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from random import Random
from typing import Literal

from houvast.demo.dice import dice, happens, pick, times
from houvast.demo.people_names import FIRST, LAST
from houvast.demo.profile import Article, Takings
from houvast.demo.story import Stage
from houvast.facts.holidays import public_holidays
from houvast.facts.money import ZERO, to_cent
from houvast.facts.work import Appointment, DailyReceipt, TillLine

_CARD, _CASH = "Kaart", "Cash"
_REGULARS = 420
_OUTCOMES: tuple[tuple[Literal["kept", "no_show", "cancelled"], float], ...] = (
    ("kept", 93),
    ("no_show", 3.5),
    ("cancelled", 3.5),
)
_OPENING = 9 * 60
_CLOSING = 18 * 60


@dataclass(frozen=True, slots=True)
class Sold:
    """Everything sold over the counter, by day."""

    till_lines: tuple[TillLine, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    receipts: tuple[DailyReceipt, ...] = ()


def sold(stage: Stage) -> Sold:
    """The counter's side of the story, until yesterday."""
    takings = stage.firm.takings
    if takings is None:
        return Sold()
    lines: list[TillLine] = []
    appointments: list[Appointment] = []
    receipts: list[DailyReceipt] = []
    day = stage.start
    while day < stage.today:
        if _is_open(takings, day):
            rng = dice(stage.seed, stage.firm.name, "counter", day)
            if takings.kind == "appointments":
                today = _appointments(stage, takings, day, rng)
                appointments += today
                tickets = [[(one.amount or ZERO, Decimal(21))] for one in today if one.status == "kept"]
            else:
                todays_lines = _tickets(stage, takings, day, rng)
                lines += todays_lines if takings.kind == "till" else []
                tickets = _by_ticket(todays_lines)
            receipts += _receipts(takings, day, tickets, rng)
        day += timedelta(days=1)
    return Sold(tuple(lines), tuple(appointments), tuple(receipts))


def _is_open(takings: Takings, day: date) -> bool:
    if day.weekday() not in takings.weekdays or day in public_holidays(day.year):
        return False
    first = date(day.year, 8, 1)
    return not first <= day < first + timedelta(days=takings.closed_in_summer)


def _tickets(stage: Stage, takings: Takings, day: date, rng: Random) -> list[TillLine]:
    found: list[TillLine] = []
    expected = takings.tickets_per_day * takings.season[day.month - 1]
    busy = 1.5 if day.weekday() == 5 else 0.92
    choices = [(article, article.weight) for article in takings.articles]
    for number in range(times(rng, expected * busy * rng.uniform(0.75, 1.25))):
        ticket = f"{day:%y%m%d}-{number + 1:03d}"
        articles = dict.fromkeys(pick(rng, choices) for _ in range(rng.choice((1, 1, 1, 2, 2, 3))))
        found += [_till_line(stage, article, day, ticket, rng) for article in articles]
    return found


def _till_line(stage: Stage, article: Article, day: date, ticket: str, rng: Random) -> TillLine:
    price = _shelf_price(article.price * stage.index(day))
    quantity = Decimal(rng.choice((1, 1, 2))) if article.price < 60 else Decimal(1)
    if article.price > 300 and happens(rng, 0.12):
        price = to_cent(price * Decimal("0.9"))
    return TillLine(
        day,
        article.name,
        quantity,
        to_cent(price * quantity),
        f"A{sum(map(ord, article.name)) % 10000:04d}",
        price,
        Decimal(article.vat or "21"),
        article.group or None,
        ticket,
    )


def _shelf_price(price: float) -> Decimal:
    """Prices end in 95 cents, from 200 euro on in whole euros."""
    return Decimal(round(price)) if price >= 200 else Decimal(max(1, round(price))) - Decimal("0.05")


def _by_ticket(lines: list[TillLine]) -> list[list[tuple[Decimal, Decimal]]]:
    tickets: dict[str | None, list[tuple[Decimal, Decimal]]] = {}
    for one in lines:
        tickets.setdefault(one.ticket, []).append((one.amount, one.vat_rate or ZERO))
    return list(tickets.values())


def _appointments(stage: Stage, takings: Takings, day: date, rng: Random) -> list[Appointment]:
    """Each pair of hands, filled from nine to six, with the gaps, no-shows and cancellations of a real book."""
    found: list[Appointment] = []
    choices = [(article, article.weight) for article in takings.articles]
    fill = min(0.97, 0.79 * takings.season[day.month - 1])
    for hands, performer in enumerate(takings.performers):
        if happens(rng, 0.04) or (hands == 3 and day.weekday() == 2):
            continue
        minute = _OPENING
        while minute < _CLOSING - 20:
            service = pick(rng, choices)
            if minute + service.minutes > _CLOSING or not happens(rng, fill):
                minute += 30
                continue
            status = pick(rng, _OUTCOMES)
            amount = Decimal(round(service.price * stage.index(day) * 2)) / 2
            found.append(
                Appointment(
                    day,
                    _regular(stage, rng, hands),
                    performer,
                    service.name,
                    amount.quantize(Decimal("0.01")),
                    time(minute // 60, minute % 60),
                    service.minutes,
                    status,
                )
            )
            minute += service.minutes
    return found


def _regular(stage: Stage, rng: Random, hands: int) -> str:
    """One of the regulars of this pair of hands; everybody sees somebody else now and then."""
    own = hands if happens(rng, 0.85) else rng.randrange(4)
    who = dice("regular", stage.firm.name, own, rng.randrange(_REGULARS // 4))
    return f"{who.choice(FIRST)} {who.choice(LAST)}"


def _receipts(
    takings: Takings, day: date, tickets: list[list[tuple[Decimal, Decimal]]], rng: Random
) -> list[DailyReceipt]:
    """The day's sums per way of paying and VAT rate, with the number of tickets."""
    sums: dict[tuple[str, Decimal], list[Decimal]] = {}
    for ticket in tickets:
        worth = sum((amount for amount, _ in ticket), ZERO)
        method = _CARD if worth > 250 or happens(rng, takings.card_share) else _CASH
        for amount, rate in ticket:
            sums.setdefault((method, rate), []).append(amount)
    return [
        DailyReceipt(day, sum(amounts, ZERO), method, rate, len(amounts))
        for (method, rate), amounts in sorted(sums.items())
    ]


def vat_in(receipt: DailyReceipt) -> Decimal:
    """The VAT that sits in a day's takings."""
    rate = receipt.vat_rate or ZERO
    return to_cent(receipt.amount * rate / (100 + rate))
