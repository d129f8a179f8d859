"""What the owner says the firm is: its name and number, whether it charges VAT, the amount she wants to stay above."""

from datetime import date

from django.db import transaction
from django.db.models import F

from houvast.books.models import Firm, NormOverride
from houvast.books.store import answers, forget_answer, load_ledger, norms, save_answer, set_norm
from houvast.facts.answers import FIRM, NO, OWN_FIRM, VAT_LIABLE, YES
from houvast.facts.question import Answer
from houvast.firm.profile import Profile
from houvast.norms import NoSuchNormError

OWN_MINIMUM = "own_minimum"


def profile(firm: Firm, today: date) -> Profile:
    """The firm as the books know it now, with what she filled in herself."""
    known = load_ledger(firm).firm
    try:
        minimum = norms(firm).value(OWN_MINIMUM, today)
    except NoSuchNormError:
        minimum = None
    return Profile(known.name, known.enterprise_number, vat_liable=known.vat_liable, minimum=minimum)


@transaction.atomic
def keep_profile(firm: Firm, given: Profile, today: date) -> None:
    """Keep what she changed; what she left as it was stays what the books found."""
    now = profile(firm, today)
    if given.name != now.name:
        name_firm(firm, given.name)
    if given.vat_liable != now.vat_liable:
        save_answer(firm, Answer(VAT_LIABLE, FIRM, YES if given.vat_liable else NO))
    if given.enterprise_number != now.enterprise_number:
        _keep_number(firm, given.enterprise_number)
    if given.minimum != now.minimum:
        NormOverride.objects.of(firm).filter(key=OWN_MINIMUM).delete()
        set_norm(firm, OWN_MINIMUM, given.minimum, today)


def name_firm(firm: Firm, name: str) -> None:
    """Give the firm its name."""
    Firm.objects.filter(pk=firm.pk).update(name=name, books_version=F("books_version") + 1)


def _keep_number(firm: Firm, number: str | None) -> None:
    if number:
        save_answer(firm, Answer(OWN_FIRM, FIRM, f"kbo:{number}"))
    elif any(answer.kind == OWN_FIRM for answer in answers(firm)):
        forget_answer(firm, OWN_FIRM, FIRM)
