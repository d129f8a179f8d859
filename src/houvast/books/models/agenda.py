"""What a calendar says: events as written; they are expanded per window when they are looked at."""

from django.db import models

from houvast.books.models.scoped import FactTable


class AgendaEvent(FactTable):
    """One event. `begin` and `end` are ISO text: a day for all-day events, else a moment in UTC."""

    uid = models.TextField()
    summary = models.TextField()
    begin = models.TextField()
    end = models.TextField()
    raw = models.TextField()
    timezones = models.TextField(default="", blank=True)
    calendar = models.TextField(null=True)
    calendar_zone = models.TextField(null=True)
    recurs = models.BooleanField(default=False)
    recurrence_id = models.TextField(null=True)
    cancelled = models.BooleanField(default=False)
    transparent = models.BooleanField(default=False)
    declined = models.BooleanField(default=False)
    attendees = models.IntegerField(default=0)
    categories = models.TextField(default="[]")
    location = models.TextField(null=True)
    modified = models.TextField(null=True)
    sequence = models.IntegerField(default=0)

    class Meta(FactTable.Meta):
        db_table = "agenda_event"
