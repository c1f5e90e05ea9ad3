"""What differs between two laws, each side with its version."""

from datetime import date

from safetyduty import statutes
from safetyduty.statutes import changes
from safetyduty.statutes.provisions.coal_mine_regulation_2024 import UNIT_ACCIDENT_FINES as COAL_MINE
from safetyduty.statutes.provisions.work_safety_law import THREE_MUSTS, UNIT_ACCIDENT_FINES
from safetyduty.statutes.shapes import Principle
from safetyduty.words import Phrase
from tests.samples import BOOK


def test_a_law_does_not_differ_from_itself() -> None:
    assert changes(BOOK.on(date(2022, 6, 28)), BOOK.on(date(2022, 6, 28))) == ()
    assert changes(BOOK.on(date(2022, 6, 28)), statutes.read("cn").on(date(2022, 6, 28))) == ()


def test_an_amendment_is_a_change_with_both_versions() -> None:
    before, after = BOOK.on(date(2021, 8, 31)), BOOK.on(date(2021, 9, 1))
    [change] = [change for change in changes(before, after) if change.key == UNIT_ACCIDENT_FINES.name]
    assert (change.before, change.after) == (before.version(UNIT_ACCIDENT_FINES), after.version(UNIT_ACCIDENT_FINES))
    assert change.name == BOOK.provision(UNIT_ACCIDENT_FINES).name


def test_what_begins_has_nothing_before_and_what_ends_nothing_after() -> None:
    before, after = BOOK.on(date(2024, 4, 30)), BOOK.on(date(2024, 5, 1))
    [begun] = [change for change in changes(before, after) if change.key == COAL_MINE.name]
    [ended] = [change for change in changes(after, before) if change.key == COAL_MINE.name]
    assert (begun.before, begun.after) == (None, after.version(COAL_MINE)) == (ended.after, ended.before)


def test_a_reform_is_a_change_from_its_day_on() -> None:
    day = date(2022, 6, 28)
    pilot = BOOK.amended(THREE_MUSTS, since=day, rule=Principle(Phrase("甲", "A")), because=Phrase("试点", "pilot"))
    assert [change.key for change in changes(BOOK.on(day), pilot.on(day))] == [THREE_MUSTS.name]
    assert changes(BOOK.on(date(2022, 6, 27)), pilot.on(date(2022, 6, 27))) == ()


def test_what_only_a_local_book_has_is_a_change_against_the_national_one() -> None:
    local, day = statutes.read("cn-shandong"), date(2025, 1, 1)
    own = local.provisions.names - BOOK.provisions.names
    found = {change.key: change for change in changes(BOOK.on(day), local.on(day))}
    assert own & {*found}
    assert all(found[key].before is None for key in own & {*found})
    assert [*found] == sorted(found)
