"""A file of a user's own is read as strictly as the law itself."""

from datetime import date

import pytest

from safetyduty.statutes.load import overlay
from safetyduty.statutes.provisions.catalogue import KEYS
from tests.faults import faults_of, places_of
from tests.samples import BOOK

[KEY] = [key for key in KEYS if key.name == "work-safety-law/three-musts"]

GOOD = """\
instruments:
  - {id: county-rule, force: local, title: {zh: 县规定, en: County Rule}}
provisions:
  - key: work-safety-law/three-musts
    name: {zh: 本县规定, en: the county's rule}
    versions:
      - since: 2020-01-01
        checked: 2026-01-01
        confidence: seen-once
        cite: [{instrument: county-rule, article: '3'}]
        summary: {zh: 本县另有规定, en: the county rules otherwise}
        rule: {who: {zh: 本县, en: the county}}
"""


def test_the_good_file_that_is_spoilt_below_is_good() -> None:
    assert overlay(BOOK, GOOD, "county.yaml").on(date(2022, 1, 1))[KEY].who.en == "the county"


@pytest.mark.parametrize("text", ["", "provisions: [", "a: 1\na: 2\n", b"\xff"])
def test_a_text_that_is_not_yaml_is_refused(text: str | bytes) -> None:
    assert len(places_of(lambda: overlay(BOOK, text, "county.yaml"))) == 1


@pytest.mark.parametrize("text", ["{instruments: [], provisions: 5}", "{instruments: [], provisions: null}"])
def test_provisions_that_are_no_list_of_provisions_are_a_fault(text: str) -> None:
    assert len(places_of(lambda: overlay(BOOK, text, "county.yaml"))) == 1


@pytest.mark.parametrize("text", ["hello", "[1]", "{provisions: []}", "{instruments: [], provisions: [], extra: 1}"])
def test_a_file_that_is_no_overlay_is_a_fault(text: str) -> None:
    assert len(places_of(lambda: overlay(BOOK, text, "county.yaml"))) == 1


def test_a_field_by_a_wrong_name_is_told_beside_those_that_are_missing() -> None:
    said = [fault.phrase.en for fault in faults_of(lambda: overlay(BOOK, "{provision: []}", "county.yaml"))]
    assert len(said) == 3
    assert any("did you mean 'provisions'" in sentence for sentence in said)


def test_one_provision_twice_is_a_fault() -> None:
    assert len(places_of(lambda: overlay(BOOK, GOOD + GOOD.split("provisions:\n")[1], "county.yaml"))) == 1
