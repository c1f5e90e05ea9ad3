"""应报 · owed — which reports an accident calls for: by whom, to whom, and by when at the latest."""

from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise

from attrs import frozen

from safetyduty.accidents.grading import graded
from safetyduty.accidents.perils import perils_met
from safetyduty.accidents.reckoning import Tally, reckon
from safetyduty.accidents.rules import doubts, in_force
from safetyduty.accidents.successive import regraded
from safetyduty.accidents.tiers import Tier, up_to
from safetyduty.dates import Calendar
from safetyduty.deadlines import Deadline, due, limit, relay
from safetyduty.facts import Accident, AccidentSector, Told
from safetyduty.statutes import Caveat, CaveatKind, Law, Reason
from safetyduty.statutes.provisions.order_21_2009 import SERIOUS_ACCIDENT_CALL, SERIOUS_PERIL_CASES, WRITTEN_NOTICE
from safetyduty.statutes.provisions.order_21_2009 import UNIT_REPORT as UNIT_INFORMATION
from safetyduty.statutes.provisions.order_493_2007 import (
    ACCIDENT_GRADES,
    NOTIFIED_BODIES,
    REPORT_RECIPIENTS,
    REPORT_TO_STATE_COUNCIL,
    SITE_REPORT,
    TIER_REPORT,
    UNIT_REPORT,
    UPWARD_REPORT,
)
from safetyduty.statutes.shapes import Choice, HarmGrade, Level
from safetyduty.words import Phrase, Worded, join

__all__ = ["Occasion", "ReportDue", "ReportKind", "occasion", "owed_at_first"]


class ReportKind(Worded):
    """The kinds of report that an accident calls for (报告种类)."""

    SITE = "site", "现场报告", "report from the site"
    UNIT = "unit", "单位报告", "report of the unit"
    TIER = "tier", "逐级上报", "report to the next tier"
    OWN_GOVERNMENT = "own-government", "报本级政府", "report to one's own government"
    NOTICE = "notice", "通知有关机关", "notice to other bodies"
    STATE_COUNCIL = "state-council", "报国务院", "report to the State Council"
    CALL = "call", "电话快报", "telephone report"
    TEXT = "text", "补报文字", "text that follows a call"
    FOLLOW_UP = "follow-up", "续报", "follow-up"
    CASUALTIES = "casualties", "伤亡变化补报", "report of changed casualties"


@frozen
class ReportDue:
    """A report that must be made (应报事项): ``by`` whom ``to`` whom.

    It runs from ``since``. Without a ``deadline`` it is due at once; with ``times`` it is due so often on each day instead, up
    to the deadline. ``level`` is that of whoever receives it.
    """

    kind: ReportKind
    by: Phrase
    to: Phrase
    since: datetime
    deadline: Deadline | None = None
    level: Level | None = None
    told: Told | None = None
    times: int | None = None
    because: tuple[Reason, ...] = ()
    caveats: tuple[Caveat, ...] = ()


@frozen
class Occasion:
    """What the reports of an accident depend on (报告的前提): the harm, its grade, its perils, and what the unit had to do.

    ``told`` is when the head of the unit was told; ``unit_deadline`` when the unit must have reported, at the latest.
    """

    accident: Accident
    law: Law
    calendar: Calendar
    tally: Tally
    grade: HarmGrade
    perils: tuple[Choice, ...]
    told: datetime
    unit_deadline: Deadline
    tiers: tuple[Tier, ...]
    caveats: tuple[Caveat, ...]

    @property
    def mild(self) -> bool:
        """Whether it is of the lightest grade."""
        return self.grade.id == self.law[ACCIDENT_GRADES].rows[0].id


def occasion(accident: Accident, law: Law, calendar: Calendar, chain: tuple[Tier, ...]) -> Occasion:
    """What the reports of *accident* depend on (报告的前提).

    Raises:
        BadFacts, Ambiguous, NothingInForce, SafetyDutyError: As `grade`.
        Ambiguous: The chain does not rise.
    """
    tally = reckon(accident, law)
    found = graded(tally, law).value
    top = law[UPWARD_REPORT].of(found.id)
    assert top is not None  # every grade has its row
    perils = perils_met(accident, law) if in_force(SERIOUS_PERIL_CASES, law) else ()
    told = accident.learnt or accident.at
    caveats = () if accident.learnt else (Caveat(CaveatKind.DISCRETION, _NOT_TOLD),)
    caveats = (*caveats, *_known_later(accident, tally.value, found, law))
    first, tiers = due(limit(UNIT_REPORT, law), told, calendar), up_to(top.level, chain)
    return Occasion(accident, law, calendar, tally.value, found, perils, told, first, tiers, caveats)


def _known_later(accident: Accident, tally: Tally, found: HarmGrade, law: Law) -> Iterator[Caveat]:
    """The grade was another at first: nobody could report what was not known yet."""
    grades = regraded(accident, tally, law)
    since = next(row.at for row in reversed(grades) if row.grade.value.id == found.id)
    if grades[0].grade.value.id != found.id:
        what = Phrase(
            "起初所知为{first}，{since}起为{found}；只因后者应报的，自知悉时起算，须由人判断",
            "it was first known as a {first}, and as a {found} from {since} on; what only the latter calls for runs from when that "
            "was known; a person decides",
        )
        about = what.fill(first=grades[0].grade.value.name, found=found.name, since=since)
        yield Caveat(CaveatKind.DISCRETION, about)


_NOT_TOLD = Phrase(
    "单位负责人何时接报没有写明；时限自接报起算，此处自事故发生起算，为最早的可能",
    "when the head of the unit was told is not stated; the limit runs from then, and is counted here from the accident, the "
    "earliest that it can be",
)
_HEAD = Phrase("单位负责人", "the head of the unit")


def owed_at_first(case: Occasion) -> Iterator[ReportDue]:
    """The first reports: from the site, of the unit, and tier by tier up to the level of the grade (初次报告)."""
    yield from _from_the_site(case)
    yield from _of_the_unit(case)
    yield from _tier_by_tier(case)
    yield from _to_the_state_council(case)


def _from_the_site(case: Occasion) -> Iterator[ReportDue]:
    by, law = case.law[SITE_REPORT].who, case.law
    why, doubt = (law.reason(SITE_REPORT),), law.caveats(SITE_REPORT)
    yield ReportDue(ReportKind.SITE, by, _HEAD, case.accident.at, because=why, caveats=doubt)


def _of_the_unit(case: Occasion) -> Iterator[ReportDue]:
    """To both departments of the county within the hour; from serious accidents up, to the province as well."""
    law, first = case.law, case.unit_deadline
    to = join([entry.name for entry in law[REPORT_RECIPIENTS].entries])
    caveats = (*first.caveats, *case.caveats)
    if case.mild and in_force(SERIOUS_ACCIDENT_CALL, law):
        caveats = (*caveats, Caveat(CaveatKind.DISCRETION, _IMPACT))
    if case.accident.sector == AccidentSector.COAL_MINE.value:
        caveats = (*caveats, Caveat(CaveatKind.UNVERIFIED, _MINE_AUTHORITY))
    why = (*first.because, law.reason(REPORT_RECIPIENTS))
    if case.perils:
        why = (*why, law.reason(SERIOUS_PERIL_CASES), law.reason(UNIT_INFORMATION))
    yield ReportDue(ReportKind.UNIT, _HEAD, to, case.told, first, case.tiers[0].level, because=why, caveats=caveats)
    if not case.mild and in_force(UNIT_INFORMATION, law):
        second = due(limit(UNIT_INFORMATION, law, entry="province"), case.told, case.calendar)
        yield ReportDue(
            ReportKind.UNIT,
            _HEAD,
            _PROVINCE,
            case.told,
            second,
            Level.PROVINCIAL,
            because=second.because,
            caveats=(*doubts(UNIT_INFORMATION, law), *case.caveats),
        )


_PROVINCE = Phrase("省级应急管理部门", "the emergency department of the province")
_IMPACT = Phrase(
    "社会影响重大的，县、市级部门还须1小时内电话快报省级（信息报告办法第八条），须由人判断",
    "if the social impact is big, county and prefecture also call the province within an hour (Order 21, Art. 8); a person decides",
)
_MINE_AUTHORITY = Phrase(
    "煤矿事故还应报矿山安全监察机构（应急管理部令第14号第五条以此为前提）；规定该报告的条文未录入，须由人查证",
    "coal mines also report to the mine safety authority, as Order 14, Art. 5 takes for granted; the article that says so is "
    "not here: look it up",
)


def _tier_by_tier(case: Occasion) -> Iterator[ReportDue]:
    """Each tier within its own two hours, which begin at the latest when those of the tier below end."""
    law, tiers = case.law, case.tiers
    limits = [limit(UNIT_REPORT, law), *[limit(TIER_REPORT, law)] * (len(tiers) - 1)]
    ends = relay(limits, case.told, case.calendar)
    why = (law.reason(TIER_REPORT), law.reason(UPWARD_REPORT))
    caveats = (*law.caveats(TIER_REPORT), *case.caveats)
    for index, (below, above) in enumerate(pairwise(tiers)):
        since = ends[index].ends
        yield ReportDue(
            ReportKind.TIER, below.name, above.name, since, ends[index + 1], above.level, because=why, caveats=caveats
        )
    yield from _at_the_same_time(case, ends[0].ends)


def _at_the_same_time(case: Occasion, since: datetime) -> Iterator[ReportDue]:
    """Every tier tells its own government, and the bodies that the text names."""
    law = case.law
    own, *others = law[NOTIFIED_BODIES].entries
    why: tuple[Reason, ...] = (law.reason(NOTIFIED_BODIES),)
    yield ReportDue(ReportKind.OWN_GOVERNMENT, _EVERY, own.name, since, because=why)
    told = None
    if in_force(WRITTEN_NOTICE, law):
        told, why = Told.WRITTEN, (*why, law.reason(WRITTEN_NOTICE))
    yield ReportDue(ReportKind.NOTICE, _EVERY, join([body.name for body in others]), since, told=told, because=why)


_EVERY = Phrase("接报的各级部门，上报的同时", "every department that is told, while it passes the report on")


def _to_the_state_council(case: Occasion) -> Iterator[ReportDue]:
    if case.tiers[-1].level is Level.NATIONAL:
        law, to = case.law, Phrase("国务院", "the State Council")
        why = (law.reason(REPORT_TO_STATE_COUNCIL),)
        by, since = law[REPORT_TO_STATE_COUNCIL].who, case.unit_deadline.ends
        yield ReportDue(ReportKind.STATE_COUNCIL, by, to, since, level=Level.NATIONAL, because=why)
