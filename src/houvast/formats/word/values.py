"""What goes into her Word file: texts as they are printed, by the names of names.py. No place for cost or margin.

Amounts, dates and percentages are strings already: the caller says how they read. An empty string is 'nothing', and
what stands around it in the file vanishes with it.
"""

from collections.abc import Mapping
from typing import Literal, NamedTuple

WordLineKind = Literal["article", "text", "heading", "subtotal", "option"]


class WordLine(NamedTuple):
    """One line. A text and a heading have a text only, a subtotal a text and a total; an option is outside the total.

    `photo` is a PNG or JPEG; anything else is left out.
    """

    kind: WordLineKind = "article"
    nr: str = ""
    article: str = ""
    text: str = ""
    description: str = ""
    quantity: str = ""
    unit: str = ""
    price: str = ""
    discount: str = ""
    vat: str = ""
    total: str = ""
    photo: bytes = b""


class WordVat(NamedTuple):
    """The VAT of one rate: '6 %', what it is on, and how much."""

    rate: str
    base: str
    amount: str


class WordInstalment(NamedTuple):
    """One part of what is to be paid, and when."""

    text: str
    due: str
    percent: str
    amount: str


class WordValues(NamedTuple):
    """All that one document says. `fields` by the names of `names.FIELDS`, without those of pictures."""

    fields: Mapping[str, str]
    lines: tuple[WordLine, ...] = ()
    vat: tuple[WordVat, ...] = ()
    schedule: tuple[WordInstalment, ...] = ()
    logo: bytes = b""
