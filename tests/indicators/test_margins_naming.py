"""What one product is, in her words."""

import pytest

from houvast.indicators.margins.measure_units import comparable, in_units
from houvast.indicators.margins.naming import is_gtin, named, says_work


def key(text: str, party: str = "") -> str:
    return named(text, party).key


def test_sizes_and_numbers_make_another_product():
    assert key("Koperbuis 15 mm") != key("Koperbuis 22 mm")
    assert key("E-bike Stad 500 Wh") != key("E-bike Stad 400 Wh")


def test_spelling_accents_and_spaces_do_not():
    assert key("Kleurcrème  60 ml") == key("KLEURCREME 60 ml")


@pytest.mark.parametrize(
    "line",
    [
        "Onderhoud lift 3/2026",
        "Onderhoud lift 04/2026",
        "Onderhoud lift mei 2026",
        "Onderhoud lift - 31/12/2026",
        "Onderhoud lift week 12",
        "Onderhoud lift (Q3 2026)",
    ],
)
def test_the_month_it_was_for_is_no_part_of_the_product(line):
    assert key(line) == "onderhoud lift"


def test_a_fraction_of_an_inch_is_a_size_not_a_month():
    assert key("Koppeling 3/4") == "koppeling 3 4"


def test_the_customer_is_no_part_of_the_product():
    assert key("Nazicht installatie Hotel De Ketel", "Hotel De Ketel") == "nazicht installatie"


@pytest.mark.parametrize(
    "line",
    [
        "Voorschot 30 % - Alice project",
        "Vorderingsstaat 1",
        "Eindafrekening",
        "Levering 50 % - Alice keuken",
        "Reeds gefactureerd",
        "2de schijf 40%",
    ],
)
def test_a_slice_of_an_order_is_no_product(line):
    assert named(line).kind == "slice"


def test_a_percentage_in_a_name_is_no_slice():
    assert named("Azijn 7 %").kind == "product"


def test_a_correction_belongs_to_the_product_it_corrects():
    assert named("Correctie Leuning inox") == ("leuning inox", "Leuning inox", "returned")
    assert named("Correctie Correctie Leuning inox").key == "leuning inox"


def test_a_line_without_letters_keeps_no_key():
    assert named("---").key == ""


@pytest.mark.parametrize(("number", "valid"), [("5410041001204", True), ("5410041001205", False), ("4711", False)])
def test_a_worldwide_article_number_is_known_by_its_check_digit(number, valid):
    assert is_gtin(number) is valid


def test_work_is_told_from_goods_with_work_in_their_name():
    assert says_work("Herstelling werkuur")
    assert not says_work("Onderhoudsolie werkblad")


def test_grams_and_kilos_meet_and_a_dozen_is_twelve_pieces():
    assert in_units("GRM").family == in_units("KGM").family
    assert in_units("DZN").factor == 12


def test_a_box_and_a_piece_do_not_meet_and_an_unstated_unit_fits_all_but_a_package():
    assert not comparable("box", "piece")
    assert comparable("", "kg")
    assert not comparable("", "bx")
