"""伤亡 · harm — how the numbers and kinds of a quick question about an accident are read: what does not fit is told in both languages."""

from typing import Any

import click

from safetyduty.errors import did_you_mean
from safetyduty.words import Phrase, Worded

__all__ = ["Known", "People", "Yuan"]


class _Whole(click.ParamType[int]):
    """A whole number from 0 up."""

    name = "number"
    wanted = Phrase("", "")

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """*value* as a number, or what would fit."""
        if isinstance(value, int):
            return value
        if isinstance(value, str) and value.isascii() and value.isdigit():
            return int(value)
        return self.fail(str(self.wanted.fill(given=value)), param, ctx)


class People(_Whole):
    """How many people: a whole number from 0 up."""

    name = "people"
    wanted = Phrase("人数为不小于0的整数，不是{given}", "people are a whole number from 0 up, not {given}")


class Yuan(_Whole):
    """A direct loss in whole yuan."""

    name = "yuan"
    wanted = Phrase(
        "损失以元计，为不小于0的整数，不是{given}；如原以万元计，请乘以10000",
        "loss is a whole number of yuan from 0 up, not {given}; multiply by 10,000 what was counted in 万元",
    )


class Known(click.ParamType[str]):
    """The code of one of a kind; a code that is not known is told with the nearest that is."""

    name = "code"

    def __init__(self, kind: type[Worded]) -> None:
        self.codes = [str(member.value) for member in kind]

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """*value* if it is known, or what would fit."""
        if value in self.codes:
            return value
        what = Phrase("没有“{given}”{hint}；可用：{codes}", "there is no {given!r}{hint}; use one of: {codes}")
        hint = did_you_mean(str(value), self.codes)
        return self.fail(str(what.fill(given=value, hint=hint, codes=", ".join(self.codes))), param, ctx)
