"""租赁管理准则 · leased_plant_code — a code for lessors and lessees, text not seen."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["LEASED_PLANT_CODE"]

LEASED_PLANT_CODE = Key("local-rules/leased-plant-code", Listing)
