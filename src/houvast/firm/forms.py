"""What the owner fills in. Every complaint is a text key, so that it reads in her own language and with 'je'."""

from typing import Any

from django import forms

from houvast.firm.access import ROOMS, SECRETS
from houvast.firm.profile import enterprise_number_of
from houvast.firm.store import password_trouble
from houvast.firm.typed import amount_of

_COMPLAINTS = {"required": "firm.required", "max_length": "firm.too_long", "invalid_choice": "firm.required"}


def _text(*, required: bool = True, limit: int = 80) -> forms.CharField:
    return forms.CharField(required=required, max_length=limit, strip=True, error_messages=_COMPLAINTS)


def _secret(*, required: bool = True) -> forms.CharField:
    return forms.CharField(required=required, max_length=200, strip=False, error_messages=_COMPLAINTS)


class _NewPassword(forms.Form):
    """A password that has to be good enough."""

    password = _secret()

    def clean_password(self) -> str:
        """The password, or what is wrong with it."""
        password = str(self.cleaned_data["password"])
        if trouble := password_trouble(password):
            raise forms.ValidationError(trouble)
        return password


class FirstVisit(_NewPassword):
    """A password, and gently her name and that of the firm."""

    name = _text(required=False)
    firm_name = _text(required=False, limit=120)


class SignIn(forms.Form):
    """A name (empty for the owner) and a password."""

    name = _text(required=False)
    password = _secret()


class ChangePassword(_NewPassword):
    """The old one, to know it is her, and the new one."""

    old = _secret()


class FirmSettings(forms.Form):
    """What the firm is: its name and number, whether it charges VAT, and the amount she wants to stay above."""

    name = _text(required=False, limit=120)
    enterprise_number = _text(required=False, limit=20)
    vat_liable = forms.BooleanField(required=False)
    own_minimum = _text(required=False, limit=20)

    def clean_enterprise_number(self) -> str | None:
        """Ten digits, or None where she left it empty."""
        typed = self.cleaned_data["enterprise_number"]
        number = enterprise_number_of(typed) if typed else None
        if typed and number is None:
            raise forms.ValidationError("firm.enterprise_number_wrong")
        return number

    def clean_own_minimum(self) -> Any:
        """The amount as a Decimal, or None where she left it empty."""
        written = self.cleaned_data["own_minimum"]
        if not written:
            return None
        amount = amount_of(written)
        if amount is None or amount < 0:
            raise forms.ValidationError("firm.amount_wrong")
        return amount


class Rooms(forms.Form):
    """What a medewerker may enter and see."""

    rooms = forms.MultipleChoiceField(required=False, choices=[(key, key) for key in ROOMS], error_messages=_COMPLAINTS)
    sees = forms.MultipleChoiceField(
        required=False, choices=[(key, key) for key in SECRETS], error_messages=_COMPLAINTS
    )

    def clean(self) -> dict[str, Any]:
        """A room that shows the bank goes only together with the bank."""
        ticked, sees = self.cleaned_data.get("rooms", []), set(self.cleaned_data.get("sees", []))
        if any(not ROOMS[room].needs <= sees for room in ticked):
            self.add_error("sees", "firm.sees_missing")
        return self.cleaned_data


class NewStaff(_NewPassword, Rooms):
    """Somebody who signs in beside the owner."""

    name = _text()


class Capture(forms.Form):
    """One line to remember."""

    text = _text(limit=1000)
