"""主要负责人任职限制 · principal_ban — five years out of office for the principal."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Bans

__all__ = ["PRINCIPAL_BAN"]

PRINCIPAL_BAN = Key("order-493-2007/principal-ban", Bans)
