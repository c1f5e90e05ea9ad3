"""法规库 · book — all provisions on all days, and the law of one day."""

from collections.abc import Callable, Hashable
from datetime import date, timedelta
from enum import Enum
from typing import Any, TypeVar

from attrs import evolve, field, frozen

from safetyduty.errors import Ambiguous, NothingInForce, NotTrusted, TextNotSeen, UnknownProvision
from safetyduty.statutes.across import Across
from safetyduty.statutes.finding import Caveat, CaveatKind, Reason
from safetyduty.statutes.keys import Key
from safetyduty.statutes.provision import Provision, Status, Version
from safetyduty.statutes.reforms import Reform, enacted
from safetyduty.statutes.shelf import Shelf
from safetyduty.words import Phrase

__all__ = ["Law", "LawBook", "Trust"]

T = TypeVar("T")

FRESH_FOR = timedelta(days=365)
"""How long after its last check a version is taken to be up to date."""


class Trust(Enum):
    """What a law does when asked for a rule that carries a caveat (采信程度): answer and mark it, or refuse."""

    MARKED = "marked"
    STRICT = "strict"


@frozen
class LawBook:
    """Provisions through time (法规库); ``trust`` is that of the laws it gives, unless another is asked for.

    Examples:
        >>> from safetyduty import statutes
        >>> from safetyduty.statutes.provisions.work_safety_law import THREE_MUSTS
        >>> law = statutes.read("cn").on(date(2022, 6, 28))
        >>> law.reason(THREE_MUSTS).basis[0].words().zh
        '《安全生产法》第三条第三款'
    """

    provisions: Shelf = field(repr=False)
    reforms: tuple[Reform, ...] = ()
    trust: Trust = Trust.MARKED

    @property
    def digest(self) -> str:
        """A name for the texts of the book, made from their content; it reads every file."""
        return self.provisions.digest()

    def on(self, day: date, *, trust: Trust | None = None) -> "Law":
        """The law as it stands on *day*; a strict one refuses every rule that carries a caveat."""
        return Law(self, day, trust or self.trust)

    def trusting(self, trust: Trust) -> "LawBook":
        """This book, whose laws answer and mark, or refuse, what carries a caveat (采信程度).

        Examples:
            >>> from safetyduty import statutes
            >>> statutes.read("cn").trusting(Trust.STRICT).on(date(2022, 6, 28)).trust
            <Trust.STRICT: 'strict'>
        """
        return evolve(self, trust=trust)

    def key(self, name: str) -> Key[Any]:
        """The key of the provision called *name*.

        Raises:
            UnknownProvision: The book has none of that name; the error names the closest that it has.
        """
        if name not in self.provisions.names:
            raise UnknownProvision(name, self.provisions.names)
        return self.provisions.key_of(name)

    def provision(self, key: Key[T]) -> Provision[T]:
        """The provision that *key* names, with every version, reforms included.

        Raises:
            UnknownProvision: The book has none of that name.
        """
        if key.name not in self.provisions.names:
            raise UnknownProvision(key.name, self.provisions.names)
        found = self.provisions.take(key)
        reforms = tuple(reform for reform in self.reforms if reform.key.name == key.name)
        return enacted(found, reforms) if reforms else found

    def amended(self, key: Key[T], *, since: date, rule: T, because: Phrase, until: date | None = None) -> "LawBook":
        """This book with *rule* in force for *key* from *since* on (修改后的法规库); this one stays as it is.

        Independent reforms may be made in any order. Of two reforms of one key, the one that starts later prevails
        where they meet.

        Raises:
            UnknownProvision: The book has none of that name.
            Ambiguous: Another reform of the same key starts on the same day.

        Examples:
            >>> from safetyduty import dates, statutes
            >>> from safetyduty.statutes.provisions.order_15_2007 import RECTIFICATION_REVIEW
            >>> from safetyduty.statutes.shapes import Period
            >>> faster = Period(dates.Days(5), Phrase("申请之日", "the request"))
            >>> why = Phrase("试点：五日内复查", "pilot: review within five days")
            >>> pilot = statutes.read("cn").amended(RECTIFICATION_REVIEW, since=date(2022, 1, 1), rule=faster, because=why)
            >>> pilot.on(date(2022, 6, 28))[RECTIFICATION_REVIEW].within
            Days(count=5, roll=<Roll.NONE: 'none'>)
        """
        self.provision(key)
        if any(reform.key.name == key.name and reform.since == since for reform in self.reforms):
            what = Phrase(
                "“{key}”已有一项自{since}起的改革；请先合并",
                "{key!r} already has a reform from {since}; merge the two first",
            )
            raise Ambiguous(what.fill(key=key.name, since=since))
        reform = Reform(key, since, rule, because, until)
        return evolve(
            self, reforms=tuple(sorted((*self.reforms, reform), key=lambda each: (each.key.name, each.since)))
        )

    def applicable(self, *, conduct: date, decision: date) -> Across:
        """The laws of the day of an act and of the day it is decided (法律适用); `Across.choose` says which governs.

        Raises:
            Ambiguous: The decision comes before the conduct.

        Examples:
            >>> from safetyduty import statutes
            >>> both = statutes.read("cn").applicable(conduct=date(2021, 8, 31), decision=date(2022, 1, 4))
            >>> both.conduct.day, both.decision.day
            (datetime.date(2021, 8, 31), datetime.date(2022, 1, 4))
        """
        if decision < conduct:
            what = Phrase(
                "处理日{decision}早于行为日{conduct}", "the decision ({decision}) comes before the conduct ({conduct})"
            )
            raise Ambiguous(what.fill(decision=decision, conduct=conduct))
        return Across(self.on(conduct), self.on(decision))

    def overlaid(self, local: "LawBook") -> "LawBook":
        """This book with the provisions of *local* over it (地方叠加): a province's or a city's values, and its own rules."""
        return LawBook(local.provisions.over(self.provisions), (*self.reforms, *local.reforms), self.trust)


@frozen
class Law:
    """The law of one day (当日之法): ``law[KEY]`` is the rule that *KEY* names."""

    book: LawBook
    day: date
    trust: Trust = Trust.MARKED
    _versions: dict[str, Version[Any]] = field(factory=dict, init=False, repr=False, eq=False)
    _caveats: dict[str, tuple[Caveat, ...]] = field(factory=dict, init=False, repr=False, eq=False)
    _made: dict[Hashable, Any] = field(factory=dict, init=False, repr=False, eq=False)

    def __getitem__(self, key: Key[T]) -> T:
        """The rule itself.

        Raises:
            UnknownProvision: The book has none of that name.
            NothingInForce: None on this day.
            TextNotSeen: It is in force on this day, but nobody has seen its text.
            NotTrusted: This law is strict, and the version is not certain and fresh.
        """
        rule: T | None = (self._versions.get(key.name) or self.version(key)).rule
        if rule is None:
            raise TextNotSeen(key.name, self.book.provision(key).name, self.day)
        return rule

    def version(self, key: Key[T]) -> Version[T]:
        """The version of this day, with its citations and confidence.

        Raises:
            UnknownProvision: The book has none of that name.
            NothingInForce: None on this day; the error names the days that are covered.
            NotTrusted: This law is strict, and the version is not certain and fresh.
        """
        found = self._versions.get(key.name)
        if found is None:
            provision = self.book.provision(key)
            found = provision.on(self.day)
            if found is None:
                raise NothingInForce(key.name, provision.name, self.day, provision.covered())
            if self.trust is Trust.STRICT and (doubts := self._doubts(provision, found)):
                raise NotTrusted(key.name, [doubt.about for doubt in doubts])
            self._versions[key.name] = found
        return found

    def reason(self, key: Key[Any]) -> Reason:
        """What the provision says on this day, with its articles.

        Raises:
            UnknownProvision: The book has none of that name.
            NothingInForce: None on this day.
            NotTrusted: This law is strict, and the version is not certain and fresh.
        """
        return self.version(key).reason

    def caveats(self, key: Key[Any]) -> tuple[Caveat, ...]:
        """What is uncertain about the provision on this day; nothing when it is confirmed and fresh.

        Raises:
            UnknownProvision: The book has none of that name.
            NothingInForce: None on this day.
            NotTrusted: This law is strict, and the version is not certain and fresh.
        """
        found = self._caveats.get(key.name)
        if found is None:
            found = tuple(self._doubts(self.book.provision(key), self.version(key)))
            self._caveats[key.name] = found
        return found

    def once(self, name: Hashable, make: Callable[[], T]) -> T:
        """What *make* gives, made once and held under *name* (只算一次); it must follow from the law and the name alone.

        Examples:
            >>> from safetyduty import statutes
            >>> law = statutes.read("cn").on(date(2022, 6, 28))
            >>> law.once("year", lambda: law.day.year), law.once("year", lambda: 0)
            (2022, 2022)
        """
        found: T | None = self._made.get(name)
        if found is None:
            found = self._made[name] = make()
        return found

    def _doubts(self, provision: Provision[Any], version: Version[Any]) -> list[Caveat]:
        doubts: list[tuple[CaveatKind, Phrase]] = []
        match version.status:
            case Status.UNAVAILABLE:
                doubts.append((CaveatKind.UNAVAILABLE, version.summary))
            case Status.HYPOTHETICAL:
                doubts.append((CaveatKind.HYPOTHETICAL, version.summary))
            case Status.DISPLACED:
                doubts.append((CaveatKind.DISPLACED, version.status.label))
            case _ if not version.confidence.certain:
                doubts.append((CaveatKind.UNVERIFIED, version.confidence.label))
        if self.day > version.checked + FRESH_FOR:
            last = Phrase("最后核对于{checked}", "last checked on {checked}")
            doubts.append((CaveatKind.STALE, last.fill(checked=version.checked)))
        if not doubts:
            return []
        said, cited = Phrase("{name}（{cited}）：{why}", "{name} ({cited}): {why}"), version.citations[0].words()
        return [Caveat(kind, said.fill(name=provision.name, cited=cited, why=why)) for kind, why in doubts]
