"""复议答复期限（普通程序） · exchange — how soon the respondent answers."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Periods

__all__ = ["EXCHANGE"]

EXCHANGE = Key("administrative-reconsideration-law/exchange", Periods)
