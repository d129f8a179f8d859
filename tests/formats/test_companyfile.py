"""The company file of the National Bank, as she puts its table in a sheet: known by what stands in it."""

from decimal import Decimal

import pytest

from houvast.facts.company import CompanyFile, Ratio
from houvast.formats.read import read
from houvast.formats.wire import from_wire, to_wire

DUTCH = """Ondernemingsdossier
Naam: Techno BV;Ondernemingsnummer 0123.456.749
Sector (NACE-BEL): 43.22 loodgieters;kleine ondernemingen
Boekjaar 2025
;Onderneming;1e kwartiel;Mediaan;3e kwartiel
2. Nettoverkoopmarge (%);5,10;1,00;4,30;8,80
4. Toegevoegde waarde per personeelslid (EUR);71.200,00;52.300,00;64.900,00;83.100,00
17. Aantal dagen klantenkrediet;44;28;47;71
"""
ENGLISH = """Activity sector: NACE 47.64
Ratio,Company,Q1,Median (Q2),Q3
1. Gross operating margin (%),8.40,3.10,7.20,12.90
13. Liquidity in broad sense,1.42,1.01,1.33,2.10
18. Number of days of supplier credit,30,20,35,50
"""
FRENCH = """Secteur d'activité 25.11
Ratio;Entreprise;1er quartile;Médiane;3ème quartile
1. Marge brute sur ventes (%);8,4;3,1;7,2;12,9
6. Frais de personnel / valeur ajoutée (%);58,5;50,0;69,6;80,1
17. Nombre de jours de crédit clients;44;28;47;71
"""


def company(text: str) -> CompanyFile | None:
    (one,) = read(text.encode(), "export.csv")
    return one.facts.companies[0] if one.facts.companies else None


def test_a_dutch_file_gives_its_ratios_sector_size_year_and_number():
    assert company(DUTCH) == CompanyFile(
        (
            Ratio("2", Decimal("5.10"), Decimal("1.00"), Decimal("4.30"), Decimal("8.80")),
            Ratio("4", Decimal("71200.00"), Decimal("52300.00"), Decimal("64900.00"), Decimal("83100.00")),
            Ratio("17", Decimal(44), Decimal(28), Decimal(47), Decimal(71)),
        ),
        2025,
        "4322",
        "small",
        "0123456749",
        "Techno BV",
    )


@pytest.mark.parametrize(
    ("text", "sector", "codes"), [(ENGLISH, "4764", ["1", "13", "18"]), (FRENCH, "2511", ["1", "6", "17"])]
)
def test_english_and_french_are_known_as_well(text, sector, codes):
    found = company(text)
    assert found is not None
    assert (found.sector, [ratio.code for ratio in found.ratios]) == (sector, codes)
    assert all(ratio.own is not None and ratio.middle is not None for ratio in found.ratios)


def test_customer_credit_is_known_by_its_name_whatever_its_number():
    found = company(DUTCH.replace("17. Aantal", "19. Aantal"))
    assert found is not None
    assert [ratio.code for ratio in found.ratios] == ["2", "4", "17"]


@pytest.mark.parametrize(
    "other",
    [
        "Datum;Wie;Uren\n3/1/2026;An;8\n4/1/2026;An;7,5\n5/1/2026;An;8\n",
        "1. Deur;100;2\n2. Raam;200;1\n3. Trap;900;1\n",
        DUTCH.replace("1e kwartiel", "a").replace("Mediaan", "b").replace("3e kwartiel", "c"),  # no sector beside it
        "\n".join(DUTCH.splitlines()[:7]) + "\n",  # two ratios are no list
    ],
)
def test_another_sheet_is_no_company_file(other):
    assert company(other) is None


def test_a_cell_that_is_no_number_is_not_given():
    found = company(DUTCH.replace("44;28", "n.b.;28"))
    assert found is not None
    assert found.ratios[-1] == Ratio("17", None, Decimal(28), Decimal(47), Decimal(71))


def test_it_travels_from_the_reader_process_unchanged():
    readings = read(DUTCH.encode(), "export.csv")
    assert from_wire(to_wire(readings)) == readings


def test_among_her_files_it_says_where_it_counts():
    (one,) = read(DUTCH.encode(), "export.csv")
    assert [trouble.code for trouble in one.troubles] == ["company_file"]
