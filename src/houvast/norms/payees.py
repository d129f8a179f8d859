"""Who collects taxes and contributions: known by a published account number, else by words of the name."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache, cached_property
from importlib.resources import files
from typing import Any, Literal, NamedTuple

from houvast.facts.party import plain_name

PayeeKind = Literal["vat", "tax_advance", "withholding_tax", "social_security", "owner_social", "tax"]


class Payee(NamedTuple):
    """One who collects. `ibans` without spaces; `words` are whole words of a name written plainly."""

    kind: PayeeKind
    ibans: tuple[str, ...]
    words: tuple[str, ...]
    valid_from: date
    source: str


class Payees:
    """All who collect taxes, to be asked who stands on the other side of a payment. Remembers every name it saw."""

    def __init__(self, payees: Iterable[Payee]) -> None:
        self.payees = tuple(payees)
        self._seen: dict[str, PayeeKind | None] = {}

    def kind_of(self, account: str | None, name: str | None) -> PayeeKind | None:
        """Which tax is paid to this account or name, or None for an ordinary counterparty."""
        if account in self._by_iban:
            return self._by_iban[account]
        if not name:
            return None
        if name not in self._seen:
            self._seen[name] = self._by_words(plain_name(name))
        return self._seen[name]

    def _by_words(self, plain: str) -> PayeeKind | None:
        return next((kind for kind, words in self._patterns if words.search(plain)), None)

    @cached_property
    def _by_iban(self) -> Mapping[str | None, PayeeKind]:
        return {iban: payee.kind for payee in self.payees for iban in payee.ibans}

    @cached_property
    def _patterns(self) -> tuple[tuple[PayeeKind, re.Pattern[str]], ...]:
        return tuple(
            (payee.kind, re.compile(rf"\b(?:{'|'.join(map(re.escape, payee.words))})\b")) for payee in self.payees
        )


NOBODY = Payees(())


@cache
def load_payees() -> Payees:
    """Those who collect taxes in Belgium, as they come with the program."""
    text = (files("houvast.norms") / "payees.toml").read_text("utf-8")
    return Payees(_payee(row) for row in tomllib.loads(text)["payee"])


def _payee(row: Mapping[str, Any]) -> Payee:
    return Payee(row["kind"], tuple(row["ibans"]), tuple(row["words"]), row["valid_from"], row["source"])
