"""重大事故隐患判定标准 · hazard_criteria — where each sector's criteria of major hazards stand."""

from safetyduty.statutes.provisions.hazard_criteria.chemicals_and_fireworks import CHEMICALS_AND_FIREWORKS
from safetyduty.statutes.provisions.hazard_criteria.coal_mine import COAL_MINE
from safetyduty.statutes.provisions.hazard_criteria.coal_mine_categories import COAL_MINE_CATEGORIES
from safetyduty.statutes.provisions.hazard_criteria.construction import CONSTRUCTION
from safetyduty.statutes.provisions.hazard_criteria.industry_and_trade import INDUSTRY_AND_TRADE
from safetyduty.statutes.provisions.hazard_criteria.listed_sectors import LISTED_SECTORS
from safetyduty.statutes.provisions.hazard_criteria.non_coal_mine import NON_COAL_MINE

__all__ = [
    "CHEMICALS_AND_FIREWORKS",
    "COAL_MINE",
    "COAL_MINE_CATEGORIES",
    "CONSTRUCTION",
    "INDUSTRY_AND_TRADE",
    "KEYS",
    "LISTED_SECTORS",
    "NON_COAL_MINE",
]

KEYS = (
    CHEMICALS_AND_FIREWORKS,
    COAL_MINE,
    COAL_MINE_CATEGORIES,
    CONSTRUCTION,
    INDUSTRY_AND_TRADE,
    LISTED_SECTORS,
    NON_COAL_MINE,
)
