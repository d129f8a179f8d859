"""Only firms of her kind and size are laid beside hers: of another no value can be made (C218)."""

import re
from datetime import date
from decimal import Decimal

import pytest
from tests.formats.test_companyfile import DUTCH

from houvast.facts.company import CompanyFile, Ratio
from houvast.facts.ledger import Firm, Ledger
from houvast.firm.kind import Override, kind_of
from houvast.firm.people import Person
from houvast.indicators.own import IndicatorsOwn
from houvast.indicators.peers.group import Group, kind_of_sector, own_group, size_of
from houvast.indicators.peers.kept import as_text, from_text
from houvast.indicators.peers.page import peers_page
from houvast.indicators.peers.peers import OtherKindError, Peers, why_not
from houvast.norms import load_norms

TODAY = date(2026, 11, 24)
NORMS = load_norms()
FILE = CompanyFile(
    (Ratio("17", Decimal(44), Decimal(28), Decimal(47), Decimal(71)), Ratio("9", Decimal(1), None, Decimal(2), None)),
    2025,
    "4322",
    "small",
    "0123456749",
)
INSTALLERS = Group("project", "small")


def people(count: int) -> tuple[Person, ...]:
    return tuple(Person(f"p{number}", f"P{number}") for number in range(count))


def installer(count: int = 12, kind: str = "project", number: str = "0123456749"):
    said = kind_of({}, None, None, Override(kind, TODAY), TODAY)
    return Ledger(Firm("Techno", number)), IndicatorsOwn(kind=said, people=people(count))


def test_peers_of_her_kind_and_size_can_be_made():
    assert Peers(FILE, INSTALLERS).shown == (FILE.ratios[0],)


@pytest.mark.parametrize(
    "other",
    [
        FILE._replace(sector="4764"),
        FILE._replace(sector=None),
        FILE._replace(sector="5610"),
        FILE._replace(size="micro"),
        FILE._replace(size=None),
    ],
)
def test_peers_of_another_kind_or_size_cannot_be_made(other):
    with pytest.raises(OtherKindError):
        Peers(other, INSTALLERS)


@pytest.mark.parametrize(
    ("file", "firm", "reason"),
    [
        (FILE, installer(), None),
        (FILE, installer(kind="retail"), "other_kind"),
        (FILE, installer(count=3), "other_size"),
        (FILE, installer(count=0), "no_size"),
        (FILE, installer(kind="mixed"), "mixed"),
        (FILE, installer(number="0800000075"), "other_firm"),
        (FILE._replace(sector=None), installer(), "no_sector"),
        (FILE._replace(size=None), installer(), "no_file_size"),
    ],
)
def test_what_may_not_be_compared_says_why_and_shows_nothing(file, firm, reason):
    ledger, own = firm
    group = own_group(own.kind, own.people, TODAY, NORMS)
    mixed = own.kind.verdict == "mixed"
    assert why_not(file, group, ledger.firm.enterprise_number, mixed=mixed) == reason
    page = peers_page(ledger, own, TODAY, NORMS, file)
    assert bool(page.rows) is (reason is None)
    assert (page.reason is None) is (reason is None)


def test_sizes_follow_the_european_steps():
    assert [size_of(people(count), TODAY, NORMS) for count in (0, 9, 10, 49, 50, 250)] == [
        None,
        "micro",
        "small",
        "small",
        "medium",
        "large",
    ]


def test_a_division_that_holds_several_kinds_belongs_to_none():
    assert [kind_of_sector(code) for code in ("4764", "4322", "2511", "9602", "5610", "71", None)] == [
        "retail",
        "project",
        "production",
        "person",
        None,
        None,
        None,
    ]


def test_a_file_is_kept_and_found_again_unchanged():
    assert from_text(as_text(FILE)) == FILE
    assert from_text("not json") is None
    assert from_text('[[["17"]],1]') is None


def text(response) -> str:
    assert response.status_code == 200
    return re.sub(r"\s+", " ", response.content.decode()).replace("\u00a0", " ")


@pytest.mark.django_db
def test_the_page_says_that_a_sole_trader_has_none_and_takes_only_that_file(an, books):
    from django.core.files.uploadedfile import SimpleUploadedFile

    assert "eenmanszaak" in text(an.get("/cijfers/zoals-de-jouwe/"))
    other = SimpleUploadedFile("uren.csv", b"Datum;Wie;Uren\n3/1/2026;An;8\n4/1/2026;An;7\n")
    answer = an.post("/cijfers/zoals-de-jouwe/dossier/", {"file": other}, follow=True)
    assert "Dit is geen ondernemingsdossier" in text(answer)
    given = SimpleUploadedFile("iets.csv", DUTCH.encode())
    page = text(an.post("/cijfers/zoals-de-jouwe/dossier/", {"file": given}, follow=True))
    assert "Je dossier is gelezen." in page
    assert "<table" not in page  # nothing is known of her kind and size yet: nothing is compared
    assert "Je dossier is weg." in text(an.post("/cijfers/zoals-de-jouwe/weg/", follow=True))


def test_her_own_days_stand_beside_it_only_where_her_files_tell():
    ledger, own = installer()
    (row,) = peers_page(ledger, own, TODAY, NORMS, FILE).rows
    assert row.text.text.nl == "Na zoveel dagen betalen klanten"
    assert row.figure is None


@pytest.mark.django_db
def test_dropped_among_her_files_it_changes_nothing_and_says_where_it_counts(an, firm):
    from houvast.books.store import add_files, keep, load_ledger, open_batch, read_waiting

    batch = open_batch(firm, "map", "test")
    add_files(batch, [("dossier.csv", DUTCH.encode())])
    read_waiting(firm)
    batch.refresh_from_db(from_queryset=type(batch).objects.of(firm))
    assert "Zaken zoals de jouwe" in text(an.get(f"/bestanden/{batch.pk}/"))
    keep(batch)
    assert load_ledger(firm).invoices == ()
