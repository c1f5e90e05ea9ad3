"""登记 · register — all facts about one place, read from a file or made in code."""

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import field, frozen

from safetyduty.dates import Term, term_of
from safetyduty.errors import BadFact, BadFacts, UnknownFact
from safetyduty.facts.agreements import Assignment, Contract, Delegation, Split
from safetyduty.facts.clocks import Clock, Routine
from safetyduty.facts.contradictions import contradictions
from safetyduty.facts.divisions import DivisionTable
from safetyduty.facts.duties import Duty, Letter
from safetyduty.facts.hazards import Hazard
from safetyduty.facts.organisations import Organisation, Runs, Sector
from safetyduty.facts.people import Post
from safetyduty.facts.places import Place
from safetyduty.facts.units import Site, Unit
from safetyduty.reading import Converter, Unfit, converter, parse, parts, teach, written
from safetyduty.words import Phrase

__all__ = ["Fact", "Register", "check", "read"]

SECTIONS = (
    "places",
    "sectors",
    "organisations",
    "units",
    "sites",
    "posts",
    "duties",
    "letters",
    "contracts",
    "delegations",
    "assignments",
    "splits",
    "hazards",
    "clocks",
    "routines",
)
"""The lists of facts, by the names they have in a file."""

Fact = (
    Place
    | Sector
    | Organisation
    | Unit
    | Site
    | Post
    | Duty
    | Letter
    | Contract
    | Delegation
    | Assignment
    | Split
    | Hazard
    | Clock
    | Routine
)
F = TypeVar(
    "F",
    Place,
    Sector,
    Organisation,
    Unit,
    Site,
    Post,
    Duty,
    Letter,
    Contract,
    Delegation,
    Assignment,
    Split,
    Hazard,
    Clock,
    Routine,
)


_NAMELESS = Duty | Letter | Contract | Delegation | Assignment | Split


@frozen
class Register:
    """Everything known about the responsibility system of one ``place`` (责任制登记).

    The order of facts within a list means nothing. A Register made in code is passed through `check` before it is used.
    """

    format: str
    title: Phrase
    place: str
    source: Phrase | None = None
    synthetic: bool = False
    places: tuple[Place, ...] = ()
    sectors: tuple[Sector, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    units: tuple[Unit, ...] = ()
    sites: tuple[Site, ...] = ()
    posts: tuple[Post, ...] = ()
    duties: tuple[Duty, ...] = ()
    letters: tuple[Letter, ...] = ()
    contracts: tuple[Contract, ...] = ()
    delegations: tuple[Delegation, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    splits: tuple[Split, ...] = ()
    hazards: tuple[Hazard, ...] = ()
    clocks: tuple[Clock, ...] = ()
    routines: tuple[Routine, ...] = ()
    _facts: dict[str, Fact] = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_facts", {fact.id: fact for section in self.sections().values() for fact in section})

    def sections(self) -> dict[str, tuple[Fact, ...]]:
        """The lists of facts by the names they have in a file."""
        return {name: getattr(self, name) for name in SECTIONS}

    @property
    def subjects(self) -> tuple[Unit | Site, ...]:
        """What somebody must answer for: every unit, then every site."""
        return (*self.units, *self.sites)

    def __contains__(self, id: str) -> bool:
        return id in self._facts

    def get(self, id: str) -> Fact | None:
        """The fact called *id*, of whatever kind, or None."""
        return self._facts.get(id)

    def fact(self, id: str, kind: type[F]) -> F:
        """The fact called *id*, which must be of *kind*.

        Raises:
            UnknownFact: Nothing of that kind has that id; the error names the closest id that has.
        """
        found = self._facts.get(id)
        if isinstance(found, kind):
            return found
        raise UnknownFact(id, (known for known, fact in self._facts.items() if isinstance(fact, kind)))

    def is_synthetic(self, id: str) -> bool:
        """Whether the fact called *id* was made up."""
        found = self._facts.get(id)
        return found is not None and found.synthetic

    def subject(self, id: str) -> Unit | Site:
        """The unit or site called *id*.

        Raises:
            UnknownFact: Neither has that id; the error names the closest that has.
        """
        found = self._facts.get(id)
        if isinstance(found, Unit | Site):
            return found
        raise UnknownFact(id, (subject.id for subject in self.subjects))

    def name(self, id: str) -> Phrase:
        """The name of whatever *id* is: for what has none, such as a duty or a letter, the id itself.

        Raises:
            UnknownFact: Nothing has that id.
        """
        found = self._facts.get(id)
        if found is None:
            raise UnknownFact(id, self._facts)
        named = None if isinstance(found, _NAMELESS) else found.name
        return Phrase(id, id) if named is None else named


def read(raw: bytes | str, source: str, *, divisions: DivisionTable | None = None) -> Register:
    """The Register written in *raw*; *source* is the name its faults carry (读入登记文件).

    With *divisions*, a division code must stand in that table on the days of its place; without, it must be well written.

    Raises:
        BadFacts: Every fault of the file at once: what is not YAML, what has no such field or the wrong type, and
            what contradicts something else, each with file:line:column.

    Examples:
        >>> county = read('''
        ... format: safetyduty-register/1
        ... title: {zh: 泽库县, en: Zeku County}
        ... place: zeku
        ... places:
        ...   - {id: zeku, name: {zh: 泽库县, en: Zeku County}, kind: county, code: '632323'}
        ... ''', "zeku.yaml")
        >>> county.fact("zeku", Place).kind
        <PlaceKind.COUNTY: 'county'>
    """
    document = parse(raw, source)
    rows = parts(document, Register, _converter())
    faults = [*rows.faults]
    unread = frozenset(name for name in SECTIONS if name in _given(document.data) and name not in rows.values)
    sections = {name: rows.values.get(name, ()) for name in SECTIONS}
    found = contradictions(sections, rows.values.get("place"), rows.values.get("format"), rows.lost, unread, divisions)
    faults += [document.fault(rows.path(*path) if len(path) > 1 else path, what) for path, what in found]
    if faults or rows.value is None:
        raise BadFacts(sorted(faults, key=lambda fault: (fault.line or 0, fault.column or 0)))
    return rows.value


def check(register: Register, *, divisions: DivisionTable | None = None) -> Register:
    """*register* itself, if it contradicts itself nowhere (核对); *divisions* as for `read`.

    Raises:
        BadFacts: Every contradiction at once, each with its path.

    Examples:
        >>> from safetyduty.facts import FORMAT
        >>> check(Register(FORMAT, Phrase("空", "empty"), place="nowhere"))
        Traceback (most recent call last):
        safetyduty.errors.BadFacts: $.place: there is no place 'nowhere'
        1 fault; correct each and try again
    """
    found = contradictions(register.sections(), register.place, register.format, divisions=divisions)
    faults = [BadFact(what, written(path)) for path, what in found]
    if faults:
        raise BadFacts(faults)
    return register


def _term(value: Any) -> Term:
    found = term_of(value)
    if found is None:
        raise Unfit(Phrase("期限应写作单位与数，如 {days: 60}", "a term is a unit and a number, such as {days: 60}"))
    return found


def _given(data: Any) -> Mapping[str, Any]:
    return data if isinstance(data, dict) else {}


def _converter() -> Converter:
    """Strict, but a sector that is run at all times may be written as its bare id."""
    made = converter()
    in_full = made.get_structure_hook(Runs)

    def runs(value: Any, kind: Any) -> Any:
        return Runs(value) if isinstance(value, str) else in_full(value, kind)

    made.register_structure_hook(Runs, runs)
    teach(made, Term, _term)
    return made
