from random import Random

import pytest
from benchmarks.bench_search import slip
from benchmarks.price_files import large_list

from houvast.quotes.search import ArticleIndex, Searchable, article_index
from houvast.quotes.words import distance, words_in

LIST = (
    Searchable("10.200", 'Kogelkraan messing 1/2"', "5412345000013"),
    Searchable("10.201", 'Kogelkraan messing 3/4"'),
    Searchable("AB-77", "Thermostaatkraan Danfoss RA-N 15 mm"),
    Searchable("AB-78", "Circulatiepomp Grundfos Alpha2 25-60"),
    Searchable("00042", "Kabel XVB 3G2,5 grijs"),
    Searchable("00043", "Kabelgoot verzinkt 60 mm"),
)


@pytest.fixture(scope="module")
def index() -> ArticleIndex:
    return article_index(LIST)


def found(index: ArticleIndex, asked: str, used: dict[int, int] | None = None) -> list[str]:
    return [LIST[place].nr for place in index.find(asked, used=used)]


def test_every_word_of_a_question_counts(index: ArticleIndex) -> None:
    assert found(index, "kogelkraan 3/4")[0] == "10.201"
    assert found(index, "messing kogelkraan 1/2")[0] == "10.200"


def test_the_begin_of_a_word_and_a_part_of_one_are_enough(index: ArticleIndex) -> None:
    assert found(index, "thermo")[0] == "AB-77"
    assert set(found(index, "kraan")) == {"10.200", "10.201", "AB-77"}
    assert set(found(index, "kab")) == {"00042", "00043"}


def test_one_slip_of_the_hand_finds_it_all_the_same(index: ArticleIndex) -> None:
    for asked in ("kogelkran 3/4", "kogelrkaan 3/4", "kogelkraaan 3/4", "kogelkxaan 3/4"):
        assert found(index, asked)[0] == "10.201"
    assert found(index, "circulatiepom gundfos")[0] == "AB-78"


def test_numbers_are_found_with_and_without_their_signs(index: ArticleIndex) -> None:
    for asked in ("10.200", "10200", "10 200"):
        assert found(index, asked)[0] == "10.200"
    assert found(index, "5412345000013") == ["10.200"]
    assert found(index, "ab78")[0] == "AB-78"


def test_a_wrong_digit_is_never_guessed(index: ArticleIndex) -> None:
    assert found(index, "10299") == []


def test_sizes_written_as_one_word_are_found(index: ArticleIndex) -> None:
    assert found(index, "danfoss 15mm")[0] == "AB-77"
    assert found(index, "goot 60mm")[0] == "00043"


def test_what_she_used_before_comes_first_among_equals(index: ArticleIndex) -> None:
    assert found(index, "kogelkraan messing")[0] == "10.200"
    assert found(index, "kogelkraan messing", used={1: 12})[0] == "10.201"


def test_nothing_is_found_for_nothing(index: ArticleIndex) -> None:
    assert found(index, "") == []
    assert found(index, "zzzzqq") == []
    assert article_index([]).find("kraan") == []


def test_among_many_a_slip_still_brings_the_right_one_first() -> None:
    rows = [Searchable(nr, text, ean) for nr, text, _, _, _, _, ean in large_list(3_000)]
    index, dice = article_index(rows), Random(5)
    asked = [row for row in dice.sample(rows, 120) if any(len(w) >= 4 and w.isalpha() for w in row.text.split())]
    right = sum(rows[index.find(slip(dice, row.text))[0]].text == row.text for row in asked)
    assert right >= 0.95 * len(asked)


def test_words_and_how_far_they_are_apart() -> None:
    assert words_in('Câble 3G2,5 – 1/2"') == ["cable", "3g2", "5", "1", "2"]
    pairs = (("kraan", "kraan"), ("kraan", "kran"), ("kraan", "kraam"), ("kraan", "karan"), ("kraan", "buis"))
    assert [distance(one, other, 2) for one, other in pairs] == [0, 1, 1, 1, 3]
