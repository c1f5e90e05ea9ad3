"""表页 · sheet — a table of words in one language, with numbered notes for the law it rests on."""

from collections.abc import Iterable

from attrs import field, frozen

from safetyduty.statutes import Reason, cited
from safetyduty.words import Lang

__all__ = ["Notes", "Sheet"]


@frozen
class Sheet:
    """A title, columns, rows and notes (表页): words only; how wide and how coloured is for whoever shows it."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()


@frozen(eq=False)
class Notes:
    """The notes of a sheet while it is made (脚注): each reason once, numbered in the order it is first cited."""

    lang: Lang
    numbers: dict[Reason, int] = field(factory=dict)

    def cite(self, reason: Reason) -> str:
        """The number of *reason*, as ``[3]``."""
        return f"[{self.numbers.setdefault(reason, len(self.numbers) + 1)}]"

    def cited(self, because: Iterable[Reason]) -> str:
        """The numbers of those of *because* that rest on an article; a dash where none does."""
        return "".join(self.cite(reason) for reason in because if reason.basis) or "—"

    def lines(self) -> tuple[str, ...]:
        """One line for each reason: its articles, and what they say."""
        colon = "：" if self.lang is Lang.ZH else ": "
        return tuple(f"[{number}] {basis}{colon}{words}" for number, basis, words in self.rows())

    def rows(self) -> tuple[tuple[str, str, str], ...]:
        """The number of each reason, its articles, and what they say."""
        return tuple(
            (str(number), cited(reason.basis).say(self.lang), reason.words.say(self.lang))
            for reason, number in self.numbers.items()
        )
