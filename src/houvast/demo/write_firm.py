"""Write an invented firm as the folder its owner would have: invoices per year, statements, calendar, Excel files."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path

from houvast.demo import sheets
from houvast.demo.agenda import agenda
from houvast.demo.bank import Booked, last_booked_day, statements
from houvast.demo.firms import FIRMS
from houvast.demo.identity import enterprise_number
from houvast.demo.mistakes import sent_twice, statement_lost, statement_twice, with_mistakes
from houvast.demo.profile import Archetype
from houvast.demo.story import Settlement, Stage
from houvast.demo.takings import Sold
from houvast.demo.tell import Told, tell
from houvast.demo.truth import AccountTruth, Payment, Truth
from houvast.demo.work import hours, staff, stock
from houvast.demo.write_camt import camt
from houvast.demo.write_coda import coda
from houvast.facts.bank import Statement
from houvast.facts.invoice import InvoiceDocument
from houvast.facts.money import ZERO
from houvast.facts.work import HoursEntry
from houvast.formats import ics, ubl


def write_firm(archetype: Archetype, folder: Path, today: date, years: int = 3, seed: int = 1) -> Truth:
    """The firm of an archetype as real files in a folder, and the truth about it.

    The truth is also written beside the folder, as `<folder>.truth.json`. The same arguments give the same bytes.
    """
    return _Writer(tell(archetype, today, years, seed), folder).write()


class _Writer:
    """One firm being written."""

    def __init__(self, told: Told, folder: Path) -> None:
        self.told = told
        self.stage = told.stage
        self.folder = folder
        self.mistakes: dict[str, list[str]] = {}
        self.counts: dict[str, int] = {}
        self._made: set[Path] = set()

    def write(self) -> Truth:
        """The files, kind by kind, and the truth about them."""
        told, stage = self.told, self.stage
        received, self.mistakes = with_mistakes(stage, told.purchases)
        self._invoices("verkoop", [sale.document for sale in told.sales])
        self._invoices("aankoop", received)
        self._sent_twice()
        accounts = tuple(self._statements(at, told.booked) for at in range(len(stage.firm.accounts)))
        stamp = datetime.combine(stage.today, time(6), UTC)
        self._file("agenda.ics", ics.write(agenda(stage, told.sales), stamp=stamp, calendar=stage.firm.owner))
        for name, data in self._sheets(told.counter, hours(stage, told.sales)):
            self._file(name, data)
        return self._truth(accounts)

    def _sent_twice(self) -> None:
        again = sent_twice(self.stage, self.told.sales)
        if again:
            name = f"facturen/verkoop/{_file_name(again.document)} (kopie).xml"
            self._file(name, ubl.write(again.document) + b"\n")
            self.mistakes["sent twice"] = [again.document.id]

    def _invoices(self, kind: str, documents: list[InvoiceDocument]) -> None:
        written = [document for document in documents if document.issue_date >= self.stage.begin]
        self.counts[kind] = len(written)
        for document in written:
            name = f"facturen/{kind}/{document.issue_date.year}/{_file_name(document)}.xml"
            self._file(name, ubl.write(document))

    def _statements(self, account: int, booked: tuple[Booked, ...]) -> AccountTruth:
        """The statements of one account; one came twice, and one firm lost one."""
        form = self.stage.firm.accounts[account].form
        whole = list(statements(self.stage, account, booked))
        lost = statement_lost(self.stage, len(whole)) if account == 0 else None
        twice = statement_twice(self.stage, len(whole)) if account == 0 else None
        for number, statement in enumerate(whole):
            if number == lost:
                self.mistakes["statement lost"] = [_statement_name(statement, form)]
                continue
            self._statement(statement, form)
            if number == twice:
                name = _statement_name(statement, form).replace(f".{_ENDS[form]}", f" (1).{_ENDS[form]}")
                self._file(name, self._bytes(statement, form, duplicate=True))
                self.mistakes["statement twice"] = [name]
        self.counts[form] = self.counts.get(form, 0) + len(whole)
        return _account_truth(whole, form, self.stage)

    def _statement(self, statement: Statement, form: str) -> None:
        self._file(_statement_name(statement, form), self._bytes(statement, form))

    def _bytes(self, statement: Statement, form: str, *, duplicate: bool = False) -> bytes:
        if form == "camt":
            return camt(statement)
        return coda(statement, enterprise_number=enterprise_number(self.stage.firm.name), duplicate=duplicate)

    def _sheets(self, counter: Sold, worked: tuple[HoursEntry, ...]) -> Iterator[tuple[str, bytes]]:
        yield from sheets.hours_files(self.stage, worked)
        yield from sheets.counter_files(self.stage, counter)
        if self.stage.firm.stock:
            yield "voorraad.xlsx", sheets.stock_file(stock(self.stage))
        yield "personeel.xlsx", sheets.staff_file(staff(self.stage))
        yield "klanten.xlsx", sheets.customers_file(self.stage)

    def _file(self, name: str, data: bytes) -> None:
        path = self.folder / name
        if path.parent not in self._made:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._made.add(path.parent)
        path.write_bytes(data)

    def _truth(self, accounts: tuple[AccountTruth, ...]) -> Truth:
        stage, told = self.stage, self.told
        inside = [one for one in told.booked if one.entry.booking_date >= stage.begin]
        without_money = (one for one in told.planned if not one.amount)
        truth = Truth(
            stage.firm.archetype,
            stage.firm.name,
            enterprise_number(stage.firm.name),
            stage.begin,
            stage.today,
            accounts,
            tuple(_payment(stage, one) for one in inside),
            tuple(one for cancelled in without_money for one in _in_files(stage, cancelled.settles)),
            tuple(one for one in told.vat_returns if one.period.begin >= stage.begin),
            {kind: tuple(names) for kind, names in self.mistakes.items()},
            self.counts,
        )
        self.folder.with_name(f"{self.folder.name}.truth.json").write_text(truth.to_json(), "utf-8")
        return truth


_ENDS = {"coda": "cod", "camt": "xml"}


def _file_name(document: InvoiceDocument) -> str:
    other = document.seller.name if document.seller.name not in _OWN_NAMES else document.buyer.name
    return "".join(letter if letter.isalnum() or letter in " -_." else "-" for letter in f"{document.id} {other}")


_OWN_NAMES = frozenset(firm.name for firm in FIRMS.values())


def _statement_name(statement: Statement, form: str) -> str:
    assert statement.closing is not None
    day = statement.closing.day
    assert day is not None
    return f"bank/{statement.account.number}/{day.year}/{day.isoformat()}.{_ENDS[form]}"


def _account_truth(whole: list[Statement], form: str, stage: Stage) -> AccountTruth:
    first, last = whole[0], whole[-1]
    assert first.opening is not None
    assert last.closing is not None
    closing_day = last.closing.day or last_booked_day(stage)
    return AccountTruth(first.account.number, form, first.opening.amount, last.closing.amount, closing_day, len(whole))


def _payment(stage: Stage, one: Booked) -> Payment:
    entry = one.entry
    settles = _in_files(stage, one.planned.settles)
    return Payment(one.account, entry.bank_reference or "", entry.booking_date, entry.amount, one.planned.why, settles)


def _in_files(stage: Stage, settles: tuple[Settlement, ...]) -> tuple[Settlement, ...]:
    """Only what concerns invoices that lie in the folder."""
    return tuple(one for one in settles if one.invoice.issue_date >= stage.begin and one.amount > ZERO)
