"""What a payer puts on a transfer, and how a bank names the payer: never quite as the invoice does."""

from random import Random

from houvast.demo.dice import dice, happens, pick
from houvast.demo.identity import iban, printed_communication
from houvast.facts.invoice import InvoiceDocument
from houvast.facts.party import PartyRef

_OWN_WORDS = ("betaling factuur", "uw factuur", "zoals afgesproken", "bedankt voor het mooie werk", "werken", "saldo")
_NUMBER_FORMS = ("factuur {}", "{}", "fact {}", "Factuurnr {} ", "betaling {}", "F {}", "FACTUUR {} DD {}")
_TYPED = ("{}", "{}", "*** {} ***", "OGM {}", "betaling {}")


def account_of(party: PartyRef) -> str:
    """The account a customer pays from: private persons of one name live in more than one street."""
    if party.vat_number:
        return iban(party.name, party.country or "BE")
    return iban(f"{party.name} {party.street}")


def bank_name(party: PartyRef) -> str:
    """The payer as the bank writes it, the same every time: in capitals, with a legal form, the last name first."""
    rng = dice("bank name", party.name, party.street)
    if party.vat_number:
        if party.country != "BE":
            return party.name.upper()
        form = rng.choice(("BV", "NV", "BV", "VOF"))
        return pick(rng, ((party.name, 4), (party.name.upper(), 3), (f"{party.name.upper()} {form}", 3)))
    first, _, last = party.name.partition(" ")
    together = f"{last} {first} - {rng.choice(('Maes', 'Wouters', 'Leys', 'Adams'))} {rng.choice(('An', 'Jo', 'Leen'))}"
    return pick(
        rng,
        (
            (party.name, 5),
            (party.name.upper(), 2),
            (f"{last} {first}", 2),
            (f"{last} {first}".upper(), 1),
            (together, 1),
        ),
    )


def communication(document: InvoiceDocument, structured: float, rng: Random) -> tuple[str | None, str | None, str]:
    """Structured communication, free text, and what kind it is; `structured` is the chance of a right one."""
    digits = document.payment_reference or ""
    if happens(rng, structured):
        return digits, None, "structured"
    how = pick(rng, (("number", 62.0), ("typed", 12.0), ("words", 10.0), ("nothing", 5.0), ("typo", 11.0)))
    if how == "number":
        return None, rng.choice(_NUMBER_FORMS).format(document.id, f"{document.issue_date:%d.%m.%Y}"), how
    if how == "typed":
        printed = printed_communication(digits)
        form = rng.choice(_TYPED)
        return None, form.format(printed.strip("+") if "***" in form else printed), how
    if how == "words":
        return None, rng.choice(_OWN_WORDS), how
    if how == "nothing":
        return None, None, how
    return None, _with_typo(document.id if happens(rng, 0.6) else printed_communication(digits), rng), how


def _with_typo(text: str, rng: Random) -> str:
    """Two neighbouring digits swapped, or one left out."""
    digits = [at for at in range(1, len(text)) if text[at].isdigit() and text[at - 1].isdigit()]
    at = rng.choice(digits)
    if happens(rng, 0.5):
        return text[: at - 1] + text[at] + text[at - 1] + text[at + 1 :]
    return text[:at] + text[at + 1 :]
