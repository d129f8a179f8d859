"""The fields of a CAMT statement around its entries, and the totals that the bank gives of them."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from houvast.facts.bank import Entry
from houvast.facts.money import ZERO
from houvast.formats.reading import Claim
from houvast.formats.xml_table import Each, Table, Values
from houvast.formats.xml_values import bare, day, money, number, words

STATEMENT = Table(
    (
        ("Id", "id", words),
        ("ElctrncSeqNb", "electronic_number", words),
        ("LglSeqNb", "legal_number", words),
        ("CreDtTm", "created", day),
        ("FrToDt/ToDtTm", "until", day),
        ("FrToDt/ToDt", "until", day),
        ("CpyDplctInd", "copy", bare),
        ("Acct/Id/IBAN", "number", bare),
        ("Acct/Id/BBAN", "number", bare),  # version 1
        ("Acct/Id/PrtryAcct/Id", "number", bare),  # version 1
        ("Acct/Id/Othr/Id", "number", bare),
        ("Acct/Ccy", "currency", bare),
        ("Acct/Nm", "name", words),
        ("Acct/Ownr/Nm", "owner", words),
        ("Acct/Ownr/Pty/Nm", "owner", words),
        ("Acct/Svcr/FinInstnId/BIC", "bic", bare),
        ("Acct/Svcr/FinInstnId/BICFI", "bic", bare),
        ("Acct/Svcr/FinInstnId/CmbndId/BIC", "bic", bare),
        (
            "Bal",
            "balances",
            Each(
                Table(
                    (
                        ("Tp/CdOrPrtry/Cd", "type", bare),
                        ("Tp/Cd", "type", bare),  # version 1
                        ("Amt", "amount", money),
                        ("Amt/@Ccy", "currency", bare),
                        ("CdtDbtInd", "direction", bare),
                        ("Dt/Dt", "day", day),
                        ("Dt/DtTm", "day", day),
                    )
                )
            ),
        ),
        ("TxsSummry/TtlNtries/NbOfNtries", "entry_count", number),
        ("TxsSummry/TtlCdtNtries/Sum", "credit_sum", money),
        ("TxsSummry/TtlDbtNtries/Sum", "debit_sum", money),
    )
)


def trailer_claims(values: Values, entries: Sequence[Entry], place: str) -> Iterator[Claim]:
    """What the bank's own summary counts against what the entries give; only where it gives one."""
    if values.get("entry_count") is not None:
        yield Claim("trailer_count", place, values["entry_count"], Decimal(len(entries)))
    if values.get("credit_sum") is not None:
        credit = sum((entry.amount for entry in entries if entry.amount > 0), ZERO)
        yield Claim("trailer_credit", place, values["credit_sum"], credit)
    if values.get("debit_sum") is not None:
        debit = -sum((entry.amount for entry in entries if entry.amount < 0), ZERO)
        yield Claim("trailer_debit", place, values["debit_sum"], debit)
