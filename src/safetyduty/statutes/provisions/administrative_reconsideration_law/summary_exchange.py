"""复议答复期限（简易程序） · summary_exchange — how soon the respondent answers in summary procedure."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Periods

__all__ = ["SUMMARY_EXCHANGE"]

SUMMARY_EXCHANGE = Key("administrative-reconsideration-law/summary-exchange", Periods)
