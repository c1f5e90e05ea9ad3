"""覆盖 · every row of the fact files is encoded under a key, or says why not; and every period has a deadline, or says why not."""

import re
from typing import Any

import pytest

from safetyduty.statutes.provisions.catalogue import KEYS, LOCAL_KEYS
from tests.statutes.coverage_table import FILES, beside_the_facts, cell, facts, names, told
from tests.statutes.time_limits import RULES, rows

TABLE = told()
KNOWN = {key.name for key in (*KEYS, *LOCAL_KEYS)}
TIMED = {name for _, name, rule in RULES if rows(rule)}
TIME_WORDS = re.compile(
    r"""(?<![\w.-])\d+ (?:[-–/]\d+)? \s*\+?\s* (?:min|minutes?|hours?|h|wd|d|(?:working[ ])?days?|weeks?|months?|years?|y)\b
    | \b(?:one|two|three|half)[ -](?:day|week|month|quarter|year)s?\b
    | \b(?:half-)?(?:hourly|daily|weekly|monthly|quarterly|yearly|annual(?!-income))(?:ly)?\b | /(?:yr|quarter|half-year)\b
    | \bper[ ](?:day|week|month|quarter|year)\b | \beach[ ]year\b
    | \b(?:prompt|immediate|regular|periodical)(?:ly)?\b | \bperiodic\b | \bat[ ]once\b | \btimely\b | \bin[ ]time\b
    | \btime[ ]limits?\b | \bdeadline\b | \boverdue\b | \bbefore[ ]expiry\b
    | 及时|立即|定期|尽快|随时|不间断|期限|时限 | 每[年季月日周半班] | 半年 | 百日
    | (?<!\d)\d+\s*(?:个?工作日|日[前内]|天|小时|分钟|个月)""",
    re.VERBOSE | re.IGNORECASE,
)


def test_every_row_names_a_known_key_or_gives_a_reason_in_two_languages() -> None:
    for row in TABLE:
        if "keys" in row:
            assert row["keys"], row
            assert set(row["keys"]) <= KNOWN, row
        else:
            assert row["reason"]["zh"], row
            assert row["reason"]["en"], row


def test_why_no_deadline_can_be_counted_is_said_in_two_languages() -> None:
    for row in TABLE:
        if "no_deadline" in row:
            assert row["no_deadline"]["zh"], row
            assert row["no_deadline"]["en"], row


def test_every_national_provision_is_reached_by_the_table() -> None:
    reached = {key for row in TABLE for key in row.get("keys", ())}
    assert not {key.name for key in KEYS} - reached


def test_every_provision_with_a_time_limit_is_reached_by_the_table() -> None:
    reached = {key for row in TABLE for key in row.get("keys", ())}
    assert not TIMED - reached


@beside_the_facts
@pytest.mark.parametrize("file", FILES)
def test_every_row_of_the_fact_files_is_in_the_table(file: str) -> None:
    missing = [f"{section}: {cells[0]}" for section, cells in covered(file) if not rows_for(file, section, cells)]
    assert not missing, "\n".join(missing)


@beside_the_facts
@pytest.mark.parametrize("file", FILES)
def test_every_row_that_speaks_of_time_has_a_time_limit_or_says_why_not(file: str) -> None:
    missing = [
        f"{section}: {' | '.join(cells)}"
        for section, cells in covered(file)
        if TIME_WORDS.search(" | ".join(cells)) and not any(map(accounted, rows_for(file, section, cells)))
    ]
    assert not missing, "\n".join(missing)


@pytest.mark.parametrize(
    "written", ["≤60 days", "+≤30 d", "within 5 wd", "1/half-year", "每班清理", "3个工作日", "promptly"]
)
def test_words_of_time_are_seen(written: str) -> None:
    assert TIME_WORDS.search(written)


@pytest.mark.parametrize("written", ["2021-09-01", "安监总局令15", "1.2亿", "Annual-income base", "第60条", "3 deaths"])
def test_other_numbers_are_not_taken_for_time(written: str) -> None:
    assert not TIME_WORDS.search(written)


def accounted(row: dict[str, Any]) -> bool:
    return "no_deadline" in row or bool(TIMED & {*row.get("keys", ())})


def covered(file: str) -> list[tuple[str, list[str]]]:
    """The fact rows of the sections that the table has."""
    sections = {row["section"] for row in TABLE if row["file"] == file}
    return [(section, cells) for section, cells in facts(file) if section in sections]


def rows_for(file: str, section: str, cells: list[str]) -> list[dict[str, Any]]:
    """The rows of the table for one fact row."""
    return [
        row
        for row in TABLE
        if (row["file"], row["section"]) == (file, section) and cell(str(row["row"])) in names(cells)
    ]
