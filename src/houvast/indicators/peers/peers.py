"""Peers: a company file that may stand beside her figures. Of another kind or size no such value exists (C218)."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from houvast.facts.company import CompanyFile, Ratio
from houvast.indicators.peers.group import Group, kind_of_sector

if TYPE_CHECKING:
    from collections.abc import Mapping

Reason = Literal["mixed", "no_size", "other_firm", "no_sector", "other_kind", "no_file_size", "other_size"]


class OtherKindError(ValueError):
    """Peers of another kind or size were asked for: our bug, the pages ask `why_not` first."""


@dataclass(frozen=True, slots=True)
class Peers:
    """A file of firms of her own kind and size. Raises `OtherKindError` for any other."""

    file: CompanyFile
    group: Group

    def __post_init__(self) -> None:
        if (kind_of_sector(self.file.sector), self.file.size) != self.group:
            raise OtherKindError(f"{self.file.sector} {self.file.size} beside {self.group}")

    @property
    def shown(self) -> tuple[Ratio, ...]:
        """The ratios that have plain words, in the order in which an owner asks for them."""
        by_code = {ratio.code: ratio for ratio in self.file.ratios}
        return tuple(by_code[code] for code in SAID if code in by_code and by_code[code].middle is not None)


SAID = ("17", "18", "2", "3", "6", "4", "13", "12")
"""Days customers and she take, what is left of sales, what she adds, wages in it, per person, ready money, return."""


def why_not(file: CompanyFile, group: Group | None, number: str | None, *, mixed: bool) -> Reason | None:
    """Why a file may not stand beside her figures; None when it may."""
    kind = kind_of_sector(file.sector)
    told: Mapping[Reason, bool] = {
        "mixed": mixed,
        "no_size": group is None,
        "other_firm": bool(file.enterprise_number and number and file.enterprise_number != number),
        "no_sector": kind is None,
        "other_kind": group is not None and kind != group.kind,
        "no_file_size": file.size is None,
        "other_size": group is not None and file.size != group.size,
    }
    return next((reason for reason, holds in told.items() if holds), None)
