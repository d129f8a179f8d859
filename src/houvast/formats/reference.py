"""Structured communications: twelve digits of which the last two check the first ten (mod 97, 0 becomes 97), and RF.

A communication whose check fails is no reference: 11 of 386 in real statements fail, so it stays text.
"""

import re

_WRITTEN = re.compile(r"(?:\+{3}|\*{3}) ?([0-9]{3})/?([0-9]{4})/?([0-9]{5}) ?(?:\+{3}|\*{3})", re.ASCII)
_RF = re.compile(r"RF[0-9]{2}[A-Z0-9]{1,21}", re.ASCII)
_DIGIT_OF_LETTER = {chr(ord("A") + index): str(10 + index) for index in range(26)}


def is_ogm(digits: str) -> bool:
    """Whether twelve bare digits are a structured communication whose check holds."""
    if len(digits) != 12 or not (digits.isascii() and digits.isdecimal()):
        return False
    return int(digits[10:]) == (int(digits[:10]) % 97 or 97)


def is_rf(text: str) -> bool:
    """Whether a bare text is a creditor reference (ISO 11649) whose check holds."""
    if not _RF.fullmatch(text):
        return False
    turned = text[4:] + text[:4]
    return int("".join(_DIGIT_OF_LETTER.get(letter, letter) for letter in turned)) % 97 == 1


def reference_of(text: str) -> str | None:
    """The twelve bare digits or RF reference that a field holds and nothing else, however it is punctuated."""
    bare = re.sub(r"[\s+*/.]", "", text).upper()
    return bare if is_ogm(bare) or is_rf(bare) else None


def reference_in(text: str) -> str | None:
    """The structured communication written between plus signs or stars inside a free text, if its check holds."""
    if "+++" not in text and "***" not in text:
        return None
    for found in _WRITTEN.finditer(text):
        digits = "".join(found.groups())
        if is_ogm(digits):
            return digits
    return None
