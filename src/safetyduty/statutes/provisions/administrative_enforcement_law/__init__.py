"""行政强制法 · administrative_enforcement_law — the Administrative Enforcement Law: seizure, and how decisions are enforced."""

from safetyduty.statutes.provisions.administrative_enforcement_law.court_application import COURT_APPLICATION
from safetyduty.statutes.provisions.administrative_enforcement_law.demand_before_application import (
    DEMAND_BEFORE_APPLICATION,
)
from safetyduty.statutes.provisions.administrative_enforcement_law.enforcement_routes import ENFORCEMENT_ROUTES
from safetyduty.statutes.provisions.administrative_enforcement_law.seizure_period import SEIZURE_PERIOD
from safetyduty.statutes.provisions.administrative_enforcement_law.surcharge_before_enforcement import (
    SURCHARGE_BEFORE_ENFORCEMENT,
)
from safetyduty.statutes.provisions.administrative_enforcement_law.surcharge_cap import SURCHARGE_CAP
from safetyduty.statutes.provisions.administrative_enforcement_law.working_days import WORKING_DAYS
from safetyduty.statutes.provisions.administrative_enforcement_law.written_demand import WRITTEN_DEMAND

__all__ = [
    "COURT_APPLICATION",
    "DEMAND_BEFORE_APPLICATION",
    "ENFORCEMENT_ROUTES",
    "KEYS",
    "SEIZURE_PERIOD",
    "SURCHARGE_BEFORE_ENFORCEMENT",
    "SURCHARGE_CAP",
    "WORKING_DAYS",
    "WRITTEN_DEMAND",
]

KEYS = (
    COURT_APPLICATION,
    DEMAND_BEFORE_APPLICATION,
    ENFORCEMENT_ROUTES,
    SEIZURE_PERIOD,
    SURCHARGE_BEFORE_ENFORCEMENT,
    SURCHARGE_CAP,
    WORKING_DAYS,
    WRITTEN_DEMAND,
)
