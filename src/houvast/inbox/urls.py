"""Files in, one batch, and an original out again."""

from django.urls import path, register_converter

from houvast.inbox import views


class Fingerprint:
    """A sha256 in hexadecimal."""

    regex = "[0-9a-f]{64}"

    def to_python(self, value: str) -> str:
        """As it stands."""
        return value

    def to_url(self, value: str) -> str:
        """As it stands."""
        return value


class LayoutFingerprint(Fingerprint):
    """What the columns of a sheet are known by."""

    regex = "[0-9a-f]{16}"


register_converter(Fingerprint, "sha256")
register_converter(LayoutFingerprint, "layout")

app_name = "inbox"
urlpatterns = [
    path("bestanden/", views.page, name="page"),
    path("bestanden/hoe/", views.how, name="how"),
    path("bestanden/kolommen/<layout:layout>/", views.columns, name="columns"),
    path("bestanden/kolommen/<layout:layout>/vergeet/", views.forget_columns, name="forget_columns"),
    path("bestanden/<int:number>/", views.batch, name="batch"),
    path("bestanden/<int:number>/stand/", views.progress, name="progress"),
    path("bestanden/<int:number>/bewaar/", views.keep, name="keep"),
    path("bestanden/<int:number>/ongedaan/", views.undo, name="undo"),
    path("origineel/<sha256:fingerprint>/", views.original, name="original"),
]
