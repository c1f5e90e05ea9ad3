"""粉尘防爆安全规定 · order_6_2021 — what a firm with explosive dust must do."""

from safetyduty.statutes.provisions.order_6_2021.basic_fines import BASIC_FINES
from safetyduty.statutes.provisions.order_6_2021.check_list import CHECK_LIST
from safetyduty.statutes.provisions.order_6_2021.cleaning import CLEANING
from safetyduty.statutes.provisions.order_6_2021.dust_collection import DUST_COLLECTION
from safetyduty.statutes.provisions.order_6_2021.equipment_fines import EQUIPMENT_FINES
from safetyduty.statutes.provisions.order_6_2021.inspection_focus import INSPECTION_FOCUS
from safetyduty.statutes.provisions.order_6_2021.inspection_priority import INSPECTION_PRIORITY
from safetyduty.statutes.provisions.order_6_2021.major_hazard import MAJOR_HAZARD
from safetyduty.statutes.provisions.order_6_2021.management_fines import MANAGEMENT_FINES
from safetyduty.statutes.provisions.order_6_2021.no_quarters import NO_QUARTERS
from safetyduty.statutes.provisions.order_6_2021.risk_register import RISK_REGISTER
from safetyduty.statutes.provisions.order_6_2021.sectors import SECTORS
from safetyduty.statutes.provisions.order_6_2021.special_permit import SPECIAL_PERMIT
from safetyduty.statutes.provisions.order_6_2021.systems import SYSTEMS
from safetyduty.statutes.provisions.order_6_2021.unremoved_hazard_fines import UNREMOVED_HAZARD_FINES

__all__ = [
    "BASIC_FINES",
    "CHECK_LIST",
    "CLEANING",
    "DUST_COLLECTION",
    "EQUIPMENT_FINES",
    "INSPECTION_FOCUS",
    "INSPECTION_PRIORITY",
    "KEYS",
    "MAJOR_HAZARD",
    "MANAGEMENT_FINES",
    "NO_QUARTERS",
    "RISK_REGISTER",
    "SECTORS",
    "SPECIAL_PERMIT",
    "SYSTEMS",
    "UNREMOVED_HAZARD_FINES",
]

KEYS = (
    BASIC_FINES,
    CHECK_LIST,
    CLEANING,
    DUST_COLLECTION,
    EQUIPMENT_FINES,
    INSPECTION_FOCUS,
    INSPECTION_PRIORITY,
    MAJOR_HAZARD,
    MANAGEMENT_FINES,
    NO_QUARTERS,
    RISK_REGISTER,
    SECTORS,
    SPECIAL_PERMIT,
    SYSTEMS,
    UNREMOVED_HAZARD_FINES,
)
