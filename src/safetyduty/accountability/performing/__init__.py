"""履职 · performing — what each duty of the chain asked in a period, what is shown of it, and what exemption would need."""

from safetyduty.accountability.performing.diligent import Diligence, diligence
from safetyduty.accountability.performing.exempting import Condition, Exemption, ExemptionKind
from safetyduty.accountability.performing.showing import Origin, Record, Requirement, Showing

__all__ = [
    "Condition",
    "Diligence",
    "Exemption",
    "ExemptionKind",
    "Origin",
    "Record",
    "Requirement",
    "Showing",
    "diligence",
]
