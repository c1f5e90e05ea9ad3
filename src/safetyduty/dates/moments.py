"""时刻 · moments — moments with a zone, and the day that they are in Beijing."""

from datetime import date, datetime, timedelta, timezone

from safetyduty.errors import Ambiguous
from safetyduty.words import Phrase

__all__ = ["BEIJING", "aware", "in_beijing"]

BEIJING = timezone(timedelta(hours=8), "北京时间")
"""The time that days end by. Summers from 1986 to 1991, when clocks were an hour ahead, lie before every rule of the book."""


def aware(moment: datetime) -> datetime:
    """*moment* itself, if it says its time zone (带时区的时刻).

    Raises:
        Ambiguous: It does not; it might be anybody's clock.

    Examples:
        >>> aware(datetime(2022, 6, 28, 9, tzinfo=BEIJING)).hour
        9
    """
    if moment.tzinfo is None:
        what = Phrase(
            "时刻{moment}没有时区；请写明，如+08:00", "the moment {moment} has no time zone; state it, e.g. +08:00"
        )
        raise Ambiguous(what.fill(moment=moment))
    return moment


def in_beijing(when: date) -> date:
    """The day of *when* in Beijing (北京时间之日); a moment without a zone, which nothing is counted from, keeps its own.

    Examples:
        >>> from datetime import UTC
        >>> in_beijing(datetime(2022, 6, 28, 20, tzinfo=UTC)), in_beijing(date(2022, 6, 28))
        (datetime.date(2022, 6, 29), datetime.date(2022, 6, 28))
    """
    if not isinstance(when, datetime):
        return when
    return when.date() if when.tzinfo is None else when.astimezone(BEIJING).date()
