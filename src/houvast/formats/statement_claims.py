"""What a bank statement says about itself that does not hold, each as a trouble with its difference."""

from collections.abc import Iterable, Iterator

from houvast.facts.wording import number
from houvast.formats.reading import Claim, Trouble


def unmet(claims: Iterable[Claim]) -> Iterator[Trouble]:
    """A trouble '<code>_differs' for every claim that does not hold: what is stated, computed, and the difference."""
    for claim in claims:
        if claim.holds:
            continue
        decimals = 0 if claim.code.endswith("count") else 2
        values = {
            "stated": number(claim.stated, decimals),
            "computed": number(claim.computed, decimals),
            "difference": number(abs(claim.stated - claim.computed), decimals),
        }
        yield Trouble(f"{claim.code}_differs", claim.place, values)
