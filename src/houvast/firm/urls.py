"""Signing in, the kind of business, settings, the phone, and notes."""

from django.urls import path

from houvast.firm.views import door, kind, notes, people, settings

app_name = "firm"
urlpatterns = [
    path("welkom/", door.first, name="first"),
    path("aanmelden/", door.sign_in, name="sign_in"),
    path("afmelden/", door.sign_out, name="sign_out"),
    path("binnen/<str:token>/", door.enter, name="enter"),
    path("taal/", door.language, name="language"),
    path("onthoud/", notes.page, name="notes"),
    path("onthoud/<int:pk>/weg/", notes.erase, name="erase_note"),
    path("zaak/", kind.page, name="kind"),
    path("zaak/vragen/", kind.questions, name="kind_questions"),
    path("zaak/zelf/", kind.override, name="override_kind"),
    path("zaak/mensen/", people.page, name="people"),
    path("zaak/mensen/bewaar/", people.keep, name="keep_person"),
    path("zaak/mensen/weg/", people.remove, name="drop_person"),
    path("instellingen/", settings.page, name="settings"),
    path("instellingen/wachtwoord/", settings.password, name="password"),
    path("instellingen/mensen/", settings.add_person, name="add_person"),
    path("instellingen/mensen/<int:pk>/", settings.change_person, name="change_person"),
    path("instellingen/mensen/<int:pk>/weg/", settings.remove_person, name="remove_person"),
    path("instellingen/telefoon/", settings.phone, name="phone"),
]
