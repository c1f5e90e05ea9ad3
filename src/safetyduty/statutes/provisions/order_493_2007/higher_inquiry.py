"""上级调查 · higher_inquiry — a higher government may take an inquiry over."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Discretion

__all__ = ["HIGHER_INQUIRY"]

HIGHER_INQUIRY = Key("order-493-2007/higher-inquiry", Discretion)
