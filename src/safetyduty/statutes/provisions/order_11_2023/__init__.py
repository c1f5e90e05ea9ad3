"""安全生产严重失信主体名单管理办法 · order_11_2023 — the list of gravely untrustworthy units (Order 11 of 2023), the old regime as earlier versions."""

from safetyduty.statutes.provisions.order_11_2023.circumstances import CIRCUMSTANCES
from safetyduty.statutes.provisions.order_11_2023.consequences import CONSEQUENCES
from safetyduty.statutes.provisions.order_11_2023.decider import DECIDER
from safetyduty.statutes.provisions.order_11_2023.early_removal import EARLY_REMOVAL
from safetyduty.statutes.provisions.order_11_2023.fraudulent_removal import FRAUDULENT_REMOVAL
from safetyduty.statutes.provisions.order_11_2023.list_period import LIST_PERIOD
from safetyduty.statutes.provisions.order_11_2023.listed_after_accident import LISTED_AFTER_ACCIDENT
from safetyduty.statutes.provisions.order_11_2023.listed_without_accident import LISTED_WITHOUT_ACCIDENT
from safetyduty.statutes.provisions.order_11_2023.listed_without_accident_from_memory import (
    LISTED_WITHOUT_ACCIDENT_FROM_MEMORY,
)
from safetyduty.statutes.provisions.order_11_2023.sectors import SECTORS
from safetyduty.statutes.provisions.order_11_2023.two_serious_accidents import TWO_SERIOUS_ACCIDENTS

__all__ = [
    "CIRCUMSTANCES",
    "CONSEQUENCES",
    "DECIDER",
    "EARLY_REMOVAL",
    "FRAUDULENT_REMOVAL",
    "KEYS",
    "LISTED_AFTER_ACCIDENT",
    "LISTED_WITHOUT_ACCIDENT",
    "LISTED_WITHOUT_ACCIDENT_FROM_MEMORY",
    "LIST_PERIOD",
    "SECTORS",
    "TWO_SERIOUS_ACCIDENTS",
]

KEYS = (
    CIRCUMSTANCES,
    CONSEQUENCES,
    DECIDER,
    EARLY_REMOVAL,
    FRAUDULENT_REMOVAL,
    LIST_PERIOD,
    LISTED_AFTER_ACCIDENT,
    LISTED_WITHOUT_ACCIDENT,
    LISTED_WITHOUT_ACCIDENT_FROM_MEMORY,
    SECTORS,
    TWO_SERIOUS_ACCIDENTS,
)
