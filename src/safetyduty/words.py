"""语 · words — a phrase in two languages, and enum members that carry one.

Everything a user may read is a `Phrase`; which language is shown is decided at the very top.
"""

from collections.abc import Sequence
from enum import Enum
from typing import Self

from attrs import frozen

__all__ = ["Lang", "Phrase", "Worded", "join"]


class Lang(Enum):
    """The languages every phrase is written in (语言)."""

    ZH = "zh"
    EN = "en"


@frozen
class Phrase:
    """The same words in Chinese and in English (双语短语).

    Examples:
        >>> late = Phrase("逾期{days}天", "{days} days late")
        >>> late.fill(days=3).say(Lang.EN)
        '3 days late'
        >>> str(late.fill(days=3))
        '逾期3天 / 3 days late'
    """

    zh: str
    en: str

    def say(self, lang: Lang) -> str:
        """The words in *lang*."""
        return self.zh if lang is Lang.ZH else self.en

    def fill(self, **values: object) -> "Phrase":
        """This phrase with each ``{name}`` replaced; a phrase or an enum label is replaced in its own language."""
        return Phrase(
            self.zh.format_map({name: _say(value, Lang.ZH) for name, value in values.items()}),
            self.en.format_map({name: _say(value, Lang.EN) for name, value in values.items()}),
        )

    def __str__(self) -> str:
        return self.zh if self.zh == self.en else f"{self.zh} / {self.en}"


class Worded(Enum):
    """An enum whose members are written ``MEMBER = "code", "中文", "English"`` (带双语标签的枚举).

    Examples:
        >>> class Light(Worded):
        ...     RED = "red", "红", "red"
        >>> Light.RED.value, Light.RED.label.zh, Light("red")
        ('red', '红', <Light.RED: 'red'>)
    """

    label: Phrase

    def __new__(cls, code: str, zh: str, en: str) -> Self:
        member = object.__new__(cls)
        member._value_ = code
        member.label = Phrase(zh, en)
        return member

    __hash__ = object.__hash__  # members are compared by identity; Enum hashes a string through Python each time

    @classmethod
    def of(cls, code: str) -> Self:
        """The member whose code is *code*.

        Raises:
            ValueError: There is none.
        """
        return cls(code)  # type: ignore[call-arg]  # looked up by its code, not made


def join(phrases: Sequence[Phrase]) -> Phrase:
    """A list of phrases as one: 、 in Chinese, commas in English.

    Examples:
        >>> join([Phrase("资金", "funds"), Phrase("预案", "plan")]).say(Lang.ZH)
        '资金、预案'
    """
    return Phrase("、".join(p.zh for p in phrases), ", ".join(p.en for p in phrases))


def _say(value: object, lang: Lang) -> object:
    if isinstance(value, Worded):
        value = value.label
    return value.say(lang) if isinstance(value, Phrase) else value
