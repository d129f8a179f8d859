"""What the owner reads about quotes: the words of every part, together."""

from typing import Final

from houvast.facts.text import Text
from houvast.quotes.calculation_texts import TEXTS as CALCULATION
from houvast.quotes.desk_texts import TEXTS as DESK
from houvast.quotes.document_texts import TEXTS as DOCUMENT
from houvast.quotes.editor_texts import TEXTS as EDITOR
from houvast.quotes.findings_texts import TEXTS as FINDINGS
from houvast.quotes.fixed_texts import TEXTS as FIXED
from houvast.quotes.follow_up_texts import TEXTS as FOLLOW_UP
from houvast.quotes.invoice_texts import TEXTS as INVOICE
from houvast.quotes.link_texts import TEXTS as LINK
from houvast.quotes.odd_page_texts import TEXTS as ODD_PAGE
from houvast.quotes.odd_work_texts import TEXTS as ODD_WORK
from houvast.quotes.page_texts import TEXTS as PAGE
from houvast.quotes.pricelist_texts import TEXTS as PRICE_LISTS
from houvast.quotes.results_texts import TEXTS as RESULTS

TEXTS: Final[dict[str, Text]] = {
    **CALCULATION,
    **DESK,
    **DOCUMENT,
    **EDITOR,
    **FINDINGS,
    **FIXED,
    **FOLLOW_UP,
    **INVOICE,
    **LINK,
    **ODD_PAGE,
    **ODD_WORK,
    **PAGE,
    **PRICE_LISTS,
    **RESULTS,
}
