"""What a price list of a supplier says: one value per row, with the row it stands on. Prices in EUR without VAT."""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

ONE = Decimal(1)


class PriceRow(NamedTuple):
    """One article. `gross` and `net` are for `price_unit` units ('per 100'); None where the list does not say.

    `discount` in percent off the gross price, else `discount_group` names the group whose discount counts.
    `labour_minutes` to place one unit, `vat_rate` in percent. `supplier` only where a column names one.
    """

    nr: str
    text: str
    unit: str = ""
    price_unit: Decimal = ONE
    gross: Decimal | None = None
    net: Decimal | None = None
    discount: Decimal | None = None
    discount_group: str = ""
    ean: str = ""
    group: str = ""
    vat_rate: Decimal | None = None
    labour_minutes: Decimal | None = None
    supplier: str = ""
    valid_from: date | None = None
    place: str = ""

    @property
    def priced(self) -> bool:
        """Whether it has a price."""
        return self.gross is not None or self.net is not None


class DiscountRow(NamedTuple):
    """What a supplier takes off the gross price of a discount group, in percent."""

    group: str
    percent: Decimal
    text: str = ""
    place: str = ""
