"""One CODA movement, gathered from its records 2.1 to 3.3 and told as an entry or as a detail of one."""

from datetime import date

from houvast.facts.bank import Entry, EntryDetail
from houvast.formats.coda_communication import Said, said_by_type, told
from houvast.formats.coda_layout import Records, account_number, day_of, meaning_of, money_of
from houvast.formats.reference import reference_in

CONTINUES = "23"
"""Records 2.2 and 2.3 go on where a 2.1 began; so does every record 3."""

_NO_ID = frozenset({"", "NOTPROVIDED", "NOT PROVIDED"})


class Gathered:
    """One movement in its file: its record 2.1, where its records begin and end, its amount and its details."""

    __slots__ = ("begin", "details", "end", "first", "records", "thousandths", "version")

    def __init__(self, records: Records, begin: int, first: str, thousandths: int, version: str) -> None:
        self.records = records
        self.begin, self.end = begin, begin + 1
        self.first = first
        self.thousandths = thousandths
        self.version = version
        self.details: list[Gathered] | None = None

    @property
    def place(self) -> str:
        """Where it stands: 'regel 12'."""
        return f"regel {self.records.numbers[self.begin]}"

    def entry(self, closing_day: date | None) -> Entry:
        """The movement as an entry. Without an entry date it was booked on the day the statement closes."""
        line = self.first
        text, info, end_to_end, r_type, account, name = self._pieces()
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
            f"regel {self.records.numbers[self.begin]}",
        )

    def detail(self) -> EntryDetail:
        """The movement as one part of a collective one."""
        text, info, end_to_end, _, account, name = self._pieces()
        reference, communication, _, _, _, _, terminal = _understood(self.first[61], text, info)
        return EntryDetail(
            money_of(self.thousandths),
            name or terminal,
            account,
            reference,
            communication,
            None if end_to_end in _NO_ID else end_to_end,
        )

    def _pieces(self) -> tuple[str, str, str, str, str | None, str | None]:
        """Communication, free information, customer reference, R-type, account and name out of all its records.

        Fields are joined at full width: a name or a communication may be split anywhere, even inside a word.
        """
        whole, stride, _, _ = self.records
        said, info, end_to_end, r_type, zone, name, in_full, after = self.first[62:115], "", "", "", "", "", "", ""
        for at in range((self.begin + 1) * stride, self.end * stride, stride):
            tag = whole[at : at + 2]
            if tag == "22":
                said += whole[at + 10 : at + 63]
                end_to_end, r_type = whole[at + 63 : at + 98].strip(), whole[at + 112]
            elif tag == "23":
                name = whole[at + 47 : at + 82].strip()
                zone = whole[at + 10 : at + 47]
                if self.version == "1":  # there the address stands where the communication goes on in version 2
                    zone, name = zone[:12], name[:26].strip()
                else:
                    said += whole[at + 82 : at + 125]
            elif tag == "31":
                after = whole[at + 39 : at + 43]
                if after == "1001":
                    in_full = whole[at + 43 : at + 113].strip()
                elif after[0] == "0":
                    info += whole[at + 40 : at + 113]
                elif after == "1002":
                    info += whole[at + 43 : at + 113]
            elif after[:1] == "0" or after == "1002":
                info += whole[at + 10 : at + (115 if tag == "32" else 100)]
        return said, info, end_to_end, r_type, account_number(zone) if zone else None, in_full or name or None


def _understood(structured: str, text: str, info: str) -> Said:
    """What the communication says; free information of the bank comes after it."""
    if structured != "1":
        text = (_glued(text, info) if info else text).strip()
        return reference_in(text) if len(text) > 17 else None, text or None, None, None, None, None, None
    understood = said_by_type(text)
    if not info.strip():
        return understood
    reference, communication = understood[:2]
    return told(reference or reference_in(info), f"{communication or ''} {info.strip()}".strip(), *understood[2:])


def _glued(text: str, info: str) -> str:
    """Text that ran to the very end of its last record goes on in the information; else a space parts them."""
    if not text.strip():
        return info
    return text + info if text[-1] != " " else f"{text.rstrip()} {info}"
