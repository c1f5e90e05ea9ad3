"""医疗物资储备 · medical_stock — how many days the stock must last."""

from attrs import frozen

from safetyduty.statutes.keys import Key
from safetyduty.words import Phrase

__all__ = ["MEDICAL_STOCK", "StockDay", "StockDays"]


@frozen
class StockDay:
    """So many days at full load (储备天数)."""

    id: str
    name: Phrase
    days: int


@frozen
class StockDays:
    """How long each kind of stock lasts (储备量)."""

    rows: tuple[StockDay, ...]


MEDICAL_STOCK = Key("local-rules/medical-stock", StockDays)
