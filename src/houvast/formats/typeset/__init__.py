"""A quote, invoice or letter in the house style, as a PDF that lasts: PDF/A-3, tagged, with the UBL invoice inside.

Set by typst with our own template and our own fonts. What people wrote is data and never markup.
"""

from houvast.formats.typeset.document import HouseColumns, HouseDocument, HouseLine, HouseParty, HouseRow
from houvast.formats.typeset.press import house_pdf

__all__ = ["HouseColumns", "HouseDocument", "HouseLine", "HouseParty", "HouseRow", "house_pdf"]
