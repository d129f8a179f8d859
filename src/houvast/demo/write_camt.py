"""Write one statement as camt.053.001.08: balances, entries, and the details of collective ones."""

from collections.abc import Iterator
from decimal import Decimal
from xml.sax.saxutils import escape

from houvast.facts.bank import Balance, Entry, EntryDetail, Statement

_NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"
_CODES = {
    "transfer": ("PMNT", "RCDT", "ESCT"),
    "direct_debit": ("PMNT", "RDDT", "ESDD"),
    "card": ("PMNT", "MCRD", "POSP"),
    "cash": ("PMNT", "CNTR", "CDPT"),
    "charges": ("ACMT", "MDOP", "CHRG"),
    "interest": ("ACMT", "MCOP", "INTR"),
    "loan": ("LDAS", "FTLN", "PPAY"),
}


def camt(statement: Statement) -> bytes:
    """The file with this one statement."""
    assert statement.closing is not None
    assert statement.closing.day is not None
    day = statement.closing.day.isoformat()
    ident = f"{statement.account.number[-6:]}-{statement.closing.day.year}-{statement.number}"
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<Document xmlns="{_NAMESPACE}"><BkToCstmrStmt>',
        f"<GrpHdr><MsgId>{ident}</MsgId><CreDtTm>{day}T21:30:00+01:00</CreDtTm></GrpHdr>",
        f"<Stmt><Id>{ident}</Id><LglSeqNb>{int(statement.number or 1)}</LglSeqNb>",
        f"<CreDtTm>{day}T21:30:00+01:00</CreDtTm>",
        *_account(statement),
        *_balance("OPBD", statement.opening, statement.account.currency),
        *_balance("CLBD", statement.closing, statement.account.currency),
        *(line for entry in statement.entries for line in _entry(entry, statement.account.currency)),
        "</Stmt></BkToCstmrStmt></Document>",
    ]
    return "\n".join(lines).encode()


def _account(statement: Statement) -> Iterator[str]:
    account = statement.account
    yield f"<Acct><Id><IBAN>{account.number}</IBAN></Id><Ccy>{account.currency}</Ccy>"
    yield f"<Ownr><Nm>{escape(account.holder or '')}</Nm></Ownr>"
    yield f"<Svcr><FinInstnId><BICFI>{account.bic or 'DEMOBEB2'}</BICFI></FinInstnId></Svcr></Acct>"


def _balance(code: str, balance: Balance | None, currency: str) -> Iterator[str]:
    if balance is None or balance.day is None:
        return
    yield f"<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp>{_amount(balance.amount, currency)}"
    yield f"<Dt><Dt>{balance.day.isoformat()}</Dt></Dt></Bal>"


def _amount(amount: Decimal, currency: str) -> str:
    side = "DBIT" if amount < 0 else "CRDT"
    return f'<Amt Ccy="{currency}">{abs(amount):.2f}</Amt><CdtDbtInd>{side}</CdtDbtInd>'


def _entry(entry: Entry, currency: str) -> Iterator[str]:
    domain, family, sub = _CODES.get(entry.kind, _CODES["transfer"])
    if entry.kind == "transfer" and entry.amount < 0:
        family = "ICDT"
    yield f"<Ntry>{_amount(entry.amount, currency)}<Sts><Cd>BOOK</Cd></Sts>"
    yield f"<BookgDt><Dt>{entry.booking_date.isoformat()}</Dt></BookgDt>"
    yield f"<ValDt><Dt>{(entry.value_date or entry.booking_date).isoformat()}</Dt></ValDt>"
    yield f"<AcctSvcrRef>{entry.bank_reference}</AcctSvcrRef>"
    yield f"<BkTxCd><Domn><Cd>{domain}</Cd><Fmly><Cd>{family}</Cd><SubFmlyCd>{sub}</SubFmlyCd></Fmly></Domn></BkTxCd>"
    parts = entry.details or (_detail_of(entry),)
    yield f"<NtryDtls>{''.join(_transaction(entry, part, currency) for part in parts)}</NtryDtls></Ntry>"


def _detail_of(entry: Entry) -> EntryDetail:
    return EntryDetail(
        entry.amount,
        entry.counterparty_name,
        entry.counterparty_account,
        entry.structured_reference,
        entry.communication,
        entry.end_to_end_id,
    )


def _transaction(entry: Entry, part: EntryDetail, currency: str) -> str:
    mandate = f"<MndtId>{entry.mandate}</MndtId>" if entry.mandate else ""
    ids = f"<Refs><EndToEndId>{part.end_to_end_id or 'NOTPROVIDED'}</EndToEndId>{mandate}</Refs>"
    return f"<TxDtls>{ids}{_amount(part.amount, currency)}{_other_side(entry, part)}{_remittance(part)}</TxDtls>"


def _other_side(entry: Entry, part: EntryDetail) -> str:
    """Who paid or was paid: the debtor of what came in, the creditor of what went out."""
    if not part.counterparty_name:
        return ""
    role = "Dbtr" if part.amount > 0 else "Cdtr"
    scheme = ""
    if entry.creditor_id:
        number = f"<Othr><Id>{entry.creditor_id}</Id></Othr>"
        scheme = f"<Id><PrvtId>{number}</PrvtId></Id>"
    name = f"<{role}><Pty><Nm>{escape(part.counterparty_name)}</Nm>{scheme}</Pty></{role}>"
    account = part.counterparty_account
    return (
        f"<RltdPties>{name}{f'<{role}Acct><Id><IBAN>{account}</IBAN></Id></{role}Acct>' if account else ''}</RltdPties>"
    )


def _remittance(part: EntryDetail) -> str:
    if part.structured_reference:
        kind = "<Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry><Issr>BBA</Issr></Tp>"
        return f"<RmtInf><Strd><CdtrRefInf>{kind}<Ref>{part.structured_reference}</Ref></CdtrRefInf></Strd></RmtInf>"
    return f"<RmtInf><Ustrd>{escape(part.communication)}</Ustrd></RmtInf>" if part.communication else ""
