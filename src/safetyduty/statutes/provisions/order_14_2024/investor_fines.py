"""个人经营投资人罚款 · investor_fines — what underfunding costs an individual investor, by grade."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import GradedFines

__all__ = ["INVESTOR_FINES"]

INVESTOR_FINES = Key("order-14-2024/investor-fines", GradedFines)
