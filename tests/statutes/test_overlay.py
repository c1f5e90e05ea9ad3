"""叠加 · a user's own file lies over the national book; its faults are told with their place."""

from datetime import date

import pytest

from safetyduty import statutes
from safetyduty.dates import Days
from safetyduty.errors import BadProvision, UnknownName
from safetyduty.statutes.provisions.order_15_2007 import RECTIFICATION_REVIEW
from safetyduty.statutes.provisions.work_safety_law import THREE_MUSTS

OVERLAY = """
instruments:
  - {id: county-rule, force: local, title: {zh: 县规, en: a county rule}}
provisions:
  - key: order-15-2007/rectification-review
    name: {zh: 整改复查期限, en: time limit for reviewing a rectification}
    versions:
      - since: 2022-01-01
        checked: 2026-11-22
        confidence: seen-once
        cite: [{instrument: county-rule, article: '3'}]
        summary: {zh: 三日内复查, en: reviewed within three days}
        rule:
          within: {days: 3}
          runs_from: {zh: 申请之日, en: the request}
"""
DAY = date(2022, 6, 28)


def test_an_overlay_changes_its_keys_and_no_others() -> None:
    national = statutes.read("cn")
    county = statutes.overlay(national, OVERLAY, "county.yaml")
    assert county.on(DAY)[RECTIFICATION_REVIEW].within == Days(3)
    assert national.on(DAY)[RECTIFICATION_REVIEW].within == Days(10)
    assert county.on(DAY)[THREE_MUSTS] == national.on(DAY)[THREE_MUSTS]
    changed = [change.key for change in statutes.changes(national.on(DAY), county.on(DAY))]
    assert changed == [RECTIFICATION_REVIEW.name]


def test_an_overlay_gives_the_book_another_digest() -> None:
    national = statutes.read("cn")
    assert statutes.overlay(national, OVERLAY, "county.yaml").digest != national.digest


@pytest.mark.parametrize(
    ("old", "new", "place", "words"),
    [
        ("order-15-2007/rectification-review", "order-15-2007/rectification-revue", "county.yaml:5:5", "did you mean"),
        ("days: 3", "days: three", "county.yaml:14:19", "a term is a unit and a number"),
        ("instrument: county-rule", "instrument: country-rule", "county.yaml:11:29", "did you mean 'county-rule'"),
    ],
)
def test_a_fault_of_an_overlay_is_told_with_its_place(old: str, new: str, place: str, words: str) -> None:
    with pytest.raises(BadProvision) as refused:
        statutes.overlay(statutes.read("cn"), OVERLAY.replace(old, new), "county.yaml")
    said = str(refused.value)
    assert place in said
    assert words in said


def test_an_unknown_law_book_is_refused_with_those_there_are() -> None:
    with pytest.raises(UnknownName, match="cn"):
        statutes.read("cn-atlantis")
