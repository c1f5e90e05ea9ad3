"""依据 · grounds — for each kind of answer, the provision it rests on."""

from safetyduty.duties.graph import DutyGraph
from safetyduty.facts import Duty, DutyKind, Post, Rank, SectorKind
from safetyduty.statutes import Key
from safetyduty.statutes.provisions.cadre_regulation import HEADS_FIRST_RESPONSIBLE, LEADER_IN_CHARGE, OTHER_LEADERS
from safetyduty.statutes.provisions.target_letters import TARGET_LETTER
from safetyduty.statutes.provisions.work_safety_law import (
    ALL_POSTS,
    COMPREHENSIVE_SUPERVISION,
    CONTRACTING,
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

__all__ = ["USES", "Ground", "of_body", "of_leader", "of_sector", "of_unit_post", "of_vacancy", "of_written"]

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


def of_vacancy(post: Post, graph: DutyGraph) -> Ground:
    """岗位空缺: the duty that nobody bears while the post is empty."""
    if graph.is_unit(post.at):
        return of_unit_post(post)[1]
    return of_leader(post.rank) if graph.leads_summit(post.at) else of_body(post.at, graph)


def of_body(id: str, graph: DutyGraph) -> Ground:
    """机构职责: the duty an organisation of Party or state bears as such."""
    if graph.leads_summit(id):
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
        case DutyKind.LEADERSHIP:
            return of_leader(post.rank)


USES: tuple[Ground, ...] = (
    ALL_POSTS,
    COMPREHENSIVE_SUPERVISION,
    CONTRACTING,
    HEADS_FIRST_RESPONSIBLE,
    LEADER_IN_CHARGE,
    LOCAL_DUTY,
    NEW_SECTOR_ASSIGNMENT,
    OTHER_LEADERS,
    POWER_AND_DUTY_LISTS,
    PRINCIPAL_DUTY,
    SAFETY_STAFF,
    SAME_AREA_UNITS,
    SECTOR_SUPERVISION,
    TARGET_LETTER,
    THREE_MUSTS,
    UNIT_LEADERS,
)
"""The provisions this room rests on."""
