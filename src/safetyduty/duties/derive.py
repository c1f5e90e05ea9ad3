"""推导 · derive — the edges that follow from the facts, one small rule each.

A rule is a function from a Register to edges; `RULES` is the list that is used unless a caller passes another. The
article behind each edge is chosen where the chain is read (`safetyduty.duties.grounds`), under the law of the day.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator

from safetyduty.duties.edges import Edge, Link
from safetyduty.facts import Organisation, OrganisationKind, Place, Register

__all__ = [
    "RULES",
    "Rule",
    "assignments",
    "committees",
    "contracts",
    "government",
    "industries",
    "operators",
    "parts",
    "places",
    "portfolios",
    "posts_hold",
    "sectors",
    "splits",
    "subordination",
    "written_duties",
]

Rule = Callable[[Register], Iterator[Edge]]


def posts_hold(register: Register) -> Iterator[Edge]:
    """岗位: a post answers for the organisation or unit it stands in."""
    return (Edge(post.id, post.at, Link.HOLDS) for post in register.posts)


def portfolios(register: Register) -> Iterator[Edge]:
    """一岗双责: a post answers for the sectors in its portfolio."""
    return (Edge(post.id, sector, Link.CHARGE) for post in register.posts for sector in post.charge)


def written_duties(register: Register) -> Iterator[Edge]:
    """书面责任: what somebody wrote down stands beside what is derived."""
    return (Edge(duty.post, duty.over, Link.BEARS, duty.span, duty.id) for duty in register.duties)


def operators(register: Register) -> Iterator[Edge]:
    """主体责任: a unit answers for the sites it operates."""
    return (Edge(site.unit, site.id, Link.OPERATES) for site in register.sites if site.unit is not None)


def sectors(register: Register) -> Iterator[Edge]:
    """管行业必须管安全, 管业务必须管安全: a department answers for the sectors it runs, and so for what is in them."""
    for organisation in register.organisations:
        for runs in organisation.runs:
            yield Edge(organisation.id, runs.sector, Link.RUNS, runs.span)
    for subject in register.subjects:
        for sector in subject.sectors:
            yield Edge(sector, subject.id, Link.BELONGS)


def industries(register: Register) -> Iterator[Edge]:
    """行业代码: a unit is in every sector whose code its industry code begins with."""
    coded = [(sector.id, sector.code) for sector in register.sectors if sector.code is not None]
    for unit in register.units:
        for sector, code in coded:
            if unit.industry is not None and unit.industry.startswith(code) and sector not in unit.sectors:
                yield Edge(sector, unit.id, Link.BELONGS)


def assignments(register: Register) -> Iterator[Edge]:
    """业务相近: a department answers for the sector that a government assigned to it, because it decided so."""
    return (Edge(each.to, each.sector, Link.RUNS, each.span, each.id) for each in register.assignments)


def parts(register: Register) -> Iterator[Edge]:
    """内设单位、设备: a unit answers for its workshops and branches, and who answers for a site for the equipment in it."""
    for subject in register.subjects:
        if subject.part_of is not None:
            yield Edge(subject.part_of, subject.id, Link.PART)


def contracts(register: Register) -> Iterator[Edge]:
    """发包、出租: who contracts out or lets premises coordinates the safety of whoever works there."""
    return (Edge(each.by, each.to, Link.COORDINATES, each.span, each.id) for each in register.contracts)


def splits(register: Register) -> Iterator[Edge]:
    """场内场外分工: each side of a split answers for what lies on it, because somebody decided so."""
    for split in register.splits:
        yield from (Edge(split.within, each, Link.INSIDE, split.span, split.id) for each in split.inside)
        yield from (Edge(split.beyond, each, Link.OUTSIDE, split.span, split.id) for each in split.outside)


def places(register: Register) -> Iterator[Edge]:
    """属地管理: a place holds what stands in it, up through the places it is under."""
    for subject in register.subjects:
        yield Edge(subject.place, subject.id, Link.CONTAINS)
    for place in register.places:
        if place.under is not None:
            yield Edge(place.under, place.id, Link.CONTAINS)


def government(register: Register) -> Iterator[Edge]:
    """党政同责, 属地, 综合监管: who governs a place, and who oversees safety in it as a whole."""
    governing = (OrganisationKind.PARTY_COMMITTEE, OrganisationKind.GOVERNMENT, OrganisationKind.PARK_BODY)
    for organisation in register.organisations:
        if organisation.kind in governing:
            yield Edge(organisation.id, organisation.place, Link.GOVERNS)
        elif organisation.kind is OrganisationKind.COMPREHENSIVE_DEPARTMENT:
            yield Edge(organisation.id, organisation.place, Link.OVERSEES)


def committees(register: Register) -> Iterator[Edge]:
    """安委会议事协调: a safety committee convenes its place, its members, and the committees next below it.

    No committee is a member of another, and nobody that a committee is under is convened by it.
    """
    seated: defaultdict[str, list[Organisation]] = defaultdict(list)
    for organisation in register.organisations:
        if organisation.kind is OrganisationKind.SAFETY_COMMITTEE:
            seated[organisation.place].append(organisation)
    every = {committee.id for committees in seated.values() for committee in committees}
    for place, committees in seated.items():
        higher = next((seated[each] for each in _over(register, place) if each in seated), [])
        for committee in committees:
            barred = {*_leading(register, committee), *every}
            convened = (place, *(member for member in committee.members if member not in barred))
            yield from (Edge(committee.id, each, Link.CONVENES) for each in dict.fromkeys(convened))
            yield from (Edge(each.id, committee.id, Link.CONVENES) for each in higher)


def _over(register: Register, place: str) -> Iterator[str]:
    """The places above a place, nearest first."""
    here = register.fact(place, Place).under
    while here is not None:
        yield here
        here = register.fact(here, Place).under


def _leading(register: Register, body: Organisation) -> Iterator[str]:
    """The organisations that one is under, nearest first."""
    while body.under is not None:
        yield body.under
        body = register.fact(body.under, Organisation)


def subordination(register: Register) -> Iterator[Edge]:
    """隶属: an organisation leads those under it, and a unit's competent department the unit."""
    for organisation in register.organisations:
        if organisation.under is not None:
            yield Edge(organisation.under, organisation.id, Link.LEADS)
    for unit in register.units:
        if unit.under is not None:
            yield Edge(unit.under, unit.id, Link.LEADS)


RULES: tuple[Rule, ...] = (
    posts_hold,
    portfolios,
    written_duties,
    operators,
    sectors,
    industries,
    assignments,
    parts,
    contracts,
    splits,
    places,
    government,
    subordination,
    committees,
)
