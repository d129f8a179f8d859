"""When the product starts: reading learns what the week wants ready, simplicity where what comes back is told."""

from django.apps import AppConfig


class WeekConfig(AppConfig):
    """The week."""

    name = "houvast.week"

    def ready(self) -> None:
        """Once per process, when every room is known."""
        from houvast.inbox.tasks import prepare  # noqa: PLC0415 models are ready only now
        from houvast.week.store import hand_in, warm  # noqa: PLC0415

        prepare(warm)
        hand_in()
