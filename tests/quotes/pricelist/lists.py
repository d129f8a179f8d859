"""Price lists for the tests, read from text as she would drop them."""

from datetime import date

from houvast.formats.prices import read
from houvast.quotes.pricelist.columns import layout_answer, roles_for
from houvast.quotes.pricelist.price_list import PriceList, Terms, price_list

DAY = date(2026, 3, 1)
NO_TERMS = Terms()


def listed(
    text_of_file: str, /, terms: Terms = NO_TERMS, of: str = "Facq", name: str = "prijzen.csv", **roles: int
) -> PriceList:
    """A list of one supplier, its columns confirmed as given."""
    (asked,) = read(text_of_file.encode(), name)
    chosen = {place: role for role, place in roles.items()}
    answers = [layout_answer(of, sheet, chosen) for sheet in asked.facts.prices]
    readings = read(text_of_file.encode(), name, roles_for(of, answers))
    return price_list(of, readings, DAY, terms)
