"""把关 · guards — what must hold before a step is taken; each returns its objection, or None.

An objection names a provision by its key; which article that is depends on the law of the day. What concerns who acts is in
`separation`, what concerns orders in `ordering`.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from attrs import frozen

from safetyduty.facts import Act, Entry, Found, Grade, Post
from safetyduty.facts.packing import given
from safetyduty.facts.records import bits
from safetyduty.hazards.case import Case
from safetyduty.statutes import Key, Law, LawBook, Reason
from safetyduty.statutes.provisions.hazard_policy import FIVE_ACTIONS
from safetyduty.statutes.provisions.order_15_2007 import EXTENSION_REQUEST, RECTIFICATION_REVIEW
from safetyduty.statutes.provisions.order_16_2007 import PUBLIC_REPORTS
from safetyduty.statutes.provisions.work_safety_law import DOUBLE_REPORT
from safetyduty.statutes.shapes import Choice
from safetyduty.words import Phrase, join

__all__ = [
    "Ground",
    "Shown",
    "asked_in_time",
    "five_fixed",
    "later_limit",
    "major_reported",
    "required",
    "unfixed",
    "verified_first",
]


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
    """What a guard is shown: the case as it stands, the entry to be made, the law book, and the posts there are, by id.

    ``posts`` is None where no register is at hand: then posts are compared, and not the persons who hold them.
    """

    case: Case
    entry: Entry
    book: LawBook
    posts: Mapping[str, Post] | None = None

    @property
    def law(self) -> Law:
        """The law of the day of the entry."""
        return self.book.on(self.entry.on)


def unfixed(case: Case, law: Law) -> tuple[Choice, ...]:
    """五落实: which of the five things nobody has fixed yet, in the order of the provision.

    Raises:
        NothingInForce: The provision is not covered on the law's day.
    """
    return _open(case.assigned, case.due is not None, law)


def _open(assigned: Entry | None, timed: bool, law: Law) -> tuple[Choice, ...]:
    told = 0 if assigned is None else given(assigned)
    fixed = _FIVE if timed else _FIVE - {"time-limit"}
    if told & _ALL_TOLD != _ALL_TOLD:
        fixed -= {id for id, bit in _TOLD.items() if not told & bit}
    return tuple([choice for choice in law[FIVE_ACTIONS].entries if choice.id not in fixed])


_TOLD = MappingProxyType(
    {"responsibility": bits("to"), "measures": bits("measures"), "funds": bits("funds_yuan"), "plan": bits("plan")}
)
_ALL_TOLD = sum(_TOLD.values())
_FIVE = frozenset({*_TOLD, "time-limit"})


def required(grade: Grade | None, law: Law) -> tuple[str, ...]:
    """五落实: the codes of those that a hazard of *grade* must have; an ungraded one as a general one.

    Raises:
        NothingInForce: The provision is not covered on the law's day.
    """
    rule = law[FIVE_ACTIONS]
    return rule.major if grade is Grade.MAJOR else rule.general


def verified_first(shown: Shown) -> Ground | None:
    """举报核实: what the public or another department reports is verified before it is graded."""
    case = shown.case
    if case.verified is None and case.found.how in (Found.PUBLIC_REPORT, Found.OTHER_DEPARTMENT):
        return Ground(Phrase("举报或者移送的隐患尚未核实", "what was reported has not been verified"), PUBLIC_REPORTS)
    return None


def five_fixed(shown: Shown) -> Ground | None:
    """五落实: what the grade of the hazard requires is fixed once the entry is made."""
    law, case, entry = shown.law, shown.case, shown.entry
    lacking = _open(entry, entry.due is not None, law) if entry.do is Act.ASSIGN else None
    if lacking == () or not (open_ := unfixed(case, law)):
        return None
    if lacking is not None:
        open_ = tuple(choice for choice in open_ if choice in lacking)
    binding = required(case.grade, law)
    names = [choice.name for choice in open_ if choice.id in binding]
    return Ground(Phrase("未落实：{what}", "not fixed: {what}").fill(what=join(names)), FIVE_ACTIONS) if names else None


def later_limit(shown: Shown) -> Ground | None:
    """延期: an extension moves the time limit to a later day."""
    old, new = shown.case.due, shown.entry.due
    if old is not None and new is not None and new <= old:
        what = Phrase("延期后的{new}不晚于原时限{old}", "the new limit {new} is no later than the old one {old}")
        return Ground(what.fill(new=new, old=old), RECTIFICATION_REVIEW)
    return None


def asked_in_time(shown: Shown) -> Ground | None:
    """延期申请: an extension is asked for before the time limit expires.

    Whether it may be asked for earlier, or must be, than ten days before is read in two ways; neither is enforced.
    """
    due = shown.case.due
    if due is not None and shown.entry.on > due:
        what = Phrase("时限{due}已届满，方才申请延期", "it was asked for after the limit of {due} had expired")
        return Ground(what.fill(due=due), EXTENSION_REQUEST)
    return None


def major_reported(shown: Shown) -> Ground | None:
    """重大隐患报告: a major hazard has been reported."""
    if shown.case.grade is Grade.MAJOR and shown.case.reported is None:
        return Ground(Phrase("重大隐患尚未报告", "the major hazard has not been reported"), DOUBLE_REPORT)
    return None
