"""What the company file of the National Bank says: a firm's own ratios beside the quartiles of its sector."""

from decimal import Decimal
from typing import Literal, NamedTuple

Size = Literal["micro", "small", "medium", "large"]


class Ratio(NamedTuple):
    """One ratio by its number in the list of the bank: her own, and the sector's quartiles; None where not given."""

    code: str
    own: Decimal | None
    low: Decimal | None
    middle: Decimal | None
    high: Decimal | None


class CompanyFile(NamedTuple):
    """One company file. `sector` is the NACE-BEL code as bare digits ('4322'); what the file does not say is None."""

    ratios: tuple[Ratio, ...]
    year: int | None = None
    sector: str | None = None
    size: Size | None = None
    enterprise_number: str | None = None
    name: str | None = None
