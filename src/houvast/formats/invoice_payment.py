"""How an invoice wants to be paid: the reference, the account, and what early payment saves."""

import re
from decimal import Decimal
from functools import lru_cache

from houvast.facts.money import ZERO
from houvast.formats.reading import Trouble
from houvast.formats.reference import reference_in, reference_of
from houvast.formats.xml_table import Values

_LOOKS_STRUCTURED = re.compile(r"(?:\+{3}|\*{3})\s*([0-9]{3}/?[0-9]{4}/?[0-9]{5})\s*(?:\+{3}|\*{3})", re.ASCII)
_CASH_DISCOUNT = re.compile(
    r"contant|cash|payment discount|early payment|escompte|financi[eë]le korting|settlement discount", re.IGNORECASE
)
_CASH_DISCOUNT_CODES = frozenset({"64", "66"})  # the Belgian advice changed over time
_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}", re.ASCII)


def payment_reference(written: list[str], around: list[str], troubles: list[Trouble]) -> str | None:
    """The reference to pay with: twelve digits or RF whose check holds, else the text as written.

    It stands in the payment's own field, or in the words about payment. A wrong check is told and stays text.
    """
    for text in written:
        if reference := reference_of(text) or reference_in(text):
            return reference
    for text in around:
        if reference := reference_in(text):
            return reference
    for text in (*written, *around):
        if wrong := _LOOKS_STRUCTURED.search(text):
            troubles.append(Trouble("reference_check", "", {"reference": wrong[0]}))
            break
    return written[0] if written else None


def payment_iban(accounts: list[str], troubles: list[Trouble]) -> str | None:
    """The first account to pay to, bare. A Belgian IBAN whose check fails is told."""
    if not accounts:
        return None
    account = accounts[0].upper()
    if account.startswith("BE") and not iban_holds(account):
        troubles.append(Trouble("iban_check", "", {"iban": account}))
    return account


@lru_cache(maxsize=4096)
def iban_holds(iban: str) -> bool:
    """Whether an IBAN has its form and its check digits hold (ISO 13616, mod 97)."""
    if not _IBAN.fullmatch(iban):
        return False
    return int("".join(str(int(letter, 36)) for letter in iban[4:] + iban[:4])) % 97 == 1


def cash_discount(allowances: list[Values], settlement: Decimal | None) -> Decimal | None:
    """What may be deducted on early payment (korting contant), None where nothing is offered.

    The Belgian way: an allowance per VAT rate, so that VAT is on the discounted base, and one charge of the same total
    in category E, so that the payable amount is without discount. That charge is no exempt revenue.
    """
    spoken = [each for each in allowances if each.get("amount") is not None and _is_cash_discount(each)]
    allowed = sum((each["amount"] for each in spoken if not each.get("charge")), ZERO)
    charged = sum((each["amount"] for each in spoken if each.get("charge")), ZERO)
    if allowed == charged and charged > 0:
        return charged
    return settlement


def _is_cash_discount(allowance: Values) -> bool:
    reason = allowance.get("reason")
    if reason:
        return _CASH_DISCOUNT.search(reason) is not None
    return allowance.get("reason_code") in _CASH_DISCOUNT_CODES
