"""What the owner fills in among the questions."""

from decimal import Decimal

from django import forms

from houvast.firm.typed import amount_of


class OpeningBalanceForm(forms.Form):
    """What stood on an account, at the end of which day."""

    amount = forms.CharField(max_length=40)
    day = forms.DateField(input_formats=["%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y"])

    def clean_amount(self) -> Decimal:
        """The amount as she types it: 1.234,56."""
        found = amount_of(self.cleaned_data["amount"])
        if found is None:
            raise forms.ValidationError("week.opening_bad")
        return found
