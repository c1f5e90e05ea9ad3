"""当场处罚限额 · on_the_spot — up to what fine a decision may be made on the spot."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Classes

__all__ = ["ON_THE_SPOT"]

ON_THE_SPOT = Key("administrative-penalty-law/on-the-spot", Classes)
