"""The drawing of the thirteen weeks."""

from houvast.cash.forecast.values import Forecast
from houvast.charts.svg import Chart
from houvast.facts.text import Language


def fan_chart(forecast: Forecast | None, language: Language) -> Chart | None:  # noqa: ARG001
    """The band of the next thirteen weeks; None while it is too early."""
    return None
