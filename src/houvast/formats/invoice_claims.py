"""What an invoice says about itself: do its lines, its VAT and its totals add up? A difference is shown, never mended.

The sums over totals are exact. A line's net against quantity x price may differ by two cents (rounding), VAT against
its rate by a cent a line: the rules allow nearly 1.00 there, and VAT is never recomputed.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from houvast.facts.invoice import InvoiceLine, VatLine
from houvast.facts.money import CENT, ZERO, to_cent
from houvast.facts.wording import money, number
from houvast.formats.reading import Claim, Trouble
from houvast.formats.xml_table import Values

_LINE_TOLERANCE = Decimal("0.02")
_ONE = Decimal(1)


def claims_of(values: Values, lines: Sequence[InvoiceLine], vat_lines: Sequence[VatLine]) -> tuple[Claim, ...]:
    """Every check that the document's own amounts allow: only what it states is compared."""
    return (*_line_sum(values, lines), *_net(values), *_vat(values, vat_lines), *_totals(values))


def vat_claims(vat_lines: Sequence[VatLine], line_count: int) -> Iterator[Claim]:
    """VAT that lies too far from its base and rate."""
    tolerance = min(_ONE, max(_LINE_TOLERANCE, CENT * line_count))
    for line in vat_lines:
        computed = to_cent(line.base * (line.rate or ZERO) / 100)
        if abs(line.vat - computed) > tolerance:
            yield Claim("vat_rate", f"{line.category} {number(line.rate or ZERO, 0)} %", line.vat, computed)


def line_claim(line: InvoiceLine, allowances: Sequence[Values], position: int) -> Claim | None:
    """A line whose net is not quantity x price, less its allowances, plus its charges; within two cents it is."""
    if line.unit_price is None:
        return None
    computed = line.quantity * line.unit_price
    if line.base_quantity != _ONE:
        computed /= line.base_quantity
    for each in allowances:
        amount = each.get("amount") or ZERO
        computed += amount if each.get("charge") else -amount
    if abs(computed - line.net) <= _LINE_TOLERANCE:
        return None
    return Claim("line_net", f"lijn {position}", line.net, to_cent(computed))


def troubles_of(claims: Sequence[Claim], currency: str) -> Iterator[Trouble]:
    """A trouble for each claim that does not hold, with both amounts and the difference."""
    for claim in claims:
        if not claim.holds:
            amounts = {"stated": claim.stated, "computed": claim.computed, "difference": claim.stated - claim.computed}
            said = {name: money(amount, currency) for name, amount in amounts.items()}
            yield Trouble(f"{claim.code}_differs", claim.place, said | {"place": claim.place})


def _line_sum(values: Values, lines: Sequence[InvoiceLine]) -> Iterator[Claim]:
    stated = values.get("line_sum")
    if stated is not None and lines:
        yield Claim("line_sum", "", stated, sum((line.net for line in lines), ZERO))


def _net(values: Values) -> Iterator[Claim]:
    """Revenue before VAT: the lines after the document's allowances and charges."""
    stated, computed = values.get("net"), values.get("line_sum")
    if stated is None or computed is None:
        return
    for each in values.get("allowances", ()):
        amount = each.get("amount") or ZERO
        computed += amount if each.get("charge") else -amount
    yield Claim("net", "", stated, computed)


def _vat(values: Values, vat_lines: Sequence[VatLine]) -> Iterator[Claim]:
    if not vat_lines:
        return
    if values.get("vat") is not None:
        yield Claim("vat_sum", "", values["vat"], sum((line.vat for line in vat_lines), ZERO))
    if values.get("net") is not None:
        yield Claim("vat_base", "", values["net"], sum((line.base for line in vat_lines), ZERO))


def _totals(values: Values) -> Iterator[Claim]:
    net, vat, gross, payable = (values.get(name) for name in ("net", "vat", "gross", "payable"))
    if gross is not None and net is not None and vat is not None:
        yield Claim("gross", "", gross, net + vat)
    if payable is not None and gross is not None:
        yield Claim("payable", "", payable, gross - values.get("prepaid", ZERO) + values.get("rounding", ZERO))
