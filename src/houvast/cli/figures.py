"""`houvast figures`: the fixed figures of the firm, for people or as JSON."""

import argparse
import json

from houvast.cli.home import data_folder, has_books, open_books, prepare
from houvast.cli.sorry import Sorry


def figures(arguments: argparse.Namespace) -> int:
    """0 when there are figures, 1 when there is nothing in the books yet."""
    home = data_folder()
    if not has_books(home):
        raise Sorry("no_data", place=home)
    open_books(prepare())
    from django.utils import timezone

    from houvast.books.store import load_ledger, norms, the_firm
    from houvast.indicators.figures.report import as_json
    from houvast.indicators.margins.report import margins_json
    from houvast.indicators.store import figures as found
    from houvast.indicators.store import load_own

    firm, today = the_firm(), timezone.localdate()
    ledger = load_ledger(firm)
    told = as_json(found(firm, ledger, today, norms(firm)), today)
    if arguments.json:
        told["customers_and_products"] = margins_json(ledger, load_own(firm), today, norms(firm))
        print(json.dumps(told, ensure_ascii=False))
    else:
        language = arguments.language
        for one in told["figures"]:
            print(f"{one[f'name_{language}']}: {one[f'why_{language}']} {one[f'ending_{language}']}")
    return 0 if ledger.invoices or ledger.movements or ledger.receipts or ledger.till_lines else 1
