"""证明 · every threshold table of the law divides its whole domain: no gap, no overlap, more harm never gives less."""

from importlib.resources import files

import pytest

from safetyduty import statutes
from safetyduty.errors import BadProvision
from safetyduty.statutes import Key
from safetyduty.statutes.load import assemble
from safetyduty.statutes.shapes import Bands, GradedFines, HarmGrades, TieredFines

BOOKS = sorted(folder.name for folder in (files("safetyduty.statutes") / "data").iterdir())
TABLES = [
    (f"{name}:{provision.key.name}", version)
    for name in BOOKS
    for provision in statutes.read(name).provisions.values()
    if name == "cn" or provision.key.name.startswith("local-rules/")
    for version in provision.versions
    if isinstance(version.rule, Bands | GradedFines | HarmGrades | TieredFines)
]
INSTRUMENTS = b"instruments: [{id: demo, force: rule, title: {zh: x, en: y}}]"
GRADES = """
key: demo/grades
name: {zh: 等级, en: grades}
versions:
  - since: 2007-06-01
    checked: 2026-11-22
    confidence: seen-twice
    cite: [{instrument: demo, article: '3'}]
    summary: {zh: 等级, en: grades}
    rule:
      rows:
        - {id: general, name: {zh: 一般, en: general}, deaths: {less_than: 3}}
        - {id: serious, name: {zh: 较大, en: serious}, deaths: {at_least: 3}}
"""


@pytest.mark.parametrize(("key", "version"), TABLES, ids=[f"{key}@{version.span.since}" for key, version in TABLES])
def test_the_table_has_no_gap_no_overlap_and_never_gives_less_for_more(key: str, version: statutes.Version) -> None:  # type: ignore[type-arg]
    assert version.rule is not None
    assert not version.rule.faults(), key


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("{at_least: 3}", "{more_than: 3}", "deaths: nothing holds 3"),
        ("{less_than: 3}", "{at_most: 3}", "deaths: 2 rows hold 3"),
        ("{at_least: 3}", "{at_least: 3, less_than: 10}", "deaths: nothing holds 10 and more"),
    ],
)
def test_a_table_with_a_hole_or_an_overlap_is_refused_with_its_place(old: str, new: str, words: str) -> None:
    key = Key("demo/grades", HarmGrades)
    assert assemble((key,), {"demo/grades": GRADES.encode()}, INSTRUMENTS).provisions
    text = GRADES.replace(old, new).encode()
    with pytest.raises(BadProvision) as refused:
        assemble((key,), {"demo/grades": text}, INSTRUMENTS)
    assert words in str(refused.value)
    assert "demo/grades.yaml:12:" in str(refused.value)
