"""字段 · fields — one plain value to one typed value, strictly; a misfit says what would fit.

Nothing is converted by surprise: text stays text, a number in a text field is a fault, a day must be a day.
"""

import re
import unicodedata
from datetime import date, datetime
from typing import Any

from safetyduty.errors import did_you_mean
from safetyduty.words import Phrase, Worded

__all__ = [
    "Unfit",
    "day",
    "day_or_moment",
    "member",
    "moment",
    "phrase",
    "text",
    "wanted_phrase",
    "whole_number",
    "yes_or_no",
]


_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d", re.ASCII)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


class Unfit(ValueError):
    """A plain value that does not fit its field (不合要求的值), with a sentence that says what would."""

    def __init__(self, phrase: Phrase) -> None:
        super().__init__(phrase.en)
        self.phrase = phrase


def day(value: object) -> date:
    """A day written ``2022-06-28``, and in no other way (日期).

    Raises:
        Unfit: It is written otherwise, or there is no such day.

    Examples:
        >>> day("2022-06-28")
        datetime.date(2022, 6, 28)
    """
    if isinstance(value, str) and _DAY.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise Unfit(Phrase("没有{value}这一天", "there is no day {value}").fill(value=value)) from None
    raise Unfit(wanted_phrase("日期（如2022-06-28）", "a day such as 2022-06-28", value))


def day_or_moment(value: object) -> date:
    """A day, or a moment with its time zone: ``2022-06-28``, ``2022-06-28T09:10+08:00`` (日期或时刻).

    Raises:
        Unfit: It is neither, or a moment without a time zone.

    Examples:
        >>> day_or_moment("2022-06-28T09:10+08:00").isoformat()
        '2022-06-28T09:10:00+08:00'
    """
    if not isinstance(value, str) or not _MOMENT.match(value):
        return day(value)
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        raise Unfit(Phrase("没有{value}这一时刻", "there is no moment {value}").fill(value=value)) from None
    if moment.tzinfo is None:
        what = Phrase(
            "时刻{value}没有时区；请写明，如+08:00", "the moment {value} has no time zone; state it, e.g. +08:00"
        )
        raise Unfit(what.fill(value=value))
    return moment


def moment(value: object) -> datetime:
    """A moment with its time zone, as 2022-06-28T09:10+08:00 (时刻).

    Raises:
        Unfit: It is none: a day alone, or a moment without a time zone.

    Examples:
        >>> moment("2022-06-28T09:10+08:00").isoformat()
        '2022-06-28T09:10:00+08:00'
    """
    found = day_or_moment(value)
    if isinstance(found, datetime):
        return found
    what = Phrase(
        "此处应为时刻（如2022-06-28T09:10+08:00），而不是日期{value}",
        "a moment such as 2022-06-28T09:10+08:00 is wanted here, not the day {value}",
    )
    raise Unfit(what.fill(value=value))


def text(value: Any, _: Any) -> str:
    """Text that is not empty and moves no cursor."""
    if isinstance(value, int | float):
        what = Phrase("此处应为文字，而不是{value}；请加引号", "text is wanted here, not {value}; put it in quotes")
        raise Unfit(what.fill(value=_shown(value)))
    if not isinstance(value, str):
        raise Unfit(wanted_phrase("文字", "text", value))
    if not value.strip():
        raise Unfit(Phrase("此处不能为空", "this cannot be empty"))
    return _printable(value)


def _printable(text: str) -> str:
    """Control characters could move a reader's cursor, or hide what stands before them."""
    odd = next((char for char in text if unicodedata.category(char) == "Cc" and char not in "\n\t"), None)
    if odd is not None:
        what = Phrase("含有控制字符{char}；请删除", "the control character {char} stands here; remove it")
        raise Unfit(what.fill(char=f"U+{ord(odd):04X}"))
    return text


def whole_number(value: Any, _: Any) -> int:
    """A whole number; true and false are none."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise Unfit(wanted_phrase("整数", "a whole number", value))
    return value


def yes_or_no(value: Any, _: Any) -> bool:
    """``true`` or ``false``."""
    if not isinstance(value, bool):
        raise Unfit(wanted_phrase("true或false", "true or false", value))
    return value


def phrase(value: Any, _: Any) -> Phrase:
    """Text for both languages, or ``{zh: …, en: …}``."""
    if isinstance(value, str) and value.strip():
        return Phrase(_printable(value), _printable(value))
    if (
        isinstance(value, dict)
        and set(value) == {"zh", "en"}
        and all(isinstance(v, str) and v.strip() for v in value.values())
    ):
        return Phrase(_printable(value["zh"]), _printable(value["en"]))
    if isinstance(value, dict) and set(value) > {"zh", "en"}:
        extra = next(key for key in value if key not in ("zh", "en"))
        what = Phrase(
            "双语文字中多出“{extra}”；含逗号的文字请加引号",
            "there is no language {extra!r}; text with a comma must be quoted",
        )
        raise Unfit(what.fill(extra=extra))
    raise Unfit(
        wanted_phrase(
            "文字，或{zh: …, en: …}".replace("{", "{{").replace("}", "}}"), "text, or {{zh: ..., en: ...}}", value
        )
    )


def member(value: Any, wanted: type[Worded]) -> Worded:
    """A member of an enum, by its code."""
    try:
        return wanted.of(value)
    except ValueError:
        codes = [str(member.value) for member in wanted]
        what = Phrase("没有“{value}”这一项；可用：{codes}{hint}", "{value!r} is not one of: {codes}{hint}")
        raise Unfit(
            what.fill(
                value=_shown(value),
                codes=", ".join(codes),
                hint=did_you_mean(value, codes) if isinstance(value, str) else Phrase("", ""),
            )
        ) from None


def wanted_phrase(zh: str, en: str, value: Any) -> Phrase:
    """What would have fitted, and what was given."""
    return Phrase(f"此处应为{zh}，而不是{{value}}", f"{en} is wanted here, not {{value}}").fill(value=_shown(value))


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return "{…}"
    if isinstance(value, list):
        return "[…]"
    text = "null" if value is None else str(value).lower() if isinstance(value, bool) else str(value) or '""'
    text = text.replace("\n", "\\n")
    return text if len(text) <= 40 else text[:39] + "…"
