"""What a structured communication in a CODA movement says, by its type of three digits.

The content runs over records 2.1, 2.2 and 2.3 at full width: only then do fields stand where the standard puts them.
"""

from collections.abc import Callable
from decimal import Decimal

from houvast.formats.coda_layout import money_of, thousandths_of
from houvast.formats.reference import is_ogm, reference_in, reference_of

Said = tuple[str | None, str | None, str | None, str | None, str | None, Decimal | None, str | None]
"""Structured reference, communication, mandate, creditor, original currency and amount, name. A bare tuple: it is made
for every movement, and what is no field of its own stays in the communication."""


def told(
    reference: str | None = None,
    communication: str | None = None,
    mandate: str | None = None,
    creditor: str | None = None,
    currency: str | None = None,
    original: Decimal | None = None,
    name: str | None = None,
) -> Said:
    """What a communication yields."""
    return reference, communication, mandate, creditor, currency, original, name


def said_by_type(content: str) -> Said:
    """What a structured communication says: three digits of type, then fields on fixed positions."""
    return _BY_TYPE.get(content[:3], _as_written)(content[3:])


def _ogm_101_102(content: str) -> Said:
    """Types 101 and 102: a structured communication; one whose check fails stays text."""
    if is_ogm(content[:12]):
        return told(content[:12], content[12:].strip() or None)
    return _as_written(content)


def _foreign_amount_105(content: str) -> Said:
    """Type 105: amount in the account's and in the original currency, rate, and perhaps a communication."""
    original, currency = thousandths_of("0", content[15:30]), content[42:45].strip()
    if original is None or len(currency) != 3:
        return _as_written(content)
    reference = reference_of(content[45:57])
    rest = None if reference else content[45:57].strip() or None
    return told(reference, rest, currency=currency, original=money_of(original))


def _domiciliation_107(content: str) -> Said:
    """Type 107: the old Belgian direct debit: its number, day, communication and the creditor."""
    text = content[18:48].strip()
    mandate, creditor = content[:12].strip(), content[49:60].strip()
    return told(reference_of(text), text or None, mandate or None, creditor or None)


def _card_113(content: str) -> Said:
    """Type 113: a payment or withdrawal with her own card: name and town of the terminal."""
    name, town = content[40:56].strip(), content[56:66].strip()
    if not name:
        return _as_written(content)
    return told(communication=f"{name} {town}".strip(), name=name)


def _direct_debit_127(content: str) -> Said:
    """Type 127: a SEPA direct debit: creditor (35), mandate (35) and communication (62) after nine positions."""
    creditor, mandate, text = content[9:44].strip(), content[44:79].strip(), content[79:141].strip()
    return told(reference_of(text) or reference_in(text), text or None, mandate or None, creditor or None)


def _as_written(content: str) -> Said:
    return told(communication=content.strip() or None)


_BY_TYPE: dict[str, Callable[[str], Said]] = {
    "101": _ogm_101_102,
    "102": _ogm_101_102,
    "105": _foreign_amount_105,
    "107": _domiciliation_107,
    "113": _card_113,
    "127": _direct_debit_127,
}
