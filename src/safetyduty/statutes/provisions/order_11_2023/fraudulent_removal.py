"""虚假移出恢复列入 · fraudulent_removal — whoever was removed by fraud is listed again."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["FRAUDULENT_REMOVAL"]

FRAUDULENT_REMOVAL = Key("order-11-2023/fraudulent-removal", Principle)
