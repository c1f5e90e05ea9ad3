"""标记 · marks — which entries of a record still count, and what each act does to them."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from safetyduty.facts import Act, Entry, Referral

__all__ = ["NOTING", "REACH", "Latest", "Mark"]


class Mark:
    """Where the latest entry of a kind stands in a case; what most cases have comes first, so that the rest is left out."""

    GRADED = 0
    HANDED = 1
    ASSIGNED = 2
    TIMED = 3
    SUBMITTED = 4
    ACCEPTED = 5
    STRUCK_OFF = 6
    REPORTED = 7
    VERIFIED = 8
    PROTECTED = 9
    EXTENSION = 10
    LISTED = 11
    STOPPED = 12
    RESUMPTION = 13
    WARNED = 14
    CUT = 15
    PENALTY = 16
    CRIME = 17
    SIZE = 18


Latest = list[Entry | None]
"""The latest entry for each mark, while a record is being folded; it may end before those that no entry has."""

_KEPT = frozenset({Mark.GRADED, Mark.LISTED, Mark.STOPPED, Mark.RESUMPTION, Mark.WARNED, Mark.CUT})


def _grade(latest: Latest, entry: Entry) -> None:
    latest[Mark.GRADED] = latest[Mark.HANDED] = entry


def _assign(latest: Latest, entry: Entry) -> None:
    before = latest[Mark.ASSIGNED]
    if entry.due is not None:
        latest[Mark.TIMED] = entry
    latest[Mark.ASSIGNED] = entry if before is None else _together(before, entry)


def _together(before: Entry, entry: Entry) -> Entry:
    """What one assignment fixed the next need not repeat."""
    return Entry(
        entry.do,
        entry.on,
        entry.by,
        to=entry.to or before.to,
        measures=entry.measures or before.measures,
        funds_yuan=before.funds_yuan if entry.funds_yuan is None else entry.funds_yuan,
        due=entry.due or before.due,
        plan=entry.plan or before.plan,
        behalf=entry.behalf,
    )


def _extend(latest: Latest, entry: Entry) -> None:
    latest[Mark.TIMED] = entry
    _empty(latest, Mark.EXTENSION)


def _submit(latest: Latest, entry: Entry) -> None:
    latest[Mark.SUBMITTED] = entry
    _empty(latest, Mark.EXTENSION)


def _refer(latest: Latest, entry: Entry) -> None:
    latest[Mark.PENALTY if entry.cause is Referral.PENALTY else Mark.CRIME] = entry


def _reopen(latest: Latest, entry: Entry) -> None:
    """It starts afresh: only its finding, its grade and the orders about it stay; the turn is the reopener's."""
    latest[:] = [each if place in _KEPT else None for place, each in enumerate(latest)]
    latest[Mark.HANDED] = entry


def _strike_off(latest: Latest, entry: Entry) -> None:
    """A notice that was never carried out is spent."""
    latest[Mark.STRUCK_OFF] = entry
    _empty(latest, Mark.WARNED)


def _empty(latest: Latest, place: int) -> None:
    if place < len(latest):
        latest[place] = None


def _emptied(*places: int) -> Callable[[Latest, Entry], None]:
    def empty(latest: Latest, _: Entry) -> None:
        for place in places:
            _empty(latest, place)

    return empty


NOTING: Mapping[Act, int | Callable[[Latest, Entry], None]] = MappingProxyType(
    {
        Act.REPORT: Mark.REPORTED,
        Act.VERIFY: Mark.VERIFIED,
        Act.PROTECT: Mark.PROTECTED,
        Act.TRANSFER: Mark.HANDED,
        Act.ASK_EXTENSION: Mark.EXTENSION,
        Act.ACCEPT: Mark.ACCEPTED,
        Act.STRIKE_OFF: _strike_off,
        Act.LIST: Mark.LISTED,
        Act.STOP_WORK: Mark.STOPPED,
        Act.ASK_RESUMPTION: Mark.RESUMPTION,
        Act.WARN_POWER_CUT: Mark.WARNED,
        Act.CUT_POWER: Mark.CUT,
        Act.SUBMIT: _submit,
        Act.FIND: _emptied(),
        Act.GRADE: _grade,
        Act.ASSIGN: _assign,
        Act.EXTEND: _extend,
        Act.REFUSE_EXTENSION: _emptied(Mark.EXTENSION),
        Act.SUSPEND: _emptied(),
        Act.CONTINUE: _emptied(),
        Act.DISMISS: _emptied(),
        Act.CLOSE: _emptied(),
        Act.VOID: _emptied(),
        Act.REJECT: _emptied(Mark.SUBMITTED),
        Act.REOPEN: _reopen,
        Act.RECUR: _reopen,
        Act.DELIST: _emptied(Mark.LISTED),
        Act.REFUSE_RESUMPTION: _emptied(Mark.RESUMPTION),
        Act.RESUME_WORK: _emptied(Mark.STOPPED, Mark.RESUMPTION),
        Act.RESTORE_POWER: _emptied(Mark.WARNED, Mark.CUT),
        Act.REFER: _refer,
    }
)
"""For each act: where its entry stands among the latest, or what else it does to them."""

_FILLED = MappingProxyType(
    {
        Act.GRADE: Mark.HANDED,
        Act.ASSIGN: Mark.TIMED,
        Act.EXTEND: Mark.TIMED,
        Act.SUBMIT: Mark.SUBMITTED,
        Act.STRIKE_OFF: Mark.STRUCK_OFF,
        Act.REOPEN: Mark.HANDED,
        Act.RECUR: Mark.HANDED,
        Act.REFER: Mark.CRIME,
    }
)
REACH: Mapping[Act, int] = MappingProxyType(
    {act: 1 + (note if isinstance(note, int) else _FILLED.get(act, -1)) for act, note in NOTING.items()}
)
"""For each act: how far its entry reaches among the latest, which must be that long for it to be noted."""
