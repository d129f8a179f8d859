"""What the owner fills in on the page of a party."""

from django import forms


class PaidInCash(forms.Form):
    """An invoice that was paid without the bank, and the day."""

    invoice = forms.CharField(max_length=500)
    day = forms.DateField(input_formats=["%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y"])
