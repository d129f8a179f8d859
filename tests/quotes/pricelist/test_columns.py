from houvast.facts.answers import columns_of
from houvast.formats.prices import read
from houvast.formats.reading import PriceSheet
from houvast.quotes.pricelist.columns import chosen_roles, column_lines, layout_answer, problem_with, roles_for

TEXT = b"Artikelnr;Omschrijving;Prijs;Voorraad\n10;Kraan;12,50;3\n"


def sheet() -> PriceSheet:
    (found,) = read(TEXT, "lijst.csv")
    return found.facts.prices[0]


def test_a_price_starts_without_a_choice_also_where_its_heading_says_something() -> None:
    lines = list(column_lines(sheet()))
    chosen = [next(choice.value for choice in line.choices if choice.chosen) for line in lines]
    assert chosen == ["nr", "text", "", ""]
    assert [(line.price, line.suggested) for line in lines] == [(False, ""), (False, ""), (True, ""), (False, "")]
    assert lines[2].examples == ("12,50",)
    (gross,) = read(TEXT.replace(b"Prijs", b"Brutoprijs"), "lijst.csv")
    third = list(column_lines(gross.facts.prices[0]))[2]
    assert (third.suggested, [choice.value for choice in third.choices if choice.chosen]) == ("gross", [""])
    again = list(column_lines(gross.facts.prices[0], {0: "nr", 2: "net"}))[2]
    assert [choice.value for choice in again.choices if choice.chosen] == ["net"]


def test_nothing_can_be_kept_before_the_price_is_gross_or_net() -> None:
    form = {"kolom0": "nr", "kolom1": "text", "kolom2": "", "kolom3": "rubbish"}
    roles = chosen_roles(sheet(), form)
    assert roles == {0: "nr", 1: "text"}
    problem = problem_with(roles)
    assert problem is not None
    assert "bruto" in problem.text.nl
    assert problem_with(roles | {2: "net"}) is None
    twice = problem_with(roles | {2: "net", 3: "net"})
    assert twice is not None
    assert "twee keer" in twice.text.nl


def test_her_answer_holds_for_one_supplier_and_not_for_another() -> None:
    answer = layout_answer("Facq nv", sheet(), {0: "nr", 1: "text", 2: "net"})
    given = columns_of(answer)
    assert given is not None
    assert given.roles == {0: "nr", 1: "text", 2: "net"}
    (mine,) = read(TEXT, "lijst.csv", roles_for("FACQ", [answer]))
    (other,) = read(TEXT, "lijst.csv", roles_for("Cebeo", [answer]))
    assert (mine.facts.prices[0].asked, other.facts.prices[0].asked) == (False, True)
