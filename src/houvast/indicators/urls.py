"""How are we doing: the seven figures, one of them, and what stands behind them."""

from django.urls import path

from houvast.indicators.views import figures

app_name = "indicators"
urlpatterns = [
    path("cijfers/", figures.page, name="figures"),
    path("cijfers/<str:key>/", figures.figure, name="figure"),
]
