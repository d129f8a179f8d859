"""What a document in the house style says: texts as they are printed. No place for cost or margin.

Amounts, dates and percentages are strings already. Whatever is empty is not printed.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from houvast.facts.text import Language

HouseKind = Literal["quote", "invoice", "letter"]
HouseLineKind = Literal["article", "text", "heading", "subtotal", "option"]


class HouseParty(NamedTuple):
    """The firm or the customer: a name, an address in lines, how to reach it, and what stands in the footer."""

    name: str
    address: tuple[str, ...] = ()
    contact: tuple[str, ...] = ()
    footer: tuple[str, ...] = ()


class HouseLine(NamedTuple):
    """One line. A heading and a text have a text only; an option is outside the total and says so."""

    kind: HouseLineKind = "article"
    nr: str = ""
    text: str = ""
    description: str = ""
    quantity: str = ""
    price: str = ""
    vat: str = ""
    total: str = ""


class HouseRow(NamedTuple):
    """A row of a small table: what it is, and how much. `strong` for what decides."""

    label: str
    amount: str
    note: str = ""
    strong: bool = False


class HouseColumns(NamedTuple):
    """Which columns the lines have: a quote with prices per group leaves the price out."""

    nr: bool = True
    quantity: bool = True
    price: bool = True
    vat: bool = True
    total: bool = True


ALL_COLUMNS = HouseColumns()


@dataclass(frozen=True, slots=True)
class HouseDocument:
    """One document. `facts` stand under the heading ('Datum', '24/11/2026'); texts may have several paragraphs.

    `accent` is '#1f5c4d'; `logo` a PNG or JPEG; `attachment` the UBL of an invoice. `dated` is the date in the file
    itself, so that the same document gives the same bytes.
    """

    kind: HouseKind
    heading: str
    firm: HouseParty
    customer: HouseParty
    dated: date
    language: Language = "nl"
    subject: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    introduction: str = ""
    lines: tuple[HouseLine, ...] = ()
    columns: HouseColumns = ALL_COLUMNS
    options: tuple[HouseLine, ...] = ()
    totals: tuple[HouseRow, ...] = ()
    vat: tuple[tuple[str, str, str], ...] = ()
    """Per rate: '21 %', what it is on, and how much."""
    schedule: tuple[HouseRow, ...] = ()
    payment: tuple[tuple[str, str], ...] = ()
    """How to pay: ('IBAN', 'BE68...'), ('Mededeling', '+++...+++')."""
    qr: str = ""
    """The text of a payment QR code, printed as a code."""
    legal: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    notes: str = ""
    sign: bool = False
    signer: str = ""
    accent: str = "#1f5c4d"
    logo: bytes = b""
    attachment: bytes = b""
    attachment_name: str = "ubl.xml"
