"""The ledger re-adds: start, what counted and what was skipped make the end."""

from datetime import date, timedelta

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from safetyduty.dates import Count, Days, Months, Pause, Roll, StepKind, Term, Workdays, Years, count
from tests.properties.counted import (
    CN,
    DAY,
    by_unit,
    corresponding,
    day_terms,
    extensions,
    fingers,
    paused,
    rolling,
    run,
    short_days,
    short_terms,
    short_workdays,
    starts,
    works,
)

Near = tuple[date, tuple[Pause, ...]]

OVER = (StepKind.SKIPPED, StepKind.ROLLED)


def days(counted: Count, *kinds: StepKind) -> list[date]:
    return [step.day for step in counted.steps if step.kind in kinds]


@given(starts, st.integers(1, 300))
def test_working_days_end_so_many_days_after_the_start_as_counted_and_skipped(start: date, number: int) -> None:
    counted = count(start, Workdays(number), CN)
    assert counted.end == start + timedelta(days=number + len(days(counted, StepKind.SKIPPED)))


@given(starts, st.integers(1, 300))
def test_every_rest_day_on_the_way_was_skipped_and_no_other(start: date, number: int) -> None:
    counted = count(start, Workdays(number), CN)
    assert days(counted, StepKind.SKIPPED) == [day for day in run(start, counted.end) if not works(day)]


@given(starts, rolling)
def test_an_end_that_moved_names_every_day_it_moved_over(start: date, term: Days | Months | Years) -> None:
    counted = count(start, term, CN)
    plain = count(start, type(term)(term.count), CN).end
    over = days(counted, StepKind.ROLLED)
    assert counted.end == plain + timedelta(days=len(over))
    assert over == [plain + timedelta(days=offset) for offset in range(len(over))]
    assert not any(map(works, over))


@given(starts, day_terms)
def test_the_start_day_is_named_exactly_when_something_is_counted(
    start: date, term: Days | Workdays | Months | Years
) -> None:
    assert days(count(start, term, CN), StepKind.START) == ([start] if term.count else [])


@given(starts, day_terms)
def test_a_ledger_is_in_the_order_of_the_days_and_names_no_day_twice(
    start: date, term: Days | Workdays | Months | Years
) -> None:
    steps = count(start, term, CN).steps
    for kinds in ((StepKind.START, StepKind.SKIPPED), (StepKind.ROLLED,)):
        named = [step.day for step in steps if step.kind in kinds]
        assert named == sorted(set(named))


@given(starts, day_terms)
def test_every_day_passed_over_is_called_by_what_it_is(start: date, term: Days | Workdays | Months | Years) -> None:
    for step in count(start, term, CN).steps:
        if step.kind in OVER:
            assert step.note == CN.name(step.day)


def stages_ended(counted: Count) -> list[tuple[date, Term, date]]:
    """Each stage with its first and its last day: where one was extended, the ledger says where it had ended."""
    stages = by_unit(counted.term, counted.more)
    last = counted.end - len(days(counted, StepKind.ROLLED)) * DAY
    if stages == [Workdays(0)]:
        last = counted.start
    in_its_own_unit = sum(each.count for each in counted.more if type(each) is type(counted.term)) > 0
    edges = [counted.start, *days(counted, StepKind.EXTENDED)[in_its_own_unit:], last]
    assert len(edges) == len(stages) + 1
    return [(edges[n], stage, edges[n + 1]) for n, stage in enumerate(stages)]


def unrolled(term: Term) -> Term:
    """*term* without moving off rest days: a stage that is prolonged ends where it ends."""
    return evolve(term, roll=Roll.NONE) if isinstance(term, Days | Months | Years) else term


def counts(start: date, stage: Term) -> int:
    """How many days a stage counts: a month is as long as the months it meets."""
    if isinstance(stage, Months | Years):
        months = stage.count if isinstance(stage, Months) else 12 * stage.count
        return (corresponding(start, months, stage.month_end) - start).days
    return stage.count


@given(paused(), short_terms, extensions)
def test_what_counted_was_skipped_paused_and_rolled_makes_the_end(
    near: Near, term: Term, more: tuple[Term, ...]
) -> None:
    start, pauses = near
    counted = count(start, term, CN, more=more, pauses=pauses)
    passed_over = days(counted, StepKind.SKIPPED, StepKind.PAUSED, StepKind.ROLLED)
    counting = sum(counts(since, stage) for since, stage, _ in stages_ended(counted))
    assert (counted.end - start).days == counting + len(passed_over)


@given(paused(), short_terms, extensions)
def test_each_stage_ends_where_walking_it_day_by_day_ends(near: Near, term: Term, more: tuple[Term, ...]) -> None:
    start, pauses = near
    for since, stage, until in stages_ended(count(start, term, CN, more=more, pauses=pauses)):
        assert until == (since if stage == Workdays(0) else fingers(since, [unrolled(stage)], pauses))


@given(paused(), short_terms, extensions)
def test_every_paused_day_on_the_way_is_named_and_no_other(near: Near, term: Term, more: tuple[Term, ...]) -> None:
    start, pauses = near
    counted = count(start, term, CN, more=more, pauses=pauses)
    named = []
    for since, stage, until in stages_ended(counted):
        named += [
            day
            for day in run(since, until)
            if any(day in pause.span for pause in pauses) and (works(day) or not isinstance(stage, Workdays))
        ]
    assert days(counted, StepKind.PAUSED) == named


@given(paused(), short_terms, extensions)
def test_a_paused_day_is_told_with_every_reason_it_has(near: Near, term: Term, more: tuple[Term, ...]) -> None:
    start, pauses = near
    for step in count(start, term, CN, more=more, pauses=pauses).steps:
        if step.kind is StepKind.PAUSED:
            why = {pause.why.en for pause in pauses if step.day in pause.span}
            assert set(step.note.en.split(", ")) == why


@given(paused(), short_days | short_workdays)
def test_every_day_after_the_start_either_counts_or_is_in_the_ledger_once(near: Near, term: Days | Workdays) -> None:
    start, pauses = near
    counted = count(start, term, CN, pauses=pauses)
    rolled = [day + DAY for day in days(counted, StepKind.ROLLED)]  # the end moved off each of them to the day after
    passed_over = [*days(counted, StepKind.PAUSED), *rolled]
    if isinstance(term, Workdays):
        passed_over += [day + DAY * (term.count == 0) for day in days(counted, StepKind.SKIPPED)]
    assert len(set(passed_over)) == len(passed_over)
    assert len(set(run(start, counted.end)) - set(passed_over)) == term.count


@given(paused(), short_terms, extensions)
def test_an_extension_in_the_unit_of_its_term_is_named_on_the_day_the_term_would_have_ended(
    near: Near, term: Term, more: tuple[Term, ...]
) -> None:
    start, pauses = near
    own = sum(each.count for each in more if type(each) is type(term))
    steps = [
        step
        for step in count(start, term, CN, more=more, pauses=pauses).steps
        if step.kind is StepKind.EXTENDED and own
    ]
    if own:
        assert steps[0].day == (start if term == Workdays(0) else fingers(start, [unrolled(term)], pauses))
        assert steps[0].note == evolve(term, count=own).words()
