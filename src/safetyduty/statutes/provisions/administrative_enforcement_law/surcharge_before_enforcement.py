"""加处满三十日后执行 · surcharge_before_enforcement — after how many days of surcharge enforcement follows."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.provisions.order_11_2023.early_removal import Earliest

__all__ = ["SURCHARGE_BEFORE_ENFORCEMENT"]

SURCHARGE_BEFORE_ENFORCEMENT = Key("administrative-enforcement-law/surcharge-before-enforcement", Earliest)
