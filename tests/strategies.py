"""Hypothesis strategies for registers: valid ones, of any shape, with gaps, changes of holder and irregular hazards."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta
from typing import TypeVar

from attrs import evolve
from hypothesis import strategies as st

from safetyduty.dates import BEIJING
from safetyduty.errors import BadFacts
from safetyduty.facts import (
    FORMAT,
    Act,
    Appointment,
    Assignment,
    Contract,
    ContractKind,
    Delegation,
    Duty,
    DutyKind,
    Entry,
    Found,
    Grade,
    Hazard,
    Letter,
    Listing,
    Organisation,
    OrganisationKind,
    Place,
    PlaceKind,
    Post,
    Rank,
    Referral,
    Register,
    Runs,
    Sector,
    SectorKind,
    Site,
    SiteKind,
    Split,
    Unit,
    UnitKind,
    check,
)
from tests.samples import words

__all__ = ["days", "entries", "registers", "shuffles"]

T = TypeVar("T")
L = TypeVar("L", Place, Sector, Organisation, Unit, Site)
R = TypeVar("R", Appointment, Runs, Duty, Contract, Delegation, Assignment, Split)

FIRST, LAST = date(2021, 9, 1), date(2024, 12, 31)
"""Days on which every provision that an answer may rest on is in force, and seen."""

GRADES = st.sampled_from(Grade)


def days() -> st.SearchStrategy[date]:
    """A day on which the whole law is covered."""
    return st.dates(FIRST, LAST)


def some(ids: Sequence[T], most: int = 3) -> st.SearchStrategy[tuple[T, ...]]:
    """A few of *ids*, each at most once."""
    return st.lists(st.sampled_from(ids), max_size=most, unique=True).map(tuple) if ids else st.just(())


def one(ids: Sequence[T]) -> st.SearchStrategy[T | None]:
    """One of *ids*, or none."""
    return st.none() | st.sampled_from(ids) if ids else st.none()


@st.composite
def open_spans(draw: st.DrawFn) -> tuple[date | None, date | None]:
    """The two ends of a span, each of which may be missing."""
    since, until = sorted(draw(st.lists(days(), min_size=2, max_size=2, unique=True)))
    return draw(st.sampled_from([(None, None), (since, None), (None, until), (since, until)]))


@st.composite
def closing_spans(draw: st.DrawFn) -> tuple[date, date | None]:
    """The two ends of a span that has a beginning; the end may be missing."""
    since, until = sorted(draw(st.lists(days(), min_size=2, max_size=2, unique=True)))
    return since, draw(one([until]))


@st.composite
def recorded(draw: st.DrawFn, row: R) -> R:
    """*row* with the days on which the register learned of it, and of its end: either may be missing."""
    learned, ended = sorted(draw(st.lists(days(), min_size=2, max_size=2)))
    made = evolve(row, recorded=draw(one([learned])), closed=draw(one([ended])))
    return evolve(made, closed=None) if row.until is None else made


@st.composite
def terms(draw: st.DrawFn) -> tuple[Appointment, ...]:
    """Appointments to a post of one seat: none, or some that never overlap; the last may be open."""
    ends = sorted(draw(st.lists(days(), max_size=6, unique=True)))
    held = [
        draw(recorded(Appointment(f"p-{n:03}", since, until)))
        for n, (since, until) in enumerate(zip(ends[::2], ends[1::2], strict=False))
    ]
    if len(ends) % 2:
        held.append(draw(recorded(Appointment("p-999", ends[-1]))))
    return tuple(held)


@st.composite
def entries(draw: st.DrawFn, do: Act, on: date, posts: Sequence[str], organisations: Sequence[str]) -> Entry:
    """An entry with the fields that belong to its act, though not always one that the process allows."""
    entry = Entry(do, on, draw(st.sampled_from(posts)))
    later = st.integers(0, 60).map(lambda n: on + timedelta(days=n))
    match do:
        case Act.FIND:
            return evolve(entry, how=draw(st.none() | st.sampled_from(Found)))
        case Act.GRADE:
            return evolve(entry, grade=draw(GRADES))
        case Act.REPORT:
            return evolve(entry, to=draw(st.sampled_from(organisations)))
        case Act.TRANSFER:
            return evolve(entry, to=draw(st.sampled_from(posts)))
        case Act.LIST:
            return evolve(entry, level=draw(st.sampled_from(Listing)))
        case Act.DELIST:
            return evolve(entry, level=draw(one(list(Listing))))
        case Act.REFER:
            return evolve(entry, cause=draw(st.sampled_from(Referral)))
        case Act.WARN_POWER_CUT | Act.CUT_POWER:
            hour = datetime(on.year, on.month, on.day, draw(st.integers(0, 23)), tzinfo=BEIJING)
            return evolve(entry, at=draw(one([hour])))
        case Act.ASSIGN:
            return evolve(
                entry,
                to=draw(one(posts)),
                measures=draw(one([words("measures")])),
                funds_yuan=draw(one([0, 500])),
                due=draw(st.none() | later),
                plan=draw(one([words("plan")])),
            )
        case Act.EXTEND:
            return evolve(entry, due=draw(later))
        case _:
            return entry


@st.composite
def histories(draw: st.DrawFn, posts: Sequence[str], organisations: Sequence[str]) -> tuple[Entry, ...]:
    """A record that starts with find and goes on in any way, in order of days."""
    plain = [act for act in Act if act is not Act.VOID]
    acts = [Act.FIND, *draw(st.lists(st.sampled_from(plain), max_size=7))]
    on = sorted(draw(st.lists(days(), min_size=len(acts), max_size=len(acts))))
    return tuple(draw(entries(act, day, posts, organisations)) for act, day in zip(acts, on, strict=True))


@st.composite
def registers(draw: st.DrawFn) -> Register:
    """A register that contradicts itself nowhere."""
    places = draw(_places())
    sectors = tuple(
        Sector(f"s{n}", words(f"sector {n}"), draw(st.sampled_from(SectorKind))) for n in range(draw(st.integers(1, 3)))
    )
    organisations = draw(_organisations([place.id for place in places], [sector.id for sector in sectors]))
    units, sites = draw(_subjects([p.id for p in places], [s.id for s in sectors], [o.id for o in organisations]))
    posts = draw(_posts([*(o.id for o in organisations), *(u.id for u in units)], [s.id for s in sectors]))
    subjects: tuple[Unit | Site, ...] = (*units, *sites)
    over = [
        *(p.id for p in places),
        *(s.id for s in sectors),
        *(o.id for o in organisations),
        *(s.id for s in subjects),
    ]
    register = Register(
        FORMAT,
        words("county"),
        "county",
        places=places,
        sectors=sectors,
        organisations=organisations,
        units=units,
        sites=sites,
        posts=posts,
        duties=draw(_duties([post.id for post in posts], over)),
        letters=draw(_letters([post.id for post in posts], [o.id for o in organisations])),
        contracts=draw(_contracts([unit.id for unit in units], [site.id for site in sites])),
        delegations=draw(_delegations([post.id for post in posts], over)),
        assignments=draw(_assignments([s.id for s in sectors], [o.id for o in organisations])),
        splits=draw(_splits([o.id for o in organisations], [u.id for u in units], sites, places)),
        hazards=draw(_hazards([s.id for s in subjects], [post.id for post in posts], [o.id for o in organisations])),
    )
    return draw(_lived(check(register)))


@st.composite
def _lived(draw: st.DrawFn, register: Register) -> Register:
    """*register*, with a few of its facts given days on which they exist, wherever nothing it says lies outside them."""
    ids = [fact.id for rows in (register.places, register.sectors, register.organisations) for fact in rows]
    for id in draw(some([*ids, *(subject.id for subject in register.subjects)])):
        since, until = draw(open_spans())
        with suppress(BadFacts):
            register = check(_living(register, id, since, until))
    return register


def _living(register: Register, id: str, since: date | None, until: date | None) -> Register:
    def living(rows: tuple[L, ...]) -> tuple[L, ...]:
        return tuple(evolve(row, since=since, until=until) if row.id == id else row for row in rows)

    return evolve(
        register,
        places=living(register.places),
        sectors=living(register.sectors),
        organisations=living(register.organisations),
        units=living(register.units),
        sites=living(register.sites),
    )


@st.composite
def _places(draw: st.DrawFn) -> tuple[Place, ...]:
    above, with_village = draw(st.booleans()), draw(st.booleans())
    count = draw(st.integers(0, 2))
    kind, lower = draw(
        st.sampled_from([(PlaceKind.COUNTY, PlaceKind.TOWNSHIP), (PlaceKind.PREFECTURE, PlaceKind.COUNTY)])
    )
    towns = [Place(f"town{n}", words(f"town {n}"), lower, under="county") for n in range(count)]
    village = [Place("village", words("village"), PlaceKind.VILLAGE, under="town0")] if towns and with_village else []
    county = Place("county", words("county"), kind, under="province" if above else None)
    province = [Place("province", words("province"), PlaceKind.PROVINCE)] if above else []
    return (*province, county, *towns, *village)


@st.composite
def _organisations(draw: st.DrawFn, places: Sequence[str], sectors: Sequence[str]) -> tuple[Organisation, ...]:
    made: list[Organisation] = []
    for n in range(draw(st.integers(1, 6))):
        kind = draw(st.sampled_from(OrganisationKind))
        earlier = [organisation.id for organisation in made]
        runs = tuple(draw(_runs(sector)) for sector in draw(some(sectors)))
        committee = kind is OrganisationKind.SAFETY_COMMITTEE
        members = draw(some(earlier)) if committee else ()
        place, under = draw(st.sampled_from(places)), draw(one(earlier))
        made.append(Organisation(f"o{n}", words(f"organisation {n}"), kind, place, under, runs, members))
    return tuple(made)


@st.composite
def _runs(draw: st.DrawFn, sector: str) -> Runs:
    since, until = draw(open_spans())
    return draw(recorded(Runs(sector, since, until)))


@st.composite
def _subjects(
    draw: st.DrawFn, places: Sequence[str], sectors: Sequence[str], organisations: Sequence[str]
) -> tuple[tuple[Unit, ...], tuple[Site, ...]]:
    where = st.sampled_from(places)
    units = tuple(
        Unit(
            f"u{n}",
            words(f"unit {n}"),
            draw(st.sampled_from(UnitKind)),
            draw(where),
            draw(some(sectors)),
            draw(one(organisations)),
            draw(one([f"u{earlier}" for earlier in range(n)])),
        )
        for n in range(draw(st.integers(0, 3)))
    )
    operators = [unit.id for unit in units]
    sites = tuple(
        Site(
            f"x{n}",
            words(f"site {n}"),
            draw(st.sampled_from(SiteKind)),
            draw(where),
            draw(some(sectors)),
            draw(one(operators)),
            draw(one([f"x{earlier}" for earlier in range(n)])),
        )
        for n in range(draw(st.integers(0, 2)))
    )
    return units, sites


@st.composite
def _posts(draw: st.DrawFn, at: Sequence[str], sectors: Sequence[str]) -> tuple[Post, ...]:
    return tuple(
        Post(
            f"post{n}",
            words(f"post {n}"),
            draw(st.sampled_from(at)),
            draw(st.sampled_from(Rank)),
            draw(some(sectors)),
            draw(terms()),
        )
        for n in range(draw(st.integers(1, 8)))
    )


@st.composite
def _duties(draw: st.DrawFn, posts: Sequence[str], over: Sequence[str]) -> tuple[Duty, ...]:
    made = []
    for n in range(draw(st.integers(0, 3))):
        since, until = draw(open_spans())
        post, about, kind = draw(st.sampled_from(posts)), draw(st.sampled_from(over)), draw(st.sampled_from(DutyKind))
        made.append(draw(recorded(Duty(f"d{n}", post, about, kind, since=since, until=until))))
    return tuple(made)


@st.composite
def _contracts(draw: st.DrawFn, units: Sequence[str], sites: Sequence[str]) -> tuple[Contract, ...]:
    made = []
    for n in range(draw(st.integers(0, 2)) if len(units) > 1 else 0):
        since, until = draw(open_spans())
        by, to = draw(st.permutations(units))[:2]
        kind, over = draw(st.sampled_from(ContractKind)), draw(one(sites))
        made.append(draw(recorded(Contract(f"c{n}", kind, by, to, over, since=since, until=until))))
    return tuple(made)


@st.composite
def _delegations(draw: st.DrawFn, posts: Sequence[str], over: Sequence[str]) -> tuple[Delegation, ...]:
    made = []
    for n in range(draw(st.integers(0, 3)) if len(posts) > 1 else 0):
        by, to = draw(st.permutations(posts))[:2]
        about = tuple(draw(st.lists(st.sampled_from(over), min_size=1, max_size=3, unique=True)))
        since, until = draw(closing_spans())
        made.append(draw(recorded(Delegation(f"g{n}", by, to, about, since, until, draw(st.booleans())))))
    return tuple(made)


@st.composite
def _assignments(draw: st.DrawFn, sectors: Sequence[str], organisations: Sequence[str]) -> tuple[Assignment, ...]:
    made = []
    for n in range(draw(st.integers(0, 2))):
        by, to, sector = (draw(st.sampled_from(ids)) for ids in (organisations, organisations, sectors))
        since, until = draw(closing_spans())
        made.append(draw(recorded(Assignment(f"a{n}", by, sector, to, since, until))))
    return tuple(made)


@st.composite
def _splits(
    draw: st.DrawFn,
    organisations: Sequence[str],
    units: Sequence[str],
    sites: Sequence[Site],
    places: Sequence[Place],
) -> tuple[Split, ...]:
    made = []
    bodies, everywhere = (*organisations, *units), [*(site.id for site in sites), *(place.id for place in places)]
    for n in range(draw(st.integers(0, 1)) if len(bodies) > 1 else 0):
        since, until = draw(open_spans())
        within, beyond = draw(st.permutations(bodies))[:2]
        lying = [draw(some([s.id for s in sites] if side in units else everywhere)) for side in (within, beyond)]
        outside = tuple(id for id in lying[1] if id not in lying[0])
        by = draw(one(organisations))
        made.append(draw(recorded(Split(f"split{n}", within, beyond, lying[0], outside, by, since, until))))
    return tuple(made)


@st.composite
def _letters(draw: st.DrawFn, posts: Sequence[str], to: Sequence[str]) -> tuple[Letter, ...]:
    signed = draw(st.lists(days(), max_size=3))
    return tuple(
        Letter(f"l{n}", draw(st.sampled_from(posts)), draw(st.sampled_from(to)), day.year, day)
        for n, day in enumerate(signed)
    )


@st.composite
def _hazards(
    draw: st.DrawFn, subjects: Sequence[str], posts: Sequence[str], organisations: Sequence[str]
) -> tuple[Hazard, ...]:
    if not subjects:
        return ()
    return tuple(
        Hazard(f"h{n}", words(f"hazard {n}"), draw(st.sampled_from(subjects)), draw(histories(posts, organisations)))
        for n in range(draw(st.integers(0, 2)))
    )


@st.composite
def shuffles(draw: st.DrawFn, register: Register) -> Register:
    """*register* with the rows of every section, and every list inside a row, in another order.

    A hazard's history is left alone: the order of its entries is what it says.
    """

    def mixed(rows: tuple[T, ...]) -> tuple[T, ...]:
        return tuple(draw(st.permutations(rows)))

    return evolve(
        register,
        places=mixed(register.places),
        sectors=mixed(register.sectors),
        organisations=mixed(
            tuple(evolve(o, runs=mixed(o.runs), members=mixed(o.members)) for o in register.organisations)
        ),
        units=mixed(tuple(evolve(unit, sectors=mixed(unit.sectors)) for unit in register.units)),
        sites=mixed(tuple(evolve(site, sectors=mixed(site.sectors)) for site in register.sites)),
        posts=mixed(tuple(evolve(post, charge=mixed(post.charge), held=mixed(post.held)) for post in register.posts)),
        duties=mixed(register.duties),
        letters=mixed(register.letters),
        contracts=mixed(register.contracts),
        delegations=mixed(tuple(evolve(given, over=mixed(given.over)) for given in register.delegations)),
        assignments=mixed(register.assignments),
        splits=mixed(
            tuple(evolve(each, inside=mixed(each.inside), outside=mixed(each.outside)) for each in register.splits)
        ),
        hazards=mixed(register.hazards),
    )
