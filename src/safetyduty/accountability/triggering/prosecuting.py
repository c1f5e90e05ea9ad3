"""涉刑提示 · prosecuting — harm that reaches a criminal threshold, as a flag for a person to follow; and the clocks of a transfer."""

from collections.abc import Iterator

from safetyduty.accidents import reckon
from safetyduty.accountability.texts import in_force
from safetyduty.accountability.triggering.kinds import Reach, Setting, Trigger, TriggerKind, told, unseen
from safetyduty.deadlines import Deadline, due, limit
from safetyduty.statutes import Finding
from safetyduty.statutes.provisions.cadre_regulation import CRIME_TRANSFER
from safetyduty.statutes.provisions.case_transfer_2019 import (
    POLICE_NOTICE,
    SPECIAL_TEAM,
    TRANSFER_DECISION,
    TRANSFER_HANDOVER,
)
from safetyduty.statutes.provisions.criminal_law import ABUSE_AND_NEGLECT_OF_OFFICE, ACCIDENT_CRIMES
from safetyduty.statutes.provisions.criminal_thresholds import ACCIDENT_CONSEQUENCES, PRIMARY_RESPONSIBILITY
from safetyduty.statutes.provisions.order_493_2007 import TRANSFER_OF_CRIMES
from safetyduty.words import Phrase, join

__all__ = ["crimes", "transfer"]

_FLAG = Phrase("危害达到“{name}”：{crimes}", "the harm reaches “{name}”: {crimes}")
_WHICH = Phrase(
    "是否构成犯罪、构成何罪，由司法机关判断", "whether there is a crime, and which, is for the judicial organs"
)
_OFFICIALS = Phrase("公职人员是否涉嫌{crimes}", "whether an official is suspected of {crimes}")
_SUSPECTED = Phrase("是否涉嫌犯罪、应否移送", "whether a crime is suspected, and the case to be transferred")
_POLICE = Phrase("同级公安机关", "the police of the same level")
_HEAD = Phrase("部门负责人", "the head of the department")
_OWN_THRESHOLDS = ("dangerous-operation", "false-report")
"""Crimes that the harm of an accident does not decide: one needs no accident, the other counts the harm added by the report."""


def crimes(asked: Setting) -> Iterator[Finding[Trigger]]:
    """The criminal thresholds that the harm that counts reaches (涉嫌犯罪提示): flags, never charges.

    Basis:
        《刑法》第一百三十四条至第一百三十九条之一、第三百九十七条
    """
    law, kind = asked.law, TriggerKind.CRIME
    if not in_force(law, ACCIDENT_CONSEQUENCES):
        yield unseen(kind, law, ACCIDENT_CONSEQUENCES)
        return
    harm = reckon(asked.accident, law).value.harm
    thresholds = law[ACCIDENT_CONSEQUENCES]
    for row in thresholds.rows:
        if row.reached(harm.deaths, harm.serious_injuries, harm.loss_yuan):
            names = [crime.name for crime in law[ACCIDENT_CRIMES].rows if crime.id not in _OWN_THRESHOLDS]
            what = _FLAG.fill(name=row.name, crimes=join(names))
            graver = row is thresholds.rows[-1]
            questions = (_WHICH, law[PRIMARY_RESPONSIBILITY].question) if graver else (_WHICH,)
            flag = Trigger(kind, ACCIDENT_CONSEQUENCES.name, row.id, what, Reach.OPEN, decide=questions)
            yield told(
                flag, law, ACCIDENT_CONSEQUENCES, ACCIDENT_CRIMES, *((PRIMARY_RESPONSIBILITY,) if graver else ())
            )
    office = join([crime.name for crime in law[ABUSE_AND_NEGLECT_OF_OFFICE].rows])
    question = _OFFICIALS.fill(crimes=office)
    by = law[CRIME_TRANSFER].who if in_force(law, CRIME_TRANSFER) else None
    flag = Trigger(kind, ABUSE_AND_NEGLECT_OF_OFFICE.name, "office", office, Reach.OPEN, by, decide=(question,))
    yield told(flag, law, ABUSE_AND_NEGLECT_OF_OFFICE, *((CRIME_TRANSFER,) if by is not None else ()))


def transfer(asked: Setting) -> Iterator[Finding[Trigger]]:
    """The clocks of handing a suspected crime to the police (移送期限); those run whose start is known.

    Basis:
        《安全生产行政执法与刑事司法衔接工作办法》第七条；《生产安全事故报告和调查处理条例》第二十六条第三款
    """
    law, progress = asked.law, asked.progress
    if not in_force(law, TRANSFER_DECISION):
        yield unseen(TriggerKind.TRANSFER, law, TRANSFER_DECISION)
        return
    starts = (
        (TRANSFER_DECISION, progress.suspected),
        (TRANSFER_HANDOVER, progress.approved),
        (POLICE_NOTICE, progress.decided),
    )
    clocks = tuple(limit(key, law) for key, _ in starts)
    running: tuple[Deadline, ...] = tuple(
        due(clock, start, asked.calendar) for clock, (_, start) in zip(clocks, starts, strict=True) if start is not None
    )
    what = law.book.provision(TRANSFER_DECISION).name
    kind, rule = TriggerKind.TRANSFER, TRANSFER_DECISION.name
    reach = Reach.OPEN if progress.suspected is None else Reach.REACHED
    flag = Trigger(kind, rule, "transfer", what, reach, _HEAD, _POLICE, clocks, running, (_SUSPECTED,))
    yield told(flag, law, SPECIAL_TEAM, TRANSFER_OF_CRIMES)
