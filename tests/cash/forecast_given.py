"""Two years of a small firm by hand, so that a test changes one thing and looks at the thirteen weeks."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from tests.hand_ledger import TODAY, invoice, ledger, movement, pays, statement

from houvast.cash.forecast.forecast import forecast
from houvast.cash.forecast.inputs import forecast_inputs
from houvast.cash.forecast.values import Forecast, ForecastInputs, Item, OwnerSaid
from houvast.facts.ledger import Ledger
from houvast.norms import load_norms

NORMS = load_norms()
PATHS = 800
NOBODY = OwnerSaid()


def shop(*more, weeks: int = 80, balance: str = "20000.00", **given) -> Ledger:
    """A shop: every Monday takings around 2,000, every Wednesday spending around 1,700, and nothing else."""
    facts = []
    for week in range(weeks):
        monday = date(2026, 11, 23) - timedelta(weeks=week)
        wave = (week * 7) % 5 * 100
        facts.append(movement(f"in-{week}", str(1800 + wave), monday, kind="card"))
        if week:
            facts.append(movement(f"out-{week}", str(-1500 - wave), monday + timedelta(days=2), kind="card"))
    facts.append(statement(balance, TODAY, opening=balance))
    return ledger(*facts, *more, **given)


def sales(
    number: int, *, late: int | Sequence[int], party: str = "name:alice", amount: str = "1210.00", every: int = 14
):
    """Paid sales, one each so many days, paid so many days after they were due (a day more or less), or as late
    as the list goes round.
    """
    found = []
    for place in range(number):
        issued = TODAY - timedelta(days=60 + every * place)
        one = invoice(f"{party[-1]}{place}", amount, party=party, issued=issued, due=issued + timedelta(days=30))
        days = late + place % 3 - 1 if isinstance(late, int) else late[place % len(late)]
        moved = movement(f"p-{one.key}", amount, one.due_date + timedelta(days=days), party=party)
        found += [one, moved, pays(moved, one)]
    return found


def seen(books: Ledger, said: OwnerSaid = NOBODY, today: date = TODAY) -> ForecastInputs:
    """The inputs of the forecast of a day."""
    return forecast_inputs(books, said, today, NORMS)


def told(books: Ledger, said: OwnerSaid = NOBODY, today: date = TODAY) -> Forecast:
    """The forecast, which must have chances."""
    found = forecast(seen(books, said, today), today, paths=PATHS)
    assert isinstance(found, Forecast)
    return found


def item(amount: float, day: date, kind: str = "planned", key: str = "planned:x") -> Item:
    """A dated item."""
    return Item(f"{key}:{day.isoformat()}", kind, "iets", amount, day)


def euro(amount: str) -> Decimal:
    """An amount of money."""
    return Decimal(amount)
