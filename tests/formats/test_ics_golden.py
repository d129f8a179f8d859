"""Calendars out of the public sample files: golden expansions, and nothing that stops a reading."""

# ruff: noqa: DTZ007 (rules run on the wall clock)

import json
import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from houvast.facts.period import Period
from houvast.formats import ics
from houvast.formats.ics_rules import BadRuleError, moments, rule_of

pytestmark = pytest.mark.corpora


def _written(occurrence):
    if occurrence.all_day:
        days = (occurrence.end - occurrence.begin + timedelta(hours=2)).days
        return [str(occurrence.local_date), str(occurrence.local_date + timedelta(days=days))]
    return [f"{occurrence.begin:%Y-%m-%dT%H:%MZ}", f"{occurrence.end:%Y-%m-%dT%H:%MZ}"]


def test_every_case_of_our_own_expands_as_expected(corpora: Path):
    folder = corpora / "ics" / "own-semantics"
    expected = json.loads((folder / "expected.json").read_text())
    found = {}
    for name in expected:
        (reading,) = ics.read((folder / f"{name}.ics").read_bytes(), name)
        occurrences = ics.expand(reading.facts.events, Period(date(2026, 1, 1), date(2027, 1, 1)))
        found[name] = [_written(occurrence) for occurrence in occurrences]
    assert found == expected


def test_no_sample_calendar_stops_a_reading_or_an_expansion(corpora: Path):
    files = [path for path in sorted((corpora / "ics").rglob("*")) if path.is_file()]
    read = 0
    for path in files:
        for reading in ics.read(path.read_bytes(), path.name):
            ics.expand(reading.facts.events, Period(date(2024, 1, 1), date(2025, 1, 1)))
            read += reading.status != "refused"
    assert len(files) > 200
    assert read > 150


def _golden_rules(path: Path):
    for block in path.read_text().split("\n\n"):
        lines = dict(line.partition(":")[::2] for line in block.splitlines() if ":" in line)
        # START-AT begins to count halfway: that is a question to libical, not to the rule.
        if "INSTANCES" in lines and "*" not in lines["INSTANCES"] and "START-AT" not in lines:
            yield lines["RRULE"], lines["DTSTART"], lines["INSTANCES"].split(",")


def _wall(text):
    return datetime.strptime(text.rstrip("Z")[:15].ljust(15, "0") if "T" in text else f"{text}T000000", "%Y%m%dT%H%M%S")


def test_rules_give_the_golden_instances_of_libical(corpora: Path):
    agreed, differing = 0, []
    for text, start, instances in _golden_rules(corpora / "ics" / "libical-recur" / "icalrecur_test.out"):
        try:
            rule = rule_of(text)
        except BadRuleError:
            continue
        until = _wall(rule.until) if rule.until else None
        begin = _wall(start)
        expected = [_wall(instance) for instance in instances if re.match(r"\d{8}", instance)]
        found = list(moments(rule, begin, until, begin, max([begin, *expected]) + timedelta(seconds=1)))
        if found[: len(expected)] == expected or found[1:] == expected:
            agreed += 1
        else:
            differing.append((text, start, expected[:5], found[:5]))
    assert not differing
    assert agreed >= 55


def test_times_are_in_utc(corpora: Path):
    (reading,) = ics.read((corpora / "ics/own-semantics/floating.ics").read_bytes(), "floating.ics")
    assert all(event.begin.tzinfo is UTC for event in reading.facts.events)
