"""安全生产标准化体系 · gb_33000_2025 — what the standard asks of large and medium firms."""

from safetyduty.statutes.provisions.gb_33000_2025.failed_control import FAILED_CONTROL
from safetyduty.statutes.provisions.gb_33000_2025.four_defences import FOUR_DEFENCES
from safetyduty.statutes.provisions.gb_33000_2025.internal_reports import INTERNAL_REPORTS
from safetyduty.statutes.provisions.gb_33000_2025.major_hazard_closure import MAJOR_HAZARD_CLOSURE
from safetyduty.statutes.provisions.gb_33000_2025.operating_mode import OPERATING_MODE
from safetyduty.statutes.provisions.gb_33000_2025.re_identification import RE_IDENTIFICATION

__all__ = [
    "FAILED_CONTROL",
    "FOUR_DEFENCES",
    "INTERNAL_REPORTS",
    "KEYS",
    "MAJOR_HAZARD_CLOSURE",
    "OPERATING_MODE",
    "RE_IDENTIFICATION",
]

KEYS = (
    FAILED_CONTROL,
    FOUR_DEFENCES,
    INTERNAL_REPORTS,
    MAJOR_HAZARD_CLOSURE,
    OPERATING_MODE,
    RE_IDENTIFICATION,
)
