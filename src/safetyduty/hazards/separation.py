"""职责分离 · separation — who may not act, because of what they did before: the same post, and the same person in two posts.

A delegated act is that of both: of whoever acts, and of whoever entrusted them with it.
"""

from collections.abc import Iterator
from datetime import date

from safetyduty.facts import Entry, Referral
from safetyduty.hazards.guards import Ground, Shown
from safetyduty.statutes.provisions.administrative_penalty_law import LEGAL_REVIEW
from safetyduty.statutes.provisions.hazard_policy import SEPARATE_ACCEPTANCE
from safetyduty.words import Phrase

__all__ = ["apart_from_checker", "not_own_work", "rectifiers", "rectifies"]


def rectifiers(shown: Shown) -> frozenset[tuple[str, date]]:
    """Who rectifies or asked for the review, as posts with the days on which they did."""
    case, found = shown.case, set[tuple[str, date]]()
    if case.responsible is not None and case.assigned is not None:
        found |= {(case.responsible, case.assigned.on), (case.responsible, shown.entry.on)}
    if case.submitted_by is not None and case.submitted is not None:
        found.add((case.submitted_by, case.submitted))
    return frozenset(found)


def rectifies(shown: Shown, post: str) -> bool:
    """Whether *post* is among those who rectify, or asked for the review."""
    return any(post == each for each, _ in rectifiers(shown))


def not_own_work(shown: Shown) -> Ground | None:
    """整改与验收分离: who rectifies, or asked for the review, does not decide on their own work."""
    if _meet(shown, rectifiers(shown)):
        what = Phrase("由整改人或申请人自己决定", "decided by whoever rectifies, or asked for the review")
        return Ground(what, SEPARATE_ACCEPTANCE)
    return None


def apart_from_checker(shown: Shown) -> Ground | None:
    """查处分离: who found the hazard does not decide as well that it is referred for a penalty."""
    found = shown.case.found
    if shown.entry.cause is Referral.PENALTY and _meet(shown, frozenset({(found.by, found.on)})):
        what = Phrase("由检查人自己审核处罚", "the penalty is reviewed by whoever did the check")
        return Ground(what, LEGAL_REVIEW)
    return None


def _meet(shown: Shown, others: frozenset[tuple[str, date]]) -> bool:
    """Whether a post that makes the entry is one of the others, or a person holds both."""
    if {post for post, _ in others} & {*_acting(shown.entry)}:
        return True
    mine = {person for post in _acting(shown.entry) for person in _persons(shown, post, shown.entry.on)}
    return any(not mine.isdisjoint(_persons(shown, post, on)) for post, on in others)


def _persons(shown: Shown, post: str, on: date) -> tuple[str, ...]:
    found = None if shown.posts is None else shown.posts.get(post)
    return () if found is None else found.holders(on)


def _acting(entry: Entry) -> Iterator[str]:
    yield entry.by
    if entry.behalf is not None:
        yield entry.behalf
