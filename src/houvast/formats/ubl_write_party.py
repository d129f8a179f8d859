"""A party as Peppol BIS 3 writes it: its electronic address, names, address and numbers."""

from lxml import etree

from houvast.facts.party import PartyRef, plain_name
from houvast.formats.ubl_write_parts import add

# Electronic address schemes for a VAT number, per country (Peppol EAS code list).
_VAT_SCHEMES = {
    "AT": "9914",
    "BE": "9925",
    "DE": "9930",
    "ES": "9920",
    "FR": "9957",
    "GB": "9932",
    "IE": "9935",
    "IT": "9906",
    "LU": "9938",
    "NL": "9944",
    "PL": "9945",
    "PT": "9946",
}


def add_party(root: etree._Element, role: str, party: PartyRef, *, with_vat: bool) -> None:
    """A seller or buyer. Without VAT number where the document lies outside VAT (BR-O-02)."""
    element = add(add(root, f"cac:{role}"), "cac:Party")
    _add_endpoint(element, party)
    add(add(element, "cac:PartyName"), "cbc:Name", party.name)
    _add_address(element, party)
    if party.vat_number and with_vat:
        registration = add(element, "cac:PartyTaxScheme")
        add(registration, "cbc:CompanyID", party.vat_number)
        add(add(registration, "cac:TaxScheme"), "cbc:ID", "VAT")
    _add_legal_entity(element, party, "RegistrationName")
    if party.phone or party.email:
        contact = add(element, "cac:Contact")
        if party.phone:
            add(contact, "cbc:Telephone", party.phone)
        if party.email:
            add(contact, "cbc:ElectronicMail", party.email)


def add_payee(root: etree._Element, party: PartyRef) -> None:
    """Who is paid when that is not the seller: a factor."""
    element = add(root, "cac:PayeeParty")
    add(add(element, "cac:PartyName"), "cbc:Name", party.name)
    if party.enterprise_number:
        _add_legal_entity(element, party, None)


def _add_endpoint(element: etree._Element, party: PartyRef) -> None:
    if party.enterprise_number:
        add(element, "cbc:EndpointID", party.enterprise_number, schemeID="0208")
    elif party.vat_number and party.vat_number[:2] in _VAT_SCHEMES:
        add(element, "cbc:EndpointID", party.vat_number, schemeID=_VAT_SCHEMES[party.vat_number[:2]])
    else:  # somebody without numbers, a private person: 0193 is the free identifier of UBL.BE
        add(
            element,
            "cbc:EndpointID",
            party.email or plain_name(party.name).replace(" ", "-") or "onbekend",
            schemeID="0193",
        )


def _add_address(element: etree._Element, party: PartyRef) -> None:
    address = add(element, "cac:PostalAddress")
    for name, text in (("StreetName", party.street), ("CityName", party.city), ("PostalZone", party.postal_code)):
        if text:
            add(address, f"cbc:{name}", text)
    add(add(address, "cac:Country"), "cbc:IdentificationCode", party.country or "BE")


def _add_legal_entity(element: etree._Element, party: PartyRef, name: str | None) -> None:
    entity = add(element, "cac:PartyLegalEntity")
    if name:
        add(entity, f"cbc:{name}", party.name)
    if party.enterprise_number:
        add(entity, "cbc:CompanyID", party.enterprise_number, schemeID="0208")
