"""Extensions: they never shorten, their order does not matter, and in one unit they are one longer term."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from safetyduty.dates import Days, Months, Pause, Roll, Term, Workdays, Years, count
from safetyduty.deadlines import Extension, due
from tests.properties.counted import CN, by_unit, extensions, fingers, paused, paused_starts, rolls, short_terms, works

Near = tuple[date, tuple[Pause, ...]]


@given(paused_starts, short_terms, extensions)
def test_a_prolonged_term_ends_where_walking_day_by_day_ends(start: date, term: Term, more: tuple[Term, ...]) -> None:
    assert count(start, term, CN, more=more).end == fingers(start, by_unit(term, more))


@given(paused(), short_terms, extensions)
def test_an_extension_never_shortens(near: Near, term: Term, more: tuple[Term, ...]) -> None:
    start, pauses = near
    ends = [count(start, term, CN, more=more[:n], pauses=pauses).end for n in range(len(more) + 1)]
    assert ends[0] <= min(ends)
    assert count(start, term, CN, pauses=pauses).end == ends[0]


@given(paused(), short_terms, extensions, st.data())
def test_extensions_in_any_order_give_the_same(
    near: Near, term: Term, more: tuple[Term, ...], data: st.DataObject
) -> None:
    start, pauses = near
    turned = tuple(data.draw(st.permutations(more)))
    one, other = (count(start, term, CN, more=each, pauses=pauses) for each in (more, turned))
    assert (one.end, one.steps, one.provisional) == (other.end, other.steps, other.provisional)


@given(paused(), st.integers(0, 60), st.lists(st.integers(0, 30), max_size=4), rolls)
def test_days_prolonged_by_days_are_so_many_days_more(near: Near, number: int, more: list[int], roll: Roll) -> None:
    start, pauses = near
    prolonged = count(start, Days(number, roll), CN, more=tuple(map(Days, more)), pauses=pauses)
    assert prolonged.end == count(start, Days(number + sum(more), roll), CN, pauses=pauses).end


@given(paused(), st.integers(0, 60), st.lists(st.integers(0, 20), max_size=4))
def test_working_days_prolonged_by_working_days_are_so_many_more(near: Near, number: int, more: list[int]) -> None:
    start, pauses = near
    prolonged = count(start, Workdays(number), CN, more=tuple(map(Workdays, more)), pauses=pauses)
    assert prolonged.end == count(start, Workdays(number + sum(more)), CN, pauses=pauses).end


@given(paused(), short_terms, extensions)
def test_a_prolonged_term_that_moves_off_rest_days_ends_on_a_working_day(
    near: Near, term: Term, more: tuple[Term, ...]
) -> None:
    start, pauses = near
    moves = any(isinstance(each, Days | Months | Years) and each.roll is Roll.FORWARD for each in (term, *more))
    last = by_unit(term, more)[-1]
    if moves or isinstance(last, Workdays):
        end = count(start, term, CN, more=more, pauses=pauses).end
        assert works(end) or (isinstance(last, Workdays) and last.count == 0)


@given(paused(), short_terms, extensions)
def test_an_agreed_deadline_is_the_count_of_its_term_and_extensions(
    near: Near, term: Term, more: tuple[Term, ...]
) -> None:
    start, pauses = near
    deadline = due(term, start, CN, pauses=pauses, extensions=tuple(map(Extension, more)))
    assert deadline.day == count(start, term, CN, more=more, pauses=pauses).end
