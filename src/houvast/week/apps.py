"""When the product starts, reading in the background learns what the week wants ready."""

from django.apps import AppConfig


class WeekConfig(AppConfig):
    """The week."""

    name = "houvast.week"

    def ready(self) -> None:
        """Once per process, when every room is known."""
        from houvast.inbox.tasks import prepare  # noqa: PLC0415 models are ready only now
        from houvast.week.store import warm  # noqa: PLC0415

        prepare(warm)
