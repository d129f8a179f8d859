"""A sheet remembers by which answer of hers it was read."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("books", "0001_first")]

    operations = [
        migrations.AddField(model_name="sheet", name="given", field=models.TextField(blank=True, default="")),
    ]
