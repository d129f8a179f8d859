"""What a customer may send behind the link. Every complaint is a key of our own texts."""

from collections.abc import Mapping

from django import forms

from houvast.quotes.values import LOST_REASONS, LostReason

NAME, TEXT = 120, 2000
REASONS: tuple[LostReason, ...] = tuple(one for one in LOST_REASONS if one != "no_answer")
"""What a customer may say; that she gave no answer is not hers to say."""


def _wrong(key: str) -> Mapping[str, str]:
    codes = ("required", "max_length", "invalid", "invalid_choice", "null_characters_not_allowed")
    return dict.fromkeys(codes, key)


class Yes(forms.Form):
    """A name and an e-mail address."""

    name = forms.CharField(max_length=NAME, error_messages=_wrong("quotes.link_name_wrong"))
    email = forms.EmailField(max_length=254, error_messages=_wrong("quotes.link_email_wrong"))
    agree = forms.BooleanField(required=False)


class No(forms.Form):
    """A reason, and words if she wants."""

    reason = forms.ChoiceField(
        choices=[(one, one) for one in REASONS], error_messages=_wrong("quotes.link_reason_missing")
    )
    text = forms.CharField(max_length=TEXT, required=False, error_messages=_wrong("quotes.link_text_wrong"))


class Question(forms.Form):
    """A question."""

    question = forms.CharField(max_length=TEXT, error_messages=_wrong("quotes.link_question_missing"))
