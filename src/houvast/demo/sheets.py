"""The Excel files of the office: headings as people type them, one file a year for what grows every day."""

from collections.abc import Iterator, Sequence

from houvast.demo.story import Stage, other_party
from houvast.demo.takings import Sold
from houvast.demo.write_xlsx import Cell, xlsx
from houvast.facts.work import HoursEntry, StaffMember, StockItem

_UNITS = {"C62": "stuk", "MTR": "m", "MTK": "m²", "KGM": "kg", "LTR": "l", "HUR": "uur"}
_STATUS = {"kept": "Gekomen", "no_show": "Niet gekomen", "cancelled": "Geannuleerd"}


def hours_files(stage: Stage, hours: Sequence[HoursEntry]) -> Iterator[tuple[str, bytes]]:
    """One hours sheet per year, with the heading this kind of firm uses."""
    machines = bool(stage.firm.machines)
    heading = ["Datum", "Medewerker", stage.firm.job_heading, *(["Machine"] if machines else []), "Uren"]
    heading += ["Omschrijving", "Aanrekenbaar"]
    for year in sorted({entry.day.year for entry in hours}):
        rows: list[list[Cell]] = [
            [
                one.day,
                one.person,
                one.job,
                *([one.machine] if machines else []),
                one.hours,
                one.description,
                "ja" if one.billable else "nee",
            ]
            for one in hours
            if one.day.year == year
        ]
        yield f"uren {year}.xlsx", xlsx("Uren", heading, rows)


def counter_files(stage: Stage, counter: Sold) -> Iterator[tuple[str, bytes]]:
    """Daily receipts, till lines and appointments from the day the files begin, per year."""
    for year in range(stage.begin.year, stage.today.year + 1):
        receipts = [one for one in counter.receipts if one.day.year == year and one.day >= stage.begin]
        lines = [one for one in counter.till_lines if one.day.year == year and one.day >= stage.begin]
        booked = [one for one in counter.appointments if one.day.year == year and one.day >= stage.begin]
        if receipts:
            rows: list[list[Cell]] = [[r.day, r.method, r.vat_rate, r.amount, r.tickets] for r in receipts]
            heading = ["Datum", "Betaalwijze", "Btw %", "Bedrag incl. btw", "Aantal tickets"]
            yield f"dagontvangsten {year}.xlsx", xlsx("Dagontvangsten", heading, rows)
        if lines:
            rows = [
                [x.day, x.ticket, x.article, x.name, x.category, x.quantity, x.unit_price, x.amount, x.vat_rate]
                for x in lines
            ]
            heading = [
                "Datum",
                "Ticket",
                "Artikelnr",
                "Artikel",
                "Groep",
                "Aantal",
                "Prijs",
                "Totaal incl. btw",
                "Btw %",
            ]
            yield f"kassa {year}.xlsx", xlsx("Verkopen", heading, rows)
        if booked:
            rows = [
                [x.day, x.at, x.customer, x.performer, x.service, x.minutes, x.amount, _STATUS[x.status]]
                for x in booked
            ]
            heading = ["Datum", "Uur", "Klant", "Medewerker", "Behandeling", "Duur (min)", "Bedrag", "Status"]
            yield f"afspraken {year}.xlsx", xlsx("Afspraken", heading, rows)


def stock_file(stock: Sequence[StockItem]) -> bytes:
    """The last count of the stock."""
    heading = ["Artikelnr", "Omschrijving", "Groep", "Aantal", "Eenheid", "Kostprijs", "Waarde", "Datum telling"]
    rows: list[list[Cell]] = [
        [
            one.article,
            one.name,
            one.category,
            one.quantity,
            _UNITS[one.unit or "C62"],
            one.unit_cost,
            one.value,
            one.day,
        ]
        for one in stock
    ]
    return xlsx(
        "Voorraad", [*heading, "In stock sinds"], [[*row, one.since] for row, one in zip(rows, stock, strict=True)]
    )


def staff_file(team: Sequence[StaffMember]) -> bytes:
    """Who works here, from when, and what an hour costs."""
    heading = ["Naam", "Functie", "Uren per week", "Kost per uur", "In dienst sinds"]
    return xlsx("Personeel", heading, [[x.name, x.role, x.hours_per_week, x.cost_per_hour, x.start] for x in team])


def customers_file(stage: Stage) -> bytes:
    """The customers with a number, as the office keeps them."""
    customers = [customer for stream in stage.firm.streams for customer in stream.customers]
    customers += [retainer.customer for retainer in stage.firm.retainers]
    parties = list(dict.fromkeys(other_party(customer) for customer in customers))
    heading = ["Klantnr", "Naam", "Ondernemingsnummer", "E-mail", "Gemeente", "IBAN"]
    rows: list[list[Cell]] = [
        [f"K{number:03d}", one.name, one.enterprise_number, one.email, one.city, one.iban]
        for number, one in enumerate(parties, 1)
    ]
    return xlsx("Klanten", heading, rows)
