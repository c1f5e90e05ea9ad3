"""依据 · grounds — for each kind of answer, the provision it rests on."""

from safetyduty.duties.graph import DutyGraph
from safetyduty.facts import Duty, DutyKind, Organisation, OrganisationKind, Place, PlaceKind, Post, Rank, SectorKind
from safetyduty.statutes import Key
from safetyduty.statutes.provisions.cadre_regulation import (
    GOVERNMENT_HEAD_DUTIES,
    HEADS_FIRST_RESPONSIBLE,
    LEADER_IN_CHARGE,
    LEADER_IN_CHARGE_DUTIES,
    OTHER_LEADERS,
)
from safetyduty.statutes.provisions.interviews_2018 import INTERVIEW, WHO_HOLDS
from safetyduty.statutes.provisions.reform_opinions_2016 import COMMITTEE_CHAIR
from safetyduty.statutes.provisions.supervised_handling_2010 import ONE_LEVEL_UP, REVIEW_BEFORE_REPLY
from safetyduty.statutes.provisions.target_letters import TARGET_LETTER
from safetyduty.statutes.provisions.work_safety_law import (
    ALL_POSTS,
    COMPREHENSIVE_SUPERVISION,
    CONTRACTING,
    GOVERNMENT_LEADERSHIP,
    LOCAL_DUTY,
    NEW_SECTOR_ASSIGNMENT,
    POWER_AND_DUTY_LISTS,
    PRINCIPAL_DUTY,
    SAFETY_STAFF,
    SAME_AREA_UNITS,
    SECTOR_SUPERVISION,
    THREE_MUSTS,
    UNIT_LEADERS,
)
from safetyduty.statutes.shapes import Listing, Principle

__all__ = [
    "USES",
    "Ground",
    "kind_of_body",
    "of_body",
    "of_body_post",
    "of_committee",
    "of_head",
    "of_leader",
    "of_sector",
    "of_unit_post",
    "of_vacancy",
    "of_written",
]

Ground = Key[Principle] | Key[Listing]


def of_unit_post(post: Post) -> tuple[DutyKind, Ground]:
    """主体与岗位: why a post inside a unit answers for the unit."""
    if post.rank is Rank.PRINCIPAL:
        return DutyKind.PRINCIPAL, PRINCIPAL_DUTY
    if post.rank is Rank.DEPUTY:
        return DutyKind.PRINCIPAL, UNIT_LEADERS
    if post.rank is Rank.SAFETY:
        return DutyKind.PRINCIPAL, SAFETY_STAFF
    return DutyKind.POST, ALL_POSTS


def of_sector(kind: SectorKind) -> Ground:
    """管行业、管业务: why whoever runs a sector answers for what is in it."""
    return SECTOR_SUPERVISION if kind is SectorKind.INDUSTRY else THREE_MUSTS


def of_leader(rank: Rank) -> Ground:
    """党政同责、一岗双责: why a leader of Party or government answers."""
    if rank is Rank.PRINCIPAL:
        return HEADS_FIRST_RESPONSIBLE
    return LEADER_IN_CHARGE if rank is Rank.SAFETY else OTHER_LEADERS


def of_committee(post: Post, graph: DutyGraph) -> Ground:
    """安委会: its chair is the head of local government, and its daily work is run for the leader in charge.

    The committee of the nation is known to the law book by what its leaders and its office do in interviews.
    """
    place = graph.register.fact(graph.register.fact(post.at, Organisation).place, Place)
    if place.kind is PlaceKind.NATION:
        return WHO_HOLDS if post.rank is Rank.DEPUTY else INTERVIEW
    return COMMITTEE_CHAIR if post.rank is Rank.PRINCIPAL else LEADER_IN_CHARGE_DUTIES


def of_head(post: Post, below: str, graph: DutyGraph) -> Ground:
    """领导下级机构: why a leader of Party or government answers for an organisation under it."""
    if graph.is_committee(below):
        return GOVERNMENT_HEAD_DUTIES if post.rank is Rank.PRINCIPAL else LEADER_IN_CHARGE_DUTIES
    if graph.is_government(below) and not graph.is_party(post.at):
        return GOVERNMENT_LEADERSHIP if graph.leads(post.at) else LOCAL_DUTY
    return of_leader(post.rank) if graph.leads(post.at) else of_body(post.at, graph)


def of_body_post(post: Post, graph: DutyGraph) -> tuple[DutyKind, Ground]:
    """机构负责人: why a leader of an organisation answers for the organisation itself."""
    kind = kind_of_body(post.at, graph)
    match kind:
        case DutyKind.CONVENING:
            return kind, of_committee(post, graph)
        case DutyKind.COMPREHENSIVE:
            return kind, COMPREHENSIVE_SUPERVISION
        case DutyKind.LEADERSHIP:
            return kind, of_leader(post.rank)
        case DutyKind.TERRITORIAL if graph.is_party(post.at):
            return kind, HEADS_FIRST_RESPONSIBLE
    return kind, of_body(post.at, graph)


def kind_of_body(id: str, graph: DutyGraph) -> DutyKind:
    """机构所负之责: the kind of responsibility that an organisation of Party or state is there for."""
    match graph.register.fact(id, Organisation).kind:
        case OrganisationKind.SAFETY_COMMITTEE:
            return DutyKind.CONVENING
        case OrganisationKind.COMPREHENSIVE_DEPARTMENT:
            return DutyKind.COMPREHENSIVE
        case OrganisationKind.DEPARTMENT:
            return DutyKind.SECTOR
    return DutyKind.LEADERSHIP if graph.leads(id) else DutyKind.TERRITORIAL


def of_vacancy(post: Post, graph: DutyGraph) -> Ground:
    """岗位空缺: the duty that nobody bears while the post is empty."""
    if graph.is_unit(post.at):
        return of_unit_post(post)[1]
    return of_leader(post.rank) if graph.leads(post.at) else of_body(post.at, graph)


def of_body(id: str, graph: DutyGraph) -> Ground:
    """机构职责: the duty an organisation of Party or state bears as such."""
    if graph.leads(id):
        return HEADS_FIRST_RESPONSIBLE
    return LOCAL_DUTY if graph.is_government(id) else SECTOR_SUPERVISION


def of_written(duty: Duty, post: Post) -> Ground:
    """书面责任: the provision behind the kind that was written down."""
    match duty.kind:
        case DutyKind.POST:
            return ALL_POSTS
        case DutyKind.PRINCIPAL:
            return PRINCIPAL_DUTY
        case DutyKind.COORDINATION:
            return CONTRACTING
        case DutyKind.SECTOR:
            return SECTOR_SUPERVISION
        case DutyKind.TERRITORIAL:
            return LOCAL_DUTY
        case DutyKind.COMPREHENSIVE:
            return COMPREHENSIVE_SUPERVISION
        case DutyKind.CONVENING:
            return GOVERNMENT_LEADERSHIP
        case DutyKind.LEADERSHIP:
            return of_leader(post.rank)


USES: tuple[Ground, ...] = (
    ALL_POSTS,
    COMMITTEE_CHAIR,
    COMPREHENSIVE_SUPERVISION,
    CONTRACTING,
    GOVERNMENT_HEAD_DUTIES,
    GOVERNMENT_LEADERSHIP,
    HEADS_FIRST_RESPONSIBLE,
    INTERVIEW,
    LEADER_IN_CHARGE,
    LEADER_IN_CHARGE_DUTIES,
    LOCAL_DUTY,
    NEW_SECTOR_ASSIGNMENT,
    ONE_LEVEL_UP,
    OTHER_LEADERS,
    POWER_AND_DUTY_LISTS,
    PRINCIPAL_DUTY,
    REVIEW_BEFORE_REPLY,
    SAFETY_STAFF,
    SAME_AREA_UNITS,
    SECTOR_SUPERVISION,
    TARGET_LETTER,
    THREE_MUSTS,
    UNIT_LEADERS,
    WHO_HOLDS,
)
"""The provisions this room rests on."""
