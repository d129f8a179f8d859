"""Every text of this room, whatever part of it says it."""

from typing import Final

from houvast.cash.findings_texts import FINDINGS
from houvast.cash.forecast_texts import TEXTS as FORECAST
from houvast.cash.page_texts import PAGE
from houvast.cash.payments_texts import TEXTS as PAYMENTS
from houvast.cash.recurring_texts import TEXTS as RECURRING
from houvast.cash.scenarios_texts import TEXTS as SCENARIOS
from houvast.cash.what_if_texts import WHAT_IF
from houvast.facts.text import Text

TEXTS: Final[dict[str, Text]] = {**PAYMENTS, **RECURRING, **FORECAST, **PAGE, **WHAT_IF, **SCENARIOS, **FINDINGS}
