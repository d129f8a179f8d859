"""When do taxes and contributions leave the account, and how much? Computed from the law's calendar and her own books.

VAT comes from her invoices; what the state reckons (social security, withholding tax, prepayments, her own
contributions) comes from what she paid before, on the days of norms/calendar.toml. Nothing here is filed or advised.
"""

from houvast.cash.taxes.payments import tax_payments
from houvast.cash.taxes.planned import Planned
from houvast.cash.taxes.reserve import regularisation_reserve
from houvast.cash.taxes.rhythm import vat_rhythm

__all__ = ["Planned", "regularisation_reserve", "tax_payments", "vat_rhythm"]
