"""走时 · timing — what must hold of a clock or a routine for it to be counted at all."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from safetyduty.dates import Hours, Minutes, in_beijing
from safetyduty.facts.clocks import Clock, Routine
from safetyduty.words import Phrase

__all__ = ["faults"]

Faults = Iterator[tuple[tuple[Any, ...], Phrase]]

_NAME = re.compile(r"[a-z0-9-]+/[a-z0-9-]+(/[a-z0-9-]+)?")


def faults(sections: Mapping[str, tuple[Any, ...]]) -> Faults:
    """Every fault of every clock and routine (时限错误)."""
    for row, clock in enumerate(sections.get("clocks", ())):
        yield from ((("clocks", row, *path), what) for path, what in _of_clock(clock))
    for row, routine in enumerate(sections.get("routines", ())):
        yield from ((("routines", row, *path), what) for path, what in _of_routine(routine))


def _of_clock(clock: Clock) -> Faults:
    if (clock.limit is None) == (clock.term is None):
        yield (
            (),
            Phrase(
                "limit（法定期限名）与term（约定期限）须写且只写一项",
                "give either limit, by its name, or an agreed term",
            ),
        )
    if clock.limit is not None:
        yield from _misnamed(clock.limit)
    in_hours = isinstance(clock.term, Hours | Minutes)
    if clock.term is not None and in_hours is not isinstance(clock.since, datetime):
        what = Phrase(
            "按小时、分钟的期限从时刻起算（如2022-06-28T09:10+08:00），按日的从日期起算",
            "hours and minutes run from a moment such as 2022-06-28T09:10+08:00, other terms from a day",
        )
        yield ("since",), what
    since = in_beijing(clock.since)
    if clock.done is not None and clock.done < since and clock.term is not None:
        what = Phrase("完成日{done}早于起算日{since}", "it was done on {done}, before it ran from {since}")
        yield ("done",), what.fill(done=clock.done, since=since)
    for index, stop in enumerate(clock.stopped):
        if stop.until is not None and stop.until <= stop.since:
            what = Phrase(
                "恢复日{until}不晚于中止日{since}（恢复日起重新计入）",
                "it runs again on {until}, no later than it stopped on {since} (the until day counts again)",
            )
            yield ("stopped", index, "until"), what.fill(until=stop.until, since=stop.since)
        elif stop.until is not None and stop.until <= since:
            what = Phrase("中止在起算日{since}之前就已结束", "it was over before the clock ran from {since}")
            yield ("stopped", index, "until"), what.fill(since=since)
    for index, more in enumerate(clock.prolonged):
        if more.on is not None and more.on < since:
            what = Phrase("延长于{on}作出，早于起算日{since}", "granted on {on}, before the clock ran from {since}")
            yield ("prolonged", index, "on"), what.fill(on=more.on, since=since)


def _of_routine(routine: Routine) -> Faults:
    yield from _misnamed(routine.limit)
    for index, proof in enumerate(routine.done):
        if proof.on not in routine.span:
            what = Phrase("{on}不在该职责的期间{span}之内", "{on} lies outside the days it is owed, {span}")
            yield ("done", index, "on"), what.fill(on=proof.on, span=routine.span.words())


def _misnamed(name: str) -> Faults:
    if not _NAME.fullmatch(name):
        what = Phrase(
            "期限名应写作“文件/规定”或“文件/规定/项”，而不是“{name}”",
            "a limit is named instrument/provision or instrument/provision/entry, not {name!r}",
        )
        yield ("limit",), what.fill(name=name)
