"""One CODA movement, gathered from its records 2.1 to 3.3 and told as an entry or as a detail of one."""

from datetime import date

from houvast.facts.bank import Entry, EntryDetail
from houvast.formats.coda_communication import NOTHING, Said, said_by_type
from houvast.formats.coda_layout import account_number, day_of, meaning_of, money_of
from houvast.formats.reference import reference_in

CONTINUES = frozenset({"22", "23", "31", "32", "33"})
"""The records that go on where a 2.1 began."""

_NO_ID = frozenset({"", "NOTPROVIDED", "NOT PROVIDED"})


class Gathered:
    """The records of one movement, 2.1 first, with its amount and the details under it."""

    __slots__ = ("details", "line_number", "records", "thousandths", "version")

    def __init__(self, line: str, line_number: int, thousandths: int, version: str) -> None:
        self.records = [line]
        self.line_number = line_number
        self.thousandths = thousandths
        self.version = version
        self.details: list[Gathered] | None = None

    @property
    def sequence(self) -> str:
        """The number that a movement and its details share."""
        return self.records[0][2:6]

    @property
    def type(self) -> str:
        """0 to 3 is a movement that counts, 5 to 9 a detail."""
        return self.records[0][53]

    def entry(self, closing_day: date | None) -> Entry:
        """The movement as an entry. Without an entry date it was booked on the day the statement closes."""
        line = self.records[0]
        text, info, end_to_end, r_type, account, name = _pieces(self.records, self.version)
        reference, communication, mandate, creditor, currency, original, terminal = _understood(line[61], text, info)
        value_day = day_of(line[47:53])
        kind, reversal = meaning_of(line[54:58], r_type)
        return Entry(
            day_of(line[115:121]) or closing_day or value_day or date.min,
            money_of(self.thousandths),
            value_day,
            line[10:31].rstrip() or None,
            name or terminal,
            account,
            reference,
            communication,
            kind,
            line[53:61],
            mandate,
            creditor,
            None if end_to_end in _NO_ID else end_to_end,
            reversal,
            currency,
            original,
            tuple([detail.detail() for detail in self.details]) if self.details else (),
            f"regel {self.line_number}",
        )

    def detail(self) -> EntryDetail:
        """The movement as one part of a collective one."""
        text, info, end_to_end, _, account, name = _pieces(self.records, self.version)
        understood = _understood(self.records[0][61], text, info)
        return EntryDetail(
            money_of(self.thousandths),
            name or understood.name,
            account,
            understood.structured_reference,
            understood.communication,
            None if end_to_end in _NO_ID else end_to_end,
        )


def _pieces(records: list[str], version: str) -> tuple[str, str, str, str, str | None, str | None]:
    """Communication, free information, customer reference, R-type, account and name out of a movement's records.

    Fields are joined at full width: a name or a communication may be split anywhere, even inside a word.
    """
    text, info, end_to_end, r_type, zone, name, in_full, after = records[0][62:115], "", "", "", "", "", "", ""
    for line in records[1:]:
        tag = line[:2]
        if tag == "22":
            text += line[10:63]
            end_to_end, r_type = line[63:98].strip(), line[112]
        elif tag == "23" and version == "1":  # in version 1 the address stands where the communication goes on in 2
            zone, name = line[10:22], line[47:73].strip()
        elif tag == "23":
            text += line[82:125]
            zone, name = line[10:47], line[47:82].strip()
        elif tag == "31":
            after = line[39:43]
            if after == "1001":
                in_full = line[43:113].strip()
            elif after[0] == "0":
                info += line[40:113]
            elif after == "1002":
                info += line[43:113]
        elif after[:1] == "0" or after == "1002":
            info += line[10:115] if tag == "32" else line[10:100]
    return text, info, end_to_end, r_type, account_number(zone) if zone else None, in_full or name or None


def _understood(structured: str, text: str, info: str) -> Said:
    """What the communication says; free information of the bank comes after it."""
    if structured != "1":
        text = (_glued(text, info) if info else text).strip()
        return Said(reference_in(text), text) if text else NOTHING
    understood = said_by_type(text)
    if not info.strip():
        return understood
    whole = f"{understood.communication or ''} {info.strip()}".strip()
    return understood._replace(
        communication=whole, structured_reference=understood.structured_reference or reference_in(info)
    )


def _glued(text: str, info: str) -> str:
    """Text that ran to the very end of its last record goes on in the information; else a space parts them."""
    if not text.strip():
        return info
    return text + info if text[-1] != " " else f"{text.rstrip()} {info}"
