"""后果单 · following — an Aftermath as sheets: the accident and its grade, what is due, what may be imposed, what it sets off."""

from collections.abc import Callable, Iterator
from itertools import pairwise

from attrs import evolve

from safetyduty.accidents import Harm, Regraded
from safetyduty.briefing import Aftermath
from safetyduty.facts import Toll
from safetyduty.reports.clocks import clock_sheet, reported_sheet
from safetyduty.reports.money import in_yuan
from safetyduty.reports.ranges import range_sheet, trigger_sheet
from safetyduty.reports.sheet import Notes, Sheet
from safetyduty.reports.wording import caveat_sheet, columns, told_day
from safetyduty.statutes import Reason
from safetyduty.words import Lang, Phrase, join

__all__ = ["aftermath_sheets", "following", "overview_sheet"]


def aftermath_sheets(found: Aftermath, lang: Lang) -> tuple[Sheet, ...]:
    """*found* as sheets in *lang*: the accident, the clocks, the reports made, the ranges, the triggers, the caveats (后果单).

    Examples:
        >>> from datetime import datetime
        >>> from safetyduty import dates, facts, statutes
        >>> from safetyduty.briefing import aftermath
        >>> at = datetime(2024, 5, 28, 19, 40, tzinfo=dates.BEIJING)
        >>> fall = facts.Accident("fall", Phrase("坠落", "fall"), at, (facts.Toll(at, deaths=1),))
        >>> made = aftermath_sheets(aftermath(fall, statutes.read("cn"), dates.calendar("cn")), Lang.EN)
        >>> made[0].title, made[0].rows[2]
        ('fall, 2024-05-28 19:40+08:00', ('grade', 'general accident', '[2][1]'))
    """
    made = []
    for sheet in (overview_sheet, *following(found)):
        notes = Notes(lang)
        drawn = sheet(found, notes)
        made.append(evolve(drawn, notes=(*drawn.notes, *notes.lines())))
    return (*made, caveat_sheet(found.caveats, lang))


def following(found: Aftermath) -> tuple[Callable[[Aftermath, Notes], Sheet], ...]:
    """The sheets that come after the overview of *found*; the one on reports only where some were told of."""
    told = () if not found.reported else (reported_sheet,)
    return (clock_sheet, *told, range_sheet, trigger_sheet)


def overview_sheet(found: Aftermath, notes: Notes) -> Sheet:
    """The harm that counts, the grade each time more was known, who investigates (事故概况)."""
    lang = notes.lang
    rows = tuple((what.say(lang), value.say(lang), notes.cited(because)) for what, value, because in _facts(found))
    title = Phrase("{name}　{at}", "{name}, {at}").fill(name=found.accident.name, at=told_day(found.accident.at))
    heads = columns(lang, ("项目", "what"), ("结果", "value"), ("依据", "basis"))
    star = "*" if found.accident.synthetic else ""
    source = () if found.accident.source is None else (found.accident.source.say(lang),)
    return Sheet(title.say(lang) + star, heads, rows, source)


def _facts(found: Aftermath) -> Iterator[tuple[Phrase, Phrase, tuple[Reason, ...]]]:
    yield from _harm(found)
    course = found.course
    yield Phrase("事故等级", "grade"), course.grade.value.name, course.grade.because
    for each in _changed(found):
        said = Phrase("{grade}（{at}时）", "{grade} (as of {at})").fill(
            grade=each.grade.value.name, at=told_day(each.at)
        )
        yield Phrase("此前定级", "graded before"), said, each.grade.because
    yield Phrase("负责调查", "who investigates"), course.leader.value.who, course.leader.because
    for caveat in course.caveats:
        yield Phrase("调查权限须注意", "on who investigates"), caveat.about, ()
    for case in found.perils.value:
        yield Phrase("较大涉险", "serious peril"), case.name, found.perils.because


def _changed(found: Aftermath) -> Iterator[Regraded]:
    """The gradings that the next one changed."""
    for before, after in pairwise(found.regraded):
        if before.grade.value.id != after.grade.value.id:
            yield before


def _measures(harm: Harm) -> Iterator[tuple[Phrase, object, tuple[str, ...]]]:
    """What is counted, in words and as a number, and where a toll states it."""
    yield Phrase("死亡{n}人", "deaths {n}"), harm.deaths, ("deaths",)
    yield Phrase("重伤{n}人", "serious injuries {n}"), harm.serious_injuries, ("serious_injuries", "poisonings")
    yield Phrase("直接经济损失{n}", "direct loss {n}"), in_yuan(harm.loss_yuan), ("loss_yuan",)


_UNSTATED = Phrase("（未写明）", "(not stated)")


def _stated(tolls: tuple[Toll, ...], measures: tuple[str, ...]) -> bool:
    """Whether any of *measures* was ever stated: none is no zero."""
    return any(getattr(toll, measure) is not None for toll in tolls for measure in measures)


def _harm(found: Aftermath) -> Iterator[tuple[Phrase, Phrase, tuple[Reason, ...]]]:
    tally = found.tally.value
    said = join(
        [
            what.fill(n=number if _stated(found.accident.tolls, measures) else _UNSTATED)
            for what, number, measures in _measures(tally.harm)
        ]
    )
    yield Phrase("伤亡与损失", "harm"), said, found.tally.because
    if tally.missing:
        yield Phrase("下落不明", "missing"), Phrase(f"{tally.missing}人", str(tally.missing)), ()
    else:
        yield Phrase("统计截止", "harm counted until"), Phrase(str(tally.closes), str(tally.closes)), ()
