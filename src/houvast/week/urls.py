"""The one page, the questions, and where a figure comes from."""

from django.urls import path

from houvast.week import views

app_name = "week"
urlpatterns = [
    path("", views.page, name="page"),
    path("rekenen/", views.working, name="working"),
    path("vragen/", views.questions, name="questions"),
    path("vragen/antwoord/", views.answer, name="answer"),
    path("vragen/terug/", views.take_back, name="take_back"),
    path("waarom/<str:room>/<path:key>/", views.why, name="why"),
]
