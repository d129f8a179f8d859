"""The page of customers and products through its door."""

import pytest
from django.test import Client
from django.urls import reverse

pytestmark = pytest.mark.django_db
URL = "/cijfers/klanten-en-producten/"


def test_the_page_shows_who_buys(an: Client, books) -> None:
    page = an.get(URL)
    assert page.status_code == 200
    assert reverse("indicators:margins") == URL
    text = page.content.decode()
    assert "Alice" in text
    assert "/waarom/indicators/customer_sales:" in text


@pytest.mark.parametrize(
    "query",
    ["?toon=producten", "?toon=werven", "?volgorde=overschot", "?volgorde=betaalt&pagina=2", "?toon=%00&pagina=x"],
)
def test_every_list_and_order_opens_and_nonsense_changes_nothing(an: Client, books, query: str) -> None:
    assert an.get(f"{URL}{query}").status_code == 200


def test_every_figure_on_it_opens_where_it_comes_from(an: Client, books) -> None:
    import re

    links = set(re.findall(r'href="(/waarom/[^"]+)"', an.get(URL).content.decode()))
    assert links
    for link in links:
        assert an.get(link).status_code == 200, link


def test_without_files_it_leads_to_them(an: Client, firm) -> None:
    assert "Naar mijn bestanden" in an.get(URL).content.decode()


def test_a_warm_page_asks_the_database_little(an: Client, books, django_assert_max_num_queries) -> None:
    an.get(URL)
    with django_assert_max_num_queries(15):
        an.get(URL)


def test_in_english_as_well(an: Client, books) -> None:
    an.cookies["django_language"] = "en"
    assert an.get(URL, headers={"accept-language": "en"}).status_code == 200
