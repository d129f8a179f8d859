"""`houvast cash`: the money of the next thirteen weeks, for people or as JSON."""

import argparse
import json

from houvast.cli.home import data_folder, has_books, open_books, prepare
from houvast.cli.sorry import Sorry


def cash(arguments: argparse.Namespace) -> int:
    """0 when there is a forecast, 1 when it is too early for chances."""
    home = data_folder()
    if not has_books(home):
        raise Sorry("no_data", place=home)
    open_books(prepare())
    from django.utils import timezone

    from houvast.books.store import load_ledger, norms, the_firm
    from houvast.cash.report import as_json, in_words
    from houvast.cash.store import load_own

    firm, today = the_firm(), timezone.localdate()
    ledger, own, rules = load_ledger(firm), load_own(firm), norms(firm)
    told = as_json(ledger, own, today, rules)
    if arguments.json:
        print(json.dumps(told, ensure_ascii=False))
    else:
        print("\n".join(in_words(ledger, own, today, rules, arguments.language)))
    return 0 if told["state"] == "forecast" else 1
