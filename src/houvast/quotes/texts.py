"""What the owner reads about quotes: the words of every part, together."""

from typing import Final

from houvast.facts.text import Text
from houvast.quotes.calculation_texts import TEXTS as CALCULATION
from houvast.quotes.findings_texts import TEXTS as FINDINGS
from houvast.quotes.follow_up_texts import TEXTS as FOLLOW_UP
from houvast.quotes.invoice_texts import TEXTS as INVOICE
from houvast.quotes.odd_work_texts import TEXTS as ODD_WORK
from houvast.quotes.pricelist_texts import TEXTS as PRICE_LISTS

TEXTS: Final[dict[str, Text]] = {**CALCULATION, **FINDINGS, **FOLLOW_UP, **INVOICE, **ODD_WORK, **PRICE_LISTS}
