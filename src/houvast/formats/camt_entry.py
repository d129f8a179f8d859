"""One entry of a CAMT statement. The entry's own amount and direction are the truth; its details only explain.

A reversal (RvslInd) already carries the direction the money really went, so nothing is flipped; only who stands on the
other side turns round.
"""

from datetime import date
from decimal import Decimal

from houvast.facts.bank import Entry, EntryDetail
from houvast.formats.camt_kind import kind_of_entry
from houvast.formats.reading import Trouble
from houvast.formats.reference import is_ogm, reference_in, reference_of
from houvast.formats.xml_table import Each, Table, Values
from houvast.formats.xml_values import bare, day, money, true, words

UNDATED = date.min  # until the statement's own day is known, which comes after its entries

_WHOLE_PIECE = 140  # a communication is cut into pieces of 140 characters
_NOT_PROVIDED = frozenset({"NOTPROVIDED", "NOT PROVIDED", "NONREF"})

_PARTIES = tuple(
    (f"RltdPties/{side}{path}", field, convert)
    for side, role in (("Dbtr", "debtor"), ("Cdtr", "creditor"))
    for path, field, convert in (
        ("/Nm", role, words),
        ("/Pty/Nm", role, words),
        ("Acct/Id/IBAN", f"{role}_account", bare),
        ("Acct/Id/BBAN", f"{role}_account", bare),
        ("Acct/Id/PrtryAcct/Id", f"{role}_account", bare),
        ("Acct/Id/Othr/Id", f"{role}_account", bare),
    )
)
_DETAIL = Table(
    (
        ("Refs/AcctSvcrRef", "bank_reference", words),
        ("Refs/EndToEndId", "end_to_end_id", words),
        ("Refs/MndtId", "mandate", words),
        ("Amt", "amount", money),
        ("CdtDbtInd", "direction", bare),
        ("AmtDtls/TxAmt/Amt", "transaction_amount", money),
        ("AmtDtls/InstdAmt/Amt", "instructed_amount", money),
        ("AmtDtls/InstdAmt/Amt/@Ccy", "instructed_currency", bare),
        *_PARTIES,
        ("RltdPties/UltmtDbtr/Nm", "ultimate_debtor", words),
        ("RltdPties/UltmtDbtr/Pty/Nm", "ultimate_debtor", words),
        ("RltdPties/UltmtCdtr/Nm", "ultimate_creditor", words),
        ("RltdPties/UltmtCdtr/Pty/Nm", "ultimate_creditor", words),
        ("RltdPties/Cdtr/Id/PrvtId/Othr/Id", "creditor_id", bare),
        ("RltdPties/Cdtr/Pty/Id/PrvtId/Othr/Id", "creditor_id", bare),
        ("RmtInf/Ustrd", "texts", Each(str)),
        ("RmtInf/Strd/CdtrRefInf/Ref", "references", Each(words)),
        ("RmtInf/Strd/CdtrRefInf/CdtrRef", "references", Each(words)),  # version 1
        ("RmtInf/Strd/RfrdDocInf/Nb", "documents", Each(words)),
        ("RmtInf/Strd/RfrdDocInf/RfrdDocNb", "documents", Each(words)),  # version 1
        ("RmtInf/Strd/AddtlRmtInf", "documents", Each(words)),
        ("AddtlTxInf", "info", words),
    )
)
ENTRY = Table(
    (
        ("Amt", "amount", money),
        ("Amt/@Ccy", "currency", bare),
        ("CdtDbtInd", "direction", bare),
        ("RvslInd", "reversal", true),
        ("Sts", "status", bare),
        ("Sts/Cd", "status", bare),
        ("BookgDt/Dt", "booking_date", day),
        ("BookgDt/DtTm", "booking_date", day),
        ("ValDt/Dt", "value_date", day),
        ("ValDt/DtTm", "value_date", day),
        ("AcctSvcrRef", "bank_reference", words),
        ("BkTxCd/Domn/Cd", "domain", bare),
        ("BkTxCd/Domn/Fmly/Cd", "family", bare),
        ("BkTxCd/Domn/Fmly/SubFmlyCd", "sub_family", bare),
        ("BkTxCd/Prtry/Cd", "proprietary", bare),
        ("NtryDtls/Btch/NbOfTxs", "batch_count", bare),
        ("NtryDtls/TxDtls", "details", Each(_DETAIL)),
        ("TxDtls", "details", Each(_DETAIL)),  # version 1
        ("AddtlNtryInf", "info", words),
    )
)


def entry_of(values: Values, place: str, troubles: list[Trouble]) -> Entry | None:
    """The entry that its fields make, or None (with a trouble) without amount or direction."""
    amount = _signed(values, place, troubles)
    if amount is None:
        return None
    get = values.get
    details = get("details", [])
    reversal = get("reversal", False)
    alone = details[0] if len(details) == 1 and get("batch_count") in (None, "0", "1") else {}
    name, account = counterparty(alone, incoming=(amount > 0) is not reversal)
    reference, communication = reference_and_words(alone)
    instructed, currency = alone.get("instructed_amount"), alone.get("instructed_currency")
    foreign = instructed is not None and currency not in (None, get("currency"))
    return Entry(
        get("booking_date") or get("value_date") or UNDATED,
        amount,
        get("value_date"),
        get("bank_reference") or alone.get("bank_reference"),
        name,
        account,
        reference,
        communication or alone.get("info") or (None if reference else get("info")),
        kind_of_entry(values),
        _bank_code(values),
        alone.get("mandate"),
        alone.get("creditor_id"),
        _provided(alone.get("end_to_end_id")),
        reversal,
        currency if foreign else None,
        instructed if foreign else None,
        () if alone else tuple(_detail(each, amount, reversal=reversal) for each in details),
        place,
    )


def _signed(values: Values, place: str, troubles: list[Trouble]) -> Decimal | None:
    amount: Decimal | None = values.get("amount")
    if amount is None:
        troubles.append(Trouble("camt_entry_without_amount", place))
        return None
    direction = values.get("direction")
    if direction is None:
        said = {each.get("direction") for each in values.get("details", ())}
        direction = said.pop() if len(said) == 1 else None
    if direction == "DBIT":
        return -amount
    if direction == "CRDT" or amount < 0:
        return amount
    troubles.append(Trouble("camt_no_direction", place))
    return None


def counterparty(detail: Values, *, incoming: bool) -> tuple[str | None, str | None]:
    """Name and account of the other side: who paid when money came in, who was paid when it went out.

    For money that comes back the sides stay those of the first payment, so the caller turns `incoming` round.
    """
    role, other = ("debtor", "creditor") if incoming else ("creditor", "debtor")
    get = detail.get
    if get(role) or get(f"{role}_account") or get(f"ultimate_{role}"):
        return get(role) or get(f"ultimate_{role}"), _account(get(f"{role}_account"))
    return get(other) or get(f"ultimate_{other}"), _account(get(f"{other}_account"))


def reference_and_words(detail: Values) -> tuple[str | None, str | None]:
    """The one structured communication whose check holds, and everything else that was said, invoice numbers too.

    Several references on one entry stay text: one payment for several invoices.
    """
    stated = detail.get("references", [])
    holding = {reference for text in stated if (reference := _reference(text))}
    text = joined(detail.get("texts", []))
    said = [text] if text else []
    said += detail.get("documents", [])
    if len(holding) == 1:
        return holding.pop(), " ".join(said) or None
    said = [*stated, *said]
    if not holding and text:
        if only := reference_of(text):
            return only, " ".join(each for each in said if each != text) or None
        return reference_in(text), " ".join(said)
    return None, " ".join(said) or None


def _reference(text: str) -> str | None:
    """As `reference_of`; twelve bare digits, the way most banks write them, are only checked."""
    if len(text) == 12 and text.isdigit():
        return text if is_ogm(text) else None
    return reference_of(text)


def joined(pieces: list[str]) -> str:
    """A communication out of its pieces: a full piece was cut, so nothing comes between; else a space."""
    text = last = ""
    for piece in pieces:
        text += piece if not text or len(last) >= _WHOLE_PIECE else f" {piece.strip()}"
        last = piece
    return text.strip()


def _detail(values: Values, entry_amount: Decimal, *, reversal: bool) -> EntryDetail:
    """One part of a collective entry, signed like the entry unless it says otherwise."""
    amount = values.get("amount") or values.get("transaction_amount") or Decimal(0)
    direction = values.get("direction") or ("CRDT" if entry_amount > 0 else "DBIT")
    name, account = counterparty(values, incoming=(direction == "CRDT") is not reversal)
    reference, communication = reference_and_words(values)
    return EntryDetail(
        -amount if direction == "DBIT" else amount,
        name,
        account,
        reference,
        communication or values.get("info"),
        _provided(values.get("end_to_end_id")),
    )


def _bank_code(values: Values) -> str | None:
    """The bank's code as it gives it: PMNT/RCDT/ESCT, else its own."""
    domain = values.get("domain")
    if domain is None:
        return values.get("proprietary")
    return f"{domain}/{values.get('family', '')}/{values.get('sub_family', '')}"


def _account(number: str | None) -> str | None:
    return number.upper() if number else None


def _provided(text: str | None) -> str | None:
    return None if text is None or text.upper() in _NOT_PROVIDED else text
