"""What is uncertain about a provision is said, and nothing else."""

from datetime import date, timedelta

import pytest

from safetyduty.statutes import Caveat, CaveatKind, Confidence
from tests.statutes.texts import KEY, book, edited

CHECKED = date(2026, 1, 1)
DAY = date(2021, 1, 1)
RULE = "    rule: {who: {zh: 示范人, en: the demonstrator}}\n"


def caveats(day: date, *changes: tuple[str, str]) -> tuple[Caveat, ...]:
    return book(edited(*changes)).on(day).caveats(KEY)


@pytest.mark.parametrize("confidence", [Confidence.SEEN_ONCE, Confidence.SEEN_TWICE])
def test_a_confirmed_and_fresh_rule_has_no_caveat(confidence: Confidence) -> None:
    assert caveats(DAY, ("seen-once", confidence.value)) == ()


@pytest.mark.parametrize("confidence", [Confidence.PARTIAL, Confidence.INFERRED, Confidence.UNVERIFIED])
def test_a_rule_nobody_confirmed_says_so_with_its_article_and_how(confidence: Confidence) -> None:
    [caveat] = caveats(DAY, ("seen-once", confidence.value))
    assert caveat.kind is CaveatKind.UNVERIFIED
    assert caveat.about.en == f"demo rule (Demo Law, Art. 3): {confidence.label.en}"
    assert caveat.about.zh == f"示范规定（《示范法》第三条）：{confidence.label.zh}"


def test_every_confidence_is_either_certain_or_a_caveat() -> None:
    for confidence in Confidence:
        assert confidence.certain == (not caveats(DAY, ("seen-once", confidence.value)))


def test_a_check_of_a_year_ago_is_still_fresh_and_a_day_later_is_not() -> None:
    assert caveats(CHECKED + timedelta(days=365)) == ()
    [caveat] = caveats(CHECKED + timedelta(days=366))
    assert caveat.kind is CaveatKind.STALE
    assert caveat.about.en.startswith("demo rule (Demo Law, Art. 3)")
    assert "last checked on 2026-01-01" in caveat.about.en


def test_a_day_long_before_the_check_is_not_stale() -> None:
    assert caveats(date(2020, 1, 1)) == ()


def test_a_text_that_was_not_seen_says_so() -> None:
    [caveat] = caveats(DAY, (RULE, "    status: unavailable\n"))
    assert caveat.kind is CaveatKind.UNAVAILABLE
    assert caveat.about.en == "demo rule (Demo Law, Art. 3): one shall demonstrate"


def test_two_things_to_keep_in_mind_are_two_caveats() -> None:
    day = CHECKED + timedelta(days=400)
    assert [caveat.kind for caveat in caveats(day, ("seen-once", "inferred"))] == [
        CaveatKind.UNVERIFIED,
        CaveatKind.STALE,
    ]
    assert [caveat.kind for caveat in caveats(day, (RULE, "    status: unavailable\n"))] == [
        CaveatKind.UNAVAILABLE,
        CaveatKind.STALE,
    ]
