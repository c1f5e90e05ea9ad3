"""煤矿安全生产条例 · coal_mine_regulation_2024 — the special regime of coal mines from 2024-05-01."""

from safetyduty.statutes.provisions.coal_mine_regulation_2024.accident_fine_multiplier import ACCIDENT_FINE_MULTIPLIER
from safetyduty.statutes.provisions.coal_mine_regulation_2024.closure_cases import CLOSURE_CASES
from safetyduty.statutes.provisions.coal_mine_regulation_2024.especially_grave import ESPECIALLY_GRAVE
from safetyduty.statutes.provisions.coal_mine_regulation_2024.investigating_authority import INVESTIGATING_AUTHORITY
from safetyduty.statutes.provisions.coal_mine_regulation_2024.obstruction_fine import OBSTRUCTION_FINE
from safetyduty.statutes.provisions.coal_mine_regulation_2024.principal_accident_fines import PRINCIPAL_ACCIDENT_FINES
from safetyduty.statutes.provisions.coal_mine_regulation_2024.producing_with_major_hazard import (
    PRODUCING_WITH_MAJOR_HAZARD,
)
from safetyduty.statutes.provisions.coal_mine_regulation_2024.public_notice import PUBLIC_NOTICE
from safetyduty.statutes.provisions.coal_mine_regulation_2024.repeated_major_hazard import REPEATED_MAJOR_HAZARD
from safetyduty.statutes.provisions.coal_mine_regulation_2024.responsibility_system_fine import (
    RESPONSIBILITY_SYSTEM_FINE,
)
from safetyduty.statutes.provisions.coal_mine_regulation_2024.resumption_acceptance import RESUMPTION_ACCEPTANCE
from safetyduty.statutes.provisions.coal_mine_regulation_2024.resumption_approvals import RESUMPTION_APPROVALS
from safetyduty.statutes.provisions.coal_mine_regulation_2024.unit_accident_fines import UNIT_ACCIDENT_FINES
from safetyduty.statutes.provisions.coal_mine_regulation_2024.unlicensed_production import UNLICENSED_PRODUCTION

__all__ = [
    "ACCIDENT_FINE_MULTIPLIER",
    "CLOSURE_CASES",
    "ESPECIALLY_GRAVE",
    "INVESTIGATING_AUTHORITY",
    "KEYS",
    "OBSTRUCTION_FINE",
    "PRINCIPAL_ACCIDENT_FINES",
    "PRODUCING_WITH_MAJOR_HAZARD",
    "PUBLIC_NOTICE",
    "REPEATED_MAJOR_HAZARD",
    "RESPONSIBILITY_SYSTEM_FINE",
    "RESUMPTION_ACCEPTANCE",
    "RESUMPTION_APPROVALS",
    "UNIT_ACCIDENT_FINES",
    "UNLICENSED_PRODUCTION",
]

KEYS = (
    ACCIDENT_FINE_MULTIPLIER,
    CLOSURE_CASES,
    ESPECIALLY_GRAVE,
    INVESTIGATING_AUTHORITY,
    OBSTRUCTION_FINE,
    PRINCIPAL_ACCIDENT_FINES,
    PRODUCING_WITH_MAJOR_HAZARD,
    PUBLIC_NOTICE,
    REPEATED_MAJOR_HAZARD,
    RESPONSIBILITY_SYSTEM_FINE,
    RESUMPTION_ACCEPTANCE,
    RESUMPTION_APPROVALS,
    UNIT_ACCIDENT_FINES,
    UNLICENSED_PRODUCTION,
)
