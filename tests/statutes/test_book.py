"""The law of a day: what is in force, and what is answered where nothing is."""

from datetime import date

import pytest

from safetyduty.errors import NothingInForce, TextNotSeen, UnknownProvision
from safetyduty.statutes import CaveatKind, Key, Law, Reason
from safetyduty.statutes.shapes import Principle
from safetyduty.words import Phrase
from tests.statutes.texts import KEY, book, edited, version

# In force in 2020 and 2021, not in 2022, and again from 2023 on.
GAP = book(
    edited(("checked", "until: 2022-01-01\n    checked"))
    + version(("2020-01-01", "2023-01-01"), ("应当示范, en: one shall demonstrate", "应当再示范, en: one shall again"))
)
UNSEEN = book(edited(("    rule: {who: {zh: 示范人, en: the demonstrator}}\n", "    status: unavailable\n")))


def law(day: date) -> Law:
    return GAP.on(day)


@pytest.mark.parametrize(
    ("day", "summary"),
    [
        (date(2020, 1, 1), "one shall demonstrate"),
        (date(2021, 12, 31), "one shall demonstrate"),
        (date(2023, 1, 1), "one shall again"),
        (date(9999, 12, 31), "one shall again"),
    ],
)
def test_each_day_has_the_version_of_that_day(day: date, summary: str) -> None:
    assert law(day).version(KEY).summary.en == summary


@pytest.mark.parametrize("day", [date(2019, 12, 31), date(2022, 1, 1), date(2022, 12, 31), date.min])
def test_a_day_before_the_first_version_or_between_two_has_nothing_in_force(day: date) -> None:
    for ask in (law(day).__getitem__, law(day).version, law(day).reason, law(day).caveats):
        with pytest.raises(NothingInForce) as caught:
            ask(KEY)
        assert caught.value.on == day
        assert caught.value.covered.en == "2020-01-01 to 2021-12-31, from 2023-01-01"


def test_asking_twice_gives_the_same_answer() -> None:
    today = law(date(2021, 1, 1))
    assert today[KEY] == today[KEY] == Principle(Phrase("示范人", "the demonstrator"))


def test_asking_one_day_says_nothing_about_another() -> None:
    assert law(date(2021, 1, 1)).version(KEY) != law(date(2023, 1, 1)).version(KEY)


def test_a_key_the_book_does_not_know_is_told_with_the_closest_one() -> None:
    for ask in (law(date(2021, 1, 1)).reason, law(date(2021, 1, 1)).caveats, GAP.provision):
        with pytest.raises(UnknownProvision, match="no provision 'demo/rool'; did you mean 'demo/rule'"):
            ask(Key("demo/rool", Principle))


def test_a_reason_is_the_summary_with_its_articles() -> None:
    today = law(date(2021, 1, 1))
    assert today.reason(KEY) == Reason(today.version(KEY).summary, today.version(KEY).citations)


def test_a_rule_whose_text_was_not_seen_is_not_answered_but_its_version_is() -> None:
    today = UNSEEN.on(date(2021, 1, 1))
    assert today.version(KEY).rule is None
    with pytest.raises(NothingInForce, match="has not been seen"):
        today[KEY]


def test_a_text_that_was_not_seen_is_not_said_to_be_out_of_force() -> None:
    with pytest.raises(TextNotSeen) as caught:
        UNSEEN.on(date(2021, 1, 1))[KEY]
    assert "nothing in force" not in str(caught.value)
    assert "covers the text" not in str(caught.value)


def marked(status: str) -> Law:
    return book(edited(("    rule", f"    status: {status}\n    rule"))).on(date(2021, 1, 1))


def test_a_draft_is_never_in_force() -> None:
    with pytest.raises(NothingInForce):
        marked("draft")[KEY]


def test_a_displaced_version_never_passes_in_silence_for_law_in_force() -> None:
    assert [caveat.kind for caveat in marked("displaced").caveats(KEY)] == [CaveatKind.DISPLACED]
