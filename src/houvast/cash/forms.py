"""What the owner fills in about money to come: an amount, a day, a number of hours."""

from datetime import date
from decimal import Decimal

from django import forms

from houvast.cash.forecast.values import PlannedItem
from houvast.firm.typed import amount_of

_DAYS = ["%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y"]
_MOST = Decimal(1_000_000_000)
_FARTHEST = date(2100, 1, 1)


class ItemForm(forms.Form):
    """Money that she knows will move. `away` holds 'uit' or 'in'."""

    label = forms.CharField(max_length=80)
    amount = forms.CharField(max_length=40)
    away = forms.ChoiceField(choices=[("uit", "uit"), ("in", "in")])
    day = forms.DateField(input_formats=_DAYS)
    every = forms.ChoiceField(choices=[("once", "once"), ("month", "month")])
    until = forms.DateField(input_formats=_DAYS, required=False)

    def clean_amount(self) -> Decimal:
        """A positive amount as she types it: 2.500."""
        return positive(self.cleaned_data["amount"])

    def clean_day(self) -> date:
        """A day of this century."""
        day: date = self.cleaned_data["day"]
        if day >= _FARTHEST:
            raise forms.ValidationError("far")
        return day

    @property
    def item(self) -> PlannedItem:
        """What she planned; only after is_valid."""
        given = self.cleaned_data
        sign = -1 if given["away"] == "uit" else 1
        monthly = given["every"] == "month"
        until = given["until"] if monthly else None
        return PlannedItem("", given["label"], sign * given["amount"], given["day"], given["every"], until)


class AmountForm(forms.Form):
    """One amount, which may be left empty."""

    amount = forms.CharField(max_length=40, required=False)

    def clean_amount(self) -> Decimal | None:
        """A positive amount, or None."""
        typed = self.cleaned_data["amount"]
        return positive(typed) if typed.strip() else None


class DayForm(forms.Form):
    """One day, which may be left empty."""

    day = forms.DateField(input_formats=_DAYS, required=False)


class HoursForm(forms.Form):
    """Hours a year; empty takes them away."""

    hours = forms.DecimalField(min_value=0, max_value=10_000, decimal_places=1, required=False)


class DayOfMonthForm(forms.Form):
    """A day of the month; 31 is the last one."""

    day = forms.IntegerField(min_value=1, max_value=31)


def positive(typed: str) -> Decimal:
    """The amount to the cent; ValidationError for what is none, or not above zero."""
    found = amount_of(typed)
    if found is None or not 0 < found < _MOST or found != found.quantize(Decimal("0.01")):
        raise forms.ValidationError("cash.amount_wrong")
    return found
