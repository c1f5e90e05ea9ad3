"""旧谎报瞒报特别重大事故罚款 · old_extraordinary_unit_fine_if_concealed — the top of the old range, from memory."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import GradedFines

__all__ = ["OLD_EXTRAORDINARY_UNIT_FINE_IF_CONCEALED"]

OLD_EXTRAORDINARY_UNIT_FINE_IF_CONCEALED = Key("order-14-2024/old-extraordinary-unit-fine-if-concealed", GradedFines)
