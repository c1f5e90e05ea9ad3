"""主要负责人事故后失职罚款 · principal_misconduct_fine — fine on the principal for conduct after an accident."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["PRINCIPAL_MISCONDUCT_FINE"]

PRINCIPAL_MISCONDUCT_FINE = Key("order-493-2007/principal-misconduct-fine", Penalty)
