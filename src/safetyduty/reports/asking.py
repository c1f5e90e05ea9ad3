"""待定 · asking — what a person must still decide, each question told once under its letter."""

from collections.abc import Iterable

from attrs import field, frozen

from safetyduty.words import Lang, Phrase

__all__ = ["Questions"]

_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@frozen(eq=False)
class Questions:
    """The questions of a sheet while it is made (待决问题): each once, lettered in the order it is first asked."""

    lang: Lang
    letters: dict[Phrase, str] = field(factory=dict)

    def ask(self, asked: Iterable[Phrase]) -> str:
        """The letters of what is *asked*, as ``(a)(b)``."""
        return "".join(f"({self.letters.setdefault(each, _letter(len(self.letters)))})" for each in asked)

    def lines(self) -> tuple[str, ...]:
        """One line for each question."""
        return tuple(f"({letter}) {each.say(self.lang)}" for each, letter in self.letters.items())


def _letter(number: int) -> str:
    """A to z, then aa, ab and so on."""
    more, last = divmod(number, len(_LETTERS))
    return (_letter(more - 1) if more else "") + _LETTERS[last]
