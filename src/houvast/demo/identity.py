"""Numbers that pass every check and belong to nobody.

Enterprise numbers start with 01, a series that was never given out; accounts use bank code 999, which no bank has.
"""

from functools import cache
from zlib import crc32

_DEMO_BANK = "999"


def _serial(name: str, digits: int) -> str:
    return f"{crc32(name.encode()) % 10**digits:0{digits}d}"


@cache
def enterprise_number(name: str) -> str:
    """Ten digits for an invented firm, the last two by modulo 97."""
    base = f"01{_serial(name, 6)}"
    return f"{base}{97 - int(base) % 97:02d}"


@cache
def vat_number(name: str, country: str = "BE") -> str:
    """The VAT number of an invented firm in Belgium, the Netherlands or Germany."""
    if country == "BE":
        return f"BE{enterprise_number(name)}"
    if country == "NL":
        return f"NL{_serial(name, 9)}B01"
    return f"{country}{_serial(name, 9)}"


@cache
def iban(name: str, country: str = "BE") -> str:
    """An account of an invented holder, with the check digits of its country and of the IBAN."""
    if country == "BE":
        base = _DEMO_BANK + _serial(name, 7)
        national = f"{base}{int(base) % 97 or 97:02d}"
    elif country == "NL":
        national = f"DEMO0{_serial(name, 9)}"
    else:
        national = f"99999999{_serial(name, 10)}"
    digits = "".join(str(int(letter, 36)) for letter in f"{national}{country}00")
    return f"{country}{98 - int(digits) % 97:02d}{national}"


def structured_communication(number: int) -> str:
    """Twelve bare digits for a payment, the last two by modulo 97 with 97 for 0."""
    base = number % 10**10
    return f"{base:010d}{base % 97 or 97:02d}"


def printed_communication(digits: str) -> str:
    """A structured communication as it stands on paper: +++123/4567/89012+++."""
    return f"+++{digits[:3]}/{digits[3:7]}/{digits[7:]}+++"


@cache
def creditor_id(name: str) -> str:
    """The number under which an invented firm collects direct debits, with its check digits."""
    national = enterprise_number(name)
    digits = "".join(str(int(letter, 36)) for letter in f"{national}BE00")
    return f"BE{98 - int(digits) % 97:02d}ZZZ{national}"
