"""How are we doing: the seven figures, one of them, and what stands behind them."""

from django.urls import path

from houvast.indicators.views import beliefs, figures, margins, peers, simplicity

app_name = "indicators"
urlpatterns = [
    path("cijfers/", figures.page, name="figures"),
    path("cijfers/zoals-de-jouwe/", peers.page, name="peers"),
    path("cijfers/zoals-de-jouwe/dossier/", peers.give, name="peers_give"),
    path("cijfers/zoals-de-jouwe/grootte/", peers.size, name="peers_size"),
    path("cijfers/zoals-de-jouwe/weg/", peers.forget, name="peers_forget"),
    path("cijfers/klopt-mijn-beeld/", beliefs.page, name="beliefs"),
    path("cijfers/klopt-mijn-beeld/<str:which>/", beliefs.belief, name="belief"),
    path("cijfers/klopt-mijn-beeld/<str:which>/gok/", beliefs.keep, name="guess"),
    path("cijfers/eenvoud/", simplicity.page, name="simplicity"),
    path("cijfers/eenvoud/wie-vroeg/", simplicity.asked_by, name="asked_by"),
    path("cijfers/eenvoud/prioriteiten/", simplicity.priorities, name="priorities"),
    path("cijfers/klanten-en-producten/", margins.page, name="margins"),
    path("cijfers/<str:key>/", figures.figure, name="figure"),
    path("cijfers/<str:key>/nieuw-niveau/", figures.new_level, name="new_level"),
]
