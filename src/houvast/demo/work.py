"""What the team did and what lies in stock: hours per day with the site, order or bike they went to, and the count."""

from datetime import date, timedelta
from decimal import Decimal

from houvast.demo.days import construction_holiday, days_in, is_working_day, month_end
from houvast.demo.dice import around, dice, happens
from houvast.demo.profile import Person
from houvast.demo.story import Sale, Stage
from houvast.facts.period import months_back
from houvast.facts.work import HoursEntry, StaffMember, StockItem

_SHEET_LAGS = 9
_INTERNAL = ("Magazijn opruimen", "Onderhoud gereedschap", "Opleiding", "Werkoverleg")
_TASKS: dict[str, tuple[tuple[str, str | None], ...]] = {
    "werkplaats": (("Zagen", "Opdeelzaag"), ("Monteren", None), ("Afwerken", None)),
    "fietsenmaker": (("Herstelling", None), ("Onderhoudsbeurt", None), ("Rijklaar maken", None)),
    "tekenen en CNC": (("Frezen", "CNC"), ("Tekenen", None)),
    "schrijnwerk en lak": (("Kanten lijmen", "Kantenlijmer"), ("Lakken", None), ("Afwerken", None)),
    "plaatsing": (("Plaatsen", None), ("Plaatsen", None), ("Dienst na verkoop", None)),
    "technicus": (("Leidingwerk", None), ("Elektriciteit", None), ("Plaatsen toestel", None), ("Meerwerk", None)),
    "projectleider": (("Opvolging werf", None), ("Opmeten", None), ("Oplevering", None)),
    "winkel en magazijn": (("Rijklaar maken", None),),
    "laser": (("Snijden", "Laser 1"), ("Snijden", "Laser 2"), ("Instellen", "Laser 1")),
    "plooibank": (("Plooien", "Plooibank"), ("Instellen", "Plooibank")),
    "lassen": (("Lassen", "Lasrobot"), ("Lassen", None), ("Lassen", None)),
    "afwerking": (("Slijpen", None), ("Inpakken", None)),
    "montage": (("Monteren", None),),
    "magazijn": (("Klaarzetten", None), ("Laden", None)),
    "ploegbaas": (("Planning", None), ("Controle", None)),
}


def hours(stage: Stage, sales: tuple[Sale, ...]) -> tuple[HoursEntry, ...]:
    """The hours sheet until a good week ago: people hand it in late."""
    people = [person for person in stage.firm.team if person.books]
    if not people or not stage.firm.job_heading:
        return ()
    last = stage.today - timedelta(days=_SHEET_LAGS)
    jobs = _Jobs(sales)
    found: list[HoursEntry] = []
    for day in days_in(stage.begin, last + timedelta(days=1)):
        if not is_working_day(day) or (stage.firm.building and construction_holiday(day)):
            continue
        for person in people:
            found += _day(stage, person, day, jobs)
    return tuple(found)


class _Jobs:
    """Which jobs run on a day: those invoiced around it."""

    def __init__(self, sales: tuple[Sale, ...]) -> None:
        self._sales = [sale for sale in sales if sale.job and sale.document.document_type == "invoice"]
        self._at = 0

    def around(self, day: date) -> list[Sale]:
        """The sales of the weeks around a day; days must be asked in order."""
        while self._at < len(self._sales) and self._sales[self._at].document.issue_date < day - timedelta(days=5):
            self._at += 1
        window = self._sales[self._at : self._at + 24]
        return window or self._sales[-12:]


def _day(stage: Stage, person: Person, day: date, jobs: _Jobs) -> list[HoursEntry]:
    rng = dice(stage.seed, stage.firm.name, person.name, day)
    if happens(rng, 0.11):
        return []
    whole = Decimal(str(person.hours)) / 5
    running = jobs.around(day)
    if not running or happens(rng, 0.05):
        return [
            HoursEntry(
                day, person.name, whole.quantize(Decimal("0.1")), None, None, rng.choice(_INTERNAL), billable=False
            )
        ]
    parts = (whole,) if happens(rng, 0.55) else (Decimal(4), whole - Decimal(4))
    return [_entry(stage, person, day, running, part, rng.randrange(10**6)) for part in parts]


def _entry(stage: Stage, person: Person, day: date, running: list[Sale], part: Decimal, chance: int) -> HoursEntry:
    rng = dice(stage.seed, "task", chance, person.name, day)
    document = rng.choice(running).document
    job = document.order_reference if stage.firm.archetype == "production" else document.buyer.name
    task, machine = rng.choice(_TASKS[person.role])
    quarters = round(part * 4) + rng.choice((-2, 0, 0, 0, 2, 4))
    amount = Decimal(max(4, quarters)) / 4
    return HoursEntry(day, person.name, amount, job or document.id, machine, task, billable=not happens(rng, 0.08))


def stock(stage: Stage) -> tuple[StockItem, ...]:
    """The last count, at the end of the month before."""
    counted = month_end(months_back(stage.today, 1))
    return tuple(
        StockItem(
            f"A{number:04d}",
            article.name,
            quantity,
            counted,
            article.unit,
            Decimal(f"{article.price:.2f}"),
            (quantity * Decimal(f"{article.price:.2f}")).quantize(Decimal("0.01")),
            article.group,
            counted - timedelta(days=rng.choice((12, 25, 40, 70, 150, 420))),
        )
        for number, article in enumerate(stage.firm.stock, 1)
        for rng in (dice(stage.seed, stage.firm.name, "stock", article.name, counted),)
        for quantity in (Decimal(max(1, round(around(rng, article.weight, 0.25)))),)
    )


def staff(stage: Stage) -> tuple[StaffMember, ...]:
    """The team as the office keeps it, the owner first."""
    firm = stage.firm
    owner = StaffMember(firm.owner, "zaakvoerder", Decimal(50), None, date(2011, 3, 1))
    return (owner, *(_member(stage, person) for person in firm.team))


def _member(stage: Stage, person: Person) -> StaffMember:
    rng = dice("staff", stage.firm.name, person.name)
    monthly_cost = person.gross * 1.27 * 13.92 / 12
    cost = Decimal(str(round(monthly_cost / 141, 2)))
    start = date(rng.randint(2012, 2022), rng.randint(1, 12), 1)
    return StaffMember(person.name, person.role, Decimal(str(person.hours)), cost, start)
