"""上一年年收入的确定 · income_determination — by the superior department, or verified by finance and tax departments."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["INCOME_DETERMINATION"]

INCOME_DETERMINATION = Key("order-14-2024/income-determination", Listing)
