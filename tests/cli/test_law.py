"""法规 · ``safetyduty law`` finds provisions in either language, shows one in full, and says what changed."""

import pytest
from click.testing import CliRunner, Result

from safetyduty.cli.law import safetyduty


def law(*words: str) -> Result:
    return CliRunner().invoke(safetyduty, ["law", *words])


@pytest.mark.parametrize(
    "words", [("三管三必须",), ("whoever runs an industry", "operation"), ("work-safety-law/three-musts",)]
)
def test_a_provision_is_found_in_either_language_and_by_its_key(words: tuple[str, ...]) -> None:
    found = law(*words)
    assert found.exit_code == 0
    assert "work-safety-law/three-musts" in found.output


def test_a_single_provision_is_shown_with_citation_confidence_and_who_uses_it() -> None:
    shown = law("work-safety-law/three-musts", "--lang", "en").output
    assert "Work Safety Law, Art. 3(3)" in shown
    assert "seen in two sources" in shown
    assert "duties" in shown


def test_a_threshold_table_is_shown_row_by_row() -> None:
    shown = law("order-493-2007/accident-grades", "--lang", "en").output
    assert "3 or more, less than 10" in shown
    assert "100,000,000 or more" in shown


def test_a_day_picks_the_version_of_that_day() -> None:
    old = law("work-safety-law/unit-accident-fines", "--on", "2020-06-01", "--lang", "en").output
    new = law("work-safety-law/unit-accident-fines", "--on", "2022-06-01", "--lang", "en").output
    assert "200,000 or more, up to 500,000" in " ".join(old.split())
    assert "300,000 or more, up to 1,000,000" in " ".join(new.split())


def test_two_days_differ_by_what_was_amended_between_them() -> None:
    changed = law("--diff", "2021-08-31", "2021-09-01", "--lang", "en").output
    assert "unit-acc" in changed


def test_two_books_differ_by_what_is_local() -> None:
    changed = law("--diff", "cn", "cn-qingdao", "--on", "2022-06-28", "--lang", "en")
    assert changed.exit_code == 0
    assert "local-rules/" in changed.output


@pytest.mark.parametrize("words", [("--book", "cn-atlantis"), ("--diff", "cn", "cn-atlantis"), ("--on", "2022-02-30")])
def test_an_unknown_book_or_day_is_refused(words: tuple[str, ...]) -> None:
    assert law(*words).exit_code == 2


def test_words_that_nothing_has_find_nothing() -> None:
    assert "(0)" in law("无此规定", "--lang", "en").output
