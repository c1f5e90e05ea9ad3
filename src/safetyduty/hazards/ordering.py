"""命令把关 · ordering — what must hold before a hazard is listed, work stopped or resumed, power cut, an extension granted."""

from datetime import timedelta

from safetyduty.dates import Hours
from safetyduty.facts import Entry, Grade, Listing
from safetyduty.hazards.guards import Ground, Shown
from safetyduty.hazards.separation import rectifies
from safetyduty.statutes.provisions.order_16_2007 import RESUMPTION
from safetyduty.statutes.provisions.work_safety_law import (
    MAJOR_HAZARD_SUPERVISION,
    POWER_CUT_CONDITIONS,
    POWER_CUT_NOTICE,
)
from safetyduty.words import Phrase

__all__ = ["by_lister", "by_stopper", "granted_by_lister", "major_for_cut", "major_for_listing", "noticed"]


def major_for_listing(shown: Shown) -> Ground | None:
    """挂牌督办: only a major hazard is listed."""
    if shown.case.grade is Grade.MAJOR:
        return None
    return Ground(Phrase("不是重大隐患，不挂牌", "it is no major hazard, and is not listed"), MAJOR_HAZARD_SUPERVISION)


def major_for_cut(shown: Shown) -> Ground | None:
    """停电: only for a major hazard."""
    if shown.case.grade is Grade.MAJOR:
        return None
    return Ground(Phrase("不是重大隐患，不停电", "it is no major hazard; power is not cut"), POWER_CUT_CONDITIONS)


def by_lister(shown: Shown) -> Ground | None:
    """摘牌: a listing is lifted by whoever listed it, or at that level or above."""
    listed, level = shown.case.listed, shown.entry.level
    if listed is None or _may(shown, listed):
        return None
    levels = list(Listing)
    if level is not None and listed.level is not None and levels.index(level) >= levels.index(listed.level):
        return None
    what = Phrase("应由挂牌单位（{level}）摘牌", "whoever listed it ({level}) delists it")
    return Ground(what.fill(level=listed.level or Phrase("级别未写明", "no level given")), MAJOR_HAZARD_SUPERVISION)


def granted_by_lister(shown: Shown) -> Ground | None:
    """延期: while a hazard is listed, whoever listed it answers a request for an extension."""
    listed = shown.case.listed
    if listed is None or _may(shown, listed):
        return None
    what = Phrase("挂牌督办的，延期由挂牌单位决定", "whoever listed it decides on an extension")
    return Ground(what, MAJOR_HAZARD_SUPERVISION)


def by_stopper(shown: Shown) -> Ground | None:
    """恢复生产: whoever stopped the work examines the request, and consents or not."""
    stopped = shown.case.stopped
    if stopped is None or _may(shown, stopped):
        return None
    what = Phrase("应由作出停产决定的一方审查", "whoever ordered the stop examines the request")
    return Ground(what, RESUMPTION)


def noticed(shown: Shown) -> Ground | None:
    """停电通知: the unit was told long enough before; in the emergency that the entry states it need not be."""
    if shown.entry.criterion is not None:
        return None
    warned = shown.case.warned
    if warned is None:
        return Ground(Phrase("尚未通知停电", "no notice of the cut was given"), POWER_CUT_NOTICE)
    ahead = shown.law[POWER_CUT_NOTICE].ahead
    hours = ahead.count if isinstance(ahead, Hours) else 0
    if _surely_apart(warned, shown.entry, timedelta(hours=hours)):
        return None
    what = Phrase(
        "距停电通知不足或者未写明时刻，须满{ahead}", "less than {ahead} since the notice, or no time was recorded"
    )
    return Ground(what.fill(ahead=ahead.words()), POWER_CUT_NOTICE)


def _surely_apart(before: Entry, after: Entry, least: timedelta) -> bool:
    """Whether two entries are so far apart, whatever the hour of one that records none."""
    if before.at is not None and after.at is not None:
        return after.at - before.at >= least
    return (after.on - before.on) - timedelta(days=1) >= least


def _may(shown: Shown, before: Entry) -> bool:
    """Whether the entry is by whoever made the one before; by anybody, if that is who rectifies the hazard by now."""
    entry = shown.entry
    return bool({entry.by, entry.behalf} & {before.by, before.behalf} - {None}) or rectifies(shown, before.by)
