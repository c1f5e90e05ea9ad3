"""督办与失信 · supervising — which committee supervises the inquiry, by when, and who may be listed for serious dishonesty."""

from collections.abc import Iterator
from types import MappingProxyType

from safetyduty.accountability.texts import in_force
from safetyduty.accountability.triggering.counting import reached
from safetyduty.accountability.triggering.kinds import Reach, Setting, Trigger, TriggerKind, told, unseen
from safetyduty.deadlines import due, limit
from safetyduty.statutes import Finding
from safetyduty.statutes.provisions.order_11_2023 import (
    DECIDER,
    LIST_PERIOD,
    LISTED_AFTER_ACCIDENT,
    SECTORS,
    TWO_SERIOUS_ACCIDENTS,
)
from safetyduty.statutes.provisions.supervised_handling_2010 import ONE_LEVEL_UP, STEPS, TIME_LIMIT
from safetyduty.statutes.shapes import Choice
from safetyduty.words import Phrase, join

__all__ = ["dishonesty", "supervision"]

_NATIONAL = Phrase("国务院安委会", "the State Council Safety Committee")
_ABOVE = Phrase("上一级安委会", "the safety committee one level up")
_TO_PROVINCE = Phrase("省级人民政府", "the provincial government")
_TO_INQUIRING = Phrase("负责调查的人民政府", "the government that holds the inquiry")
_NOTIFIED = Phrase("是否已下达督办通知", "whether the notice of supervision was served")
_SECTOR = Phrase("是否属于适用行业：{sectors}", "whether it is in a sector that the rule covers: {sectors}")
_WHICH_PERSONS = Phrase(
    "单位、主要负责人和其他责任人员中列入谁", "who is listed: the unit, its principal, others responsible"
)
_INQUIRED_BELOW = ("general", "serious", "major")
"""The grades that a county, a prefecture or a province inquires into."""
_COVERED = MappingProxyType(
    {
        "coal-mine": "mines",
        "non-coal-mine": "mines",
        "chemicals": "chemicals",
        "hazardous-chemicals": "hazardous-chemicals",
        "fireworks": "fireworks",
        "metallurgy": "metallurgy",
    }
)
"""The sectors of accidents that the rule on dishonesty names."""


def supervision(asked: Setting) -> Iterator[Finding[Trigger]]:
    """Which committee supervises the inquiry (事故挂牌督办), and the time limit that runs from its notice.

    Basis:
        《重大事故查处挂牌督办办法》
    """
    law, grade, kind = asked.law, asked.grade, TriggerKind.SUPERVISION
    if grade.id == "major" and in_force(law, STEPS):
        clock, notified = limit(TIME_LIMIT, law), asked.progress.notified
        running = () if notified is None else (due(clock, notified, asked.calendar),)
        questions = (_NOTIFIED,) if notified is None else ()
        named = (kind, STEPS.name, grade.id, grade.name, Reach.REACHED, _NATIONAL, _TO_PROVINCE)
        yield told(Trigger(*named, (clock,), running, questions), law, STEPS)
    if grade.id not in _INQUIRED_BELOW:
        return
    if in_force(law, ONE_LEVEL_UP):
        above = Trigger(kind, ONE_LEVEL_UP.name, grade.id, grade.name, Reach.REACHED, _ABOVE, _TO_INQUIRING)
        yield told(above, law, ONE_LEVEL_UP)
    else:
        yield unseen(kind, law, ONE_LEVEL_UP)


def dishonesty(asked: Setting) -> Iterator[Finding[Trigger]]:
    """Who may be listed for serious dishonesty after the accident (严重失信): other accidents count where they are of the same unit.

    Basis:
        《安全生产严重失信主体名单管理办法》
    """
    law, accident, kind = asked.law, asked.accident, TriggerKind.DISHONESTY
    if not in_force(law, LISTED_AFTER_ACCIDENT):
        yield unseen(kind, law, LISTED_AFTER_ACCIDENT)
        return
    of_unit = [each for each in asked.others if each.unit is not None and each.unit == accident.unit]
    twice = any(reached(row, asked, of_unit) for row in law[TWO_SERIOUS_ACCIDENTS].rows)
    met = {"major-accident": asked.grade.id in ("major", "extraordinary"), "two-serious-accidents": twice}
    entries = law[LISTED_AFTER_ACCIDENT].entries
    for entry in entries:
        if met.get(entry.id, False):
            yield _listing(entry, asked)
    rest = tuple(entry.name for entry in entries if entry.id not in met)
    other = Trigger(kind, LISTED_AFTER_ACCIDENT.name, "other", join(rest), Reach.OPEN, decide=rest)
    yield told(other, law, LISTED_AFTER_ACCIDENT)


def _listing(entry: Choice, asked: Setting) -> Finding[Trigger]:
    law, listed = asked.law, asked.progress.listed
    sectors = law[SECTORS].entries
    covered = _COVERED.get(asked.accident.sector or "") in [sector.id for sector in sectors]
    which = _SECTOR.fill(sectors=join([sector.name for sector in sectors]))
    clock = limit(LIST_PERIOD, law)
    named = (TriggerKind.DISHONESTY, LISTED_AFTER_ACCIDENT.name, entry.id, entry.name)
    trigger = Trigger(
        *named,
        Reach.REACHED if covered else Reach.OPEN,
        law[DECIDER].who,
        limits=(clock,),
        deadlines=() if listed is None else (due(clock, listed, asked.calendar),),
        decide=(_WHICH_PERSONS,) if covered else (which, _WHICH_PERSONS),
    )
    return told(trigger, law, LISTED_AFTER_ACCIDENT, SECTORS, DECIDER)
