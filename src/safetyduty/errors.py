"""错 · errors — the tree of failures.

An error is for a wrong question. Being late, liable or uncovered is an answer.
Each error carries its data as attributes and one sentence, in two languages, that says what to do.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from difflib import get_close_matches
from typing import Any, Self

from safetyduty.words import Lang, Phrase, join

__all__ = [
    "Ambiguous",
    "BadFact",
    "BadFacts",
    "BadProvision",
    "NoTimeLimit",
    "NotAllowed",
    "NotExtendable",
    "NotTrusted",
    "NothingInForce",
    "OutsideCalendar",
    "SafetyDutyError",
    "TextNotSeen",
    "UnknownFact",
    "UnknownName",
    "UnknownProvision",
    "UnsoundTable",
    "did_you_mean",
]


class SafetyDutyError(Exception):
    """Whatever this library refuses (本库的一切错误)."""

    def __init__(self, phrase: Phrase) -> None:
        super().__init__(phrase)
        self.phrase = phrase

    def say(self, lang: Lang) -> str:
        """The sentence, in *lang*."""
        return self.phrase.say(lang)

    def __str__(self) -> str:
        return self.say(Lang.EN)

    def __reduce__(self) -> tuple[Any, ...]:
        """Errors cross process borders with their data."""
        return _again, (type(self), self.args, self.__dict__)


class BadFact(SafetyDutyError):
    """One contradiction in what was given (一处矛盾), with where it stands.

    ``file``, ``line`` and ``column`` (both from 1) are None for facts that were not read from a file;
    ``path`` is written like ``$.posts[3].held[0].until``.
    """

    def __init__(
        self, phrase: Phrase, path: str, file: str | None = None, line: int | None = None, column: int | None = None
    ) -> None:
        super().__init__(phrase)
        self.path = path
        self.file = file
        self.line = line
        self.column = column

    def say(self, lang: Lang) -> str:
        """``file:line:column: path: sentence``, as far as each is known."""
        places = [str(part) for part in (self.file, self.line, self.column) if part is not None]
        return ": ".join(part for part in (":".join(places), self.path, self.phrase.say(lang)) if part)


class BadFacts(SafetyDutyError, ExceptionGroup[BadFact]):
    """Every contradiction of a file at once (全部矛盾一次报出): an exception group of `BadFact`."""

    phrase: Phrase

    def __new__(cls, faults: Sequence[BadFact]) -> Self:
        return super().__new__(cls, _how_many(faults).en, faults)

    def __init__(self, faults: Sequence[BadFact]) -> None:
        self.phrase = _how_many(faults)

    def __reduce__(self) -> tuple[Any, ...]:
        """A group is made again from its faults."""
        return type(self), (list(self.faults),)

    @property
    def faults(self) -> tuple[BadFact, ...]:
        """Every fault, in order."""
        return tuple(fault for fault in self.exceptions if isinstance(fault, BadFact))

    def derive(self, excs: Sequence[BadFact]) -> "BadFacts":  # type: ignore[override]  # a group of facts stays one
        """The same kind of group over some of its faults (for ``except*``)."""
        return type(self)(excs)

    def say(self, lang: Lang) -> str:
        """One line per fault, then how many there are."""
        return "\n".join([*(fault.say(lang) for fault in self.faults), self.phrase.say(lang)])


class BadProvision(BadFacts):
    """A law file that cannot be read (法规文件有误): every fault with file:line:column."""


class UnknownFact(SafetyDutyError, LookupError):
    """A question about something the register does not name, or names as something else (登记中没有)."""

    def __init__(self, id: str, known: Iterable[str]) -> None:
        super().__init__(
            Phrase("登记中没有“{id}”{hint}", "the register has no {id!r}{hint}").fill(
                id=id, hint=did_you_mean(id, known)
            )
        )
        self.id = id


class UnknownName(SafetyDutyError, LookupError):
    """No law book, calendar or other bundled thing of that name (没有此名); ``known`` are those there are."""

    def __init__(self, what: Phrase, name: str, known: Sequence[str]) -> None:
        said = Phrase("没有名为“{name}”的{what}；可用：{known}", "there is no {what} {name!r}; there is: {known}")
        super().__init__(said.fill(what=what, name=name, known=", ".join(known)))
        self.name = name
        self.known = tuple(known)


class UnknownProvision(SafetyDutyError, LookupError):
    """No provision of that key in the law book (法规库中没有此条)."""

    def __init__(self, key: str, known: Iterable[str]) -> None:
        super().__init__(
            Phrase("法规库中没有“{key}”{hint}", "the law book has no provision {key!r}{hint}").fill(
                key=key, hint=did_you_mean(key, known)
            )
        )
        self.key = key


class NothingInForce(SafetyDutyError, LookupError):
    """The provision exists, but not on that day (当日无有效规定); ``covered`` names the days it covers."""

    def __init__(self, key: str, name: Phrase, on: date, covered: Phrase) -> None:
        said = Phrase(
            "{on}没有有效的“{name}”规定；本库所载期间为：{covered}",
            "nothing in force on {on} for {name} ({key}); this book covers {covered}",
        )
        super().__init__(said.fill(key=key, name=name, on=on, covered=covered))
        self.key = key
        self.on = on
        self.covered = covered


class TextNotSeen(NothingInForce):
    """A provision is in force on that day, but nobody has seen its text (现行文本未见)."""

    def __init__(self, key: str, name: Phrase, on: date) -> None:
        super().__init__(key, name, on, Phrase("", ""))
        said = Phrase(
            "“{name}”在{on}的现行文本未见，须人工查证",
            "the text of {name} ({key}) in force on {on} has not been seen; look it up",
        )
        self.phrase = said.fill(key=key, name=name, on=on)


class NotTrusted(SafetyDutyError):
    """A strict law was asked for a rule that is not certain and fresh (规则不足信); ``why`` says what is wrong with it."""

    def __init__(self, key: str, why: Sequence[Phrase]) -> None:
        what = Phrase("严格模式拒绝“{key}”：{why}", "strict mode refuses {key!r}: {why}")
        super().__init__(what.fill(key=key, why=join(why)))
        self.key = key
        self.why = tuple(why)


class NoTimeLimit(SafetyDutyError, LookupError):
    """A provision that sets no span of time that can be counted (没有可计算的期限); it is told what it does say."""

    def __init__(self, key: str, says: Phrase) -> None:
        said = Phrase(
            "“{key}”没有可计算的期限；它的内容是：{says}",
            "{key!r} sets no time limit that can be counted; it says: {says}",
        )
        super().__init__(said.fill(key=key, says=says))
        self.key = key


class NotExtendable(SafetyDutyError):
    """An extension that the provision does not provide for, or beyond its ceiling (不能这样延长)."""


class OutsideCalendar(SafetyDutyError, LookupError):
    """A day the working-day calendar does not reach (超出工作日历); days are never guessed."""

    def __init__(self, day: object, first: date, until: date, edition: str) -> None:
        said = Phrase(
            "{day}不在工作日历范围内：本版（{edition}）自{first}至{last}{hint}",
            "{day} is outside the working-day calendar: this edition ({edition}) covers {first} to {last}{hint}",
        )
        hint = Phrase("", "")
        if isinstance(day, date) and not isinstance(day, datetime) and day >= until:
            hint = Phrase("；请叠加新年度的放假通知", "; lay the new year's notice over it")
        super().__init__(said.fill(day=day, first=first, last=until - timedelta(days=1), edition=edition, hint=hint))
        self.day = day
        self.first = first
        self.until = until
        self.edition = edition


class NotAllowed(SafetyDutyError):
    """A command that this case refuses now (当前不允许); ``reasons`` are all of them, ``allowed`` what may be done."""

    def __init__(self, command: Phrase, state: Phrase, reasons: Sequence[Phrase], allowed: Sequence[Phrase]) -> None:
        super().__init__(
            Phrase(
                "“{state}”状态下不能“{command}”：{reasons}。可以：{allowed}",
                "cannot {command} while {state}: {reasons}. Allowed: {allowed}",
            ).fill(
                command=command,
                state=state,
                reasons=join(reasons) if reasons else Phrase("没有这一步", "there is no such step"),
                allowed=join(allowed) if allowed else Phrase("无", "nothing"),
            )
        )
        self.reasons = tuple(reasons)
        self.allowed = tuple(allowed)


class UnsoundTable(SafetyDutyError):
    """A table with a trap, an unreachable state or two answers (状态表不健全); ``faults`` lists them all."""

    def __init__(self, name: str, faults: Sequence[Phrase]) -> None:
        super().__init__(
            Phrase("状态表“{name}”不健全：{faults}", "table {name!r} is unsound: {faults}").fill(
                name=name, faults=join(faults)
            )
        )
        self.faults = tuple(faults)


class Ambiguous(SafetyDutyError):
    """A date rule, or two laws, that do not decide (规则不能确定结果)."""


def did_you_mean(word: str, known: Iterable[str]) -> Phrase:
    """A hint at the closest known word, or at nothing.

    Examples:
        >>> did_you_mean("goverment", ["government", "township"]).en
        "; did you mean 'government'?"
        >>> did_you_mean("x", ["government"]).en
        ''
    """
    close = get_close_matches(word, list(known), n=1)
    return Phrase("；是否指“{close}”？", "; did you mean {close!r}?").fill(close=close[0]) if close else Phrase("", "")


def _again(kind: type[SafetyDutyError], args: tuple[Any, ...], state: dict[str, Any]) -> SafetyDutyError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


def _how_many(faults: Sequence[BadFact]) -> Phrase:
    return Phrase("共{n}处错误；请逐处改正后重试", "{n} fault{s}; correct each and try again").fill(
        n=len(faults), s="" if len(faults) == 1 else "s"
    )
