"""职责分离 · separation — who may not act, because of what they did before: the same post, and the same person in two posts.

A delegated act is that of both: of whoever acts, and of whoever entrusted them with it.
"""

from datetime import date

from safetyduty.facts import Referral
from safetyduty.hazards.guards import Ground, Shown
from safetyduty.statutes.provisions.administrative_penalty_law import LEGAL_REVIEW
from safetyduty.statutes.provisions.hazard_policy import SEPARATE_ACCEPTANCE
from safetyduty.words import Phrase

__all__ = ["apart_from_checker", "not_own_work", "rectifiers", "rectifies"]


def rectifiers(shown: Shown) -> frozenset[tuple[str, date]]:
    """Who rectifies or asked for the review, as posts with the days on which they did."""
    assigned, submission = shown.case.assigned, shown.case.submission
    to = None if assigned is None else assigned.to
    rectifying = () if assigned is None or to is None else ((to, assigned.on), (to, shown.entry.on))
    asking = () if submission is None else ((submission.by, submission.on),)
    return frozenset((*rectifying, *asking))


def rectifies(shown: Shown, post: str) -> bool:
    """Whether *post* is among those who rectify, or asked for the review."""
    assigned, submission = shown.case.assigned, shown.case.submission
    return (assigned is not None and post == assigned.to) or (submission is not None and post == submission.by)


def not_own_work(shown: Shown) -> Ground | None:
    """整改与验收分离: who rectifies, or asked for the review, does not decide on their own work."""
    entry = shown.entry
    own = rectifies(shown, entry.by) or (entry.behalf is not None and rectifies(shown, entry.behalf))
    if own or (shown.posts is not None and _meet(shown, rectifiers(shown))):
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
    acting = (shown.entry.by, shown.entry.behalf)
    if any(post in acting for post, _ in others):
        return True
    if shown.posts is None:
        return False
    mine = {person for post in acting if post is not None for person in _persons(shown, post, shown.entry.on)}
    return any(not mine.isdisjoint(_persons(shown, post, on)) for post, on in others)


def _persons(shown: Shown, post: str, on: date) -> tuple[str, ...]:
    found = None if shown.posts is None else shown.posts.get(post)
    return () if found is None else found.holders(on)
