"""How each Belgian bank names the columns of its export. Pure data; headings are plain (no accents, capitals, signs).

Columns are found by name, never by position: banks add and move columns. Headings seen in real exports, save those of
Keytrade, Argenta, AXA and Wise, which are from memory of their help pages; `GENERAL` reads any other export whose
headings speak for themselves.
"""

from collections.abc import Mapping
from typing import NamedTuple


class Profile(NamedTuple):
    """One bank: the headings that together only this bank has, and per field the heading that holds it.

    Fields: account, holder, currency, number, day, value_day, amount, debit, credit, side, fee, balance, name,
    counterparty, bic, structured, message (several), type, reference, status.
    """

    bank: str
    signature: frozenset[str]
    fields: Mapping[str, tuple[str, ...]]


def _signature(headings: str) -> frozenset[str]:
    return frozenset(headings.split(", "))


def _fields(**headings: str) -> Mapping[str, tuple[str, ...]]:
    return {field: tuple(words.split(", ")) for field, words in headings.items()}


PROFILES: tuple[Profile, ...] = (
    Profile(
        "KBC",
        _signature("rekeningnummer, rubrieknaam, afschriftnummer, saldo, rekeningnummer tegenpartij"),
        _fields(
            account="rekeningnummer", holder="naam", currency="munt", number="afschriftnummer", day="datum",
            value_day="valuta", amount="bedrag", balance="saldo", counterparty="rekeningnummer tegenpartij",
            bic="bic tegenpartij", name="naam tegenpartij", structured="gestructureerde mededeling",
            message="vrije mededeling, omschrijving", type="omschrijving",
        ),
    ),
    Profile(
        "BNP Paribas Fortis",
        _signature("volgnummer, uitvoeringsdatum, valutadatum, type verrichting, tegenpartij"),
        _fields(
            reference="volgnummer", day="uitvoeringsdatum", value_day="valutadatum", amount="bedrag",
            currency="valuta rekening", account="rekeningnummer", type="type verrichting", counterparty="tegenpartij",
            name="naam van de tegenpartij", message="mededeling, details", status="status",
        ),
    ),
    Profile(
        "BNP Paribas Fortis (fr)",
        _signature("no de sequence, date d execution, date valeur, type de transaction, contrepartie"),
        _fields(
            reference="no de sequence", day="date d execution", value_day="date valeur", amount="montant",
            currency="devise du compte", account="numero de compte", type="type de transaction",
            counterparty="contrepartie", name="nom de la contrepartie", message="communication, details",
            status="statut",
        ),
    ),
    Profile(
        "Belfius",
        _signature("rekening, boekingsdatum, transactienummer, rekening tegenpartij, naam tegenpartij bevat"),
        _fields(
            account="rekening", day="boekingsdatum", number="afschriftnummer, rekeninguittrekselnummer",
            counterparty="rekening tegenpartij", name="naam tegenpartij bevat", type="transactie",
            value_day="valutadatum", amount="bedrag", currency="devies", bic="bic", message="mededelingen, transactie",
        ),
    ),
    Profile(
        "Belfius (fr)",
        _signature("compte, date de comptabilisation, numero de transaction, compte contrepartie"),
        _fields(
            account="compte", day="date de comptabilisation", number="numero d extrait",
            counterparty="compte contrepartie", name="nom contrepartie contient", type="transaction",
            value_day="date valeur", amount="montant", currency="devise", bic="bic",
            message="communications, transaction",
        ),
    ),
    Profile(
        "ING",
        _signature("rekeningnummer, naam van de rekening, rekening tegenpartij, omzetnummer, boekingsdatum"),
        _fields(
            account="rekeningnummer", holder="naam van de rekening", counterparty="rekening tegenpartij",
            number="omzetnummer", day="boekingsdatum", value_day="valutadatum", amount="bedrag",
            currency="munteenheid", type="omschrijving", message="bericht, detail van de omzet, omschrijving",
        ),
    ),
    Profile(
        "ING (fr)",
        _signature("numero de compte, nom du compte, compte partie adverse, numero de mouvement, date comptable"),
        _fields(
            account="numero de compte", holder="nom du compte", counterparty="compte partie adverse",
            number="numero de mouvement", day="date comptable", value_day="date valeur", amount="montant",
            currency="devise", type="libelles", message="message, details du mouvement, libelles",
        ),
    ),
    Profile(
        "Triodos",
        _signature("date, account, amount, counterpartyaccount, counterpartyname, transactiontype"),
        _fields(
            account="account", day="date", amount="amount", balance="balance", counterparty="counterpartyaccount",
            bic="bic", name="counterpartyname", type="transactiontype", message="communication",
        ),
    ),
    Profile(
        "Crelan (fr)",
        _signature("date, montant, contrepartie, compte contrepartie, compte donneur d ordre"),
        _fields(
            day="date", amount="montant", balance="solde apres operation", currency="devise", name="contrepartie",
            counterparty="compte contrepartie", type="type d operation", message="communication",
            account="compte donneur d ordre",
        ),
    ),
    Profile(
        "Crelan",
        _signature("datum, bedrag, tegenpartij, rekening tegenpartij, rekening opdrachtgever"),
        _fields(
            day="datum", amount="bedrag", balance="saldo na verrichting, saldo", currency="munt, devies",
            name="tegenpartij", counterparty="rekening tegenpartij", type="type verrichting", message="mededeling",
            account="rekening opdrachtgever",
        ),
    ),
    Profile(
        "Argenta",
        _signature("rekening, boekdatum, valutadatum, referentie, beschrijving, rekening tegenpartij"),
        _fields(
            account="rekening", day="boekdatum", value_day="valutadatum", reference="referentie",
            type="beschrijving", amount="bedrag", currency="munt", counterparty="rekening tegenpartij",
            name="naam tegenpartij", message="mededeling, beschrijving",
        ),
    ),
    Profile(
        "Keytrade",
        _signature("afschrift, datum, valutadatum, rekening, beschrijving, bedrag, munt"),
        _fields(
            number="afschrift", day="datum", value_day="valutadatum", counterparty="rekening",
            message="beschrijving", type="beschrijving", amount="bedrag", currency="munt",
        ),
    ),
    Profile(
        "Keytrade (fr)",
        _signature("extrait, date, date valeur, compte, description, montant, devise"),
        _fields(
            number="extrait", day="date", value_day="date valeur", counterparty="compte", message="description",
            type="description", amount="montant", currency="devise",
        ),
    ),
    Profile(
        "AXA",
        _signature("datum verrichting, datum valuta, bedrag, saldo na verrichting, rekening begunstigde"),
        _fields(
            day="datum verrichting", value_day="datum valuta", amount="bedrag", balance="saldo na verrichting",
            counterparty="rekening begunstigde", name="naam begunstigde", message="mededeling",
            type="type verrichting", currency="munt", account="rekeningnummer",
        ),
    ),
    Profile(
        "Revolut",
        _signature("type, product, started date, completed date, description, amount, fee, state"),
        _fields(
            type="type", day="completed date", message="description", name="description", amount="amount", fee="fee",
            currency="currency", status="state", balance="balance",
        ),
    ),
    Profile(
        "Wise",
        _signature("date, amount, currency, payment reference, running balance, payee name"),
        _fields(
            reference="transferwise id, wise id", day="date", amount="amount", currency="currency",
            message="payment reference, description", name="payee name, payer name, merchant",
            balance="running balance", counterparty="payee account number",
        ),
    ),
)  # fmt: skip

GENERAL = Profile(
    "",
    frozenset(),
    _fields(
        account="rekeningnummer, rekening, eigen rekening, iban, account, account number, compte, numero de compte",
        holder="naam rekening, rekeninghouder, titulaire, account holder",
        currency="munt, valuta, devies, munteenheid, currency, devise, valuta rekening",
        number="afschriftnummer, uittrekselnummer, rekeninguittrekselnummer, statement number, numero d extrait",
        day="datum, boekingsdatum, boekdatum, verrichtingsdatum, uitvoeringsdatum, transactiedatum, date, booking date,"
        " date comptable, date de comptabilisation, date d operation, date operation, transaction date, completed date",
        value_day="valutadatum, valuta datum, datum valuta, value date, date valeur, date de valeur",
        amount="bedrag, bedrag eur, net, amount, montant, montant eur, bedrag in eur, bedrag (eur)",
        debit="debet, af, uit, uitgaven, debit, paid out, withdrawal, withdrawals",
        credit="credit, bij, in, inkomsten, paid in, deposit, deposits",
        side="d/c, debet/credit, af/bij, af bij, debit/credit, sens",
        balance="saldo, saldo na verrichting, balance, running balance, solde, solde apres operation",
        name="naam tegenpartij, tegenpartij, naam van de tegenpartij, partner name, counterparty, counterparty name,"
        " contrepartie, nom de la contrepartie, begunstigde, name",
        counterparty="rekening tegenpartij, rekeningnummer tegenpartij, tegenrekening, iban tegenpartij, bank account,"
        " counterparty account, counterparty iban, compte contrepartie, compte de la contrepartie",
        bic="bic, bic tegenpartij, swift",
        structured="gestructureerde mededeling, communication structuree, structured communication",
        message="mededeling, mededelingen, vrije mededeling, omschrijving, beschrijving, details, detail, label,"
        " communication, communications, description, libelle, message, reference, subject",
        type="type, type verrichting, transactie, transactietype, transaction type, type de transaction, soort",
        reference="transaction id, transactie id, volgnummer, operation number, referentie, unique import id",
        status="status, statut, state",
    ),
)
