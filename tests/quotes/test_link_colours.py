"""Whatever colour she chose, her customer can read what is in it; what is no colour never reaches a stylesheet."""

import re

import pytest

from houvast.formats.typeset.colour import contrast
from houvast.quotes.link_colours import stylesheet

GROUNDS = {"light": ("#f6f4ee", "#fffefb", "#efece4", "#ffffff"), "dark": ("#111513", "#191e1b", "#222825", "#0c1b16")}


@pytest.mark.parametrize(
    "colour", ["#ffff00", "#ffffff", "#000000", "#1f5c4d", "#c2410c", "#0000ff", "#808080", "#00ff88"]
)
def test_every_colour_reads_in_light_and_dark(colour: str) -> None:
    for pair in re.findall(r"light-dark\((#[0-9a-f]{6}),(#[0-9a-f]{6})\)", stylesheet(colour)):
        for shade, grounds in zip(pair, GROUNDS.values(), strict=True):
            assert min(contrast(shade, ground) for ground in grounds) >= 4.5


@pytest.mark.parametrize("colour", ["", "red", "#12", "#1f5c4d}body{display:none}", "url(//evil)"])
def test_what_is_no_colour_gives_our_own(colour: str) -> None:
    assert stylesheet(colour) == stylesheet("#1f5c4d")
