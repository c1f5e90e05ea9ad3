"""期限 · every span of time in the law is a row that can be counted, or stands below with the reason why not."""

import re
from collections.abc import Iterator
from typing import Any

import attrs
import pytest

from safetyduty.dates import Days, Hours, Minutes, Months, Workdays, Years
from safetyduty.statutes.shapes import Sense, Timed
from safetyduty.words import Phrase
from tests.statutes.time_limits import RULES, rows

TERMS = (Minutes, Hours, Days, Workdays, Months, Years)
A_COUNT_OF_TIME = re.compile(r"minutes|hours|days|months|years|end_of|numbers")
TIME_WORDS = re.compile(r"\b(minutes|hours|days|months|years|sentence|prison)\b")

NOT_COUNTED = {
    "administrative-enforcement-law/working-days": "says how days are counted; its `term` gives the term",
    "administrative-penalty-law/working-days": "says how days are counted; its `term` gives the term",
    "administrative-reconsideration-law/working-days": "says how days are counted; its `term` gives the term",
    "criminal-law/abuse-and-neglect-of-office": "a range of punishment that a court chooses from",
    "criminal-law/accident-crimes": "a range of punishment that a court chooses from",
    "five-in-place-2015/deadlines": "the end of a year, a day and not a term; its `due` answers",
    "gb-6721/unsettled-costs": "a bound for estimating costs, not a time to act",
    "government-sanctions-law/negligence-term": "the length of a sentence, which a court has set",
    "local-rules/medical-stock": "an amount of goods, not a time to act",
    "order-14-2024/income-year": "says whose year's income counts; its `year` answers",
    "special-operators/review-training": "an amount of training, not a time to act",
    "three-year-action-2024/goals": "the end of a year, a day and not a term; its `due` answers",
    "three-year-action-2024/predecessor": "the end of a year, a day and not a term; its `due` answers",
}
"""Provisions with time in them that no deadline can be counted from, and why."""


TIMED = [pytest.param(rule, id=f"{book}:{name}") for book, name, rule in RULES if isinstance(rule, Timed)]


def inside(value: object) -> Iterator[object]:
    """*value* and everything in it."""
    yield value
    if isinstance(value, tuple):
        for part in value:
            yield from inside(part)
    else:
        for _, part in fields(value):
            yield from inside(part)


def fields(value: Any) -> list[tuple[str, Any]]:
    """The fields of *value* and what they hold; none where it is not one of our shapes."""
    kind: type[Any] = type(value)
    return [(field.name, getattr(value, field.name)) for field in attrs.fields(kind)] if attrs.has(kind) else []


def terms(rule: object) -> list[object]:
    return [part for part in inside(rule) if isinstance(part, TERMS)]


def counts_of_time(rule: object) -> list[str]:
    """The fields of *rule* that hold time as a bare number, and the measures that are of time."""
    found = []
    for part in inside(rule):
        for name, held in () if isinstance(part, TERMS) else fields(part):
            if held is not None and A_COUNT_OF_TIME.search(name):
                found.append(name)
            if name == "measure" and TIME_WORDS.search(held.en):
                found.append(held.en)
    return found


def test_every_term_of_every_rule_is_a_row_or_has_a_reason() -> None:
    missing = []
    for book, name, rule in RULES:
        told = [term for row in rows(rule) for term in (row.within, row.extension)]
        missing += [f"{book}:{name}: {term}" for term in terms(rule) if term not in told and name not in NOT_COUNTED]
    assert not missing, "\n".join(missing)


def test_time_held_as_a_bare_number_is_a_row_or_has_a_reason() -> None:
    missing = [
        f"{book}:{name}: {counts_of_time(rule)}"
        for book, name, rule in RULES
        if counts_of_time(rule) and not rows(rule) and name not in NOT_COUNTED
    ]
    assert not missing, "\n".join(missing)


def test_no_reason_stands_for_nothing() -> None:
    needed = {name for _, name, rule in RULES if not rows(rule) and (terms(rule) or counts_of_time(rule))}
    assert not NOT_COUNTED.keys() - needed


@pytest.mark.parametrize("rule", TIMED)
def test_the_rows_of_a_rule_are_named_apart_and_say_from_when(rule: Timed) -> None:
    found = rule.limits()
    ids = [row.id for row in found]
    assert len(ids) == len(set(ids))
    for row in found:
        for phrase in (row.name, row.runs_from, *row.excluded, *([row.granted_by] if row.granted_by else [])):
            assert phrase.zh.strip(), row
            assert phrase.en.strip(), row


@pytest.mark.parametrize("rule", TIMED)
def test_a_row_says_by_its_sense_that_it_is_counted_back(rule: Timed) -> None:
    for row in rule.limits():
        assert not re.search("向前|倒计|倒算", row.runs_from.zh), row
        assert "backward" not in row.runs_from.en, row


@pytest.mark.parametrize("rule", TIMED)
def test_only_what_recurs_or_is_counted_together_has_times_and_only_what_ends_is_extended(rule: Timed) -> None:
    for row in rule.limits():
        assert row.times >= 1
        assert row.times == 1 or row.sense in (Sense.EVERY, Sense.TOGETHER), row
        assert row.extension is None or row.sense in (Sense.WITHIN, Sense.LASTS), row
        assert row.granted_by is None or row.sense in (Sense.WITHIN, Sense.LASTS), row


def test_every_sense_occurs_in_the_law() -> None:
    assert {row.sense for _, _, rule in RULES for row in rows(rule)} == set(Sense)


def test_a_rule_without_rows_is_not_taken_for_one_with_time() -> None:
    assert rows(Phrase("无", "none")) == ()
    assert counts_of_time(Phrase("无", "none")) == []
