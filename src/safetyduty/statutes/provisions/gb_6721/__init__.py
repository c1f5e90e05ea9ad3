"""直接经济损失统计要求 · gb_6721 — what counts as direct economic loss."""

from safetyduty.statutes.provisions.gb_6721.affairs_costs import AFFAIRS_COSTS
from safetyduty.statutes.provisions.gb_6721.casualty_costs import CASUALTY_COSTS
from safetyduty.statutes.provisions.gb_6721.direct_loss_parts import DIRECT_LOSS_PARTS
from safetyduty.statutes.provisions.gb_6721.indirect_losses import INDIRECT_LOSSES
from safetyduty.statutes.provisions.gb_6721.property_losses import PROPERTY_LOSSES
from safetyduty.statutes.provisions.gb_6721.rescue_costs import RESCUE_COSTS
from safetyduty.statutes.provisions.gb_6721.unsettled_costs import UNSETTLED_COSTS

__all__ = [
    "AFFAIRS_COSTS",
    "CASUALTY_COSTS",
    "DIRECT_LOSS_PARTS",
    "INDIRECT_LOSSES",
    "KEYS",
    "PROPERTY_LOSSES",
    "RESCUE_COSTS",
    "UNSETTLED_COSTS",
]

KEYS = (
    AFFAIRS_COSTS,
    CASUALTY_COSTS,
    DIRECT_LOSS_PARTS,
    INDIRECT_LOSSES,
    PROPERTY_LOSSES,
    RESCUE_COSTS,
    UNSETTLED_COSTS,
)
