"""What a firm is, as its settings show it; and whether an enterprise number is one."""

import re
from decimal import Decimal
from typing import NamedTuple

_TEN_DIGITS = re.compile(r"[01][0-9]{9}")


class Profile(NamedTuple):
    """Name, enterprise number (ten digits), whether it charges VAT, and the amount the owner wants to stay above."""

    name: str
    enterprise_number: str | None
    vat_liable: bool
    minimum: Decimal | None


def enterprise_number_of(typed: str) -> str | None:
    """The ten digits of a Belgian enterprise or VAT number as somebody types it, or None when its check fails."""
    digits = re.sub(r"[^0-9]", "", typed).zfill(10)
    right = _TEN_DIGITS.fullmatch(digits) and 97 - int(digits[:8]) % 97 == int(digits[8:])
    return digits if right else None
