"""When the product starts: reading learns what the week wants ready, simplicity where what comes back is told."""

from django.apps import AppConfig


class WeekConfig(AppConfig):
    """The week."""

    name = "houvast.week"

    def ready(self) -> None:
        """Once per process, when every room is known."""
        from houvast.inbox.tasks import prepare  # noqa: PLC0415 models are ready only now
        from houvast.indicators.store import duties_from  # noqa: PLC0415
        from houvast.week.store import duties, warm  # noqa: PLC0415

        prepare(warm)
        duties_from(duties)
