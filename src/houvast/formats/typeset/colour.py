"""Her own colour so that it reads: dark enough on white for headings, and ink or white on it for what stands on it."""

import re

DEFAULT = "#1f5c4d"
_HEX = re.compile(r"#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})")
_ENOUGH = 4.5
_DARKER = 0.9


def readable(colour: str) -> str:
    """The colour, darkened until text in it reads on white (WCAG AA); our own green for what is no colour."""
    found = _HEX.fullmatch(colour)
    if not found:
        return DEFAULT
    shares = [int(part, 16) for part in found.groups()]
    while contrast(written(shares), "#ffffff") < _ENOUGH:
        shares = [int(share * _DARKER) for share in shares]
    return written(shares)


def contrast(one: str, other: str) -> float:
    """How much two colours differ in light, from 1 to 21. Source: WCAG 2.2, relative luminance."""
    light = sorted((_light(one), _light(other)))
    return (light[1] + 0.05) / (light[0] + 0.05)


def written(shares: list[int]) -> str:
    """Red, green and blue as '#rrggbb'."""
    return "#" + "".join(f"{share:02x}" for share in shares)


def _light(colour: str) -> float:
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
