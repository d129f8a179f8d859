"""What a check of the books found, one sentence each."""

from typing import NamedTuple

from houvast.facts.text import Sentence


class Check(NamedTuple):
    """One thing that was checked.

    `key` says what: 'database', 'keys', 'originals', 'facts', 'totals', 'balances', 'pairs', 'gaps'.
    """

    key: str
    ok: bool
    sentence: Sentence
