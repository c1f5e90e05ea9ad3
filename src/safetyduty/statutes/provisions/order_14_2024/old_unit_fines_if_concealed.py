"""旧谎报瞒报事故罚款 · old_unit_fines_if_concealed — the top of each old range where an accident was concealed."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import GradedFines

__all__ = ["OLD_UNIT_FINES_IF_CONCEALED"]

OLD_UNIT_FINES_IF_CONCEALED = Key("order-14-2024/old-unit-fines-if-concealed", GradedFines)
