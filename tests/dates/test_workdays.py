"""A calendar of working days, on a month small enough to check by eye."""

from collections.abc import Callable
from datetime import date

import pytest

from safetyduty.dates import Calendar, DayKind
from safetyduty.errors import OutsideCalendar
from tests.dates.calendars import FESTIVAL, june

#       June 2026
# Mo Tu We Th Fr Sa Su
#  1  2  3  4  5  6  7
#  8  9 10 11 12 13 14
# 15 16 17 18 19 20 21
# 22 23 24 25 26 27 28
# 29
PLAIN = june()
MOVED = june(rests=[19, 20, 21], make_ups=[14])


def day(number: int) -> date:
    return date(2026, 6, number)


def test_a_week_has_five_working_days_and_a_weekend() -> None:
    assert [PLAIN.is_workday(day(number)) for number in range(1, 8)] == [True] * 5 + [False] * 2


@pytest.mark.parametrize(
    ("number", "kind"),
    [(18, DayKind.WORKDAY), (14, DayKind.MAKE_UP), (13, DayKind.WEEKEND), (19, DayKind.HOLIDAY), (20, DayKind.HOLIDAY)],
)
def test_a_day_is_of_one_of_four_kinds(number: int, kind: DayKind) -> None:
    assert MOVED.kind(day(number)) is kind


def test_a_holiday_is_called_by_its_name_and_another_day_by_its_kind() -> None:
    assert MOVED.name(day(19)) == FESTIVAL
    assert MOVED.name(day(13)) == DayKind.WEEKEND.label
    assert MOVED.name(day(14)) == DayKind.MAKE_UP.label


def test_adding_working_days_steps_over_rest_days_and_onto_make_up_days() -> None:
    assert MOVED.add(day(12), 1) == day(14)
    assert MOVED.add(day(18), 1) == day(22)


def test_adding_no_working_day_gives_the_last_working_day_so_far() -> None:
    assert MOVED.add(day(17), 0) == day(17)
    assert MOVED.add(day(20), 0) == day(18)


def test_the_first_day_of_a_calendar_can_be_counted_from_and_to() -> None:
    assert PLAIN.add(day(1), 0) == day(1)
    assert PLAIN.add(day(1), 1) == day(2)
    assert PLAIN.add(day(3), -2) == day(1)


def test_the_days_between_are_counted_without_the_first_and_with_the_last() -> None:
    assert PLAIN.count(day(1), day(8)) == 5
    assert PLAIN.count(day(5), day(7)) == 0
    assert PLAIN.count(day(8), day(8)) == 0


def test_counting_backwards_is_negative() -> None:
    assert PLAIN.count(day(8), day(1)) == -5


def test_the_next_working_day_after_a_rest_is_found_and_a_working_day_is_its_own() -> None:
    assert MOVED.next_workday(day(19)) == day(22)
    assert MOVED.next_workday(day(18)) == day(18)


@pytest.mark.parametrize("outside", [date(2026, 5, 31), date(2026, 6, 30)])
def test_a_day_outside_the_calendar_is_never_guessed(outside: date) -> None:
    questions: list[Callable[[], object]] = [
        lambda: PLAIN.require(outside),
        lambda: PLAIN.is_workday(outside),
        lambda: PLAIN.kind(outside),
        lambda: PLAIN.name(outside),
        lambda: PLAIN.add(outside, 1),
        lambda: PLAIN.next_workday(outside),
        lambda: PLAIN.count(outside, day(1)),
        lambda: PLAIN.count(day(1), outside),
    ]
    for ask in questions:
        with pytest.raises(OutsideCalendar) as caught:
            ask()
        assert caught.value.day == outside


def test_the_first_and_the_last_day_of_a_calendar_are_inside() -> None:
    assert PLAIN.is_workday(day(1))
    assert PLAIN.is_workday(day(29))


def test_a_count_that_leaves_the_calendar_says_which_one_it_was() -> None:
    assert PLAIN.add(day(26), 1) == day(29)
    with pytest.raises(OutsideCalendar, match="working day 2 after 2026-06-26"):
        PLAIN.add(day(26), 2)


def test_a_rest_at_the_end_of_a_calendar_has_no_next_working_day() -> None:
    with pytest.raises(OutsideCalendar):
        june(rests=[29]).next_workday(day(27))


def test_no_working_day_before_the_first_is_made_up() -> None:
    with pytest.raises(OutsideCalendar):
        june(rests=[1]).add(day(1), 0)


def test_days_from_the_settled_day_on_are_not_settled() -> None:
    calendar = june(settled_until=20)
    assert calendar.settled(day(19))
    assert not calendar.settled(day(20))


def test_two_calendars_with_the_same_days_are_the_same_edition() -> None:
    assert june(rests=[19]).edition == june(rests=[19]).edition


def test_one_day_moved_makes_another_edition() -> None:
    editions = [june(), june(rests=[19]), june(rests=[18]), june(make_ups=[20]), june(settled_until=20)]
    assert len({calendar.edition for calendar in editions}) == len(editions)


def test_an_edition_names_its_source_and_years() -> None:
    year = Calendar("demo", date(2025, 1, 1), date(2027, 1, 1), date(2027, 1, 1), rests={}, make_ups={})
    assert year.edition.startswith("demo:2025-2026:")


def test_an_edition_that_ends_within_a_year_is_named_for_that_year() -> None:
    assert june().edition.startswith("june:2026-2026:")


@pytest.mark.parametrize("named", [date(2026, 5, 31), date(2026, 6, 30)])
def test_a_day_outside_a_calendar_is_given_no_name_in_it(named: date) -> None:
    for rests, make_ups in (({named: FESTIVAL}, {}), ({}, {named: FESTIVAL})):
        with pytest.raises(ValueError, match=f"{named} has a name, but lies outside 2026-06-01 to"):
            Calendar("demo", day(1), date(2026, 6, 30), date(2026, 6, 30), rests=rests, make_ups=make_ups)


@pytest.mark.parametrize("asked", [date(2026, 5, 31), date(2026, 6, 30)])
def test_a_day_outside_a_calendar_has_no_name(asked: date) -> None:
    with pytest.raises(OutsideCalendar):
        june().name(asked)


def test_the_two_tables_of_a_calendar_are_all_it_looks_up() -> None:
    assert list(june(rests=[3]).ranks)[:9] == [0, 1, 1, 2, 3, 3, 3, 4, 5]
    assert [date.fromordinal(ordinal).day for ordinal in june(rests=[3]).worked][:5] == [1, 2, 4, 5, 8]


def test_the_tables_of_a_calendar_cannot_be_written_to() -> None:
    for table in (PLAIN.ranks, PLAIN.worked):
        with pytest.raises(TypeError):
            table[0] = 1


def test_a_strict_calendar_leaves_out_a_rest_on_the_first_day_that_is_not_settled() -> None:
    strict = june(rests=[19, 22], make_ups=[27], settled_until=22).strict()
    assert (strict.until, set(strict.rests), set(strict.make_ups)) == (day(22), {day(19)}, set())
