"""What we ask about parties: which payment is for which invoice, who pays for others, who is one and the same."""

from collections import defaultdict
from datetime import date
from decimal import Decimal

from houvast.facts.answers import CONFLICT, IN_BETWEEN, MERGE, NO, PAIR, YES, pair_subject
from houvast.facts.ledger import Conflict, Invoice, Ledger, Movement, Pair, Party, Version
from houvast.facts.money import CENT, ZERO
from houvast.facts.once import once_per_ledger
from houvast.facts.own import NoOwn
from houvast.facts.party import plain_name
from houvast.facts.question import Option, Question
from houvast.facts.text import Sentence, Text
from houvast.facts.wording import money
from houvast.norms import Norms
from houvast.norms.payees import load_payees
from houvast.parties.texts import TEXTS

_YES_NO = (Option(YES, TEXTS["parties.yes"]), Option(NO, TEXTS["parties.no"]))
_PAYMENTS_OF_A_HABIT = 3
_SUREST = ("kbo", "vat", "iban", "name")


def questions(ledger: Ledger, own: NoOwn, today: date, norms: Norms) -> tuple[Question, ...]:  # noqa: ARG001
    """Doubtful pairs, invoices with two versions, payers in between, names that may be one; most valuable first."""
    return _asked(ledger)


@once_per_ledger
def _asked(ledger: Ledger) -> tuple[Question, ...]:
    found = [_pair_question(ledger, pair) for pair in ledger.pairs if pair.state == "asked"]
    asked = [question for question in found if question is not None]
    asked += [*_conflicts(ledger), *_in_between(ledger), *_same(ledger)]
    return tuple(sorted(asked, key=lambda question: (-question.value_euro, question.kind, question.subject)))


def _pair_question(ledger: Ledger, pair: Pair) -> Question | None:
    """Does this payment (or credit note) belong to this invoice? Both sides are shown."""
    invoice = ledger.invoice_by_key.get(pair.invoice)
    movement = ledger.movement_by_key.get(pair.movement) if pair.movement else None
    credit = ledger.invoice_by_key.get(pair.credit_note) if pair.credit_note else None
    if invoice is None or (movement is None and credit is None):
        return None
    left = _movement_side(movement) if movement else _invoice_side(credit or invoice)
    sources = (*(movement.sources[:1] if movement else ()), *invoice.sources[:1])
    values = {"left": left, "right": _invoice_side(invoice), "amount": pair.amount}
    text = TEXTS["parties.ask_pair" if movement else "parties.ask_credit"]
    return Question(PAIR, pair_subject(pair), text, _YES_NO, abs(pair.amount), values, sources)


def _movement_side(movement: Movement) -> Sentence:
    values = {
        "day": movement.booking_date,
        "amount": movement.amount,
        "name": movement.counterparty_name or movement.counterparty_account or "?",
        "words": movement.structured_reference or movement.communication or "–",
    }
    return Sentence(TEXTS["parties.side_movement"], values)


def _invoice_side(invoice: Invoice) -> Sentence:
    values = {"id": invoice.id, "name": invoice.party_name, "day": invoice.issue_date, "amount": invoice.payable}
    return Sentence(TEXTS["parties.side_credit" if invoice.is_credit_note else "parties.side_invoice"], values)


def _conflicts(ledger: Ledger) -> list[Question]:
    """An invoice of which two files state different amounts: which counts? Worth what lies between them."""
    by_key = ledger.invoice_by_key
    return [_conflict_question(one, by_key[one.invoice]) for one in ledger.conflicts if one.invoice in by_key]


def _conflict_question(conflict: Conflict, invoice: Invoice) -> Question:
    versions = conflict.versions
    payable = [version.payable for version in versions]
    options = tuple(Option(version.value, _amounts(version)) for version in versions)
    values = {
        "id": invoice.id,
        "name": invoice.party_name,
        "day": invoice.issue_date,
        "left": _version_side(versions[0]),
        "right": _version_side(versions[1]),
    }
    sources = tuple(version.source for version in versions)
    # equal amounts to pay may still hide other VAT: a cent's worth, so that it is asked at all
    value = max(max(payable) - min(payable), CENT)
    return Question(CONFLICT, conflict.subject, TEXTS["parties.ask_conflict"], options, value, values, sources)


def _version_side(version: Version) -> Sentence:
    values = {"file": version.source.name, "amounts": Sentence(_amounts(version))}
    return Sentence(TEXTS["parties.side_version"], values)


def _amounts(version: Version) -> Text:
    """'€ 121,00 (btw € 21,00)', in the document's own currency."""
    nl, en = (
        [money(amount, version.currency, language) for amount in (version.payable, version.vat)]
        for language in ("nl", "en")
    )
    return Text(f"{nl[0]} (btw {nl[1]})", f"{en[0]} (VAT {en[1]})")


def _in_between(ledger: Ledger) -> list[Question]:
    """Payers with several payments and not one invoice: bike leasing, insurer, platform. Asked once.

    Who collects taxes and contributions gives back what was hers, and pays for nobody.
    """
    payees = load_payees()
    paired = ledger.pairs_by_movement
    received: dict[str, list[Movement]] = defaultdict(list)
    accounts = {account.number for account in ledger.accounts}
    names = {plain_name(name) for name in (ledger.firm.name, *(one.holder for one in ledger.accounts)) if name}

    def _is_us(movement: Movement) -> bool:
        return movement.counterparty_account in accounts or plain_name(movement.counterparty_name or "") in names

    for movement in ledger.movements:
        if movement.amount <= 0 or movement.kind != "transfer" or movement.key in paired:
            continue
        if payees.kind_of(movement.counterparty_account, movement.counterparty_name) is not None:
            continue
        if movement.party and not _is_us(movement):
            received[movement.party].append(movement)
    invoiced = {invoice.party for invoice in ledger.invoices if invoice.direction == "sale"}
    found = []
    for party, movements in received.items():
        if len(movements) < _PAYMENTS_OF_A_HABIT or party in invoiced:
            continue
        amount = sum((movement.amount for movement in movements if movement.currency == "EUR"), ZERO)
        found.append(_in_between_question(party, movements, amount))
    return found


def _in_between_question(party: str, movements: list[Movement], amount: Decimal) -> Question:
    last = movements[-1]
    values = {
        "name": last.counterparty_name or last.counterparty_account or party,
        "count": len(movements),
        "amount": amount,
        "day": last.booking_date,
    }
    return Question(IN_BETWEEN, party, TEXTS["parties.ask_in_between"], _YES_NO, amount, values, last.sources[:1])


def _same(ledger: Ledger) -> list[Question]:
    """Two parties of one name, of which at most one has an enterprise number: perhaps one and the same."""
    by_name: dict[str, list[Party]] = defaultdict(list)
    for party in ledger.parties:
        by_name[plain_name(party.name)].append(party)
    found = []
    for parties in by_name.values():
        first, *others = sorted(parties, key=lambda party: (_SUREST.index(_kind(party)), party.key))
        found += [_same_question(ledger, first, other) for other in others if _kind(other) != "kbo"]
    return found


def _kind(party: Party) -> str:
    kind = party.key.partition(":")[0]
    return kind if kind in _SUREST else "name"


def _same_question(ledger: Ledger, stays: Party, goes: Party) -> Question:
    """Yes keeps the surer key; no is kept as the key itself, which merges with nobody."""
    invoices = ledger.invoices_by_party.get(goes.key, ())
    amount = sum((abs(invoice.payable) for invoice in invoices if invoice.currency == "EUR"), ZERO)
    options = (Option(stays.key, TEXTS["parties.yes"]), Option(goes.key, TEXTS["parties.no"]))
    values = {
        "name": goes.name,
        "left": Sentence(TEXTS["parties.side_party"], {"name": stays.name, "known": _known(stays)}),
        "right": Sentence(TEXTS["parties.side_party"], {"name": goes.name, "known": _known(goes)}),
    }
    sources = invoices[-1].sources[:1] if invoices else ()
    return Question(MERGE, goes.key, TEXTS["parties.ask_same"], options, amount, values, sources)


def _known(party: Party) -> str:
    return " · ".join(
        filter(None, (party.enterprise_number or party.vat_number, party.city, party.email, *party.ibans))
    )
