"""The firm's own colour as a stylesheet for its customer's page, readable in light and dark whatever she chose."""

from houvast.formats.typeset.colour import contrast, readable, written

_LIGHT_GROUND, _DARK_GROUND = "#efece4", "#222825"
_ENOUGH = 4.6
_STEP = 0.92
_STRONGER = 0.85


def stylesheet(colour: str) -> str:
    """The colour tokens of the page; our own green for what is no colour. Nothing but hexadecimal digits comes out."""
    base = _shares(readable(colour))
    light = _darker(base)
    dark = _lighter(base)
    stronger = [int(share * _STRONGER) for share in light]
    paler = [255 - int((255 - share) * _STRONGER) for share in dark]
    accent = f"light-dark({written(light)},{written(dark)})"
    return (
        f":root{{--accent:{accent};--accent-hi:light-dark({written(stronger)},{written(paler)});"
        "--accent-soft:color-mix(in oklab,var(--accent) 10%,var(--surface))}"
    )


def _shares(colour: str) -> list[int]:
    return [int(colour[at : at + 2], 16) for at in (1, 3, 5)]


def _darker(shares: list[int]) -> list[int]:
    while contrast(written(shares), _LIGHT_GROUND) < _ENOUGH:
        shares = [int(share * _STEP) for share in shares]
    return shares


def _lighter(shares: list[int]) -> list[int]:
    while contrast(written(shares), _DARK_GROUND) < _ENOUGH:
        shares = [255 - int((255 - share) * _STEP) for share in shares]
    return shares
