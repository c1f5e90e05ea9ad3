"""把关 · guards — what must hold before a step is taken; each returns its objection, or None.

An objection names a provision by its key; which article that is depends on the law of the day.
"""

from typing import Any

from attrs import frozen

from safetyduty.facts import Act, Entry, Grade
from safetyduty.hazards.case import Case
from safetyduty.statutes import Key, Law, Reason
from safetyduty.statutes.provisions.hazard_policy import FIVE_ACTIONS, SEPARATE_ACCEPTANCE
from safetyduty.statutes.provisions.order_15_2007 import RECTIFICATION_REVIEW
from safetyduty.statutes.provisions.work_safety_law import DOUBLE_REPORT
from safetyduty.statutes.shapes import Choice
from safetyduty.words import Phrase, join

__all__ = ["Ground", "Shown", "five_fixed", "later_limit", "major_reported", "not_own_work", "required", "unfixed"]


@frozen
class Ground:
    """Why a step is part of the process, or why it is not open (依据): a sentence, and the provision behind it."""

    words: Phrase
    key: Key[Any]

    def reason(self, law: Law) -> Reason:
        """The sentence with the articles of that day."""
        return Reason(self.words, law.reason(self.key).basis)


@frozen
class Shown:
    """What a guard is shown: the case as it stands, the entry to be made, the law of that day."""

    case: Case
    entry: Entry
    law: Law


def unfixed(case: Case, law: Law) -> tuple[Choice, ...]:
    """五落实: which of the five things nobody has fixed yet, in the order of the provision.

    Raises:
        NothingInForce: The provision is not covered on the law's day.
    """
    fixed = {
        "responsibility": case.responsible,
        "measures": case.measures,
        "funds": case.funds_yuan,
        "time-limit": case.due,
        "plan": case.plan,
    }
    return tuple(choice for choice in law[FIVE_ACTIONS].entries if fixed[choice.id] is None)


def required(grade: Grade | None, law: Law) -> tuple[str, ...]:
    """五落实: the codes of those that a hazard of *grade* must have; an ungraded one as a general one.

    Raises:
        NothingInForce: The provision is not covered on the law's day.
    """
    rule = law[FIVE_ACTIONS]
    return rule.major if grade is Grade.MAJOR else rule.general


def five_fixed(shown: Shown) -> Ground | None:
    """五落实: what the grade of the hazard requires is fixed once the entry is made."""
    binding = required(shown.case.grade, shown.law)
    after = shown.case.after(shown.entry, shown.case.state) if shown.entry.do is Act.ASSIGN else shown.case
    open_ = [choice.name for choice in unfixed(after, shown.law) if choice.id in binding]
    return Ground(Phrase("未落实：{what}", "not fixed: {what}").fill(what=join(open_)), FIVE_ACTIONS) if open_ else None


def later_limit(shown: Shown) -> Ground | None:
    """延期: an extension moves the time limit to a later day."""
    old, new = shown.case.due, shown.entry.due
    if old is not None and new is not None and new <= old:
        what = Phrase("延期后的{new}不晚于原时限{old}", "the new limit {new} is no later than the old one {old}")
        return Ground(what.fill(new=new, old=old), RECTIFICATION_REVIEW)
    return None


def major_reported(shown: Shown) -> Ground | None:
    """重大隐患报告: a major hazard has been reported."""
    if shown.case.grade is Grade.MAJOR and shown.case.reported is None:
        return Ground(Phrase("重大隐患尚未报告", "the major hazard has not been reported"), DOUBLE_REPORT)
    return None


def not_own_work(shown: Shown) -> Ground | None:
    """整改与验收分离: who rectifies, or asked for the review, does not decide on their own work."""
    if shown.entry.by in (shown.case.responsible, shown.case.submitted_by):
        return Ground(
            Phrase("由整改人或申请人自己决定", "decided by whoever rectifies, or asked for the review"),
            SEPARATE_ACCEPTANCE,
        )
    return None
